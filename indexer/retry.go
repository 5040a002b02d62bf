package indexer

import (
	"context"
	"time"
)

// retry spaces out attempts: each wait is twice the one before, up to a longest.
type retry struct {
	next, longest time.Duration
}

const shortestRetry = 50 * time.Millisecond

func (x *Indexer) newRetry() *retry {
	r := &retry{longest: x.options.LongestRetry}
	r.reset()
	return r
}

func (r *retry) reset() { r.next = min(shortestRetry, r.longest) }

// wait returns after a while, or when the context ends.
func (r *retry) wait(ctx context.Context) {
	timer := time.NewTimer(r.next)
	defer timer.Stop()
	r.next = min(2*r.next, r.longest)
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}
