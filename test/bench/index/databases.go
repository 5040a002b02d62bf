package main

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

// database is a kind of database that is backfilled.
type database struct {
	name string
	// empty makes one, and gives what removes it when it is closed. What it keeps in files of its own is in the directory,
	// which is removed anyway.
	empty func(ctx context.Context, dir string) (store.Options, func() error, error)
}

var sqlite = database{"sqlite", func(_ context.Context, dir string) (store.Options, func() error, error) {
	return store.Options{Dir: dir}, func() error { return nil }, nil
}}

// postgresSettings make what is committed last, as a server in use does; the server of tests forgets it with the power.
var postgresSettings = []string{
	"fsync=on", "full_page_writes=on", "autovacuum=on", "shared_buffers=256MB", "max_wal_size=4GB",
}

// startPostgres starts a server of PostgreSQL, and gives what stops it.
func startPostgres(ctx context.Context) (database, func() error, error) {
	cluster, err := databases.Start(ctx, postgresSettings...)
	if err != nil {
		return database{}, nil, err
	}
	made := 0
	return database{"postgres", func(ctx context.Context, dir string) (store.Options, func() error, error) {
		made++
		name := fmt.Sprintf("bench_%d_%d", os.Getpid(), made)
		if err := onServer(ctx, cluster.URL, "CREATE DATABASE "+name); err != nil {
			return store.Options{}, nil, err
		}
		at, err := url.Parse(cluster.URL)
		if err != nil {
			return store.Options{}, nil, fmt.Errorf("address of the server: %w", err)
		}
		at.Path = "/" + name
		remove := func() error {
			return onServer(context.WithoutCancel(ctx), cluster.URL, "DROP DATABASE "+name+" WITH (FORCE)")
		}
		return store.Options{Database: at.String(), Dir: dir}, remove, nil
	}}, cluster.Stop, nil
}

func onServer(ctx context.Context, server, statement string) (err error) {
	conn, err := pgx.Connect(ctx, server)
	if err != nil {
		return fmt.Errorf("connect to the database server: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	if _, err := conn.Exec(ctx, statement); err != nil {
		return fmt.Errorf("%s: %w", statement, err)
	}
	return nil
}
