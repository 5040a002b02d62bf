package system

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Layout of a leg and of a payment rule, as in contracts/trade.
const (
	legDueOffset          = 96
	legConditionOffset    = 136
	legEndorsementsOffset = 144

	conditionNone     = 0
	conditionDocument = 1
	conditionConsent  = 2

	ruleNetting       = 1
	ruleEarly         = 2
	ruleOutcomeRefund = 1 << 2
)

// Trade states, closings.
const (
	tradeOpen     = 1
	tradeDisputed = 2
	tradeClosed   = 3

	closingExpired  = 1
	closingTimedOut = 4
)

// leg is an instalment that is due at a time [Unix seconds] under a condition.
func leg(amount domain.Amount, dueAt uint64, condition, endorsements uint8) *big.Int {
	word := amount.Big()
	for _, field := range []struct {
		value  uint64
		offset uint
	}{{dueAt, legDueOffset}, {uint64(condition), legConditionOffset}, {uint64(endorsements), legEndorsementsOffset}} {
		word.Or(word, new(big.Int).Lsh(new(big.Int).SetUint64(field.value), field.offset))
	}
	return word
}

// deal is a trade that two parties agree on.
type deal struct {
	w            *world
	payer, payee party
	terms        bindings.ITradeBookTerms
	legs         []*big.Int
	id           common.Hash
	channel      common.Address // the circulation channel
}

// agree matches the terms of both sides into a trade, which is not open yet.
func (w *world) agree(payer, payee party, coin deploy.Coin, rule uint8, legs ...*big.Int) *deal {
	w.t.Helper()
	w.nonce++
	d := &deal{w: w, payer: payer, payee: payee, legs: legs}
	sum := new(big.Int)
	for _, one := range legs {
		sum.Add(sum, new(big.Int).And(one, maxUint96))
	}
	d.terms = bindings.ITradeBookTerms{
		Payer: payer.Address(), Payee: payee.Address(), Coin: coin.Address, Amount: sum, FromCountry: country, ToCountry: 156,
		ContentHash: crypto.Keccak256Hash([]byte("HS 6302, 1,200 pieces, FOB")), OpenBy: new(big.Int).SetUint64(w.now() + day),
		ExpiresAt: new(big.Int).SetUint64(w.now() + 60*day), PaymentRule: rule, DisputePeriod: uint32(3 * day), Nonce: w.nonce,
	}
	d.id = ask(w, w.book(), tradeBook.PackTradeId(d.terms, d.legs), tradeBook.UnpackTradeId)
	d.channel = ask(w, w.book(), tradeBook.PackAccountOf(d.id), tradeBook.UnpackAccountOf)
	return d
}

var maxUint96 = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1))

func (w *world) book() common.Address { return w.manifest.TradeBook() }

// openCall opens the channel by both parties' signatures.
func (d *deal) openCall() []byte {
	d.w.t.Helper()
	return tradeBook.PackOpen(d.terms, d.legs, d.w.sign(d.payer, d.id), d.w.sign(d.payee, d.id))
}

func (d *deal) open() *types.Receipt {
	d.w.t.Helper()
	receipt := d.w.send(relayer, d.w.book(), d.openCall())
	opened := eventOf(d.w, receipt, tradeBook.UnpackTradeOpenedEvent)
	require.Equal(d.w.t, d.id, common.Hash(opened.TradeId))
	require.EqualValues(d.w.t, tradeOpen, d.state().Status)
	return receipt
}

func (d *deal) state() bindings.ITradeBookTrade {
	d.w.t.Helper()
	return ask(d.w, d.w.book(), tradeBook.PackTradeOf(d.id), tradeBook.UnpackTradeOf)
}

// settleCall pays out a leg, with the proof of its condition.
func (d *deal) settleCall(index uint8, proof []byte) []byte {
	return tradeBook.PackSettle(d.terms, d.legs, index, proof)
}

func (d *deal) settle(index uint8) *types.Receipt {
	d.w.t.Helper()
	return d.w.send(relayer, d.w.book(), d.settleCall(index, nil))
}

// legAccount is the payment channel of a leg.
func (d *deal) legAccount(index uint8) common.Address {
	d.w.t.Helper()
	return ask(d.w, d.w.book(), tradeBook.PackLegAccountOf(d.id, index), tradeBook.UnpackLegAccountOf)
}

// tradesAsOnChain requires that the database tells trades and their legs as the trade book does.
func (w *world) tradesAsOnChain() {
	w.t.Helper()
	ctx, page := w.t.Context(), store.Page{Limit: 500}
	rows, next, err := w.store.Trades(ctx, store.TradeFilter{}, page)
	require.NoError(w.t, err)
	require.Empty(w.t, next)
	for _, row := range rows {
		id := common.Hash(row.ID)
		kept := ask(w, w.book(), tradeBook.PackTradeOf(id), tradeBook.UnpackTradeOf)
		require.Equal(w.t, domain.TradeStatus(kept.Status).String(), row.State, id)
		require.Equal(w.t, []uint64{kept.SettledLegs, kept.HeldLegs}, []uint64{uint64(row.SettledLegs), uint64(row.HeldLegs)}, id)
		require.Equal(w.t, kept.ExpiresAt.Uint64(), row.ExpiresAt, id)
		require.Equal(w.t, []bool{kept.DisputedByPayer, kept.DisputedByPayee}, []bool{row.PayerDisputed, row.PayeeDisputed}, id)
		if row.DisputeEndsAt == nil {
			require.Zero(w.t, kept.DisputeEndsAt.Sign(), id)
		} else {
			require.Equal(w.t, kept.DisputeEndsAt.Uint64(), *row.DisputeEndsAt, id)
		}
		require.Equal(w.t, store.Address(ask(w, w.book(), tradeBook.PackAccountOf(id), tradeBook.UnpackAccountOf)), row.Account, id)
		waiting := w.everywhere(row.Coin, row.Account)
		require.Equal(w.t, row.Received, row.Settled+row.Parked+row.Refunded+waiting, id)
		w.legsAsOnChain(row)
	}
}

func (w *world) legsAsOnChain(trade store.Trade) {
	w.t.Helper()
	legs, err := w.store.TradeLegs(w.t.Context(), common.Hash(trade.ID))
	require.NoError(w.t, err)
	var settled, held store.LegBits
	var parked domain.Amount
	for _, leg := range legs {
		if leg.Leg < domain.MostLegs && leg.State != domain.LegUnsettled {
			settled |= 1 << leg.Leg
		}
		if leg.State == domain.LegHeld {
			held |= 1 << leg.Leg
		}
		account := store.Address(ask(w, w.book(), tradeBook.PackLegAccountOf(trade.ID, leg.Leg), tradeBook.UnpackLegAccountOf))
		if leg.Account != nil {
			require.Equal(w.t, account, *leg.Account)
		}
		inAccount := w.everywhere(trade.Coin, account)
		if leg.State == domain.LegParked {
			require.Equal(w.t, leg.Amount, inAccount)
		} else {
			require.Zero(w.t, inAccount, "leg %d of %s is %s", leg.Leg, trade.ID, leg.State)
		}
		parked += inAccount
	}
	require.Equal(w.t, []store.LegBits{trade.SettledLegs, trade.HeldLegs}, []store.LegBits{settled, held})
	require.Equal(w.t, trade.Parked, parked)
}

// everywhere is what an account holds of a coin and of those that replaced it.
func (w *world) everywhere(coin, account store.Address) domain.Amount {
	w.t.Helper()
	held, at := domain.Amount(0), common.Address(coin)
	for at != (common.Address{}) {
		held += w.balance(at, common.Address(account))
		at = ask(w, at, coinABI.PackSuccessor(), coinABI.UnpackSuccessor)
	}
	return held
}
