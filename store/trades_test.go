package store_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

func TestTradesAreListedToTheirParties(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error {
			for number, state := range []string{"open", "disputed", "closed"} {
				trade := store.Trade{
					ID: store.Hash{byte(number + 1)}, Payer: store.Address(aurora), Payee: store.Address(borealis), Coin: store.Address(coin),
					FromCountry: 156, ToCountry: uint16(276 + number), State: state, SettledLegs: ^store.LegBits(0), LegCount: domain.MostLegs,
					OpenedBlock: uint64(number), OpenedAt: 1000 + uint64(number),
				}
				trade.MovedTo(place(uint64(number), 0))
				require.NoError(t, b.Trades.Set(t.Context(), trade))
			}
			return nil
		}))
		_, err := s.AddOwnWallet(t.Context(), borealis, "borealis", 1)
		require.NoError(t, err)
		stranger, disputed := common.Address{1}, domain.TradeDisputed
		from, before := uint64(1001), uint64(1002)
		for _, c := range []struct {
			filter store.TradeFilter
			ids    []byte
		}{
			{store.TradeFilter{}, []byte{3, 2, 1}},
			{store.TradeFilter{Party: &aurora, Coin: &coin}, []byte{3, 2, 1}},
			{store.TradeFilter{Principal: "borealis"}, []byte{3, 2, 1}},
			{store.TradeFilter{State: &disputed}, []byte{2}},
			{store.TradeFilter{Corridor: &domain.Corridor{From: 156, To: 278}}, []byte{3}},
			{store.TradeFilter{From: &from, Before: &before}, []byte{2}},
			{store.TradeFilter{Party: &stranger}, nil},
			{store.TradeFilter{Principal: "aurora"}, nil}, // has no wallet that is a party
			{store.TradeFilter{Coin: &stranger}, nil},
		} {
			rows := all(t, 2, func(p store.Page) ([]store.Trade, string, error) { return s.Trades(t.Context(), c.filter, p) })
			require.Len(t, rows, len(c.ids))
			for i, row := range rows {
				require.Equal(t, c.ids[i], row.ID[0])
				require.Equal(t, ^store.LegBits(0), row.SettledLegs, "64 bits without a sign")
				require.Equal(t, blockHash(row.OpenedBlock), row.Opened().BlockHash)
			}
		}
		_, err = s.Trade(t.Context(), common.Hash{9})
		requireCode(t, domain.CodeTradeUnknown, err)
	})
}
