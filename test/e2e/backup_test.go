package e2e

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/test/database"
)

// A system on PostgreSQL is backed up while it runs, dies, and goes on elsewhere from the backup: nothing is missing, and its
// books are the chain's.
func TestSystemOnPostgresGoesOnFromABackup(t *testing.T) {
	t.Parallel()
	own := database.WithPassword(t, database.New(t))
	p := start(t, t.TempDir(), "--database", own)
	require.NoError(t, p.AwaitOutput(t.Context(), "Specie runs."))
	settings := append(settingsOf(p), "SPECIE_DATABASE="+own)
	receiver := strings.TrimSpace(specie(t, settings, "wallet", "address", "--as", "elbe-machines").out)
	paid := specie(t, settings, "transfer", "--as", "aurora-textiles", "--to", receiver, "--amount", "12.34", "--quiet")
	require.Zero(t, paid.exit, paid.err)
	file := filepath.Join(t.TempDir(), "specie.backup")
	made := specie(t, settings, "backup", file)
	require.Zero(t, made.exit, made.err)
	p.Kill()

	other := database.WithPassword(t, database.New(t))
	dir := filepath.Join(t.TempDir(), "restored")
	restore := func(database string) answer {
		return specie(t, []string{"SPECIE_DATABASE=" + database, "SPECIE_DATA_DIR=" + dir}, "restore", file)
	}
	refused(t, "setting-invalid", restore(""))
	full := restore(own)
	refused(t, "conflict", full)
	parsed, err := url.Parse(own)
	require.NoError(t, err)
	password, _ := parsed.User.Password()
	require.NotContains(t, full.err, password)
	require.NoDirExists(t, dir)
	restored := restore(other)
	require.Zero(t, restored.exit, restored.err)

	passphrase, err := os.ReadFile(filepath.Join(p.Dir, "passphrase"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "passphrase"), passphrase, 0o600))
	again := start(t, dir, "--database", other)
	require.NoError(t, again.AwaitOutput(t.Context(), "Specie runs."))
	settings = append(settingsOf(again), "SPECIE_DATABASE="+other)
	shown := specie(t, settings, "show", strings.TrimSpace(paid.out), "--as", "aurora-textiles")
	require.Zero(t, shown.exit, shown.err)
	require.Contains(t, shown.out, "12.340000")
	more := specie(t, settings, "transfer", "--as", "aurora-textiles", "--to", receiver, "--amount", "1")
	require.Zero(t, more.exit, more.err)
	reconciled := specie(t, settings, "reconcile", "--rpc", again.RPCURL)
	require.Zero(t, reconciled.exit, reconciled.err)
	require.Regexp(t, `differences +0`, reconciled.out)
}
