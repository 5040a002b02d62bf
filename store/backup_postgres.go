package store

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/specie-money/specie/domain"
)

// PostgresDump is the file that a PostgreSQL database is copied into, as its own pg_dump writes it.
const PostgresDump = "postgresql.dump"

// holdSending waits for those who are noting a transaction, and has others wait. Reading goes on, and so does whatever leads
// to no transaction. Where transactions are noted in several tables, the first is enough.
func (postgres) holdSending() string {
	return "SET LOCAL idle_in_transaction_session_timeout = 0; LOCK TABLE lane_transactions, requests IN SHARE MODE"
}

// copyTo has pg_dump see the database as it is during hold, however long it takes afterwards. Rows that only mean something on
// this very server are left out, and so are views of others, which may not be made where what they read is missing.
func (p postgres) copyTo(ctx context.Context, dir string, hold func(moment func() error) error) error {
	return p.connected(ctx, func(conn *pgx.Conn) (err error) {
		dump, err := serverProgram(ctx, conn, "pg_dump")
		if err != nil {
			return err
		}
		if _, err := conn.Exec(ctx, "SET idle_in_transaction_session_timeout = 0"); err != nil {
			return fmt.Errorf("prepare the copy: %w", err)
		}
		seen, err := conn.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly})
		if err != nil {
			return fmt.Errorf("begin the copy: %w", err)
		}
		defer func() { err = errors.Join(err, seen.Rollback(context.WithoutCancel(ctx))) }()
		var snapshot string
		if err := hold(func() error { return seen.QueryRow(ctx, "SELECT pg_export_snapshot()").Scan(&snapshot) }); err != nil {
			return err
		}
		arguments := []string{
			"--format=custom", "--compress=0", "--no-owner", "--no-acl", "--snapshot=" + snapshot, "--file=" + filepath.Join(dir, PostgresDump),
			"--exclude-table-data=" + string(schemaOperational) + ".last_changes",
		}
		for _, name := range schemas {
			arguments = append(arguments, "--schema="+string(name))
		}
		others, err := viewsOfOthers(ctx, seen)
		if err != nil {
			return err
		}
		for _, view := range others {
			arguments = append(arguments, "--exclude-table="+view.Sanitize())
		}
		return p.run(ctx, dump, arguments...)
	})
}

var viewMade = regexp.MustCompile(`CREATE VIEW \w+`)

// viewsOfOthers lists the views in the schemas that are not of this version.
func viewsOfOthers(ctx context.Context, at pgx.Tx) ([]pgx.Identifier, error) {
	own := viewMade.FindAllString(derivedSchema+viewsTemplate, -1)
	rows, err := at.Query(ctx, `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = ANY ($1) AND c.relkind IN ('v', 'm') AND NOT (n.nspname = $2 AND 'CREATE VIEW ' || c.relname = ANY ($3))`,
		schemas, schemaDerived, own)
	if err != nil {
		return nil, fmt.Errorf("list views: %w", err)
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (pgx.Identifier, error) {
		var in, name string
		err := row.Scan(&in, &name)
		return pgx.Identifier{in, name}, err
	})
}

// IntoEmpty has work done with a PostgreSQL database, by its URL, that has nothing of Specie yet. Fill, which work is given,
// puts the content of a file as PostgresDump into it, all or nothing; if work fails after that, the database is emptied again.
// Errors: conflict where something of Specie is there, setting-invalid for a database that can not be used or a program that is
// missing, unavailable.
func IntoEmpty(ctx context.Context, url string, work func(fill func(dump string) error) error) error {
	p, err := newPostgres(url)
	if err != nil {
		return err
	}
	return p.alone(ctx, func(conn *pgx.Conn) error {
		if err := p.requireEmpty(ctx, conn); err != nil {
			return err
		}
		restore, err := serverProgram(ctx, conn, "pg_restore")
		if err != nil {
			return err
		}
		if _, err := conn.Exec(ctx, "SET idle_session_timeout = 0"); err != nil { // work may take its time
			return fmt.Errorf("prepare the database: %w", err)
		}
		filled := false
		err = work(func(dump string) error {
			err := p.run(ctx, restore, "--single-transaction", "--exit-on-error", "--no-owner", "--no-acl", dump)
			if err != nil {
				return err
			}
			filled = true
			_, err = conn.Exec(context.WithoutCancel(ctx), p.derivedMade()) // an end of ctx would take conn, which undoes, along
			return err
		})
		if err != nil && filled {
			_, undo := conn.Exec(context.WithoutCancel(ctx), "DROP SCHEMA "+schemaList()+" CASCADE")
			err = errors.Join(err, undo)
		}
		return err
	})
}

func (p postgres) requireEmpty(ctx context.Context, conn *pgx.Conn) error {
	var there []string
	if err := conn.QueryRow(ctx, "SELECT array_agg(nspname::text ORDER BY nspname) FROM pg_namespace WHERE nspname = ANY ($1)", schemas).Scan(&there); err != nil {
		return fmt.Errorf("look for schemas: %w", err)
	}
	if len(there) == 0 {
		return nil
	}
	return domain.Errorf(domain.CodeConflict, "database %s at %s:%d has schemas that a restore makes, %s; name an empty one",
		p.config.Database, p.config.Host, p.config.Port, strings.Join(there, ", "))
}

func schemaList() string {
	names := make([]string, len(schemas))
	for i, name := range schemas {
		names[i] = string(name)
	}
	return strings.Join(names, ", ")
}
