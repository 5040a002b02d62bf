package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestQualifyOutputs(t *testing.T) {
	code := `package bindings

// Reference imports to suppress errors, no Output of any contract.
// CoinMetaData contains all meta data concerning the Coin contract.
type CanCallOutput struct{}
// CoinEvent tells of Output.
// FeedMetaData contains all meta data concerning the Feed contract.
type CanCallOutput struct{}
func f() (CanCallOutput, error)
`
	want := `package bindings

// Reference imports to suppress errors, no Output of any contract.
// CoinMetaData contains all meta data concerning the Coin contract.
type CoinCanCallOutput struct{}
// CoinEvent tells of Output.
// FeedMetaData contains all meta data concerning the Feed contract.
type FeedCanCallOutput struct{}
func f() (FeedCanCallOutput, error)
`
	require.Equal(t, want, qualifyOutputs(code))
	require.Equal(t, "no contract", qualifyOutputs("no contract"))
}

func TestReadArtifact(t *testing.T) {
	dir := t.TempDir()
	write := func(content string) {
		path := filepath.Join(dir, "contracts", "Coin.sol", "Coin.json")
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	}

	_, err := read(dir, "contracts/Coin.sol")
	require.ErrorContains(t, err, "no artifact of contracts/Coin.sol: run npx hardhat build first")

	write("{")
	_, err = read(dir, "contracts/Coin.sol")
	require.ErrorContains(t, err, "parse artifact of contracts/Coin.sol")

	write(`{"contractName":"Coin","abi":[],"bytecode":"0x","linkReferences":{"L.sol":{}}}`)
	_, err = read(dir, "contracts/Coin.sol")
	require.ErrorContains(t, err, "needs linked libraries")

	write(`{"contractName":"Coin","abi":[],"bytecode":"0x01","linkReferences":{}}`)
	a, err := read(dir, "contracts/Coin.sol")
	require.NoError(t, err)
	require.Equal(t, "Coin", a.ContractName)
	require.Equal(t, "0x01", a.Bytecode)
}
