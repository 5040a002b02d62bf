package main

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
)

const (
	mostLegs       = 64
	nettingParties = 20
	tradeOpenBy    = 1_896_134_399  // [Unix seconds], in 2030
	tradeExpiresAt = 1_927_670_399  // [Unix seconds], in 2031
	disputePeriod  = 30 * 24 * 3600 // [seconds]
)

// tradeBook measures trades, netting and exchanges. All legs are due; payers and payees are known and
// hold coin, and have given the book a standing allowance for netting.
func (t *table) tradeBook(ctx context.Context) {
	usd := t.coins[0]
	for _, trader := range traders[:nettingParties] {
		t.must(ctx, usd, tradeCoin.PackMint(trader.address, (1_000_000*coin).Big()))
		t.mustFrom(ctx, trader, usd, tradeCoin.PackApprove(t.trades, unlimited))
	}
	t.openings(ctx)
	t.settlements(ctx)
	t.closings(ctx)
	t.netting(ctx)
	t.exchanges(ctx)
}

func (t *table) openings(ctx context.Context) {
	for i, legs := range []int{3, mostLegs} {
		trade := t.trade(uint64(i)+1, legs)
		t.measure(ctx, fmt.Sprintf("TradeBook.open, %d legs, both signatures", legs), "", t.sender, t.trades,
			t.opening(trade, traders[0], traders[1]))
	}
}

func (t *table) settlements(ctx context.Context) {
	usd := t.coins[0]
	for i, legs := range []int{3, mostLegs} {
		trade := t.trade(uint64(i)+1, legs)
		terms, words := contractTerms(trade)
		id := t.tradeID(trade)
		leg := trade.Legs[0].Amount
		t.measure(ctx, fmt.Sprintf("TradeCoin.pay and settle a leg, of %d", legs), "", traders[0], usd,
			tradeCoin.PackPay(t.trades, id, leg.Big(), settlement(terms, words, 0)))
		second, third := trade.Legs[1].Amount, trade.Legs[2].Amount
		if legs == 3 {
			t.measure(ctx, "TradeCoin.pay ahead of the due date", "", traders[0], usd, tradeCoin.PackPay(t.trades, id, second.Big(), nil))
			t.measure(ctx, "TradeCoin.transfer into a trade's channel", "", traders[0], usd, tradeCoin.PackTransfer(t.channel(ctx, id), third.Big()))
		} else {
			t.mustFrom(ctx, traders[0], usd, tradeCoin.PackTransfer(t.channel(ctx, id), (second+third).Big()))
		}
		t.measure(ctx, fmt.Sprintf("TradeBook.settle after a plain transfer, of %d", legs), "", t.sender, t.trades,
			tradeBook.PackSettle(terms, words, 1, nil))
		t.must(ctx, usd, tradeCoin.PackFreeze(traders[1].address))
		t.measure(ctx, fmt.Sprintf("TradeBook.settle, parked, of %d", legs), "", t.sender, t.trades, tradeBook.PackSettle(terms, words, 2, nil))
		t.must(ctx, usd, tradeCoin.PackUnfreeze(traders[1].address))
		t.measure(ctx, fmt.Sprintf("TradeBook.claim, of %d", legs), "", t.sender, t.trades, tradeBook.PackClaim(terms, words, 2))
	}
	terms, words := contractTerms(t.trade(1, 3))
	t.mustFrom(ctx, traders[0], usd, tradeCoin.PackTransfer(t.channel(ctx, t.tradeID(t.trade(1, 3))), coin.Big()))
	t.measure(ctx, "TradeBook.refund, of 3", "", t.sender, t.trades, tradeBook.PackRefund(terms, words))
}

func (t *table) closings(ctx context.Context) {
	trade := t.trade(3, 3)
	terms, words := contractTerms(trade)
	t.mustFrom(ctx, t.sender, t.trades, t.opening(trade, traders[0], traders[1]))
	t.measure(ctx, "TradeBook.dispute", "", traders[0], t.trades, tradeBook.PackDispute(terms, words, crypto.Keccak256Hash([]byte("reason"))))
	t.measure(ctx, "TradeBook.withdrawDispute", "", traders[0], t.trades, tradeBook.PackWithdrawDispute(terms, words))
	agreement := typeddata.Agreement{TradeID: t.tradeID(trade)}.Message(t.bookDomain())
	t.measure(ctx, "TradeBook.closeByAgreement, both signatures", "", t.sender, t.trades, tradeBook.PackCloseByAgreement(
		terms, words, new(big.Int), t.sign(agreement, traders[0]), t.sign(agreement, traders[1])))
}

// netting settles 100 legs of 20 parties, each leg of a trade of its own, in one chunk.
func (t *table) netting(ctx context.Context) {
	t.must(ctx, t.trades, tradeBook.PackSetNettingOperator(t.sender.address, true))
	parties := append([]party{}, traders[:nettingParties]...)
	sort.Slice(parties, func(i, j int) bool {
		return bytes.Compare(parties[i].address[:], parties[j].address[:]) < 0
	})
	addresses := make([]common.Address, len(parties))
	for i, p := range parties {
		addresses[i] = p.address
	}
	for _, legs := range []int{1, 3} {
		random := rand.New(rand.NewPCG(uint64(legs), many)) //nolint:gosec // the same network in each run
		var records []byte
		for i := range many {
			from := random.IntN(nettingParties)
			to := (from + 1 + random.IntN(nettingParties-1)) % nettingParties
			trade := t.trade(uint64(1000*legs+i), legs)
			trade.Payer, trade.Payee = addresses[from], addresses[to]
			extra := domain.Amount(random.Uint64N(uint64(10_000 * coin)))
			trade.Legs[0].Amount += extra
			trade.Amount += extra
			t.mustFrom(ctx, t.sender, t.trades, t.opening(trade, parties[from], parties[to]))
			record, err := trade.NettingRecord(uint8(from), uint8(to), 1)
			if err != nil {
				t.err = err
				return
			}
			records = append(records, record...)
		}
		t.measure(ctx, fmt.Sprintf("TradeBook.net, 100 legs of 20 parties, trades of %d", legs), plainHundredfold, t.sender, t.trades,
			tradeBook.PackNet(t.coins[0], country, country+1, addresses, records))
	}
}

func (t *table) exchanges(ctx context.Context) {
	usd, eur := t.coins[0], t.coins[1]
	first, second := traders[nettingParties], traders[nettingParties+1]
	for _, p := range []party{first, second} {
		t.must(ctx, t.registry, t.registration(p, 1<<coinsInAll-1, 2))
		for _, c := range []common.Address{usd, eur} {
			t.must(ctx, c, tradeCoin.PackSetMintAllowance(t.admin.address, unlimited))
			t.must(ctx, c, tradeCoin.PackMint(p.address, (1000*coin).Big()))
		}
	}
	t.mustFrom(ctx, first, usd, tradeCoin.PackApprove(t.trades, unlimited))
	t.mustFrom(ctx, second, eur, tradeCoin.PackApprove(t.trades, unlimited))
	e := typeddata.Exchange{
		First: first.address, FirstCoin: usd, FirstAmount: 100 * coin,
		Second: second.address, SecondCoin: eur, SecondAmount: 90 * coin, Deadline: deadline, Nonce: 1,
	}
	message := e.Message(t.bookDomain())
	t.measure(ctx, "TradeBook.exchange of two coins", "", t.sender, t.trades, tradeBook.PackExchange(bindings.ITradeBookExchange{
		First: e.First, FirstCoin: e.FirstCoin, FirstAmount: e.FirstAmount.Big(),
		Second: e.Second, SecondCoin: e.SecondCoin, SecondAmount: e.SecondAmount.Big(),
		Deadline: new(big.Int).SetUint64(e.Deadline), Nonce: e.Nonce,
	}, t.sign(message, first), t.sign(message, second)))
}

// trade is one of the first two traders, with all its terms set as in daily use.
func (t *table) trade(nonce uint64, legs int) typeddata.Trade {
	trade := typeddata.Trade{
		Payer: traders[0].address, Payee: traders[1].address, Coin: t.coins[0], FromCountry: country, ToCountry: country + 1,
		ContentHash: crypto.Keccak256Hash(big.NewInt(int64(nonce)).Bytes()), OpenBy: tradeOpenBy, ExpiresAt: tradeExpiresAt,
		PaymentRule: typeddata.RuleNetting, DisputePeriod: disputePeriod, Arbiter: t.admin.address, Nonce: nonce,
	}
	for i := range legs {
		leg := typeddata.Leg{Amount: 100*coin + domain.Amount(i), DueAt: firstAsOf + uint64(i)}
		trade.Legs = append(trade.Legs, leg)
		trade.Amount += leg.Amount
	}
	return trade
}

// opening is the call that opens a trade under both signatures.
func (t *table) opening(trade typeddata.Trade, payer, payee party) []byte {
	message := trade.Message(t.bookDomain())
	terms, legs := contractTerms(trade)
	return tradeBook.PackOpen(terms, legs, t.sign(message, payer), t.sign(message, payee))
}

func (t *table) tradeID(trade typeddata.Trade) common.Hash {
	digest, err := typeddata.Digest(trade.Message(t.bookDomain()))
	if err != nil {
		t.err = err
	}
	return digest
}

func (t *table) channel(ctx context.Context, id common.Hash) common.Address {
	if t.err != nil {
		return common.Address{}
	}
	raw, err := t.client.CallContract(ctx, callTo(t.trades, tradeBook.PackAccountOf(id)), nil)
	if err != nil {
		t.err = err
	}
	return common.BytesToAddress(raw)
}

func (t *table) bookDomain() typeddata.Domain {
	return typeddata.Book(t.id.Uint64(), t.trades)
}

// contractTerms gives header and legs as the contract takes them.
func contractTerms(trade typeddata.Trade) (terms bindings.ITradeBookTerms, legs []*big.Int) {
	for _, leg := range trade.Legs {
		legs = append(legs, leg.Word())
	}
	return bindings.ITradeBookTerms{
		Payer: trade.Payer, Payee: trade.Payee, Coin: trade.Coin, Amount: trade.Amount.Big(),
		FromCountry: trade.FromCountry, ToCountry: trade.ToCountry, ContentHash: trade.ContentHash,
		OpenBy: new(big.Int).SetUint64(trade.OpenBy), ExpiresAt: new(big.Int).SetUint64(trade.ExpiresAt),
		PaymentRule: trade.PaymentRule, DisputePeriod: trade.DisputePeriod, Arbiter: trade.Arbiter, Nonce: trade.Nonce,
	}, legs
}

// settlement is what TradeCoin.pay hands on to settle a leg: the arguments of TradeBook.settle.
func settlement(terms bindings.ITradeBookTerms, legs []*big.Int, leg uint8) []byte {
	const selector = 4 // [bytes]
	return tradeBook.PackSettle(terms, legs, leg, nil)[selector:]
}
