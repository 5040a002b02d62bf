package database

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
)

// Whatever happens to whoever started a server, closing the input is all that is left of it.
func TestServerLeavesNothingBehind(t *testing.T) {
	cluster, err := Start(t.Context())
	require.NoError(t, err)
	conn, err := pgx.Connect(t.Context(), cluster.URL)
	require.NoError(t, err)
	require.DirExists(t, cluster.dir)
	require.NoError(t, cluster.Stop())
	require.Error(t, conn.Ping(t.Context()))
	_, err = os.Stat(cluster.dir)
	require.ErrorIs(t, err, os.ErrNotExist)
}

// Also while the server is still starting.
func TestStartThatIsGivenUpLeavesNothingBehind(t *testing.T) {
	folder, err := os.MkdirTemp("", "specie-given-up-") //nolint:usetesting // whether it is empty at the end is the question
	require.NoError(t, err)
	defer func() { require.NoError(t, os.Remove(folder), "only an empty folder can be removed") }()
	require.NoError(t, os.Chmod(folder, 0o777|os.ModeSticky)) // as /tmp
	t.Setenv("TMPDIR", folder)
	for _, patience := range []time.Duration{300 * time.Millisecond, 600 * time.Millisecond, time.Second, 2 * time.Second} {
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		cluster, err := Start(ctx)
		if err == nil {
			require.NoError(t, cluster.Stop())
		}
		cancel()
	}
}

func TestDatabasesAreApart(t *testing.T) {
	one := New(t)
	conn, err := pgx.Connect(t.Context(), one)
	require.NoError(t, err)
	_, err = conn.Exec(t.Context(), "CREATE TABLE things (x BIGINT); INSERT INTO things VALUES (7)")
	require.NoError(t, err)
	require.NoError(t, conn.Close(t.Context()))

	for url, things := range map[string]int{Copy(t, one): 1, New(t): 0, WithPassword(t, one): 1} {
		conn, err := pgx.Connect(t.Context(), url)
		require.NoError(t, err)
		var found int
		require.NoError(t, conn.QueryRow(t.Context(), "SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'").Scan(&found))
		require.Equal(t, things, found)
		require.NoError(t, conn.Close(t.Context()))
	}
}
