package wire

// RequestRedemption gives coin back for money.
type RequestRedemption struct {
	Holder          string `json:"holder" doc:"A custodial wallet of the caller"`
	Coin            string `json:"coin" doc:"Currency code or address of the coin" example:"USD"`
	Amount          string `json:"amount" example:"1250.50"`
	PayoutReference string `json:"payoutReference,omitempty" doc:"The holder's choice, 32 bytes; goes on chain, so nothing personal"`
}

// FailRedemption says that the money could not be paid.
type FailRedemption struct {
	Reason string `json:"reason" minLength:"1" maxLength:"31" doc:"Goes on chain: at most 31 bytes and nothing personal"`
}

// Redemption is a redemption.
type Redemption struct {
	ID              string `json:"id"`
	State           string `json:"state" enum:"none,requested,accepted,paid,failed,cancelled"`
	Owner           string `json:"owner,omitempty" doc:"Principal that owns the holder wallet"`
	Holder          string `json:"holder"`
	Coin            string `json:"coin"`
	Amount          string `json:"amount"`
	PayoutReference string `json:"payoutReference"`
	Account         string `json:"account" doc:"The redemption's own address"`
	Reason          string `json:"reason,omitempty" doc:"Of a failed one"`
	Returned        bool   `json:"returned" doc:"The coin of a failed or cancelled one is back with its holder"`
	Requested       *Mined `json:"requested,omitempty"`
	Changed         *Mined `json:"changed,omitempty" doc:"Last change of state"`
}
