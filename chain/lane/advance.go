package lane

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Run follows the chain until the context ends: at the start and at every new head it looks what became of each
// transaction that is not final, sends again what got lost, and raises the fees of what is stuck. Of several processes on
// one store one does so; the others stand by and take over when it is gone.
func (l *Lanes) Run(ctx context.Context) error {
	for {
		err := l.Store.Lead(ctx, func(context.Context) { l.wakeAll() }, l.follow)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		l.Log.WarnContext(ctx, "lanes: stopped, trying again", "error", err)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(l.Every):
		}
	}
}

func (l *Lanes) follow(ctx context.Context) error {
	heads := make(chan *types.Header, 64)
	var subscription ethereum.Subscription
	defer func() {
		if subscription != nil {
			subscription.Unsubscribe()
		}
	}()
	timer := time.NewTicker(l.Every)
	defer timer.Stop()
	for {
		var ended <-chan error
		if subscription == nil {
			// A node over plain HTTP has no subscriptions, and one that is away none yet: the timer serves.
			if made, err := l.Node.SubscribeNewHead(ctx, heads); err == nil {
				subscription = made
			}
		}
		if subscription != nil {
			ended = subscription.Err()
		}
		if err := l.Advance(ctx); err != nil && ctx.Err() == nil {
			l.Log.WarnContext(ctx, "lanes: will try again", "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-ended:
			l.Log.DebugContext(ctx, "lanes: no longer told of new blocks", "error", err)
			subscription = nil
		case <-heads:
			drain(heads) // one pass serves them all
		case <-timer.C:
		}
	}
}

func drain(heads <-chan *types.Header) {
	for {
		select {
		case <-heads:
		default:
			return
		}
	}
}

// Advance makes one pass over all lanes. A lane that fails does not hold up the others; the error joins all failures.
func (l *Lanes) Advance(ctx context.Context) error {
	l.advancing.Lock()
	defer l.advancing.Unlock()
	head, err := l.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return explain(err)
	}
	steady, err := l.steady(ctx)
	if err != nil {
		return err
	}
	if !steady {
		if err := l.reopenVanished(ctx); err != nil {
			return err
		}
	}
	unsettled, err := l.Store.Unsettled(ctx)
	if err != nil {
		return err
	}
	var failures []error
	for start := 0; start < len(unsettled); {
		end := start + 1
		for end < len(unsettled) && unsettled[end].From == unsettled[start].From {
			end++
		}
		pass := pass{Lanes: l, head: head, from: unsettled[start].From, steady: steady}
		if err := pass.lane(ctx, unsettled[start:end]); err != nil {
			failures = append(failures, fmt.Errorf("lane %s: %w", pass.from, err))
		}
		start = end
	}
	if len(failures) == 0 {
		l.seen = head
	}
	return errors.Join(failures...)
}

// steady reports whether the chain still holds the head of the last pass: then nothing found before has vanished.
func (l *Lanes) steady(ctx context.Context) (bool, error) {
	if l.seen == nil {
		return false, nil
	}
	return l.holds(ctx, l.seen.Number, l.seen.Hash())
}

func (l *Lanes) holds(ctx context.Context, number *big.Int, hash common.Hash) (bool, error) {
	header, err := l.Node.HeaderByNumber(ctx, number)
	if errors.Is(err, ethereum.NotFound) {
		return false, nil
	}
	if err != nil {
		return false, explain(err)
	}
	return header.Hash() == hash, nil
}

// reopenVanished finds final transactions that the chain does not have after all, because it was taken back further
// than the confirmed depth. They are sent again: their nonces must be used before later ones can be.
func (l *Lanes) reopenVanished(ctx context.Context) error {
	senders, err := l.Store.Senders(ctx)
	if err != nil {
		return err
	}
	for _, sender := range senders {
		used, err := l.Node.NonceAt(ctx, sender, nil)
		if err != nil {
			return explain(err)
		}
		vanished, err := l.Store.FinalFrom(ctx, sender, used)
		if err != nil {
			return err
		}
		for _, tx := range vanished {
			l.Log.WarnContext(ctx, "lanes: a final transaction vanished from the chain and is sent again", "purpose", tx.Purpose)
			if err := l.reopen(ctx, tx); err != nil {
				return err
			}
		}
	}
	return nil
}

// reopen makes a transaction pending again.
func (l *Lanes) reopen(ctx context.Context, tx *Transaction) error {
	tx.State, tx.Final, tx.Code, tx.Detail = StatePending, false, "", ""
	tx.TxHash, tx.BlockNumber, tx.BlockHash = common.Hash{}, 0, common.Hash{}
	return l.save(ctx, tx)
}
