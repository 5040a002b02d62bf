package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/chain/client"
)

// addFromLogs adds the events that the node picks. Each must name the block that its header names; and where a header's
// bloom filter speaks of a contract but no event came, the block is asked for its events by hash.
func (n *Node) addFromLogs(ctx context.Context, headers []*header, blocks []Block, contracts []common.Address) error {
	from, to := blocks[0].Number, blocks[len(blocks)-1].Number
	var answer nodeLogs
	question := map[string]any{"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to), "address": contracts}
	if err := n.rpc.CallContext(ctx, &answer, "eth_getLogs", question); err != nil {
		return client.Explain(err)
	}
	for i := range answer {
		number := uint64(answer[i].BlockNumber)
		if number < from || number > to {
			return ErrMoved
		}
		if err := add(&blocks[number-from], &answer[i]); err != nil {
			return err
		}
	}
	return n.askAgain(ctx, headers, blocks, contracts)
}

// askAgain asks by hash for the events of blocks that may have some and came without.
func (n *Node) askAgain(ctx context.Context, headers []*header, blocks []Block, contracts []common.Address) error {
	filter := newFilter(contracts)
	var calls []rpc.BatchElem
	var asked []*Block
	for i := range blocks {
		if len(blocks[i].Logs) > 0 || !filter.mentions(&headers[i].Bloom) {
			continue
		}
		question := map[string]any{"blockHash": blocks[i].Hash, "address": contracts}
		calls = append(calls, rpc.BatchElem{Method: "eth_getLogs", Args: []any{question}, Result: new(nodeLogs)})
		asked = append(asked, &blocks[i])
	}
	long := func(i int) int { return receiptsBytes(asked[i].Transactions) }
	return n.batch(ctx, calls, long, func(i int) error {
		answer := calls[i].Result.(*nodeLogs) //nolint:errcheck,forcetypeassert // made above
		for j := range *answer {
			if err := add(asked[i], &(*answer)[j]); err != nil {
				return err
			}
		}
		return nil
	})
}

// add adds an event to the block that it must be of, after those that came before it.
func add(block *Block, log *nodeLog) error {
	if log.Removed || log.BlockHash != block.Hash {
		return ErrMoved
	}
	if log.BlockTime != 0 && uint64(log.BlockTime) != block.Time {
		return inconsistent(&block.Header, "an event says that it was sealed at %d, the header says %d", log.BlockTime, block.Time)
	}
	if last := len(block.Logs) - 1; last >= 0 && uint(log.Index) <= block.Logs[last].Index {
		return inconsistent(&block.Header, "event %d comes after event %d", log.Index, block.Logs[last].Index)
	}
	block.Logs = append(block.Logs, types.Log{
		Address: log.Address, Topics: log.Topics, Data: log.Data,
		BlockNumber: block.Number, BlockHash: block.Hash, BlockTimestamp: block.Time,
		TxHash: log.TxHash, TxIndex: uint(log.TxIndex), Index: uint(log.Index),
	})
	return nil
}
