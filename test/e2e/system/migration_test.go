package system

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
)

// A coin is replaced by its successor with coin in wallets, in pools, in a pending redemption and in an open trade: all of
// it goes on in the new coin, under terms that name the old one.
func testMigration(t *testing.T, w *world) {
	t.Helper()
	old, at := w.coin("EUR"), w.manifest.Desk()
	aurora, elbe, thief := w.trader("aurora"), w.trader("elbe"), w.trader("thief")
	w.attest(old, 100_000*unit)
	first := w.issue(aurora, old, 20_000*unit) // 17,000 at once, 2,000 held, 1,000 deposited
	w.transfer(aurora, old.Address, thief.Address(), 100*unit)
	w.send(issuer, old.Address, coinABI.PackFreeze(thief.Address()))
	var reference [32]byte
	copy(reference[:], "invoice 8")
	w.send(aurora, old.Address, coinABI.PackRedeem(at, (400*unit).Big(), reference))
	d := w.agree(aurora, elbe, old, 0, leg(1_000*unit, 0, conditionNone, 0), leg(2_000*unit, w.now()+20*day, conditionNone, 0))
	d.open()
	w.transfer(aurora, old.Address, d.channel, 3_000*unit)
	supply := ask(w, old.Address, coinABI.PackTotalSupply(), coinABI.UnpackTotalSupply)
	centre := newCenter(w)

	// The successor is deployed and announced; from the moment that the old coin is replaced nothing moves there.
	successor := w.create(bindings.TradeCoinMetaData.Bin, coinABI.PackConstructor(bindings.TradeCoinParameters{
		Manager: w.manifest.Manager(), Registry: w.manifest.Registry(), ReserveFeed: old.ReserveFeed, Predecessor: old.Address,
		Name: "Specie EUR 2", Symbol: "sEUR2", Currency: "EUR", Decimals: old.Decimals,
		SupplyCeiling: old.SupplyCeiling.Big(), DailyMintCeiling: old.DailyMintCeiling.Big(),
	}))
	w.setUpSuccessor(successor)
	w.refused("AccessManagedUnauthorized", issuer, old.Address, coinABI.PackStartMigration(successor))
	w.scheduled(admin, 7*day, old.Address, coinABI.PackStartMigration(successor))
	w.scheduled(admin, 7*day, w.manifest.Registry(), registry.PackReplaceCoin(old.Address))
	w.refused("EnforcedPause", aurora, old.Address, coinABI.PackTransfer(elbe.Address(), unit.Big()))

	// Anyone takes the accounts over: wallets, pools, channel, in any order.
	holdingPool := ask(w, at, desk.PackHoldingPool(), desk.UnpackHoldingPool)
	returnPool := ask(w, at, desk.PackReturnPool(), desk.UnpackReturnPool)
	accounts := []common.Address{aurora.Address(), elbe.Address(), thief.Address(), holdingPool, returnPool, d.channel}
	before := map[common.Address]domain.Amount{}
	var moved domain.Amount
	for _, account := range accounts {
		before[account] = w.balance(old.Address, account)
		moved += before[account]
	}
	w.send(relayer, successor, coinABI.PackMigrate(accounts))
	for _, account := range accounts {
		require.Zero(t, w.balance(old.Address, account))
		require.Equal(t, before[account], w.balance(successor, account))
	}
	require.Equal(t, moved.Big(), ask(w, successor, coinABI.PackTotalSupply(), coinABI.UnpackTotalSupply))
	rest := ask(w, old.Address, coinABI.PackTotalSupply(), coinABI.UnpackTotalSupply)
	require.Equal(t, supply, rest.Add(rest, moved.Big()))
	w.refused("AccountFrozen", thief, successor, coinABI.PackTransfer(elbe.Address(), unit.Big())) // the freeze came along
	w.transfer(aurora, successor, elbe.Address(), unit)

	// The trade, the pools and the redemption go on.
	settled := eventOf(w, d.settle(0), tradeBook.UnpackLegSettledEvent)
	require.Equal(t, (1_000 * unit).Big(), settled.Amount)
	require.Equal(t, 1_001*unit, w.balance(successor, elbe.Address()))
	redemption := bindings.IRedemptionDeskRedemptionTerms{
		Coin: old.Address, Holder: aurora.Address(), Amount: (400 * unit).Big(), PayoutReference: reference,
	}
	w.send(aurora, at, desk.PackCancelRedemption(redemption))
	w.pass(10 * day)
	w.send(relayer, at, desk.PackRelease(first.terms, first.plan, first.sealed.Lots.Root, first.sealed.Hash))
	require.Equal(t, before[holdingPool]-2_000*unit, w.balance(successor, holdingPool))
	require.Equal(t, before[returnPool]-400*unit, w.balance(successor, returnPool))
	w.send(aurora, at, desk.PackEnd(first.terms))
	require.Equal(t, 17_000*unit-100*unit-3_000*unit-unit+2_000*unit+1_000*unit, w.balance(successor, aurora.Address()))

	// Coverage counts both coins, and new coin is minted in the successor only.
	require.Equal(t, supply, ask(w, successor, coinABI.PackOutstandingSupply(), coinABI.UnpackOutstandingSupply))
	centre.knowsBoth(old.Address, successor)
}

// knowsBoth requires that the centre, which was there before, takes the new coin for the currency, and still knows the old one.
func (c *center) knowsBoth(old, successor common.Address) {
	c.w.t.Helper()
	c.w.indexed()
	identities, err := c.CoinIdentities(c.w.t.Context()) // read before the migration
	require.NoError(c.w.t, err)
	require.Len(c.w.t, identities, 2)
	retired, err := c.Coin(c.w.t.Context(), old)
	require.NoError(c.w.t, err)
	require.True(c.w.t, retired.Paused)
	require.Equal(c.w.t, successor, retired.Successor)
	identities, err = c.CoinIdentities(c.w.t.Context())
	require.NoError(c.w.t, err)
	require.Len(c.w.t, identities, 3)
	require.Equal(c.w.t, []common.Address{successor, old}, []common.Address{identities[1].Address, identities[2].Address})
	require.Equal(c.w.t, []common.Address{old, successor}, []common.Address{identities[1].Predecessor, identities[2].Successor})
	require.Equal(c.w.t, []bool{false, true}, []bool{identities[1].Replaced(), identities[2].Replaced()})
	require.Equal(c.w.t, []string{"EUR", "EUR"}, []string{identities[1].Currency, identities[2].Currency})
}

// setUpSuccessor makes the new coin's settings as the deployment made the old one's, by the roles that may.
func (w *world) setUpSuccessor(successor common.Address) {
	w.t.Helper()
	desk := w.manifest.Desk()
	grants := map[string]uint64{
		"pause": 1, "unpause": 1, "freeze": 2, "unfreeze": 3, "wipe": 4, "setMintAllowance": 6, "setOpener": 6, "setCap": 9, "startMigration": 13,
	}
	parsed, err := bindings.TradeCoinMetaData.ParseABI()
	require.NoError(w.t, err)
	var calls [][]byte
	for name, role := range grants {
		calls = append(calls, manager.PackSetTargetFunctionRole(successor, [][4]byte{[4]byte(parsed.Methods[name].ID)}, role))
	}
	w.scheduledAll(admin, 7*day, w.manifest.Manager(), calls)
	w.scheduledAll(admin, 2*day, successor, [][]byte{
		coinABI.PackSetOpener(desk, true), coinABI.PackSetOpener(w.book(), true), coinABI.PackSetMintAllowance(desk, (1_000_000 * unit).Big()),
	})
}
