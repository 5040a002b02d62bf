// Command index measures how fast a chain becomes a database: on a kept chain (package history), from a node that runs in
// a process of its own, against two limits taken in the same run: fetching and decoding the same events from the same
// source and nothing else, and inserting the rows of transfers and nothing else. Then how long after a block its rows can
// be queried. Figures are medians.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime/pprof"
	"slices"
	"strings"

	"github.com/specie-money/specie/test/bench/command"
	"github.com/specie-money/specie/test/bench/history"
	"github.com/specie-money/specie/test/bench/indexing"
	"github.com/specie-money/specie/test/bench/result"
)

func main() {
	var s settings
	flag.StringVar(&s.dir, "dir", ".cache/bench", "where chains are kept")
	flag.IntVar(&s.runs, "runs", 3, "how often to measure each backfill; 0 leaves them out, and no results are written")
	flag.StringVar(&s.chain, "chain", "", "measure with the chain kept in this directory, even if it was made with other contracts; no results are written")
	flag.StringVar(&s.sources, "sources", "", "measure these sources only, by name, with commas between; no results are written")
	flag.StringVar(&s.databases, "databases", "", "backfill these databases only, by name, with commas between; no results are written")
	flag.IntVar(&s.transfers, "transfers", history.Standard.Transfers, "how many transfers the chain has; with others than these no results are written")
	flag.StringVar(&s.cpuProfile, "cpuprofile", "", "write a CPU profile of what is measured last, a backfill or the lag, to this file")
	flag.Uint64Var(&s.most, "most", sizes[len(sizes)-1], "how many events the largest database of a large run has; with less than all no results are written")
	large := flag.Bool("large", false, "measure rate and memory as the database grows, on a chain that is made up on the way")
	synthetic := flag.Uint64("synthetic", 0, "index so many made-up events and tell how it went (used by the program itself)")
	flag.IntVar(&s.blocks, "blocks", 60, "how many blocks the lag is measured with; 0 leaves it out, and no results are written")
	seal := flag.String("seal", "", "go on with the chain in this directory (used by the program itself)")
	node := flag.String("node", "", "serve the chain kept in this directory until standard input ends (used by the program itself)")
	flag.Parse()
	run := s.measure
	switch {
	case *node != "":
		run = func(ctx context.Context) error { return serve(ctx, *node) }
	case *seal != "":
		run = func(ctx context.Context) error { return s.serveAndSeal(ctx, *seal) }
	case *synthetic != 0:
		run = func(ctx context.Context) error { return s.indexSynthetic(ctx, *synthetic) }
	case *large:
		run = s.large
	}
	command.Run(name, run)
}

const name = "index"

type settings struct {
	dir        string // where chains and, while they are measured, databases are
	transfers  int    // of the chain
	runs       int
	sources    string // names, with commas between; empty for all
	databases  string // the same
	chain      string // a directory; empty for the chain that is kept or made
	blocks     int    // that the lag is measured with
	most       uint64 // events of the largest database of a large run
	cpuProfile string
}

// kept gives the chain to measure with.
func (s settings) kept(ctx context.Context) (history.Kept, error) {
	if s.chain != "" {
		return history.Load(s.chain)
	}
	size := history.Standard
	size.Transfers = s.transfers
	return history.Open(ctx, s.dir, size, command.Tell)
}

func (s settings) measure(ctx context.Context) (err error) {
	kept, err := s.kept(ctx)
	if err != nil {
		return err
	}
	postgres, stopPostgres, err := indexing.StartPostgres(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stopPostgres()) }()
	into := slices.DeleteFunc([]indexing.Database{indexing.SQLite, postgres}, func(d indexing.Database) bool { return !chosen(s.databases, d.Name) })
	var rows []result.Row
	for _, source := range sources {
		if s.runs == 0 || !chosen(s.sources, source.name) {
			continue
		}
		var look func(string) error
		if len(rows) == 0 {
			look = func(dir string) error {
				measured, err := s.bareInsert(ctx, into, dir)
				rows = append(rows, measured...)
				return err
			}
		}
		measured, err := s.of(ctx, kept, source, into, look)
		if err != nil {
			return fmt.Errorf("source %s: %w", source.name, err)
		}
		rows = append(rows, measured...)
	}
	if s.blocks > 0 {
		measured, err := s.lag(ctx, into)
		if err != nil {
			return fmt.Errorf("lag: %w", err)
		}
		rows = append(rows, measured...)
	}
	if s.sources != "" || s.databases != "" || s.chain != "" || s.transfers != history.Standard.Transfers || s.blocks == 0 || s.runs == 0 {
		return result.Print(os.Stdout, rows)
	}
	return result.Write(os.Stdout, name, rows)
}

// chosen tells whether a list of names has a name; an empty list has all.
func chosen(names, name string) bool {
	return names == "" || slices.Contains(strings.Split(names, ","), name)
}

// profile begins to write a CPU profile of what comes, if one is wanted, over that of what came before.
func (s settings) profile() (end func() error, err error) {
	if s.cpuProfile == "" {
		return func() error { return nil }, nil
	}
	file, err := os.Create(s.cpuProfile)
	if err != nil {
		return nil, fmt.Errorf("profile: %w", err)
	}
	if err := pprof.StartCPUProfile(file); err != nil {
		return nil, errors.Join(fmt.Errorf("profile: %w", err), file.Close())
	}
	return func() error {
		pprof.StopCPUProfile()
		return file.Close()
	}, nil
}
