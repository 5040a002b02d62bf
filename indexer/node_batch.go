package indexer

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/chain/client"
)

// Nodes limit both the calls in a request and the size of its answer.
const (
	callsPerRequest = 100
	answerBytes     = 8 << 20
)

// short is for calls with short answers.
func short(int) int { return 0 }

// batch makes many calls in few requests. size tells how long [bytes] the answer to a call may be; answered, if given,
// takes each answer before the next request is made.
func (n *Node) batch(ctx context.Context, calls []rpc.BatchElem, size func(call int) int, answered func(call int) error) error {
	for first := 0; first < len(calls); {
		most := first + int(n.perBatch.Load())
		end, bytes := first+1, size(first)
		for ; end < len(calls) && end < most && bytes+size(end) <= answerBytes; end++ {
			bytes += size(end)
		}
		if err := n.request(ctx, calls[first:end]); err != nil {
			return err
		}
		for ; first < end && answered != nil; first++ {
			if err := answered(first); err != nil {
				return err
			}
		}
		first = end
	}
	return nil
}

// request makes calls in one request, or in more if the node finds that too much.
func (n *Node) request(ctx context.Context, calls []rpc.BatchElem) error {
	err := n.rpc.BatchCallContext(ctx, calls)
	method := ""
	for i := 0; i < len(calls) && err == nil; i++ {
		err, method = calls[i].Error, calls[i].Method
	}
	if err == nil {
		return nil
	}
	if len(calls) == 1 || !isTooMuch(err) {
		if method != "" {
			return fmt.Errorf("%s: %w", method, client.Explain(err))
		}
		return client.Explain(err)
	}
	half := len(calls) / 2
	n.perBatch.Store(int64(half))
	for i := range calls {
		calls[i].Error = nil
	}
	if err := n.request(ctx, calls[:half]); err != nil {
		return err
	}
	return n.request(ctx, calls[half:])
}

// isTooMuch tells whether a node refused a request for how many calls it has or how long its answer would be.
func isTooMuch(err error) bool {
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode == http.StatusRequestEntityTooLarge
	}
	var answer rpc.Error
	if !errors.As(err, &answer) {
		return errors.Is(err, rpc.ErrMissingBatchResponse)
	}
	const responseTooLarge = -32003 // of geth
	return answer.ErrorCode() == responseTooLarge || strings.Contains(answer.Error(), "batch")
}

// isUnknownBlock tells whether a node answered that it has no block of a hash.
func isUnknownBlock(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer) && answer.ErrorCode() != methodNotFound && strings.Contains(answer.Error(), "not found")
}

const methodNotFound = -32601 // of JSON-RPC
