package indexer

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// Two indexers on one database: one indexes, the other takes over within seconds, in the middle of whatever the first did,
// and the outcome is that of one.
func TestTheSecondIndexerTakesOver(t *testing.T) {
	for name, end := range map[string]func(t *testing.T, url string, stop func()){
		"when the first is stopped": func(_ *testing.T, _ string, stop func()) { stop() },
		"when the first is cut off": func(t *testing.T, url string, _ func()) {
			t.Helper()
			database.CutOffLeader(t, url)
		},
	} {
		t.Run(name, func(t *testing.T) {
			followed := store.Options{Database: database.New(t)}
			source := newPatchy(30)
			source.mine(40)
			small := func(o *Options) { o.BatchBlocks, o.UndoBlocks = testBatchBlocks, testUndoBlocks }
			first := newTestIndexer(t, openStoreAt(t, followed), source, small)
			second := newTestIndexer(t, openStoreAt(t, followed), source, small)
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			ended := make(chan error, 1)
			go func() { ended <- first.Run(ctx) }()
			require.NoError(t, first.WaitFor(t.Context(), 10))
			running(t, second)

			// Whoever stands by tells what the leader does.
			until(t, second, func(s Status) bool { return s.Standby && s.Head.Number == 42 })
			require.NoError(t, second.WaitFor(t.Context(), 42))
			source.grow(20)
			before := time.Now()
			end(t, followed.Database, stop)
			require.NoError(t, second.WaitFor(t.Context(), 62))
			until(t, second, func(s Status) bool { return !s.Standby && s.Lag == 0 })
			require.Less(t, time.Since(before), 30*time.Second)
			stop()
			require.NoError(t, <-ended)

			source.simulation.mutex.Lock()
			source.drop(9)
			source.mine(12)
			source.simulation.mutex.Unlock()
			until(t, second, func(s Status) bool { return s.Indexed.Hash == source.head().Hash })
			fresh := store.Options{Database: database.New(t)}
			require.NoError(t, settle(t.Context(), newTestIndexer(t, openStoreAt(t, fresh), source, nil)))
			requireSameDerived(t.Context(), t, followed, fresh)
		})
	}
}

// A leader that does not know yet that it no longer leads writes nothing.
func TestALeaderOfThePastWritesNothing(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		at := store.Options{Dir: t.TempDir(), Database: url}
		source := newSimulation(31)
		source.mine(10)
		past := newTestIndexer(t, openStoreAt(t, at), source, nil)
		require.NoError(t, settle(t.Context(), past))
		cursor, err := past.cursor(t.Context())
		require.NoError(t, err)

		source.mine(5)
		require.NoError(t, settle(t.Context(), newTestIndexer(t, openStoreAt(t, at), source, nil)))
		blocks, err := source.Blocks(t.Context(), cursor.BlockNumber+1, cursor.BlockNumber+2, nil)
		require.NoError(t, err)
		err = past.commit(t.Context(), cursor, source.head().Number, blocks, true)
		require.Equal(t, domain.CodeConflict, domain.CodeOf(err))
		// It finds its way back.
		source.mine(3)
		require.NoError(t, settle(t.Context(), past))
		requireWorld(t.Context(), t, past.options.Store, source.head())
	})
}
