package indexer

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// eventsPerRange is how many events a range of blocks is to hold: enough that the transaction of a batch costs little
// beside its rows, few enough that the ranges in memory stay small.
const eventsPerRange = 8192

// reader reads ranges of blocks ahead of whoever takes them, so that node and database work at the same time.
type reader struct {
	source    Source
	contracts []common.Address
	most      uint64 // blocks in a range
	ahead     int    // ranges that are read at the same time; the database works on one more

	pace  pace
	spent atomic.Int64 // waiting for the node [ns]

	// Of the reading that is going on.
	wanted  uint64 // the first block of the range that is taken next
	ranges  chan chan fetched
	cancel  context.CancelFunc
	workers sync.WaitGroup
}

type fetched struct {
	blocks []Block
	err    error
}

// next gives the blocks that begin with a number, up to the head or fewer. Errors: the source's, ErrMoved among them.
func (r *reader) next(ctx context.Context, from, head uint64) ([]Block, error) {
	if r.ranges != nil && r.wanted != from {
		r.stop()
	}
	if r.ranges == nil {
		size := r.pace.size(r.most)
		if head-from < size || r.ahead < 2 {
			blocks, err := r.fetch(ctx, from, min(head, from+size-1))
			r.pace.learn(blocks, size, r.most)
			return blocks, err
		}
		r.start(ctx, from, head)
	}
	got, open := <-r.ranges
	if !open { // all is read, or the context ended
		r.stop()
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		return r.next(ctx, from, head)
	}
	result := <-got
	if result.err != nil {
		r.stop()
		return nil, result.err
	}
	r.wanted = from + uint64(len(result.blocks))
	return result.blocks, nil
}

// start reads from a block to a head, range by range.
func (r *reader) start(ctx context.Context, from, head uint64) {
	ctx, r.cancel = context.WithCancel(ctx)
	r.wanted = from
	ranges := make(chan chan fetched, r.ahead-1)
	r.ranges = ranges
	r.workers.Go(func() {
		defer close(ranges)
		for from <= head {
			size := r.pace.size(r.most)
			to := min(head, from+size-1)
			result := make(chan fetched, 1)
			select {
			case ranges <- result:
			case <-ctx.Done():
				return
			}
			first := from
			r.workers.Go(func() {
				blocks, err := r.fetch(ctx, first, to)
				r.pace.learn(blocks, size, r.most)
				result <- fetched{blocks, err}
			})
			from = to + 1
		}
	})
}

// stop ends the reading that is going on, if any.
func (r *reader) stop() {
	if r.ranges == nil {
		return
	}
	r.cancel()
	r.workers.Wait()
	r.ranges = nil
}

// fetch reads a range. A node may refuse a range for what is in it: then it is read in halves.
func (r *reader) fetch(ctx context.Context, from, to uint64) ([]Block, error) {
	began := time.Now()
	blocks, err := r.source.Blocks(ctx, from, to, r.contracts)
	r.spent.Add(int64(time.Since(began)))
	if domain.CodeOf(err) != domain.CodeUnavailable || to == from || ctx.Err() != nil {
		return blocks, err
	}
	r.pace.refused(to - from + 1)
	middle := from + (to-from)/2
	first, err := r.fetch(ctx, from, middle)
	if err != nil {
		return nil, err
	}
	second, err := r.fetch(ctx, middle+1, to)
	if err != nil {
		return nil, err
	}
	if second[0].ParentHash != first[len(first)-1].Hash {
		return nil, ErrMoved
	}
	return append(first, second...), nil
}

// pace chooses how many blocks are in a range.
type pace struct {
	mutex  sync.Mutex
	blocks uint64 // in the next range; 0 before the first
}

const firstRange = 64 // blocks, before it is known how many events they hold

func (p *pace) size(most uint64) uint64 {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.blocks == 0 {
		p.blocks = firstRange
	}
	p.blocks = min(p.blocks, most)
	return p.blocks
}

// learn takes a step from the size of a range that was read towards the size that holds as many events as wanted.
func (p *pace) learn(blocks []Block, size, most uint64) {
	if len(blocks) == 0 {
		return
	}
	events := 0
	for i := range blocks {
		events += len(blocks[i].Logs)
	}
	wanted := most
	if events > 0 {
		wanted = uint64(len(blocks)) * eventsPerRange / uint64(events)
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.blocks < size {
		size = p.blocks // a range was refused since
	}
	p.blocks = max(1, min(wanted, most, size+size/2+1))
}

// refused halves the ranges.
func (p *pace) refused(blocks uint64) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.blocks = max(1, min(p.blocks, blocks/2))
}
