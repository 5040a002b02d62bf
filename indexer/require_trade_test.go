package indexer

import (
	"context"
	"slices"

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
		require.Equal(t, move, simulatedMove{
			coin: common.Address(row.Coin), from: common.Address(row.From), to: common.Address(row.To), amount: uint64(row.Amount),
			of: purpose{row.Movement, hashOf(row.ApplicationID), hashOf(row.RedemptionID), hashOf(row.TradeID), hashOf(row.ExchangeID)},
		})
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
		channel, err := s.Balance(ctx, trade.coin, trade.account())
		require.NoError(t, err)
		require.Equal(t, row.Received, row.Settled+row.Parked+row.Refunded+channel.Amount)
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
		require.Equal(t, chunk, simulatedChunk{chunks[i].Legs, uint64(chunks[i].Gross), uint64(chunks[i].Moved)})
		require.Equal(t, chunk, simulatedChunk{len(legs), uint64(gross), uint64(chunks[i].Moved)})
	}
	exchanges := everything(t, func(page store.Page) ([]store.Exchange, string, error) {
		return s.Exchanges(ctx, store.ExchangeFilter{}, page)
	})
	slices.Reverse(exchanges)
	require.Len(t, exchanges, len(w.exchanges))
	for i, exchange := range w.exchanges {
		require.Equal(t, exchange, simulatedExchange{common.Hash(exchanges[i].ExchangeID), exchanges[i].Outcome == store.ExchangeCancelled})
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
