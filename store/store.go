package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/jmoiron/sqlx"
)

// Options tell where the databases are.
type Options struct {
	// Dir is the data directory; it is made if it is missing.
	Dir string
	// Readers is the most read connections open at once; 0 means 8.
	Readers int
	// Decorate, if set, wraps whatever makes connections: for tracing, metrics or injected faults.
	Decorate func(driver.Connector) driver.Connector
}

// Store is the two open databases. It is safe for concurrent use.
type Store struct {
	dir         string
	derived     *sqlx.DB // one connection
	operational *sqlx.DB // one connection
	read        *sqlx.DB // both databases, read only

	deriving sync.Mutex // one batch at a time
	states   *states
}

// Open opens the databases, making and migrating them as needed.
func Open(ctx context.Context, options Options) (*Store, error) {
	dir, err := filepath.Abs(options.Dir)
	if err != nil {
		return nil, fmt.Errorf("data directory: %w", err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make data directory: %w", err)
	}
	if err := makeFiles(dir); err != nil {
		return nil, err
	}
	if options.Readers == 0 {
		options.Readers = 8
	}
	open := func(c driver.Connector, connections int) *sqlx.DB {
		if options.Decorate != nil {
			c = options.Decorate(c)
		}
		db := sqlx.NewDb(sql.OpenDB(c), driverName)
		db.SetMaxOpenConns(connections)
		db.SetMaxIdleConns(connections)
		return db
	}
	s := &Store{
		dir:         dir,
		derived:     open(derivedWriter(dir), 1),
		operational: open(operationalWriter(dir), 1),
		read:        open(reader(dir), options.Readers),
		states:      newStates(),
	}
	if err := s.migrate(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// Close closes all connections.
func (s *Store) Close() error {
	return errors.Join(s.read.Close(), s.operational.Close(), s.derived.Close())
}

// Ping reports whether both databases can be read.
func (s *Store) Ping(ctx context.Context) error {
	var one int
	if err := s.read.GetContext(ctx, &one, "SELECT 1"); err != nil {
		return fmt.Errorf("read the database: %w", err)
	}
	return nil
}

// inTransaction runs the steps in one transaction, which is undone unless they all succeed.
func inTransaction(ctx context.Context, db *sqlx.DB, steps func(*sqlx.Tx) error) error {
	tx, err := db.BeginTxx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	if err := steps(tx); err != nil {
		if undo := tx.Rollback(); undo != nil && !errors.Is(undo, sql.ErrTxDone) {
			return errors.Join(err, fmt.Errorf("roll back: %w", undo))
		}
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}
