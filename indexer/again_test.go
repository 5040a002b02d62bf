package indexer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/test/database"
)

func TestBlocksAreReadAgainFromABlockOn(t *testing.T) {
	for from, want := range map[uint64]uint64{58: 58, 20: 20, 1: simulated.StartBlock, 1000: 1000} {
		database.Each(t, func(t *testing.T, url string) {
			source := &lowest{patchy: newPatchy(30), block: 1000}
			source.mine(60)
			s := openStore(t, url)
			require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, nil)))
			source.block = 1000
			again := newTestIndexer(t, s, source, func(o *Options) { o.From, o.UndoBlocks = from, testUndoBlocks })
			require.NoError(t, settle(t.Context(), again))
			require.Equal(t, want, source.block)
			requireWorld(t.Context(), t, s, source.head())
			source.block = 1000
			require.NoError(t, settle(t.Context(), again))
			require.EqualValues(t, 1000, source.block, "once is enough")
		})
	}
}

func TestRebuildReadsEverythingAgain(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := &lowest{patchy: newPatchy(31), block: 1000}
		source.mine(30)
		s := openStore(t, url)
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, nil)))
		source.block = 1000
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, func(o *Options) { o.Rebuild = true })))
		require.Equal(t, simulated.StartBlock, source.block)
		requireWorld(t.Context(), t, s, source.head())
	})
}

func TestIndexEndsAtABlock(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(32)
		source.mine(30)
		s := openStore(t, url)
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, func(o *Options) { o.To = 20 })))
		requireWorld(t.Context(), t, s, source.chain[20])
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, func(o *Options) { o.To = 10 })), "further than wanted already")
		requireWorld(t.Context(), t, s, source.chain[20])
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, nil)))
		requireWorld(t.Context(), t, s, source.head())
	})
}
