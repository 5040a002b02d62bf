package crash

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// outcome is what a data directory holds in the end.
type outcome struct {
	blocks       map[uint64]common.Hash
	applications map[common.Hash]string // state by id
	balances     map[string]int64       // coin units by owner of the wallet and currency
}

// states counts applications by state.
func (o outcome) states() map[string]int {
	counts := map[string]int{}
	for _, state := range o.applications {
		counts[state]++
	}
	return counts
}

// inspect opens what a specie that has ended left, compares its database with the chain and with a fresh index of it, and
// tells what there is.
func (o *Options) inspect(ctx context.Context, at store.Options, report *Report) (_ outcome, err error) {
	chain, err := embedded.Open(ctx, embedded.Options{DataDir: filepath.Join(at.Dir, "chain"), RPCAddr: "127.0.0.1:0", Manual: true})
	if err != nil {
		return outcome{}, err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	head, err := chain.Client().BlockNumber(ctx)
	if err != nil {
		return outcome{}, err
	}
	if err := reconcile(ctx, at, chain, head, report); err != nil {
		return outcome{}, err
	}
	fresh := o.home(filepath.Base(at.Dir) + "-fresh")
	defer func() { err = errors.Join(err, os.RemoveAll(fresh.Dir)) }()
	if err := indexAnew(ctx, at.Dir, fresh, chain, head); err != nil {
		return outcome{}, err
	}
	left, err := database.Open(ctx, at.Dir, at.Database)
	if err != nil {
		return outcome{}, err
	}
	defer func() { err = errors.Join(err, left.Close()) }()
	if err := compareDerived(ctx, left, fresh, report); err != nil {
		return outcome{}, err
	}
	return read(ctx, left)
}

func reconcile(ctx context.Context, at store.Options, chain *embedded.Chain, head uint64, report *Report) (err error) {
	db, err := store.Open(ctx, at)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	result, err := indexer.Reconcile(ctx, db, indexer.NewNode(chain.Client().Client()), head)
	if err != nil {
		return err
	}
	if len(result.Differences) > 0 {
		return fmt.Errorf("database and chain differ at block %d: %v", head, result.Differences)
	}
	report.Compared += result.Compared
	return nil
}

func indexAnew(ctx context.Context, dir string, fresh store.Options, chain *embedded.Chain, head uint64) (err error) {
	manifest, err := deploy.Load(filepath.Join(dir, "deployments"), chain.ChainID().Uint64())
	if err != nil {
		return err
	}
	db, err := store.Open(ctx, fresh)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	index, err := indexer.New(indexer.Options{
		Store: db, Source: indexer.NewNode(chain.Client().Client()), ChainID: chain.ChainID().Uint64(),
		Contracts: indexer.Deployed(manifest),
	})
	if err != nil {
		return err
	}
	running, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- index.Run(running) }()
	err = index.WaitFor(ctx, head)
	stop()
	if ran := <-ended; !errors.Is(ran, context.Canceled) {
		err = errors.Join(err, ran)
	}
	return err
}

// compareDerived compares every table of what comes from the chain row for row, but for what can be undone, which tells of the
// indexing.
func compareDerived(ctx context.Context, left *database.Raw, at store.Options, report *Report) (err error) {
	fresh, err := database.Open(ctx, at.Dir, at.Database)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, fresh.Close()) }()
	tables, err := left.Tables(ctx)
	if err != nil {
		return err
	}
	for _, table := range tables {
		if table == "undo_records" {
			continue
		}
		rows, err := left.Rows(ctx, "SELECT * FROM "+table)
		if err != nil {
			return err
		}
		wanted, err := fresh.Rows(ctx, "SELECT * FROM "+table)
		if err != nil {
			return err
		}
		if !slices.Equal(rows, wanted) {
			return fmt.Errorf("table %s differs from a fresh index of the same chain: %d rows, should be %d; %v, should be %v",
				table, len(rows), len(wanted), rows, wanted)
		}
		report.Rows += len(rows)
	}
	return nil
}

func read(ctx context.Context, db *database.Raw) (outcome, error) {
	o := outcome{blocks: map[uint64]common.Hash{}, applications: map[common.Hash]string{}, balances: map[string]int64{}}
	var blocks []struct {
		Number uint64
		Hash   string
	}
	if err := db.SelectContext(ctx, &blocks, "SELECT number, hash FROM blocks"); err != nil {
		return o, fmt.Errorf("read blocks: %w", err)
	}
	for _, b := range blocks {
		o.blocks[b.Number] = common.HexToHash(b.Hash)
	}
	var applications []struct{ ID, State string }
	if err := db.SelectContext(ctx, &applications, "SELECT id, state FROM applications"); err != nil {
		return o, fmt.Errorf("read applications: %w", err)
	}
	for _, a := range applications {
		o.applications[common.HexToHash(a.ID)] = a.State
	}
	var balances []struct {
		Principal, Currency string
		Amount              int64
	}
	if err := db.SelectContext(ctx, &balances, `SELECT w.principal, c.currency, SUM(b.amount) AS amount FROM balances b
		JOIN wallet_keys w ON w.address = b.account JOIN coins c ON c.address = b.coin GROUP BY w.principal, c.currency`); err != nil {
		return o, fmt.Errorf("read balances: %w", err)
	}
	for _, b := range balances {
		o.balances[b.Principal+" "+b.Currency] = b.Amount
	}
	return o, nil
}
