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
			p.tx.issued[e.Account] = e.Id
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
			p.tx.redeemed[e.RedemptionId] = e.Id
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

// classify tells what a transfer is for.
func (p *projection) classify(ctx context.Context, t *store.Transfer) error {
	coin, from, to := common.Address(t.Coin), common.Address(t.From), common.Address(t.To)
	if id, ok := p.tx.issued[to]; ok && from == (common.Address{}) {
		t.Movement, t.ApplicationID = domain.MovementIssuance, store.HashOrNil(id)
		return nil
	}
	if id, ok := p.tx.issued[from]; ok {
		t.Movement, t.ApplicationID = domain.MovementIssuance, store.HashOrNil(id)
		return nil
	}
	if known, err := p.classifyOfPools(ctx, t); known || err != nil {
		return err
	}
	switch {
	case p.tx.wiped[party{coin, from}] && to == (common.Address{}):
		t.Movement = domain.MovementWipe
	case p.tx.recovered[party{coin, from}]:
		t.Movement = domain.MovementRecovery
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
func (p *projection) classifyOfPools(ctx context.Context, t *store.Transfer) (bool, error) {
	if len(p.tx.pools) == 0 {
		return false, nil
	}
	var outside common.Address // the side that is no account of the desk
	pools := 0
	for _, side := range []store.Address{t.From, t.To} {
		owned, err := p.ownedByDesk(ctx, t.Coin, side)
		if err != nil {
			return false, err
		}
		if owned {
			pools++
		} else {
			outside = common.Address(side)
		}
	}
	if pools == 0 {
		return false, nil
	}
	at := slices.IndexFunc(p.tx.pools, func(told poolMovement) bool {
		return told.counterparty == outside && told.amount.Cmp(t.Amount.Big()) == 0
	})
	if at < 0 {
		return false, nil
	}
	told := p.tx.pools[at]
	p.tx.pools = slices.Delete(p.tx.pools, at, at+1)
	t.Movement, t.ApplicationID, t.RedemptionID = told.kind, store.HashOrNil(told.applicationID), store.HashOrNil(told.redemptionID)
	return true, nil
}

func (p *projection) ownedByDesk(ctx context.Context, coin, account store.Address) (bool, error) {
	held, _, err := p.batch.Balances.Get(ctx, store.BalanceKey{Coin: coin, Account: account})
	return err == nil && held.Owner != nil && common.Address(*held.Owner) == p.contracts.Desk, err
}
