// Command reads measures what the steps of docs/guide/scale.md give: how many typical reads the API answers in a second, over
// HTTP, and how much the indexer writes meanwhile, on SQLite, on PostgreSQL, on PostgreSQL in partitions, and with a standby
// that answers the reads. Every system has the same part of a kept chain (package history) when it begins. What it is
// measured with takes turns: all systems in each round. Clients, API, node, indexer and database servers share one machine,
// so ratios tell more than rates, and the processor time of each part tells which would be the limit of a machine of its own.
// Figures are medians.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/specie-money/specie/test/bench/command"
	"github.com/specie-money/specie/test/bench/history"
	"github.com/specie-money/specie/test/bench/result"
)

func main() {
	var s settings
	flag.StringVar(&s.dir, "dir", ".cache/bench", "where chains and, while they are measured, databases are kept")
	flag.IntVar(&s.rounds, "rounds", standard.rounds, "how often each figure is taken; with others than these no results are written")
	flag.IntVar(&s.clients, "clients", standard.clients, "how many clients read at the same time; with others than these no results are written")
	flag.DurationVar(&s.window, "window", standard.window, "how long is read for one figure; with another no results are written")
	flag.Parse()
	command.Run(name, s.measure)
}

const name = "reads"

type settings struct {
	dir     string
	rounds  int
	clients int
	window  time.Duration
}

// standard is what kept results are measured with.
var standard = settings{dir: ".cache/bench", rounds: 3, clients: 8, window: 500 * time.Millisecond}

// longest is when something must be wrong. Making a chain, once, is not counted.
const longest = 8 * time.Minute

func (s settings) measure(ctx context.Context) (err error) {
	kept, err := history.Open(ctx, s.dir, history.Standard, command.Tell)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, longest)
	defer cancel()
	b, err := s.open(ctx, kept)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.close()) }()
	for round := range s.rounds {
		command.Tell(fmt.Sprintf("round %d of %d: indexing alone and while read", round+1, s.rounds))
		for _, of := range b.systems {
			if err := s.index(ctx, b, of, round); err != nil {
				return fmt.Errorf("%s: %w", of.name, err)
			}
		}
	}
	for round := range s.rounds {
		command.Tell(fmt.Sprintf("round %d of %d: reading alone", round+1, s.rounds))
		for _, of := range b.systems {
			if err := s.readAlone(ctx, of); err != nil {
				return fmt.Errorf("%s: %w", of.name, err)
			}
		}
	}
	for _, of := range b.systems {
		if err := b.reconcile(ctx, of); err != nil {
			return fmt.Errorf("%s: %w", of.name, err)
		}
	}
	rows := table(b.systems)
	if s.rounds != standard.rounds || s.clients != standard.clients || s.window != standard.window {
		return result.Print(os.Stdout, rows)
	}
	return result.Write(os.Stdout, name, rows)
}
