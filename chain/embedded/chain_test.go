package embedded_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

func TestBlocksCarryTransactionsAndTheirClocksTime(t *testing.T) {
	chain := open(t, options(t.TempDir()))
	hash := pay(t, chain, 0)
	header := seal(t, chain)
	require.EqualValues(t, 1, header.Number.Uint64())
	require.Equal(t, genesisTime.Add(time.Hour), time.Unix(int64(header.Time), 0).UTC())
	require.Equal(t, "specie", string(header.Extra))

	receipt, err := chain.Client().TransactionReceipt(t.Context(), hash)
	require.NoError(t, err)
	require.Equal(t, header.Hash(), receipt.BlockHash)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
}

func TestRestartKeepsHeadAndHashes(t *testing.T) {
	dir := t.TempDir()
	first := open(t, options(dir))
	var hashes []common.Hash
	for nonce := range uint64(20) {
		pay(t, first, nonce)
		hashes = append(hashes, seal(t, first).Hash())
	}
	require.NoError(t, first.Close())

	second := open(t, options(dir))
	require.EqualValues(t, 20, head(t, second).Number.Uint64())
	for i, hash := range hashes {
		header, err := second.Client().HeaderByNumber(t.Context(), big.NewInt(int64(i+1)))
		require.NoError(t, err)
		require.Equal(t, hash, header.Hash())
	}
	pay(t, second, 20)
	require.EqualValues(t, 21, seal(t, second).Number.Uint64())
}
