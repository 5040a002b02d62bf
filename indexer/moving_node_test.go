package indexer

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/wire"
)

// movingNode is the eth namespace of a node whose chain changes between a question for headers and one for events.
type movingNode struct {
	headers *simulation // what it says of blocks
	logs    *simulation // what it says of events
}

func (n *movingNode) GetBlockByNumber(number rpc.BlockNumber, _ bool) (json.RawMessage, error) {
	n.headers.mutex.Lock()
	defer n.headers.mutex.Unlock()
	if number == rpc.LatestBlockNumber {
		number = rpc.BlockNumber(len(n.headers.chain) - 1)
	}
	if number == rpc.FinalizedBlockNumber {
		return nil, errors.New("finalized block not found") // as geth says it
	}
	if int(number) >= len(n.headers.chain) {
		return json.RawMessage("null"), nil
	}
	block := n.headers.chain[number]
	receipt := &types.Receipt{}
	for i := range block.Logs {
		receipt.Logs = append(receipt.Logs, &block.Logs[i])
	}
	transactions, err := json.Marshal(make([]common.Hash, block.Transactions))
	if err != nil {
		return nil, err
	}
	return json.Marshal(header{
		Number: hexutil.Uint64(block.Number), Hash: block.Hash, ParentHash: block.ParentHash, Time: hexutil.Uint64(block.Time),
		Bloom: types.CreateBloom(receipt), Transactions: transactions, GasUsed: hexutil.Uint64(block.GasUsed),
	})
}

type logFilter struct {
	From hexutil.Uint64 `json:"fromBlock"`
	To   hexutil.Uint64 `json:"toBlock"`
	Hash *common.Hash   `json:"blockHash"`
}

func (n *movingNode) ChainId() hexutil.Uint64 { return simulatedChainID } //nolint:revive // the method's name

func (n *movingNode) GetLogs(filter logFilter) []types.Log {
	n.logs.mutex.Lock()
	defer n.logs.mutex.Unlock()
	logs := []types.Log{}
	if filter.Hash != nil {
		for _, block := range n.headers.chain {
			if block.Hash == *filter.Hash {
				logs = append(logs, block.Logs...)
			}
		}
		return logs
	}
	for number := uint64(filter.From); number <= uint64(filter.To) && number < uint64(len(n.logs.chain)); number++ {
		logs = append(logs, n.logs.chain[number].Logs...)
	}
	return logs
}

func nodeOver(t *testing.T, service *movingNode, debug ...any) *Node {
	t.Helper()
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	require.NoError(t, server.RegisterName("eth", service))
	for _, namespace := range debug {
		require.NoError(t, server.RegisterName("debug", namespace))
	}
	connection := rpc.DialInProc(server)
	t.Cleanup(connection.Close)
	return NewNode(connection)
}

// twoChains are two chains with the same beginning, and different blocks with events after it.
func twoChains() (one, other *simulation) {
	one, other = newSimulation(1), newSimulation(1)
	one.mine(10)
	other.mine(4)
	other.random.Uint64()
	other.mine(6)
	return one, other
}

func TestBlocksAreOfOneChain(t *testing.T) {
	one, other := twoChains()
	require.Equal(t, one.chain[6].Hash, other.chain[6].Hash)
	require.NotEqual(t, one.chain[7].Hash, other.chain[7].Hash)
	contracts := simulated.addresses()

	steady, err := nodeOver(t, &movingNode{headers: one, logs: one}).Blocks(t.Context(), 3, 12, contracts)
	require.NoError(t, err)
	require.Len(t, steady, 10)
	for _, block := range steady {
		require.Equal(t, one.chain[block.Number].Header, block.Header)
		require.Len(t, block.Logs, len(one.chain[block.Number].Logs))
	}

	_, err = nodeOver(t, &movingNode{headers: one, logs: other}).Blocks(t.Context(), 3, 12, contracts)
	require.ErrorIs(t, err, ErrMoved, "events of other blocks")
	_, err = nodeOver(t, &movingNode{headers: one, logs: one}).Blocks(t.Context(), 3, 13, contracts)
	require.ErrorIs(t, err, ErrMoved, "a block that is gone")

	broken := newSimulation(1)
	broken.chain = slices.Concat(one.chain[:7], other.chain[8:])
	_, err = nodeOver(t, &movingNode{headers: broken, logs: broken}).Blocks(t.Context(), 3, 11, contracts)
	require.ErrorIs(t, err, ErrMoved, "blocks that are not each other's parents")
}

func TestEventsThatAFlickeringNodeLeftOutAreAskedForAgain(t *testing.T) {
	one, _ := twoChains()
	blocks, err := nodeOver(t, &movingNode{headers: one, logs: newSimulation(1)}).Blocks(t.Context(), 3, 12, simulated.addresses())
	require.NoError(t, err)
	events := 0
	for _, block := range blocks {
		require.Len(t, block.Logs, len(one.chain[block.Number].Logs))
		events += len(block.Logs)
	}
	require.Positive(t, events)
}

// counting notes for which blocks a node is asked.
type counting struct {
	wire.Connection

	blocks []any
}

func (c *counting) CallContext(ctx context.Context, result any, method string, parameters ...any) error {
	c.note(method, parameters)
	return c.Connection.CallContext(ctx, result, method, parameters...)
}

func (c *counting) BatchCallContext(ctx context.Context, calls []rpc.BatchElem) error {
	for _, call := range calls {
		c.note(call.Method, call.Args)
	}
	return c.Connection.BatchCallContext(ctx, calls)
}

func (c *counting) note(method string, parameters []any) {
	if method == "eth_getBlockByNumber" {
		c.blocks = append(c.blocks, parameters[0])
	}
}

func TestHeadIsAskedForOnce(t *testing.T) {
	one, other := twoChains()
	service := &movingNode{headers: one, logs: one}
	node := nodeOver(t, service)
	asked := &counting{Connection: node.rpc}
	node.rpc = asked
	head, err := node.Latest(t.Context())
	require.NoError(t, err)
	blocks, err := node.Blocks(t.Context(), head.Number-1, head.Number, simulated.addresses())
	require.NoError(t, err)
	require.Equal(t, []any{"latest", hexutil.Uint64(head.Number - 1)}, asked.blocks)
	for _, block := range blocks {
		require.Equal(t, one.chain[block.Number].Header, block.Header)
		require.Len(t, block.Logs, len(one.chain[block.Number].Logs))
	}

	// A head that is gone fits neither what comes before it nor its events.
	service.headers, service.logs = other, other
	_, err = node.Blocks(t.Context(), head.Number-1, head.Number, simulated.addresses())
	require.ErrorIs(t, err, ErrMoved)
	_, err = node.Latest(t.Context())
	require.NoError(t, err)
	blocks, err = node.Blocks(t.Context(), head.Number-1, head.Number, simulated.addresses())
	require.NoError(t, err)
	require.Equal(t, other.chain[head.Number].Header, blocks[1].Header)
}
