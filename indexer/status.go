package indexer

import (
	"context"
	"time"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Status is how an indexer is doing.
type Status struct {
	Head    Header // of the node, as last heard; zero before the first
	Indexed Header // the last block in the database; zero before the first
	Lag     uint64 // blocks between them
	Node    string // that is read from, where there are several

	Standby bool // another process indexes, and this one waits to take over

	Work         Work           // since the start
	Building     store.Progress // secondary indexes that are being made; zero when none are
	Reorgs       uint64         // how often the chain changed since the start
	DeepestReorg uint64         // blocks
	LastReorg    uint64         // blocks

	Code   domain.Code // empty if all is well: else what it waits for or ended with
	Detail string      // what Code means here
}

// Work counts what was done. Times [ns] may overlap: node and database work at the same time.
type Work struct {
	Blocks, Events uint64
	Rows           uint64 // written
	NodeTime       time.Duration
	DatabaseTime   time.Duration
	Since          time.Time // the first block was asked for; zero before
}

// Rates gives the blocks and events per second since the start, and how long the lag would take at this rate; nothing
// before the first blocks.
func (s Status) Rates(now time.Time) (blocks, events uint64, left time.Duration) {
	elapsed := now.Sub(s.Work.Since)
	if s.Work.Since.IsZero() || s.Work.Blocks == 0 || elapsed < time.Millisecond {
		return 0, 0, 0
	}
	perSecond := func(count uint64) uint64 { return count * 1000 / uint64(elapsed.Milliseconds()) }
	left = time.Duration(s.Lag*uint64(elapsed.Milliseconds())/s.Work.Blocks) * time.Millisecond
	return perSecond(s.Work.Blocks), perSecond(s.Work.Events), left
}

// Reorganised counts a reorganisation of a depth in blocks.
func (s *Status) Reorganised(depth uint64) {
	s.Reorgs++
	s.LastReorg, s.DeepestReorg = depth, max(s.DeepestReorg, depth)
}

// Status tells how the indexer is doing.
func (x *Indexer) Status() Status {
	x.mutex.Lock()
	status := x.status
	x.mutex.Unlock()
	if several, ok := x.options.Source.(*Failover); ok {
		status.Node = several.InUse()
	}
	return status
}

// Head gives the node's head, as last heard.
func (x *Indexer) Head() Header { return x.Status().Head }

// WaitFor returns when the block of a number is in the database. Errors: the context's, and what the indexer ended with.
func (x *Indexer) WaitFor(ctx context.Context, number uint64) error {
	for {
		x.mutex.Lock()
		indexed, ended, news := x.status.Indexed, x.ended, x.news
		x.mutex.Unlock()
		if indexed.Hash != (Header{}).Hash && indexed.Number >= number {
			return nil
		}
		if ended != nil {
			return ended
		}
		select {
		case <-news:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// tell changes the status and wakes whoever waits for it.
func (x *Indexer) tell(change func(*Status)) {
	x.mutex.Lock()
	defer x.mutex.Unlock()
	change(&x.status)
	x.status.Lag = 0
	if x.status.Head.Number > x.status.Indexed.Number {
		x.status.Lag = x.status.Head.Number - x.status.Indexed.Number
	}
	close(x.news)
	x.news = make(chan struct{})
}

// tellError puts an error into the status; nil says that all is well.
func (x *Indexer) tellError(err error) {
	x.tell(func(s *Status) {
		s.Code, s.Detail = "", ""
		if err == nil {
			return
		}
		s.Code, s.Detail = domain.CodeOf(err), domain.Describe(domain.CodeOf(err)).English
		if explained := explanationOf(err); explained != nil {
			s.Detail = explained.Detail
		}
	})
}
