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
		db := openRaw(t.Context(), t, at)
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

// untouched runs what must fail with a code and a text, and checks that the database is as it was.
func untouched(t *testing.T, s *store.Store, code domain.Code, says string, run func() error) {
	t.Helper()
	state := func() (store.Cursor, int) {
		cursor, _, err := s.Cursor(t.Context())
		require.NoError(t, err)
		return cursor, keptBlocks(t, s)
	}
	cursor, kept := state()
	err := run()
	require.Equal(t, code, domain.CodeOf(err), "%v", err)
	require.ErrorContains(t, err, says)
	cursorAfter, keptAfter := state()
	require.Equal(t, cursor, cursorAfter)
	require.Equal(t, kept, keptAfter)
}

// The first block may be the same, and the contracts at the same addresses: the block before the deployment is not.
func TestDatabaseOfAChainWithTheSameFirstBlockIsRefused(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source, other := newPatchy(24), newPatchy(25)
		source.mine(60)
		other.mine(70)
		s := openStore(t, url)
		small := func(o *Options) { o.UndoBlocks = testUndoBlocks }
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, small)))
		untouched(t, s, domain.CodeDataDirForeign, "block 2, before the deployment", func() error { return newTestIndexer(t, s, other, small).Run(t.Context()) })
		whole := other.chain
		other.chain = whole[:1]
		untouched(t, s, domain.CodeUnavailable, "the node has no block 2 yet", func() error { return settle(t.Context(), newTestIndexer(t, s, other, small)) })

		other.chain = whole
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, other, func(o *Options) { o.Rebuild = true })))
		requireWorld(t.Context(), t, s, other.head())
	})
}

// Deeper than what can be undone, what a node calls final is not taken back unless it is said so.
func TestFinalBlocksAreTakenBackOnPurposeOnly(t *testing.T) {
	const mined, depth = 60, 30
	ancestor := simulated.StartBlock - 1 + mined - depth
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(26)
		source.mine(mined)
		s := openStore(t, url)
		options := func(o *Options) { o.UndoBlocks = testUndoBlocks }
		settled := func() error { return settle(t.Context(), newTestIndexer(t, s, source, options)) }
		require.NoError(t, settled())
		source.drop(testUndoBlocks)
		source.mine(testUndoBlocks + 1)
		source.final = source.head().Number
		require.NoError(t, settled(), "what can be undone may be anything")

		source.drop(depth + 1)
		source.final = ancestor
		untouched(t, s, domain.CodeUnavailable, "the node ends at block 32, the database at block 63", settled)
		source.mine(depth + 4)
		source.final = ancestor + 1
		untouched(t, s, domain.CodeDataDirForeign, "specie index --from 33", settled)
		untouched(t, s, domain.CodeDataDirForeign, "block 33", func() error { return newTestIndexer(t, s, source, options).Run(t.Context()) })

		source.final = ancestor // what differs is not final yet
		require.NoError(t, settled())
		requireWorld(t.Context(), t, s, source.head())

		source.drop(depth)
		source.mine(depth + 1)
		source.final = source.head().Number
		untouched(t, s, domain.CodeDataDirForeign, "specie index --from ", settled)
		x := newTestIndexer(t, s, source, func(o *Options) { o.UndoBlocks, o.From = testUndoBlocks, source.head().Number-depth })
		require.NoError(t, settle(t.Context(), x))
		requireWorld(t.Context(), t, s, source.head())
	})
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
