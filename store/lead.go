package store

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// How often a process that does not lead tries to, and one that leads makes sure that it still does.
const (
	tryEvery  = 250 * time.Millisecond
	holdEvery = time.Second
	holdWait  = 3 * time.Second // for an answer
)

// errLeadLost is why the work of a leader ended: its connection to the database did.
var errLeadLost = errors.New("store: the connection that this process led by is gone")

// Lead runs work while this process leads in what the name says: of all processes on one PostgreSQL database, one at a
// time does. Until it leads, it calls standby now and then (if given), and goes on waiting. The context of the work ends
// when the lead is lost, which another process may notice first: so what the work writes must be right even if for a
// moment two lead. It answers what the work does, or the context's error.
//
// On SQLite, whose data directory is one process's, every process leads.
func (s *Store) Lead(ctx context.Context, name string, standby func(context.Context), work func(context.Context) error) error {
	held, err := s.dialect.lock(ctx, "lead/"+name)
	if err != nil {
		return fmt.Errorf("try to lead: %w", err)
	}
	defer held.release() //nolint:errcheck // a connection that is gone is no lead any more either way
	for {
		taken, err := held.take(ctx)
		if err != nil {
			return fmt.Errorf("try to lead: %w", err)
		}
		if taken {
			break
		}
		if standby != nil {
			standby(ctx)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(tryEvery):
		}
	}

	leading, stop := context.WithCancelCause(ctx)
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		watch(leading, held, stop)
	}()
	err = work(leading)
	lost := context.Cause(leading)
	stop(nil)
	<-watched
	if errors.Is(lost, errLeadLost) {
		return lost
	}
	return err
}

// Leads tells whether some process leads in what the name says. On SQLite none ever does, besides this one.
func (s *Store) Leads(ctx context.Context, name string) (bool, error) {
	asked, err := s.dialect.lock(ctx, "lead/"+name)
	if err != nil {
		return false, err
	}
	free, err := asked.take(ctx)
	return !free, errors.Join(err, asked.release())
}

// watch ends a leader's work when its lock is lost.
func watch(ctx context.Context, held lock, stop context.CancelCauseFunc) {
	ticker := time.NewTicker(holdEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			asking, cancel := context.WithTimeout(context.WithoutCancel(ctx), holdWait)
			err := held.held(asking)
			cancel()
			if err != nil {
				stop(fmt.Errorf("%w: %w", errLeadLost, err))
				return
			}
		}
	}
}
