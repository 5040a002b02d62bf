package e2e

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/jmoiron/sqlx"
	_ "github.com/mattn/go-sqlite3"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/test/crash"
	"github.com/specie-money/specie/test/proc"
)

// The same seed gives the same chain to the block hash, another seed another one, and playing it again adds nothing.
func TestDemonstrationIsAFunctionOfItsSeed(t *testing.T) {
	t.Parallel()
	first, second, other := t.TempDir(), t.TempDir(), t.TempDir()
	number, hash := playDemo(t, first, "7")
	again, sameHash := playDemo(t, second, "7")
	require.Equal(t, number, again)
	require.Equal(t, hash, sameHash)
	_, otherHash := playDemo(t, other, "8")
	require.NotEqual(t, hash, otherHash)

	replayed, unchanged := playDemo(t, first, "7")
	require.Equal(t, number, replayed)
	require.Equal(t, hash, unchanged)
}

func playDemo(t *testing.T, dir, seed string) (number int64, hash string) {
	t.Helper()
	p, err := proc.Start(t.Context(), binary, dir, "--demo", "--seed", seed, "--once")
	require.NoError(t, err)
	t.Cleanup(p.Kill)
	require.NoError(t, p.Wait())
	db, err := sqlx.Open("sqlite3", "file:"+filepath.Join(dir, "derived.db")+"?mode=ro")
	require.NoError(t, err)
	defer func() { require.NoError(t, db.Close()) }()
	require.NoError(t, db.QueryRowContext(t.Context(), "SELECT number, hash FROM blocks ORDER BY number DESC LIMIT 1").Scan(&number, &hash))
	return number, hash
}

// A few kills at every run of the tests; `make crash` does fifty.
func TestNothingIsLostOrDoneTwiceThroughKills(t *testing.T) {
	t.Parallel()
	report, err := crash.Run(t.Context(), crash.Options{Binary: binary, Folder: t.TempDir(), Kills: 6, Seed: 3, Tell: t.Logf})
	require.NoError(t, err)
	require.Equal(t, 6, report.Kills)
	require.Positive(t, report.Stories)
	require.Positive(t, report.BlocksTold)
	require.Positive(t, report.Applications)
	require.Positive(t, report.Rows)
}

// Secrets lie in files that only their owner reads, and nowhere in the databases.
func TestSecretsStayInTheirFiles(t *testing.T) {
	t.Parallel()
	p := start(t, t.TempDir())
	require.NoError(t, p.AwaitOutput(t.Context(), "Specie runs."))
	require.NoError(t, p.Stop())
	var secrets []string
	for _, pattern := range []string{"passphrase", "credentials/*.key"} {
		files, err := filepath.Glob(filepath.Join(p.Dir, pattern))
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, file := range files {
			info, err := os.Stat(file)
			require.NoError(t, err)
			require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), file)
			content, err := os.ReadFile(file)
			require.NoError(t, err)
			secrets = append(secrets, string(content[:len(content)-1]))
		}
	}
	for _, name := range []string{"derived.db", "operational.db", "derived.db-wal", "operational.db-wal"} {
		content, err := os.ReadFile(filepath.Join(p.Dir, name))
		if os.IsNotExist(err) {
			continue
		}
		require.NoError(t, err)
		for _, secret := range secrets {
			require.NotContains(t, string(content), secret, name)
			require.NotContains(t, p.Output(), secret)
		}
	}
}
