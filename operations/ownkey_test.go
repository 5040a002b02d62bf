package operations_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// ownKeyed is a system with a trader who holds its own key and some coin, and a receiver.
func ownKeyed(t *testing.T, url string) (s *system, owner domain.Principal, holder party, to common.Address) {
	t.Helper()
	s = newSystemOf(t, url, unchanged)
	owner, holder = trader("aurora"), partyOf("aurora's own key")
	opened, err := s.OpenWallet(t.Context(), s.as(owner), operations.OpenWallet{Custody: domain.CustodyOwn, Address: holder.Address()})
	require.NoError(t, err)
	require.Equal(t, domain.WalletNone, opened.Status)
	s.endorse(holder.Address(), 1)
	funder := trader("funder")
	from := s.register(funder, 1)
	s.attest(1_000 * unit)
	s.issue(funder, from, 1_000*unit)
	_, err = s.Transfer(t.Context(), s.as(funder), operations.TransferCoin{From: from, To: holder.Address(), Coin: s.usd(), Amount: 500 * unit})
	require.NoError(t, err)
	return s, owner, holder, from
}

func (s *system) prepare(owner domain.Principal, in operations.TransferCoin) operations.PreparedTransfer {
	s.t.Helper()
	prepared, err := s.PrepareTransfer(s.t.Context(), owner, operations.PrepareTransfer{TransferCoin: in})
	require.NoError(s.t, err)
	return prepared
}

// signed is what a wallet makes of an unsigned transaction.
func signed(t *testing.T, by party, u operations.UnsignedTransaction, chainID *big.Int) []byte {
	t.Helper()
	tx, err := types.SignNewTx(by.key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: u.Nonce, To: &u.To, Data: u.Data, Value: u.Value, Gas: u.Gas,
		GasFeeCap: u.MaxFeePerGas, GasTipCap: u.MaxPriorityFeePerGas,
	})
	require.NoError(t, err)
	raw, err := tx.MarshalBinary()
	require.NoError(t, err)
	return raw
}

func TestOwnKeySignsATransaction(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s, owner, holder, to := ownKeyed(t, url)
		ctx := t.Context()
		asked := operations.TransferCoin{From: holder.Address(), To: to, Coin: s.usd(), Amount: 20 * unit}
		prepared := s.prepare(owner, asked)
		require.Equal(t, crypto.Keccak256Hash(prepared.Transaction.Unsigned), prepared.Transaction.SigningHash)
		raw := signed(t, holder, prepared.Transaction, s.chain.ChainID())
		var tx types.Transaction
		require.NoError(t, tx.UnmarshalBinary(raw))
		require.Equal(t, prepared.Transaction.SigningHash, types.LatestSignerForChainID(s.chain.ChainID()).Hash(&tx))

		actor := s.as(owner)
		transfer, err := s.SubmitTransaction(ctx, actor, operations.SubmitTransaction{Raw: raw})
		require.NoError(t, err)
		require.Equal(t, domain.OriginAPI, transfer.Origin)
		require.Equal(t, 20*unit, transfer.Amount)
		told, err := s.Request(ctx, owner, actor.Purpose)
		require.NoError(t, err)
		require.Equal(t, operations.RequestExecuted, told.Status)
		require.Equal(t, transfer.ID, told.ResourceID)
		again, err := s.SubmitTransaction(ctx, s.as(owner), operations.SubmitTransaction{Raw: raw})
		require.NoError(t, err)
		require.Equal(t, transfer, again, "the same transaction is the same transfer")
		require.Equal(t, 480*unit, s.balance(owner, holder.Address()))
	})
}

// What the node takes and the chain refuses is told with the reason, and stays told.
func TestAHandedInTransactionThatReverts(t *testing.T) {
	s, owner, holder, to := ownKeyed(t, "")
	prepared := s.prepare(owner, operations.TransferCoin{From: holder.Address(), To: to, Coin: s.usd(), Amount: unit}).Transaction
	prepared.Gas = 25_000 // enough to be taken, too little to be executed
	raw, actor := signed(t, holder, prepared, s.chain.ChainID()), s.as(owner)
	for range 2 {
		_, err := s.SubmitTransaction(t.Context(), actor, operations.SubmitTransaction{Raw: raw})
		requireCode(t, domain.CodeTransactionReverted, err)
	}
	told, err := s.Request(t.Context(), owner, actor.Purpose)
	require.NoError(t, err)
	require.Equal(t, operations.RequestFailed, told.Status)
	require.Equal(t, domain.CodeTransactionReverted, told.Problem.Code)
	require.Equal(t, 500*unit, s.balance(owner, holder.Address()))
}

func TestBadTransactionsAreNotSent(t *testing.T) {
	s, owner, holder, to := ownKeyed(t, "")
	ours := s.chain.ChainID()
	good := s.prepare(owner, operations.TransferCoin{From: holder.Address(), To: to, Coin: s.usd(), Amount: unit}).Transaction
	with := func(change func(*operations.UnsignedTransaction)) operations.UnsignedTransaction {
		bad := good
		change(&bad)
		return bad
	}
	legacy, err := types.SignNewTx(holder.key, types.HomesteadSigner{}, &types.LegacyTx{To: &good.To, Data: good.Data, Gas: good.Gas, GasPrice: big.NewInt(params.GWei), Value: new(big.Int)})
	require.NoError(t, err)
	anyChain, err := legacy.MarshalBinary()
	require.NoError(t, err)
	creation, err := types.SignNewTx(holder.key, types.LatestSignerForChainID(ours), &types.DynamicFeeTx{ChainID: ours, Gas: 100_000, GasFeeCap: big.NewInt(1), GasTipCap: big.NewInt(1)})
	require.NoError(t, err)
	creating, err := creation.MarshalBinary()
	require.NoError(t, err)
	for _, c := range []struct {
		name string
		raw  []byte
		code domain.Code
	}{
		{"nothing", nil, domain.CodeInvalidInput},
		{"garbage", []byte("garbage"), domain.CodeInvalidInput},
		{"for another chain", signed(t, holder, good, big.NewInt(1)), domain.CodeSignatureInvalid},
		{"for any chain", anyChain, domain.CodeSignatureInvalid},
		{"creating a contract", creating, domain.CodeInvalidInput},
		{"to another contract", signed(t, holder, with(func(u *operations.UnsignedTransaction) { u.To = s.deployed.desk }), ours), domain.CodeCoinUnknown},
		{"another call", signed(t, holder, with(func(u *operations.UnsignedTransaction) { u.Data = coinABI.PackApprove(to, unit.Big()) }), ours), domain.CodeInvalidInput},
		{"arguments cut short", signed(t, holder, with(func(u *operations.UnsignedTransaction) { u.Data = u.Data[:40] }), ours), domain.CodeInvalidInput},
		{"with native coin", signed(t, holder, with(func(u *operations.UnsignedTransaction) { u.Value = big.NewInt(1) }), ours), domain.CodeInvalidInput},
		{"too large an amount", signed(t, holder, with(func(u *operations.UnsignedTransaction) {
			u.Data = coinABI.PackTransfer(to, new(big.Int).Lsh(common.Big1, 200))
		}), ours), domain.CodeAmountTooLarge},
		{"to itself", signed(t, holder, with(func(u *operations.UnsignedTransaction) {
			u.Data = coinABI.PackTransfer(holder.Address(), unit.Big())
		}), ours), domain.CodeTransferToSelf},
		{"by a stranger", signed(t, stranger, good, ours), domain.CodeWalletUnknown},
		{"more than is there", signed(t, holder, with(func(u *operations.UnsignedTransaction) {
			u.Data = coinABI.PackTransfer(to, (501 * unit).Big())
		}), ours), domain.CodeInsufficientBalance},
		{"out of turn", signed(t, holder, with(func(u *operations.UnsignedTransaction) { u.Nonce++ }), ours), domain.CodeConflict},
		{"too little gas", signed(t, holder, with(func(u *operations.UnsignedTransaction) { u.Gas = 21_000 }), ours), domain.CodeInvalidInput},
		{"no tip", signed(t, holder, with(func(u *operations.UnsignedTransaction) { u.MaxPriorityFeePerGas = common.Big0 }), ours), domain.CodeConflict},
		{"too cheap", signed(t, holder, with(func(u *operations.UnsignedTransaction) {
			u.MaxFeePerGas, u.MaxPriorityFeePerGas = common.Big0, common.Big0
		}), ours), domain.CodeConflict},
	} {
		s.refused(t, c.name, owner, c.code, func(actor operations.Actor) error {
			_, err := s.SubmitTransaction(t.Context(), actor, operations.SubmitTransaction{Raw: c.raw})
			return err
		})
	}
	_, err = s.SubmitTransaction(t.Context(), s.as(owner), operations.SubmitTransaction{Raw: signed(t, holder, good, ours)})
	require.NoError(t, err)
	s.refused(t, "a nonce that was used", owner, domain.CodeConflict, func(actor operations.Actor) error {
		other := with(func(u *operations.UnsignedTransaction) { u.Data = coinABI.PackTransfer(to, (2 * unit).Big()) })
		_, err := s.SubmitTransaction(t.Context(), actor, operations.SubmitTransaction{Raw: signed(t, holder, other, ours)})
		return err
	})
}

func TestOwnKeySignsAnAuthorization(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s, owner, holder, to := ownKeyed(t, url)
		ctx := t.Context()
		asked := operations.TransferCoin{From: holder.Address(), To: to, Coin: s.usd(), Amount: 30 * unit}
		prepared, next := s.prepare(owner, asked), s.prepare(owner, asked)
		require.NotEqual(t, prepared.Authorization.Nonce, next.Authorization.Nonce)
		require.Equal(t, prepared.Authorization.Nonce[:31], next.Authorization.Nonce[:31], "nonces share a word of the bitmap")

		// The typed data alone must be enough for a wallet.
		var message typeddata.Message
		require.NoError(t, json.Unmarshal(prepared.ToSign.TypedData, &message))
		digest, err := typeddata.Digest(message)
		require.NoError(t, err)
		require.Equal(t, prepared.ToSign.Digest, digest)

		relay := operations.RelayAuthorization{TransferAuthorization: prepared.Authorization, Signature: s.sign(holder, digest)}
		spent := s.native(holder.Address())
		transfer, err := s.RelayAuthorization(ctx, s.as(owner), relay)
		require.NoError(t, err)
		require.Equal(t, 30*unit, transfer.Amount)
		require.Equal(t, spent, s.native(holder.Address()), "the server pays the gas")
		require.Equal(t, 470*unit, s.balance(owner, holder.Address()))
		s.refused(t, "used before", owner, domain.CodeAuthorizationUsed, func(actor operations.Actor) error {
			_, err := s.RelayAuthorization(t.Context(), actor, relay)
			return err
		})

		fresh := operations.RelayAuthorization{TransferAuthorization: next.Authorization, Signature: s.sign(holder, next.ToSign.Digest)}
		foreign, err := typeddata.Digest(typeddata.Authorization{
			From: asked.From, To: asked.To, Value: asked.Amount, ValidBefore: next.Authorization.ValidBefore, Nonce: next.Authorization.Nonce,
		}.Message(typeddata.Coin(1, s.usd(), "Specie USD")))
		require.NoError(t, err)
		for _, c := range []struct {
			name   string
			change func(*operations.RelayAuthorization)
			code   domain.Code
		}{
			{"of another amount", func(r *operations.RelayAuthorization) { r.Amount++ }, domain.CodeSignatureInvalid},
			{"to another receiver", func(r *operations.RelayAuthorization) { r.To = s.register(owner, 1) }, domain.CodeSignatureInvalid},
			{"by a stranger", func(r *operations.RelayAuthorization) { r.Signature = s.sign(stranger, next.ToSign.Digest) }, domain.CodeSignatureInvalid},
			{"for another chain", func(r *operations.RelayAuthorization) { r.Signature = s.sign(holder, foreign) }, domain.CodeSignatureInvalid},
			{"unsigned", func(r *operations.RelayAuthorization) { r.Signature = nil }, domain.CodeSignatureInvalid},
			{"not yet valid", func(r *operations.RelayAuthorization) { r.ValidAfter = s.now() + 1000 }, domain.CodeSignatureExpired},
			{"no longer valid", func(r *operations.RelayAuthorization) { r.ValidBefore = s.now() }, domain.CodeSignatureExpired},
			{"of nothing", func(r *operations.RelayAuthorization) { r.Amount = 0 }, domain.CodeAmountZero},
		} {
			bad := fresh
			c.change(&bad)
			s.refused(t, c.name, owner, c.code, func(actor operations.Actor) error {
				_, err := s.RelayAuthorization(t.Context(), actor, bad)
				return err
			})
		}
		s.refused(t, "by somebody else's key", trader("baltic"), domain.CodeWalletUnknown, func(actor operations.Actor) error {
			_, err := s.RelayAuthorization(t.Context(), actor, fresh)
			return err
		})
		_, err = s.RelayAuthorization(ctx, s.as(owner), fresh)
		require.NoError(t, err)
		_, err = s.PrepareTransfer(ctx, owner, operations.PrepareTransfer{TransferCoin: asked, ValidFor: 1 << 40})
		requireCode(t, domain.CodeInvalidInput, err)
	})
}

// handed notes a signed transaction as a crash leaves it that comes before it is sent.
func (s *system) handed(id string, raw []byte) {
	s.t.Helper()
	var tx types.Transaction
	require.NoError(s.t, tx.UnmarshalBinary(raw))
	hash := store.Hash(tx.Hash())
	_, err := s.store.AddRequest(s.t.Context(), store.Request{
		ID: id, Principal: "aurora", Kind: string(operations.ResourceTransfer), TxHash: &hash, Request: `{"raw":"` + hexutil.Encode(raw) + `"}`,
	})
	require.NoError(s.t, err)
}

// Whoever was told that a transaction is on its way must not wait for ever for one that the node forgot.
func TestAHandedInTransactionThatGotLost(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s, owner, holder, to := ownKeyed(t, url)
		ctx := t.Context()
		lost := s.prepare(owner, operations.TransferCoin{From: holder.Address(), To: to, Coin: s.usd(), Amount: 20 * unit}).Transaction
		other := s.prepare(owner, operations.TransferCoin{From: holder.Address(), To: to, Coin: s.usd(), Amount: 30 * unit}).Transaction
		require.Equal(t, lost.Nonce, other.Nonce)
		s.handed("lost", signed(t, holder, lost, s.chain.ChainID()))
		height, err := s.node.BlockNumber(ctx)
		require.NoError(t, err)
		told, err := s.Request(ctx, owner, "lost")
		require.NoError(t, err)
		require.Nil(t, told.Problem)
		require.NoError(t, s.Index.WaitFor(ctx, height+1))
		told, err = s.Request(ctx, owner, "lost")
		require.NoError(t, err)
		require.Equal(t, operations.RequestExecuted, told.Status)
		require.Equal(t, 480*unit, s.balance(owner, holder.Address()))

		s.handed("displaced", signed(t, holder, other, s.chain.ChainID()))
		told, err = s.Request(ctx, owner, "displaced")
		require.NoError(t, err)
		require.Equal(t, operations.RequestFailed, told.Status)
		require.Equal(t, domain.CodeConflict, told.Problem.Code)
	})
}

func (s *system) native(address common.Address) *big.Int {
	s.t.Helper()
	held, err := s.node.BalanceAt(s.t.Context(), address, nil)
	require.NoError(s.t, err)
	return held
}
