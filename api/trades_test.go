package api_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	apiclient "github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/test/database"
)

// A trade is told as the chain has it, from its opening to what arrives after its closing, and only to its parties and
// to those who see all.
func TestTrades(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		w := newWorld(t, settings{database: url})
		buyer, seller, other := w.wallet("aurora", 1), w.wallet("baltic", 1), w.wallet("cassia", 1)
		w.attest("100000")
		w.issue("aurora", buyer, "50000")
		due := w.now() + 10*day
		d := w.deal(buyer, seller, typeddata.RuleOutcomeRefund, typeddata.Leg{Amount: 1_000 * unit}, typeddata.Leg{Amount: 2_000 * unit, DueAt: due},
			typeddata.Leg{Amount: 3_000 * unit, DueAt: due, Condition: typeddata.ConditionConsent})
		tradePaid(t, w, d, buyer)
		w.clock.jumpTo(due)
		tradeClosed(t, w, d, seller)
		tradeHistory(t, w, d)
		later := w.deal(other, buyer, typeddata.RuleNetting|typeddata.RuleEarly, typeddata.Leg{Amount: 5 * unit, Condition: typeddata.ConditionDocument, Endorsements: 2})
		require.Equal(t, wire.PaymentRule{Netting: true, Early: true, Outcome: "resume"}, later.told().PaymentRule)
		require.Equal(t, "document", later.told().Legs[0].Condition)
		require.EqualValues(t, 2, later.told().Legs[0].Endorsements)
		listTrades(t, w, d, later)
		badTrades(t, w)
	})
}

// tradePaid pays into the channel as any wallet can, in part and too much.
func tradePaid(t *testing.T, w *world, d deal, buyer string) {
	t.Helper()
	aurora := w.trader("aurora")
	told := d.told()
	require.Equal(t, "open", told.State)
	require.Equal(t, []string{buyer, d.trade.Payee.Hex()}, []string{told.Payer, told.Payee})
	require.Equal(t, []string{"USD", "6000.000000", "0.000000"}, []string{told.Coin, told.Amount, told.Received})
	require.Equal(t, []uint16{276, 156}, []uint16{told.FromCountry, told.ToCountry})
	require.Equal(t, wire.PaymentRule{Outcome: "refund"}, told.PaymentRule)
	require.Equal(t, d.trade.ContentHash.Hex(), told.ContentHash)
	require.Equal(t, []string{timeOf(d.trade.OpenBy), timeOf(d.trade.ExpiresAt)}, []string{told.OpenBy, told.AgreedExpiresAt})
	require.Equal(t, []string{"none", "none", "consent"}, []string{told.Legs[0].Condition, told.Legs[1].Condition, told.Legs[2].Condition})
	require.Equal(t, told.Opened, told.Changed)
	require.Equal(t, told.Opened, told.Legs[2].Changed)

	paid, err := aurora.Transfer(t.Context(), wire.TransferCoin{From: buyer, To: told.Account, Coin: "USD", Amount: "8000"})
	require.NoError(t, err)
	told = d.told()
	require.Equal(t, []string{"8000.000000", "8000.000000", "0.000000"}, []string{told.Received, told.Waiting, told.Settled})
	require.Equal(t, &paid.Mined, told.Changed)
	require.Equal(t, "payment", paid.Movement)
	records, err := aurora.Records(t.Context(), buyer, "USD", apiclient.Page{Limit: 1})
	require.NoError(t, err)
	require.Equal(t, []string{"payment", d.id.Hex()}, []string{records.Items[0].Movement, records.Items[0].Reference})
	d.settle(0)
	d.send(bookABI.PackRefund(d.terms, d.legs)) // what exceeds the unsettled legs
	told = d.told()
	require.Equal(t, []string{"8000.000000", "5000.000000", "1000.000000", "2000.000000"}, []string{told.Received, told.Waiting, told.Settled, told.Refunded})
	require.Equal(t, []string{"settled", "unsettled", "unsettled"}, []string{told.Legs[0].State, told.Legs[1].State, told.Legs[2].State})
	require.Equal(t, told.Payee, told.Legs[0].Receiver)
	require.Empty(t, told.Legs[0].Account)
}

// tradeClosed disputes the trade, and closes it while the payee can not receive.
func tradeClosed(t *testing.T, w *world, d deal, seller string) {
	t.Helper()
	w.freeze(seller)
	d.settle(1)
	told := d.told()
	require.Equal(t, []string{"1000.000000", "2000.000000", "3000.000000"}, []string{told.Settled, told.Parked, told.Waiting})
	require.Equal(t, "parked", told.Legs[1].State)
	require.Empty(t, told.Legs[1].Receiver)

	w.send(d.trade.Payee, w.made.TradeBook(), bookABI.PackDispute(d.terms, d.legs, [32]byte{'l', 'a', 't', 'e'}))
	told = d.told()
	require.Equal(t, "disputed", told.State)
	require.Equal(t, seller, told.Dispute.By)
	require.Equal(t, []bool{false, true}, []bool{told.PayerDisputed, told.PayeeDisputed})

	d.closeByAgreement(1_000*unit, 0b011)
	told = d.told()
	require.Equal(t, []string{"closed", "agreed"}, []string{told.State, told.Closing})
	require.Equal(t, []string{"3000.000000", "0.000000", "4000.000000"}, []string{told.Parked, told.Waiting, told.Refunded})
	require.Len(t, told.Legs, 4)
	require.EqualValues(t, 3, told.LegCount)
	closing := told.Legs[3]
	require.Equal(t, []string{"closing", "parked", "1000.000000"}, []string{closing.Condition, closing.State, closing.Amount})
	require.Equal(t, "unsettled", told.Legs[2].State)

	late, err := w.trader("aurora").Transfer(t.Context(), wire.TransferCoin{From: told.Payer, To: told.Account, Coin: "USD", Amount: "10"})
	require.NoError(t, err)
	told = d.told()
	require.Equal(t, []string{"8010.000000", "10.000000", "10.000000"}, []string{told.Received, told.ReceivedLate, told.Waiting})
	require.Equal(t, &late.Mined, told.Changed)
}

func tradeHistory(t *testing.T, w *world, d deal) {
	t.Helper()
	told := d.told()
	events, err := apiclient.All(t.Context(), func(ctx context.Context, page apiclient.Page) (wire.List[wire.TradeEvent], error) {
		page.Limit = 2
		return w.trader("baltic").TradeEvents(ctx, d.id.Hex(), page)
	})
	require.NoError(t, err)
	var kinds []string
	for i, event := range events {
		kinds = append(kinds, event.Kind)
		require.NotEmpty(t, event.Transaction)
		if i > 0 {
			require.LessOrEqual(t, event.Block, events[i-1].Block)
		}
	}
	require.Equal(t, []string{"refunded", "leg-parked", "closed", "disputed", "leg-parked", "refunded", "leg-settled", "opened"}, kinds)
	require.Equal(t, []string{"2000.000000", told.Payer}, []string{events[0].Amount, events[0].Account})
	require.EqualValues(t, domain.ClosingLeg, *events[1].Leg)
	require.Equal(t, []string{"1000.000000", told.Legs[3].Account}, []string{events[1].Amount, events[1].Account})
	require.Equal(t, []string{"1000.000000", "agreed"}, []string{events[2].Amount, events[2].Closing})
	require.Equal(t, common.Hash{'l', 'a', 't', 'e'}.Hex(), events[3].Reason)
	require.NotEmpty(t, events[3].EndsAt)
	require.EqualValues(t, 1, *events[4].Leg)
	require.Zero(t, *events[6].Leg)
	require.Equal(t, told.Opened, &events[7].Mined)
}

func listTrades(t *testing.T, w *world, d, later deal) {
	t.Helper()
	opened := later.told().Opened.Time
	for who, of := range map[*apiclient.Client][]deal{
		w.trader("aurora"): {later, d}, w.trader("baltic"): {d}, w.trader("cassia"): {later}, w.trader("nobody"): nil,
		w.as("auditor", domain.ScopeAuditor): {later, d}, w.endorser(): {later, d}, w.operator(): {later, d},
	} {
		requireTrades(t, who, apiclient.TradeFilter{}, of...)
	}
	for _, c := range []struct {
		filter apiclient.TradeFilter
		of     []deal
	}{
		{apiclient.TradeFilter{Party: d.trade.Payee.Hex()}, []deal{d}},
		{apiclient.TradeFilter{Party: later.trade.Payer.Hex(), Coin: "usd"}, []deal{later}},
		{apiclient.TradeFilter{State: "open"}, []deal{later}},
		{apiclient.TradeFilter{State: "closed"}, []deal{d}},
		{apiclient.TradeFilter{State: "disputed"}, nil},
		{apiclient.TradeFilter{Corridor: "276-156"}, []deal{later, d}},
		{apiclient.TradeFilter{Corridor: "156-276"}, nil},
		{apiclient.TradeFilter{From: opened}, []deal{later}},
		{apiclient.TradeFilter{Before: opened}, []deal{d}},
	} {
		requireTrades(t, w.trader("aurora"), c.filter, c.of...)
	}
	requireTrades(t, w.trader("baltic"), apiclient.TradeFilter{Party: later.trade.Payer.Hex()})
	w.requireUnchanged("auditor", domain.ScopeAuditor, "/v1/trades", "/v1/trades/"+d.id.Hex(), "/v1/trades/"+d.id.Hex()+"/events")
}

func requireTrades(t *testing.T, who *apiclient.Client, filter apiclient.TradeFilter, of ...deal) {
	t.Helper()
	listed, err := apiclient.All(t.Context(), func(ctx context.Context, page apiclient.Page) (wire.List[wire.Trade], error) {
		page.Limit = 1
		return who.Trades(ctx, filter, page)
	})
	require.NoError(t, err)
	require.Len(t, listed, len(of), "%+v", filter)
	for i, d := range of {
		want := d.told()
		want.Legs = nil
		require.Equal(t, want, listed[i])
	}
}

func badTrades(t *testing.T, w *world) {
	t.Helper()
	list := func(filter apiclient.TradeFilter, page apiclient.Page) error {
		_, err := w.trader("aurora").Trades(t.Context(), filter, page)
		return err
	}
	one := func(id string) error { _, err := w.trader("aurora").Trade(t.Context(), id); return err }
	events := func(id string) error {
		_, err := w.trader("aurora").TradeEvents(t.Context(), id, apiclient.Page{})
		return err
	}
	noID := common.HexToHash("0x1").Hex()
	for _, c := range []struct {
		err  error
		code domain.Code
		says string // what to do
	}{
		{one("0x12"), domain.CodeInvalidInput, "give 32 as 0x and 64 hex digits"},
		{one("trade"), domain.CodeInvalidInput, "0x and an even number of hex digits"},
		{one(noID), domain.CodeTradeUnknown, "no trade " + noID},
		{events("0x12"), domain.CodeInvalidInput, "give 32 as 0x and 64 hex digits"},
		{events(noID), domain.CodeTradeUnknown, "no trade " + noID},
		{list(apiclient.TradeFilter{State: "none"}, apiclient.Page{}), domain.CodeInvalidInput, `"open, disputed, closed"`},
		{list(apiclient.TradeFilter{Party: "0x12"}, apiclient.Page{}), domain.CodeAddressInvalid, "0x and 40 hex digits"},
		{list(apiclient.TradeFilter{Coin: "XAU"}, apiclient.Page{}), domain.CodeCoinUnknown, "/v1/coins lists all"},
		{list(apiclient.TradeFilter{Corridor: "DE-CN"}, apiclient.Page{}), domain.CodeInvalidInput, "such as 156-276"},
		{list(apiclient.TradeFilter{From: "yesterday"}, apiclient.Page{}), domain.CodeInvalidInput, "from is not a time in whole seconds such as"},
		{list(apiclient.TradeFilter{From: timeOf(2), Before: timeOf(2)}, apiclient.Page{}), domain.CodeInvalidInput, "from is not earlier than before"},
		{list(apiclient.TradeFilter{}, apiclient.Page{Cursor: "x"}), domain.CodeInvalidInput, "cursor is not one that this list gave"},
		{list(apiclient.TradeFilter{}, apiclient.Page{Limit: 201}), domain.CodeInvalidInput, "<= 200"},
	} {
		w.requireCode(c.code, c.err)
		require.Contains(t, c.err.Error(), c.says)
	}
}

// timeOf writes Unix seconds as the API does.
func timeOf(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) }
