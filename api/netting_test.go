package api_test

import (
	"bytes"
	"context"
	"net/http"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	apiclient "github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/test/database"
)

// What is netted and what is exchanged moves as the chain says, and statistics add up what moved.
func TestNettingExchangesAndStatistics(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		w := newWorld(t, settings{database: url})
		first, second := w.wallet("aurora", 1), w.wallet("baltic", 1)
		w.attest("100000")
		w.issue("aurora", first, "1000")
		net(t, w, first, second)
		exchange(t, w, first, second)
		statistics(t, w)
	})
}

// net has what both owe each other cleared by what one owes more.
func net(t *testing.T, w *world, first, second string) {
	t.Helper()
	debt := w.deal(first, second, typeddata.RuleNetting, typeddata.Leg{Amount: 300 * unit}, typeddata.Leg{Amount: 7 * unit, DueAt: w.now() + 30*day})
	credit := w.deal(second, first, typeddata.RuleNetting, typeddata.Leg{Amount: 100 * unit})
	w.send(debt.trade.Payer, debt.trade.Coin, coinABI.PackApprove(w.made.TradeBook(), (200*unit).Big()))
	parties := []common.Address{debt.trade.Payer, debt.trade.Payee}
	slices.SortFunc(parties, common.Address.Cmp)
	place := func(party common.Address) uint8 { return uint8(slices.Index(parties, party)) }
	var records []byte
	for _, d := range []deal{debt, credit} {
		record, err := d.trade.NettingRecord(place(d.trade.Payer), place(d.trade.Payee), 1)
		require.NoError(t, err)
		records = append(records, record...)
	}
	debt.send(bookABI.PackNet(debt.trade.Coin, 276, 156, parties, records))
	require.Equal(t, []string{"300.000000", "netted", "unsettled"}, []string{debt.told().Netted, debt.told().Legs[0].State, debt.told().Legs[1].State})
	require.Equal(t, []string{"closed", "settled", "100.000000"}, []string{credit.told().State, credit.told().Closing, credit.told().Netted})

	ctx, auditor := t.Context(), w.as("auditor", domain.ScopeAuditor)
	listed, err := auditor.NettingChunks(ctx, apiclient.NettingFilter{Coin: "USD", Corridor: "276-156"}, apiclient.Page{})
	require.NoError(t, err)
	require.Len(t, listed.Items, 1)
	chunk, err := auditor.NettingChunk(ctx, listed.Items[0].ID)
	require.NoError(t, err)
	require.Equal(t, []string{"USD", operator.Address().Hex(), "400.000000", "200.000000"}, []string{chunk.Coin, chunk.Operator, chunk.Gross, chunk.Moved})
	require.Equal(t, []int{2, 2, 276, 156}, []int{chunk.Trades, chunk.LegCount, int(chunk.FromCountry), int(chunk.ToCountry)})
	require.Equal(t, debt.told().Changed, &chunk.Mined)
	legs := []wire.NettedLeg{{TradeID: debt.id.Hex(), Amount: "300.000000"}, {TradeID: credit.id.Hex(), Amount: "100.000000"}}
	slices.SortFunc(legs, func(a, b wire.NettedLeg) int { return bytes.Compare([]byte(a.TradeID), []byte(b.TradeID)) })
	require.Equal(t, legs, chunk.Legs)
	chunk.Legs = nil
	require.Equal(t, chunk, listed.Items[0])
	for _, filter := range []apiclient.NettingFilter{{Corridor: "156-276"}, {Before: chunk.Time}} {
		none, err := auditor.NettingChunks(ctx, filter, apiclient.Page{})
		require.NoError(t, err)
		require.Empty(t, none.Items)
	}
	_, err = w.trader("aurora").NettingChunk(ctx, chunk.ID)
	w.requireCode(domain.CodeForbidden, err)
	w.requireUnchanged("auditor", domain.ScopeAuditor, "/v1/netting-chunks", "/v1/netting-chunks/"+chunk.ID)
}

// exchange pays one coin against another, which may be the same, and cancels another exchange.
func exchange(t *testing.T, w *world, first, second string) {
	t.Helper()
	terms := typeddata.Exchange{
		First: common.HexToAddress(first), FirstCoin: w.made.Coins[0].Address, FirstAmount: 11 * unit, Deadline: w.now() + day,
		Second: common.HexToAddress(second), SecondCoin: w.made.Coins[0].Address, SecondAmount: 10 * unit, Nonce: 4711,
	}
	id := w.exchange(terms)
	terms.Nonce++
	cancelled := w.digest(terms.Message(w.book()))
	w.send(terms.Second, w.made.TradeBook(), bookABI.PackCancelExchange(exchangeTerms(terms)))

	ctx, aurora, baltic := t.Context(), w.trader("aurora"), w.trader("baltic")
	done, err := aurora.Exchange(ctx, id.Hex())
	require.NoError(t, err)
	require.Equal(t, wire.Exchange{
		Mined: done.Mined, ID: id.Hex(), Outcome: "done", First: &wire.ExchangeSide{Party: first, Coin: "USD", Amount: "11.000000"},
		Second: &wire.ExchangeSide{Party: second, Coin: "USD", Amount: "10.000000"}, Deadline: timeOf(terms.Deadline), Nonce: "4711",
	}, done)
	undone, err := baltic.Exchange(ctx, cancelled.Hex())
	require.NoError(t, err)
	require.Equal(t, wire.Exchange{Mined: undone.Mined, ID: cancelled.Hex(), Outcome: "cancelled", CancelledBy: second}, undone)
	_, err = aurora.Exchange(ctx, cancelled.Hex())
	w.requireCode(domain.CodeNotFound, err) // the chain does not tell that she was to be the other party
	for _, c := range []struct {
		who   *apiclient.Client
		party string
		want  []wire.Exchange
	}{
		{aurora, "", []wire.Exchange{done}},
		{baltic, "", []wire.Exchange{undone, done}},
		{w.trader("nobody"), "", []wire.Exchange{}},
		{w.endorser(), "", []wire.Exchange{undone, done}},
		{w.endorser(), first, []wire.Exchange{done}},
		{aurora, second, []wire.Exchange{done}},
	} {
		listed, err := apiclient.All(ctx, func(ctx context.Context, page apiclient.Page) (wire.List[wire.Exchange], error) {
			page.Limit = 1
			return c.who.Exchanges(ctx, c.party, page)
		})
		require.NoError(t, err)
		require.ElementsMatch(t, c.want, listed)
	}
	records, err := aurora.Records(ctx, first, "USD", apiclient.Page{Limit: 1})
	require.NoError(t, err)
	require.Equal(t, []string{"exchange", id.Hex()}, []string{records.Items[0].Movement, records.Items[0].Reference})
	w.requireUnchanged("auditor", domain.ScopeAuditor, "/v1/exchanges", "/v1/exchanges/"+id.Hex())
	w.clock.jumpTo(w.now() + 40*day)
	_, err = aurora.Transfer(ctx, wire.TransferCoin{From: first, To: second, Coin: "USD", Amount: "1"}) // in another month
	require.NoError(t, err)
}

// exchange does a payment versus payment between two custodial wallets.
func (w *world) exchange(terms typeddata.Exchange) common.Hash {
	w.t.Helper()
	w.send(terms.First, terms.FirstCoin, coinABI.PackApprove(w.made.TradeBook(), terms.FirstAmount.Big()))
	w.send(terms.Second, terms.SecondCoin, coinABI.PackApprove(w.made.TradeBook(), terms.SecondAmount.Big()))
	id := w.digest(terms.Message(w.book()))
	w.send(operator.Address(), w.made.TradeBook(),
		bookABI.PackExchange(exchangeTerms(terms), w.signature(terms.First.Hex(), id), w.signature(terms.Second.Hex(), id)))
	return id
}

func exchangeTerms(e typeddata.Exchange) bindings.ITradeBookExchange {
	return bindings.ITradeBookExchange{
		First: e.First, FirstCoin: e.FirstCoin, FirstAmount: e.FirstAmount.Big(), Second: e.Second, SecondCoin: e.SecondCoin,
		SecondAmount: e.SecondAmount.Big(), Deadline: seconds(e.Deadline), Nonce: e.Nonce,
	}
}

// statistics requires that the sums of every period are those of all transfers.
func statistics(t *testing.T, w *world) {
	t.Helper()
	ctx, auditor := t.Context(), w.as("auditor", domain.ScopeAuditor)
	transfers, err := apiclient.All(ctx, func(ctx context.Context, page apiclient.Page) (wire.List[wire.Transfer], error) {
		return auditor.Transfers(ctx, "", "USD", page)
	})
	require.NoError(t, err)
	const start = "0001-01-01T00:00:00Z" // what a time has in common with the start of its period, and what it has not
	for period, shared := range map[string]int{"hour": len("2026-01-02T09"), "day": len("2026-01-02"), "month": len("2026-01")} {
		want := map[wire.Statistic]domain.Amount{} // without the amount
		for _, moved := range transfers {
			key := wire.Statistic{
				Period: period, StartsAt: moved.Time[:shared] + start[shared:], Coin: "USD", Movement: moved.Movement,
				FromCountry: w.countryOf(moved.From), ToCountry: w.countryOf(moved.To),
			}
			amount, err := domain.ParseAmount(moved.Amount, 6)
			require.NoError(t, err)
			want[key] += amount
		}
		got := map[wire.Statistic]domain.Amount{}
		listed, err := apiclient.All(ctx, func(ctx context.Context, page apiclient.Page) (wire.List[wire.Statistic], error) {
			page.Limit = 2
			return auditor.Statistics(ctx, apiclient.StatisticFilter{Period: period}, page)
		})
		require.NoError(t, err)
		movements := 0
		for i, sum := range listed {
			movements += int(sum.Movements)
			amount, err := domain.ParseAmount(sum.Amount, 6)
			require.NoError(t, err)
			sum.Movements, sum.Amount = 0, ""
			got[sum] = amount
			if i > 0 {
				require.GreaterOrEqual(t, sum.StartsAt, listed[i-1].StartsAt)
			}
		}
		require.Equal(t, want, got)
		require.Len(t, transfers, movements)
	}
	one := func(filter apiclient.StatisticFilter) []wire.Statistic {
		listed, err := auditor.Statistics(ctx, filter, apiclient.Page{})
		require.NoError(t, err)
		return listed.Items
	}
	february := one(apiclient.StatisticFilter{Period: "month", From: "2026-02-01T00:00:00Z", Coin: "USD"})
	require.Equal(t, []wire.Statistic{{
		Period: "month", StartsAt: "2026-02-01T00:00:00Z", Coin: "USD", FromCountry: 276, ToCountry: 276, Movement: "transfer", Movements: 1, Amount: "1.000000",
	}}, february)
	require.Equal(t, "21.000000", one(apiclient.StatisticFilter{Movement: "exchange", Corridor: "276-276"})[0].Amount, "both sides, by days unless asked otherwise")
	require.Empty(t, one(apiclient.StatisticFilter{Period: "month", Before: "2026-01-01T00:00:00Z"}))
	_, err = w.trader("aurora").Statistics(ctx, apiclient.StatisticFilter{}, apiclient.Page{})
	w.requireCode(domain.CodeForbidden, err)
	w.requireUnchanged("auditor", domain.ScopeAuditor, "/v1/statistics?period=hour")
	badMarket(t, w)
}

// countryOf gives the country of a wallet, and 0 for what is none.
func (w *world) countryOf(address string) uint16 {
	w.t.Helper()
	wallet, err := w.as("auditor", domain.ScopeAuditor).Wallet(w.t.Context(), address)
	if domain.Describe(domain.CodeOf(err)).Status == http.StatusNotFound {
		return 0
	}
	require.NoError(w.t, err)
	return wallet.Country
}

func badMarket(t *testing.T, w *world) {
	t.Helper()
	ctx, auditor, noID := t.Context(), w.as("auditor", domain.ScopeAuditor), common.HexToHash("0x1").Hex()
	chunk := func(id string) error { _, err := auditor.NettingChunk(ctx, id); return err }
	chunks := func(filter apiclient.NettingFilter, cursor string) error {
		_, err := auditor.NettingChunks(ctx, filter, apiclient.Page{Cursor: cursor})
		return err
	}
	exchange := func(id string) error { _, err := auditor.Exchange(ctx, id); return err }
	exchanges := func(party, cursor string) error {
		_, err := auditor.Exchanges(ctx, party, apiclient.Page{Cursor: cursor})
		return err
	}
	statistics := func(filter apiclient.StatisticFilter, cursor string) error {
		_, err := auditor.Statistics(ctx, filter, apiclient.Page{Cursor: cursor})
		return err
	}
	for _, c := range []struct {
		err  error
		code domain.Code
		says string // what to do
	}{
		{chunk(noID), domain.CodeNotFound, "an id is a transaction hash, a dash and a log index"},
		{chunk(noID + "-0"), domain.CodeNotFound, "an id is a transaction hash, a dash and a log index"},
		{chunk("0x12-0"), domain.CodeNotFound, "an id is a transaction hash, a dash and a log index"},
		{chunk(noID + "-x"), domain.CodeNotFound, "an id is a transaction hash, a dash and a log index"},
		{chunks(apiclient.NettingFilter{Corridor: "276"}, ""), domain.CodeInvalidInput, "such as 156-276"},
		{chunks(apiclient.NettingFilter{Coin: "XAU"}, ""), domain.CodeCoinUnknown, "/v1/coins lists all"},
		{chunks(apiclient.NettingFilter{}, "x"), domain.CodeInvalidInput, "cursor is not one that this list gave"},
		{exchange("0x12"), domain.CodeInvalidInput, "give 32 as 0x and 64 hex digits"},
		{exchange(noID), domain.CodeNotFound, "no exchange " + noID},
		{exchanges("0x12", ""), domain.CodeAddressInvalid, "0x and 40 hex digits"},
		{exchanges("", "x"), domain.CodeInvalidInput, "cursor is not one that this list gave"},
		{statistics(apiclient.StatisticFilter{Period: "year"}, ""), domain.CodeInvalidInput, `"hour, day, month"`},
		{statistics(apiclient.StatisticFilter{Movement: "gift"}, ""), domain.CodeInvalidInput, `"issuance, release, transfer`},
		{statistics(apiclient.StatisticFilter{From: timeOf(9), Before: timeOf(3)}, ""), domain.CodeInvalidInput, "from is not earlier than before"},
		{statistics(apiclient.StatisticFilter{}, "x"), domain.CodeInvalidInput, "cursor is not one that this list gave"},
	} {
		w.requireCode(c.code, c.err)
		require.Contains(t, c.err.Error(), c.says)
	}
}
