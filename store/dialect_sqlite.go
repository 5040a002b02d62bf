package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"github.com/jmoiron/sqlx"
	"github.com/mattn/go-sqlite3"
	"github.com/pressly/goose/v3"

	"github.com/specie-money/specie/domain"
)

// sqlite keeps the databases in two files of a folder: derived.db with the schemas chain and derived, operational.db.
type sqlite struct{ dir string }

const (
	derivedFile     = "derived.db"
	operationalFile = "operational.db"

	// busyTimeout is how long a statement waits for another process's write [milliseconds].
	busyTimeout = "10000"

	// derivedCache holds what a batch changes and the inner pages of the indexes [KiB, negated as SQLite wants it]. With
	// less, pages are written and read again within a batch.
	derivedCache = "-32768"

	sortingCache = "-2048" // [the same]

	// longestLog is how long the write-ahead log grows before a commit itself moves it into the database [pages of 4 KiB],
	// where the checkpoints beside the writer do not keep up.
	longestLog = "16384"
)

func (sqlite) driverName() string { return "sqlite3" }

func (sqlite) migrateDialect() goose.Dialect { return goose.DialectSQLite3 }

func (sqlite) derivedObjects() string {
	return `SELECT type AS kind, name FROM sqlite_master
		WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'chain_%'`
}

// aroundIndexes has rows sorted in parts that fit in the caches of a processor, and these merged: a sort in all the memory that
// a batch has takes more processor time.
func (sqlite) aroundIndexes() (before, after string) {
	return "PRAGMA cache_size = " + sortingCache, "PRAGMA cache_size = " + derivedCache
}

func (sqlite) derivedIndexes() string { return "SELECT name FROM sqlite_master WHERE type = 'index'" }

func (sqlite) drop(object derivedObject) string { return "DROP " + object.Kind + " " + object.Name }

func (sqlite) derivedMade() string { return "" }

func (sqlite) derivedTables() string { return sqliteTables() }

// sqliteTables have each row in its primary key's index: else SQLite keeps that beside the rows, and writes both. A table whose
// newest rows are apart is a view of its parts.
var sqliteTables = sync.OnceValue(func() string {
	return regexp.MustCompile(`(?s)CREATE TABLE .*?\n\);\n`).ReplaceAllStringFunc(derivedSchema, func(table string) string {
		name, columns, _ := strings.Cut(strings.TrimPrefix(table, "CREATE TABLE "), " ")
		made := func(name string) string {
			return fmt.Sprintf("CREATE TABLE %s %s WITHOUT ROWID;\n", name, strings.TrimSuffix(columns, ";\n"))
		}
		p := sqlite{}.parts(name)
		if p.recent == "" {
			return made(name)
		}
		return made(p.older) + made(p.recent) + fmt.Sprintf("CREATE VIEW %s AS SELECT * FROM %s UNION ALL SELECT * FROM %s;\n", name, p.older, p.recent)
	})
})

func (sqlite) parts(table string) parts {
	if table == transfers.name {
		return parts{older: "older_" + table, recent: "recent_" + table}
	}
	return parts{older: table}
}

// derivingAlone says nothing: transactions begin with the file's write lock (_txlock).
func (sqlite) derivingAlone() string { return "" }

func (sqlite) rows(*sqlx.Conn) bulkWriter { return nil }

func (sqlite) replica(string) (dialect, string, error) {
	return nil, "", domain.Errorf(domain.CodeSettingInvalid, "SQLite has no replicas to read from; leave them out, or name a PostgreSQL database")
}

func (sqlite) noteChange() string { return "" }

func (sqlite) partitionedTables() string { return "" }

func (sqlite) addPartition(partitioned, uint64) []string { return nil }

func (sqlite) divideKept(uint64) string { return "" }

func (sqlite) operationalWriters() int { return 1 }

// setUp relies on there being one process at a time, the one that took the data directory.
func (s sqlite) setUp(ctx context.Context, migrate func(context.Context) error) error {
	if err := s.makeFiles(); err != nil {
		return err
	}
	return migrate(ctx)
}

func (s sqlite) find(context.Context) error {
	for _, name := range []string{derivedFile, operationalFile} {
		if _, err := os.Stat(filepath.Join(s.dir, name)); err != nil {
			return domain.Wrap(domain.CodeDatabaseMismatch, err, "the data directory %s has no database %s; start the system first, or give another data directory",
				s.dir, name)
		}
	}
	return nil
}

// lock is free, for the same reason.
func (sqlite) lock(context.Context, string) (lock, error) { return ownLock{}, nil }

// ownLock is for the only process there is.
type ownLock struct{}

func (ownLock) take(context.Context) (bool, error) { return true, nil }

func (ownLock) held(context.Context) error { return nil }

func (ownLock) release() error { return nil }

// makeFiles makes folder and files, empty, if they are missing: SQLite itself would let everybody read them. What it puts
// beside a database has the mode of the database.
func (s sqlite) makeFiles() error {
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return fmt.Errorf("make data directory: %w", err)
	}
	for _, name := range []string{derivedFile, operationalFile} {
		file, err := os.OpenFile(filepath.Join(s.dir, name), os.O_CREATE|os.O_RDWR, 0o600)
		if err != nil {
			return fmt.Errorf("make database: %w", err)
		}
		if err := file.Close(); err != nil {
			return fmt.Errorf("make database: %w", err)
		}
	}
	return nil
}

// file is where a schema is.
func (sqlite) file(of schema) string {
	if of == schemaOperational {
		return operationalFile
	}
	return derivedFile
}

// connector opens connections of one kind to SQLite.
type connector struct {
	driver *sqlite3.SQLiteDriver
	dsn    string
}

// Connect opens a connection.
func (c connector) Connect(context.Context) (driver.Conn, error) { return c.driver.Open(c.dsn) }

// Driver tells the driver of the connections.
func (c connector) Driver() driver.Driver { return c.driver }

// writer of the chain and what is derived from it may lose its last commits with the power, never its consistency: the
// indexer fetches them again. The operational writer has a commit on the disk before it returns: lanes send nothing that
// is not durable.
func (s sqlite) writer(of schema) driver.Connector {
	settings := url.Values{
		"_journal_mode": {"WAL"},
		"_synchronous":  {"NORMAL"},
		"_foreign_keys": {"on"},
		"_busy_timeout": {busyTimeout},
		"_txlock":       {"immediate"},
	}
	opened := &sqlite3.SQLiteDriver{}
	if of == schemaOperational {
		settings.Set("_synchronous", "FULL")
	} else {
		settings.Set("_cache_size", derivedCache)
		opened.ConnectHook = func(conn *sqlite3.SQLiteConn) error {
			if _, err := conn.Exec("PRAGMA wal_autocheckpoint = "+longestLog, nil); err != nil {
				return fmt.Errorf("bound the write-ahead log: %w", err)
			}
			return nil
		}
	}
	return connector{driver: opened, dsn: sqliteURI(filepath.Join(s.dir, s.file(of)), settings)}
}

// checkpoints are made beside the writer of what is derived. The connection is its own, which the writer's are not.
func (s sqlite) checkpoints() *checkpoints {
	return newCheckpoints(sql.OpenDB(connector{driver: &sqlite3.SQLiteDriver{}, dsn: sqliteURI(filepath.Join(s.dir, derivedFile), url.Values{
		"_synchronous":  {"NORMAL"},
		"_busy_timeout": {busyTimeout},
	})}))
}

// reader sees both databases and can change neither.
func (s sqlite) reader() driver.Connector {
	attach := func(conn *sqlite3.SQLiteConn) error {
		operational := sqliteURI(filepath.Join(s.dir, operationalFile), nil)
		if _, err := conn.Exec("ATTACH DATABASE ? AS operational", []driver.Value{operational}); err != nil {
			return fmt.Errorf("attach the operational database: %w", err)
		}
		return nil
	}
	return connector{driver: &sqlite3.SQLiteDriver{ConnectHook: attach}, dsn: sqliteURI(filepath.Join(s.dir, derivedFile), url.Values{
		"_query_only":   {"on"},
		"_busy_timeout": {busyTimeout},
	})}
}

func (sqlite) holdSending() string { return "" }

func (s sqlite) copyTo(ctx context.Context, dir string, hold func(moment func() error) error) error {
	if err := s.copyFile(ctx, dir, derivedFile); err != nil {
		return err
	}
	return hold(func() error { return s.copyFile(ctx, dir, operationalFile) })
}

// copyFile makes the copy compact.
func (s sqlite) copyFile(ctx context.Context, dir, name string) (err error) {
	db := sql.OpenDB(connector{driver: &sqlite3.SQLiteDriver{}, dsn: sqliteURI(filepath.Join(s.dir, name), url.Values{"_busy_timeout": {busyTimeout}})})
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := db.ExecContext(ctx, "VACUUM INTO ?", filepath.Join(dir, name)); err != nil {
		return fmt.Errorf("copy the database %s: %w", name, err)
	}
	return nil
}

// viewWords make texts of amounts: SQLite has no decimal numbers.
func (sqlite) viewWords() viewWords {
	return viewWords{
		time: func(seconds string) string { return "datetime(" + seconds + ", 'unixepoch')" },
		decimal: func(amount, decimals string) string {
			digits := fmt.Sprintf("printf('%%0*d', %s + 1, %s)", decimals, amount)
			return fmt.Sprintf("CASE WHEN %[1]s IS NULL THEN NULL WHEN %[2]s = 0 THEN printf('%%d', %[1]s) "+
				"ELSE substr(%[3]s, 1, length(%[3]s) - %[2]s) || '.' || substr(%[3]s, -%[2]s) END", amount, decimals, digits)
		},
	}
}

// sqliteURI escapes what a path may hold and a URI may not.
func sqliteURI(path string, settings url.Values) string {
	uri := url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: settings.Encode()}
	return uri.String()
}

func isSQLiteUniqueViolation(err error) bool {
	var sqliteErr sqlite3.Error
	if !errors.As(err, &sqliteErr) {
		return false
	}
	return sqliteErr.ExtendedCode == sqlite3.ErrConstraintUnique || sqliteErr.ExtendedCode == sqlite3.ErrConstraintPrimaryKey
}
