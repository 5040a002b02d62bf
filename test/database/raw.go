package database

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver pgx
	"github.com/jmoiron/sqlx"
	_ "github.com/mattn/go-sqlite3" // the driver sqlite3
)

// Raw is what lies in a database, read and written beside the store, as an analyst or an administrator could.
type Raw struct {
	*sqlx.DB

	postgres bool
}

// Open opens the database at a URL, or that of SQLite in a data directory where the URL is empty. Tables are found by their
// names, whatever schema they are in.
func Open(ctx context.Context, dir, at string) (*Raw, error) {
	if at != "" {
		parsed, err := url.Parse(at)
		if err != nil {
			return nil, errors.New("the URL of the database can not be read") // it may hold a password
		}
		parameters := parsed.Query()
		parameters.Set("search_path", "derived,chain,operational")
		parsed.RawQuery = parameters.Encode()
		db, err := sqlx.Open("pgx", parsed.String())
		return &Raw{db, true}, err
	}
	db, err := sqlx.Open("sqlite3", filepath.Join(dir, "derived.db"))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // what is attached is of one connection
	if _, err := db.ExecContext(ctx, "ATTACH DATABASE ? AS operational", filepath.Join(dir, "operational.db")); err != nil {
		return nil, errors.Join(fmt.Errorf("attach the operational database: %w", err), db.Close())
	}
	return &Raw{db, false}, nil
}

// partitions have no rows but those of the tables that they are of, and there may be one for blocks that are gone.
const partitions = "SELECT relname FROM pg_class WHERE relispartition"

// Tables lists the tables of what comes from the chain. One that SQLite keeps in parts (decision 0020) is listed as the whole.
func (r *Raw) Tables(ctx context.Context) ([]string, error) {
	if r.postgres {
		return r.Rows(ctx, "SELECT tablename FROM pg_tables WHERE schemaname IN ('chain', 'derived') AND tablename <> 'chain_migrations' AND tablename NOT IN ("+
			partitions+")")
	}
	return r.Rows(ctx, `SELECT CASE name WHEN 'older_transfers' THEN 'transfers' ELSE name END FROM sqlite_master
		WHERE type = 'table' AND name NOT IN ('chain_migrations', 'recent_transfers') AND name NOT LIKE 'sqlite_%'`)
}

// Parts lists the tables that a table's rows lie in (decision 0020).
func (r *Raw) Parts(table string) []string {
	if !r.postgres && table == "transfers" {
		return []string{"older_transfers", "recent_transfers"}
	}
	return []string{table}
}

// Indexes lists their indexes.
func (r *Raw) Indexes(ctx context.Context) ([]string, error) {
	if r.postgres {
		return r.Rows(ctx, "SELECT indexname FROM pg_indexes WHERE schemaname IN ('chain', 'derived') AND tablename NOT IN ("+partitions+")")
	}
	return r.Rows(ctx, "SELECT name FROM sqlite_master WHERE type = 'index'")
}

// Rows gives the rows of a query as text, sorted.
func (r *Raw) Rows(ctx context.Context, query string) (_ []string, err error) {
	rows, err := r.QueryContext(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", query, err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	values, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	lines := []string{}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return nil, fmt.Errorf("%s: %w", query, err)
		}
		cells := make([]string, len(values))
		for i, value := range values {
			cells[i] = fmt.Sprint(value)
		}
		lines = append(lines, strings.Join(cells, " | "))
	}
	slices.Sort(lines)
	return lines, rows.Err()
}
