package store_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// addRecent adds block 10, as addPayment makes it, as one for whose rows somebody waits.
func addRecent(t *testing.T, s *store.Store) {
	t.Helper()
	ctx := t.Context()
	require.NoError(t, s.Derive(ctx, func(b *store.Batch) error {
		b.Recent()
		require.NoError(t, b.Blocks.Add(ctx, store.Block{Number: 10, Hash: blockHash(10), SealedAt: 1010}))
		addPayment(t, b, place(10, 0), 10)
		addPayment(t, b, place(10, 1), 10)
		require.NoError(t, b.EndBlock(ctx, 10, true))
		return b.SetCursor(ctx, store.Cursor{BlockNumber: 10, BlockHash: blockHash(10)})
	}))
}

func TestTheNewestRowsAreReadWithTheOthers(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		addRecent(t, s)
		check := func() {
			for _, filter := range []store.TransferFilter{{}, {Wallet: &aurora}, {Wallet: &borealis}, {Coin: &coin}} {
				rows := all(t, 3, func(p store.Page) ([]store.Transfer, string, error) { return s.Transfers(t.Context(), filter, p) })
				require.Len(t, rows, 22)
				for i, row := range rows {
					require.Equal(t, place(uint64(10-i/2), uint(1-i%2)), row.Place)
				}
			}
			inOne, err := s.TransfersIn(t.Context(), txHash(10))
			require.NoError(t, err)
			require.Len(t, inOne, 2)
			_, held, err := s.HeldAt(t.Context(), borealis, 10)
			require.NoError(t, err)
			require.Len(t, held, 1)
			require.EqualValues(t, 2*(45+10), held[0].Amount)
		}
		check()
		require.NoError(t, s.Age(t.Context()))
		check()
		require.NoError(t, s.Age(t.Context())) // there are none any more
		check()
	})
}

func TestTheNewestRowsAreUndone(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := indexed(t, url)
		count := func() int {
			t.Helper()
			return len(all(t, 500, func(p store.Page) ([]store.Transfer, string, error) {
				return s.Transfers(t.Context(), store.TransferFilter{}, p)
			}))
		}
		undo := func(b *store.Batch) error { return b.Undo(t.Context(), 9) }
		addRecent(t, s)
		require.NoError(t, s.Derive(t.Context(), undo))
		require.Equal(t, 20, count())
		addRecent(t, s)
		require.NoError(t, s.Age(t.Context()))
		require.NoError(t, s.Derive(t.Context(), undo))
		require.Equal(t, 20, count())
		addRecent(t, s)
		require.Equal(t, 22, count())
		require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error { return b.Clear(t.Context()) }))
		require.Zero(t, count())
	})
}

// On SQLite the newest rows go without the secondary indexes until they age.
func TestRowsJoinTheIndexesWhenTheyAge(t *testing.T) {
	dir := t.TempDir()
	s := openAt(t, store.Options{Dir: dir})
	addBlocks(t, s)
	raw, err := database.Open(t.Context(), dir, "")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, raw.Close()) })
	rows := func(table string) (count int) {
		t.Helper()
		require.NoError(t, raw.Get(&count, "SELECT COUNT(*) FROM "+table))
		return count
	}
	require.Equal(t, 20, rows("older_transfers"))
	addRecent(t, s)
	require.Equal(t, 2, rows("recent_transfers"))
	require.Equal(t, 20, rows("older_transfers"))
	require.NoError(t, s.Age(t.Context()))
	require.Zero(t, rows("recent_transfers"))
	require.Equal(t, 22, rows("older_transfers"))
}

func TestLoadedRowsAreThoseOfTheDatabase(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		const wallets = 700 // more than one query asks for
		address := func(i int) store.Address { return store.Address{0xaa, byte(i >> 8), byte(i)} }
		ctx := t.Context()
		require.NoError(t, s.Derive(ctx, func(b *store.Batch) error {
			for i := range wallets {
				if i%3 == 0 {
					continue
				}
				require.NoError(t, b.Balances.Set(ctx, store.Balance{Coin: store.Address(coin), Account: address(i), Amount: 7}))
				require.NoError(t, b.Wallets.Set(ctx, store.Wallet{Address: address(i), Status: "active", Country: uint16(i)}))
			}
			return nil
		}))
		require.NoError(t, s.Derive(ctx, func(b *store.Batch) error {
			changed := store.Wallet{Address: address(1), Status: "revoked"}
			require.NoError(t, b.Wallets.Set(ctx, changed))
			unknown, err := b.Balances.Load(ctx, func(yield func(store.BalanceKey) bool) {
				for i := range 2 * wallets { // each twice
					if !yield(store.BalanceKey{Coin: store.Address(coin), Account: address(i % wallets)}) {
						return
					}
				}
			})
			require.NoError(t, err)
			require.Len(t, unknown, wallets)
			_, err = b.Wallets.Load(ctx, func(yield func(store.Address) bool) {
				for _, key := range unknown {
					if !yield(key.Account) {
						return
					}
				}
			})
			require.NoError(t, err)
			for i := range wallets {
				balance, found, err := b.Balances.Get(ctx, store.BalanceKey{Coin: store.Address(coin), Account: address(i)})
				require.NoError(t, err)
				require.Equal(t, i%3 != 0, found)
				wallet, foundWallet, err := b.Wallets.Get(ctx, address(i))
				require.NoError(t, err)
				require.Equal(t, found, foundWallet)
				if i == 1 {
					require.Equal(t, changed, wallet, "loading takes back no change")
				} else if found {
					require.EqualValues(t, 7, balance.Amount)
					require.EqualValues(t, i, wallet.Country)
				}
			}
			return nil
		}))
	})
}
