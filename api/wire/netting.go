package wire

// NettingChunk is what of a netting cycle one transaction did. The chain knows no cycles, only their chunks.
type NettingChunk struct {
	Mined
	ID          string      `json:"id" doc:"Transaction hash, a dash, and the log index"`
	Coin        string      `json:"coin"`
	Operator    string      `json:"operator" doc:"Who selected the legs"`
	FromCountry uint16      `json:"fromCountry" doc:"This and the next: the corridor, ISO 3166-1 numeric"`
	ToCountry   uint16      `json:"toCountry"`
	Trades      int         `json:"trades" doc:"How many"`
	LegCount    int         `json:"legCount"`
	Gross       string      `json:"gross" doc:"The sum of the legs"`
	Moved       string      `json:"moved" doc:"What the net positions took"`
	Legs        []NettedLeg `json:"legs,omitempty" doc:"Of one chunk, by trade and number; lists leave them out"`
}

// NettedLeg is a leg that a chunk settled.
type NettedLeg struct {
	TradeID string `json:"tradeId"`
	Leg     uint8  `json:"leg"`
	Amount  string `json:"amount"`
}

// Exchange is a payment versus payment that was done, or that can not be done any more.
type Exchange struct {
	Mined
	ID          string        `json:"id"`
	Outcome     string        `json:"outcome" enum:"done,cancelled"`
	CancelledBy string        `json:"cancelledBy,omitempty" doc:"Of a cancelled one: of it the chain tells this and the id alone"`
	First       *ExchangeSide `json:"first,omitempty"`
	Second      *ExchangeSide `json:"second,omitempty"`
	Deadline    string        `json:"deadline,omitempty" doc:"Last second at which it could be done"`
	Nonce       string        `json:"nonce,omitempty"`
}

// ExchangeSide is what one party paid to the other.
type ExchangeSide struct {
	Party  string `json:"party"`
	Coin   string `json:"coin"`
	Amount string `json:"amount"`
}

// Statistic is the sum of the movements of one coin, kind and corridor in one period.
type Statistic struct {
	Period      string `json:"period" enum:"hour,day,month"`
	StartsAt    string `json:"startsAt" doc:"Periods begin as UTC has it"`
	Coin        string `json:"coin"`
	FromCountry uint16 `json:"fromCountry" doc:"Of the payer's wallet at the time, ISO 3166-1 numeric; 0: no wallet, such as a pool. Of what passes through a trade's accounts, of the trade's payer"`
	ToCountry   uint16 `json:"toCountry" doc:"Of the payee's"`
	Movement    string `json:"movement" doc:"Kind, as of a transfer"`
	Movements   uint64 `json:"movements" doc:"How many"`
	Amount      string `json:"amount" doc:"A sum beyond 63 bits of coin units is told as the largest number there is"`
}
