package crash

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"
	_ "github.com/mattn/go-sqlite3" // to read the databases as an analyst would

	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/store"
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
func inspect(ctx context.Context, dir string, report *Report) (_ outcome, err error) {
	chain, err := embedded.Open(ctx, embedded.Options{DataDir: filepath.Join(dir, "chain"), RPCAddr: "127.0.0.1:0", Manual: true})
	if err != nil {
		return outcome{}, err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	head, err := chain.Client().BlockNumber(ctx)
	if err != nil {
		return outcome{}, err
	}
	if err := reconcile(ctx, dir, chain, head, report); err != nil {
		return outcome{}, err
	}
	fresh, err := os.MkdirTemp(filepath.Dir(dir), "fresh-*")
	if err != nil {
		return outcome{}, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(fresh)) }()
	if err := indexAnew(ctx, dir, fresh, chain, head); err != nil {
		return outcome{}, err
	}
	if err := compareDerived(ctx, dir, fresh, report); err != nil {
		return outcome{}, err
	}
	return read(ctx, dir)
}

func reconcile(ctx context.Context, dir string, chain *embedded.Chain, head uint64, report *Report) (err error) {
	db, err := store.Open(ctx, store.Options{Dir: dir})
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

func indexAnew(ctx context.Context, dir, fresh string, chain *embedded.Chain, head uint64) (err error) {
	manifest, err := deploy.Load(filepath.Join(dir, "deployments"), chain.ChainID().Uint64())
	if err != nil {
		return err
	}
	db, err := store.Open(ctx, store.Options{Dir: fresh})
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

// notCompared are tables whose rows tell of the indexing and not of the chain.
var notCompared = []string{"undo_records", "chain_migrations"}

// compareDerived compares every table of the derived database row for row.
func compareDerived(ctx context.Context, dir, fresh string, report *Report) (err error) {
	db, err := sqlx.Open("sqlite3", "file:"+filepath.Join(dir, "derived.db")+"?mode=ro")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	db.SetMaxOpenConns(1)
	if _, err := db.ExecContext(ctx, "ATTACH DATABASE ? AS fresh", filepath.Join(fresh, "derived.db")); err != nil {
		return fmt.Errorf("attach: %w", err)
	}
	var tables []string
	if err := db.SelectContext(ctx, &tables, "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"); err != nil {
		return fmt.Errorf("list tables: %w", err)
	}
	for _, table := range tables {
		if slices.ContainsFunc(notCompared, func(skip string) bool { return strings.HasPrefix(table, skip) }) {
			continue
		}
		var rows, different int
		if err := db.GetContext(ctx, &rows, "SELECT count(*) FROM main."+table); err != nil {
			return fmt.Errorf("count %s: %w", table, err)
		}
		const bothWays = "SELECT (SELECT count(*) FROM (SELECT * FROM main.%[1]s EXCEPT SELECT * FROM fresh.%[1]s)) + " +
			"(SELECT count(*) FROM (SELECT * FROM fresh.%[1]s EXCEPT SELECT * FROM main.%[1]s))"
		if err := db.GetContext(ctx, &different, fmt.Sprintf(bothWays, table)); err != nil {
			return fmt.Errorf("compare %s: %w", table, err)
		}
		if different > 0 {
			return fmt.Errorf("table %s: %d rows differ from a fresh index of the same chain", table, different)
		}
		report.Rows += rows
	}
	return nil
}

func read(ctx context.Context, dir string) (_ outcome, err error) {
	db, err := sqlx.Open("sqlite3", "file:"+filepath.Join(dir, "derived.db")+"?mode=ro")
	if err != nil {
		return outcome{}, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	db.SetMaxOpenConns(1)
	if _, err := db.ExecContext(ctx, "ATTACH DATABASE ? AS operational", filepath.Join(dir, "operational.db")); err != nil {
		return outcome{}, fmt.Errorf("attach: %w", err)
	}
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
