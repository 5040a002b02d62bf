// Package wire holds the JSON of the API, shared by the server and the Go client.
//
// Amounts are decimal strings beside the currency code of their coin, times are RFC 3339, addresses 0x hex with the
// EIP-55 checksum (any case is accepted), hashes and bytes 0x hex. An absent field means: not known, or none.
package wire

// List is one page of a list.
type List[T any] struct {
	Items []T    `json:"items" doc:"The page's items"`
	Next  string `json:"next,omitempty" doc:"Cursor of the next page; absent on the last"`
}

// Mined tells where on the chain something happened.
type Mined struct {
	Block       uint64 `json:"block"`
	BlockHash   string `json:"blockHash"`
	Time        string `json:"time" doc:"Time of the block, RFC 3339"`
	Transaction string `json:"transaction" doc:"Transaction hash"`
	LogIndex    uint   `json:"logIndex" doc:"Index of the event in the block"`
}

// ToSign is what a key holder signs.
type ToSign struct {
	Digest    string `json:"digest" doc:"The EIP-712 digest"`
	TypedData any    `json:"typedData" doc:"The typed data as eth_signTypedData_v4 takes it"`
}

// Problem is an error after RFC 9457.
type Problem struct { //nolint:errname // the name that RFC 9457 gives it
	Type     string       `json:"type" doc:"Where the code is described, relative to the server"`
	Title    string       `json:"title" doc:"What the code means, in English or Chinese by Accept-Language"`
	Status   int          `json:"status" doc:"HTTP status"`
	Code     string       `json:"code" doc:"Stable error code" example:"cap-exceeded"`
	Detail   string       `json:"detail" doc:"What is wrong this time, and what to do about it"`
	Instance string       `json:"instance,omitempty" doc:"The request, by its X-Request-Id"`
	Errors   []FieldError `json:"errors,omitempty" doc:"What is wrong field by field, if the input is not valid"`
}

// FieldError is one fault of an input.
type FieldError struct {
	Location string `json:"location" doc:"Where it is, e.g. body.amount"`
	Message  string `json:"message"`
}

// ErrorDescription is an entry of the error catalogue.
type ErrorDescription struct {
	Code    string `json:"code"`
	Status  int    `json:"status" doc:"HTTP status"`
	English string `json:"english"`
	Chinese string `json:"chinese"`
}

// Request tells how far a change has come that was answered with 202.
type Request struct {
	ID          string   `json:"id"`
	Status      string   `json:"status" enum:"pending,executed,failed" doc:"executed: on chain and readable here; failed: nothing was changed"`
	Resource    string   `json:"resource,omitempty" doc:"Path of what it is about, once that is known"`
	Transaction string   `json:"transaction,omitempty" doc:"Transaction hash"`
	Problem     *Problem `json:"problem,omitempty" doc:"Why it failed"`
}

// Error tells code and detail.
func (p *Problem) Error() string { return p.Code + ": " + p.Detail }

// GetStatus tells the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is application/problem+json for what would be application/json.
func (p *Problem) ContentType(string) string { return "application/problem+json" }
