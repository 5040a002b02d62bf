package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/bench/command"
	"github.com/specie-money/specie/test/bench/history"
	"github.com/specie-money/specie/test/bench/indexing"
	"github.com/specie-money/specie/test/bench/result"
)

// Of the blocks that lag is measured with.
const (
	liveTransfers = 1_000 // in a block
	livePeriod    = time.Second
)

// liveSize is what is there before: wallets that have coin.
var liveSize = history.Size{
	Wallets: history.Standard.Wallets, Issuances: history.Standard.Issuances, TransfersInBlock: liveTransfers, EmptyEvery: 1,
}

// lag measures how long after the node tells of a block its last row can be read, with the node in this process and in
// one of its own.
func (s settings) lag(ctx context.Context, databases []indexing.Database) (rows []result.Row, err error) {
	for _, place := range []struct {
		name  string
		start func(ctx context.Context, dir string) (sealing, error)
	}{{"in-process", s.sealHere}, {"websocket-receipts", s.sealApart}} {
		if !chosen(s.sources, place.name) {
			continue
		}
		for _, into := range databases {
			variant := into.Name + "/" + place.name
			measured, err := s.lagOf(ctx, into, place.start)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", variant, err)
			}
			rows = append(rows, lagRows(variant, measured)...)
		}
	}
	return rows, nil
}

func (s settings) lagOf(
	ctx context.Context, of indexing.Database, start func(ctx context.Context, dir string) (sealing, error),
) (lags []lag, err error) {
	dir, err := os.MkdirTemp(s.dir, "live-")
	if err != nil {
		return nil, fmt.Errorf("make directory: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if err := history.Make(ctx, dir, liveSize, command.Tell); err != nil {
		return nil, err
	}
	kept, err := history.Load(dir)
	if err != nil {
		return nil, err
	}
	node, err := start(ctx, dir)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, node.stop()) }()
	empty, remove, err := of.Empty(ctx, filepath.Join(dir, "index"))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, remove()) }()
	into, err := store.Open(ctx, empty)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, into.Close()) }()
	following, err := indexing.Follow(ctx, indexer.Options{
		Store: into, Source: node.Source, ChainID: embedded.DefaultChainID, Contracts: indexer.Deployed(kept.Manifest),
	})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, following.Stop()) }()
	if err := following.WaitFor(ctx, node.head); err != nil {
		return nil, err
	}
	command.Tell(fmt.Sprintf("%d blocks of %d transfers, one each %s", s.blocks, liveTransfers, livePeriod))
	endProfile, err := s.profile()
	if err != nil {
		return nil, err
	}
	lags, err = s.lags(ctx, node, following, into)
	if err := errors.Join(err, endProfile()); err != nil {
		return nil, err
	}
	return lags, indexing.Reconcile(ctx, into, node.ledger, node.head+uint64(s.blocks))
}

// lag is how long after the node tells of a block its last row can be read, and what of that the indexer waited for node
// and database.
type lag struct{ whole, node, database time.Duration }

func lagRows(variant string, lags []lag) (rows []result.Row) {
	for _, measured := range []struct {
		name string
		of   func(lag) time.Duration
	}{
		{"lag at the head, block to queryable row", func(l lag) time.Duration { return l.whole }},
		{"lag at the head, of which the node", func(l lag) time.Duration { return l.node }},
		{"lag at the head, of which the database", func(l lag) time.Duration { return l.database }},
	} {
		sorted := make([]time.Duration, len(lags))
		for i := range lags {
			sorted[i] = measured.of(lags[i])
		}
		slices.Sort(sorted)
		for _, percent := range []int{50, 99} {
			at := int(math.Ceil(float64(len(sorted)*percent)/100)) - 1
			rows = append(rows, result.Row{
				Case: measured.name, Variant: fmt.Sprintf("%s, p%d", variant, percent),
				Value: float64(sorted[at].Microseconds()) / 1_000, Unit: "ms",
			})
		}
	}
	return rows
}

// readable is when a block can be read, and the work of the indexer until then.
type readable struct {
	at   time.Time
	work indexer.Work
}

// lags has the node seal and takes the time of every block.
func (s settings) lags(ctx context.Context, node sealing, x indexing.Following, into *store.Store) (lags []lag, err error) {
	blocks := make([]readable, s.blocks)
	before := x.Status().Work
	watched := make(chan error, 1)
	go func() { watched <- watch(ctx, x, into, node.head+1, blocks) }()
	var sealed []history.Sealed
	err = node.seal(ctx, func(block history.Sealed) error {
		sealed = append(sealed, block)
		return nil
	})
	if err != nil {
		return nil, err
	}
	if err := <-watched; err != nil {
		return nil, err
	}
	for i := range sealed {
		work := blocks[i].work
		lags = append(lags, lag{blocks[i].at.Sub(sealed[i].At), work.NodeTime - before.NodeTime, work.DatabaseTime - before.DatabaseTime})
		before = work
	}
	return lags, nil
}

// watch notes when the newest transfer that can be read is of each block.
func watch(ctx context.Context, x indexing.Following, into *store.Store, first uint64, blocks []readable) error {
	for i := range blocks {
		number := first + uint64(i)
		if err := x.WaitFor(ctx, number); err != nil {
			return err
		}
		newest, _, err := into.Transfers(ctx, store.TransferFilter{}, store.Page{Limit: 1})
		if err != nil {
			return err
		}
		blocks[i] = readable{time.Now(), x.Status().Work}
		if len(newest) == 0 || newest[0].BlockNumber < number {
			return fmt.Errorf("block %d is said to be indexed, and its transfers can not be read", number)
		}
	}
	return nil
}
