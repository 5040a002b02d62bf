package embedded_test

import (
	"bufio"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/domain"
)

func TestSettingsThatCanNotBe(t *testing.T) {
	for name, change := range map[string]func(*embedded.Options){
		"no data directory":  func(o *embedded.Options) { o.DataDir = "" },
		"an address":         func(o *embedded.Options) { o.RPCAddr = "localhost" },
		"another's address":  func(o *embedded.Options) { o.RPCAddr = "192.0.2.1:0" },
		"a negative period":  func(o *embedded.Options) { o.Period = -1 },
		"a small gas limit":  func(o *embedded.Options) { o.GasLimit = 1_000 },
		"a small genesis":    func(o *embedded.Options) { o.Genesis.GasLimit = 1_000 },
		"a time before 1970": func(o *embedded.Options) { o.Genesis.Time = time.Unix(-1, 0) },
	} {
		t.Run(name, func(t *testing.T) {
			o := options(t.TempDir())
			change(&o)
			_, err := embedded.Open(t.Context(), o)
			require.ErrorIs(t, err, domain.ErrorOf(domain.CodeSettingInvalid))
		})
	}
}

func TestPortInUse(t *testing.T) {
	o := options(t.TempDir())
	o.RPCAddr = occupied(t)
	_, err := embedded.Open(t.Context(), o)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodePortInUse))
	require.ErrorContains(t, err, o.RPCAddr)
	require.NoFileExists(t, filepath.Join(o.DataDir, "genesis.json"), "something was begun")

	o.RPCAddr = "127.0.0.1:0"
	open(t, o)
}

func TestDataDirectoryInUse(t *testing.T) {
	o := options(t.TempDir())
	chain := open(t, o)
	_, err := embedded.Open(t.Context(), o)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeDataDirLocked))
	seal(t, chain)
}

func TestDataDirectoryOfAnotherChain(t *testing.T) {
	dir := t.TempDir()
	chain := open(t, options(dir))
	want := seal(t, chain).Hash()
	require.NoError(t, chain.Close())
	for name, change := range map[string]func(*embedded.Genesis){
		"chain id":  func(g *embedded.Genesis) { g.ChainID = 1 },
		"time":      func(g *embedded.Genesis) { g.Time = genesisTime.Add(time.Second) },
		"gas limit": func(g *embedded.Genesis) { g.GasLimit = 2 * embedded.DefaultGasLimit },
		"accounts":  func(g *embedded.Genesis) { g.Alloc = types.GenesisAlloc{{1}: {Balance: big.NewInt(1)}} },
		"fork":      func(g *embedded.Genesis) { g.Amsterdam = true },
	} {
		t.Run(name, func(t *testing.T) {
			o := options(dir)
			change(&o.Genesis)
			_, err := embedded.Open(t.Context(), o)
			require.ErrorIs(t, err, domain.ErrorOf(domain.CodeDataDirForeign))
		})
	}
	t.Run("database", func(t *testing.T) {
		other := options(t.TempDir())
		other.Genesis.Time = genesisTime.Add(time.Hour)
		chain := open(t, other)
		require.NoError(t, chain.Close())
		require.NoError(t, os.RemoveAll(filepath.Join(other.DataDir, "node")))
		require.NoError(t, os.CopyFS(filepath.Join(other.DataDir, "node"), os.DirFS(filepath.Join(dir, "node"))))
		_, err := embedded.Open(t.Context(), other)
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeDataDirForeign))
	})
	t.Run("genesis file", func(t *testing.T) {
		broken := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(broken, "genesis.json"), []byte("{}"), 0o600))
		_, err := embedded.Open(t.Context(), options(broken))
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeDataDirForeign))
	})
	t.Run("nothing said", func(t *testing.T) {
		chain := open(t, embedded.Options{DataDir: dir, RPCAddr: "127.0.0.1:0", Manual: true, Log: quiet()})
		require.Equal(t, want, head(t, chain).Hash())
		require.EqualValues(t, embedded.DefaultChainID, chain.ChainID().Int64())
	})
}

func TestRunChainEndsWhenAsked(t *testing.T) {
	dir := t.TempDir()
	child := exec.CommandContext(within(t, patience), os.Args[0])
	child.Env = append(os.Environ(), childDir+"="+dir, childTask+"=run")
	child.Stderr = os.Stderr
	output, err := child.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, child.Start())
	lines := bufio.NewScanner(output)
	require.True(t, lines.Scan())
	require.Contains(t, lines.Text(), `"chain_id":7431`)
	require.Contains(t, lines.Text(), `"rpc_url":"http://127.0.0.1:`)
	require.NoError(t, child.Process.Signal(syscall.SIGTERM))
	require.False(t, lines.Scan())
	require.NoError(t, child.Wait(), "it did not end cleanly")
	open(t, options(dir))
}
