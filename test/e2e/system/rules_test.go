package system

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
)

// The pools hold exactly what they owe, from the issue to the end; a redemption keeps the fee of its request, and an
// application made under a rule that has changed since is refused.
func testPoolsAndRules(t *testing.T, w *world) {
	t.Helper()
	euro, at := w.coin("EUR"), w.manifest.Desk()
	aurora, collector := w.trader("aurora"), issuer
	w.register(collector, tier, 1)
	w.attest(euro, 100_000*unit)
	holdingPool := ask(w, at, desk.PackHoldingPool(), desk.UnpackHoldingPool)
	returnPool := ask(w, at, desk.PackReturnPool(), desk.UnpackReturnPool)
	heldBefore, returnedBefore := w.balance(euro.Address, holdingPool), w.balance(euro.Address, returnPool)
	pools := func(held, returned domain.Amount) {
		t.Helper()
		require.Equal(t, heldBefore+held, w.balance(euro.Address, holdingPool), "holding pool")
		require.Equal(t, returnedBefore+returned, w.balance(euro.Address, returnPool), "return pool")
	}

	first := w.issue(aurora, euro, 10_000*unit)
	require.Equal(t, 8_500*unit, w.balance(euro.Address, aurora.Address()))
	pools(1_000*unit, 500*unit)
	w.refused("InboundClosed", aurora, euro.Address, coinABI.PackTransfer(holdingPool, unit.Big())) // an equality stays one

	// Nothing before the cliff; then in proportion to the time, to the applicant, whoever asks.
	release := desk.PackRelease(first.terms, first.plan, first.sealed.Lots.Root, first.sealed.Hash)
	w.refused("NothingToRelease", relayer, at, release)
	issuedAt := ask(w, at, desk.PackApplicationOf(first.id), desk.UnpackApplicationOf).ChangedAt.Uint64()
	w.jumpTo(issuedAt + 5*day - 1)
	released := eventOf(w, w.send(relayer, at, release), desk.UnpackHeldReleasedEvent)
	require.Equal(t, aurora.Address(), released.Receiver)
	require.Equal(t, (500 * unit).Big(), released.Amount)
	pools(500*unit, 500*unit)

	// A redemption out of the wallet waits in the return pool beside the deposit.
	var reference [32]byte
	copy(reference[:], "invoice 7")
	requested := eventOf(w, w.send(aurora, euro.Address, coinABI.PackRedeem(at, (1_000*unit).Big(), reference)), desk.UnpackRedemptionRequestedEvent)
	require.Equal(t, unit.Big(), requested.Fee)
	pools(500*unit, 1_500*unit)

	// The council raises the fee. All is announced: to the access manager, and then by the rule book.
	dearer := w.create(bindings.ReturnRuleMetaData.Bin, bindings.NewReturnRule().PackConstructor(bindings.ReturnRuleTerms{
		Share: 500, Fee: 100, Smallest: unit.Big(), Window: new(big.Int), WindowCap: maxUint96, Weekdays: 0x7f, ClosesAt: uint32(day),
	}))
	kind := [32]byte(crypto.Keccak256Hash([]byte("return")))
	early := ruleBook.PackScheduleRule(euro.Address, kind, dearer, new(big.Int).SetUint64(w.now()+day+7*day))
	w.send(admin, w.manifest.Manager(), manager.PackSchedule(w.manifest.RuleBook(), early, new(big.Int)))
	w.pass(day + 1)
	w.refused("NoticeTooShort", admin, w.manifest.RuleBook(), early)
	effectiveAt := w.now() + 9*day
	w.scheduled(admin, day, w.manifest.RuleBook(), ruleBook.PackScheduleRule(euro.Address, kind, dearer, new(big.Int).SetUint64(effectiveAt)))
	activate := ruleBook.PackActivateRule(euro.Address, kind)
	w.refused("RuleNotDue", relayer, w.manifest.RuleBook(), activate)

	// An application is made and endorsed under the old rule, and issued after the change.
	w.attest(euro, 100_000*unit)
	second, issue := w.endorse(w.apply(aurora, euro, 1_000*unit), euro)
	w.jumpTo(effectiveAt)
	activated := eventOf(w, w.send(relayer, w.manifest.RuleBook(), activate), ruleBook.UnpackRuleActivatedEvent)
	require.EqualValues(t, 2, activated.Version)
	w.attest(euro, 100_000*unit)
	w.refused("RuleChanged", relayer, at, issue)
	w.send(aurora, at, desk.PackCancel(second.terms))

	// The redemption is served under the rule of its request: 999 are burned and 1 is the fee.
	redemption := bindings.IRedemptionDeskRedemptionTerms{
		Coin: euro.Address, Holder: aurora.Address(), Amount: (1_000 * unit).Big(), PayoutReference: reference,
	}
	w.send(cashier, at, desk.PackAcceptRedemption(redemption))
	paid := eventOf(w, w.send(cashier, at, desk.PackConfirmRedemption(redemption)), desk.UnpackRedemptionPaidEvent)
	require.Equal(t, (999 * unit).Big(), paid.Burned)
	require.Equal(t, unit, w.balance(euro.Address, collector.Address()))
	pools(500*unit, 500*unit)

	// What is locked can be redeemed: the deposit first, then what is held. The cashiers let the time pass; the arbiter
	// decides.
	locked := eventOf(w, w.send(aurora, at, desk.PackRedeemIssuance(first.terms, (700*unit).Big(), reference)), desk.UnpackIssuanceRedeemedEvent)
	require.Equal(t, (500 * unit).Big(), locked.FromDeposit)
	require.Equal(t, (200 * unit).Big(), locked.FromHeld)
	pools(300*unit, 700*unit)
	redemption.Amount = (700 * unit).Big()
	w.send(cashier, at, desk.PackAcceptRedemption(redemption))
	decide := desk.PackDecideRedemption(redemption, false, [32]byte{'l', 'a', 't', 'e'})
	w.refused("ArbitrationTooEarly", admin, at, decide)
	w.refused("AccessManagedUnauthorized", cashier, at, decide)
	w.pass(7*day + 60)
	w.send(admin, at, decide)
	pools(300*unit, 0)

	// The applicant ends the issuance; nothing was lost but the coin that was paid out and its fee.
	ended := eventOf(w, w.send(aurora, at, desk.PackEnd(first.terms)), desk.UnpackIssuanceEndedEvent)
	require.Equal(t, (300 * unit).Big(), ended.HeldLeft)
	pools(0, 0)
	require.Equal(t, 9_000*unit, w.balance(euro.Address, aurora.Address()))
}

// create puts a contract on the chain that is no part of the deployment.
func (w *world) create(bytecode string, arguments []byte) common.Address {
	w.t.Helper()
	receipt := w.transact(admin, &types.DynamicFeeTx{Data: append(common.FromHex(bytecode), arguments...), Gas: params.MaxTxGas})
	require.Equal(w.t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt.ContractAddress
}
