package wire

import (
	"encoding/json"
	"strconv"

	"github.com/ethereum/go-ethereum/rpc"
)

// answer is a response of JSON-RPC, its values as they were sent.
type answer struct {
	id      uint64 // 0, which no call has, where none of ours is told
	result  []byte
	failure []byte // nil: none
}

// failure is an error that the node itself gave. It implements rpc.Error and rpc.DataError.
type failure struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data"`
}

var _ interface {
	rpc.Error
	rpc.DataError
} = (*failure)(nil)

func (f *failure) Error() string {
	if f.Message == "" {
		return "JSON-RPC error " + strconv.Itoa(f.Code)
	}
	return f.Message
}

// ErrorCode is the node's.
func (f *failure) ErrorCode() int { return f.Code }

// ErrorData is what the node says besides, such as the data of a revert.
func (f *failure) ErrorData() any { return f.Data }

// answer reads a response.
func (s *scanner) answer() (a answer, err error) {
	err = s.object(func(key []byte) error {
		value, err := s.value()
		if err != nil {
			return err
		}
		switch string(key) {
		case "id":
			a.id, _ = strconv.ParseUint(string(value), 10, 64) // what is no number is of no call of ours
		case "result":
			a.result = value
		case "error":
			if string(value) != "null" {
				a.failure = value
			}
		}
		return nil
	})
	return a, err
}

// failed gives the error that the node answered with, if it did.
func (a *answer) failed() error {
	if a.failure == nil {
		return nil
	}
	told := &failure{}
	if err := json.Unmarshal(a.failure, told); err != nil {
		return err
	}
	return told
}

// decode reads the result, or gives the node's error.
func (a *answer) decode(result any) error {
	if err := a.failed(); err != nil {
		return err
	}
	if a.result == nil {
		return rpc.ErrNoResult
	}
	switch to := result.(type) {
	case nil:
		return nil
	case Raw:
		return to.UnmarshalRaw(a.result)
	default:
		return json.Unmarshal(a.result, result)
	}
}
