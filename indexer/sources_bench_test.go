package indexer

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
)

// BenchmarkSources reads one chain from every source, and through what geth itself derives from its receipts, which is
// why InProcess reads them as they are stored.
func BenchmarkSources(b *testing.B) {
	const blocks, transfers = 64, 100 // more blocks than geth keeps receipts of in memory
	d := deploySpecie(b)
	d.register(walletOf(traderKey))
	d.register(walletOf(otherKey))
	d.send(adminKey, d.coin(), coinContract.PackMint(walletOf(traderKey), domain.Amount(1<<40).Big()))
	before := d.head().Number
	for range blocks {
		d.transfers(b, transfers)
	}
	first, last := before+1, d.head().Number
	connection, err := client.Connect(b.Context(), d.chain.RPCURL())
	require.NoError(b, err)
	b.Cleanup(connection.Close)

	measure := func(name string, read func() (events int)) {
		b.Run(name, func(b *testing.B) {
			events := 0
			for b.Loop() {
				events += read()
			}
			require.Equal(b, b.N*blocks*transfers, events)
			b.ReportMetric(float64(events)/b.Elapsed().Seconds(), "events/s") //nolint:forbidigo // no money
		})
	}
	for name, source := range map[string]Source{
		"in-process":    NewInProcess(d.chain.BlockChain()),
		"http-receipts": NewNode(connection, WithMode(FromReceipts)),
		"http-verified": NewNode(connection, Verified()),
		"http-logs":     NewNode(connection, WithMode(FromLogs)),
	} {
		measure(name, func() (events int) {
			read, err := source.Blocks(b.Context(), first, last, d.contracts.addresses())
			require.NoError(b, err)
			for i := range read {
				events += len(read[i].Logs)
			}
			return events
		})
	}
	measure("derived-by-geth", func() (events int) {
		chain := d.chain.BlockChain()
		for number := first; number <= last; number++ {
			for _, receipt := range chain.GetReceiptsByHash(chain.GetHeaderByNumber(number).Hash()) {
				events += len(receipt.Logs)
			}
		}
		return events
	})
}

// transfers seals a block of transfers.
func (d *deployed) transfers(b *testing.B, count int) {
	b.Helper()
	ctx, coin, id := b.Context(), d.coin(), d.chain.ChainID()
	nonce, err := d.chain.Client().NonceAt(ctx, walletOf(traderKey), nil)
	require.NoError(b, err)
	for i := range count {
		tx, err := types.SignNewTx(traderKey, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: nonce + uint64(i), To: &coin, Data: coinContract.PackTransfer(walletOf(otherKey), big.NewInt(1)),
			Gas: 200_000, GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(1),
		})
		require.NoError(b, err)
		require.NoError(b, d.chain.Client().SendTransaction(ctx, tx))
	}
	d.sealAll(count)
}

// sealAll seals a block with so many transactions, once the pool has them.
func (d *deployed) sealAll(count int) *types.Block {
	d.t.Helper()
	ctx := d.t.Context()
	for pending := uint(0); pending < uint(count); {
		var err error
		pending, err = d.chain.Client().PendingTransactionCount(ctx)
		require.NoError(d.t, err)
	}
	block, err := d.chain.Client().BlockByHash(ctx, d.seal().Hash())
	require.NoError(d.t, err)
	require.Len(d.t, block.Transactions(), count)
	return block
}
