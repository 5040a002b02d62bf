package e2e

import (
	"bufio"
	"encoding/json"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
)

// gethBinary is the separate geth that the Makefile builds.
func gethBinary(t *testing.T) string {
	t.Helper()
	path := os.Getenv("SPECIE_GETH")
	if path == "" {
		path = "../../.cache/bin/geth-v1.17.8"
	}
	require.FileExists(t, path, "this test needs a geth of its own: run make .cache/bin/geth-v1.17.8, or set SPECIE_GETH to one")
	absolute, err := filepath.Abs(path)
	require.NoError(t, err)
	return absolute
}

var endpoint = regexp.MustCompile(`HTTP server started +endpoint=(127\.0\.0\.1:\d+)`)

// startGeth runs a geth process that seals on demand, with the forks of the embedded chain, and gives its URL.
func startGeth(t *testing.T, chainID uint64, funded ...common.Address) string {
	t.Helper()
	binary, directory := gethBinary(t), t.TempDir()
	zero := func() *uint64 { return new(uint64) }
	config := *params.AllDevChainProtocolChanges
	config.ChainID = new(big.Int).SetUint64(chainID)
	config.ShanghaiTime, config.CancunTime, config.PragueTime, config.OsakaTime = zero(), zero(), zero(), zero()
	config.AmsterdamTime, config.BogotaTime = nil, nil
	alloc := core.SystemContractAllocs()
	for _, address := range funded {
		alloc[address] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000), big.NewInt(params.Ether))}
	}
	genesis, err := json.Marshal(core.Genesis{Config: &config, GasLimit: 60_000_000, Difficulty: new(big.Int), Alloc: alloc})
	require.NoError(t, err)
	file := filepath.Join(directory, "genesis.json")
	require.NoError(t, os.WriteFile(file, genesis, 0o600))
	data := filepath.Join(directory, "data")
	output, err := exec.CommandContext(t.Context(), binary, "init", "--datadir", data, file).CombinedOutput()
	require.NoError(t, err, string(output))

	geth := exec.CommandContext(t.Context(), binary, "--dev", "--datadir", data, "--ipcdisable", "--nodiscover", "--port", "0",
		"--authrpc.port", "0", "--http", "--http.addr", "127.0.0.1", "--http.port", "0", "--http.api", "eth,net,web3", "--log.format", "terminal")
	log, err := geth.StderrPipe()
	require.NoError(t, err)
	require.NoError(t, geth.Start())
	t.Cleanup(func() {
		_ = geth.Process.Kill() // it may have ended with the test's context already
		_ = geth.Wait()
	})
	lines := bufio.NewScanner(log)
	var said []string
	for lines.Scan() {
		if found := endpoint.FindStringSubmatch(lines.Text()); found != nil {
			go func() { // geth blocks when nobody reads its log
				for lines.Scan() {
				}
			}()
			return "http://" + found[1]
		}
		said = append(said, lines.Text())
	}
	require.FailNow(t, "geth ended before it served", strings.Join(said, "\n"))
	return ""
}
