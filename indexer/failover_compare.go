package indexer

import (
	"context"
	"time"

	"golang.org/x/sync/errgroup"
)

// comparedAtOnce bounds how many nodes are asked for their heads at the same time.
const comparedAtOnce = 4

// compareIfDue compares the heads of the nodes now and then, while the one in use goes on being read.
func (f *Failover) compareIfDue(ctx context.Context) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if f.comparing || len(f.members) == 1 || time.Since(f.compared) < f.options.CompareEvery {
		return
	}
	f.comparing = true
	go func() {
		f.compare(ctx)
		f.mutex.Lock()
		defer f.mutex.Unlock()
		f.comparing, f.compared = false, time.Now()
	}()
}

// compare asks all nodes that are not left alone for their heads, and goes over to the most preferred one that does not
// lag. That is also how a node that failed is found to be well again.
func (f *Failover) compare(ctx context.Context) {
	heads := make([]*Header, len(f.members))
	var group errgroup.Group
	group.SetLimit(comparedAtOnce)
	for i, m := range f.members {
		if f.leftAlone(m) {
			continue
		}
		group.Go(func() error {
			heads[i] = f.headOf(ctx, m)
			return nil
		})
	}
	_ = group.Wait() // what a node failed with is noted
	if chosen := f.prefer(heads); chosen != nil {
		f.adopt(chosen)
	}
}

func (f *Failover) leftAlone(m *member) bool {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return time.Now().Before(m.retryAt)
}

// headOf asks a node for its head; nil if it fails.
func (f *Failover) headOf(ctx context.Context, m *member) *Header {
	limited, cancel := context.WithTimeout(ctx, f.options.Timeout)
	defer cancel()
	source, err := f.ready(limited, m)
	var head Header
	if err == nil {
		head, err = source.Latest(limited)
	}
	f.note(ctx, m, err)
	if err != nil {
		return nil
	}
	return &head
}

// prefer gives the most preferred node of those that told their heads; nil if there is none that does not lag. The one in
// use may lag for a while.
func (f *Failover) prefer(heads []*Header) *member {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	var highest uint64
	for _, head := range heads {
		if head != nil {
			highest = max(highest, head.Number)
		}
	}
	now := time.Now()
	var chosen *member
	for i, m := range f.members {
		switch {
		case heads[i] == nil:
			continue
		case heads[i].Number+f.options.LagBlocks >= highest:
			m.laggedSince = time.Time{}
		case m.laggedSince.IsZero():
			m.laggedSince = now
		}
		lags := !m.laggedSince.IsZero()
		if m == f.current && lags && now.Sub(m.laggedSince) < f.options.Patience {
			lags = false
		}
		if !lags && chosen == nil {
			chosen = m
		}
		if lags && m == f.current {
			f.options.Log.Warn("the node lags behind the others", "node", m.Name, "head", heads[i].Number, "highest", highest)
		}
	}
	return chosen
}
