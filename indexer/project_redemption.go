package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

func redemptionActions() []namedAction {
	d := bindings.NewIssuanceDesk()
	return []namedAction{
		on(d.UnpackRedemptionRequestedEvent, (*projection).redemptionRequested),
		on(d.UnpackRedemptionAcceptedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionAccepted) error {
			return p.moveRedemption(ctx, log, e.Id, domain.RedemptionAccepted, nil)
		}),
		on(d.UnpackRedemptionPaidEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionPaid) error {
			return p.moveRedemption(ctx, log, e.Id, domain.RedemptionPaid, func(r *store.Redemption) { r.SettledBy = store.AddressOrNil(e.By) })
		}),
		on(d.UnpackRedemptionFailedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionFailed) error {
			reason := store.Hash(e.Reason)
			return p.moveRedemption(ctx, log, e.Id, domain.RedemptionFailed, func(r *store.Redemption) {
				r.Reason, r.SettledBy = &reason, store.AddressOrNil(e.By)
			})
		}),
		on(d.UnpackRedemptionCancelledEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionCancelled) error {
			return p.moveRedemption(ctx, log, e.Id, domain.RedemptionCancelled, nil)
		}),
		on(d.UnpackRedemptionReturnedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionReturned) error {
			return p.changeRedemption(ctx, log, e.Id, func(r *store.Redemption) { r.Returned = true })
		}),
	}
}

func (p *projection) redemptionRequested(ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionRequested) error {
	amount, err := domain.AmountFromBig(e.Amount)
	if err != nil {
		return unlikeSpecie(log, err)
	}
	fee, err := domain.AmountFromBig(e.Fee)
	if err != nil {
		return unlikeSpecie(log, err)
	}
	row := store.Redemption{
		ID: e.Id, Coin: store.Address(e.Coin), Holder: store.Address(e.Holder), Amount: amount, Fee: fee,
		ReturnRuleVersion: e.ReturnRuleVersion, DueAt: e.DueAt.Uint64(), PayoutReference: e.PayoutReference,
		State: domain.RedemptionRequested.String(),
	}
	if issuance, ok := p.tx.redeemed[e.Id]; ok {
		row.ApplicationID = store.HashOrNil(issuance)
	}
	place := p.place(log)
	row.RequestedBlock, row.RequestedLogIndex, row.RequestedAt, row.RequestedTxHash = place.BlockNumber, place.LogIndex, place.BlockAt, place.TxHash
	row.MovedTo(place)
	return p.batch.Redemptions.Set(ctx, row)
}

// moveRedemption changes a redemption's state.
func (p *projection) moveRedemption(ctx context.Context, log *types.Log, id common.Hash, state domain.RedemptionState, change func(*store.Redemption)) error {
	return p.changeRedemption(ctx, log, id, func(r *store.Redemption) {
		r.State = state.String()
		r.MovedTo(p.place(log))
		if change != nil {
			change(r)
		}
	})
}

func (p *projection) changeRedemption(ctx context.Context, log *types.Log, id common.Hash, change func(*store.Redemption)) error {
	row, found, err := p.batch.Redemptions.Get(ctx, store.Hash(id))
	if err != nil {
		return err
	}
	if !found {
		return unlikeSpecie(log, domain.Errorf(domain.CodeRedemptionUnknown, "redemption %s was never requested", id))
	}
	change(&row)
	return p.batch.Redemptions.Set(ctx, row)
}
