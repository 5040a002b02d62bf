package demo

import (
	"context"
	"fmt"
	"math/big"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

// tradeByOwnKey has the trader that holds its own key be paid, pay by an authorization that the server relays, and pay
// by a transaction that it signs itself.
func (p *player) tradeByOwnKey(ctx context.Context) error {
	traders := Traders()
	own := traders[len(traders)-1]
	if err := p.pay(ctx, traders[0], own, "to-own-key", usd("20000.00")); err != nil {
		return err
	}
	if err := p.authorize(ctx, own, traders[1], usd("1500.00")); err != nil {
		return err
	}
	return p.signTransaction(ctx, own, traders[2], usd("750.00"))
}

// authorize fixes nonce and validity itself, so that a repetition is the same authorization and not a second payment.
func (p *player) authorize(ctx context.Context, from, to Trader, sum money) error {
	ctx, api, err := p.as(ctx, from.Principal, "authorize")
	if err != nil {
		return err
	}
	until, err := p.endorsedUntil(ctx)
	if err != nil {
		return err
	}
	authorization := wire.Authorization{
		From: p.wallets[from.Principal], To: p.wallets[to.Principal], Coin: sum.coin, Amount: sum.amount,
		ValidAfter: time.Unix(0, 0).UTC().Format(time.RFC3339), ValidBefore: until.Format(time.RFC3339),
		Nonce: secret(p.Seed, "nonce", from.Principal, 0).Hex(),
	}
	digest, err := p.authorizationDigest(ctx, api, authorization)
	if err != nil {
		return err
	}
	signature, err := p.signDigest(from.Principal, digest)
	if err != nil {
		return err
	}
	if _, err := api.RelayAuthorization(ctx, wire.RelayAuthorization{Authorization: authorization, Signature: signature}); err != nil {
		return err
	}
	p.Tell(fmt.Sprintf("%s paid %s to %s by a signed authorization", from.Name, sum, to.Name))
	return nil
}

// signTransaction sends the wallet's first transaction: once its nonce is used, it is done.
func (p *player) signTransaction(ctx context.Context, from, to Trader, sum money) error {
	ctx, api, err := p.as(ctx, from.Principal, "submit")
	if err != nil {
		return err
	}
	prepared, err := api.PrepareTransfer(ctx, wire.PrepareTransfer{
		From: p.wallets[from.Principal], To: p.wallets[to.Principal], Coin: sum.coin, Amount: sum.amount,
	})
	if err != nil {
		return err
	}
	if prepared.Transaction.Nonce != hexutil.EncodeUint64(0) {
		return nil
	}
	tx, err := unsigned(prepared.Transaction)
	if err != nil {
		return err
	}
	signer, err := p.Signer(from.Principal)
	if err != nil {
		return err
	}
	signed, err := signer.SignTx(types.NewTx(tx), tx.ChainID)
	if err != nil {
		return err
	}
	raw, err := signed.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode the signed transaction: %w", err)
	}
	// An attempt that was cut off may have been priced otherwise: another body, so another key. Of all attempts with
	// nonce 0 the chain takes one.
	ctx, api, err = p.as(ctx, from.Principal, "submit/"+signed.Hash().Hex())
	if err != nil {
		return err
	}
	if _, err := api.SubmitTransfer(ctx, wire.SubmitTransaction{RawTransaction: hexutil.Encode(raw)}); err != nil {
		return err
	}
	p.Tell(fmt.Sprintf("%s paid %s to %s by a transaction of its own", from.Name, sum, to.Name))
	return nil
}

// unsigned reads the prepared transaction, and checks that its fields are those of the hash that is to be signed.
func unsigned(asked wire.UnsignedTransaction) (*types.DynamicFeeTx, error) {
	var numbers [6]*big.Int
	for i, text := range []string{
		asked.ChainID, asked.Nonce, asked.MaxPriorityFeePerGas, asked.MaxFeePerGas, asked.Gas, asked.Value,
	} {
		number, err := hexutil.DecodeBig(text)
		if err != nil {
			return nil, domain.Wrap(domain.CodeSignatureInvalid, err, "the API's unsigned transaction has a number that is not hexadecimal")
		}
		numbers[i] = number
	}
	to := common.HexToAddress(asked.To)
	tx := &types.DynamicFeeTx{
		ChainID: numbers[0], Nonce: numbers[1].Uint64(), GasTipCap: numbers[2], GasFeeCap: numbers[3], Gas: numbers[4].Uint64(),
		Value: numbers[5], To: &to, Data: common.FromHex(asked.Data),
	}
	if types.LatestSignerForChainID(tx.ChainID).Hash(types.NewTx(tx)).Hex() != asked.SigningHash {
		return nil, domain.Errorf(domain.CodeSignatureInvalid, "the API's unsigned transaction is not the one whose hash it asks to sign")
	}
	return tx, nil
}

// authorizationDigest is what the authorization's signature is over, made without the server's help.
func (p *player) authorizationDigest(ctx context.Context, api *client.Client, a wire.Authorization) (common.Hash, error) {
	chain, err := api.Chain(ctx)
	if err != nil {
		return common.Hash{}, err
	}
	token, err := api.Coin(ctx, a.Coin)
	if err != nil {
		return common.Hash{}, err
	}
	chainID, err := strconv.ParseUint(chain.ChainID, 10, 64)
	if err != nil {
		return common.Hash{}, domain.Wrap(domain.CodeUnavailable, err, "the API's chain id %q is not a number", chain.ChainID)
	}
	amount, err := domain.ParseAmount(a.Amount, token.Decimals)
	if err != nil {
		return common.Hash{}, err
	}
	before, err := time.Parse(time.RFC3339, a.ValidBefore)
	if err != nil {
		return common.Hash{}, domain.Wrap(domain.CodeInvalidInput, err, "%q is not a time of RFC 3339", a.ValidBefore)
	}
	return typeddata.Digest(typeddata.Authorization{
		From: common.HexToAddress(a.From), To: common.HexToAddress(a.To), Value: amount,
		ValidBefore: uint64(before.Unix()), Nonce: common.HexToHash(a.Nonce),
	}.Message(typeddata.Coin(chainID, common.HexToAddress(token.Address), token.Name)))
}
