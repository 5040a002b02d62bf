package indexer

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/wire"
	"github.com/specie-money/specie/domain"
)

// Node is a Source and a Ledger over a connection to a node, in this process or elsewhere.
type Node struct {
	rpc      wire.Connection
	reading  sync.Mutex
	mode     Mode
	verify   bool
	perBatch atomic.Int64 // calls in a request; fewer after a node refused as many
	latest   atomic.Pointer[header]
}

var _ interface {
	Source
	Ledger
} = (*Node)(nil)

// Mode is what a Node reads events from.
type Mode string

// Modes of a Node.
const (
	// FromReceipts reads the raw receipts of blocks that may hold events of the contracts (debug_getRawReceipts).
	FromReceipts Mode = "receipts"
	// FromLogs has the node pick the events (eth_getLogs).
	FromLogs Mode = "logs"
	// Auto reads from receipts if the node offers them, as they are shorter; else from logs.
	Auto Mode = "auto"
)

// ParseMode reads a setting. Error: setting-invalid.
func ParseMode(text string) (Mode, error) {
	switch mode := Mode(text); mode {
	case FromReceipts, FromLogs, Auto:
		return mode, nil
	}
	return "", domain.Errorf(domain.CodeSettingInvalid, "the source is %q; give %s, %s or %s", text, FromReceipts, FromLogs, Auto)
}

// NodeOption changes how a Node reads.
type NodeOption func(*Node)

// WithMode chooses what events are read from; without it, Auto.
func WithMode(mode Mode) NodeOption { return func(n *Node) { n.mode = mode } }

// NewNode makes a Node over an open connection.
func NewNode(connection wire.Connection, options ...NodeOption) *Node {
	n := &Node{rpc: connection, mode: Auto}
	n.perBatch.Store(callsPerRequest)
	for _, option := range options {
		option(n)
	}
	return n
}

// ChainID tells which chain the node is on.
func (n *Node) ChainID(ctx context.Context) (uint64, error) {
	var id hexutil.Uint64
	if err := n.rpc.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return 0, client.Explain(err)
	}
	return uint64(id), nil
}

// Latest gives the head of the chain.
func (n *Node) Latest(ctx context.Context) (Header, error) {
	h, err := n.headerAt(ctx, "latest")
	if err != nil {
		return Header{}, err
	}
	n.latest.Store(h)
	return h.header(), nil
}

// Header gives the canonical block of a number, or ErrNoBlock.
func (n *Node) Header(ctx context.Context, number uint64) (Header, error) {
	h, err := n.headerAt(ctx, hexutil.Uint64(number))
	if err != nil {
		return Header{}, err
	}
	return h.header(), nil
}

// Final gives the number of the newest block that the node calls final; 0 where it knows of none.
func (n *Node) Final(ctx context.Context) (uint64, error) {
	h, err := n.headerAt(ctx, "finalized")
	var answer rpc.Error
	if errors.Is(err, ErrNoBlock) || errors.As(err, &answer) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	return uint64(h.Number), nil
}

func (n *Node) headerAt(ctx context.Context, block any) (*header, error) {
	var answer *header
	if err := n.rpc.CallContext(ctx, &answer, "eth_getBlockByNumber", block, false); err != nil {
		return nil, client.Explain(err)
	}
	if answer == nil {
		return nil, ErrNoBlock
	}
	if n.verify {
		if err := n.verifyHeader(ctx, answer); err != nil {
			return nil, err
		}
	}
	return answer, nil
}

// Blocks gives the canonical blocks of a range with the events of the contracts. Headers and events are read one after
// the other, and the chain may change in between: so what is read of a block is checked to be of its hash.
func (n *Node) Blocks(ctx context.Context, from, to uint64, contracts []common.Address) ([]Block, error) {
	headers, err := n.headers(ctx, from, to)
	if err != nil {
		return nil, err
	}
	blocks := make([]Block, len(headers))
	for i, h := range headers {
		blocks[i].Header = h.header()
		if i > 0 && h.ParentHash != headers[i-1].Hash {
			return nil, ErrMoved
		}
	}
	if err := n.addEvents(ctx, headers, blocks, contracts); err != nil {
		return nil, err
	}
	return blocks, nil
}

func (n *Node) addEvents(ctx context.Context, headers []*header, blocks []Block, contracts []common.Address) error {
	if n.verify {
		return n.addVerified(ctx, headers, blocks, newFilter(contracts))
	}
	mode, err := n.chosenMode(ctx, headers[0].Hash)
	if err != nil {
		return err
	}
	if mode == FromReceipts {
		return n.addFromReceipts(ctx, headers, blocks, newFilter(contracts))
	}
	return n.addFromLogs(ctx, headers, blocks, contracts)
}

// chosenMode finds out, once, whether the node offers receipts, if that is left to it.
func (n *Node) chosenMode(ctx context.Context, block common.Hash) (Mode, error) {
	n.reading.Lock()
	defer n.reading.Unlock()
	if n.mode != Auto {
		return n.mode, nil
	}
	var receipts hexList
	err := n.rpc.CallContext(ctx, &receipts, "debug_getRawReceipts", block)
	var answer rpc.Error
	var status rpc.HTTPError
	switch {
	case err == nil:
		n.mode = FromReceipts
	case isUnknownBlock(err):
		return n.mode, ErrMoved
	case errors.As(err, &answer), errors.As(err, &status) && status.StatusCode < 500:
		n.mode = FromLogs
	default:
		return n.mode, client.Explain(err)
	}
	return n.mode, nil
}

// headers reads the headers of a range. That of the head was told with it; what else is read of the block is asked for by
// its hash, or has to name it.
func (n *Node) headers(ctx context.Context, from, to uint64) ([]*header, error) {
	headers := make([]*header, to-from+1)
	calls := make([]rpc.BatchElem, len(headers))
	if known := n.latest.Load(); known != nil && uint64(known.Number) == to {
		headers[to-from], calls = known, calls[:to-from]
	}
	for i := range calls {
		calls[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(from + uint64(i)), false}, Result: &headers[i]}
	}
	// A block is taken to be as long as the last one that came before it.
	long, seen := 4*headerBytes, 0
	err := n.batch(ctx, calls, func(i int) int {
		for ; seen < i && headers[seen] != nil; seen++ {
			long = headers[seen].bytes()
		}
		return long
	}, nil)
	if err != nil {
		return nil, err
	}
	for i, h := range headers {
		if h == nil || uint64(h.Number) != from+uint64(i) {
			return nil, ErrMoved // shorter than it was a moment ago
		}
	}
	return headers, nil
}

// CallAt reads from contracts as they were at a block.
func (n *Node) CallAt(ctx context.Context, block common.Hash, calls []Call) ([][]byte, error) {
	at := map[string]any{"blockHash": block, "requireCanonical": true}
	answers := make([]hexutil.Bytes, len(calls))
	elements := make([]rpc.BatchElem, len(calls))
	for i, call := range calls {
		message := map[string]any{"to": call.Contract, "input": hexutil.Bytes(call.Data)}
		elements[i] = rpc.BatchElem{Method: "eth_call", Args: []any{message, at}, Result: &answers[i]}
	}
	if err := n.batch(ctx, elements, short, nil); err != nil {
		return nil, err
	}
	raw := make([][]byte, len(answers))
	for i, answer := range answers {
		raw[i] = answer
	}
	return raw, nil
}
