package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"sync"

	"github.com/jmoiron/sqlx"
)

// Options tell where the databases are.
type Options struct {
	// Database is the URL of a PostgreSQL database (postgres://…). Empty keeps SQLite files in Dir.
	Database string
	// Dir is the data directory; SQLite makes it if it is missing.
	Dir string
	// Existing refuses databases that are missing or of another version, instead of making or migrating them: for a command
	// that reads beside the process that they belong to.
	Existing bool
	// Readers is the most read connections open at once; 0 means 8.
	Readers int
	// Replicas are the URLs of standbys of the PostgreSQL database, for what FromReplica allows.
	Replicas []string
	// ReplicaLag is the most blocks that a replica may be behind the primary and still be read from.
	ReplicaLag uint64
	// PartitionBlocks is how many blocks each further partition of the largest tables is for, where the database has such; 0
	// means DefaultPartitionBlocks.
	PartitionBlocks uint64
	// Decorate, if set, wraps whatever makes connections: for tracing, metrics or injected faults.
	Decorate func(driver.Connector) driver.Connector
}

// Store is the open databases. It is safe for concurrent use.
type Store struct {
	dialect     dialect
	derived     *pool // writes, one transaction at a time
	operational *pool // writes
	read        *pool // all schemas, read only
	replicas    replicas

	checkpoints *checkpoints

	deriving sync.Mutex // one batch at a time
	states   *states
}

// pool is connections of one kind.
type pool struct {
	*sqlx.DB
	options *sql.TxOptions // of transactions
	begin   string         // what a transaction begins with; empty for nothing
}

// atOneMoment has all queries of a transaction see the same state. On SQLite they always do.
var atOneMoment = &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}

// Open opens the databases, making and migrating them as needed. Errors: setting-invalid for a PostgreSQL that can not be
// used, database-mismatch for what Existing refuses.
func Open(ctx context.Context, options Options) (*Store, error) {
	d, err := dialectOf(options)
	if err != nil {
		return nil, err
	}
	if options.Readers == 0 {
		options.Readers = 8
	}
	if options.PartitionBlocks == 0 {
		options.PartitionBlocks = DefaultPartitionBlocks
	}
	open := func(c driver.Connector, connections int) *pool {
		if options.Decorate != nil {
			c = options.Decorate(c)
		}
		db := &pool{DB: sqlx.NewDb(sql.OpenDB(c), d.driverName())}
		db.SetMaxOpenConns(connections)
		db.SetMaxIdleConns(connections)
		return db
	}
	s := &Store{
		dialect:     d,
		derived:     open(d.writer(schemaDerived), 1),
		operational: open(d.writer(schemaOperational), d.operationalWriters()),
		read:        open(d.reader(), options.Readers),
		states:      newStates(options.PartitionBlocks),
		checkpoints: d.checkpoints(),
	}
	s.derived.begin, s.read.options = d.derivingAlone(), atOneMoment
	setUp := func(ctx context.Context) error { return d.setUp(ctx, s.migrate) }
	if options.Existing {
		setUp = s.requireCurrent
	}
	if err := setUp(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	err = s.openReplicas(ctx, options, func(at dialect) *pool {
		replica := open(at.reader(), options.Readers)
		replica.options = atOneMoment
		return replica
	})
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// Close closes all connections.
func (s *Store) Close() error {
	return errors.Join(s.replicas.close(), s.checkpoints.close(), s.read.Close(), s.operational.Close(), s.derived.Close())
}

// Ping reports whether the databases can be read.
func (s *Store) Ping(ctx context.Context) error {
	var one int
	if err := s.read.GetContext(ctx, &one, "SELECT 1"); err != nil {
		return fmt.Errorf("read the database: %w", err)
	}
	return nil
}

// inTransaction runs the steps in one transaction, which is undone unless they all succeed.
func inTransaction(ctx context.Context, db *pool, steps func(*sqlx.Tx) error) error {
	return onConnection(ctx, db, func(_ *sqlx.Conn, tx *sqlx.Tx) error { return steps(tx) })
}

// onConnection is inTransaction for steps that need the connection, too, which the transaction is on.
func onConnection(ctx context.Context, db *pool, steps func(*sqlx.Conn, *sqlx.Tx) error) error {
	conn, err := db.Connx(ctx)
	if err != nil {
		return fmt.Errorf("connect: %w", err)
	}
	defer conn.Close() //nolint:errcheck // it goes back to the pool
	tx, err := conn.BeginTxx(ctx, db.options)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	if db.begin != "" {
		_, err = tx.ExecContext(ctx, db.begin)
	}
	if err == nil {
		err = steps(conn, tx)
	}
	if err != nil {
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
