package store

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/golang/snappy"

	"github.com/specie-money/specie/domain"
)

// KeptBlock is a block as the node told it, with the events of the indexed contracts in it.
type KeptBlock struct {
	Block

	Logs []types.Log
}

// keptBlock is its row.
type keptBlock struct {
	Block

	Events []byte `db:"events"` // keptEvents, RLP, compressed with Snappy; nil if there are none
}

// keptEvent is what a log does not share with its block.
type keptEvent struct {
	Address common.Address
	Topics  []common.Hash
	Data    []byte
	TxHash  common.Hash
	TxIndex uint64
	Index   uint64
}

var keptBlocks = newTable[keptBlock]("chain_blocks", "number")

// keeping is memory that one block after the other is encoded in.
type keeping struct {
	events []keptEvent
	raw    bytes.Buffer
	packed []byte
}

func (k *keeping) encode(logs []types.Log) ([]byte, error) {
	k.events = k.events[:0]
	for i := range logs {
		log := &logs[i]
		k.events = append(k.events, keptEvent{log.Address, log.Topics, log.Data, log.TxHash, uint64(log.TxIndex), uint64(log.Index)})
	}
	k.raw.Reset()
	if err := rlp.Encode(&k.raw, k.events); err != nil {
		return nil, err
	}
	k.packed = snappy.Encode(k.packed[:cap(k.packed)], k.raw.Bytes())
	return bytes.Clone(k.packed), nil
}

// Keep keeps a block as the node told it.
func (b *Batch) Keep(ctx context.Context, block *KeptBlock) error {
	row := keptBlock{Block: block.Block}
	if len(block.Logs) > 0 {
		var err error
		if row.Events, err = b.keeping.encode(block.Logs); err != nil {
			return fmt.Errorf("events of block %d: %w", block.Number, err)
		}
	}
	return b.kept.Add(ctx, row)
}

// KeptBlocks gives at most so many of the kept blocks that follow a number, in order.
func (s *Store) KeptBlocks(ctx context.Context, after uint64, limit int) ([]KeptBlock, error) {
	rows, err := keptBlocks.many(ctx, s.read, "WHERE number > ? ORDER BY number LIMIT ?", after, limit)
	if err != nil {
		return nil, err
	}
	kept := make([]KeptBlock, len(rows))
	for i, row := range rows {
		if kept[i], err = row.open(); err != nil {
			return nil, fmt.Errorf("events of block %d: %w", row.Number, err)
		}
	}
	return kept, nil
}

func (k keptBlock) open() (KeptBlock, error) {
	block := KeptBlock{Block: k.Block}
	if len(k.Events) == 0 {
		return block, nil
	}
	raw, err := snappy.Decode(nil, k.Events)
	if err != nil {
		return block, err
	}
	var events []keptEvent
	if err := rlp.DecodeBytes(raw, &events); err != nil {
		return block, err
	}
	block.Logs = make([]types.Log, len(events))
	for i, e := range events {
		block.Logs[i] = types.Log{
			Address: e.Address, Topics: e.Topics, Data: e.Data, TxHash: e.TxHash, TxIndex: uint(e.TxIndex), Index: uint(e.Index),
			BlockNumber: k.Number, BlockHash: common.Hash(k.Hash), BlockTimestamp: k.SealedAt,
		}
	}
	return block, nil
}

// KeptHash gives the hash of a kept block. Error: block-unknown.
func (s *Store) KeptHash(ctx context.Context, number uint64) (common.Hash, error) {
	hashes, err := selectRows[Hash](ctx, s.read, "SELECT hash FROM chain_blocks WHERE number = ?", number)
	if err != nil {
		return common.Hash{}, err
	}
	if len(hashes) == 0 {
		return common.Hash{}, domain.Errorf(domain.CodeBlockUnknown, "block %d is not kept", number)
	}
	return common.Hash(hashes[0]), nil
}

// KeptRange gives the numbers of the first and the last block that is kept; false if there is none.
func (s *Store) KeptRange(ctx context.Context) (first, last uint64, found bool, err error) {
	type span struct {
		First *uint64 `db:"first_block"`
		Last  *uint64 `db:"last_block"`
	}
	spans, err := selectRows[span](ctx, s.read, "SELECT (SELECT MIN(number) FROM chain_blocks) AS first_block, (SELECT MAX(number) FROM chain_blocks) AS last_block")
	if err != nil || len(spans) == 0 || spans[0].First == nil {
		return 0, 0, false, err
	}
	return *spans[0].First, *spans[0].Last, true, nil
}

// ForgetKept forgets the kept blocks above a number.
func (b *Batch) ForgetKept(ctx context.Context, above uint64) {
	b.kept.rows.forgetAbove(ctx, above)
}
