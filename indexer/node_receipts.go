package indexer

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/domain"
)

// receiptsBytes is about how long the raw receipts of so many transactions are in JSON: each has a bloom filter of 256
// bytes, and one or a few events.
func receiptsBytes(transactions uint64) int { return 1_200 * int(transactions) }

// Fields of a receipt before the list of its events, in the consensus encoding: status, gas used so far, bloom filter.
const beforeEvents = 3

// addFromReceipts adds the events that are in the receipts of the blocks whose bloom filter speaks of a contract.
func (n *Node) addFromReceipts(ctx context.Context, headers []*header, blocks []Block, filter *filter) error {
	var asked []int
	for i := range headers {
		if filter.mentions(&headers[i].Bloom) {
			asked = append(asked, i)
		}
	}
	return n.receipts(ctx, headers, asked, func(i int, receipts hexList) error {
		return collect(headers[i], &blocks[i], receipts, filter)
	})
}

// receipts reads the raw receipts of some of the blocks and hands them over one by one. Error: node-pruned, when the
// node has no receipts of a block with transactions.
func (n *Node) receipts(ctx context.Context, headers []*header, asked []int, take func(block int, receipts hexList) error) error {
	answers := make([]hexList, len(asked))
	calls := make([]rpc.BatchElem, len(asked))
	for i, block := range asked {
		calls[i] = rpc.BatchElem{Method: "debug_getRawReceipts", Args: []any{headers[block].Hash}, Result: &answers[i]}
	}
	long := func(i int) int { return receiptsBytes(uint64(headers[asked[i]].transactions())) }
	err := n.batch(ctx, calls, long, func(i int) error {
		block, receipts := asked[i], answers[i]
		answers[i] = nil
		if len(receipts) == 0 && headers[block].transactions() > 0 {
			return n.explainNone(ctx, headers[block])
		}
		return take(block, receipts)
	})
	if isUnknownBlock(err) {
		return ErrMoved
	}
	return err
}

// explainNone tells why a node may have no receipts of a block with transactions: it has not got the block any more, or
// only its receipts.
func (n *Node) explainNone(ctx context.Context, h *header) error {
	now, err := n.Header(ctx, uint64(h.Number))
	if errors.Is(err, ErrNoBlock) || err == nil && now.Hash != h.Hash {
		return ErrMoved
	}
	if err != nil {
		return err
	}
	return domain.Errorf(domain.CodeNodePruned,
		"the node has no receipts of block %d any more; point to a node that keeps them from the deployment's first block on", h.Number)
}

// collect takes the events of a block from its receipts.
func collect(h *header, block *Block, receipts hexList, filter *filter) error {
	if len(receipts) != h.transactions() {
		return inconsistent(&block.Header, "it has %d transactions and %d receipts", h.transactions(), len(receipts))
	}
	var hashes []common.Hash
	c := newCollector(filter, &block.Header, func(transaction int) (_ common.Hash, err error) {
		if hashes == nil {
			if hashes, err = h.hashes(); err != nil {
				return common.Hash{}, err
			}
		}
		return hashes[transaction], nil
	})
	for i, receipt := range receipts {
		if len(receipt) > 0 && receipt[0] < rlpList { // of a typed transaction
			receipt = receipt[1:]
		}
		fields, _, err := rlp.SplitList(receipt)
		if err == nil {
			err = c.receipt(i, fields, beforeEvents)
		}
		if err != nil {
			return fmt.Errorf("the node's receipts of block %d can not be read: %w", block.Number, err)
		}
	}
	block.Logs = c.taken
	return nil
}

// rlpList is the least first byte of a list in RLP.
const rlpList = 0xc0

// inconsistent says that a node contradicts itself.
func inconsistent(block *Header, format string, args ...any) error {
	return domain.Errorf(domain.CodeNodeInconsistent, "the node contradicts itself on block %d (%s): %s; use another node",
		block.Number, block.Hash, fmt.Sprintf(format, args...))
}
