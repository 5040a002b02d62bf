package indexer

import (
	"context"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// lowest is a Source that remembers the lowest block whose events it was asked for.
// Ranges are read at the same time.
type lowest struct {
	*patchy
	mutex sync.Mutex
	block uint64
}

func (l *lowest) Blocks(ctx context.Context, from, to uint64, contracts []common.Address) ([]Block, error) {
	l.mutex.Lock()
	l.block = min(l.block, from)
	l.mutex.Unlock()
	return l.patchy.Blocks(ctx, from, to, contracts)
}

// keptBlocks counts what is kept above the block before the deployment.
func keptBlocks(t *testing.T, s *store.Store) int {
	t.Helper()
	kept, err := s.KeptBlocks(t.Context(), simulated.StartBlock-1, 1000)
	require.NoError(t, err)
	return len(kept)
}

func TestChangedTablesAreDerivedAgainWithoutANode(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(20)
		source.mine(60)
		at := store.Options{Dir: t.TempDir(), Database: url}
		s := openStoreAt(t, at)
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, nil)))
		require.Equal(t, 60, keptBlocks(t, s))
		db := openRaw(t, at)
		_, err := db.ExecContext(t.Context(), "UPDATE derived_schema SET version = 'of another version'")
		require.NoError(t, err)
		require.NoError(t, db.Close())

		source.down = domain.Errorf(domain.CodeNodeUnreachable, "the node does not answer")
		again := openStoreAt(t, at)
		x := newTestIndexer(t, again, source, nil)
		require.NoError(t, x.resume(t.Context()))
		requireWorld(t.Context(), t, again, source.head())
		require.Equal(t, domain.CodeNodeUnreachable, domain.CodeOf(settle(t.Context(), x)))
	})
}

func TestChangedProjectionIsDerivedAgainWithoutANode(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(21)
		source.mine(40)
		s := openStore(t, url)
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, nil)))
		require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error {
			cursor, _, err := b.Cursor(t.Context())
			require.NoError(t, err)
			cursor.Projection = projectionVersion - 1
			return b.SetCursor(t.Context(), cursor)
		}))
		counting := &lowest{patchy: source, block: 1000}
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, counting, nil)))
		requireWorld(t.Context(), t, s, source.head())
		require.EqualValues(t, 1000, counting.block, "no block was asked for")
		cursor, _, err := s.Cursor(t.Context())
		require.NoError(t, err)
		require.Equal(t, projectionVersion, cursor.Projection)
	})
}

// Deeper than what can be undone, only blocks that are not in common are read again.
func TestDeepReorganisationGoesBackToKeptBlocks(t *testing.T) {
	for depth, want := range map[int]uint64{30: 33, 200: simulated.StartBlock} {
		database.Each(t, func(t *testing.T, url string) {
			source := &lowest{patchy: newPatchy(22), block: 1000}
			source.mine(60)
			s := openStore(t, url)
			x := newTestIndexer(t, s, source, func(o *Options) { o.UndoBlocks = testUndoBlocks })
			require.NoError(t, settle(t.Context(), x))
			source.drop(depth)
			source.mine(depth + 3)
			source.block = 1000
			require.NoError(t, settle(t.Context(), x))
			requireWorld(t.Context(), t, s, source.head())
			require.Equal(t, want, source.block)
			require.EqualValues(t, min(depth, 60), x.Status().LastReorg)
		})
	}
}

// What is kept of other contracts lacks events, so it is read again.
func TestKeptBlocksOfASmallerDeploymentAreNotUsed(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(23)
		source.mine(20)
		s := openStore(t, url)
		small := simulated
		small.Coins = simulatedCoins[:1]
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, onlyCoin{source.simulation, simulatedCoins[1]}, func(o *Options) { o.Contracts = small })))
		counting := &lowest{patchy: source, block: 1000}
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, counting, nil)))
		require.Equal(t, simulated.StartBlock, counting.block)
		requireWorld(t.Context(), t, s, source.head())
	})
}
