// Package wire asks a node for much at once. It speaks JSON-RPC as geth's package rpc does, over the same transports, but
// finds its way through an answer in one pass, where rpc checks and copies it several times: most of what an indexer's part
// in fetching over HTTP, WebSocket or IPC would otherwise be.
package wire

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/rpc"
)

// Connection is to a node: a Client, or one of rpc within this process.
type Connection interface {
	CallContext(ctx context.Context, result any, method string, parameters ...any) error
	BatchCallContext(ctx context.Context, calls []rpc.BatchElem) error
	EthSubscribe(ctx context.Context, channel any, parameters ...any) (*rpc.ClientSubscription, error)
	Close()
}

// Client is a Connection that only asks: a call may be made twice. Calls go over connections of their own, a call or batch at
// a time on each; subscriptions over the one of rpc.
type Client struct {
	*rpc.Client

	transport transport
	lastID    atomic.Uint64
}

// transport carries one request and its answer.
type transport interface {
	// exchange hands the answer to read, which may not keep it and fails where it is not that of the request.
	exchange(ctx context.Context, request []byte, read func(answer []byte) error) error
	close()
}

// Raw is a result that reads itself from a value of JSON. Where the value ends is known; that all in it is as it should be
// is not.
type Raw interface {
	UnmarshalRaw(value []byte) error
}

// Dial connects to a node by URL (http, https, ws, wss, or the path of an IPC socket). Over HTTP nothing is asked yet.
func Dial(ctx context.Context, nodeURL string, web *http.Client) (*Client, error) {
	subscriptions, err := rpc.DialOptions(ctx, nodeURL, rpc.WithHTTPClient(web))
	if err != nil {
		return nil, err
	}
	parsed, err := url.Parse(nodeURL)
	if err != nil {
		return nil, err
	}
	c := &Client{Client: subscriptions}
	switch parsed.Scheme {
	case "http", "https":
		c.transport = &overHTTP{url: nodeURL, client: web}
	case "ws", "wss":
		c.transport = newStreams(dialWebSocket(parsed))
	default:
		c.transport = newStreams(dialIPC(nodeURL))
	}
	return c, nil
}

// Close ends all connections.
func (c *Client) Close() {
	c.transport.close()
	c.Client.Close()
}

// call is a request of JSON-RPC 2.0.
type call struct {
	Version    string `json:"jsonrpc"`
	ID         uint64 `json:"id"`
	Method     string `json:"method"`
	Parameters []any  `json:"params"`
}

func (c *Client) call(id uint64, method string, parameters []any) call {
	if parameters == nil {
		parameters = []any{}
	}
	return call{"2.0", id, method, parameters}
}

// CallContext makes one call, as rpc.Client's does.
func (c *Client) CallContext(ctx context.Context, result any, method string, parameters ...any) error {
	id := c.lastID.Add(1)
	request, err := json.Marshal(c.call(id, method, parameters))
	if err != nil {
		return fmt.Errorf("encode %s: %w", method, err)
	}
	return c.transport.exchange(ctx, request, func(text []byte) error {
		s := scanner{text: text}
		got, err := s.answer()
		if err == nil {
			err = s.end()
		}
		if err != nil {
			return err
		}
		if got.failure == nil && got.id != id {
			return fmt.Errorf("the answer is to call %d instead of %d", got.id, id)
		}
		return got.decode(result)
	})
}

// BatchCallContext makes several calls in one request, as rpc.Client's does: what is wrong with one of them is its own
// error.
func (c *Client) BatchCallContext(ctx context.Context, calls []rpc.BatchElem) error {
	first := c.lastID.Add(uint64(len(calls))) - uint64(len(calls)) + 1
	batch := make([]call, len(calls))
	for i := range calls {
		batch[i] = c.call(first+uint64(i), calls[i].Method, calls[i].Args)
	}
	request, err := json.Marshal(batch)
	if err != nil {
		return fmt.Errorf("encode a batch: %w", err)
	}
	err = c.transport.exchange(ctx, request, func(text []byte) error { return readBatch(text, first, calls) })
	if errors.Is(err, errIncomplete) {
		return nil
	}
	return err
}

// errIncomplete tells that calls without an answer have an error of their own.
var errIncomplete = errors.New("calls of the batch have no answer")

// readBatch gives each call the answer with its number, in whatever order they come.
func readBatch(text []byte, first uint64, calls []rpc.BatchElem) error {
	for i := range calls {
		calls[i].Error = rpc.ErrMissingBatchResponse
	}
	s := scanner{text: text}
	if s.peek() == '{' { // the batch as such was refused
		got, err := s.answer()
		if err == nil {
			err = got.failed()
		}
		if err == nil {
			err = s.unexpected()
		}
		return err
	}
	err := s.array(func() error {
		got, err := s.answer()
		if err != nil {
			return err
		}
		if i := got.id - first; i < uint64(len(calls)) {
			calls[i].Error = got.decode(calls[i].Result)
		}
		return nil
	})
	if err == nil {
		err = s.end()
	}
	missing := func(call rpc.BatchElem) bool { return call.Error == rpc.ErrMissingBatchResponse } //nolint:errorlint // set above
	if err == nil && slices.ContainsFunc(calls, missing) {
		return errIncomplete
	}
	return err
}
