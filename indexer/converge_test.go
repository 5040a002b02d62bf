package indexer

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// follower is an indexer on a simulation whose process may die and be started again.
type follower struct {
	t       require.TestingT
	at      store.Options
	source  *simulation
	faults  *faults
	store   *store.Store
	indexer *Indexer
}

// Small, so that a chain of a few dozen blocks takes many batches and reorganisations below what can be undone.
const (
	testBatchBlocks = 5
	testUndoBlocks  = 6
	testBulkBlocks  = 12
	testPartition   = 7 // blocks
)

func startFollower(ctx context.Context, t require.TestingT, at store.Options, source *simulation) *follower {
	f := &follower{t: t, at: at, source: source, faults: newFaults()}
	f.start(ctx)
	return f
}

func (f *follower) start(ctx context.Context) {
	f.faults.left, f.faults.dead = -1, false
	var err error
	options := f.at
	options.Readers, options.Decorate = 2, f.faults.decorate
	f.store, err = store.Open(ctx, options)
	require.NoError(f.t, err)
	f.indexer, err = New(Options{
		Store: f.store, Source: f.source, ChainID: simulatedChainID, Contracts: simulated,
		BatchBlocks: testBatchBlocks, UndoBlocks: testUndoBlocks, BulkBlocks: testBulkBlocks, ReadAhead: 3,
	})
	require.NoError(f.t, err)
}

func (f *follower) close() { require.NoError(f.t, f.store.Close()) }

func (f *follower) settle(ctx context.Context) error { return settle(ctx, f.indexer) }

// settle indexes until database and node are the same, or something is wrong.
func settle(ctx context.Context, x *Indexer) error {
	defer x.reader.stop()
	if err := x.prepare(ctx); err != nil {
		return err
	}
	for {
		moved, err := x.converge(ctx)
		if err != nil {
			return err
		}
		if moved {
			continue
		}
		if err := x.buildIndexes(ctx); err != nil || x.Status().Head.Number%2 == 0 {
			return err // every other time before rows have aged
		}
		return x.age(ctx)
	}
}

// Chains are a few dozen to a few hundred blocks long, and change their mind often, up to 64 blocks deep: within what can
// be undone and far below it, several times in a row, at the head and while they are read.
func TestDerivedDatabaseEqualsAFreshIndex(t *testing.T) {
	setChains(t, "50")
	database.Each(t, func(t *testing.T, url string) {
		t.Parallel()
		ctx, outer := context.WithoutCancel(t.Context()), t // a context that can end costs a goroutine at each statement
		// Databases are migrated once and copied: that takes longer than all the rest.
		empty := store.Options{Dir: t.TempDir(), Database: url, PartitionBlocks: testPartition}
		startFollower(ctx, t, empty, newSimulation(0)).close()
		rapid.Check(t, func(t *rapid.T) {
			followed, dropFollowed := copyOf(outer, empty)
			defer dropFollowed()
			anew, dropAnew := copyOf(outer, empty)
			defer dropAnew()

			source := newSimulation(rapid.Uint64().Draw(t, "seed"))
			source.mine(rapid.IntRange(0, 80).Draw(t, "blocks before"))
			f := startFollower(ctx, t, followed, source)
			t.Repeat(map[string]func(*rapid.T){
				"mine": func(t *rapid.T) { source.mine(rapid.IntRange(1, 8).Draw(t, "blocks")) },
				"reorganise": func(t *rapid.T) {
					for _, change := range reorganisations.Draw(t, "changes") {
						source.reorganise(change)
						if change.settled {
							require.NoError(t, f.settle(ctx))
						}
					}
				},
				"settle": func(t *rapid.T) { require.NoError(t, f.settle(ctx)) },
				"settle while the chain moves": func(t *rapid.T) {
					changes := reorganisations.Draw(t, "changes")
					source.mine(rapid.IntRange(0, 2*testBulkBlocks).Draw(t, "missing"))
					source.onCall = func() {
						if len(changes) == 0 {
							return
						}
						if changes[0].calls--; changes[0].calls == 0 {
							source.reorganise(changes[0])
							changes = changes[1:]
						}
					}
					require.NoError(t, f.settle(ctx))
					source.onCall = nil
				},
				"die": func(t *rapid.T) {
					f.faults.arm(rapid.IntRange(0, 120).Draw(t, "statements"), rapid.Bool().Draw(t, "after"))
					if err := f.settle(ctx); err != nil {
						require.ErrorIs(t, err, errCrash)
					}
					f.close()
					f.start(ctx)
				},
			})
			require.NoError(t, f.settle(ctx))
			f.close()

			fresh := startFollower(ctx, t, anew, source)
			require.NoError(t, fresh.settle(ctx))
			requireWorld(ctx, t, fresh.store, source.head())
			fresh.close()
			requireSameDerived(ctx, t, f.at, fresh.at)
		})
	})
}

// reorganisation is a change of the chain.
type reorganisation struct {
	depth, mined int  // blocks
	calls        int  // of the node, before it comes
	settled      bool // before the next one comes
}

// reorganisations follow each other. Most depths can not be undone.
var reorganisations = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) reorganisation {
	r := reorganisation{
		depth: rapid.IntRange(1, 64).Draw(t, "depth"), calls: rapid.IntRange(1, 12).Draw(t, "calls"), settled: rapid.Bool().Draw(t, "settled"),
	}
	r.mined = rapid.IntRange(r.depth/2, r.depth+4).Draw(t, "mined")
	return r
}), 1, 3)

func (s *simulation) reorganise(r reorganisation) {
	s.drop(r.depth)
	s.mine(r.mined)
}

// setChains is how many random chains a test tries, unless the command line says -rapid.checks.
func setChains(t *testing.T, count string) {
	t.Helper()
	checks := flag.Lookup("rapid.checks")
	given := checks.Value.String()
	if given != checks.DefValue {
		return
	}
	require.NoError(t, checks.Value.Set(count))
	t.Cleanup(func() { require.NoError(t, checks.Value.Set(given)) })
}

// copyOf copies a database to which nobody is connected.
func copyOf(t *testing.T, of store.Options) (made store.Options, drop func()) {
	t.Helper()
	if of.Database != "" {
		url := database.Copy(t, of.Database)
		return store.Options{Database: url, PartitionBlocks: of.PartitionBlocks}, func() { database.Drop(t, url) }
	}
	dir := filepath.Join(t.TempDir(), "copy")
	require.NoError(t, os.CopyFS(dir, os.DirFS(of.Dir)))
	return store.Options{Dir: dir}, func() { require.NoError(t, os.RemoveAll(dir)) }
}

// requireSameDerived compares two derived databases table by table, row for row. What a database can still undo depends
// on its past, so undo records are compared where both have them.
func requireSameDerived(ctx context.Context, t require.TestingT, at, otherAt store.Options) {
	one, other := openRaw(ctx, t, at), openRaw(ctx, t, otherAt)
	defer func() {
		require.NoError(t, one.Close())
		require.NoError(t, other.Close())
	}()
	floor := max(undoFloor(ctx, t, one), undoFloor(ctx, t, other))
	same := func(told string, list func(*database.Raw) ([]string, error)) []string {
		rows, err := list(one)
		require.NoError(t, err)
		wanted, err := list(other)
		require.NoError(t, err)
		require.Equal(t, wanted, rows, told)
		return rows
	}
	same("indexes", func(r *database.Raw) ([]string, error) { return r.Indexes(ctx) })
	tables := same("tables", func(r *database.Raw) ([]string, error) { return r.Tables(ctx) })
	require.Len(t, tables, 34)
	for _, table := range tables {
		query := "SELECT * FROM " + table
		switch table {
		case "undo_records":
			query += fmt.Sprintf(" WHERE block_number > %d", floor)
		case "index_cursor":
			query = "SELECT projection, block_number, block_hash FROM index_cursor"
		}
		same(table, func(r *database.Raw) ([]string, error) { return r.Rows(ctx, query) })
	}
}

// openRaw opens a database beside the store.
func openRaw(ctx context.Context, t require.TestingT, at store.Options) *database.Raw {
	raw, err := database.Open(ctx, at.Dir, at.Database)
	require.NoError(t, err)
	return raw
}

func undoFloor(ctx context.Context, t require.TestingT, db *database.Raw) (floor uint64) {
	require.NoError(t, db.QueryRowContext(ctx, "SELECT undo_floor FROM index_cursor").Scan(&floor))
	return floor
}

// requireWorld compares the database with what the simulated contracts hold.
func requireWorld(ctx context.Context, t require.TestingT, s *store.Store, head *simulatedBlock) {
	books, err := s.BooksAt(ctx, head.Number)
	require.NoError(t, err)
	require.Equal(t, head.Hash, common.Hash(books.Block.Hash))
	indexed := map[party]uint64{}
	for _, holding := range books.Holdings {
		indexed[party{common.Address(holding.Coin), common.Address(holding.Account)}] = uint64(holding.Amount)
	}
	for p, amount := range head.world.held {
		require.Equal(t, amount, indexed[p])
		balance, err := s.Balance(ctx, p.coin, p.account)
		require.NoError(t, err)
		require.Equal(t, head.world.frozen[p], balance.Frozen)
		want, derived := head.world.derived[p]
		require.Equal(t, derived, balance.Owner != nil)
		if derived {
			require.Equal(t, want, owned{common.Address(*balance.Owner), common.Hash(*balance.Salt)})
		}
	}
	for _, supply := range books.Supplies {
		require.Equal(t, head.world.supply[common.Address(supply.Coin)], uint64(supply.Amount))
	}
	for address, wallet := range head.world.wallets {
		row, err := s.Wallet(ctx, address)
		require.NoError(t, err)
		require.Equal(t, wallet.status.String(), row.Status)
		require.Equal(t, wallet.sequence, row.Sequence)
		require.Equal(t, wallet.commitment, common.Hash(row.Commitment))
		require.Equal(t, wallet.recovering, row.RecoveryAt != nil)
		require.Equal(t, store.AddressOrNil(wallet.successor), row.Successor)
	}
	for _, application := range head.world.applications {
		row, err := s.Application(ctx, application.id)
		require.NoError(t, err)
		if row.State != "expired" {
			require.Equal(t, application.state.String(), row.State)
		} else {
			require.Equal(t, "applied", application.state.String())
			require.Less(t, row.DeadlineAt, head.Time)
		}
		require.Equal(t, [3]uint64{application.held, application.released, application.deposit},
			[3]uint64{uint64(row.Held), uint64(row.HeldReleased), uint64(row.DepositLeft)})
	}
	for _, redemption := range head.world.redemptions {
		row, err := s.Redemption(ctx, redemption.id)
		require.NoError(t, err)
		require.Equal(t, redemption.state.String(), row.State)
		require.Equal(t, redemption.returned, row.Returned)
		require.Equal(t, redemption.fee, uint64(row.Fee))
		require.Equal(t, store.HashOrNil(redemption.issuance), row.ApplicationID)
	}
	requireMoves(ctx, t, s, head.world)
	requireTrades(ctx, t, s, head.world)
	requireRollups(ctx, t, s, head.world)
	requireCoins(ctx, t, s, head.world)
	requireAccess(ctx, t, s, head.world)
	for coin := range head.world.opened {
		requirePools(ctx, t, s, head, coin)
	}
}

// requirePools checks that the pools hold what issuances and redemptions have in them, and that each movement into or out
// of them is told as what it is for.
func requirePools(ctx context.Context, t require.TestingT, s *store.Store, head *simulatedBlock, coin common.Address) {
	var held, kept domain.Amount
	for _, application := range head.world.applications {
		row, err := s.Application(ctx, application.id)
		require.NoError(t, err)
		if simulatedRoot(common.Address(row.Coin)) == coin {
			held += row.Held - row.HeldReleased
			kept += row.DepositLeft
		}
	}
	for _, redemption := range head.world.redemptions {
		row, err := s.Redemption(ctx, redemption.id)
		require.NoError(t, err)
		if simulatedRoot(common.Address(row.Coin)) == coin && row.State != domain.RedemptionPaid.String() && !row.Returned {
			kept += row.Amount
		}
	}
	for pool, want := range map[common.Address]domain.Amount{holdingPool: held, returnPool: kept} {
		require.Equal(t, want, everywhere(ctx, t, s, coin, pool))
		records := everything(t, func(page store.Page) ([]store.Record, string, error) {
			return s.Records(ctx, store.RecordFilter{Wallet: pool}, page)
		})
		for _, record := range records {
			if record.Movement == domain.MovementMigration {
				continue
			}
			require.Contains(t, []domain.Movement{domain.MovementIssuance, domain.MovementRelease, domain.MovementRedemption}, record.Movement)
			require.Equal(t, record.Movement == domain.MovementRedemption, record.RedemptionID != nil)
			if record.Movement != domain.MovementRedemption {
				require.NotNil(t, record.ApplicationID)
			}
		}
	}
}
