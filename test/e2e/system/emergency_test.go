package system

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
)

// What protects holders is done at once and for one coin; what could harm them is announced first.
func testFreezePauseAndWipe(t *testing.T, w *world) {
	t.Helper()
	dollar, euro := w.coin("USD"), w.coin("EUR")
	aurora, elbe := w.trader("aurora"), w.trader("elbe")
	w.attest(dollar, 10_000*unit)
	w.issue(aurora, dollar, 1_000*unit)
	w.attest(euro, 10_000*unit)
	w.issue(aurora, euro, 2_000*unit) // 1,700 of it at once
	pay := func() []byte { return coinABI.PackTransfer(elbe.Address(), (10 * unit).Big()) }

	// A pause stops its coin and no other.
	w.refused("AccessManagedUnauthorized", aurora, dollar.Address, coinABI.PackPause())
	w.send(issuer, dollar.Address, coinABI.PackPause())
	w.refused("EnforcedPause", aurora, dollar.Address, pay())
	w.send(aurora, euro.Address, pay())
	w.send(issuer, dollar.Address, coinABI.PackUnpause())
	w.send(aurora, dollar.Address, pay())

	// A freeze stops the wallet in its coin, at once; only an announced unfreeze or wipe ends it.
	w.send(issuer, dollar.Address, coinABI.PackFreeze(aurora.Address()))
	w.refused("AccountFrozen", aurora, dollar.Address, pay())
	w.send(aurora, euro.Address, pay())
	w.refused("AccessManagedUnauthorized", issuer, dollar.Address, coinABI.PackUnfreeze(aurora.Address()))
	w.scheduled(admin, 3_600, dollar.Address, coinABI.PackUnfreeze(aurora.Address()))
	w.send(aurora, dollar.Address, pay())

	before := ask(w, dollar.Address, coinABI.PackTotalSupply(), coinABI.UnpackTotalSupply)
	w.refused("AccessManagedUnauthorized", issuer, dollar.Address, coinABI.PackWipe(aurora.Address()))
	w.send(issuer, dollar.Address, coinABI.PackFreeze(aurora.Address()))
	receipt := w.scheduled(admin, day, dollar.Address, coinABI.PackWipe(aurora.Address()))
	wiped := eventOf(w, receipt, coinABI.UnpackWipedEvent)
	require.Equal(t, aurora.Address(), wiped.Account)
	require.Equal(t, (980 * unit).Big(), wiped.Value)
	require.Zero(t, w.balance(dollar.Address, aurora.Address()))
	require.Equal(t, 1_680*unit, w.balance(euro.Address, aurora.Address()))
	after := ask(w, dollar.Address, coinABI.PackTotalSupply(), coinABI.UnpackTotalSupply)
	require.Equal(t, (980 * unit).Big(), new(big.Int).Sub(before, after))
}

// claims are what a wallet is owed: coin held back, a redemption that waits for its payout, and the rest of a trade.
type claims struct {
	issuance   issuance
	redemption bindings.IRedemptionDeskRedemptionTerms
	trade      *deal
}

// claimant has 1,000 of 20,000 euros in its wallet, 2,000 held, 1,000 deposited, 400 in a redemption that the cashier has
// accepted, and 15,600 in a trade that pays nothing yet.
func (w *world) claimant(one, payee party) claims {
	w.t.Helper()
	euro := w.coin("EUR")
	w.attest(euro, 100_000*unit)
	c := claims{issuance: w.issue(one, euro, 20_000*unit)}
	c.redemption = bindings.IRedemptionDeskRedemptionTerms{
		Coin: euro.Address, Holder: one.Address(), Amount: (400 * unit).Big(), PayoutReference: c.issuance.id,
	}
	w.send(one, euro.Address, coinABI.PackRedeem(w.manifest.Desk(), c.redemption.Amount, c.redemption.PayoutReference))
	w.send(cashier, w.manifest.Desk(), desk.PackAcceptRedemption(c.redemption))
	c.trade = w.agree(one, payee, euro, 0, leg(15_600*unit, 0, conditionConsent, 0))
	c.trade.open()
	w.transfer(one, euro.Address, c.trade.channel, 15_600*unit)
	require.Equal(w.t, 1_000*unit, w.balance(euro.Address, one.Address()))
	return c
}

// pay has every claim met, by those who need nobody's leave for it: the payout fails, the trade expires, and what was held
// is due.
func (w *world) pay(c claims) {
	w.t.Helper()
	w.send(cashier, w.manifest.Desk(), desk.PackFailRedemption(c.redemption, [32]byte{'n', 'o'}))
	w.jumpTo(c.trade.terms.ExpiresAt.Uint64() + 1)
	w.send(relayer, w.book(), tradeBook.PackRefund(c.trade.terms, c.trade.legs))
	w.send(relayer, w.manifest.Desk(), desk.PackRelease(c.issuance.terms, c.issuance.plan, c.issuance.sealed.Lots.Root, c.issuance.sealed.Hash))
}

// A wallet whose key is lost moves to another address with all it has and all it is owed.
func testRecovery(t *testing.T, w *world) {
	t.Helper()
	euro, at := w.coin("EUR"), w.manifest.Registry()
	aurora, heir := w.trader("aurora"), w.keyHolder("aurora's new key")
	owed := w.claimant(aurora, w.trader("elbe"))

	// Endorsers start it; the old key, or an endorser, can cancel, and the same signatures do not start it again.
	digest := func() common.Hash {
		return ask(w, at, registry.PackHashRecovery(aurora.Address(), heir.Address()), registry.UnpackHashRecovery)
	}
	start := registry.PackStartRecovery(aurora.Address(), heir.Address(), w.signAll(digest(), endorsers[:2]...))
	w.send(relayer, at, start)
	w.refused("NotWalletOrEndorser", heir, at, registry.PackCancelRecovery(aurora.Address()))
	w.send(aurora, at, registry.PackCancelRecovery(aurora.Address()))
	w.refused("EndorsementInvalid", relayer, at, start)
	w.send(relayer, at, registry.PackStartRecovery(aurora.Address(), heir.Address(), w.signAll(digest(), endorsers[1:]...)))

	complete := registry.PackCompleteRecovery(aurora.Address())
	w.pass(7*day - 60)
	w.refused("RecoveryNotDue", relayer, at, complete)
	w.pass(60)
	w.send(relayer, at, complete)
	require.Equal(t, heir.Address(), ask(w, at, registry.PackSuccessorOf(aurora.Address()), registry.UnpackSuccessorOf))
	require.Equal(t, 1_000*unit, w.balance(euro.Address, heir.Address()))
	require.Zero(t, w.balance(euro.Address, aurora.Address()))
	w.refused("AccountNotActive", aurora, euro.Address, coinABI.PackTransfer(heir.Address(), unit.Big()))

	w.pay(owed)
	require.Equal(t, 19_000*unit, w.balance(euro.Address, heir.Address()))
	w.refused("TermNotEnded", aurora, w.manifest.Desk(), desk.PackEnd(owed.issuance.terms))
	w.send(heir, w.manifest.Desk(), desk.PackEnd(owed.issuance.terms))
	require.Equal(t, 20_000*unit, w.balance(euro.Address, heir.Address()))
}

// What a revoked wallet is owed goes to a trustee, announced a week ahead.
func testSeizure(t *testing.T, w *world) {
	t.Helper()
	euro, at := w.coin("EUR"), w.manifest.Registry()
	smuggler, trustee := w.trader("smuggler"), w.trader("trustee")
	owed := w.claimant(smuggler, w.trader("elbe"))
	seize := registry.PackAssignClaims(smuggler.Address(), trustee.Address())
	w.send(endorsers[0], at, registry.PackRevoke(smuggler.Address()))
	w.refused("AccessManagedUnauthorized", issuer, at, seize)
	w.scheduled(admin, 7*day, at, seize)

	w.pay(owed)
	w.send(trustee, w.manifest.Desk(), desk.PackEnd(owed.issuance.terms))
	require.Equal(t, 19_000*unit, w.balance(euro.Address, trustee.Address()))
	require.Equal(t, 1_000*unit, w.balance(euro.Address, smuggler.Address())) // its own can be frozen and wiped
}
