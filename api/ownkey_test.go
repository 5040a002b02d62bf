package api_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
)

// signed makes the transaction of a prepared transfer from its JSON, as a wallet would.
func signed(t *testing.T, key keys.Signer, prepared wire.UnsignedTransaction, chainID *big.Int) string {
	t.Helper()
	quantity := func(text string) *big.Int {
		n, err := hexutil.DecodeBig(text)
		require.NoError(t, err)
		return n
	}
	to := common.HexToAddress(prepared.To)
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: chainID, Nonce: quantity(prepared.Nonce).Uint64(), To: &to, Data: common.FromHex(prepared.Data),
		Value: quantity(prepared.Value), Gas: quantity(prepared.Gas).Uint64(),
		GasFeeCap: quantity(prepared.MaxFeePerGas), GasTipCap: quantity(prepared.MaxPriorityFeePerGas),
	})
	signedTx, err := key.SignTx(tx, chainID)
	require.NoError(t, err)
	raw, err := signedTx.MarshalBinary()
	require.NoError(t, err)
	return hexutil.Encode(raw)
}

// A trader who holds its own key transfers by a transaction of its own, and by an authorization that costs it nothing.
func TestOwnKeyTransfers(t *testing.T) {
	w := newWorld(t, settings{})
	ctx := t.Context()
	cobalt, key := w.trader("cobalt"), named("cobalt")
	own, other := w.ownWallet("cobalt", key), w.wallet("baltic", 1)
	w.attest("10000")
	custodial := w.wallet("cobalt", 1)
	w.issue("cobalt", custodial, "1000")
	_, err := cobalt.Transfer(ctx, wire.TransferCoin{From: custodial, To: own, Coin: "USD", Amount: "500"})
	require.NoError(t, err)

	prepare := func(amount string) wire.PreparedTransfer {
		prepared, err := cobalt.PrepareTransfer(ctx, wire.PrepareTransfer{From: own, To: other, Coin: "USD", Amount: amount})
		require.NoError(t, err)
		return prepared
	}
	prepared := prepare("100")
	chainID, err := hexutil.DecodeBig(prepared.Transaction.ChainID)
	require.NoError(t, err)
	require.Equal(t, w.chain.ChainID(), chainID)
	unsigned := common.FromHex(prepared.Transaction.Unsigned)
	require.Equal(t, prepared.Transaction.SigningHash, crypto.Keccak256Hash(unsigned).Hex())
	require.EqualValues(t, 2, unsigned[0])
	_, _, rest, err := rlp.Split(unsigned[1:])
	require.NoError(t, err)
	require.Empty(t, rest)

	raw := signed(t, key, prepared.Transaction, chainID)
	sent, err := cobalt.SubmitTransfer(ctx, wire.SubmitTransaction{RawTransaction: raw})
	require.NoError(t, err)
	require.Equal(t, "100.000000", sent.Amount)
	require.Equal(t, own, sent.From)
	require.Equal(t, "100.000000", w.balance(other))
	again, err := cobalt.SubmitTransfer(ctx, wire.SubmitTransaction{RawTransaction: raw})
	if err == nil {
		require.Equal(t, sent.ID, again.ID, "the same transaction is the same transfer")
	}
	require.Equal(t, "100.000000", w.balance(other))

	prepared = prepare("50")
	relay := wire.RelayAuthorization{Authorization: prepared.Authorization, Signature: w.sign(key, prepared.ToSign)}
	relayed, err := cobalt.RelayAuthorization(ctx, relay)
	require.NoError(t, err)
	require.Equal(t, own, relayed.From)
	require.Equal(t, "150.000000", w.balance(other))
	_, err = cobalt.RelayAuthorization(ctx, relay)
	w.requireCode(domain.CodeAuthorizationUsed, err)

	// What is not a good signature over a transfer of this coin on this chain is refused.
	foreign := signed(t, key, prepare("1").Transaction, big.NewInt(1))
	_, err = cobalt.SubmitTransfer(ctx, wire.SubmitTransaction{RawTransaction: foreign})
	w.requireCode(domain.CodeSignatureInvalid, err)
	_, err = cobalt.SubmitTransfer(ctx, wire.SubmitTransaction{RawTransaction: "0x02f8"})
	w.requireCode(domain.CodeInvalidInput, err)
	elsewhere := prepare("1").Transaction
	elsewhere.To = other
	_, err = cobalt.SubmitTransfer(ctx, wire.SubmitTransaction{RawTransaction: signed(t, key, elsewhere, chainID)})
	require.Error(t, err, "only transfers of coin are sent")
	require.Less(t, domain.Describe(domain.CodeOf(err)).Status, 500, err)

	tampered := prepare("1")
	tampered.Authorization.Amount = "2"
	_, err = cobalt.RelayAuthorization(ctx, wire.RelayAuthorization{Authorization: tampered.Authorization, Signature: w.sign(key, tampered.ToSign)})
	w.requireCode(domain.CodeSignatureInvalid, err)
	expired := prepare("1")
	w.clock.jumpTo(w.now() + 2*3600)
	w.attest("10000") // a block at that time
	_, err = cobalt.RelayAuthorization(ctx, wire.RelayAuthorization{Authorization: expired.Authorization, Signature: w.sign(key, expired.ToSign)})
	w.requireCode(domain.CodeSignatureExpired, err)
	_, err = cobalt.Transfer(ctx, wire.TransferCoin{From: own, To: other, Coin: "USD", Amount: "1"})
	w.requireCode(domain.CodeWalletNotCustodial, err)
	require.Equal(t, "150.000000", w.balance(other))
	require.Equal(t, "350.000000", w.balance(own))
}
