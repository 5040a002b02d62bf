package wire

// Trade is a trade whose channel was opened: received = settled + parked + waiting + refunded.
type Trade struct {
	ID              string      `json:"id"`
	State           string      `json:"state" enum:"open,disputed,closed"`
	Closing         string      `json:"closing,omitempty" enum:"expired,agreed,decided,timed-out,settled" doc:"Why it was closed; absent as long as it is not"`
	Payer           string      `json:"payer"`
	Payee           string      `json:"payee"`
	Coin            string      `json:"coin"`
	Amount          string      `json:"amount" doc:"The sum of the legs"`
	FromCountry     uint16      `json:"fromCountry" doc:"This and the next: the corridor as the parties write it, ISO 3166-1 numeric"`
	ToCountry       uint16      `json:"toCountry"`
	PaymentRule     PaymentRule `json:"paymentRule"`
	ContentHash     string      `json:"contentHash" doc:"Of goods and documents, which are not on chain"`
	OpenBy          string      `json:"openBy"`
	AgreedExpiresAt string      `json:"agreedExpiresAt" doc:"As in the terms"`
	ExpiresAt       string      `json:"expiresAt" doc:"Last second at which a leg may be settled; later than agreed by the time that disputes took"`
	DisputePeriod   uint32      `json:"disputePeriod" doc:"Of a dispute; 0: no disputes [seconds]"`
	Arbiter         string      `json:"arbiter,omitempty" doc:"Who may decide a dispute; absent: nobody"`
	Nonce           string      `json:"nonce"`
	Account         string      `json:"account" doc:"The circulation channel, which any wallet can pay into"`
	LegCount        uint8       `json:"legCount"`
	Legs            []TradeLeg  `json:"legs,omitempty" doc:"Of one trade, in order; lists leave them out"`
	Dispute         *Dispute    `json:"dispute,omitempty" doc:"The present one"`
	PayerDisputed   bool        `json:"payerDisputed" doc:"Has used its one dispute"`
	PayeeDisputed   bool        `json:"payeeDisputed"`
	Received        string      `json:"received" doc:"Into the channel"`
	ReceivedLate    string      `json:"receivedLate" doc:"Of what was received, after the closing"`
	Settled         string      `json:"settled" doc:"Paid to the payee, out of the channel or after being parked"`
	Parked          string      `json:"parked" doc:"In legs' own accounts now, as the payee's"`
	Waiting         string      `json:"waiting" doc:"In the channel now"`
	Refunded        string      `json:"refunded" doc:"Paid back to the payer"`
	Netted          string      `json:"netted" doc:"Of legs that were netted, which moves nothing through the channel"`
	Opened          *Mined      `json:"opened,omitempty"`
	Changed         *Mined      `json:"changed,omitempty" doc:"Last event of the trade book, or last coin received"`
}

// PaymentRule is what the parties agreed on beside dates and conditions.
type PaymentRule struct {
	Netting bool   `json:"netting" doc:"Due legs may be netted"`
	Early   bool   `json:"early" doc:"Legs may be settled before they are due"`
	Outcome string `json:"outcome" enum:"resume,refund,release" doc:"Of a dispute that ends by time: the trade goes on, or what waits goes to the payer, or to the payee"`
}

// Dispute is a dispute that has not ended.
type Dispute struct {
	By     string `json:"by"`
	EndsAt string `json:"endsAt"`
}

// TradeLeg is a leg of a trade and what became of it.
type TradeLeg struct {
	Leg          uint8  `json:"leg" doc:"From 0; 64: what a closing gave the payee"`
	Amount       string `json:"amount"`
	DueAt        string `json:"dueAt"`
	Condition    string `json:"condition" enum:"none,document,consent,closing" doc:"document: endorsers sign that it meets the condition; consent: both parties sign; closing: no leg of the terms"`
	Endorsements uint8  `json:"endorsements" doc:"How many endorsers have to sign a document"`
	State        string `json:"state" enum:"unsettled,settled,parked,held,claimed,netted" doc:"parked: in its own account; held: in the channel, as the payee's; claimed: parked or held, and paid since"`
	Receiver     string `json:"receiver,omitempty" doc:"The payee or its successor, once paid"`
	Account      string `json:"account,omitempty" doc:"The payment channel, if coin was ever parked in it"`
	Changed      *Mined `json:"changed,omitempty" doc:"Last change of state"`
}

// TradeEvent is something that happened to a trade.
type TradeEvent struct {
	Mined
	Kind      string `json:"kind" enum:"opened,leg-settled,leg-parked,leg-held,leg-claimed,refunded,disputed,dispute-ended,closed"`
	Leg       *uint8 `json:"leg,omitempty" doc:"Of what happened to a leg; 64: what a closing gave the payee"`
	Account   string `json:"account,omitempty" doc:"Who received, where it was parked, or who disputed"`
	Amount    string `json:"amount,omitempty" doc:"Of a closing: what the payee gets"`
	Closing   string `json:"closing,omitempty" doc:"Why it was closed"`
	Reason    string `json:"reason,omitempty" doc:"Of a dispute: a hash of, or a short text for, the reason"`
	EndsAt    string `json:"endsAt,omitempty" doc:"Of a dispute its end, of a dispute's end the trade's later expiry"`
	Withdrawn bool   `json:"withdrawn,omitempty" doc:"Of a dispute's end: by the party that had disputed"`
}
