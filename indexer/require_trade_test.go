package indexer

import (
	"context"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// everything reads a list to its end, newest first.
func everything[R any](t require.TestingT, read func(store.Page) ([]R, string, error)) (rows []R) {
	page := store.Page{Limit: 500}
	for {
		part, next, err := read(page)
		require.NoError(t, err)
		rows = append(rows, part...)
		if next == "" {
			return rows
		}
		page.Cursor = next
	}
}

// requireMoves checks each movement of coin, and what it is told to be for.
func requireMoves(ctx context.Context, t require.TestingT, s *store.Store, w *world) {
	rows := everything(t, func(page store.Page) ([]store.Transfer, string, error) {
		return s.Transfers(ctx, store.TransferFilter{}, page)
	})
	slices.Reverse(rows)
	require.Len(t, rows, len(w.moves))
	for i, move := range w.moves {
		row := rows[i]
		told := purpose{row.Movement, hashOf(row.ApplicationID), hashOf(row.RedemptionID), hashOf(row.TradeID), hashOf(row.ExchangeID)}
		require.Equal(t, move.of, told)
		require.Equal(t, []common.Address{move.coin, move.from, move.to},
			[]common.Address{common.Address(row.Coin), common.Address(row.From), common.Address(row.To)})
		require.Equal(t, move.amount, uint64(row.Amount))
	}
}

func hashOf(column *store.Hash) common.Hash {
	if column == nil {
		return common.Hash{}
	}
	return common.Hash(*column)
}

// requireTrades checks trades and their legs, and that for each trade: received = settled + parked + waiting + refunded.
func requireTrades(ctx context.Context, t require.TestingT, s *store.Store, w *world) {
	for _, trade := range w.trades {
		row, err := s.Trade(ctx, trade.id)
		require.NoError(t, err)
		require.Equal(t, []common.Address{trade.coin, trade.payer, trade.payee, trade.account()},
			[]common.Address{common.Address(row.Coin), common.Address(row.Payer), common.Address(row.Payee), common.Address(row.Account)})
		require.Equal(t, trade.contentHash, common.Hash(row.ContentHash))
		require.Equal(t, trade.state.String(), row.State)
		require.Equal(t, trade.state == domain.TradeClosed, row.Closing != nil)
		if row.Closing != nil {
			require.Equal(t, trade.closing.String(), *row.Closing)
		}
		require.EqualValues(t, 1_800_000_000, row.AgreedExpiresAt)
		require.Equal(t, trade.expiresAt, row.ExpiresAt)
		require.Equal(t, [3]bool{trade.payerDisputed, trade.payeeDisputed, trade.state == domain.TradeDisputed},
			[3]bool{row.PayerDisputed, row.PayeeDisputed, row.DisputeEndsAt != nil})
		require.Equal(t, store.AddressOrNil(trade.disputer), row.DisputedBy)
		require.Equal(t, [6]uint64{trade.received, trade.receivedLate, trade.settled, trade.parked, trade.refunded, trade.netted},
			[6]uint64{
				uint64(row.Received), uint64(row.ReceivedLate), uint64(row.Settled), uint64(row.Parked), uint64(row.Refunded), uint64(row.Netted),
			})
		require.Equal(t, row.Received, row.Settled+row.Parked+row.Refunded+everywhere(ctx, t, s, trade.coin, trade.account()))
		requireLegs(ctx, t, s, trade, row)
	}
	chunks := everything(t, func(page store.Page) ([]store.NettingChunk, string, error) {
		return s.NettingChunks(ctx, store.NettingFilter{}, page)
	})
	slices.Reverse(chunks)
	require.Len(t, chunks, len(w.chunks))
	for i, chunk := range w.chunks {
		legs, err := s.NettedLegs(ctx, chunks[i].Place)
		require.NoError(t, err)
		var gross domain.Amount
		for _, leg := range legs {
			gross += leg.Amount
		}
		require.Equal(t, [3]uint64{uint64(chunk.legs), chunk.gross, chunk.moved},
			[3]uint64{uint64(chunks[i].Legs), uint64(chunks[i].Gross), uint64(chunks[i].Moved)})
		require.Len(t, legs, chunk.legs)
		require.Equal(t, chunk.gross, uint64(gross))
	}
	exchanges := everything(t, func(page store.Page) ([]store.Exchange, string, error) {
		return s.Exchanges(ctx, store.ExchangeFilter{}, page)
	})
	slices.Reverse(exchanges)
	require.Len(t, exchanges, len(w.exchanges))
	for i, exchange := range w.exchanges {
		require.Equal(t, exchange.id, common.Hash(exchanges[i].ExchangeID))
		require.Equal(t, exchange.cancelled, exchanges[i].Outcome == store.ExchangeCancelled)
	}
}

func requireLegs(ctx context.Context, t require.TestingT, s *store.Store, trade simulatedTrade, row store.Trade) {
	legs, err := s.TradeLegs(ctx, trade.id)
	require.NoError(t, err)
	want := trade.legs
	if trade.closingLeg.amount > 0 {
		want = append(slices.Clone(want), trade.closingLeg)
	}
	require.Len(t, legs, len(want))
	var total domain.Amount
	for i, leg := range want {
		amount := domain.Amount(leg.amount)
		if leg.huge {
			amount = domain.MaxAmount
		}
		require.Equal(t, amount, legs[i].Amount)
		require.Equal(t, leg.state, legs[i].State)
		if i == len(trade.legs) {
			require.EqualValues(t, domain.ClosingLeg, legs[i].Leg)
			require.Equal(t, store.ConditionClosing, legs[i].Condition)
			continue
		}
		total = total.Plus(amount)
		require.EqualValues(t, i, legs[i].Leg)
		require.EqualValues(t, 1_700_000_000+i, legs[i].DueAt)
		require.Equal(t, []string{store.ConditionNone, store.ConditionDocument, store.ConditionConsent}[i%3], legs[i].Condition)
		require.EqualValues(t, i%2, legs[i].Endorsements)
		require.Equal(t, leg.state != domain.LegUnsettled, row.SettledLegs&bitOf(uint8(i)) != 0)
		require.Equal(t, leg.state == domain.LegHeld, row.HeldLegs&bitOf(uint8(i)) != 0)
	}
	require.Equal(t, total, row.Amount)
	require.EqualValues(t, len(trade.legs), row.LegCount)
}

// requireRollups adds up all movements of coin.
func requireRollups(ctx context.Context, t require.TestingT, s *store.Store, w *world) {
	for _, period := range store.Periods() {
		want := map[store.RollupKey]store.Rollup{}
		for _, move := range w.moves {
			start := time.Unix(int64(move.at), 0).UTC().Truncate(time.Hour)
			if period != store.PeriodHour {
				start = start.Add(-time.Duration(start.Hour()) * time.Hour)
			}
			if period == store.PeriodMonth {
				start = start.AddDate(0, 0, 1-start.Day())
			}
			key := store.RollupKey{
				Period: period, StartsAt: uint64(start.Unix()), Coin: store.Address(move.coin), Movement: move.of.movement,
				FromCountry: move.corridor[0], ToCountry: move.corridor[1],
			}
			row := want[key]
			want[key] = store.Rollup{RollupKey: key, Movements: row.Movements + 1, Amount: row.Amount + domain.Amount(move.amount)}
		}
		rows := everything(t, func(page store.Page) ([]store.Rollup, string, error) {
			return s.Rollups(ctx, store.RollupFilter{Period: period}, page)
		})
		require.Len(t, rows, len(want))
		for _, row := range rows {
			require.Equal(t, want[row.RollupKey], row)
		}
	}
}
