package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"syscall"
	"time"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/bench/command"
	"github.com/specie-money/specie/test/bench/history"
	"github.com/specie-money/specie/test/bench/indexing"
	"github.com/specie-money/specie/test/bench/result"
)

// Names of cases.
const (
	fetchAndDecode = "fetch and decode"
	backfilled     = "backfill"
	perSecond      = "events/s"
)

// of measures one source: fetching alone and the backfill of each database, in turn. look, if any, may look at the
// directory of the SQLite database that is made to warm up.
func (s settings) of(
	ctx context.Context, kept history.Kept, from source, databases []indexing.Database, look func(dir string) error,
) (rows []result.Row, err error) {
	at, stop, err := from.start(ctx, kept)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, stop()) }()
	reading, err := from.open(ctx, at)
	if err != nil {
		return nil, err
	}
	defer reading.close()
	options := func(of indexer.Source) indexer.Options {
		return indexer.Options{Source: of, ChainID: embedded.DefaultChainID, Contracts: indexer.Deployed(kept.Manifest)}
	}

	command.Tell("warming up " + from.name)
	first := &recorder{Source: reading.Source}
	if _, err := s.backfill(ctx, indexing.SQLite, options(first), reading.ledger, look); err != nil {
		return nil, err
	}
	var fetches []float64
	backfills := make([][]float64, len(databases))
	for range s.runs {
		events, took, err := first.fetch(ctx, reading.Source)
		if err != nil {
			return nil, err
		}
		fetches = append(fetches, float64(events)/took.wall.Seconds())
		command.Tell(fmt.Sprintf("%s: %d events fetched and decoded in %s, %s of processor time here", from.name, events, took.wall, took.processor))
		for i, into := range databases {
			if took, err = s.backfill(ctx, into, options(reading.Source), reading.ledger, nil); err != nil {
				return nil, err
			}
			backfills[i] = append(backfills[i], float64(events)/took.wall.Seconds())
			command.Tell(fmt.Sprintf("%s: backfill of %s in %s, %s of processor time here", from.name, into.Name, took.wall, took.processor))
		}
	}
	limit := result.Median(fetches)
	rows = append(rows, result.Row{Case: fetchAndDecode, Variant: from.name, Value: limit, Unit: perSecond})
	for i, into := range databases {
		rate := result.Median(backfills[i])
		rows = append(rows, result.Row{
			Case: backfilled, Variant: into.Name + "/" + from.name, Value: rate, Unit: perSecond, Baseline: fetchAndDecode, Ratio: rate / limit,
		})
	}
	return rows, nil
}

// backfill indexes a chain into an empty database until it has the chain's last block and all indexes, and compares every
// amount with the chain's. Before that look, if any, may look at the database's directory.
func (s settings) backfill(
	ctx context.Context, into indexing.Database, options indexer.Options, with indexer.Ledger, look func(dir string) error,
) (took taken, err error) {
	dir, err := os.MkdirTemp(s.dir, "index-")
	if err != nil {
		return took, fmt.Errorf("make directory: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	empty, remove, err := into.Empty(ctx, dir)
	if err != nil {
		return took, err
	}
	defer func() { err = errors.Join(err, remove()) }()
	if options.Store, err = store.Open(ctx, empty); err != nil {
		return took, err
	}
	defer func() { err = errors.Join(err, options.Store.Close()) }()
	head, err := options.Source.Latest(ctx)
	if err != nil {
		return took, err
	}
	endProfile, err := s.profile()
	if err != nil {
		return took, err
	}
	stopwatch := begin()
	following, err := indexing.Follow(ctx, options)
	if err != nil {
		return took, err
	}
	err = errors.Join(following.WaitFor(ctx, head.Number), indexing.AwaitIndexes(ctx, options.Store))
	took = stopwatch()
	if err := errors.Join(err, endProfile(), following.Stop()); err != nil {
		return took, err
	}
	if look != nil {
		if err := look(dir); err != nil {
			return took, err
		}
	}
	return took, indexing.Reconcile(ctx, options.Store, with, head.Number)
}

// taken is what something took: time, and how much of it processors worked for this process, which tells more on a busy
// machine.
type taken struct{ wall, processor time.Duration }

// begin starts a stopwatch.
func begin() func() taken {
	began, before := time.Now(), processorTime()
	return func() taken {
		return taken{time.Since(began).Round(time.Millisecond), (processorTime() - before).Round(time.Millisecond)}
	}
}

func processorTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err) // wrong arguments are the only cause
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
