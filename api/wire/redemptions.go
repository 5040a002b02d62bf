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
	Fee             string `json:"fee" doc:"Part of the amount: the rest is paid out"`
	ReturnRule      uint32 `json:"returnRule" doc:"Version in force at the request: fee and time of service are by it"`
	PayoutReference string `json:"payoutReference"`
	ApplicationID   string `json:"applicationId,omitempty" doc:"Of the issuance that it came out of; absent: out of the holder's balance"`
	QueuePosition   uint64 `json:"queuePosition,omitempty" doc:"1 is served next; absent if it waits no longer"`
	DueAt           string `json:"dueAt" doc:"May be accepted from then on"`
	DecidableAt     string `json:"decidableAt,omitempty" doc:"An accepted one: after that an arbiter may decide"`
	Reason          string `json:"reason,omitempty" doc:"Of a failed one"`
	SettledBy       string `json:"settledBy,omitempty" doc:"The cashier or arbiter that found it paid or failed"`
	Returned        bool   `json:"returned" doc:"The coin of a failed or cancelled one is back with its holder"`
	Requested       *Mined `json:"requested,omitempty"`
	Changed         *Mined `json:"changed,omitempty" doc:"Last change of state"`
}
