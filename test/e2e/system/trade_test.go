package system

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
)

// A trade from its match to its last leg: coin comes by a plain ERC-20 transfer, legs are paid out as they fall due and
// their conditions are met, what the payee can not take is parked, what is too much goes back.
func testTradeIsPaid(t *testing.T, w *world) {
	t.Helper()
	dollar := w.coin("USD")
	aurora, elbe := w.trader("aurora"), w.trader("elbe")
	w.attest(dollar, 100_000*unit)
	w.issue(aurora, dollar, 50_000*unit)

	due := w.now() + 10*day
	d := w.agree(aurora, elbe, dollar, 0,
		leg(1_000*unit, 0, conditionNone, 0),
		leg(2_000*unit, due, conditionNone, 0),
		leg(3_000*unit, due, conditionDocument, 2),
	)
	// Offered to both, opened by both signatures and by nothing less.
	w.refused("SignatureInvalid", relayer, w.book(), tradeBook.PackOpen(d.terms, d.legs, w.sign(aurora, d.id), w.sign(aurora, d.id)))
	w.refused("AccountNotActive", aurora, dollar.Address, coinABI.PackTransfer(d.channel, unit.Big()))
	d.open()
	w.refused("TradeInState", relayer, w.book(), d.openCall())

	// Use: the payer commits coin ahead of the due dates, from any ERC-20 wallet, in parts and too much.
	w.refused("LegNotCovered", relayer, w.book(), d.settleCall(0, nil))
	w.transfer(aurora, dollar.Address, d.channel, 600*unit)
	w.refused("LegNotCovered", relayer, w.book(), d.settleCall(0, nil))
	w.transfer(aurora, dollar.Address, d.channel, 7_400*unit)
	settled := eventOf(w, d.settle(0), tradeBook.UnpackLegSettledEvent)
	require.Equal(t, elbe.Address(), settled.Receiver)
	require.Equal(t, (1_000 * unit).Big(), settled.Amount)
	require.Equal(t, 1_000*unit, w.balance(dollar.Address, elbe.Address()))
	w.refused("LegAlreadySettled", relayer, w.book(), d.settleCall(0, nil))

	// The excess goes to the trade's payer, whoever sent it.
	w.transfer(elbe, dollar.Address, d.channel, 500*unit)
	refunded := eventOf(w, w.send(relayer, w.book(), tradeBook.PackRefund(d.terms, d.legs)), tradeBook.UnpackRefundedEvent)
	require.Equal(t, aurora.Address(), refunded.Receiver)
	require.Equal(t, (2_500 * unit).Big(), refunded.Amount)
	require.Equal(t, 5_000*unit, w.balance(dollar.Address, d.channel))

	// A payee that can not receive loses nothing: the coin waits in the leg's own account.
	w.refused("LegNotDue", relayer, w.book(), d.settleCall(1, nil))
	w.jumpTo(due)
	w.send(issuer, dollar.Address, coinABI.PackFreeze(elbe.Address()))
	parked := eventOf(w, d.settle(1), tradeBook.UnpackLegParkedEvent)
	require.Equal(t, d.legAccount(1), parked.Account)
	require.Equal(t, 2_000*unit, w.balance(dollar.Address, parked.Account))
	w.scheduled(admin, 3_600, dollar.Address, coinABI.PackUnfreeze(elbe.Address()))
	w.send(relayer, w.book(), tradeBook.PackClaim(d.terms, d.legs, 1))
	require.Equal(t, 2_500*unit, w.balance(dollar.Address, elbe.Address()))

	// The last leg wants a document that two endorsers accept; then the trade is closed.
	w.refused("TooFewEndorsements", relayer, w.book(), d.settleCall(2, w.documentProof(d, 2, 1)))
	w.send(relayer, w.book(), d.settleCall(2, w.documentProof(d, 2, 2)))
	require.Equal(t, 5_500*unit, w.balance(dollar.Address, elbe.Address()))
	require.EqualValues(t, tradeClosed, d.state().Status)
	require.Zero(t, w.balance(dollar.Address, d.channel))

	// Coin that arrives late is not lost either.
	w.transfer(elbe, dollar.Address, d.channel, 10*unit)
	w.send(relayer, w.book(), tradeBook.PackRefund(d.terms, d.legs))
	require.Equal(t, 44_510*unit, w.balance(dollar.Address, aurora.Address()))
}

// Paying and settling a leg is one transaction, by which anyone may pay; a dispute stops the settlement and ends by time
// as the terms say; what is left when a trade expires is the payer's.
func testTradeEnds(t *testing.T, w *world) {
	t.Helper()
	dollar := w.coin("USD")
	aurora, elbe := w.trader("aurora"), w.trader("elbe")
	w.attest(dollar, 100_000*unit)
	w.issue(aurora, dollar, 50_000*unit)

	d := w.agree(aurora, elbe, dollar, ruleOutcomeRefund, leg(1_000*unit, 0, conditionNone, 0), leg(2_000*unit, 0, conditionConsent, 0))
	d.open()
	receipt := w.send(aurora, dollar.Address, coinABI.PackPay(w.book(), d.id, (1_000*unit).Big(), w.paymentData(d, 0)))
	require.Equal(t, (1_000 * unit).Big(), eventOf(w, receipt, tradeBook.UnpackLegSettledEvent).Amount)
	require.Equal(t, 1_000*unit, w.balance(dollar.Address, elbe.Address()))

	w.transfer(aurora, dollar.Address, d.channel, 2_000*unit)
	w.refused("NotParty", relayer, w.book(), tradeBook.PackDispute(d.terms, d.legs, [32]byte{'l', 'a', 't', 'e'}))
	opened := eventOf(w, w.send(aurora, w.book(), tradeBook.PackDispute(d.terms, d.legs, [32]byte{'l', 'a', 't', 'e'})), tradeBook.UnpackDisputeOpenedEvent)
	require.Equal(t, aurora.Address(), opened.By)
	require.EqualValues(t, tradeDisputed, d.state().Status)
	w.refused("TradeInState", relayer, w.book(), d.settleCall(1, nil))
	end := tradeBook.PackEndDispute(d.terms, d.legs)
	w.jumpTo(opened.EndsAt.Uint64() - 2) // the two blocks to come are still within the dispute
	w.refused("DisputeNotOver", relayer, w.book(), end)
	w.jumpTo(opened.EndsAt.Uint64() + 1)
	closed := eventOf(w, w.send(relayer, w.book(), end), tradeBook.UnpackTradeClosedEvent)
	require.EqualValues(t, closingTimedOut, closed.Closing)
	require.Zero(t, closed.ToPayee.Sign())
	require.Equal(t, 49_000*unit, w.balance(dollar.Address, aurora.Address()))

	// Another, of which a leg is never due in time.
	late := w.agree(aurora, elbe, dollar, 0, leg(300*unit, 0, conditionConsent, 0))
	late.open()
	w.transfer(aurora, dollar.Address, late.channel, 300*unit)
	refund := tradeBook.PackRefund(late.terms, late.legs)
	w.refused("NothingToRefund", relayer, w.book(), refund)
	w.jumpTo(late.terms.ExpiresAt.Uint64() + 1)
	w.refused("TradeExpired", relayer, w.book(), late.settleCall(0, nil))
	receipt = w.send(relayer, w.book(), refund)
	require.EqualValues(t, closingExpired, eventOf(w, receipt, tradeBook.UnpackTradeClosedEvent).Closing)
	require.Equal(t, (300 * unit).Big(), eventOf(w, receipt, tradeBook.UnpackRefundedEvent).Amount)
	require.Equal(t, 49_000*unit, w.balance(dollar.Address, aurora.Address()))
}

// Payment versus payment: dollars for euros under both signatures, all or nothing, once.
func testExchange(t *testing.T, w *world) {
	t.Helper()
	dollar, euro := w.coin("USD"), w.coin("EUR")
	aurora, elbe := w.trader("aurora"), w.trader("elbe")
	w.attest(dollar, 100_000*unit)
	w.attest(euro, 100_000*unit)
	w.issue(aurora, dollar, 2_000*unit)
	w.issue(elbe, euro, 2_000*unit) // 1,700 of it at once
	terms := bindings.ITradeBookExchange{
		First: aurora.Address(), FirstCoin: dollar.Address, FirstAmount: (1_100 * unit).Big(),
		Second: elbe.Address(), SecondCoin: euro.Address, SecondAmount: (1_000 * unit).Big(),
		Deadline: new(big.Int).SetUint64(w.now() + day), Nonce: 1,
	}
	id := common.Hash(ask(w, w.book(), tradeBook.PackExchangeId(terms), tradeBook.UnpackExchangeId))
	exchange := tradeBook.PackExchange(terms, w.sign(aurora, id), w.sign(elbe, id))
	w.send(aurora, dollar.Address, coinABI.PackApprove(w.book(), terms.FirstAmount))
	w.refused("ERC20InsufficientAllowance", relayer, w.book(), exchange)
	require.Equal(t, 2_000*unit, w.balance(dollar.Address, aurora.Address()))
	w.send(elbe, euro.Address, coinABI.PackApprove(w.book(), terms.SecondAmount))
	w.send(relayer, w.book(), exchange)
	require.Equal(t, 900*unit, w.balance(dollar.Address, aurora.Address()))
	require.Equal(t, 1_100*unit, w.balance(dollar.Address, elbe.Address()))
	require.Equal(t, 1_000*unit, w.balance(euro.Address, aurora.Address()))
	require.Equal(t, 700*unit, w.balance(euro.Address, elbe.Address()))
	w.refused("ExchangeDone", relayer, w.book(), exchange)
}

// documentProof has some endorsers sign that a document meets a leg's condition.
func (w *world) documentProof(d *deal, index uint8, endorsed int) []byte {
	w.t.Helper()
	document := crypto.Keccak256Hash([]byte("bill of lading 4711"))
	digest := ask(w, w.book(), tradeBook.PackHashLegDocument(d.id, index, document), tradeBook.UnpackHashLegDocument)
	return encode(w, []string{"bytes32", "bytes"}, document, w.signAll(digest, endorsers[:endorsed]...))
}

// paymentData is what a payment tells the trade book: which leg it is for.
func (w *world) paymentData(d *deal, index uint8) []byte {
	w.t.Helper()
	parsed, err := bindings.TradeBookMetaData.ParseABI()
	require.NoError(w.t, err)
	settle := parsed.Methods["settle"]
	data, err := settle.Inputs.Pack(d.terms, d.legs, index, []byte{})
	require.NoError(w.t, err)
	return data
}

// encode is abi.encode.
func encode(w *world, kinds []string, values ...any) []byte {
	w.t.Helper()
	arguments := abi.Arguments{}
	for _, kind := range kinds {
		typed, err := abi.NewType(kind, "", nil)
		require.NoError(w.t, err)
		arguments = append(arguments, abi.Argument{Type: typed})
	}
	data, err := arguments.Pack(values...)
	require.NoError(w.t, err)
	return data
}
