package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/test/database"
)

// dumpOf copies a database into a file.
func dumpOf(t *testing.T, s *Store) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, s.Backup(t.Context(), dir, func() error { return nil }))
	return filepath.Join(dir, PostgresDump)
}

// fill restores a file into a database.
func fill(ctx context.Context, url, dump string) error {
	return IntoEmpty(ctx, url, func(fill func(string) error) error { return fill(dump) })
}

// connected works on a database beside the store.
func connected(t *testing.T, url string, work func(*pgx.Conn)) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	require.NoError(t, err)
	work(conn)
	require.NoError(t, conn.Close(t.Context()))
}

// contentOf tells tables and views of our schemas, partitions among them, each with a checksum of its rows.
func contentOf(t *testing.T, url string) map[string]string {
	t.Helper()
	content := map[string]string{}
	connected(t, url, func(conn *pgx.Conn) {
		rows, err := conn.Query(t.Context(), `SELECT c.relkind::text || ' ' || c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p', 'v', 'm', 'i', 'I')`, schemas)
		require.NoError(t, err)
		names, err := pgx.CollectRows(rows, pgx.RowTo[string])
		require.NoError(t, err)
		for _, name := range names {
			kind, table, _ := strings.Cut(name, " ")
			sum := ""
			if kind != "i" && kind != "I" {
				question := fmt.Sprintf("SELECT COUNT(*) || ' ' || COALESCE(md5(string_agg(r::text, '|' ORDER BY r::text)), '') FROM %s r", table)
				require.NoError(t, conn.QueryRow(t.Context(), question).Scan(&sum), table)
			}
			content[name] = sum
		}
	})
	return content
}

func noSchemas(t *testing.T, url string) {
	t.Helper()
	connected(t, url, func(conn *pgx.Conn) {
		var count int
		require.NoError(t, conn.QueryRow(t.Context(), "SELECT COUNT(*) FROM pg_namespace WHERE nspname = ANY ($1)", schemas).Scan(&count))
		require.Zero(t, count)
	})
}

func TestCopyOfADatabaseInPartitionsIsTheSame(t *testing.T) {
	from, to := database.New(t), database.New(t)
	database.ReaderRole(t)
	s := openDivided(t, from)
	for begin := uint64(0); begin < 40; begin += testPartition { // a batch makes no more than one
		indexTo(t, s, begin, begin+testPartition-1)
	}
	require.NoError(t, s.AddAPIKey(t.Context(), APIKey{ID: "key"}))
	dump := dumpOf(t, s)
	require.NoError(t, fill(t.Context(), to, dump))
	expected := contentOf(t, from)
	require.Contains(t, expected, "r derived.transfers_from_30")
	require.Equal(t, expected, contentOf(t, to))

	// It goes on, and analysts read it, before it was ever opened.
	connected(t, to, func(conn *pgx.Conn) {
		_, err := conn.Exec(t.Context(), "SET ROLE "+ReaderRole)
		require.NoError(t, err)
		var transfers int
		require.NoError(t, conn.QueryRow(t.Context(), "SELECT COUNT(*) FROM derived.transfers").Scan(&transfers))
		require.Equal(t, 40, transfers)
		_, err = conn.Exec(t.Context(), "SELECT * FROM operational.api_keys")
		require.Error(t, err)
	})
	again := openDivided(t, to)
	require.Equal(t, expected, contentOf(t, to), "opening makes nothing anew")
	indexTo(t, again, 40, 45)
	require.Equal(t, 6, rowsByPartition(t, again, "transfers")["transfers_from_40"])
}

// Rows that are of the server, and what others made that may not be made elsewhere, stay behind.
func TestCopyLeavesOutWhatIsOfThisServer(t *testing.T) {
	from, to := database.New(t), database.New(t)
	s := openDivided(t, from)
	indexTo(t, s, 0, 5)
	require.NoError(t, s.NoteChange(t.Context(), "aurora"))
	connected(t, from, func(conn *pgx.Conn) {
		_, err := conn.Exec(t.Context(), `CREATE TABLE public.rates (rate BIGINT); CREATE FUNCTION public.twice(x BIGINT) RETURNS BIGINT LANGUAGE SQL RETURN x * 2;
			CREATE VIEW derived."Of an analyst" AS SELECT public.twice(rate) FROM public.rates, derived.transfers;
			CREATE MATERIALIZED VIEW chain.current_rules AS SELECT rate FROM public.rates`)
		require.NoError(t, err)
	})
	expected := contentOf(t, from)
	require.NoError(t, fill(t.Context(), to, dumpOf(t, s)))
	copied := contentOf(t, to)
	require.NotEqual(t, expected["r operational.last_changes"], copied["r operational.last_changes"])
	require.Equal(t, "0 ", copied["r operational.last_changes"])
	for _, left := range []string{"r operational.last_changes", `v derived."Of an analyst"`, "m chain.current_rules"} {
		require.Contains(t, expected, left)
		delete(expected, left)
		delete(copied, left)
	}
	require.Equal(t, expected, copied)
}

func TestDatabaseIsFilledWholeOrNotAtAll(t *testing.T) {
	s := openDivided(t, database.New(t))
	indexTo(t, s, 0, 35)
	dump, to := dumpOf(t, s), database.New(t)
	whole, err := os.ReadFile(dump)
	require.NoError(t, err)
	part := filepath.Join(t.TempDir(), "part")
	for _, length := range []int{0, 100, len(whole) / 2, len(whole) - 100} {
		require.NoError(t, os.WriteFile(part, whole[:length], 0o600))
		err := fill(t.Context(), to, part)
		require.Equal(t, domain.CodeUnavailable, domain.CodeOf(err), "%d bytes", length)
		require.ErrorContains(t, err, "pg_restore failed: pg_restore: error: ")
		noSchemas(t, to)
	}
	later := errors.New("the disk is full")
	require.ErrorIs(t, IntoEmpty(t.Context(), to, func(fill func(string) error) error {
		require.NoError(t, fill(dump))
		return later
	}), later)
	noSchemas(t, to)

	connected(t, to, func(conn *pgx.Conn) {
		_, err := conn.Exec(t.Context(), "CREATE SCHEMA chain; CREATE TABLE chain.own (x BIGINT)")
		require.NoError(t, err)
	})
	err = fill(t.Context(), to, dump)
	require.Equal(t, domain.CodeConflict, domain.CodeOf(err))
	require.ErrorContains(t, err, "that a restore makes, chain; name")
	connected(t, to, func(conn *pgx.Conn) {
		_, err := conn.Exec(t.Context(), "SELECT * FROM chain.own")
		require.NoError(t, err)
	})
}

// recorded puts programs into PATH that note how they are called before they do what the real ones do, and gives the file.
func recorded(t *testing.T, url string) string {
	t.Helper()
	bin, record := t.TempDir(), filepath.Join(t.TempDir(), "record")
	connected(t, url, func(conn *pgx.Conn) {
		for _, name := range []string{"pg_dump", "pg_restore"} {
			found, err := serverProgram(t.Context(), conn, name)
			require.NoError(t, err)
			script := fmt.Sprintf("#!/bin/sh\n[ \"$1\" = --version ] || printf '%%s\\n' %s \"$@\" >>%s\nexec %s \"$@\"\n", name, record, found)
			require.NoError(t, os.WriteFile(filepath.Join(bin, name), []byte(script), 0o700))
		}
	})
	t.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	return record
}

func TestProgramsAreGivenThePasswordAndNobodySeesIt(t *testing.T) {
	from, to := database.WithPassword(t, database.New(t)), database.WithPassword(t, database.New(t))
	record := recorded(t, from)
	s := openDivided(t, from+"&statement_timeout=60000&connect_timeout=10&application_name=a%20b+c")
	indexTo(t, s, 0, 5)
	require.NoError(t, fill(t.Context(), to, dumpOf(t, s)))
	seen, err := os.ReadFile(record)
	require.NoError(t, err)
	for _, of := range []string{from, to} {
		p, err := newPostgres(of)
		require.NoError(t, err)
		require.NotEmpty(t, p.config.Password)
		require.NotContains(t, string(seen), p.config.Password)
		require.Contains(t, string(seen), "postgres://"+p.config.User+"@127.0.0.1:")
	}
	require.Contains(t, string(seen), "connect_timeout=10&sslmode=disable\n")
	require.Regexp(t, `(?s)^pg_dump\n.*\npg_restore\n`, string(seen))

	// Nor when it fails.
	err = fill(t.Context(), database.WithPassword(t, database.New(t)), filepath.Join(t.TempDir(), "nothing"))
	require.ErrorContains(t, err, "pg_restore failed: ")
}

func TestURLForProgramsHoldsNoSecret(t *testing.T) {
	for url, expected := range map[string]string{
		"postgres://aurora:s3cret@db.example.org:5433/specie?sslmode=require&search_path=a":      "postgres://aurora@db.example.org:5433/specie?sslmode=require",
		"postgresql://aurora@/specie?host=/var/run/my%20socket+&password=s3cret&sslpassword=s3c": "postgresql://aurora@/specie?host=%2Fvar%2Frun%2Fmy%20socket%2B",
		"postgres://db.example.org/?user=a%40b&dbname=of+aurora&password=s3cret":                 "postgres://a%40b@db.example.org/of+aurora",
	} {
		p, err := newPostgres(url)
		require.NoError(t, err)
		without, err := p.withoutSecrets()
		require.NoError(t, err)
		require.Equal(t, expected, without)
	}
}

// program writes a script that tells a version.
func program(t *testing.T, says string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "pg_dump")
	require.NoError(t, os.WriteFile(path, []byte("#!/bin/sh\n"+says+"\n"), 0o700))
	return path
}

func TestProgramOfTheServersVersionIsChosen(t *testing.T) {
	of := func(version string) string { return program(t, "echo 'pg_dump (PostgreSQL) "+version+"'") }
	fifteen, sixteen, seventeen := of("15.18 (Debian 15.18-0+deb12u1)"), of("16beta1"), of("17.2")
	broken, silent, missing := program(t, "exit 1"), program(t, "echo hello"), filepath.Join(t.TempDir(), "pg_dump")
	for name, c := range map[string]struct {
		candidates []string
		server     int
		expected   string
	}{
		"the same":            {[]string{seventeen, fifteen, sixteen}, 15, fifteen},
		"newer":               {[]string{seventeen, fifteen, sixteen}, 16, sixteen},
		"the next":            {[]string{fifteen, seventeen}, 16, seventeen},
		"the first of two":    {[]string{fifteen, of("15.1")}, 15, fifteen},
		"whatever is useless": {[]string{broken, silent, missing, sixteen}, 15, sixteen},
	} {
		found, err := nearestProgram(t.Context(), "pg_dump", c.candidates, c.server)
		require.NoError(t, err, name)
		require.Equal(t, c.expected, found, name)
	}
	for said, candidates := range map[string][]string{
		"there is no pg_dump: install that of PostgreSQL 16 (Debian: postgresql-client-16), or put its folder into PATH":                             {broken, silent, missing},
		"pg_dump is of version 15, older than the server: install that of PostgreSQL 16 (Debian: postgresql-client-16), or put its folder into PATH": {of("14.1"), fifteen, of("9.6.24")},
	} {
		_, err := nearestProgram(t.Context(), "pg_dump", candidates, 16)
		require.Equal(t, domain.CodeSettingInvalid, domain.CodeOf(err))
		require.EqualError(t, err, "setting-invalid: "+said)
	}
}
