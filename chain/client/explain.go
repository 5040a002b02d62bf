package client

import (
	"context"
	"errors"
	"net"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/domain"
)

// Explain turns an error of a call to the node into one of the catalogue. An error that is explained already, the end
// of the caller's own context and ethereum.NotFound stay as they are. The node's URL, which may hold keys, is in none.
func Explain(err error) error {
	err = withoutURL(err)
	var explained *domain.Error
	switch {
	case err == nil, errors.As(err, &explained), errors.Is(err, ethereum.NotFound),
		errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	}
	if data, ok := RevertData(err); ok {
		return DecodeRevert(data)
	}
	var answered rpc.Error
	if errors.As(err, &answered) {
		return explainAnswer(answered)
	}
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return domain.Wrap(domain.CodeNodeUnreachable, err, "the node answered with HTTP status %d", status.StatusCode)
	}
	var network net.Error
	if errors.As(err, &network) || errors.Is(err, rpc.ErrClientQuit) || errors.Is(err, rpc.ErrSubscriptionQueueOverflow) {
		return domain.Wrap(domain.CodeNodeUnreachable, err, "the node does not answer; check that it runs")
	}
	return domain.Wrap(domain.CodeNodeUnreachable, err, "the node gave an answer that can not be read")
}

// withoutURL gives what went wrong at a URL, without the URL and what was said of it on the way.
func withoutURL(err error) error {
	var at *url.Error
	if errors.As(err, &at) {
		return at.Err
	}
	return err
}

// prunedHistory is the JSON-RPC error code for blocks and receipts that a node no longer keeps (EIP-4444).
const prunedHistory = 4444

// explainAnswer is for errors that the node itself gave, without revert data.
func explainAnswer(err rpc.Error) error {
	text := err.Error()
	switch {
	case strings.Contains(text, "insufficient funds"):
		return domain.Wrap(domain.CodeInsufficientNativeCoin, err, "the sender has too little native coin for the value and gas; send it some")
	case strings.HasPrefix(text, "execution reverted"):
		return domain.Wrap(domain.CodeTransactionReverted, err, "the contract refused the call and gave no reason; is the address right?")
	case strings.Contains(text, "out of gas"), strings.Contains(text, "gas required exceeds"):
		return domain.Wrap(domain.CodeTransactionReverted, err, "the call needs more gas than it may use")
	case err.ErrorCode() == prunedHistory, strings.Contains(text, "pruned history"),
		strings.Contains(text, "missing trie node"), strings.Contains(text, "historical state"):
		return domain.Wrap(domain.CodeNodePruned, err, "the node no longer has that part of the chain; point to one that keeps it, such as an archive node")
	}
	return domain.Wrap(domain.CodeUnavailable, err, "the node refused the request")
}

// RevertData gives the data that a contract reverted with, if the error carries any.
func RevertData(err error) ([]byte, bool) {
	var carrier rpc.DataError
	if !errors.As(err, &carrier) {
		return nil, false
	}
	text, ok := carrier.ErrorData().(string)
	if !ok {
		return nil, false
	}
	data, decodeErr := hexutil.Decode(text)
	if decodeErr != nil || len(data) < 4 {
		return nil, false
	}
	return data, true
}
