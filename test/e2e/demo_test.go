package e2e

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/crash"
	"github.com/specie-money/specie/test/database"
	"github.com/specie-money/specie/test/proc"
)

// The same seed gives the same chain to the block hash, whatever database it is indexed into; another seed another one, and
// playing it again adds nothing.
func TestDemonstrationIsAFunctionOfItsSeed(t *testing.T) {
	t.Parallel()
	first, second, other := newHome(t, ""), newHome(t, database.New(t)), newHome(t, "")
	head := playDemo(t, first, "7")
	require.Equal(t, head, playDemo(t, second, "7"))
	require.NotEqual(t, head.Hash, playDemo(t, other, "8").Hash)

	require.Equal(t, head, playDemo(t, first, "7"))
	require.Equal(t, head, playDemo(t, second, "7"))
}

// newHome is a data directory with its database, as store.Options name them.
func newHome(t *testing.T, url string) store.Options {
	t.Helper()
	return store.Options{Dir: t.TempDir(), Database: url}
}

// playDemo gives the last block that was indexed.
func playDemo(t *testing.T, at store.Options, seed string) store.Block {
	t.Helper()
	p, err := proc.Start(t.Context(), binary, at.Dir, "--database", at.Database, "--demo", "--seed", seed, "--once")
	require.NoError(t, err)
	t.Cleanup(p.Kill)
	require.NoError(t, p.Wait())
	db, err := store.Open(t.Context(), at)
	require.NoError(t, err)
	defer func() { require.NoError(t, db.Close()) }()
	head, err := db.IndexedHead(t.Context())
	require.NoError(t, err)
	return head
}

// A few kills at every run of the tests; `make crash` does fifty.
func TestNothingIsLostOrDoneTwiceThroughKills(t *testing.T) {
	t.Parallel()
	for name, empty := range map[string]func() string{"sqlite": nil, "postgres": func() string { return database.New(t) }} {
		t.Run(name, func(t *testing.T) {
			report, err := crash.Run(t.Context(), crash.Options{
				Binary: binary, Folder: t.TempDir(), Database: empty, Kills: 6, Seed: 3, Tell: t.Logf,
			})
			require.NoError(t, err)
			require.Equal(t, 6, report.Kills)
			require.Positive(t, report.Stories)
			require.Positive(t, report.BlocksTold)
			require.Positive(t, report.Applications)
			require.Positive(t, report.Rows)
		})
	}
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
