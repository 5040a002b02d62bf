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

func applicationActions() []namedAction {
	d := bindings.NewIssuanceDesk()
	return []namedAction{
		on(d.UnpackAppliedEvent, (*projection).applied),
		on(d.UnpackIssuedEvent, (*projection).issued),
		on(d.UnpackApplicationRejectedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskApplicationRejected) error {
			reason := store.Hash(e.Reason)
			return p.moveApplication(ctx, log, e.Id, domain.ApplicationRejected, func(a *store.Application) { a.Reason = &reason })
		}),
		on(d.UnpackApplicationCancelledEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskApplicationCancelled) error {
			return p.moveApplication(ctx, log, e.Id, domain.ApplicationCancelled, nil)
		}),
		on(d.UnpackIssuanceEndedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskIssuanceEnded) error {
			return p.moveApplication(ctx, log, e.Id, domain.ApplicationEnded, nil)
		}),
		on(d.UnpackHeldReleasedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskHeldReleased) error {
			receiver := store.AddressOrNil(e.Receiver)
			return p.released(ctx, log, store.Release{ApplicationID: e.Id, Kind: store.ReleaseVested, Receiver: receiver}, e.Amount, new(big.Int))
		}),
		on(d.UnpackRemainsReleasedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskRemainsReleased) error {
			receiver := store.AddressOrNil(e.Receiver)
			return p.released(ctx, log, store.Release{ApplicationID: e.Id, Kind: store.ReleaseRemains, Receiver: receiver}, e.Held, e.Deposit)
		}),
		on(d.UnpackIssuanceRedeemedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskIssuanceRedeemed) error {
			redemption := store.Hash(e.RedemptionId)
			return p.released(ctx, log, store.Release{ApplicationID: e.Id, Kind: store.ReleaseRedeemed, RedemptionID: &redemption}, e.FromHeld, e.FromDeposit)
		}),
	}
}

func (p *projection) applied(ctx context.Context, log *types.Log, e *bindings.IssuanceDeskApplied) error {
	place, terms := p.place(log), e.Terms
	row := store.Application{
		ID: e.Id, Coin: store.Address(e.Coin), Applicant: store.Address(e.Applicant), Payee: store.Address(terms.Payee),
		Amount: atMost(terms.Amount), TradeID: terms.TradeId, DocumentHash: terms.DocumentHash,
		RuleVersions: store.RuleVersions{
			IssuanceRule: terms.IssuanceRuleVersion, HoldingRule: terms.HoldingRuleVersion, ReturnRule: terms.ReturnRuleVersion,
		},
		DeadlineAt: terms.Deadline.Uint64(), TermEndsAt: terms.TermEndsAt.Uint64(), IntoTrade: terms.IntoTrade,
		Nonce: strconv.FormatUint(terms.Nonce, 10), State: domain.ApplicationApplied.String(),
		AppliedBlock: place.BlockNumber, AppliedLogIndex: place.LogIndex, AppliedAt: place.BlockAt, AppliedTxHash: place.TxHash,
	}
	row.MovedTo(place)
	return p.batch.Applications.Set(ctx, row)
}

func (p *projection) issued(ctx context.Context, log *types.Log, e *bindings.IssuanceDeskIssued) error {
	told := e.Plan
	plan, err := domain.PlanFromBig(told.Released, told.Held, told.Deposited, told.Cliff, told.Duration, told.LotSize, told.Endorsements)
	if err != nil {
		return unlikeSpecie(log, err)
	}
	err = p.batch.Issuances.Add(ctx, store.Issuance{
		Place: p.place(log), ApplicationID: e.Id, Coin: store.Address(e.Coin), Applicant: store.Address(e.Applicant),
		Account: store.Address(e.Account), Receiver: store.Address(e.Receiver), Amount: plan.Released + plan.Held + plan.Deposited,
		Released: plan.Released, Held: plan.Held, Deposited: plan.Deposited, Cliff: plan.Cliff, Duration: plan.Duration,
		LotSize: plan.LotSize, Required: plan.Endorsements,
		PlanHash: e.Content.PlanHash, LotsRoot: e.Content.LotsRoot, BodyHash: e.Content.BodyHash, Endorsements: e.Endorsements,
	})
	if err != nil {
		return err
	}
	return p.moveApplication(ctx, log, e.Id, domain.ApplicationIssued, func(a *store.Application) {
		a.Held, a.DepositLeft = plan.Held, plan.Deposited
	})
}

// released follows what left the pools for an issuance.
func (p *projection) released(ctx context.Context, log *types.Log, release store.Release, held, deposit *big.Int) error {
	var err error
	if release.Held, err = domain.AmountFromBig(held); err != nil {
		return unlikeSpecie(log, err)
	}
	if release.Deposit, err = domain.AmountFromBig(deposit); err != nil {
		return unlikeSpecie(log, err)
	}
	release.Place = p.place(log)
	if err := p.batch.Releases.Add(ctx, release); err != nil {
		return err
	}
	var after store.Application
	err = p.changeApplication(ctx, log, release.ApplicationID, func(a *store.Application) {
		a.HeldReleased += release.Held
		a.DepositLeft -= release.Deposit
		after = *a
	})
	if err == nil && (after.HeldReleased > after.Held || after.DepositLeft > domain.MaxAmount) {
		return unlikeSpecie(log, domain.Errorf(domain.CodeRemainsTooSmall, "more was released of issuance %s than was kept", release.ApplicationID))
	}
	return err
}

// moveApplication changes an application's state.
func (p *projection) moveApplication(ctx context.Context, log *types.Log, id store.Hash, state domain.ApplicationState, change func(*store.Application)) error {
	return p.changeApplication(ctx, log, id, func(a *store.Application) {
		a.State = state.String()
		a.MovedTo(p.place(log))
		if change != nil {
			change(a)
		}
	})
}

func (p *projection) changeApplication(ctx context.Context, log *types.Log, id store.Hash, change func(*store.Application)) error {
	row, found, err := p.batch.Applications.Get(ctx, id)
	if err != nil {
		return err
	}
	if !found {
		return unlikeSpecie(log, domain.Errorf(domain.CodeApplicationUnknown, "application %s was never applied for", id))
	}
	change(&row)
	return p.batch.Applications.Set(ctx, row)
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
