package client

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
)

// answer is an error as a node gives it over JSON-RPC.
type answer struct {
	text string
	data any
}

func (a answer) Error() string  { return a.text }
func (a answer) ErrorCode() int { return -32000 }
func (a answer) ErrorData() any { return a.data }

// coded is an answer with an error code of its own.
type coded struct {
	answer
	code int
}

func (c coded) ErrorCode() int { return c.code }

func TestExplainFindsTheCode(t *testing.T) {
	paused := hexutil.Encode(crypto.Keccak256([]byte("EnforcedPause()"))[:4])
	cases := []struct {
		err  error
		code domain.Code
	}{
		{answer{"execution reverted", paused}, domain.CodeCoinPaused},
		{answer{"execution reverted", nil}, domain.CodeTransactionReverted},
		{answer{"execution reverted", "not hexadecimal"}, domain.CodeTransactionReverted},
		{answer{"insufficient funds for gas * price + value: have 0 want 1", nil}, domain.CodeInsufficientNativeCoin},
		{answer{"gas required exceeds allowance (5)", nil}, domain.CodeTransactionReverted},
		{answer{"transaction indexing is in progress", nil}, domain.CodeUnavailable},
		{answer{"pruned history unavailable", nil}, domain.CodeNodePruned},
		{answer{"missing trie node 0102 (path ) state 0x03 is not available", nil}, domain.CodeNodePruned},
		{coded{answer{"gone", nil}, 4444}, domain.CodeNodePruned},
		{rpc.HTTPError{StatusCode: 502, Status: "502 Bad Gateway"}, domain.CodeNodeUnreachable},
		{&net.OpError{Op: "dial", Err: errors.New("connection refused")}, domain.CodeNodeUnreachable},
		{rpc.ErrClientQuit, domain.CodeNodeUnreachable},
		{errors.New("invalid character '<' looking for beginning of value"), domain.CodeNodeUnreachable},
		{domain.Errorf(domain.CodeCapExceeded, "too much"), domain.CodeCapExceeded},
	}
	for _, c := range cases {
		require.Equal(t, c.code, domain.CodeOf(Explain(c.err)), "%v", c.err)
		require.Equal(t, c.code, domain.CodeOf(Explain(fmt.Errorf("call: %w", c.err))), "%v", c.err)
	}
	for _, kept := range []error{nil, context.Canceled, context.DeadlineExceeded, ethereum.NotFound} {
		require.Equal(t, kept, Explain(kept))
	}
}

func TestAnURLIsShownWithoutItsSecrets(t *testing.T) {
	cases := map[string]string{
		"http://127.0.0.1:8545":                         "http://127.0.0.1:8545",
		"https://user:secret@node.example/v3/secretkey": "https://node.example",
		"wss://node.example:443/?key=secret":            "wss://node.example:443",
		"/var/run/geth.ipc":                             "/var/run/geth.ipc",
		"http://[::1":                                   "the given address",
		"localhost:8545":                                "the given address",
		"user:secret@node.example":                      "the given address",
	}
	for given, shown := range cases {
		require.Equal(t, shown, PlainURL(given))
	}
}

// Logs tell causes too, and those of HTTP quote the URL.
func TestNoCauseHoldsTheURL(t *testing.T) {
	refused := &net.OpError{Op: "dial", Err: errors.New("connection refused")}
	asked := func(cause error) error {
		return fmt.Errorf("call: %w", &url.Error{Op: "Post", URL: "https://node.example/v3/secretkey", Err: cause})
	}
	for _, cause := range []error{refused, context.Canceled, context.DeadlineExceeded} {
		err := Explain(asked(cause))
		require.ErrorIs(t, err, cause)
		require.Equal(t, domain.CodeOf(Explain(cause)), domain.CodeOf(err))
		for ; err != nil; err = errors.Unwrap(err) {
			require.NotContains(t, err.Error(), "secretkey")
		}
	}
	_, err := Dial(t.Context(), "http://user:secretkey@[::1", 1)
	for require.Error(t, err); err != nil; err = errors.Unwrap(err) {
		require.NotContains(t, err.Error(), "secretkey")
	}
}

func TestDialTellsABadAddress(t *testing.T) {
	for _, given := range []string{"ftp://127.0.0.1", "http://127.0.0.1:1/secret", "/no/such/socket"} {
		_, err := Dial(t.Context(), given, 1)
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeNodeUnreachable), given)
		require.NotContains(t, err.Error(), "secret")
	}
}
