package indexer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/store"
)

// On SQLite the transfers of blocks at the head are left out of the secondary indexes, and an indexer that has nothing else to
// do puts them there, also what a process before it left.
func TestTransfersOfTheHeadJoinTheIndexes(t *testing.T) {
	at := store.Options{Dir: t.TempDir()}
	s, source := openStoreAt(t, at), newPatchy(28)
	raw := openRaw(t.Context(), t, at)
	t.Cleanup(func() { require.NoError(t, raw.Close()) })
	rows := func(table string) (count int) {
		t.Helper()
		require.NoError(t, raw.GetContext(t.Context(), &count, "SELECT COUNT(*) FROM "+table))
		return count
	}
	source.mine(40)
	if source.head().Number%2 != 0 { // so that settle leaves them
		source.mine(1)
	}
	require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, nil)))
	left := rows("recent_transfers")
	require.Positive(t, left)

	x := newTestIndexer(t, s, source, nil)
	running(t, x)
	joined := func() {
		t.Helper()
		for rows("recent_transfers") > 0 {
			require.NoError(t, t.Context().Err())
		}
		require.Equal(t, rows("transfers"), rows("older_transfers"))
	}
	joined()
	require.GreaterOrEqual(t, rows("older_transfers"), left)
	source.grow(5)
	until(t, x, func(s Status) bool { return s.Indexed.Number == source.head().Number })
	joined()
}
