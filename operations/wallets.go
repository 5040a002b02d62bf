package operations

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

// furthest is the last time that the contracts can hold [Unix seconds].
const furthest = 1<<40 - 1

const year = 365 * 24 * 60 * 60 // seconds

// OpenWallet makes a custodial wallet, or notes one whose key its owner holds. Errors: forbidden, address-invalid,
// conflict.
func (c *Center) OpenWallet(ctx context.Context, actor Actor, in OpenWallet) (Wallet, error) {
	owner := in.Owner
	if owner == "" {
		owner = actor.ID
	}
	if owner != actor.ID && !actor.Has(domain.ScopeOperator) {
		return Wallet{}, domain.Errorf(domain.CodeForbidden, "only operators may open a wallet for somebody else")
	}
	v, err := c.head(ctx)
	if err != nil {
		return Wallet{}, err
	}
	address, err := c.openAddress(ctx, v, actor, owner, in)
	if err != nil {
		return Wallet{}, err
	}
	return c.wallet(ctx, address)
}

func (c *Center) openAddress(ctx context.Context, v view, actor Actor, owner string, in OpenWallet) (common.Address, error) {
	switch in.Custody {
	case domain.CustodyCustodial:
		if in.Address != (common.Address{}) {
			return in.Address, domain.Errorf(domain.CodeAddressInvalid, "a custodial wallet's address is made here; leave it out")
		}
		key, err := c.Custody.Open(ctx, owner, actor.Purpose, v.time())
		return common.Address(key.Address), err
	case domain.CustodyOwn:
		if err := c.checkOwnAddress(ctx, in.Address); err != nil {
			return in.Address, err
		}
		if err := c.checkClaim(ctx, v, actor, in.Address); err != nil {
			return in.Address, err
		}
		_, err := c.Store.AddOwnWallet(ctx, in.Address, owner, int64(v.time()))
		return in.Address, err
	}
	return in.Address, domain.Errorf(domain.CodeInvalidInput, "custody %q is neither custodial nor own", in.Custody)
}

func (c *Center) checkOwnAddress(ctx context.Context, address common.Address) error {
	if address == (common.Address{}) {
		return domain.Errorf(domain.CodeAddressInvalid, "the wallet's address is zero; give the address of a key that you hold")
	}
	for name, contract := range c.Contracts.Named {
		if contract == address {
			return domain.Errorf(domain.CodeAddressInvalid, "%s is the contract %s of this system and can not be a wallet", address, name)
		}
	}
	if _, err := c.coin(ctx, address); err == nil {
		return domain.Errorf(domain.CodeAddressInvalid, "%s is a coin and can not be a wallet", address)
	} else if domain.CodeOf(err) != domain.CodeCoinUnknown {
		return err
	}
	return nil
}

// checkClaim lets nobody but operators say whose an address is that took part already: what it did and holds would be
// shown to whoever names it first.
func (c *Center) checkClaim(ctx context.Context, v view, actor Actor, address common.Address) error {
	owner, err := c.ownerOf(ctx, address)
	if err != nil || owner != "" || actor.Has(domain.ScopeOperator) {
		return err
	}
	kept, err := v.wallet(ctx, address)
	if err != nil {
		return err
	}
	met, err := c.Store.Balances(ctx, address)
	if err != nil {
		return err
	}
	if domain.WalletStatus(kept.Status) == domain.WalletNone && len(met) == 0 {
		return nil
	}
	return domain.Errorf(domain.CodeForbidden, "%s is on the chain already; only operators may say whose it is", address)
}

// PrepareEndorsement makes the endorsement of a wallet that comes next. Errors: wallet-unknown, coin-unknown,
// invalid-input, wallet-not-active.
func (c *Center) PrepareEndorsement(ctx context.Context, who domain.Principal, in PrepareEndorsement) (PreparedEndorsement, error) {
	if _, err := c.seenWallet(ctx, who, in.Wallet); err != nil {
		return PreparedEndorsement{}, err
	}
	v, err := c.head(ctx)
	if err != nil {
		return PreparedEndorsement{}, err
	}
	kept, err := v.wallet(ctx, in.Wallet)
	if err != nil {
		return PreparedEndorsement{}, err
	}
	coins, err := c.coinsNow(ctx, v)
	if err != nil {
		return PreparedEndorsement{}, err
	}
	endorsement := WalletEndorsement{
		Wallet: in.Wallet, Commitment: in.Commitment, Country: in.Country, Tier: in.Tier,
		ValidUntil: in.ValidUntil, CoinMask: coins.all(), Sequence: kept.Sequence + 1,
	}
	if endorsement.ValidUntil == 0 {
		endorsement.ValidUntil = v.time() + year
	}
	if len(in.Coins) > 0 {
		endorsement.CoinMask = 0
		for _, address := range in.Coins {
			known, err := c.coin(ctx, address)
			if err != nil {
				return PreparedEndorsement{}, err
			}
			endorsement.CoinMask |= 1 << known.Index
		}
	}
	if err := checkEndorsement(v, coins, endorsement, kept); err != nil {
		return PreparedEndorsement{}, err
	}
	signing, err := toSign(c.endorsementMessage(endorsement))
	return PreparedEndorsement{WalletEndorsement: endorsement, ToSign: signing}, err
}

// RegisterWallet registers or renews a wallet by an endorser's signature, and then gives it native coin for gas. Errors:
// wallet-unknown, invalid-input, wallet-not-active, endorsement-replayed, endorsement-invalid, signature-invalid.
func (c *Center) RegisterWallet(ctx context.Context, actor Actor, in RegisterWallet) (Wallet, error) {
	_, _, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		return c.planRegistration(ctx, v, actor, in)
	})
	if err != nil {
		return Wallet{}, err
	}
	// The second transaction is made only when the first is in a block, so that blocks come out the same each time.
	waiting, cancel := context.WithTimeout(ctx, c.Patience)
	defer cancel()
	if err := c.allot(waiting, actor.Purpose, in.Wallet); err != nil {
		return Wallet{}, pendingIfLate(err)
	}
	return c.wallet(ctx, in.Wallet)
}

func (c *Center) planRegistration(ctx context.Context, v view, actor Actor, in RegisterWallet) (plan, error) {
	if _, err := c.seenWallet(ctx, actor.Principal, in.Wallet); err != nil {
		return plan{}, err
	}
	kept, err := v.wallet(ctx, in.Wallet)
	if err != nil {
		return plan{}, err
	}
	coins, err := c.coinsNow(ctx, v)
	if err != nil {
		return plan{}, err
	}
	if err := checkEndorsement(v, coins, in.WalletEndorsement, kept); err != nil {
		return plan{}, err
	}
	if next := kept.Sequence + 1; in.Sequence != next {
		return plan{}, domain.Errorf(domain.CodeEndorsementReplayed,
			"the endorsement has sequence %d, the wallet's next is %d; prepare and sign another", in.Sequence, next)
	}
	signature, _, err := v.endorser(ctx, c.endorsementMessage(in.WalletEndorsement), in.Signature)
	if err != nil {
		return plan{}, err
	}
	data, err := registryABI.TryPackRegister(bindings.IWalletRegistryEndorsement{
		Wallet: in.Wallet, Commitment: in.Commitment, Country: in.Country, Tier: in.Tier,
		ValidUntil: seconds(in.ValidUntil), CoinMask: in.CoinMask, Sequence: in.Sequence,
	}, signature[:])
	if err != nil {
		return plan{}, fmt.Errorf("encode registration: %w", err)
	}
	return plan{resource: ResourceWallet, Subject: in.Wallet.Hex(), From: c.Accounts.Operator, To: c.Contracts.Registry, Data: data}, nil
}

// checkEndorsement refuses what the registry would refuse, but for the sequence and the signature.
func checkEndorsement(v view, coins *directory, in WalletEndorsement, kept bindings.IWalletRegistryWallet) error {
	switch {
	case in.Commitment == common.Hash{}:
		return domain.Errorf(domain.CodeInvalidInput, "the identity commitment is zero; give the salted hash of the holder's identity file")
	case in.Country == 0 || in.Country > 999:
		return domain.Errorf(domain.CodeInvalidInput, "%d is not a country number of ISO 3166-1, which are 1 to 999", in.Country)
	case in.Tier >= tiers:
		return domain.Errorf(domain.CodeInvalidInput, "tier %d does not exist; tiers are 0 to %d", in.Tier, tiers-1)
	case in.CoinMask == 0 || in.CoinMask&^coins.all() != 0:
		return domain.Errorf(domain.CodeInvalidInput, "coin mask %d names no coin, or one that does not exist", in.CoinMask)
	case in.ValidUntil > furthest:
		return domain.Errorf(domain.CodeInvalidInput, "the endorsement's end lies too far ahead; give a date")
	case in.ValidUntil < v.time():
		return domain.Errorf(domain.CodeSignatureExpired, "the endorsement is valid until %s, which has passed; sign one for longer", atTime(in.ValidUntil))
	case domain.WalletStatus(kept.Status) == domain.WalletRevoked:
		return domain.Errorf(domain.CodeWalletNotActive, "%s was revoked for good; register another wallet", in.Wallet)
	}
	return nil
}

func (c *Center) endorsementMessage(in WalletEndorsement) typeddata.Message {
	return typeddata.Endorsement(in).Message(typeddata.Registry(c.Node.ID().Uint64(), c.Contracts.Registry))
}

// endorser tells whose endorsement the signature is. Errors: signature-invalid, endorsement-invalid.
func (v view) endorser(ctx context.Context, message typeddata.Message, raw []byte) (typeddata.Signature, common.Address, error) {
	signature, signer, err := signerOf(message, raw)
	if err != nil {
		return signature, signer, err
	}
	endorses, err := v.isEndorser(ctx, signer)
	if err != nil {
		return signature, signer, err
	}
	if !endorses {
		return signature, signer, domain.Errorf(domain.CodeEndorsementInvalid,
			"the signature is not an endorser's over this content, chain and contract; it recovers to %s", signer)
	}
	return signature, signer, nil
}

func signerOf(message typeddata.Message, raw []byte) (typeddata.Signature, common.Address, error) {
	signature, err := typeddata.SignatureOf(raw)
	if err != nil {
		return signature, common.Address{}, err
	}
	digest, err := typeddata.Digest(message)
	if err != nil {
		return signature, common.Address{}, err
	}
	signer, err := signature.Signer(digest)
	return signature, signer, err
}

func toSign(message typeddata.Message) (ToSign, error) {
	digest, err := typeddata.Digest(message)
	if err != nil {
		return ToSign{}, err
	}
	text, err := json.Marshal(message)
	if err != nil {
		return ToSign{}, fmt.Errorf("encode typed data: %w", err)
	}
	return ToSign{Digest: digest, TypedData: text}, nil
}
