package e2e

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/test/database"
)

// Chain, deployment, API and commands as processes of their own, as an issuer with a node runs them: a coin is issued.
func TestChainDeployServeAsSeparateProcesses(t *testing.T) {
	t.Parallel()
	database.Each(t, func(t *testing.T, url string) {
		node, issuer := t.TempDir(), t.TempDir()
		rpc := background(t, node, regexp.MustCompile(`JSON-RPC +(http://\S+)`), "chain", "--rpc-addr", "127.0.0.1:0")
		// The issuer has the keys that the chain's first block gave native coin to.
		for _, name := range []string{"keystore", "passphrase"} {
			require.NoError(t, exec.CommandContext(t.Context(), "cp", "-r", filepath.Join(node, name), issuer).Run())
		}
		home := []string{"SPECIE_DATA_DIR=" + issuer, "SPECIE_DATABASE=" + url}
		deployed := specie(t, home, "deploy", "--rpc", rpc)
		require.Zero(t, deployed.exit, deployed.err)
		again := specie(t, home, "deploy", "--rpc", rpc)
		require.Equal(t, deployed.out, again.out, "a second deployment sends nothing")

		api := background(t, issuer, regexp.MustCompile(`API +(http://\S+)`), "serve", "--database", url, "--rpc", rpc, "--api-addr", "127.0.0.1:0")
		settings := append([]string{"SPECIE_API=" + api}, home...)
		run := func(arguments ...string) string {
			got := specie(t, settings, arguments...)
			require.Zero(t, got.exit, "%v: %s", arguments, got.err)
			return strings.TrimSpace(got.out)
		}
		identity := filepath.Join(t.TempDir(), "identity.json")
		require.NoError(t, os.WriteFile(identity, []byte(`{"name":"Aurora Textiles"}`), 0o600))
		run("attest", "--amount", "1000000", "--key", "first-custody", "--key", "meridian-audit")
		wallet := run("wallet", "open", "--quiet")
		run("wallet", "register", wallet, "--country", "156", "--tier", "2", "--identity", identity, "--key", "harbour-bank")
		require.Contains(t, run("wallet", "list"), "active")
		require.Contains(t, run("show", "USD"), "0.000000")
	})
}

// What `specie chain` has made, `specie dev` goes on with.
func TestDevGoesOnWithAChainThatRanAlone(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	t.Run("chain", func(t *testing.T) {
		background(t, dir, regexp.MustCompile(`JSON-RPC +(http://\S+)`), "chain", "--rpc-addr", "127.0.0.1:0")
	})
	got := specie(t, nil, "dev", "--data-dir", dir, "--api-addr", "127.0.0.1:0", "--rpc-addr", "127.0.0.1:0", "--once")
	require.Zero(t, got.exit, got.err)
}

// background runs a command until the test ends and gives what it prints as the pattern's first group.
func background(t *testing.T, dir string, printed *regexp.Regexp, arguments ...string) string {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	cmd := exec.CommandContext(ctx, binary, append(arguments, "--data-dir", dir)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		cancel()
		_ = cmd.Wait() // killed
	})
	var text []byte
	buffer := make([]byte, 4096)
	for {
		n, err := out.Read(buffer)
		text = append(text, buffer[:n]...)
		if found := printed.FindSubmatch(text); found != nil {
			go func() { _, _ = out.Read(buffer) }()
			return string(found[1])
		}
		require.NoError(t, err, string(text))
	}
}
