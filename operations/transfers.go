package operations

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/wallet"
)

const (
	defaultValidity = 60 * 60 // seconds that an authorization holds
	longestValidity = year
)

// Transfer moves coin out of a custodial wallet. Errors: amount-zero, receiver-invalid, transfer-to-self, coin-unknown,
// wallet-unknown, not-owner, wallet-not-custodial, those of either wallet's standing, coin-paused, cap-exceeded,
// insufficient-balance.
func (c *Center) Transfer(ctx context.Context, actor Actor, in TransferCoin) (Transfer, error) {
	tx, _, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		k, err := c.coin(ctx, in.Coin)
		if err != nil {
			return plan{}, err
		}
		if err := checkAsked(k, in); err != nil {
			return plan{}, err
		}
		if err := c.ownCustodial(ctx, actor, in.From); err != nil {
			return plan{}, err
		}
		if err := v.checkTransfer(ctx, k, in); err != nil {
			return plan{}, err
		}
		data, err := coinABI.TryPackTransfer(in.To, in.Amount.Big())
		if err != nil {
			return plan{}, fmt.Errorf("encode transfer: %w", err)
		}
		return plan{resource: ResourceTransfer, From: in.From, To: in.Coin, Data: data}, nil
	})
	if err != nil {
		return Transfer{}, err
	}
	return c.transferIn(ctx, tx.TxHash, in)
}

// PrepareTransfer gives what the holder of a wallet's key signs to make a transfer. It changes nothing but the count of
// the wallet's nonces. Errors: as Transfer, and invalid-input.
func (c *Center) PrepareTransfer(ctx context.Context, who domain.Principal, in PrepareTransfer) (PreparedTransfer, error) {
	k, err := c.coin(ctx, in.Coin)
	if err != nil {
		return PreparedTransfer{}, err
	}
	if err := checkAsked(k, in.TransferCoin); err != nil {
		return PreparedTransfer{}, err
	}
	if _, err := c.ownWallet(ctx, Actor{Principal: who}, in.From); err != nil {
		return PreparedTransfer{}, err
	}
	v, err := c.head(ctx)
	if err != nil {
		return PreparedTransfer{}, err
	}
	if err := v.checkTransfer(ctx, k, in.TransferCoin); err != nil {
		return PreparedTransfer{}, err
	}
	transaction, err := c.prepareTransaction(ctx, in.TransferCoin)
	if err != nil {
		return PreparedTransfer{}, err
	}
	authorization, err := c.prepareAuthorization(ctx, v, in)
	if err != nil {
		return PreparedTransfer{}, err
	}
	signing, err := toSign(c.authorizationMessage(k, authorization))
	return PreparedTransfer{Transaction: transaction, Authorization: authorization, ToSign: signing}, err
}

func (c *Center) prepareTransaction(ctx context.Context, in TransferCoin) (UnsignedTransaction, error) {
	data, err := coinABI.TryPackTransfer(in.To, in.Amount.Big())
	if err != nil {
		return UnsignedTransaction{}, fmt.Errorf("encode transfer: %w", err)
	}
	unsigned, err := wallet.Prepare(ctx, c.Node, c.Node.ID(), in.From, in.Coin, data)
	if err != nil {
		return UnsignedTransaction{}, client.Explain(err)
	}
	tx := unsigned.Transaction
	return UnsignedTransaction{
		ChainID: tx.ChainId(), Nonce: tx.Nonce(), To: in.Coin, Data: tx.Data(), Value: tx.Value(), Gas: tx.Gas(),
		MaxFeePerGas: tx.GasFeeCap(), MaxPriorityFeePerGas: tx.GasTipCap(), Unsigned: unsigned.Bytes, SigningHash: unsigned.Hash,
	}, nil
}

func (c *Center) prepareAuthorization(ctx context.Context, v view, in PrepareTransfer) (TransferAuthorization, error) {
	validFor := in.ValidFor
	if validFor == 0 {
		validFor = defaultValidity
	}
	if validFor > longestValidity {
		return TransferAuthorization{}, domain.Errorf(domain.CodeInvalidInput, "an authorization may hold for %d seconds at most", longestValidity)
	}
	nonce, err := c.Custody.NextNonce(ctx, in.From, func(nonce common.Hash) (bool, error) {
		return v.authorizationUsed(ctx, in.Coin, in.From, nonce)
	})
	return TransferAuthorization{TransferCoin: in.TransferCoin, ValidBefore: v.time() + validFor, Nonce: nonce}, err
}

func (v view) authorizationUsed(ctx context.Context, coin, from common.Address, nonce common.Hash) (bool, error) {
	return ask(ctx, v, coin, coinABI.PackAuthorizationState(from, nonce), coinABI.UnpackAuthorizationState)
}

// RelayAuthorization carries a signed authorization to the chain by the operator's lane. Errors: as Transfer, and
// signature-expired, authorization-used, signature-invalid.
func (c *Center) RelayAuthorization(ctx context.Context, actor Actor, in RelayAuthorization) (Transfer, error) {
	tx, _, err := c.carryOut(ctx, actor, func(ctx context.Context, v view) (plan, error) {
		return c.planRelay(ctx, v, actor, in)
	})
	if err != nil {
		return Transfer{}, err
	}
	return c.transferIn(ctx, tx.TxHash, in.TransferCoin)
}

func (c *Center) planRelay(ctx context.Context, v view, actor Actor, in RelayAuthorization) (plan, error) {
	k, err := c.coin(ctx, in.Coin)
	if err != nil {
		return plan{}, err
	}
	if err := checkAsked(k, in.TransferCoin); err != nil {
		return plan{}, err
	}
	if _, err := c.ownWallet(ctx, actor, in.From); err != nil {
		return plan{}, err
	}
	if err := v.checkAuthorization(ctx, k, in); err != nil {
		return plan{}, err
	}
	if err := v.checkTransfer(ctx, k, in.TransferCoin); err != nil {
		return plan{}, err
	}
	data, err := coinABI.TryPackTransferWithAuthorization(in.From, in.To, in.Amount.Big(),
		seconds(in.ValidAfter), seconds(in.ValidBefore), in.Nonce, in.Signature)
	if err != nil {
		return plan{}, fmt.Errorf("encode authorization: %w", err)
	}
	return plan{resource: ResourceTransfer, From: c.Accounts.Operator, To: in.Coin, Data: data}, nil
}

// checkAuthorization refuses an authorization that the coin would refuse, so that no gas is spent on it.
func (v view) checkAuthorization(ctx context.Context, k coin, in RelayAuthorization) error {
	switch {
	case v.time() <= in.ValidAfter:
		return domain.Errorf(domain.CodeSignatureExpired, "the authorization is not valid before %s", atTime(in.ValidAfter+1))
	case v.time() >= in.ValidBefore:
		return domain.Errorf(domain.CodeSignatureExpired, "the authorization was valid until %s; prepare and sign another", atTime(in.ValidBefore))
	}
	used, err := v.authorizationUsed(ctx, k.Address, in.From, in.Nonce)
	if err != nil {
		return err
	}
	if used {
		return domain.Errorf(domain.CodeAuthorizationUsed, "authorization %s of %s was used or canceled; prepare and sign another", in.Nonce, in.From)
	}
	code, err := v.center.Node.CodeAt(ctx, in.From, v.header.Number)
	if err != nil {
		return client.Explain(err)
	}
	if len(code) > 0 {
		return nil // a contract, or an account that delegated to one: only it can say what it signed (ERC-1271)
	}
	_, signer, err := signerOf(v.center.authorizationMessage(k, in.TransferAuthorization), in.Signature)
	if err == nil && signer != in.From {
		err = domain.Errorf(domain.CodeSignatureInvalid, "the signature is not %s's over this content, chain and coin; it recovers to %s", in.From, signer)
	}
	return err
}

func (c *Center) authorizationMessage(k coin, in TransferAuthorization) typeddata.Message {
	return typeddata.Authorization{
		From: in.From, To: in.To, Value: in.Amount, ValidAfter: in.ValidAfter, ValidBefore: in.ValidBefore, Nonce: in.Nonce,
	}.Message(typeddata.Coin(c.Node.ID().Uint64(), k.Address, k.Name))
}
