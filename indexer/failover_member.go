package indexer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/specie-money/specie/domain"
)

// member is one of the nodes of a Failover.
type member struct {
	Endpoint

	opening sync.Mutex // while it is opened and checked

	// Guarded by the mutex of the Failover.
	source      Source // nil until it is opened
	checked     bool   // it is on the right chain; to be found out again after a failure
	failure     error  // why it was left; nil if it is well
	retryAt     time.Time
	backOff     time.Duration // before the next retry
	laggedSince time.Time     // zero if it does not lag
}

// distrusted tells whether a node was left for what it said rather than for not answering.
func (m *member) distrusted() bool {
	switch domain.CodeOf(m.failure) {
	case domain.CodeNodeInconsistent, domain.CodeChainMismatch, domain.CodeSettingInvalid:
		return true
	default:
		return false
	}
}

// isAnswer tells whether an error of a Source says something of the chain or of the connection that is no failure.
func isAnswer(err error) bool {
	return errors.Is(err, ErrMoved) || errors.Is(err, ErrNoBlock) || errors.Is(err, ErrNoHeads)
}

// use asks one node after the other until one answers.
func (f *Failover) use(ctx context.Context, timeout time.Duration, ask func(context.Context, Source) error) error {
	tried := map[*member]bool{}
	for {
		m := f.choose(tried)
		if m == nil {
			return f.failure()
		}
		tried[m] = true
		err := f.askOne(ctx, timeout, m, ask)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err == nil || isAnswer(err) {
			return err
		}
	}
}

// askOne asks a node, whose failure is noted.
func (f *Failover) askOne(ctx context.Context, timeout time.Duration, m *member, ask func(context.Context, Source) error) error {
	limited, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	source, err := f.ready(limited, m)
	if err == nil {
		f.adopt(m)
		err = ask(limited, source)
	}
	f.note(ctx, m, err)
	return err
}

// choose gives the node to ask next, of those that were not tried yet: the one in use, else the most preferred one that
// is not left alone. When all are, the one to be retried first is asked nevertheless, for the caller waits of its own.
func (f *Failover) choose(tried map[*member]bool) *member {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	now := time.Now()
	if !tried[f.current] && !now.Before(f.current.retryAt) {
		return f.current
	}
	var first *member
	for _, m := range f.members {
		if tried[m] {
			continue
		}
		if !now.Before(m.retryAt) {
			return m
		}
		if !m.distrusted() && (first == nil || m.retryAt.Before(first.retryAt)) {
			first = m
		}
	}
	if len(tried) == 0 {
		return first
	}
	return nil
}

// ready opens a node and makes sure that it is of the chain. Error: chain-mismatch, or the node's.
func (f *Failover) ready(ctx context.Context, m *member) (Source, error) {
	m.opening.Lock()
	defer m.opening.Unlock()
	f.mutex.Lock()
	source, checked := m.source, m.checked
	f.mutex.Unlock()
	if checked {
		return source, nil
	}
	if source == nil {
		opened, err := m.Open(ctx)
		if err != nil {
			return nil, err
		}
		source = opened
	}
	id, err := source.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	if id != f.options.ChainID {
		return nil, domain.Errorf(domain.CodeChainMismatch, "the node is on chain %d, not on chain %d; point to another node or set the chain id", id, f.options.ChainID)
	}
	genesis, err := source.Header(ctx, 0)
	if err != nil {
		return nil, err
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if f.genesis == (Header{}).Hash {
		f.genesis = genesis.Hash
	}
	if f.genesis != genesis.Hash {
		return nil, domain.Errorf(domain.CodeChainMismatch, "the node's first block is %s, not %s as that of the node that was used before; point to another node",
			genesis.Hash, f.genesis)
	}
	m.source, m.checked = source, true
	return source, nil
}

// adopt makes a node the one in use.
func (f *Failover) adopt(m *member) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if f.current == m {
		return
	}
	f.options.Log.Info("reading from another node", "node", m.Name, "before", f.current.Name)
	f.silence()
	f.current, f.tookOver = m, time.Now()
}

// note keeps how a node did: nil is well.
func (f *Failover) note(ctx context.Context, m *member, err error) {
	if ctx.Err() != nil || isAnswer(err) {
		return
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	now := time.Now()
	switch {
	case !m.checked && m.failure != nil && now.Before(m.retryAt):
		return // of a call that was made at the same time as one that failed
	case err == nil:
		m.failure, m.retryAt, m.backOff = nil, time.Time{}, f.options.FirstBackOff
		return
	}
	m.failure, m.checked = err, false
	wait := m.backOff
	switch {
	case m.distrusted():
		wait = f.options.Distrust
	case domain.CodeOf(err) == domain.CodeNodePruned:
		wait = f.options.LongestBackOff
	default:
		m.backOff = min(2*m.backOff, f.options.LongestBackOff)
	}
	m.retryAt = now.Add(wait)
	if m == f.current {
		f.silence()
	}
	f.options.Log.Warn("leaving a node alone", "node", m.Name, "error", err, "for", wait)
}

// failure tells why no node answered: of the most preferred one that may answer some day without anybody's doing.
func (f *Failover) failure() error {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	told := f.members[0]
	for _, m := range f.members {
		if m.failure != nil && (told.failure == nil || told.distrusted() && !m.distrusted()) {
			told = m
		}
	}
	if explained := explanationOf(told.failure); explained != nil {
		return domain.Wrap(explained.Code, told.failure, "%s: %s", told.Name, explained.Detail)
	}
	if errors.Is(told.failure, context.DeadlineExceeded) {
		return domain.Wrap(domain.CodeNodeUnreachable, told.failure, "%s: the node takes too long to answer", told.Name)
	}
	return fmt.Errorf("%s: %w", told.Name, told.failure)
}
