package store_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

func TestPeriodsBeginAsUTCHasIt(t *testing.T) {
	at := func(text string) uint64 {
		parsed, err := time.Parse(time.RFC3339, text)
		require.NoError(t, err)
		return uint64(parsed.Unix())
	}
	for _, c := range []struct{ time, hour, day, month string }{
		{"2024-02-29T23:59:59Z", "2024-02-29T23:00:00Z", "2024-02-29T00:00:00Z", "2024-02-01T00:00:00Z"},
		{"2024-03-01T00:00:00Z", "2024-03-01T00:00:00Z", "2024-03-01T00:00:00Z", "2024-03-01T00:00:00Z"},
		{"1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"},
	} {
		require.Equal(t, at(c.hour), store.PeriodHour.Start(at(c.time)))
		require.Equal(t, at(c.day), store.PeriodDay.Start(at(c.time)))
		require.Equal(t, at(c.month), store.PeriodMonth.Start(at(c.time)))
	}
	rapid.Check(t, func(t *rapid.T) {
		at := rapid.Uint64Max(1<<40).Draw(t, "at")
		for _, period := range store.Periods() {
			start := period.Start(at)
			require.LessOrEqual(t, start, at)
			require.Equal(t, start, period.Start(start))
		}
	})
}

func TestRollupsAreListedOldestFirst(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		var all []store.Rollup
		require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error {
			for hour := range uint64(5) {
				for _, country := range []uint16{0, 156} {
					for _, movement := range []domain.Movement{domain.MovementMint, domain.MovementTransfer} {
						row := store.Rollup{RollupKey: store.RollupKey{
							Period: store.PeriodHour, StartsAt: 3600 * hour, Coin: store.Address(coin), FromCountry: country, ToCountry: 276, Movement: movement,
						}, Movements: hour + 1, Amount: domain.Amount(hour)}
						all = append(all, row)
						require.NoError(t, b.Rollups.Set(t.Context(), row))
					}
				}
			}
			return nil
		}))
		list := func(filter store.RollupFilter) []store.Rollup {
			filter.Period = store.PeriodHour
			var rows []store.Rollup
			page := store.Page{Limit: 3}
			for {
				part, next, err := s.Rollups(t.Context(), filter, page)
				require.NoError(t, err)
				rows = append(rows, part...)
				if next == "" {
					return rows
				}
				page.Cursor = next
			}
		}
		require.Equal(t, all, list(store.RollupFilter{}))
		from, before := uint64(3600), uint64(3*3600)
		require.Equal(t, all[4:12], list(store.RollupFilter{From: &from, Before: &before, Coin: &coin}))
		require.Len(t, list(store.RollupFilter{Corridor: &domain.Corridor{From: 156, To: 276}}), 10)
		require.Len(t, list(store.RollupFilter{Movement: domain.MovementMint}), 10)
		require.Empty(t, list(store.RollupFilter{Coin: &aurora}))
		rows, _, err := s.Rollups(t.Context(), store.RollupFilter{Period: store.PeriodDay}, store.Page{})
		require.NoError(t, err)
		require.Empty(t, rows)
	})
}
