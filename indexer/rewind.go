package indexer

import (
	"context"
	"errors"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// rewind takes the database back to the last block that is also the node's. Below what can be undone, the tables are
// derived again from the kept blocks up to there. Errors: those of mayGoBack.
func (x *Indexer) rewind(ctx context.Context, cursor store.Cursor) error {
	x.reader.stop()
	ancestor, found, err := x.commonAncestor(ctx, cursor.UndoFloor, cursor.BlockNumber)
	if err != nil {
		return err
	}
	if !found {
		return x.rewindDeep(ctx, cursor)
	}
	if err := x.undo(ctx, ancestor); err != nil {
		return err
	}
	x.options.Log.InfoContext(ctx, "undid orphaned blocks", "from", cursor.BlockNumber, "to", ancestor)
	x.tell(func(s *Status) { s.Reorganised(cursor.BlockNumber - ancestor) })
	return x.tellIndexed(ctx)
}

// undo takes the database back to a block, which is at or above the undo floor.
func (x *Indexer) undo(ctx context.Context, to uint64) error {
	err := x.options.Store.Derive(ctx, func(b *store.Batch) error { return b.Undo(ctx, to) })
	if err == nil {
		x.keptHead = to
	}
	return err
}

func (x *Indexer) rewindDeep(ctx context.Context, cursor store.Cursor) error {
	first, _, found, err := x.options.Store.KeptRange(ctx)
	if err != nil {
		return err
	}
	if !found {
		return x.start(ctx)
	}
	if _, err := x.header(ctx, first); err != nil {
		return err
	}
	ancestor, found, err := x.commonAncestor(ctx, first, cursor.BlockNumber)
	if err != nil {
		return err
	}
	if !found {
		return domain.Errorf(domain.CodeDataDirForeign, "the node's block %d, before the deployment, is not the one that the database was indexed from, "+
			"although the first block is the same; use another node or another database. If the chain was made anew on purpose, "+
			"have it indexed from the start: specie index --rebuild", first)
	}
	if err := x.mayGoBack(ctx, ancestor, cursor.BlockNumber); err != nil {
		return err
	}
	x.options.Log.WarnContext(ctx, "the chain changed below what can be undone; the tables are derived again from the blocks that are kept",
		"indexed", cursor.BlockNumber, "undo_floor", cursor.UndoFloor, "in_common", ancestor)
	x.tell(func(s *Status) { s.Reorganised(cursor.BlockNumber - ancestor) })
	return x.rederive(ctx, first, ancestor)
}

// mayGoBack finds out whether a chain that differs below what can be undone is the one that was indexed. What a node calls
// final is taken back on purpose only: then whoever did so says it here too, before kept blocks are forgotten that no node
// may have any more. Errors: data-dir-foreign; unavailable while the node may only be catching up.
func (x *Indexer) mayGoBack(ctx context.Context, ancestor, indexed uint64) error {
	final, err := x.options.Source.Final(ctx)
	if err != nil || final == 0 {
		return err
	}
	if final > ancestor {
		return domain.Errorf(domain.CodeDataDirForeign, "block %d is another one than was indexed, which the node calls final: the database, which is at block %d, "+
			"is of another chain; use another node or another database. If the chain was taken back on purpose, have it indexed from there: "+
			"specie index --from %d", ancestor+1, indexed, ancestor+1)
	}
	_, err = x.options.Source.Header(ctx, ancestor+1)
	if errors.Is(err, ErrNoBlock) {
		return domain.Errorf(domain.CodeUnavailable, "the node ends at block %d, the database at block %d: it may still be catching up. If the chain was "+
			"taken back on purpose, have it indexed from there: specie index --from %d", ancestor, indexed, ancestor+1)
	}
	return err
}

// commonAncestor finds the highest block, from a lowest, that database and node have in common.
func (x *Indexer) commonAncestor(ctx context.Context, low, high uint64) (number uint64, found bool, err error) {
	if same, err := x.sameBlock(ctx, low); err != nil || !same {
		return 0, false, err
	}
	// A block in common has all its ancestors in common, so the search halves: low is in common, all above high are not.
	for low < high {
		middle := high - (high-low)/2
		same, err := x.sameBlock(ctx, middle)
		if err != nil {
			return 0, false, err
		}
		if same {
			low = middle
		} else {
			high = middle - 1
		}
	}
	return low, true, nil
}

// sameBlock tells whether database and node have the same block of a number.
func (x *Indexer) sameBlock(ctx context.Context, number uint64) (bool, error) {
	ours, err := x.options.Store.KeptHash(ctx, number)
	if err != nil {
		return false, err
	}
	theirs, err := x.options.Source.Header(ctx, number)
	if errors.Is(err, ErrNoBlock) {
		return false, nil
	}
	return err == nil && theirs.Hash == ours, err
}
