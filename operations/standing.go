package operations

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// seenWallet gives a wallet that is known here and that who may see. Error: wallet-unknown.
func (c *Center) seenWallet(ctx context.Context, who domain.Principal, address common.Address) (store.WalletKey, error) {
	key, err := c.Store.WalletKey(ctx, address)
	if err != nil {
		return key, err
	}
	if !Sees(who, key.Principal) {
		return key, walletUnknown(address)
	}
	return key, nil
}

// ownWallet gives a wallet that the actor may act for. Errors: wallet-unknown, not-owner.
func (c *Center) ownWallet(ctx context.Context, actor Actor, address common.Address) (store.WalletKey, error) {
	key, err := c.seenWallet(ctx, actor.Principal, address)
	if err != nil {
		return key, err
	}
	if !Owns(actor.Principal, key.Principal) {
		return key, domain.Errorf(domain.CodeNotOwner, "wallet %s belongs to another principal", address)
	}
	return key, nil
}

// ownCustodial gives a wallet that the actor may act for and whose key is held here. Errors: as ownWallet,
// wallet-not-custodial.
func (c *Center) ownCustodial(ctx context.Context, actor Actor, address common.Address) error {
	key, err := c.ownWallet(ctx, actor, address)
	if err != nil {
		return err
	}
	if key.Custody != domain.CustodyCustodial {
		return domain.Errorf(domain.CodeWalletNotCustodial,
			"the key of %s is held by its owner; prepare the transfer and sign it there, or send from that wallet", address)
	}
	return nil
}

func walletUnknown(address common.Address) error {
	return domain.Errorf(domain.CodeWalletUnknown, "no wallet %s is known here", address)
}

// ownerOf gives the principal that owns a wallet; empty if it was registered past this API.
func (c *Center) ownerOf(ctx context.Context, address common.Address) (string, error) {
	key, err := c.Store.WalletKey(ctx, address)
	if errors.Is(err, domain.ErrorOf(domain.CodeWalletUnknown)) {
		return "", nil
	}
	return key.Principal, err
}

// standing tells in which respects an account must be in order.
type standing struct {
	expiredToo bool // an expired one will do
}

// check says what keeps the account from taking part, in the order in which one would ask.
func (s standing) check(v view, address common.Address, a account) error {
	switch {
	case a.status == domain.WalletNone:
		return domain.Errorf(domain.CodeWalletNotRegistered, "%s is not registered for this coin; have an endorser register it", address)
	case a.status != domain.WalletActive:
		return domain.Errorf(domain.CodeWalletNotActive, "%s is %s", address, a.status)
	case !s.expiredToo && a.validUntil < v.time():
		return domain.Errorf(domain.CodeWalletExpired, "the endorsement of %s ended at %s; have it renewed", address, atTime(a.validUntil))
	case a.frozen:
		return domain.Errorf(domain.CodeWalletFrozen, "%s is frozen", address)
	}
	return nil
}

// checkAmount refuses what is no amount to move. Errors: amount-zero, amount-too-large.
func checkAmount(k coin, amount domain.Amount) error {
	switch {
	case amount == 0:
		return domain.Errorf(domain.CodeAmountZero, "the amount is zero; give more")
	case amount > domain.MaxAmount:
		return domain.Errorf(domain.CodeAmountTooLarge, "the amount is larger than a balance can hold, which is %s", k.format(domain.MaxAmount))
	}
	return nil
}

// checkAsked refuses a transfer for what it asks, before anybody is looked at.
func checkAsked(k coin, in TransferCoin) error {
	if err := checkAmount(k, in.Amount); err != nil {
		return err
	}
	switch {
	case in.To == common.Address{}:
		return domain.Errorf(domain.CodeReceiverInvalid, "the receiver is the zero address; to give coin back, redeem it")
	case in.To == k.Address:
		return domain.Errorf(domain.CodeReceiverInvalid, "the receiver is the coin's own contract, which can not hold coin")
	case in.From == in.To:
		return domain.Errorf(domain.CodeTransferToSelf, "%s is both sender and receiver", in.From)
	}
	return nil
}

// checkTransfer says what keeps a transfer from being made now, in the order in which a sender understands it: first the
// parties, then the money. The chain has the last word.
func (v view) checkTransfer(ctx context.Context, k coin, in TransferCoin) error {
	from, to, amount := in.From, in.To, in.Amount
	sender, err := v.account(ctx, k.Address, from)
	if err != nil {
		return err
	}
	receiver, err := v.account(ctx, k.Address, to)
	if err != nil {
		return err
	}
	if err := (standing{}).check(v, from, sender); err != nil {
		return err
	}
	if err := (standing{}).check(v, to, receiver); err != nil {
		return err
	}
	if sender.derived {
		return domain.Errorf(domain.CodeAccountDerived, "%s is a derived account and acts only through its owner contract", from)
	}
	if receiver.noInbound {
		return domain.Errorf(domain.CodeInboundClosed, "%s takes nothing but what its owner contract moves into it", to)
	}
	if err := v.checkPause(ctx, k); err != nil {
		return err
	}
	if err := v.checkCap(ctx, k, to, receiver, amount); err != nil {
		return err
	}
	return checkBalance(k, from, sender, amount)
}

func (v view) checkPause(ctx context.Context, k coin) error {
	paused, err := v.paused(ctx, k.Address)
	if err != nil || !paused {
		return err
	}
	if now, _ := v.center.known.Load().find(k.Address); now.Replaced() {
		return domain.Errorf(domain.CodeCoinPaused, "%s was replaced by %s, to which its accounts migrate; name that coin", k.Name, now.Successor)
	}
	return domain.Errorf(domain.CodeCoinPaused, "%s is paused; try again when it is resumed", k.Name)
}

func (v view) checkCap(ctx context.Context, k coin, address common.Address, a account, amount domain.Amount) error {
	if a.derived {
		return nil
	}
	limit, err := v.cap(ctx, k.Address, a.tier)
	if err != nil || limit == nil || a.balance+amount <= *limit {
		return err
	}
	return domain.Errorf(domain.CodeCapExceeded, "%s would hold %s, more than the cap of its tier %d, %s",
		address, k.format(a.balance+amount), a.tier, k.format(*limit))
}

func checkBalance(k coin, address common.Address, a account, amount domain.Amount) error {
	if amount <= a.balance {
		return nil
	}
	return domain.Errorf(domain.CodeInsufficientBalance, "%s holds %s and would need %s", address, k.format(a.balance), k.format(amount))
}
