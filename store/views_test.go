package store

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/test/database"
)

func TestViewsShowTimesAndExactAmounts(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s, err := Open(t.Context(), Options{Dir: t.TempDir(), Database: url})
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, s.Close()) })
		dollar, plain, aurora := Address{0xc0}, Address{0xc1}, Address{0xa1}
		require.NoError(t, s.Derive(t.Context(), func(b *Batch) error {
			ctx := t.Context()
			require.NoError(t, b.Coins.Set(ctx, Coin{Address: dollar, Currency: "USD", Decimals: 6}))
			require.NoError(t, b.Coins.Set(ctx, Coin{Address: plain, Currency: "JPY"}))
			require.NoError(t, b.Wallets.Set(ctx, Wallet{Address: aurora, Status: "active", Country: 276}))
			for i, amount := range []domain.Amount{1_250_500_000, 7, 0, domain.MaxAmount} {
				for j, coin := range []Address{dollar, plain} {
					require.NoError(t, b.Transfers.Add(ctx, Transfer{
						Place: Place{BlockNumber: uint64(i), LogIndex: uint(j), BlockAt: 1_767_348_000}, Coin: coin, From: aurora, Amount: amount,
					}))
				}
			}
			return nil
		}))
		type line struct {
			MovedAt string  `db:"moved_at"`
			Amount  string  `db:"amount"`
			Country *uint16 `db:"payer_country"`
			Other   *uint16 `db:"payee_country"`
		}
		for currency, amounts := range map[string][]string{
			"USD": {"1250.500000", "0.000007", "0.000000", "9223372036854.775807"}, "JPY": {"1250500000", "7", "0", "9223372036854775807"},
		} {
			rows, err := selectRows[line](t.Context(), s.read,
				"SELECT CAST(moved_at AS TEXT) AS moved_at, CAST(amount AS TEXT) AS amount, payer_country, payee_country FROM report_transfers WHERE currency = ? ORDER BY block_number", currency)
			require.NoError(t, err)
			require.Len(t, rows, 4)
			for i, row := range rows {
				require.Equal(t, amounts[i], row.Amount)
				require.Contains(t, row.MovedAt, "2026-01-02 10:00:00")
				require.EqualValues(t, 276, *row.Country)
				require.Nil(t, row.Other)
			}
		}
		views, err := selectRows[derivedObject](t.Context(), s.read, s.dialect.derivedObjects())
		require.NoError(t, err)
		read := 0
		for _, object := range views {
			if object.Kind == "view" {
				_, err := s.read.ExecContext(t.Context(), "SELECT * FROM "+object.Name+" LIMIT 0")
				require.NoError(t, err, object.Name)
				read++
			}
		}
		require.GreaterOrEqual(t, read, 7)
	})
}
