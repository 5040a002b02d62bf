package operations

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// plan is what a request was found to come to: one call of one contract by one lane. It is kept with the request before
// anything is sent, so that a repeated request, after a crash too, is the same call whatever has changed meanwhile.
type plan struct {
	resource ResourceKind
	Subject  string         `json:"subject,omitempty"` // id of the resource; empty for a transfer
	From     common.Address `json:"from"`
	To       common.Address `json:"to"`
	Data     hexutil.Bytes  `json:"data"`
}

// decision validates a request against the chain's head and says what to send.
type decision func(context.Context, view) (plan, error)

// carryOut makes one change. Under a purpose that was used before, nothing is decided again. The answer is the
// transaction, executed and indexed; or transaction-pending, when that takes longer than the centre's patience; or why
// the chain refused it.
func (c *Center) carryOut(ctx context.Context, actor Actor, decide decision) (*lane.Transaction, plan, error) {
	p, err := c.plan(ctx, actor, decide)
	if err != nil {
		return nil, p, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.Patience)
	defer cancel()
	tx, err := c.send(ctx, actor.Purpose, p)
	if err != nil {
		return nil, p, pendingIfLate(err)
	}
	return tx, p, pendingIfLate(c.Index.WaitFor(ctx, tx.BlockNumber))
}

// plan gives the plan that was kept for the purpose, or decides and keeps one.
func (c *Center) plan(ctx context.Context, actor Actor, decide decision) (plan, error) {
	kept, err := c.Store.Request(ctx, actor.Purpose)
	if err == nil {
		return readPlan(kept, actor)
	}
	if domain.CodeOf(err) != domain.CodeNotFound {
		return plan{}, err
	}
	v, err := c.head(ctx)
	if err != nil {
		return plan{}, err
	}
	p, err := decide(ctx, v)
	if err != nil {
		return plan{}, err
	}
	text, err := json.Marshal(p)
	if err != nil {
		return plan{}, fmt.Errorf("encode plan: %w", err)
	}
	kept, err = c.Store.AddRequest(ctx, store.Request{
		ID: actor.Purpose, Principal: actor.ID, Kind: string(p.resource), Purpose: &actor.Purpose,
		Request: string(text), CreatedAt: int64(v.time()),
	})
	if err != nil {
		return plan{}, err
	}
	return readPlan(kept, actor)
}

func readPlan(kept store.Request, actor Actor) (plan, error) {
	if kept.Principal != actor.ID {
		return plan{}, domain.Errorf(domain.CodePurposeReused, "purpose %q was used by somebody else; use another idempotency key", actor.Purpose)
	}
	p := plan{resource: ResourceKind(kept.Kind)}
	if err := json.Unmarshal([]byte(kept.Request), &p); err != nil {
		return plan{}, fmt.Errorf("decode the plan of request %q: %w", kept.ID, err)
	}
	return p, nil
}

// send sees to the sender's gas, sends the plan's transaction and waits for it.
func (c *Center) send(ctx context.Context, purpose string, p plan) (*lane.Transaction, error) {
	if err := c.allot(ctx, purpose, p.From); err != nil {
		return nil, c.forgetUnsent(ctx, purpose, err)
	}
	if _, err := c.Lanes.Submit(ctx, lane.Request{Purpose: purpose, From: p.From, To: p.To, Data: p.Data}); err != nil {
		return nil, c.forgetUnsent(ctx, purpose, err)
	}
	return c.outcome(ctx, purpose)
}

// forgetUnsent drops a request of which no transaction was made: nothing can come of it any more, and asked again it is
// decided anew.
func (c *Center) forgetUnsent(ctx context.Context, purpose string, cause error) error {
	ctx = context.WithoutCancel(ctx)
	if _, err := c.Lanes.Find(ctx, purpose); err == nil {
		return cause
	} else if domain.CodeOf(err) != domain.CodeNotFound {
		return errors.Join(cause, err)
	}
	if err := c.Store.ForgetRequest(ctx, purpose); err != nil {
		return errors.Join(cause, err)
	}
	if errors.Is(cause, context.DeadlineExceeded) || domain.CodeOf(cause) == domain.CodeTransactionPending {
		return domain.Errorf(domain.CodeUnavailable, "the chain takes too long to prepare this; nothing was sent, try again")
	}
	return cause
}

// outcome waits until the purpose's transaction is executed. Errors: transaction-pending, and the chain's refusal.
func (c *Center) outcome(ctx context.Context, purpose string) (*lane.Transaction, error) {
	tx, err := c.Lanes.Wait(ctx, purpose)
	if err == nil {
		err = tx.Err()
	}
	return tx, err
}

// pendingIfLate tells a change that outlasted the centre's patience apart from one that failed.
func pendingIfLate(err error) error {
	if errors.Is(err, context.DeadlineExceeded) {
		return domain.Wrap(domain.CodeTransactionPending, err, "the transaction is on its way; ask for the request, or repeat it with the same idempotency key")
	}
	return err
}
