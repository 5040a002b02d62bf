package main

import (
	"context"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/specie-money/specie/indexer"
)

// blockRange is what was asked for at once.
type blockRange struct{ from, to uint64 }

// recorder is a source that notes what the indexer asks it for, so that the same can be asked again without the indexer.
type recorder struct {
	indexer.Source

	mutex     sync.Mutex
	ranges    []blockRange
	contracts []common.Address
	running   int
	most      int // running at once
}

func (r *recorder) Blocks(ctx context.Context, from, to uint64, contracts []common.Address) ([]indexer.Block, error) {
	r.mutex.Lock()
	r.running++
	r.most = max(r.most, r.running)
	r.mutex.Unlock()
	blocks, err := r.Source.Blocks(ctx, from, to, contracts)
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.running--
	if err == nil {
		r.ranges, r.contracts = append(r.ranges, blockRange{from, to}), contracts
	}
	return blocks, err
}

// fetch reads and decodes what the indexer read, with the same ranges, as many at once, and tells how many events there
// were.
func (r *recorder) fetch(ctx context.Context, from indexer.Source) (events int, took taken, err error) {
	decoders := newDecoders()
	var mutex sync.Mutex
	stopwatch := begin()
	work, ctx := errgroup.WithContext(ctx)
	work.SetLimit(r.most)
	for _, one := range r.ranges {
		work.Go(func() error {
			blocks, err := from.Blocks(ctx, one.from, one.to, r.contracts)
			if err != nil {
				return err
			}
			count := 0
			for i := range blocks {
				for j := range blocks[i].Logs {
					if err := decoders.read(&blocks[i].Logs[j]); err != nil {
						return err
					}
					count++
				}
			}
			mutex.Lock()
			defer mutex.Unlock()
			events += count
			return nil
		})
	}
	err = work.Wait()
	return events, stopwatch(), err
}
