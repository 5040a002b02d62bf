package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// projectionVersion is the version of what follows from an event. A change of it makes the tables be derived again from
// the blocks that are kept; a change of the tables themselves does so of its own.
const projectionVersion = 3

// keptBatch is how many kept blocks are derived in one transaction.
const keptBatch = 256

// deriveKept takes the next of the kept blocks, which need no node.
func (x *Indexer) deriveKept(ctx context.Context, cursor store.Cursor) error {
	kept, err := x.options.Store.KeptBlocks(ctx, cursor.BlockNumber, keptBatch)
	if err != nil {
		return err
	}
	if len(kept) == 0 {
		return domain.Errorf(domain.CodeConflict, "blocks that were kept are gone; another process indexes into the same database")
	}
	blocks := make([]Block, len(kept))
	for i, block := range kept {
		blocks[i] = Block{Header: headerOf(block.Block), Logs: block.Logs}
	}
	return x.commit(ctx, cursor, x.keptHead, blocks, false)
}

// rederive empties the derived tables and puts them at the start, to be filled from the blocks that are kept, up to the
// one of a number; those above are forgotten.
func (x *Indexer) rederive(ctx context.Context, first, upTo uint64) error {
	before, err := x.options.Store.KeptBlocks(ctx, first-1, 1) // the block before the deployment is kept too
	if err != nil {
		return err
	}
	err = x.options.Store.Derive(ctx, func(b *store.Batch) error {
		b.ForgetKept(ctx, upTo)
		return x.begin(ctx, b, before[0].Block)
	})
	if err != nil {
		return err
	}
	x.keptHead = upTo
	return x.tellIndexed(ctx)
}

// resume goes on with what is kept, as far as it is of this deployment: without a node, which may be away.
func (x *Indexer) resume(ctx context.Context) error {
	origin, found, err := x.options.Store.Origin(ctx)
	if err != nil || !found || !x.sameOrigin(origin) {
		return err
	}
	first, last, found, err := x.options.Store.KeptRange(ctx)
	if err != nil || !found {
		return err
	}
	x.keptHead = last
	cursor, found, err := x.options.Store.Cursor(ctx)
	if err != nil {
		return err
	}
	if !found || cursor.Projection != projectionVersion {
		x.options.Log.InfoContext(ctx, "deriving the tables anew from the blocks that are kept", "from", first, "to", last)
		if err := x.rederive(ctx, first, last); err != nil {
			return err
		}
	}
	for {
		cursor, err := x.cursor(ctx)
		if err != nil || cursor.BlockNumber >= x.keptHead {
			return err
		}
		if err := x.deriveKept(ctx, cursor); err != nil {
			return err
		}
	}
}

func headerOf(b store.Block) Header {
	return Header{
		Number: b.Number, Hash: common.Hash(b.Hash), ParentHash: common.Hash(b.ParentHash), Time: b.SealedAt,
		Transactions: b.Transactions, GasUsed: b.GasUsed,
	}
}
