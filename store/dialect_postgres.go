package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"hash/fnv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"github.com/specie-money/specie/domain"
)

// postgres keeps each schema of ours in one of PostgreSQL's, in one database.
type postgres struct{ config *pgx.ConnConfig }

// ReaderRole is the role of PostgreSQL that may read what comes from the chain and nothing else, where it was made.
const ReaderRole = "specie_reader"

const (
	oldestPostgres = 150_000 // server_version_num

	uniqueViolation = "23505" // SQLSTATE
)

func newPostgres(url string) (postgres, error) {
	scheme, _, _ := strings.Cut(url, "://")
	config, err := pgx.ParseConfig(url)
	if err != nil || (scheme != "postgres" && scheme != "postgresql") {
		// Not the parser's own words: they quote the URL, and with it perhaps the password.
		return postgres{}, domain.Errorf(domain.CodeSettingInvalid,
			"the database's URL can not be read; give postgres://user:password@host:port/database, with special characters escaped")
	}
	return postgres{config}, nil
}

func (postgres) driverName() string { return "pgx" }

func (postgres) migrateDialect() goose.Dialect { return goose.DialectPostgres }

// writer sees the other schemas after its own. What is derived may be lost with the power, never its consistency: the
// indexer fetches it again. What is operational is on the disk before a commit returns: lanes send nothing that is not
// durable.
func (p postgres) writer(of schema) driver.Connector {
	durable := "on"
	if of == schemaDerived {
		durable = "off"
	}
	return p.connector(map[string]string{
		"search_path":                   searchPath(of),
		"synchronous_commit":            durable,
		"default_transaction_read_only": "off",
		"statement_timeout":             "0", // an index takes its time
	})
}

func (postgres) replica(url string) (dialect, string, error) {
	p, err := newPostgres(url)
	if err != nil {
		return nil, "", err
	}
	return p, fmt.Sprintf("%s:%d/%s", p.config.Host, p.config.Port, p.config.Database), nil
}

func (postgres) noteChange() string {
	return `INSERT INTO last_changes (principal, position) VALUES (?, (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint)
		ON CONFLICT (principal) DO UPDATE SET position = GREATEST(last_changes.position, excluded.position)`
}

func (postgres) operationalWriters() int { return 8 }

// checkpoints are the server's own business.
func (postgres) checkpoints() *checkpoints { return nil }

func (p postgres) reader() driver.Connector {
	return p.connector(map[string]string{"search_path": searchPath(schemaDerived), "default_transaction_read_only": "on"})
}

func (p postgres) connector(settings map[string]string) driver.Connector {
	return postgresConnector{stdlib.GetConnector(*p.session(settings))}
}

// session is how to connect with settings of our own.
func (p postgres) session(settings map[string]string) *pgx.ConnConfig {
	config := p.config.Copy()
	config.RuntimeParams["default_transaction_isolation"] = "read committed"
	config.RuntimeParams["TimeZone"] = "UTC"
	if config.RuntimeParams["application_name"] == "" {
		config.RuntimeParams["application_name"] = "specie"
	}
	for name, value := range settings {
		config.RuntimeParams[name] = value
	}
	return config
}

func searchPath(first schema) string {
	path := []string{string(first)}
	for _, other := range []schema{schemaDerived, schemaChain, schemaOperational} {
		if other != first {
			path = append(path, string(other))
		}
	}
	return strings.Join(path, ", ")
}

func (p postgres) setUp(ctx context.Context, migrate func(context.Context) error) error {
	return p.alone(ctx, func(conn *pgx.Conn) error {
		for _, name := range schemas {
			if _, err := conn.Exec(ctx, "CREATE SCHEMA IF NOT EXISTS "+string(name)); err != nil {
				return fmt.Errorf("make schema %s: %w", name, err)
			}
		}
		return migrate(ctx)
	})
}

// alone is connected for what makes the schemas: one process at a time does.
func (p postgres) alone(ctx context.Context, work func(*pgx.Conn) error) error {
	return p.connected(ctx, func(conn *pgx.Conn) error {
		if _, err := conn.Exec(ctx, "SELECT pg_advisory_lock($1)", lockNumber("migrate")); err != nil {
			return fmt.Errorf("wait for other processes: %w", err)
		}
		return work(conn)
	})
}

func (p postgres) find(ctx context.Context) error {
	return p.connected(ctx, func(*pgx.Conn) error { return nil })
}

// connected works on a connection of its own to a database that can be relied on.
func (p postgres) connected(ctx context.Context, work func(*pgx.Conn) error) (err error) {
	conn, err := pgx.ConnectConfig(ctx, p.session(nil))
	if err != nil {
		return p.unreachable(err)
	}
	defer func() { err = errors.Join(err, conn.Close(context.WithoutCancel(ctx))) }()
	if err := p.check(ctx, conn); err != nil {
		return err
	}
	return work(conn)
}

// unreachable tells what was tried and what came of it, but not the password.
func (p postgres) unreachable(err error) error {
	reason := "nothing answers there"
	var refused *pgconn.PgError
	if errors.As(err, &refused) {
		reason = refused.Message
	}
	return domain.Wrap(domain.CodeUnavailable, err, "database %s at %s:%d can not be opened as user %s: %s; check that PostgreSQL runs there, and the URL",
		p.config.Database, p.config.Host, p.config.Port, p.config.User, reason)
}

// check refuses what could not be relied on. Another collation than that of code points would order lists otherwise than
// SQLite does, and changes with the system's libraries, which leaves indexes damaged without a word.
func (p postgres) check(ctx context.Context, conn *pgx.Conn) error {
	var version int
	var encoding string
	var byCodePoint bool
	const ask = `SELECT current_setting('server_version_num')::int, current_setting('server_encoding'), 'Z' < 'a' AND 'a-c' < 'ab'`
	if err := conn.QueryRow(ctx, ask).Scan(&version, &encoding, &byCodePoint); err != nil {
		return fmt.Errorf("ask for the version of PostgreSQL: %w", err)
	}
	if version < oldestPostgres {
		return domain.Errorf(domain.CodeSettingInvalid, "the database is of PostgreSQL %d; 15 or later is needed", version/10_000)
	}
	if encoding != "UTF8" || !byCodePoint {
		return domain.Errorf(domain.CodeSettingInvalid, "the database has another encoding than UTF8 or another collation than C; "+
			"make one with: CREATE DATABASE %s TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'", pgx.Identifier{p.config.Database}.Sanitize())
	}
	return nil
}

// sessionLock is an advisory lock of a connection of its own: it is free when the connection is gone, whatever became of the
// process at its other end.
type sessionLock struct {
	conn   *pgx.Conn
	number int64
}

func (p postgres) lock(ctx context.Context, name string) (lock, error) {
	conn, err := pgx.ConnectConfig(ctx, p.session(map[string]string{
		"application_name": "specie " + name,
		// A machine that vanished without a word is noticed after some ten seconds, instead of the usual two hours.
		"tcp_keepalives_idle": "4", "tcp_keepalives_interval": "2", "tcp_keepalives_count": "3",
		"idle_session_timeout": "0",
	}))
	if err != nil {
		return nil, p.unreachable(err)
	}
	return sessionLock{conn, lockNumber(name)}, nil
}

// take asks instead of waiting: a connection that waits keeps the server from cleaning up.
func (l sessionLock) take(ctx context.Context) (taken bool, err error) {
	err = l.conn.QueryRow(ctx, "SELECT pg_try_advisory_lock($1)", l.number).Scan(&taken)
	return taken, err
}

func (l sessionLock) held(ctx context.Context) error { return l.conn.Ping(ctx) }

// release ends the connection, which frees the lock.
func (l sessionLock) release() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	return l.conn.Close(ctx)
}

func (postgres) derivingAlone() string {
	return fmt.Sprintf("SELECT pg_advisory_xact_lock(%d)", lockNumber("derive"))
}

func (postgres) derivedObjects() string {
	return `SELECT CASE c.relkind WHEN 'v' THEN 'view' ELSE 'table' END AS kind, c.relname AS name
		FROM pg_class c WHERE c.relnamespace = 'derived'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition`
}

func (postgres) aroundIndexes() (before, after string) { return "", "" }

func (postgres) derivedIndexes() string {
	return "SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'derived'"
}

// drop takes with it what others made of a table, as views of an analyst: otherwise these would stop every new version.
func (postgres) drop(object derivedObject) string {
	return fmt.Sprintf("DROP %s IF EXISTS derived.%s CASCADE", object.Kind, object.Name)
}

// viewWords write an amount with its exponent, of which PostgreSQL makes the exact number, with all its decimals.
func (postgres) viewWords() viewWords {
	return viewWords{
		time: func(seconds string) string { return "to_timestamp(" + seconds + ")" },
		decimal: func(amount, decimals string) string {
			return fmt.Sprintf("CAST(%s || 'e-' || %s AS NUMERIC)", amount, decimals)
		},
	}
}

// derivedMade lets the reader role read, if somebody made it.
func (postgres) derivedMade() string {
	return `DO $$ BEGIN
		IF EXISTS (SELECT FROM pg_roles WHERE rolname = '` + ReaderRole + `') THEN
			GRANT USAGE ON SCHEMA derived, chain TO ` + ReaderRole + `;
			GRANT SELECT ON ALL TABLES IN SCHEMA derived, chain TO ` + ReaderRole + `;
		END IF;
	END $$`
}

// lockNumber is how PostgreSQL knows a lock of ours, within this database.
func lockNumber(name string) int64 {
	hash := fnv.New64a()
	_, _ = hash.Write([]byte("specie/" + name)) // never fails
	return int64(hash.Sum64())
}

func isPostgresUniqueViolation(err error) bool {
	var refused *pgconn.PgError
	return errors.As(err, &refused) && refused.Code == uniqueViolation
}
