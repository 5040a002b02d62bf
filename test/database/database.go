// Package database gives tests a database of each kind that Specie runs on.
//
// PostgreSQL is the server that SPECIE_TEST_POSTGRES names (the URL of a superuser), or else one that is started for the
// test binary and ends with it.
package database

import (
	"context"
	"crypto/rand"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
)

// ServerVariable is the environment variable that names a server.
const ServerVariable = "SPECIE_TEST_POSTGRES"

// Each runs a test on SQLite and on PostgreSQL. The URL is what store.Options takes: empty for SQLite.
func Each(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, "") })
	t.Run("postgres", func(t *testing.T) { test(t, New(t)) })
}

// New makes an empty database of PostgreSQL, which is dropped when the test ends, and gives its URL.
func New(tb testing.TB) string {
	tb.Helper()
	return create(tb, "")
}

// Copy makes a database with what is in another, to which nobody may be connected.
func Copy(tb testing.TB, of string) string {
	tb.Helper()
	return create(tb, " TEMPLATE "+nameOf(tb, of))
}

// Drop drops a database before the test ends.
func Drop(tb testing.TB, database string) {
	tb.Helper()
	drop(tb, nameOf(tb, database))
}

// CutOffLeader ends the connection to a database by which a process leads, as a server does that fails.
func CutOffLeader(tb testing.TB, database string) {
	tb.Helper()
	onServer(tb, func(ctx context.Context, conn *pgx.Conn) error {
		var count int
		err := conn.QueryRow(ctx, `SELECT COUNT(pg_terminate_backend(a.pid)) FROM pg_stat_activity a JOIN pg_locks l ON l.pid = a.pid
			WHERE a.datname = $1 AND a.application_name LIKE 'specie lead/%' AND l.locktype = 'advisory' AND l.granted`, nameOf(tb, database)).Scan(&count)
		require.Equal(tb, 1, count)
		return err
	})
}

// NewLike makes an empty database of other options than usual, as CREATE DATABASE takes them.
func NewLike(tb testing.TB, options string) string {
	tb.Helper()
	return create(tb, " "+options)
}

// ReaderRole makes the role of analysts, as the guide tells administrators to.
func ReaderRole(tb testing.TB) {
	tb.Helper()
	execute(tb, `DO $$ BEGIN CREATE ROLE specie_reader NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`)
}

// WithPassword gives the URL of the same database for a user of its own, which is no superuser but the database's owner,
// over TCP and with a password.
func WithPassword(tb testing.TB, of string) string {
	tb.Helper()
	name, password := nameOf(tb, of), rand.Text()
	execute(tb, "CREATE ROLE "+name+" LOGIN PASSWORD '"+password+"'")
	tb.Cleanup(func() {
		drop(tb, name) // who owns something stays
		execute(tb, "DROP ROLE "+name)
	})
	execute(tb, "ALTER DATABASE "+name+" OWNER TO "+name)
	config, err := pgx.ParseConfig(of)
	require.NoError(tb, err)
	host := config.Host
	if strings.HasPrefix(host, "/") {
		host = "127.0.0.1"
	}
	own := url.URL{
		Scheme: "postgres", User: url.UserPassword(name, password), Path: "/" + name,
		Host: host + ":" + strings.TrimSpace(query(tb, "SHOW port")), RawQuery: "sslmode=disable",
	}
	return own.String()
}

func create(tb testing.TB, like string) string {
	tb.Helper()
	name := "specie_" + strings.ToLower(rand.Text())
	execute(tb, "CREATE DATABASE "+name+like+" STRATEGY FILE_COPY") // which writes no log
	tb.Cleanup(func() { drop(tb, name) })
	made, err := url.Parse(server(tb))
	require.NoError(tb, err)
	made.Path = "/" + name
	return made.String()
}

func drop(tb testing.TB, name string) {
	tb.Helper()
	execute(tb, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)")
}

func nameOf(tb testing.TB, database string) string {
	tb.Helper()
	parsed, err := url.Parse(database)
	require.NoError(tb, err)
	return strings.TrimPrefix(parsed.Path, "/")
}

// administrator is the connection of this test binary to the server as superuser. A new one for each statement would cost more
// than most statements.
var administrator struct {
	sync.Mutex
	conn *pgx.Conn
}

// onServer works as superuser. A test's context may be over when its databases are dropped.
func onServer(tb testing.TB, work func(context.Context, *pgx.Conn) error) {
	tb.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	url := server(tb)
	administrator.Lock()
	defer administrator.Unlock()
	if administrator.conn == nil || administrator.conn.IsClosed() {
		conn, err := pgx.Connect(ctx, url)
		require.NoError(tb, err)
		administrator.conn = conn
	}
	require.NoError(tb, work(ctx, administrator.conn))
}

func execute(tb testing.TB, statement string) {
	tb.Helper()
	onServer(tb, func(ctx context.Context, conn *pgx.Conn) error {
		_, err := conn.Exec(ctx, statement)
		return err
	})
}

func query(tb testing.TB, question string) (answer string) {
	tb.Helper()
	onServer(tb, func(ctx context.Context, conn *pgx.Conn) error { return conn.QueryRow(ctx, question).Scan(&answer) })
	return answer
}

// started is the server of this test binary. The end of the process ends it.
var started = sync.OnceValues(func() (*Cluster, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	return Start(ctx)
})

func server(tb testing.TB) string {
	tb.Helper()
	if given := os.Getenv(ServerVariable); given != "" {
		return given
	}
	cluster, err := started()
	require.NoError(tb, err)
	return cluster.URL
}
