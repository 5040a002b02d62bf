package indexer

import (
	"context"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

func deskForetells() []namedAction {
	d := bindings.NewIssuanceDesk()
	return []namedAction{
		on(d.UnpackIssuedEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.IssuanceDeskIssued) error {
			p.tx.issued[e.Account] = e.Id
			return nil
		}),
	}
}

func deskActions() []namedAction {
	d := bindings.NewIssuanceDesk()
	return []namedAction{
		on(d.UnpackAppliedEvent, (*projection).applied),
		on(d.UnpackIssuedEvent, (*projection).issued),
		on(d.UnpackApplicationRejectedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskApplicationRejected) error {
			reason := store.Hash(e.Reason)
			return p.changeApplication(ctx, log, e.Id, domain.ApplicationRejected, &reason)
		}),
		on(d.UnpackApplicationCancelledEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskApplicationCancelled) error {
			return p.changeApplication(ctx, log, e.Id, domain.ApplicationCancelled, nil)
		}),
		on(d.UnpackIssuanceEndedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskIssuanceEnded) error {
			return p.changeApplication(ctx, log, e.Id, domain.ApplicationEnded, nil)
		}),
		on(d.UnpackRedemptionRequestedEvent, (*projection).redemptionRequested),
		on(d.UnpackRedemptionAcceptedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionAccepted) error {
			return p.changeRedemption(ctx, log, e.Id, moveTo(domain.RedemptionAccepted))
		}),
		on(d.UnpackRedemptionPaidEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionPaid) error {
			return p.changeRedemption(ctx, log, e.Id, moveTo(domain.RedemptionPaid))
		}),
		on(d.UnpackRedemptionFailedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionFailed) error {
			reason := store.Hash(e.Reason)
			return p.changeRedemption(ctx, log, e.Id, func(r *store.Redemption) {
				r.State, r.Reason = domain.RedemptionFailed.String(), &reason
			})
		}),
		on(d.UnpackRedemptionCancelledEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionCancelled) error {
			return p.changeRedemption(ctx, log, e.Id, moveTo(domain.RedemptionCancelled))
		}),
		on(d.UnpackRedemptionReturnedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionReturned) error {
			return p.changeRedemption(ctx, log, e.Id, func(r *store.Redemption) { r.Returned = true })
		}),
	}
}

func (p *projection) applied(ctx context.Context, log *types.Log, e *bindings.IssuanceDeskApplied) error {
	place := p.place(log)
	return p.batch.Applications.Set(ctx, store.Application{
		ID: e.Id, Coin: store.Address(e.Coin), Applicant: store.Address(e.Applicant), Payee: store.Address(e.Payee),
		Amount: atMost(e.Amount), TradeID: e.TradeId, DocumentHash: e.DocumentHash, RuleVersion: e.RuleVersion,
		DeadlineAt: e.Deadline.Uint64(), Nonce: strconv.FormatUint(e.Nonce, 10), State: domain.ApplicationApplied.String(),
		AppliedBlock: place.BlockNumber, AppliedLogIndex: place.LogIndex, AppliedAt: place.BlockAt, AppliedTxHash: place.TxHash,
		ChangedBlock: place.BlockNumber, ChangedLogIndex: place.LogIndex, ChangedAt: place.BlockAt, ChangedTxHash: place.TxHash,
	})
}

func (p *projection) issued(ctx context.Context, log *types.Log, e *bindings.IssuanceDeskIssued) error {
	amount, err := domain.AmountFromBig(e.Amount)
	if err != nil {
		return unlikeSpecie(log, err)
	}
	err = p.batch.Issuances.Add(ctx, store.Issuance{
		Place: p.place(log), ApplicationID: e.Id, Coin: store.Address(e.Coin), Applicant: store.Address(e.Applicant),
		Account: store.Address(e.Account), Amount: amount, RuleVersion: e.RuleVersion, Endorsements: e.Endorsements,
	})
	if err != nil {
		return err
	}
	return p.changeApplication(ctx, log, e.Id, domain.ApplicationIssued, nil)
}

func (p *projection) changeApplication(ctx context.Context, log *types.Log, id store.Hash, state domain.ApplicationState, reason *store.Hash) error {
	row, found, err := p.batch.Applications.Get(ctx, id)
	if err != nil {
		return err
	}
	if !found {
		return unlikeSpecie(log, domain.Errorf(domain.CodeApplicationUnknown, "application %s was never applied for", id))
	}
	place := p.place(log)
	row.State, row.Reason = state.String(), reason
	row.ChangedBlock, row.ChangedLogIndex, row.ChangedAt, row.ChangedTxHash = place.BlockNumber, place.LogIndex, place.BlockAt, place.TxHash
	return p.batch.Applications.Set(ctx, row)
}

func (p *projection) redemptionRequested(ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRedemptionRequested) error {
	amount, err := domain.AmountFromBig(e.Amount)
	if err != nil {
		return unlikeSpecie(log, err)
	}
	place := p.place(log)
	return p.batch.Redemptions.Set(ctx, store.Redemption{
		ID: e.Id, Coin: store.Address(e.Coin), Holder: store.Address(e.Holder), Account: store.Address(e.Account), Amount: amount,
		PayoutReference: e.PayoutReference, State: domain.RedemptionRequested.String(),
		RequestedBlock: place.BlockNumber, RequestedLogIndex: place.LogIndex, RequestedAt: place.BlockAt, RequestedTxHash: place.TxHash,
		ChangedBlock: place.BlockNumber, ChangedLogIndex: place.LogIndex, ChangedAt: place.BlockAt, ChangedTxHash: place.TxHash,
	})
}

func moveTo(state domain.RedemptionState) func(*store.Redemption) {
	return func(r *store.Redemption) { r.State = state.String() }
}

func (p *projection) changeRedemption(ctx context.Context, log *types.Log, id store.Hash, change func(*store.Redemption)) error {
	row, found, err := p.batch.Redemptions.Get(ctx, id)
	if err != nil {
		return err
	}
	if !found {
		return unlikeSpecie(log, domain.Errorf(domain.CodeRedemptionUnknown, "redemption %s was never requested", id))
	}
	place := p.place(log)
	change(&row)
	row.ChangedBlock, row.ChangedLogIndex, row.ChangedAt, row.ChangedTxHash = place.BlockNumber, place.LogIndex, place.BlockAt, place.TxHash
	return p.batch.Redemptions.Set(ctx, row)
}

// atMost reads an amount that somebody only named. The chain takes up to 96 bits of it; more than domain.MaxAmount can
// never exist as coin, so that is kept as domain.MaxAmount: nobody can stop the index by naming a number.
func atMost(value *big.Int) domain.Amount {
	amount, err := domain.AmountFromBig(value)
	if err != nil {
		return domain.MaxAmount
	}
	return amount
}
