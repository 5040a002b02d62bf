package store

import (
	"context"
	"database/sql"
	"testing"

	"github.com/jmoiron/sqlx"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/test/database"
)

const testPartition = 10 // blocks

// indexTo has blocks indexed and kept, with a transfer in each.
func indexTo(t *testing.T, s *Store, from, to uint64) {
	t.Helper()
	require.NoError(t, s.Derive(t.Context(), func(b *Batch) error {
		for number := from; number <= to; number++ {
			block := Block{Number: number, Hash: Hash{byte(number)}}
			require.NoError(t, b.Keep(t.Context(), &KeptBlock{Block: block}))
			require.NoError(t, b.Blocks.Add(t.Context(), block))
			require.NoError(t, b.Transfers.Add(t.Context(), Transfer{Place: Place{BlockNumber: number}, Amount: domain.Amount(number)}))
			require.NoError(t, b.EndBlock(t.Context(), number, true))
		}
		return b.SetCursor(t.Context(), Cursor{BlockNumber: to, BlockHash: Hash{byte(to)}})
	}))
}

// rowsByPartition counts the rows of a table in each of its partitions.
func rowsByPartition(t *testing.T, s *Store, table string) map[string]int {
	t.Helper()
	type count struct {
		Partition string `db:"partition"`
		Rows      int    `db:"rows"`
	}
	counts, err := selectRows[count](t.Context(), s.read, "SELECT tableoid::regclass::text AS partition, COUNT(*) AS rows FROM "+table+" GROUP BY 1")
	require.NoError(t, err)
	found := map[string]int{}
	for _, c := range counts {
		found[c.Partition] = c.Rows
	}
	return found
}

func openDivided(t *testing.T, url string) *Store {
	t.Helper()
	s, err := Open(t.Context(), Options{Dir: t.TempDir(), Database: url, PartitionBlocks: testPartition})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

func TestRowsLieInThePartitionOfTheirBlock(t *testing.T) {
	s := openDivided(t, database.New(t))
	indexTo(t, s, 5, 12)  // over a border, in one batch
	indexTo(t, s, 13, 19) // up to one
	indexTo(t, s, 20, 20) // at one
	indexTo(t, s, 21, 45) // over several: one partition is for all that is beyond the last
	for _, table := range []string{"transfers"} {
		require.Equal(t, map[string]int{table + "_from_0": 15, table + "_from_20": 10, table + "_from_30": 16}, rowsByPartition(t, s, table))
	}
	kept := map[string]int{"chain_blocks_from_0": 5, "chain_blocks_from_10": 10, "chain_blocks_from_20": 10, "chain_blocks_from_30": 16}
	require.Equal(t, kept, rowsByPartition(t, s, "chain_blocks"), "the first was made when it was empty")

	// Going back over borders and on again, and beginning anew.
	require.NoError(t, s.Derive(t.Context(), func(b *Batch) error { return b.Undo(t.Context(), 15) }))
	require.Equal(t, map[string]int{"transfers_from_0": 11}, rowsByPartition(t, s, "transfers"))
	require.Equal(t, map[string]int{"chain_blocks_from_0": 5, "chain_blocks_from_10": 6}, rowsByPartition(t, s, "chain_blocks"))
	indexTo(t, s, 16, 22)
	require.Equal(t, map[string]int{"transfers_from_0": 15, "transfers_from_20": 3}, rowsByPartition(t, s, "transfers"))
	require.NoError(t, s.Derive(t.Context(), func(b *Batch) error { return b.Clear(t.Context()) }))
	require.Empty(t, rowsByPartition(t, s, "transfers"))
	rows, _, err := s.Transfers(t.Context(), TransferFilter{}, Page{})
	require.NoError(t, err)
	require.Empty(t, rows)
}

// Secondary indexes are those of all partitions, also of one that is made when they are there or while they are not.
func TestPartitionsHaveTheirIndexes(t *testing.T) {
	s := openDivided(t, database.New(t))
	indexTo(t, s, 0, 9)
	require.NoError(t, s.DropIndexes(t.Context()))
	indexTo(t, s, 10, 19)
	missing, err := s.IndexesMissing(t.Context())
	require.NoError(t, err)
	require.Equal(t, len(indexes), missing)
	require.NoError(t, s.BuildIndexes(t.Context(), nil))
	indexTo(t, s, 20, 29)
	const count = `SELECT COUNT(*) FROM pg_indexes WHERE tablename = ANY (ARRAY['transfers', 'transfers_from_0', 'transfers_from_10', 'transfers_from_20'])
		GROUP BY tablename`
	counts, err := selectRows[int](t.Context(), s.read, count)
	require.NoError(t, err)
	require.Equal(t, []int{5, 5, 5, 5}, counts)
}

func TestAPartitionIsMadeWhileOthersRead(t *testing.T) {
	s := openDivided(t, database.New(t))
	indexTo(t, s, 0, 9)
	require.NoError(t, s.view(t.Context(), func(ctx context.Context, tx *sqlx.Tx) error {
		before, err := selectRows[uint64](ctx, tx, "SELECT block_number FROM transfers")
		require.NoError(t, err)
		require.Len(t, before, 10)
		indexTo(t, s, 10, 19)
		after, err := selectRows[uint64](ctx, tx, "SELECT block_number FROM transfers")
		require.ElementsMatch(t, before, after, "they go on seeing what they saw")
		return err
	}))
	require.Equal(t, 10, rowsByPartition(t, s, "transfers")["transfers_from_10"])
}

func TestProcessesTakeTurnsAtPartitions(t *testing.T) {
	url := database.New(t)
	one, other := openDivided(t, url), openDivided(t, url)
	indexTo(t, one, 0, 9)
	indexTo(t, other, 10, 19)
	indexTo(t, one, 20, 29)
	require.Equal(t, map[string]int{"transfers_from_0": 10, "transfers_from_10": 10, "transfers_from_20": 10}, rowsByPartition(t, other, "transfers"))

	// A batch that fails leaves no partition, and nobody takes it for made.
	failed := domain.Errorf(domain.CodeConflict, "on purpose")
	require.ErrorIs(t, one.Derive(t.Context(), func(b *Batch) error {
		require.NoError(t, b.Transfers.Add(t.Context(), Transfer{Place: Place{BlockNumber: 30}}))
		require.NoError(t, b.flush(t.Context()))
		return failed
	}), failed)
	indexTo(t, one, 30, 30)
	require.Equal(t, 1, rowsByPartition(t, one, "transfers")["transfers_from_30"])
}

// Blocks that an earlier version kept become the first partition, where they are.
func TestKeptBlocksOfAnEarlierVersionAreDivided(t *testing.T) {
	url := database.New(t)
	d, err := dialectOf(Options{Database: url})
	require.NoError(t, err)
	require.NoError(t, d.setUp(t.Context(), func(ctx context.Context) error {
		require.NoError(t, migrateOne(ctx, d, schemaChain))
		db := sqlx.NewDb(sql.OpenDB(d.writer(schemaChain)), d.driverName())
		for number := range 25 {
			require.NoError(t, keptBlocks.add(ctx, db, keptBlock{Block: Block{Number: uint64(number)}}))
		}
		return db.Close()
	}))
	s := openDivided(t, url)
	require.Equal(t, map[string]int{"chain_blocks_from_0": 25}, rowsByPartition(t, s, "chain_blocks"))
	indexTo(t, s, 25, 31)
	require.Equal(t, map[string]int{"chain_blocks_from_0": 30, "chain_blocks_from_30": 2}, rowsByPartition(t, s, "chain_blocks"))
	openDivided(t, url) // once is enough
	blocks, err := s.KeptBlocks(t.Context(), 22, 5)
	require.NoError(t, err)
	require.Len(t, blocks, 5)
	require.EqualValues(t, 23, blocks[0].Number)
}
