package indexer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/chain/client"
)

// Node is a Source and a Ledger over a connection to a node, in this process or elsewhere.
type Node struct {
	rpc *rpc.Client
}

var _ interface {
	Source
	Ledger
} = (*Node)(nil)

// NewNode makes a Node over an open connection.
func NewNode(connection *rpc.Client) *Node { return &Node{rpc: connection} }

// callsPerRequest bounds a batch of JSON-RPC calls: nodes limit both the calls in a request and the size of its answer.
const callsPerRequest = 100

// header is a block as eth_getBlockBy… tells it without its transactions' bodies.
type header struct {
	Number       hexutil.Uint64 `json:"number"`
	Hash         common.Hash    `json:"hash"`
	ParentHash   common.Hash    `json:"parentHash"`
	Time         hexutil.Uint64 `json:"timestamp"`
	GasUsed      hexutil.Uint64 `json:"gasUsed"`
	Bloom        types.Bloom    `json:"logsBloom"`
	Transactions []common.Hash  `json:"transactions"`
}

func (h *header) header() Header {
	return Header{
		Number: uint64(h.Number), Hash: h.Hash, ParentHash: h.ParentHash, Time: uint64(h.Time),
		Transactions: uint64(len(h.Transactions)), GasUsed: uint64(h.GasUsed),
	}
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
func (n *Node) Latest(ctx context.Context) (Header, error) { return n.headerAt(ctx, "latest") }

// Header gives the canonical block of a number, or ErrNoBlock.
func (n *Node) Header(ctx context.Context, number uint64) (Header, error) {
	return n.headerAt(ctx, hexutil.Uint64(number))
}

func (n *Node) headerAt(ctx context.Context, block any) (Header, error) {
	var answer *header
	if err := n.rpc.CallContext(ctx, &answer, "eth_getBlockByNumber", block, false); err != nil {
		return Header{}, client.Explain(err)
	}
	if answer == nil {
		return Header{}, ErrNoBlock
	}
	return answer.header(), nil
}

// Blocks gives the canonical blocks of a range with the events of the contracts.
//
// Headers and events are read one after the other, and the chain may change in between. So each event must name the
// block that its header names; and where a header's bloom filter speaks of a contract but no event came, the block is
// asked for its events by hash.
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
	logs, err := n.logs(ctx, map[string]any{"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to), "address": contracts})
	if err != nil {
		return nil, err
	}
	for _, log := range logs {
		if log.BlockNumber < from || log.BlockNumber > to || log.Removed || log.BlockHash != headers[log.BlockNumber-from].Hash {
			return nil, ErrMoved
		}
		block := &blocks[log.BlockNumber-from]
		block.Logs = append(block.Logs, log)
	}
	for i := range blocks {
		if len(blocks[i].Logs) > 0 || !mentions(headers[i].Bloom, contracts) {
			continue
		}
		blocks[i].Logs, err = n.logs(ctx, map[string]any{"blockHash": headers[i].Hash, "address": contracts})
		if err != nil {
			return nil, err
		}
	}
	return blocks, nil
}

func mentions(bloom types.Bloom, contracts []common.Address) bool {
	for _, contract := range contracts {
		if bloom.Test(contract[:]) {
			return true
		}
	}
	return false
}

func (n *Node) headers(ctx context.Context, from, to uint64) ([]*header, error) {
	headers := make([]*header, to-from+1)
	calls := make([]rpc.BatchElem, len(headers))
	for i := range headers {
		calls[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(from + uint64(i)), false}, Result: &headers[i]}
	}
	if err := n.batch(ctx, calls); err != nil {
		return nil, err
	}
	for i, h := range headers {
		if h == nil || uint64(h.Number) != from+uint64(i) {
			return nil, ErrMoved // shorter than it was a moment ago
		}
	}
	return headers, nil
}

func (n *Node) logs(ctx context.Context, filter map[string]any) ([]types.Log, error) {
	var logs []types.Log
	if err := n.rpc.CallContext(ctx, &logs, "eth_getLogs", filter); err != nil {
		return nil, client.Explain(err)
	}
	return logs, nil
}

// Heads tells when there is a new head.
func (n *Node) Heads(ctx context.Context) (<-chan struct{}, error) {
	announced := make(chan json.RawMessage, 16)
	subscription, err := n.rpc.EthSubscribe(ctx, announced, "newHeads")
	if errors.Is(err, rpc.ErrNotificationsUnsupported) {
		return nil, ErrNoHeads
	}
	if err != nil {
		return nil, client.Explain(err)
	}
	heads := make(chan struct{}, 1)
	go func() {
		defer close(heads)
		defer subscription.Unsubscribe()
		for {
			select {
			case <-announced:
				select {
				case heads <- struct{}{}:
				default: // the last one was not heard yet: one is enough
				}
			case <-subscription.Err(): //nolint:errcheck // whatever it is, the poll goes on
				return
			case <-ctx.Done():
				return
			}
		}
	}()
	return heads, nil
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
	if err := n.batch(ctx, elements); err != nil {
		return nil, err
	}
	raw := make([][]byte, len(answers))
	for i, answer := range answers {
		raw[i] = answer
	}
	return raw, nil
}

// batch makes many calls in few requests.
func (n *Node) batch(ctx context.Context, calls []rpc.BatchElem) error {
	for len(calls) > 0 {
		part := calls[:min(len(calls), callsPerRequest)]
		if err := n.rpc.BatchCallContext(ctx, part); err != nil {
			return client.Explain(err)
		}
		for _, call := range part {
			if call.Error != nil {
				return fmt.Errorf("%s: %w", call.Method, client.Explain(call.Error))
			}
		}
		calls = calls[len(part):]
	}
	return nil
}
