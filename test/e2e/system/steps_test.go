package system

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/operations/tradefile"
	"github.com/specie-money/specie/store"
)

// The eight steps of a transaction, from the payer's wish to the anchored trade file, each asserted in its order.
func testTheEightSteps(t *testing.T, w *world) {
	t.Helper()
	c := newCenter(w)
	ctx, euro, at := t.Context(), w.coin("EUR"), w.manifest.Desk()
	auroraTextiles, aurora := c.customer("aurora-textiles") // the payer, whose key the wallet server keeps
	elbe := w.trader("elbe")                                // the payee, with a key of its own
	w.attest(euro, 100*unit)
	const amount = 20_000 * unit

	// 1. The payer applies, naming payee and amount; the deposit of money is booked, once, and counts as reserve. The bank
	// message that charges the payer is the fund gateway's.
	order := crypto.Keccak256Hash([]byte("order"), aurora.Address().Bytes(), elbe.Address().Bytes(), big.NewInt(int64(amount)).Bytes())
	covered := func() *big.Int {
		return ask(w, euro.ReserveFeed, feed.PackCoveredReserve(), feed.UnpackCoveredReserve).Amount
	}
	before := covered()
	deposit := feed.PackBookDeposit(order, amount.Big())
	w.refused("NotBooker", aurora, euro.ReserveFeed, deposit)
	booked := eventOf(w, w.send(cashier, euro.ReserveFeed, deposit), feed.UnpackDepositBookedEvent)
	require.Equal(t, order, common.Hash(booked.Reference))
	require.Equal(t, amount.Big(), new(big.Int).Sub(covered(), before))
	w.refused("ReferenceUsed", cashier, euro.ReserveFeed, deposit)

	// 2. The deposit is matched: what both sides state is the same trade, and so is its id.
	payers := w.agree(aurora, elbe, euro, 0, leg(amount, 0, conditionNone, 0))
	payees := payers.terms
	require.Equal(t, amount.Big(), booked.Amount)
	require.Equal(t, payers.id, common.Hash(ask(w, w.book(), tradeBook.PackTradeId(payees, payers.legs), tradeBook.UnpackTradeId)))
	payees.Amount = new(big.Int).Add(payees.Amount, big.NewInt(1))
	require.NotEqual(t, payers.id, common.Hash(ask(w, w.book(), tradeBook.PackTradeId(payees, payers.legs), tradeBook.UnpackTradeId)))

	// 3. Payer, payee and trade id are stored, on the chain and in the database, and the issuance id is made of them.
	applied, err := c.Apply(ctx, c.as(auroraTextiles), operations.Apply{
		Applicant: aurora.Address(), Payee: elbe.Address(), Coin: euro.Address, Amount: amount, TradeID: payers.id,
		DocumentHash: order, IntoTrade: true,
	})
	require.NoError(t, err)
	state := ask(w, at, desk.PackApplicationOf(applied.ID), desk.UnpackApplicationOf)
	require.EqualValues(t, domain.ApplicationApplied, state.State)
	row, err := w.store.Application(ctx, applied.ID)
	require.NoError(t, err)
	require.Equal(t, store.Address(aurora.Address()), row.Applicant)
	require.Equal(t, store.Address(elbe.Address()), row.Payee)
	require.Equal(t, store.Hash(payers.id), row.TradeID)

	// 4. Both ids and the data to sign return to the payer: the digests are the chain's own, and that of the issuance
	// follows from what is shown to whoever signs it.
	require.Equal(t, payers.id, applied.Terms.TradeID)
	require.NotZero(t, applied.ID)
	shown, err := typeddata.DigestOf(applied.ToSign.TypedData)
	require.NoError(t, err)
	require.Equal(t, shown, applied.ToSign.Digest)
	require.Equal(t, shown, common.Hash(ask(w, at, desk.PackHashIssuance(applied.ID, applied.Seal.PlanHash, applied.Seal.Hash,
		new(big.Int).SetUint64(applied.Terms.Deadline)), desk.UnpackHashIssuance)))

	holdingPool := ask(w, at, desk.PackHoldingPool(), desk.UnpackHoldingPool)
	returnPool := ask(w, at, desk.PackReturnPool(), desk.UnpackReturnPool)
	heldBefore, depositedBefore := w.balance(euro.Address, holdingPool), w.balance(euro.Address, returnPool)

	// 5. The payer signs, and the payee: the trade's channel is open. Endorsers sign: the coin is minted into the
	// issuance's own account.
	payers.open()
	for _, endorser := range endorsers[:2] {
		_, err := c.EndorseApplication(ctx, c.as(clerk), operations.EndorseApplication{
			ID: applied.ID, Signature: w.sign(endorser, applied.ToSign.Digest),
		})
		require.NoError(t, err)
	}
	issued, err := c.Issue(ctx, c.as(clerk), applied.ID)
	require.NoError(t, err)
	require.Equal(t, domain.ApplicationIssued, issued.State)
	moved := w.movements(euro.Address, issued)
	require.Equal(t, movement{common.Address{}, applied.Account, amount}, moved[0])

	// 6. From there, by the plan: straight into the trade's account, and into the pools.
	require.Equal(t, domain.Plan{
		Released: 17_000 * unit, Held: 2_000 * unit, Deposited: 1_000 * unit, Cliff: day, Duration: 10 * day, LotSize: unit / 100, Endorsements: 2,
	}, *issued.Plan)
	require.ElementsMatch(t, []movement{
		{applied.Account, payers.channel, 17_000 * unit},
		{applied.Account, holdingPool, 2_000 * unit},
		{applied.Account, returnPool, 1_000 * unit},
	}, moved[1:])
	require.Equal(t, 17_000*unit, w.balance(euro.Address, payers.channel))
	require.Equal(t, heldBefore+2_000*unit, w.balance(euro.Address, holdingPool))
	require.Equal(t, depositedBefore+1_000*unit, w.balance(euro.Address, returnPool))

	// 7. All of it is published as events of the issuance's account, which any node answers for, and which is empty again.
	require.Equal(t, moved, w.publishedOf(euro.Address, applied.Account))
	require.Zero(t, w.balance(euro.Address, applied.Account))

	// 8. It is indexed. The trade file is written, and is the one that the chain has the seal of; every lot in it can be
	// proved to be.
	w.indexed()
	indexed, err := w.store.Issuance(ctx, applied.ID)
	require.NoError(t, err)
	require.Equal(t, store.Address(payers.channel), indexed.Receiver)
	transfers, err := w.store.TransfersIn(ctx, issued.Issuance.Issued.Transaction)
	require.NoError(t, err)
	require.Len(t, transfers, 4)
	for i, transfer := range transfers {
		require.Equal(t, movement{common.Address(transfer.From), common.Address(transfer.To), transfer.Amount}, moved[i])
		require.Equal(t, domain.MovementIssuance, transfer.Movement)
		require.Equal(t, store.Hash(applied.ID), *transfer.ApplicationID)
	}

	told, err := c.TradeFile(ctx, auroraTextiles, applied.ID)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), applied.ID.Hex()+".json")
	require.NoError(t, os.WriteFile(path, told.Body, 0o600))
	w.requireAnchored(path, applied.ID)
}

// requireAnchored reads a trade file and checks it, with nothing but the chain to ask.
func (w *world) requireAnchored(path string, id common.Hash) {
	w.t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(w.t, err)
	file, err := tradefile.Open(text)
	require.NoError(w.t, err)
	require.Equal(w.t, id, file.ApplicationID)
	require.Equal(w.t, crypto.Keccak256Hash(text), file.Hash)
	require.Equal(w.t, file.Seal(), common.Hash(ask(w, file.Desk, desk.PackSealOf(id), desk.UnpackSealOf)))

	lots := tradefile.Split(file.Plan.Plan())
	require.Len(w.t, file.Lots.Items, len(lots))
	tree, err := tradefile.TreeOf(id, lots)
	require.NoError(w.t, err)
	sealed := bindings.IIssuanceDeskSealed{PlanHash: file.Plan.Hash, LotsRoot: file.Lots.Root, BodyHash: file.Hash}
	for _, i := range []int{0, len(lots) / 2, len(lots) - 1} { // each is a call; the first, one between, the last
		path, err := tree.Proof(i)
		require.NoError(w.t, err)
		proof := make([][32]byte, len(path))
		for j, node := range path {
			proof[j] = node
		}
		lot := bindings.IIssuanceDeskLot{
			Index: new(big.Int).SetUint64(lots[i].Index), Part: uint8(lots[i].Part), Amount: lots[i].Amount.Big(),
			ReleaseAfter: new(big.Int).SetUint64(lots[i].ReleaseAfter),
		}
		require.True(w.t, ask(w, file.Desk, desk.PackVerifyLot(id, lot, sealed, proof), desk.UnpackVerifyLot))
		lot.Amount.Add(lot.Amount, big.NewInt(1))
		require.False(w.t, ask(w, file.Desk, desk.PackVerifyLot(id, lot, sealed, proof), desk.UnpackVerifyLot))
	}
}

// movement is coin that went from one account to another; from zero it was minted.
type movement struct {
	from, to common.Address
	amount   domain.Amount
}

// movements are those of a coin in the transaction that issued an application.
func (w *world) movements(coin common.Address, issued operations.Application) []movement {
	w.t.Helper()
	receipt, err := w.node.TransactionReceipt(w.t.Context(), issued.Issuance.Issued.Transaction)
	require.NoError(w.t, err)
	var moved []movement
	for _, log := range receipt.Logs {
		if event, err := coinABI.UnpackTransferEvent(log); err == nil && log.Address == coin {
			moved = append(moved, movement{event.From, event.To, domain.Amount(event.Value.Uint64())})
		}
	}
	require.NotEmpty(w.t, moved)
	return moved
}

// publishedOf asks a node for all transfers from and to an account, as any wallet does.
func (w *world) publishedOf(coin, account common.Address) []movement {
	w.t.Helper()
	parsed, err := bindings.TradeCoinMetaData.ParseABI()
	require.NoError(w.t, err)
	kind, party := []common.Hash{parsed.Events["Transfer"].ID}, []common.Hash{common.BytesToHash(account.Bytes())}
	var published []movement
	for _, topics := range [][][]common.Hash{{kind, nil, party}, {kind, party}} { // to it, from it
		logs, err := w.node.FilterLogs(w.t.Context(), ethereum.FilterQuery{Addresses: []common.Address{coin}, Topics: topics})
		require.NoError(w.t, err)
		for _, log := range logs {
			event, err := coinABI.UnpackTransferEvent(&log)
			require.NoError(w.t, err)
			published = append(published, movement{event.From, event.To, domain.Amount(event.Value.Uint64())})
		}
	}
	return published
}
