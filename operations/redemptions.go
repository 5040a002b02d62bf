package operations

import (
	"context"
	"fmt"

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
	id, err := ask(ctx, v, c.Contracts.Desk, deskABI.PackRedemptionId(bindings.IIssuanceDeskRedemptionTerms{
		Coin: in.Coin, Holder: in.Holder, Amount: in.Amount.Big(), PayoutReference: reference,
	}), deskABI.UnpackRedemptionId)
	if err != nil {
		return plan{}, err
	}
	if state, err := v.redemptionState(ctx, id); err != nil {
		return plan{}, err
	} else if state != domain.RedemptionNone {
		return plan{}, domain.Errorf(domain.CodeRedemptionState,
			"a redemption of the same amount with this payout reference was requested before; give another reference")
	}
	data, err := coinABI.TryPackRedeem(c.Contracts.Desk, in.Amount.Big(), reference)
	if err != nil {
		return plan{}, fmt.Errorf("encode redemption: %w", err)
	}
	return plan{resource: ResourceRedemption, Subject: common.Hash(id).Hex(), From: in.Holder, To: in.Coin, Data: data}, nil
}

// AcceptRedemption says that the payout is instructed: the holder can no longer cancel. Errors: redemption-unknown,
// redemption-state, those of the holder's standing.
func (c *Center) AcceptRedemption(ctx context.Context, actor Actor, id common.Hash) (Redemption, error) {
	return c.cashierDoes(ctx, actor, id, domain.RedemptionRequested, deskABI.TryPackAcceptRedemption)
}

// ConfirmRedemption says that the money was paid: the coin is destroyed. Errors: redemption-unknown, redemption-state.
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
	return c.cashierDoes(ctx, actor, in.ID, domain.RedemptionAccepted, func(terms bindings.IIssuanceDeskRedemptionTerms) ([]byte, error) {
		return deskABI.TryPackFailRedemption(terms, reason)
	})
}

// CancelRedemption takes back what is not yet accepted. Errors: redemption-unknown, not-owner, wallet-not-custodial,
// redemption-state.
func (c *Center) CancelRedemption(ctx context.Context, actor Actor, id common.Hash) (Redemption, error) {
	return c.changeRedemption(ctx, actor, id, domain.RedemptionRequested, deskABI.TryPackCancelRedemption,
		func(ctx context.Context, holder common.Address) (common.Address, error) {
			return holder, c.ownCustodial(ctx, actor, holder)
		})
}

type packRedemption func(bindings.IIssuanceDeskRedemptionTerms) ([]byte, error)

func (c *Center) cashierDoes(ctx context.Context, actor Actor, id common.Hash, in domain.RedemptionState, pack packRedemption) (Redemption, error) {
	return c.changeRedemption(ctx, actor, id, in, pack, func(context.Context, common.Address) (common.Address, error) {
		return c.Accounts.Cashier, nil
	})
}

// changeRedemption changes the state of a redemption that is in one; sender says by whose lane.
func (c *Center) changeRedemption(ctx context.Context, actor Actor, id common.Hash, in domain.RedemptionState, pack packRedemption,
	sender func(ctx context.Context, holder common.Address) (common.Address, error),
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
		state, err := v.redemptionState(ctx, id)
		if err != nil {
			return plan{}, err
		}
		if state != in {
			return plan{}, domain.Errorf(domain.CodeRedemptionState, "redemption %s is %s; it must be %s", id, state, in)
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
func (c *Center) seenRedemption(ctx context.Context, who domain.Principal, id common.Hash) (bindings.IIssuanceDeskRedemptionTerms, error) {
	var none bindings.IIssuanceDeskRedemptionTerms
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
	return bindings.IIssuanceDeskRedemptionTerms{
		Coin: common.Address(row.Coin), Holder: common.Address(row.Holder), Amount: row.Amount.Big(), PayoutReference: row.PayoutReference,
	}, nil
}

func (v view) redemptionState(ctx context.Context, id common.Hash) (domain.RedemptionState, error) {
	now, err := ask(ctx, v, v.center.Contracts.Desk, deskABI.PackRedemptionState(id), deskABI.UnpackRedemptionState)
	return domain.RedemptionState(now.State), err
}
