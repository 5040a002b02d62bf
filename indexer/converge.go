package indexer

import (
	"context"
	"errors"
	"fmt"
	"time"

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
	if x.keptHead > cursor.BlockNumber {
		return true, x.deriveKept(ctx, cursor)
	}
	head, err := x.options.Source.Latest(ctx)
	if err != nil {
		return false, err
	}
	if to := x.options.To; to != 0 && head.Number > to {
		if cursor.BlockNumber > to { // further than wanted already
			x.tell(func(s *Status) { s.Head = s.Indexed })
			return false, nil
		}
		if head, err = x.options.Source.Header(ctx, to); err != nil {
			return false, err
		}
	}
	x.tell(func(s *Status) { s.Head = head })

	if head.Number == cursor.BlockNumber && head.Hash == common.Hash(cursor.BlockHash) {
		return false, nil
	}
	if head.Number <= cursor.BlockNumber {
		return true, x.rewind(ctx, cursor)
	}
	if err := x.chooseIndexes(ctx, cursor, head.Number); err != nil {
		return false, err
	}
	blocks, err := x.reader.next(ctx, cursor.BlockNumber+1, head.Number)
	if errors.Is(err, ErrMoved) {
		return false, nil // there will be another head
	}
	if err != nil {
		return false, err
	}
	if blocks[0].ParentHash != common.Hash(cursor.BlockHash) {
		return true, x.rewind(ctx, cursor)
	}
	return true, x.commit(ctx, cursor, head.Number, blocks, true)
}

// commit writes blocks with all that follows from them, their undo records and the cursor in one transaction. With keep
// the blocks themselves are kept too.
func (x *Indexer) commit(ctx context.Context, cursor store.Cursor, head uint64, blocks []Block, keep bool) error {
	last := blocks[len(blocks)-1].Header
	keepUndo := func(i int) bool { return blocks[i].Number+x.options.UndoBlocks > head }
	events := 0
	for i := range blocks {
		events += len(blocks[i].Logs)
	}
	recent := x.indexesBuilt && last.Number == head && events <= mostRecent/2
	began, rows := time.Now(), uint64(0)
	err := x.options.Store.Derive(ctx, func(b *store.Batch) error {
		if err := stillAt(ctx, b, cursor); err != nil {
			return err
		}
		if recent {
			b.Recent()
		}
		p := newProjection(b, x.contracts, x.handlers)
		if err := p.load(ctx, blocks); err != nil {
			return err
		}
		for i := range blocks {
			if keep {
				if err := b.Keep(ctx, &store.KeptBlock{Block: blockRow(blocks[i].Header), Logs: blocks[i].Logs}); err != nil {
					return err
				}
			}
			rollUp := i+1 == len(blocks) || keepUndo(i+1) || !sameHour(blocks[i].Time, blocks[i+1].Time)
			if err := p.block(ctx, &blocks[i], keepUndo(i), rollUp); err != nil {
				return fmt.Errorf("block %d: %w", blocks[i].Number, err)
			}
			if !keepUndo(i) {
				cursor.UndoFloor = blocks[i].Number
			}
		}
		if last.Number > cursor.UndoFloor+x.options.UndoBlocks {
			cursor.UndoFloor = last.Number - x.options.UndoBlocks
		}
		b.PruneUndo(ctx, cursor.UndoFloor)
		cursor.BlockNumber, cursor.BlockHash = last.Number, store.Hash(last.Hash)
		rows = b.Rows()
		return b.SetCursor(ctx, cursor)
	})
	if err != nil {
		return err
	}
	if recent {
		x.recentEvents, x.wroteRecent = x.recentEvents+events, time.Now()
	}
	x.tell(func(s *Status) {
		s.Indexed = last
		s.Work.Blocks += uint64(len(blocks))
		s.Work.Rows += rows
		s.Work.Events += uint64(events)
		s.Work.DatabaseTime += time.Since(began)
		s.Work.NodeTime = time.Duration(x.reader.spent.Load())
		if s.Work.Since.IsZero() {
			s.Work.Since = began
		}
	})
	x.logProgress(ctx)
	return nil
}

// stillAt makes sure that nobody moved the cursor since it was read: a process that lost the lead may not know yet.
func stillAt(ctx context.Context, b *store.Batch, cursor store.Cursor) error {
	now, found, err := b.Cursor(ctx)
	if err == nil && (!found || now != cursor) {
		return domain.Errorf(domain.CodeConflict, "another process indexes into the same database; this one stands by")
	}
	return err
}

// chooseIndexes does without secondary indexes while most of the chain is still to be indexed.
func (x *Indexer) chooseIndexes(ctx context.Context, cursor store.Cursor, head uint64) error {
	if !x.indexesBuilt || head-cursor.BlockNumber < x.options.BulkBlocks ||
		head-cursor.BlockNumber < cursor.BlockNumber-(x.contracts.StartBlock-1) {
		return nil
	}
	x.indexesBuilt = false
	x.options.Log.InfoContext(ctx, "indexing in bulk, without secondary indexes", "from", cursor.BlockNumber+1, "to", head)
	return x.options.Store.DropIndexes(ctx)
}

// buildIndexes makes the secondary indexes that are missing.
func (x *Indexer) buildIndexes(ctx context.Context) error {
	if x.indexesBuilt {
		return nil
	}
	err := x.options.Store.BuildIndexes(ctx, func(p store.Progress) { x.tell(func(s *Status) { s.Building = p }) })
	if err == nil {
		x.tell(func(s *Status) { s.Building = store.Progress{} })
		x.indexesBuilt = true
	}
	return err
}

// mostRecent bounds the events whose rows are not in the indexes yet: queries look through them all.
const mostRecent = 4_096

// ageAfter is how long whoever waited for a block has the processor for reading it.
const ageAfter = 200 * time.Millisecond

// ageingDue tells when rows are to be put into the secondary indexes that were written without, if nothing else is to be done.
func (x *Indexer) ageingDue() <-chan time.Time {
	if x.recentEvents == 0 {
		return nil
	}
	return time.After(time.Until(x.wroteRecent.Add(ageAfter)))
}

// age puts them there.
func (x *Indexer) age(ctx context.Context) error {
	err := x.options.Store.Age(ctx)
	if err == nil {
		x.recentEvents = 0
	}
	return err
}

const progressEvery = 5 * time.Second

// logProgress tells of a long backfill from time to time.
func (x *Indexer) logProgress(ctx context.Context) {
	now := time.Now()
	if now.Sub(x.logged) < progressEvery {
		return
	}
	x.logged = now
	status := x.Status()
	if status.Lag == 0 {
		return
	}
	blocks, events, left := status.Rates(now)
	x.options.Log.InfoContext(ctx, "indexing", "block", status.Indexed.Number, "head", status.Head.Number,
		"blocks_per_second", blocks, "events_per_second", events, "time_left", left.Round(time.Second).String())
}

// cursor tells where the database is; it is there, because identify made it.
func (x *Indexer) cursor(ctx context.Context) (store.Cursor, error) {
	cursor, found, err := x.options.Store.Cursor(ctx)
	if err == nil && !found {
		return cursor, domain.Errorf(domain.CodeUnavailable, "the derived database was emptied; it is indexed again")
	}
	return cursor, err
}
