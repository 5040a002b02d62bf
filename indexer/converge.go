package indexer

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// converge takes the database one step nearer to the node's chain. It answers false when they are the same.
func (x *Indexer) converge(ctx context.Context) (moved bool, err error) {
	cursor, err := x.cursor(ctx)
	if err != nil {
		return false, err
	}
	head, err := x.options.Source.Latest(ctx)
	if err != nil {
		return false, err
	}
	x.tell(func(s *Status) { s.Head = head })

	if head.Number == cursor.BlockNumber && head.Hash == common.Hash(cursor.BlockHash) {
		return false, nil
	}
	if head.Number <= cursor.BlockNumber {
		return true, x.rewind(ctx, cursor)
	}
	blocks, err := x.fetch(ctx, cursor.BlockNumber+1, head.Number)
	if errors.Is(err, ErrMoved) {
		return false, nil // there will be another head
	}
	if err != nil {
		return false, err
	}
	if blocks[0].ParentHash != common.Hash(cursor.BlockHash) {
		return true, x.rewind(ctx, cursor)
	}
	return true, x.commit(ctx, cursor, head.Number, blocks)
}

// fetch reads the next blocks. A node may refuse a range for what is in it, so ranges shrink until it answers, and grow
// again slowly.
func (x *Indexer) fetch(ctx context.Context, from, head uint64) ([]Block, error) {
	for {
		to := min(head, from+x.batchSize-1)
		blocks, err := x.options.Source.Blocks(ctx, from, to, x.contracts.addresses())
		if domain.CodeOf(err) == domain.CodeUnavailable && to > from {
			x.batchSize = max(1, (to-from+1)/2)
			continue
		}
		if err == nil {
			x.batchSize = min(x.batchSize+x.batchSize/4+1, x.options.BatchBlocks)
		}
		return blocks, err
	}
}

// commit writes blocks with all that follows from them, their undo records and the cursor in one transaction.
func (x *Indexer) commit(ctx context.Context, cursor store.Cursor, head uint64, blocks []Block) error {
	last := blocks[len(blocks)-1].Header
	err := x.options.Store.Derive(ctx, func(b *store.Batch) error {
		p := newProjection(b, x.contracts, x.handlers)
		for i := range blocks {
			keepUndo := blocks[i].Number+x.options.UndoBlocks > head
			if err := p.block(ctx, &blocks[i], keepUndo); err != nil {
				return fmt.Errorf("block %d: %w", blocks[i].Number, err)
			}
			if !keepUndo {
				cursor.UndoFloor = blocks[i].Number
			}
		}
		if last.Number > cursor.UndoFloor+x.options.UndoBlocks {
			cursor.UndoFloor = last.Number - x.options.UndoBlocks
		}
		if err := b.PruneUndo(ctx, cursor.UndoFloor); err != nil {
			return err
		}
		cursor.BlockNumber, cursor.BlockHash = last.Number, store.Hash(last.Hash)
		return b.SetCursor(ctx, cursor)
	})
	if err == nil {
		x.tell(func(s *Status) { s.Indexed = last })
	}
	return err
}

// cursor tells where the database is; it is there, because identify made it.
func (x *Indexer) cursor(ctx context.Context) (store.Cursor, error) {
	cursor, found, err := x.options.Store.Cursor(ctx)
	if err == nil && !found {
		return cursor, domain.Errorf(domain.CodeUnavailable, "the derived database was emptied; it is indexed again")
	}
	return cursor, err
}
