package operations

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
)

// RequestRedemption asks to give a custodial wallet's coin back for money. The coin is locked until the money is paid or
// the redemption fails. An expired wallet may still redeem. Errors: amount-zero, coin-unknown, wallet-unknown, not-owner,
// wallet-not-custodial, those of the wallet's standing, coin-paused, insufficient-balance, redemption-state.
func (c *Center) RequestRedemption(ctx context.Context, actor Actor, in RequestRedemption) (Redemption, error) {
	_, done, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		return c.planRedemption(ctx, v, actor, in)
	})
	if err != nil {
		return Redemption{}, err
	}
	return c.redemption(ctx, common.HexToHash(done.Subject))
}

func (c *Center) planRedemption(ctx context.Context, v view, actor Actor, in RequestRedemption) (plan, error) {
	k, err := c.coin(ctx, in.Coin)
	if err != nil {
		return plan{}, err
	}
	if err := checkAmount(k, in.Amount); err != nil {
		return plan{}, err
	}
	if err := c.ownCustodial(ctx, actor, in.Holder); err != nil {
		return plan{}, err
	}
	holder, err := v.account(ctx, k.Address, in.Holder)
	if err != nil {
		return plan{}, err
	}
	if err := (standing{expiredToo: true}).check(v, in.Holder, holder); err != nil {
		return plan{}, err
	}
	if err := v.checkPause(ctx, k); err != nil {
		return plan{}, err
	}
	if err := checkBalance(k, in.Holder, holder, in.Amount); err != nil {
		return plan{}, err
	}
	reference := in.PayoutReference
	if reference == (common.Hash{}) {
		reference = crypto.Keccak256Hash([]byte(actor.Purpose))
	}
	id, err := v.newRedemption(ctx, bindings.IRedemptionDeskRedemptionTerms{
		Coin: in.Coin, Holder: in.Holder, Amount: in.Amount.Big(), PayoutReference: reference,
	})
	if err != nil {
		return plan{}, err
	}
	data, err := coinABI.TryPackRedeem(c.Contracts.Desk, in.Amount.Big(), reference)
	if err != nil {
		return plan{}, fmt.Errorf("encode redemption: %w", err)
	}
	return plan{resource: ResourceRedemption, Subject: id.Hex(), From: in.Holder, To: in.Coin, Data: data}, nil
}

// newRedemption gives the id of a redemption that was not requested before. Error: redemption-state.
func (v view) newRedemption(ctx context.Context, terms bindings.IRedemptionDeskRedemptionTerms) (common.Hash, error) {
	id, err := ask(ctx, v, v.center.Contracts.Desk, deskABI.PackRedemptionId(terms), deskABI.UnpackRedemptionId)
	if err != nil {
		return common.Hash{}, err
	}
	now, err := v.redemptionNow(ctx, id)
	if err != nil {
		return common.Hash{}, err
	}
	if domain.RedemptionState(now.State) != domain.RedemptionNone {
		return common.Hash{}, domain.Errorf(domain.CodeRedemptionState,
			"a redemption of the same amount with this payout reference was requested before; give another reference")
	}
	return id, nil
}

// AcceptRedemption says that the payout is instructed: the holder can no longer cancel. Errors: redemption-unknown,
// redemption-state, redemption-not-due, redemptions-closed, those of the holder's standing.
func (c *Center) AcceptRedemption(ctx context.Context, actor Actor, id common.Hash) (Redemption, error) {
	return c.cashierDoes(ctx, actor, id, domain.RedemptionRequested, deskABI.TryPackAcceptRedemption)
}

// ConfirmRedemption says that the money, less the fee, was paid: as much coin is destroyed. Errors: redemption-unknown,
// redemption-state.
func (c *Center) ConfirmRedemption(ctx context.Context, actor Actor, id common.Hash) (Redemption, error) {
	return c.cashierDoes(ctx, actor, id, domain.RedemptionAccepted, deskABI.TryPackConfirmRedemption)
}

const longestReason = 31 // bytes

// FailRedemption says that the money could not be paid: the coin goes back. Errors: redemption-unknown,
// redemption-state, invalid-input.
func (c *Center) FailRedemption(ctx context.Context, actor Actor, in FailRedemption) (Redemption, error) {
	if in.Reason == "" || len(in.Reason) > longestReason {
		return Redemption{}, domain.Errorf(domain.CodeInvalidInput, "the reason has %d bytes; give 1 to %d", len(in.Reason), longestReason)
	}
	var reason [32]byte
	copy(reason[:], in.Reason)
	return c.cashierDoes(ctx, actor, in.ID, domain.RedemptionAccepted, func(terms bindings.IRedemptionDeskRedemptionTerms) ([]byte, error) {
		return deskABI.TryPackFailRedemption(terms, reason)
	})
}

// CancelRedemption takes back what is not yet accepted. Errors: redemption-unknown, not-owner, wallet-not-custodial,
// redemption-state.
func (c *Center) CancelRedemption(ctx context.Context, actor Actor, id common.Hash) (Redemption, error) {
	return c.changeRedemption(ctx, actor, id, deskABI.TryPackCancelRedemption,
		func(ctx context.Context, holder common.Address) (common.Address, error) {
			return holder, c.ownCustodial(ctx, actor, holder)
		}, domain.RedemptionRequested)
}

// ReturnRedemption gives back the coin of a failed or cancelled redemption that its holder could not take before. It goes
// to the holder, or to the wallet that took over from it, whoever asks. Errors: redemption-unknown, redemption-state, and
// what keeps the receiver from taking it.
func (c *Center) ReturnRedemption(ctx context.Context, actor Actor, id common.Hash) (Redemption, error) {
	return c.changeRedemption(ctx, actor, id, deskABI.TryPackReturnRedemption,
		func(context.Context, common.Address) (common.Address, error) { return c.Accounts.Operator, nil },
		domain.RedemptionFailed, domain.RedemptionCancelled)
}

type packRedemption func(bindings.IRedemptionDeskRedemptionTerms) ([]byte, error)

func (c *Center) cashierDoes(ctx context.Context, actor Actor, id common.Hash, in domain.RedemptionState, pack packRedemption) (Redemption, error) {
	return c.changeRedemption(ctx, actor, id, pack, func(context.Context, common.Address) (common.Address, error) {
		return c.Accounts.Cashier, nil
	}, in)
}

// changeRedemption changes a redemption that is in one of some states; sender says by whose lane.
func (c *Center) changeRedemption(ctx context.Context, actor Actor, id common.Hash, pack packRedemption,
	sender func(ctx context.Context, holder common.Address) (common.Address, error), wanted ...domain.RedemptionState,
) (Redemption, error) {
	_, _, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		terms, err := c.seenRedemption(ctx, actor.Principal, id)
		if err != nil {
			return plan{}, err
		}
		from, err := sender(ctx, terms.Holder)
		if err != nil {
			return plan{}, err
		}
		now, err := v.redemptionNow(ctx, id)
		if err != nil {
			return plan{}, err
		}
		if state := domain.RedemptionState(now.State); !slices.Contains(wanted, state) {
			return plan{}, domain.Errorf(domain.CodeRedemptionState, "redemption %s is %s; it must be %s", id, state, anyOf(wanted))
		}
		data, err := pack(terms)
		if err != nil {
			return plan{}, fmt.Errorf("encode terms of redemption %s: %w", id, err)
		}
		return plan{resource: ResourceRedemption, Subject: id.Hex(), From: from, To: c.Contracts.Desk, Data: data}, nil
	})
	if err != nil {
		return Redemption{}, err
	}
	return c.redemption(ctx, id)
}

// seenRedemption gives the terms of a redemption that who may see. Error: redemption-unknown.
func (c *Center) seenRedemption(ctx context.Context, who domain.Principal, id common.Hash) (bindings.IRedemptionDeskRedemptionTerms, error) {
	var none bindings.IRedemptionDeskRedemptionTerms
	row, err := c.Store.Redemption(ctx, id)
	if err != nil {
		return none, err
	}
	owner, err := c.ownerOf(ctx, common.Address(row.Holder))
	if err != nil {
		return none, err
	}
	if !Sees(who, owner) {
		return none, domain.Errorf(domain.CodeRedemptionUnknown, "no redemption %s is known here", id)
	}
	return bindings.IRedemptionDeskRedemptionTerms{
		Coin: common.Address(row.Coin), Holder: common.Address(row.Holder), Amount: row.Amount.Big(), PayoutReference: row.PayoutReference,
	}, nil
}

func (v view) redemptionNow(ctx context.Context, id common.Hash) (bindings.IRedemptionDeskRedemption, error) {
	return ask(ctx, v, v.center.Contracts.Desk, deskABI.PackRedemptionOf(id), deskABI.UnpackRedemptionOf)
}
