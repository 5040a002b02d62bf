package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	_ "github.com/mattn/go-sqlite3" // the driver

	"github.com/specie-money/specie/test/bench/indexing"
	"github.com/specie-money/specie/test/bench/result"
)

// bareInsert measures how fast each database takes the rows of transfers, and nothing else. They are those of the SQLite
// database in a directory.
func (s settings) bareInsert(ctx context.Context, databases []indexing.Database, dir string) (rows []result.Row, err error) {
	transfers, err := readTransfers(ctx, dir)
	if err != nil {
		return nil, err
	}
	for _, into := range databases {
		var rates []float64
		for range s.runs {
			took, err := transfers.into(ctx, into, s.dir)
			if err != nil {
				return nil, err
			}
			rates = append(rates, float64(len(transfers.rows))/took.Seconds())
		}
		rows = append(rows, result.Row{Case: "bare insert", Variant: into.Name, Value: result.Median(rates), Unit: "rows/s"})
	}
	return rows, nil
}

// transferRows are the rows of the transfers table of an indexed database, as they are.
type transferRows struct {
	columns []string // with their types
	rows    [][]any
}

// readTransfers reads them from a store's directory.
func readTransfers(ctx context.Context, dir string) (t transferRows, err error) {
	db, err := sql.Open("sqlite3", fileURI(filepath.Join(dir, "derived.db"), url.Values{"_query_only": {"on"}}))
	if err != nil {
		return t, fmt.Errorf("open the indexed database: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	rows, err := db.QueryContext(ctx, "SELECT * FROM transfers ORDER BY block_number, log_index")
	if err != nil {
		return t, fmt.Errorf("read transfers: %w", err)
	}
	defer rows.Close() //nolint:errcheck // told by Err
	types, err := rows.ColumnTypes()
	if err != nil {
		return t, fmt.Errorf("read transfers: %w", err)
	}
	for _, one := range types {
		t.columns = append(t.columns, one.Name()+" "+one.DatabaseTypeName())
	}
	for rows.Next() {
		row, into := make([]any, len(types)), make([]any, len(types))
		for i := range row {
			into[i] = &row[i]
		}
		if err := rows.Scan(into...); err != nil {
			return t, fmt.Errorf("read transfers: %w", err)
		}
		t.rows = append(t.rows, row)
	}
	return t, rows.Err()
}

// Of the bare insert.
const (
	rowsInStatement   = 100
	rowsInTransaction = 25_600 // as many as 256 blocks have
)

// into puts the rows into a table of a new database that has no index and no key.
func (t transferRows) into(ctx context.Context, of indexing.Database, under string) (took time.Duration, err error) {
	dir, err := os.MkdirTemp(under, "bare-")
	if err != nil {
		return 0, fmt.Errorf("make directory: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	at, remove, err := of.Empty(ctx, dir)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, remove()) }()
	if at.Database != "" {
		return t.copyTo(ctx, at.Database)
	}
	return t.insert(ctx, dir)
}

// copyTo sends the rows to PostgreSQL by COPY.
func (t transferRows) copyTo(ctx context.Context, url string) (took time.Duration, err error) {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return 0, fmt.Errorf("connect to the database: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	if _, err := conn.Exec(ctx, t.create()); err != nil {
		return 0, fmt.Errorf("make the table: %w", err)
	}
	var names []string
	for _, column := range t.columns {
		name, _, _ := strings.Cut(column, " ")
		names = append(names, name)
	}
	began := time.Now()
	for part := range slices.Chunk(t.rows, rowsInTransaction) {
		if _, err := conn.CopyFrom(ctx, pgx.Identifier{"transfers"}, names, pgx.CopyFromRows(part)); err != nil {
			return 0, fmt.Errorf("copy: %w", err)
		}
	}
	return time.Since(began), nil
}

func (t transferRows) create() string {
	return fmt.Sprintf("CREATE TABLE transfers (%s)", strings.Join(t.columns, ", "))
}

// insert gives the rows to SQLite by statements.
func (t transferRows) insert(ctx context.Context, dir string) (took time.Duration, err error) {
	db, err := sql.Open("sqlite3", fileURI(filepath.Join(dir, "bare.db"), url.Values{"_journal_mode": {"WAL"}, "_synchronous": {"NORMAL"}}))
	if err != nil {
		return 0, fmt.Errorf("open a database: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	db.SetMaxOpenConns(1)
	if _, err := db.ExecContext(ctx, t.create()); err != nil {
		return 0, fmt.Errorf("make the table: %w", err)
	}
	began := time.Now()
	for part := range slices.Chunk(t.rows, rowsInTransaction) {
		if err := insertAll(ctx, db, part); err != nil {
			return 0, err
		}
	}
	return time.Since(began), nil
}

func insertAll(ctx context.Context, db *sql.DB, rows [][]any) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to undo
	statement := func(count int) (*sql.Stmt, error) {
		row := "(?" + strings.Repeat(",?", len(rows[0])-1) + ")"
		return tx.PrepareContext(ctx, "INSERT INTO transfers VALUES "+row+strings.Repeat(","+row, count-1))
	}
	many, err := statement(rowsInStatement)
	if err != nil {
		return fmt.Errorf("prepare: %w", err)
	}
	defer many.Close() //nolint:errcheck // the end of the transaction closes it
	values := make([]any, 0, rowsInStatement*len(rows[0]))
	for part := range slices.Chunk(rows, rowsInStatement) {
		values = values[:0]
		for _, row := range part {
			values = append(values, row...)
		}
		insert := many
		if len(part) < rowsInStatement {
			if insert, err = statement(len(part)); err != nil {
				return fmt.Errorf("prepare: %w", err)
			}
		}
		if _, err := insert.ExecContext(ctx, values...); err != nil {
			return fmt.Errorf("insert: %w", err)
		}
	}
	return tx.Commit()
}

func fileURI(path string, settings url.Values) string {
	uri := url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: settings.Encode()}
	return uri.String()
}
