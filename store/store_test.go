package store_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// open opens an empty database: of PostgreSQL by its URL, or SQLite where that is empty.
func open(t *testing.T, url string) *store.Store {
	t.Helper()
	return openAt(t, store.Options{Dir: t.TempDir(), Database: url})
}

func openAt(t *testing.T, options store.Options) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), options)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

func TestWhatIsStoredStays(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		options := store.Options{Dir: filepath.Join(t.TempDir(), "data with spaces % and ?"), Database: url}
		first, err := store.Open(t.Context(), options)
		require.NoError(t, err)
		_, err = first.AddOwnWallet(t.Context(), common.Address{1}, "aurora", 1)
		require.NoError(t, err)
		require.NoError(t, first.Derive(t.Context(), func(b *store.Batch) error {
			return b.SetCursor(t.Context(), store.Cursor{BlockNumber: 7})
		}))
		require.NoError(t, first.Close())

		again := openAt(t, options)
		require.NoError(t, again.Ping(t.Context()))
		require.NoError(t, again.Writable(t.Context()))
		key, err := again.WalletKey(t.Context(), common.Address{1})
		require.NoError(t, err)
		require.Equal(t, "aurora", key.Principal)
		cursor, found, err := again.Cursor(t.Context())
		require.NoError(t, err)
		require.True(t, found)
		require.EqualValues(t, 7, cursor.BlockNumber)
	})
}

// Also in a folder that others may enter.
func TestNobodyElseReadsTheDatabases(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Chmod(dir, 0o755))
	s := openAt(t, store.Options{Dir: dir})
	_, err := s.AddOwnWallet(t.Context(), common.Address{1}, "aurora", 1)
	require.NoError(t, err)
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		info, err := file.Info()
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), file.Name())
	}
}

func TestDerivedDatabaseCanBeDropped(t *testing.T) {
	dir := t.TempDir()
	first, err := store.Open(t.Context(), store.Options{Dir: dir})
	require.NoError(t, err)
	_, err = first.AddOwnWallet(t.Context(), common.Address{1}, "aurora", 1)
	require.NoError(t, err)
	require.NoError(t, first.Close())
	require.NoError(t, os.Remove(filepath.Join(dir, "derived.db")))

	again := openAt(t, store.Options{Dir: dir})
	_, found, err := again.Cursor(t.Context())
	require.NoError(t, err)
	require.False(t, found)
	_, err = again.WalletKey(t.Context(), common.Address{1})
	require.NoError(t, err)
}
