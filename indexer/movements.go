package indexer

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// poolMovement is a movement of coin into or out of the desk's pools that an event of the transaction tells of. A pool
// takes and gives nothing but what the desk moves, and each of its moves is told by such an event.
type poolMovement struct {
	kind          domain.Movement
	applicationID common.Hash
	redemptionID  common.Hash
	amount        *big.Int
	counterparty  common.Address // the other side, if it is no pool; zero if it is none or burned
}

// deskForetells gather what the transaction says of its movements of coin.
func deskForetells() []namedAction {
	d := bindings.NewIssuanceDesk()
	return []namedAction{
		on(d.UnpackIssuedEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.IssuanceDeskIssued) error {
			put(&p.tx.issued, e.Account, e.Id)
			return nil
		}),
		on(d.UnpackHeldReleasedEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.IssuanceDeskHeldReleased) error {
			p.expect(poolMovement{kind: domain.MovementRelease, applicationID: e.Id, amount: e.Amount, counterparty: e.Receiver})
			return nil
		}),
		on(d.UnpackRemainsReleasedEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.IssuanceDeskRemainsReleased) error {
			p.expect(poolMovement{kind: domain.MovementRelease, applicationID: e.Id, amount: e.Held, counterparty: e.Receiver})
			p.expect(poolMovement{kind: domain.MovementRelease, applicationID: e.Id, amount: e.Deposit, counterparty: e.Receiver})
			return nil
		}),
		on(d.UnpackIssuanceRedeemedEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.IssuanceDeskIssuanceRedeemed) error {
			put(&p.tx.redeemed, e.RedemptionId, e.Id)
			p.expect(poolMovement{kind: domain.MovementRedemption, applicationID: e.Id, redemptionID: e.RedemptionId, amount: e.FromHeld})
			return nil
		}),
		on(d.UnpackRedemptionRequestedEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.IssuanceDeskRedemptionRequested) error {
			p.expect(poolMovement{kind: domain.MovementRedemption, redemptionID: e.Id, amount: e.Amount, counterparty: e.Holder})
			return nil
		}),
		on(d.UnpackRedemptionPaidEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.IssuanceDeskRedemptionPaid) error {
			p.expect(poolMovement{kind: domain.MovementRedemption, redemptionID: e.Id, amount: e.Burned})
			p.expect(poolMovement{kind: domain.MovementRedemption, redemptionID: e.Id, amount: e.Fee, counterparty: e.FeeCollector})
			return nil
		}),
		on(d.UnpackRedemptionReturnedEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.IssuanceDeskRedemptionReturned) error {
			p.expect(poolMovement{kind: domain.MovementRedemption, redemptionID: e.Id, amount: e.Amount, counterparty: e.Receiver})
			return nil
		}),
	}
}

func (p *projection) expect(movement poolMovement) { p.tx.pools = append(p.tx.pools, movement) }

// mark tells what the Transfer event of a log index is for, where another event leaves no doubt.
func (p *projection) mark(logIndex uint, kind domain.Movement) {
	put(&p.tx.marks, logIndex, kind)
}

// put makes the map if it is not there yet.
func put[K comparable, V any](m *map[K]V, key K, value V) {
	if *m == nil {
		*m = map[K]V{}
	}
	(*m)[key] = value
}

// classify tells what a transfer is for.
func (p *projection) classify(ctx context.Context, t *store.Transfer, s sides) error {
	if marked, ok := p.tx.marks[t.LogIndex]; ok {
		t.Movement = marked
		return nil
	}
	from, to := common.Address(t.From), common.Address(t.To)
	if id, ok := p.tx.issued[to]; ok && from == (common.Address{}) {
		t.Movement, t.ApplicationID = domain.MovementIssuance, store.HashOrNil(id)
		return nil
	}
	if id, ok := p.tx.issued[from]; ok {
		t.Movement, t.ApplicationID = domain.MovementIssuance, store.HashOrNil(id)
		return nil
	}
	if p.classifyOfPools(t, s) {
		return nil
	}
	if known, err := p.classifyOfTrades(ctx, t, s); known || err != nil {
		return err
	}
	switch {
	case from == (common.Address{}):
		t.Movement = domain.MovementMint
	case to == (common.Address{}):
		t.Movement = domain.MovementBurn
	default:
		t.Movement = domain.MovementTransfer
	}
	return nil
}

// classifyOfPools finds the event that tells of a movement into or out of a pool. Of two alike in one transaction either
// will do: they differ in nothing that a transfer tells.
func (p *projection) classifyOfPools(t *store.Transfer, s sides) bool {
	fromPool, toPool := ownedBy(s.from, p.contracts.Desk), ownedBy(s.to, p.contracts.Desk)
	if len(p.tx.pools) == 0 || !fromPool && !toPool {
		return false
	}
	var outside common.Address // the side that is no account of the desk
	switch {
	case !fromPool:
		outside = common.Address(t.From)
	case !toPool:
		outside = common.Address(t.To)
	}
	at := slices.IndexFunc(p.tx.pools, func(told poolMovement) bool {
		return told.counterparty == outside && told.amount.Cmp(t.Amount.Big()) == 0
	})
	if at < 0 {
		return false
	}
	told := p.tx.pools[at]
	p.tx.pools = slices.Delete(p.tx.pools, at, at+1)
	t.Movement, t.ApplicationID, t.RedemptionID = told.kind, store.HashOrNil(told.applicationID), store.HashOrNil(told.redemptionID)
	return true
}
