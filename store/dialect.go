package store

import (
	"context"
	"database/sql/driver"
	"fmt"
	"path/filepath"

	"github.com/jmoiron/sqlx"
	"github.com/pressly/goose/v3"
)

// schema is a part of the database that is kept, made anew or backed up as a whole.
type schema string

const (
	schemaChain       schema = "chain"       // what the node told
	schemaDerived     schema = "derived"     // what follows from it
	schemaOperational schema = "operational" // what only this system knows
)

var schemas = []schema{schemaChain, schemaDerived, schemaOperational}

// dialect is what only one kind of database says or answers. All else is the same text on each.
type dialect interface {
	// setUp makes what must be there before the first table, and migrates while no other process does.
	setUp(ctx context.Context, migrate func(context.Context) error) error
	// find makes sure that the database is there and can be relied on, and changes nothing. Error: database-mismatch.
	find(ctx context.Context) error
	// driverName tells sqlx how placeholders are written.
	driverName() string
	migrateDialect() goose.Dialect
	// writer makes connections that write; what they create is in the schema.
	writer(of schema) driver.Connector
	// operationalWriters is how many connections may write to the operational schema at once.
	operationalWriters() int
	// reader makes connections that see all schemas and can change none.
	reader() driver.Connector
	// lock gives a lock that one process at a time has.
	lock(ctx context.Context, name string) (lock, error)
	// derivingAlone is what a transaction on the derived schema begins with, so that there is one at a time in all
	// processes; empty where there can be no other.
	derivingAlone() string
	// rows writes many rows in a way of its own, in the transaction that the connection is in; nil if it has none.
	rows(conn *sqlx.Conn) bulkWriter
	// derivedTables are the definitions of the derived tables as it keeps them best.
	derivedTables() string
	// parts tells in which tables it keeps the rows of a table.
	parts(table string) parts
	// checkpoints are what is to be done beside the writer of the derived schema; nil for nothing.
	checkpoints() *checkpoints
	// partitionedTables lists the tables in partitions by ranges of blocks; empty where there are none.
	partitionedTables() string
	// addPartition is executed, one after the other, to give a table a partition that follows its last.
	addPartition(of partitioned, end uint64) []string
	// divideKept is executed whenever the kept blocks were found or made; empty for nothing.
	divideKept(partitionBlocks uint64) string
	// derivedObjects lists tables and views that can be made anew from the blocks that are kept.
	derivedObjects() string
	// aroundIndexes is executed before and after secondary indexes are made, on the one connection that makes them; empty for
	// nothing.
	aroundIndexes() (before, after string)
	// derivedIndexes lists their indexes.
	derivedIndexes() string
	drop(object derivedObject) string
	// viewWords are what it writes in its own way in views.
	viewWords() viewWords
	// replica is a standby of the database, by its URL, and its name. Error: setting-invalid where there can be none.
	replica(url string) (dialect, string, error)
	// noteChange notes for a principal (its parameter) how far the database's log is now; empty where no replica reads it.
	noteChange() string
	// holdSending is executed in a transaction on the operational schema, so that nobody notes a transaction to send until
	// that ends; empty where it is so anyway.
	holdSending() string
	// copyTo copies all schemas into a folder. What it copies of the operational one is as it is during hold; what it copies of
	// the others is not of later. Error: setting-invalid where a program that it needs is missing.
	copyTo(ctx context.Context, dir string, hold func(moment func() error) error) error
	// derivedMade is executed whenever the derived tables were found or made; empty for nothing.
	derivedMade() string
}

// lock is held from when it is taken until it is released, or lost with its connection.
type lock interface {
	// take answers false if another process holds it.
	take(ctx context.Context) (bool, error)
	// held tells whether it is still held.
	held(ctx context.Context) error
	release() error
}

func dialectOf(options Options) (dialect, error) {
	if options.Database != "" {
		return newPostgres(options.Database)
	}
	dir, err := filepath.Abs(options.Dir)
	if err != nil {
		return nil, fmt.Errorf("data directory: %w", err)
	}
	return sqlite{dir}, nil
}

// isUniqueViolation tells whether a row with the same key was there before.
func isUniqueViolation(err error) bool {
	return isSQLiteUniqueViolation(err) || isPostgresUniqueViolation(err)
}
