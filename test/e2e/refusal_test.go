package e2e

import (
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/test/proc"
)

// What a person gets wrong at a command line is told with a code and what to do, and changes nothing.
func TestCommandLineRefusals(t *testing.T) {
	t.Parallel()
	p := start(t, t.TempDir())
	require.NoError(t, p.AwaitOutput(t.Context(), "Specie runs."))
	settings := settingsOf(p)
	own := strings.TrimSpace(specie(t, settings, "wallet", "address", "--as", "aurora-textiles").out)
	other := strings.TrimSpace(specie(t, settings, "wallet", "address", "--as", "elbe-machines").out)
	coin := strings.Fields(specie(t, settings, "show", "USD", "--quiet").out)[0]
	height := func() string {
		var status struct {
			Chain struct{ Head struct{ Hash string } }
		}
		got := specie(t, settings, "status", "--json")
		require.NoError(t, json.Unmarshal([]byte(got.out), &status), got.out+got.err)
		return status.Chain.Head.Hash
	}
	before := height()
	pay := func(to, amount string) []string {
		return []string{"transfer", "--as", "aurora-textiles", "--to", to, "--amount", amount}
	}
	const nobody = "0x00000000000000000000000000000000000000aa"
	for name, c := range map[string]struct {
		code string
		args []string
	}{
		"too many decimals":   {"amount-too-many-decimals", pay(other, "1.0000001")},
		"negative":            {"amount-negative", pay(other, "-1")},
		"not a number":        {"amount-not-a-number", pay(other, "ten")},
		"exponent":            {"amount-not-a-number", pay(other, "1e3")},
		"zero":                {"amount-zero", pay(other, "0")},
		"larger than any":     {"amount-too-large", pay(other, "99999999999999999999")},
		"more than there is":  {"insufficient-balance", pay(other, "900000")},
		"to oneself":          {"transfer-to-self", pay(own, "1")},
		"to zero":             {"receiver-invalid", pay("0x0000000000000000000000000000000000000000", "1")},
		"to the coin":         {"receiver-invalid", pay(coin, "1")},
		"to an outsider":      {"wallet-not-registered", pay(nobody, "1")},
		"not an address":      {"address-invalid", pay("0x12", "1")},
		"unknown coin":        {"coin-unknown", append(pay(other, "1"), "--coin", "XAU")},
		"another's wallet":    {"wallet-unknown", append(pay(own, "1"), "--from", other)},
		"unknown application": {"application-unknown", []string{"issue", "0x" + strings.Repeat("ab", 32)}},
		"unknown id":          {"not-found", []string{"show", "0x" + strings.Repeat("ab", 32)}},
		"unknown block":       {"block-unknown", []string{"show", "123456789"}},
		"no such credential":  {"unauthenticated", []string{"status", "--as", "nobody"}},
		"no such key":         {"key-unknown", []string{"attest", "--amount", "1", "--key", "nobody"}},
		"too small to issue":  {"amount-outside-rule", []string{"apply", "--as", "aurora-textiles", "--amount", "0.01"}},
		"without a right":     {"forbidden", []string{"issue", "0x" + strings.Repeat("ab", 32), "--as", "elbe-machines"}},
	} {
		t.Run(name, func(t *testing.T) { refused(t, c.code, specie(t, settings, c.args...)) })
	}
	require.Equal(t, before, height(), "a refusal must leave no block")

	t.Run("typo of a command", func(t *testing.T) {
		got := specie(t, settings, "transfr")
		require.Equal(t, 2, got.exit)
		require.Contains(t, got.err, `unknown command "transfr"`)
		require.Contains(t, got.err, "transfer")
	})
	t.Run("typo of a flag", func(t *testing.T) {
		got := specie(t, settings, "status", "--jsn")
		require.Equal(t, 2, got.exit)
		require.Contains(t, got.err, "unknown flag: --jsn")
	})
	t.Run("a flag that is missing", func(t *testing.T) {
		got := specie(t, settings, "transfer", "--amount", "1")
		require.Equal(t, 2, got.exit)
		require.Contains(t, got.err, `Error (invalid-input): required flag(s) "to" not set`)
	})
	t.Run("as JSON", func(t *testing.T) {
		got := specie(t, settings, append(pay(other, "-1"), "--json")...)
		var problem struct{ Code, Detail string }
		require.NoError(t, json.Unmarshal([]byte(got.err), &problem), got.err)
		require.Equal(t, "amount-negative", problem.Code)
		require.NotEmpty(t, problem.Detail)
	})
	t.Run("a setting that is none", func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "specie.yaml")
		require.NoError(t, os.WriteFile(file, []byte("data-dri: x\n"), 0o600))
		refused(t, "setting-invalid", specie(t, nil, "status", "--config", file))
	})
	t.Run("a data directory that is in use", func(t *testing.T) {
		refused(t, "data-dir-locked", specie(t, nil, "dev", "--data-dir", p.Dir, "--api-addr", "127.0.0.1:0", "--rpc-addr", "127.0.0.1:0"))
	})
	t.Run("databases that are not there", func(t *testing.T) {
		empty := t.TempDir()
		refused(t, "database-mismatch", specie(t, nil, "export", "--data-dir", empty, "--to", filepath.Join(t.TempDir(), "export")))
		refused(t, "database-mismatch", specie(t, nil, "backup", filepath.Join(t.TempDir(), "file"), "--data-dir", empty))
		refused(t, "database-mismatch", specie(t, nil, "reconcile", "--data-dir", empty, "--rpc", p.RPCURL))
		made, err := os.ReadDir(empty)
		require.NoError(t, err)
		require.Empty(t, made)
	})
	t.Run("ports that are in use", func(t *testing.T) {
		listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
		require.NoError(t, err)
		defer func() { require.NoError(t, listener.Close()) }()
		taken := listener.Addr().String()
		refused(t, "port-in-use", specie(t, nil, "dev", "--data-dir", t.TempDir(), "--api-addr", taken, "--rpc-addr", "127.0.0.1:0"))
		refused(t, "port-in-use", specie(t, nil, "dev", "--data-dir", t.TempDir(), "--api-addr", "127.0.0.1:0", "--rpc-addr", taken))
	})
	t.Run("a node that is down, on another chain, without contracts", func(t *testing.T) {
		refused(t, "node-unreachable", specie(t, nil, "serve", "--data-dir", t.TempDir(), "--rpc", "http://127.0.0.1:1"))
		refused(t, "chain-mismatch", specie(t, nil, "serve", "--data-dir", t.TempDir(), "--rpc", p.RPCURL, "--chain-id", "99"))
		refused(t, "manifest-missing", specie(t, nil, "serve", "--data-dir", t.TempDir(), "--rpc", p.RPCURL))
	})
	t.Run("a manifest whose code is not on the chain", func(t *testing.T) {
		elsewhere := start(t, t.TempDir(), "--story", "none")
		manifest, err := os.ReadFile(filepath.Join(p.Dir, "deployments", "7431.json"))
		require.NoError(t, err)
		dir := t.TempDir()
		require.NoError(t, os.MkdirAll(filepath.Join(dir, "deployments"), 0o700))
		require.NoError(t, os.WriteFile(filepath.Join(dir, "deployments", "7431.json"), manifest, 0o600))
		refused(t, "manifest-mismatch", specie(t, nil, "serve", "--data-dir", dir, "--rpc", elsewhere.RPCURL))
	})
}

func TestDataDirectoryRefusals(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	p, err := proc.Start(t.Context(), binary, dir, "--once")
	require.NoError(t, err)
	require.NoError(t, p.Wait())
	dev := func(more ...string) answer {
		return specie(t, nil, append([]string{
			"dev", "--data-dir", dir, "--api-addr", "127.0.0.1:0", "--rpc-addr", "127.0.0.1:0", "--once",
		}, more...)...)
	}
	refused(t, "data-dir-foreign", dev("--chain-id", "99"))

	t.Run("a passphrase that is wrong", func(t *testing.T) {
		refused(t, "passphrase-wrong", specie(t, []string{"SPECIE_PASSPHRASE=wrong"},
			"dev", "--data-dir", dir, "--api-addr", "127.0.0.1:0", "--rpc-addr", "127.0.0.1:0", "--once"))
	})
	t.Run("a journal of another chain", func(t *testing.T) {
		other := t.TempDir()
		q, err := proc.Start(t.Context(), binary, other, "--once", "--chain-id", "7432")
		require.NoError(t, err)
		require.NoError(t, q.Wait())
		mine, theirs := segments(t, dir), segments(t, other)
		kept, err := os.ReadFile(mine[0])
		require.NoError(t, err)
		foreign, err := os.ReadFile(theirs[0])
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(mine[0], foreign, 0o600))
		refused(t, "journal-foreign", dev())
		require.NoError(t, os.WriteFile(mine[0], kept, 0o600))
		require.Zero(t, dev().exit)
	})
	t.Run("a torn journal is mended, a damaged one is refused", func(t *testing.T) {
		file := segments(t, dir)[0]
		whole, err := os.ReadFile(file)
		require.NoError(t, err)
		// Half of a record that a crash has left: nobody was told of it.
		require.NoError(t, os.WriteFile(file, append(whole[:len(whole):len(whole)], whole[len(whole)-7:]...), 0o600))
		got := dev()
		require.Zero(t, got.exit, got.err)
		// A bit that changed in the middle.
		damaged := append([]byte(nil), whole...)
		damaged[len(damaged)/2] ^= 1
		require.NoError(t, os.WriteFile(file, damaged, 0o600))
		refused(t, "journal-damaged", dev())
	})
}

func segments(t *testing.T, dir string) []string {
	t.Helper()
	var files []string
	require.NoError(t, filepath.WalkDir(filepath.Join(dir, "chain"), func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && filepath.Base(filepath.Dir(path)) == "journal" {
			files = append(files, path)
		}
		return err
	}))
	require.NotEmpty(t, files)
	return files
}
