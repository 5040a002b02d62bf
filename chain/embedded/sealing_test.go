package embedded_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/sealer"
)

// patience bounds waits for what must come; no test measures it.
const patience = time.Minute

func heads(t *testing.T, chain *embedded.Chain) <-chan *types.Header {
	t.Helper()
	news := make(chan *types.Header, 1_000)
	subscription, err := chain.Client().SubscribeNewHead(t.Context(), news)
	require.NoError(t, err)
	t.Cleanup(subscription.Unsubscribe)
	return news
}

func next(t *testing.T, news <-chan *types.Header) *types.Header {
	t.Helper()
	select {
	case header := <-news:
		return header
	case <-within(t, patience).Done():
		require.Fail(t, "no block came")
		return nil
	}
}

// keys of further wallets that the chains of these tests know from genesis on.
func wallets(count int) []*ecdsa.PrivateKey {
	keys := make([]*ecdsa.PrivateKey, count)
	for i := range keys {
		keys[i] = mustKey([]string{"21", "22", "23", "24", "25", "26", "27", "28"}[i])
	}
	return keys
}

func TestSameTransactionsGiveTheSameHashes(t *testing.T) {
	run := func(clock sealer.Clock) common.Hash {
		o := options(t.TempDir())
		for _, key := range wallets(8) {
			o.Genesis.Alloc[crypto.PubkeyToAddress(key.PublicKey)] = types.Account{Balance: big.NewInt(params.Ether)}
		}
		o.Clock = clock
		chain := open(t, o)
		signer := types.LatestSignerForChainID(chain.ChainID())
		for round := range uint64(10) {
			for _, key := range wallets(8) {
				tx, err := types.SignNewTx(key, signer, &types.DynamicFeeTx{
					ChainID: chain.ChainID(), Nonce: round, To: &funderAddress, Value: big.NewInt(1),
					Gas: params.TxGas, GasFeeCap: big.NewInt(10 * params.GWei), GasTipCap: big.NewInt(params.GWei),
				})
				require.NoError(t, err)
				require.NoError(t, chain.Client().SendTransaction(t.Context(), tx))
			}
			header := seal(t, chain)
			require.Equal(t, 8*params.TxGas, header.GasUsed)
		}
		return head(t, chain).Hash()
	}
	first := run(sealer.StepClock{Step: time.Hour})
	require.Equal(t, first, run(sealer.StepClock{Step: time.Hour}))
	require.NotEqual(t, first, run(sealer.StepClock{Step: time.Minute}))
}

func TestOnDemandSealsWhenTransactionsCome(t *testing.T) {
	o := options(t.TempDir())
	o.Manual = false
	chain := open(t, o)
	news := heads(t, chain)
	for nonce := range uint64(5) {
		hash := pay(t, chain, nonce)
		header := next(t, news)
		require.Equal(t, nonce+1, header.Number.Uint64())
		receipt, err := chain.Client().TransactionReceipt(t.Context(), hash)
		require.NoError(t, err)
		require.Equal(t, header.Hash(), receipt.BlockHash)
	}
	require.EqualValues(t, 5, head(t, chain).Number.Uint64(), "a block without transactions was sealed")
}

func TestOnDemandLetsTheBaseFeeFallForThoseThatWaitForIt(t *testing.T) {
	o := options(t.TempDir())
	o.Manual = false
	chain := open(t, o)
	news := heads(t, chain)
	tx, err := types.SignNewTx(funder, types.LatestSignerForChainID(chain.ChainID()), &types.DynamicFeeTx{
		ChainID: chain.ChainID(), To: &funderAddress, Gas: params.TxGas,
		GasFeeCap: big.NewInt(params.GWei / 2), GasTipCap: big.NewInt(1),
	})
	require.NoError(t, err)
	require.NoError(t, chain.Client().SendTransaction(t.Context(), tx))
	for {
		header := next(t, news)
		if header.GasUsed == 0 {
			require.Greater(t, header.BaseFee.Int64(), int64(params.GWei/2), "an empty block was sealed for nothing")
			continue
		}
		require.Less(t, header.BaseFee.Int64(), int64(params.GWei/2))
		require.Greater(t, header.Number.Uint64(), uint64(1))
		break
	}
}

func TestPeriodSealsEvenWithoutTransactions(t *testing.T) {
	o := options(t.TempDir())
	o.Manual, o.Period = false, 20*time.Millisecond
	chain := open(t, o)
	news := heads(t, chain)
	first := next(t, news)
	for i := range uint64(5) {
		header := next(t, news)
		require.Equal(t, first.Number.Uint64()+i+1, header.Number.Uint64())
		require.Equal(t, first.Time+3_600*(i+1), header.Time)
	}
	chain.Sealer().SetPeriod(0)
	for nonce := uint64(0); ; nonce++ { // blocks sealed before the change may still come
		pay(t, chain, nonce)
		if header := next(t, news); header.GasUsed > 0 {
			break
		}
	}
}

func TestClockCanBeSwitchedWhileRunning(t *testing.T) {
	chain := open(t, options(t.TempDir()))
	require.Equal(t, genesisTime.Add(time.Hour).Unix(), int64(seal(t, chain).Time))
	today := time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)
	chain.Sealer().SetClock(sealer.WallClock{Lead: sealer.DefaultLead, Now: func() time.Time { return today }})
	require.Equal(t, today.Unix(), int64(seal(t, chain).Time))
	require.Equal(t, today.Unix()+1, int64(seal(t, chain).Time), "two blocks of one second")
	chain.Sealer().SetClock(sealer.StepClock{Step: 24 * time.Hour})
	require.Equal(t, today.Unix()+1+86_400, int64(seal(t, chain).Time))

	// A clock that is behind the chain holds it back until another is set.
	chain.Sealer().SetClock(sealer.WallClock{Now: func() time.Time { return today }})
	sealed := make(chan *types.Header, 1)
	failed := make(chan error, 1)
	go func() {
		header, err := chain.Sealer().SealNow(t.Context())
		sealed <- header
		failed <- err
	}()
	select {
	case <-sealed:
		require.Fail(t, "a block was dated ahead of the clock")
	case <-time.After(50 * time.Millisecond):
	}
	chain.Sealer().SetClock(sealer.StepClock{Step: time.Second})
	require.Equal(t, today.Unix()+2+86_400, int64((<-sealed).Time))
	require.NoError(t, <-failed)
}

func TestGasLimitMovesTowardsTheSetting(t *testing.T) {
	dir := t.TempDir()
	chain := open(t, options(dir))
	require.EqualValues(t, embedded.DefaultGasLimit, seal(t, chain).GasLimit)
	require.NoError(t, chain.Close())
	o := options(dir)
	o.GasLimit = 2 * embedded.DefaultGasLimit
	chain = open(t, o)
	require.Greater(t, seal(t, chain).GasLimit, uint64(embedded.DefaultGasLimit))
}

func TestAmsterdamCanBeSwitchedOn(t *testing.T) {
	// initCode stores 1 in slot 0 and returns no code.
	initCode := common.FromHex("6001600055")
	gas := func(amsterdam bool) uint64 {
		o := options(t.TempDir())
		o.Genesis.Amsterdam = amsterdam
		chain := open(t, o)
		tx, err := types.SignNewTx(funder, types.LatestSignerForChainID(chain.ChainID()), &types.DynamicFeeTx{
			ChainID: chain.ChainID(), Gas: 2_000_000, GasFeeCap: big.NewInt(10 * params.GWei), GasTipCap: big.NewInt(1), Data: initCode,
		})
		require.NoError(t, err)
		require.NoError(t, chain.Client().SendTransaction(t.Context(), tx))
		seal(t, chain)
		receipt, err := chain.Client().TransactionReceipt(t.Context(), tx.Hash())
		require.NoError(t, err)
		require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
		want := head(t, chain).Hash()
		require.NoError(t, chain.Close())
		chain = open(t, o)
		require.Equal(t, want, head(t, chain).Hash())
		seal(t, chain)
		return receipt.GasUsed
	}
	require.Greater(t, gas(true), gas(false)+50_000, "a new slot costs more from Amsterdam on")
}
