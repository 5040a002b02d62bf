package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"github.com/mattn/go-sqlite3"
	"github.com/pressly/goose/v3"
)

// Everything that only SQLite says or answers is in this file.

const (
	driverName     = "sqlite3" // tells sqlx that placeholders are question marks
	migrateDialect = goose.DialectSQLite3

	derivedFile     = "derived.db"
	operationalFile = "operational.db"

	// derivedObjects lists tables and views that can be made anew from the blocks that are kept.
	derivedObjects = `SELECT type AS kind, name FROM sqlite_master
		WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'chain_%'`

	// derivedIndexes lists their indexes.
	derivedIndexes = "SELECT name FROM sqlite_master WHERE type = 'index'"

	// busyTimeout is how long a statement waits for another process's write [milliseconds].
	busyTimeout = "10000"
)

// wordsOfViews are SQLite's. It has no decimal numbers, so amounts are texts.
var wordsOfViews = viewWords{
	time: func(seconds string) string { return "datetime(" + seconds + ", 'unixepoch')" },
	decimal: func(amount, decimals string) string {
		digits := fmt.Sprintf("printf('%%0*d', %s + 1, %s)", decimals, amount)
		return fmt.Sprintf("CASE WHEN %[1]s IS NULL THEN NULL WHEN %[2]s = 0 THEN printf('%%d', %[1]s) "+
			"ELSE substr(%[3]s, 1, length(%[3]s) - %[2]s) || '.' || substr(%[3]s, -%[2]s) END", amount, decimals, digits)
	},
}

// makeFiles makes the databases' files, empty, if they are missing: SQLite itself would let everybody read them. What it
// puts beside a database has the mode of the database.
func makeFiles(dir string) error {
	for _, name := range []string{derivedFile, operationalFile} {
		file, err := os.OpenFile(filepath.Join(dir, name), os.O_CREATE|os.O_RDWR, 0o600)
		if err != nil {
			return fmt.Errorf("make database: %w", err)
		}
		if err := file.Close(); err != nil {
			return fmt.Errorf("make database: %w", err)
		}
	}
	return nil
}

// connector opens connections of one kind.
type connector struct {
	driver *sqlite3.SQLiteDriver
	dsn    string
}

// Connect opens a connection.
func (c connector) Connect(context.Context) (driver.Conn, error) { return c.driver.Open(c.dsn) }

// Driver tells the driver of the connections.
func (c connector) Driver() driver.Driver { return c.driver }

// derivedWriter may lose its last commits with the power, never its consistency: the indexer fetches them again.
func derivedWriter(dir string) driver.Connector {
	return writer(filepath.Join(dir, derivedFile), "NORMAL")
}

// operationalWriter has a commit on the disk before it returns: lanes send nothing that is not durable.
func operationalWriter(dir string) driver.Connector {
	return writer(filepath.Join(dir, operationalFile), "FULL")
}

func writer(path, synchronous string) driver.Connector {
	return connector{driver: &sqlite3.SQLiteDriver{}, dsn: sqliteURI(path, url.Values{
		"_journal_mode": {"WAL"},
		"_synchronous":  {synchronous},
		"_foreign_keys": {"on"},
		"_busy_timeout": {busyTimeout},
		"_txlock":       {"immediate"},
	})}
}

// reader sees both databases and can change neither.
func reader(dir string) driver.Connector {
	attach := func(conn *sqlite3.SQLiteConn) error {
		operational := sqliteURI(filepath.Join(dir, operationalFile), nil)
		if _, err := conn.Exec("ATTACH DATABASE ? AS operational", []driver.Value{operational}); err != nil {
			return fmt.Errorf("attach the operational database: %w", err)
		}
		return nil
	}
	return connector{driver: &sqlite3.SQLiteDriver{ConnectHook: attach}, dsn: sqliteURI(filepath.Join(dir, derivedFile), url.Values{
		"_query_only":   {"on"},
		"_busy_timeout": {busyTimeout},
	})}
}

// copier reads a database to copy it whole.
func copier(path string) driver.Connector {
	return connector{driver: &sqlite3.SQLiteDriver{}, dsn: sqliteURI(path, url.Values{"_busy_timeout": {busyTimeout}})}
}

// sqliteURI escapes what a path may hold and a URI may not.
func sqliteURI(path string, settings url.Values) string {
	uri := url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: settings.Encode()}
	return uri.String()
}

// isUniqueViolation tells whether a row with the same key was there before.
func isUniqueViolation(err error) bool {
	var sqliteErr sqlite3.Error
	if !errors.As(err, &sqliteErr) {
		return false
	}
	return sqliteErr.ExtendedCode == sqlite3.ErrConstraintUnique || sqliteErr.ExtendedCode == sqlite3.ErrConstraintPrimaryKey
}
