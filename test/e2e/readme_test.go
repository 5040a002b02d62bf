package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/test/database"
)

// The first session of the README works when it is pasted, against a system that has just told its first story.
func TestFirstSessionOfTheReadme(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	_, after, found := strings.Cut(string(readme), "## A first session")
	require.True(t, found)
	_, after, found = strings.Cut(after, "```sh\n")
	require.True(t, found)
	session, _, found := strings.Cut(after, "```")
	require.True(t, found)

	database.Each(t, func(t *testing.T, url string) {
		p := start(t, t.TempDir(), "--database", url)
		require.NoError(t, p.AwaitOutput(t.Context(), "Specie runs."))
		// In the session the program lies in bin/ of the current folder.
		folder := t.TempDir()
		require.NoError(t, os.Mkdir(filepath.Join(folder, "bin"), 0o700))
		require.NoError(t, os.Symlink(binary, filepath.Join(folder, "bin", "specie")))
		shell := exec.CommandContext(t.Context(), "bash", "-eux", "-o", "pipefail", "-c", session)
		shell.Dir, shell.Env = folder, append(os.Environ(), settingsOf(p)...)
		output, err := shell.CombinedOutput()
		require.NoError(t, err, string(output))

		// 250,000 issued - 40,000 - 125.50 + 5,000, and 40,000 - 15,000 + 125.50 - 1,000.
		for principal, balance := range map[string]string{"aurora-textiles": "214874.500000", "elbe-machines": "24125.500000"} {
			got := specie(t, settingsOf(p), "wallet", "balance", "--as", principal, "--json")
			require.Zero(t, got.exit, got.err)
			require.Contains(t, got.out, `"amount": "`+balance+`"`)
		}
		require.NoError(t, p.Stop())
	})
}
