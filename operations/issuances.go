package operations

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Release pays out what is due of an issuance: what has vested of the held part, or all that remains of an ended one. It
// goes to the applicant, or to the wallet that took over from it, whoever asks. Errors: application-unknown,
// application-state, nothing-to-release, and what keeps the receiver from taking it.
func (c *Center) Release(ctx context.Context, actor Actor, id common.Hash) (Application, error) {
	_, _, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		terms, err := c.seenTerms(ctx, actor.Principal, id)
		if err != nil {
			return plan{}, err
		}
		now, err := v.checkApplication(ctx, id, domain.ApplicationIssued, domain.ApplicationEnded)
		if err != nil {
			return plan{}, err
		}
		issued, err := c.Store.Issuance(ctx, id)
		if err != nil {
			return plan{}, err
		}
		if v.releasable(now, issued) == 0 {
			return plan{}, nothingToRelease(v, id, now, issued)
		}
		data, err := packRelease(terms, now, issued)
		if err != nil {
			return plan{}, fmt.Errorf("encode release of %s: %w", id, err)
		}
		return plan{resource: ResourceApplication, Subject: id.Hex(), From: c.Accounts.Operator, To: c.Contracts.Desk, Data: data}, nil
	})
	if err != nil {
		return Application{}, err
	}
	return c.application(ctx, id)
}

func packRelease(terms domain.Terms, now bindings.IIssuanceDeskApplication, issued store.Issuance) ([]byte, error) {
	if domain.ApplicationState(now.State) == domain.ApplicationEnded {
		return deskABI.TryPackReleaseRemains(deskTerms(terms))
	}
	return deskABI.TryPackRelease(deskTerms(terms), deskPlan(issued.Plan()), issued.LotsRoot, issued.BodyHash)
}

// releasable is what a release would pay at the view's time.
func (v view) releasable(now bindings.IIssuanceDeskApplication, issued store.Issuance) domain.Amount {
	if domain.ApplicationState(now.State) == domain.ApplicationEnded {
		return domain.Amount(now.Held - now.Released + now.Deposit)
	}
	return dueOf(issued.Plan(), issued.BlockAt, v.time(), domain.Amount(now.Released))
}

// dueOf is what has vested and is not released. A redemption may have taken more of what is held than has vested.
func dueOf(plan domain.Plan, issuedAt, at uint64, released domain.Amount) domain.Amount {
	if at < issuedAt {
		return 0
	}
	vested := plan.Vested(at - issuedAt)
	return vested - min(vested, released)
}

func nothingToRelease(v view, id common.Hash, now bindings.IIssuanceDeskApplication, issued store.Issuance) error {
	plan, released := issued.Plan(), domain.Amount(now.Released)
	if domain.ApplicationState(now.State) == domain.ApplicationEnded || released >= plan.Held {
		return domain.Errorf(domain.CodeNothingToRelease, "nothing is left of issuance %s in the holding pool", id)
	}
	next := issued.BlockAt + plan.VestedAfter(released+1)
	return domain.Errorf(domain.CodeNothingToRelease, "nothing more of issuance %s is due at %s; the next lot is due at %s", id, atTime(v.time()), atTime(next))
}

// EndIssuance ends an issuance: the applicant's owner at any time, operators after its term. What remains in the pools
// goes to the applicant at once, or waits for a release while it can not take it. Errors: application-unknown, not-owner,
// wallet-not-custodial, application-state, term-not-ended.
func (c *Center) EndIssuance(ctx context.Context, actor Actor, id common.Hash) (Application, error) {
	_, _, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		terms, err := c.seenTerms(ctx, actor.Principal, id)
		if err != nil {
			return plan{}, err
		}
		from, err := c.whoEnds(ctx, v, actor, terms)
		if err != nil {
			return plan{}, err
		}
		if _, err := v.checkApplication(ctx, id, domain.ApplicationIssued); err != nil {
			return plan{}, err
		}
		data, err := deskABI.TryPackEnd(deskTerms(terms))
		if err != nil {
			return plan{}, fmt.Errorf("encode terms of application %s: %w", id, err)
		}
		return plan{resource: ResourceApplication, Subject: id.Hex(), From: from, To: c.Contracts.Desk, Data: data}, nil
	})
	if err != nil {
		return Application{}, err
	}
	return c.application(ctx, id)
}

// whoEnds says by whose lane an issuance is ended: after its term anybody can, before it the applicant alone.
func (c *Center) whoEnds(ctx context.Context, v view, actor Actor, terms domain.Terms) (common.Address, error) {
	if v.time() > terms.TermEndsAt {
		return c.Accounts.Operator, nil
	}
	err := c.ownCustodial(ctx, actor, terms.Applicant)
	if domain.CodeOf(err) == domain.CodeNotOwner {
		return common.Address{}, domain.Errorf(domain.CodeTermNotEnded,
			"the term runs until %s; before that only the applicant can end the issuance", atTime(terms.TermEndsAt))
	}
	return terms.Applicant, err
}

// RedeemIssuance asks to give back, for money, coin that an issuance has in the pools. Errors: application-unknown,
// not-owner, wallet-not-custodial, application-state, remains-too-small, redemption-state, those of the wallet's
// standing, coin-paused, and what the return rule refuses for.
func (c *Center) RedeemIssuance(ctx context.Context, actor Actor, in RedeemIssuance) (Redemption, error) {
	_, done, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		return c.planRedeemIssuance(ctx, v, actor, in)
	})
	if err != nil {
		return Redemption{}, err
	}
	return c.redemption(ctx, common.HexToHash(done.Subject))
}

func (c *Center) planRedeemIssuance(ctx context.Context, v view, actor Actor, in RedeemIssuance) (plan, error) {
	terms, err := c.seenTerms(ctx, actor.Principal, in.ID)
	if err != nil {
		return plan{}, err
	}
	if err := c.ownCustodial(ctx, actor, terms.Applicant); err != nil {
		return plan{}, err
	}
	k, err := c.coin(ctx, terms.Coin)
	if err != nil {
		return plan{}, err
	}
	now, err := v.checkApplication(ctx, in.ID, domain.ApplicationIssued, domain.ApplicationEnded)
	if err != nil {
		return plan{}, err
	}
	left, amount := domain.Amount(now.Held-now.Released+now.Deposit), in.Amount
	all := amount == 0
	if all {
		amount = left
	}
	if amount == 0 || amount > left {
		return plan{}, domain.Errorf(domain.CodeRemainsTooSmall, "%s of issuance %s are left in the pools, not %s", k.format(left), in.ID, k.format(amount))
	}
	reference := in.PayoutReference
	if reference == (common.Hash{}) {
		reference = crypto.Keccak256Hash([]byte(actor.Purpose))
	}
	redemption := bindings.IRedemptionDeskRedemptionTerms{Coin: terms.Coin, Holder: terms.Applicant, Amount: amount.Big(), PayoutReference: reference}
	id, err := v.newRedemption(ctx, redemption)
	if err != nil {
		return plan{}, err
	}
	var data []byte
	if all && domain.ApplicationState(now.State) == domain.ApplicationIssued {
		data, err = deskABI.TryPackEndIntoRedemption(deskTerms(terms), reference)
	} else {
		data, err = deskABI.TryPackRedeemIssuance(deskTerms(terms), amount.Big(), reference)
	}
	if err != nil {
		return plan{}, fmt.Errorf("encode redemption out of %s: %w", in.ID, err)
	}
	return plan{resource: ResourceRedemption, Subject: id.Hex(), From: terms.Applicant, To: c.Contracts.Desk, Data: data}, nil
}
