package main

import (
	"context"
	"time"
)

// figures of a system.
type figures struct {
	idle          [kinds + 1][]float64 // reads/s while nothing is written, by kind
	whileIndexing []float64            // reads/s of the mix
	indexedAlone  []float64            // events/s
	indexedRead   []float64            // events/s while it is read

	quiet, busy share // of the mix while nothing is written, and while indexing
}

// share is what some reads took of each part.
type share struct {
	reads       float64
	fromStandby float64                  // queries that the standby answered: several for a read
	processor   map[string]time.Duration // of servers, by name
	here        time.Duration            // of this process: clients, API, node
}

// index indexes two stretches of the chain, one of them while clients read.
func (s settings) index(ctx context.Context, b *bench, of *system, round int) error {
	remaining := uint64(2 * (s.rounds - round)) // stretches, with both of this round
	for i, read := range []bool{round%2 == 1, round%2 == 0} {
		to := of.reached + (b.head-of.reached)/(remaining-uint64(i))
		run := s.indexAlone
		if read {
			run = s.indexWhileRead
		}
		if err := run(ctx, b, of, to); err != nil {
			return err
		}
		of.reached = to
	}
	return nil
}

func (s settings) indexAlone(ctx context.Context, b *bench, of *system, to uint64) error {
	began := time.Now()
	events, err := b.indexTo(ctx, of, to)
	of.indexedAlone = append(of.indexedAlone, float64(events)/time.Since(began).Seconds())
	return err
}

func (s settings) indexWhileRead(ctx context.Context, b *bench, of *system, to uint64) error {
	return of.busy.add(of, func() (reads float64, err error) {
		began := time.Now()
		reading := of.read(ctx, s.clients, mixed)
		events, err := b.indexTo(ctx, of, to)
		of.indexedRead = append(of.indexedRead, float64(events)/time.Since(began).Seconds())
		reading.stop()
		reads, took, failed := reading.done()
		of.whileIndexing = append(of.whileIndexing, reads/took.Seconds())
		if err == nil {
			err = failed
		}
		return reads, err
	})
}

// readAlone reads every kind, and all in turn.
func (s settings) readAlone(ctx context.Context, of *system) error {
	read := func(kind int) (float64, error) {
		rate, reads, err := of.readFor(ctx, s.clients, kind, s.window)
		of.idle[kind] = append(of.idle[kind], rate)
		return reads, err
	}
	for kind := range kinds {
		if _, err := read(kind); err != nil {
			return err
		}
	}
	return of.quiet.add(of, func() (float64, error) { return read(mixed) })
}

// add runs some reads and adds what they took.
func (s *share) add(of *system, read func() (float64, error)) error {
	if s.processor == nil {
		s.processor = map[string]time.Duration{}
	}
	answered := func() (count float64) {
		for _, replica := range of.store.Replicas() {
			count += float64(replica.Answered)
		}
		return count
	}
	servers := map[string]time.Duration{}
	for name, server := range of.servers {
		var err error
		if servers[name], err = serverTime(server); err != nil {
			return err
		}
	}
	standby, here := answered(), processorTime()
	reads, err := read()
	if err != nil {
		return err
	}
	s.reads, s.fromStandby, s.here = s.reads+reads, s.fromStandby+answered()-standby, s.here+processorTime()-here
	for name, server := range of.servers {
		now, err := serverTime(server)
		if err != nil {
			return err
		}
		s.processor[name] += now - servers[name]
	}
	return nil
}
