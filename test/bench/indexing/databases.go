package indexing

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"

	"github.com/jackc/pgx/v5"

	"github.com/specie-money/specie/store"
	databases "github.com/specie-money/specie/test/database"
)

// Database is a kind of database that is indexed into.
type Database struct {
	Name string
	// Empty makes one, and gives what removes it when it is closed. What it keeps in files of its own is in the directory,
	// which is removed anyway.
	Empty func(ctx context.Context, dir string) (store.Options, func() error, error)
}

// SQLite makes its files in the directory.
var SQLite = Database{"sqlite", func(_ context.Context, dir string) (store.Options, func() error, error) {
	return store.Options{Dir: dir}, func() error { return nil }, nil
}}

// PostgresSettings make what is committed last, as a server in use does; the server of tests forgets it with the power.
var PostgresSettings = []string{
	"fsync=on", "full_page_writes=on", "autovacuum=on", "shared_buffers=256MB", "max_wal_size=4GB",
}

// StartPostgres starts a server of PostgreSQL, and gives what stops it.
func StartPostgres(ctx context.Context) (Database, func() error, error) {
	cluster, err := databases.Start(ctx, PostgresSettings...)
	if err != nil {
		return Database{}, nil, err
	}
	return On(cluster), cluster.Stop, nil
}

// On makes databases on a server of PostgreSQL.
func On(cluster *databases.Cluster) Database {
	made := 0
	return Database{"postgres", func(ctx context.Context, dir string) (store.Options, func() error, error) {
		made++
		name := fmt.Sprintf("bench_%d_%d", os.Getpid(), made)
		if err := Execute(ctx, cluster.URL, "CREATE DATABASE "+name); err != nil {
			return store.Options{}, nil, err
		}
		at, err := url.Parse(cluster.URL)
		if err != nil {
			return store.Options{}, nil, fmt.Errorf("address of the server: %w", err)
		}
		at.Path = "/" + name
		remove := func() error {
			return Execute(context.WithoutCancel(ctx), cluster.URL, "DROP DATABASE "+name+" WITH (FORCE)")
		}
		return store.Options{Database: at.String(), Dir: dir}, remove, nil
	}}
}

// Execute runs a statement in a database of a server, as its superuser.
func Execute(ctx context.Context, database, statement string) (err error) {
	conn, err := pgx.Connect(ctx, database)
	if err != nil {
		return fmt.Errorf("connect to the database server: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	if _, err := conn.Exec(ctx, statement); err != nil {
		return fmt.Errorf("%s: %w", statement, err)
	}
	return nil
}
