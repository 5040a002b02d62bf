package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"
)

// caller reads over connections that stay open.
type caller struct {
	http   *http.Client
	random *rand.Rand
}

func newCaller(seed int) *caller {
	return &caller{
		http:   &http.Client{Transport: &http.Transport{}, Timeout: time.Minute},
		random: rand.New(rand.NewPCG(1, uint64(seed))), //nolint:gosec // the same in each run
	}
}

// ask sends a request and gives what it is answered.
func (c *caller) ask(ctx context.Context, at string, r request, into io.Writer) error {
	asked, err := http.NewRequestWithContext(ctx, http.MethodGet, at+r.path, nil)
	if err != nil {
		return fmt.Errorf("read %s: %w", r.path, err)
	}
	asked.Header.Set("Authorization", "Bearer "+r.key)
	answer, err := c.http.Do(asked)
	if err != nil {
		return fmt.Errorf("read: %w", err)
	}
	_, err = io.Copy(into, answer.Body)
	if err = errors.Join(err, answer.Body.Close()); err != nil {
		return fmt.Errorf("read %s: %w", r.path, err)
	}
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("read %s: answered %s", r.path, answer.Status)
	}
	return nil
}

// checkAnswers makes sure that every request is answered with what it asks for.
func (of *system) checkAnswers(ctx context.Context) error {
	c := newCaller(0)
	defer c.http.CloseIdleConnections()
	for _, requests := range of.requests {
		if len(requests) == 0 {
			return errors.New("the chain has nothing to ask for")
		}
		for _, r := range requests {
			var body strings.Builder
			if err := c.ask(ctx, of.url, r, &body); err != nil {
				return err
			}
			if !strings.Contains(body.String(), r.has) {
				return fmt.Errorf("read %s: the answer has no %s: %s", r.path, r.has, body.String())
			}
		}
	}
	return nil
}

// load is reading that goes on until it is told to stop.
type load struct {
	stop func()
	done func() (reads float64, took time.Duration, err error)
}

// read has clients read one kind, or all in turn.
func (of *system) read(ctx context.Context, clients, kind int) load {
	enough := make(chan struct{})
	counts := make([]int, clients)
	began := time.Now()
	group, ctx := errgroup.WithContext(ctx)
	for i := range clients {
		group.Go(func() error {
			c := newCaller(i)
			defer c.http.CloseIdleConnections()
			for turn := i; ; turn++ {
				select {
				case <-enough:
					return nil
				default:
				}
				asked := kind
				if kind == mixed {
					asked = turn % kinds
				}
				requests := of.requests[asked]
				if err := c.ask(ctx, of.url, requests[c.random.IntN(len(requests))], io.Discard); err != nil {
					return err
				}
				counts[i]++
			}
		})
	}
	return load{func() { close(enough) }, func() (reads float64, took time.Duration, err error) {
		err = group.Wait()
		for _, count := range counts {
			reads += float64(count)
		}
		return reads, time.Since(began), err
	}}
}

// readFor reads for a while and gives the reads per second.
func (of *system) readFor(ctx context.Context, clients, kind int, window time.Duration) (rate, reads float64, err error) {
	reading := of.read(ctx, clients, kind)
	timer := time.NewTimer(window)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
	reading.stop()
	reads, took, err := reading.done()
	return reads / took.Seconds(), reads, err
}
