package embedded_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"os"
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

// genesisTime is when the chains of these tests begin.
var genesisTime = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

// funder holds native coin from genesis on.
var (
	funder        = mustKey("11")
	funderAddress = crypto.PubkeyToAddress(funder.PublicKey)
)

func mustKey(hexByte string) *ecdsa.PrivateKey {
	key, err := crypto.HexToECDSA(string(bytes.Repeat([]byte(hexByte), 32)))
	if err != nil {
		panic(err)
	}
	return key
}

func quiet() *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
}

// options are of a chain that seals only when told to, an hour a block.
func options(dir string) embedded.Options {
	return embedded.Options{
		DataDir: dir,
		Genesis: embedded.Genesis{
			Time:  genesisTime,
			Alloc: types.GenesisAlloc{funderAddress: {Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))}},
		},
		RPCAddr: "127.0.0.1:0",
		Manual:  true,
		Clock:   sealer.StepClock{Step: time.Hour},
		Log:     quiet(),
	}
}

func open(t *testing.T, o embedded.Options) *embedded.Chain {
	t.Helper()
	chain, err := embedded.Open(t.Context(), o)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	return chain
}

// signedPayment is a transfer of native coin from the funder.
func signedPayment(chainID *big.Int, nonce uint64, to common.Address) (*types.Transaction, error) {
	return types.SignNewTx(funder, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, To: &to, Value: big.NewInt(1_000 + int64(nonce)),
		Gas: params.TxGas, GasFeeCap: big.NewInt(10 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	})
}

// stepAfterRewind is a clock that dates the next blocks unlike those before.
func stepAfterRewind(random *rand.Rand) sealer.Clock {
	return sealer.StepClock{Step: time.Duration(1+random.IntN(7_200)) * time.Second}
}

func pay(t *testing.T, chain *embedded.Chain, nonce uint64) common.Hash {
	t.Helper()
	tx, err := signedPayment(chain.ChainID(), nonce, common.BigToAddress(big.NewInt(0x1000+int64(nonce))))
	require.NoError(t, err)
	require.NoError(t, chain.Client().SendTransaction(t.Context(), tx))
	return tx.Hash()
}

func seal(t *testing.T, chain *embedded.Chain) *types.Header {
	t.Helper()
	header, err := chain.Sealer().SealNow(t.Context())
	require.NoError(t, err)
	return header
}

func head(t *testing.T, chain *embedded.Chain) *types.Header {
	t.Helper()
	header, err := chain.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	return header
}

func within(t *testing.T, limit time.Duration) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	return ctx
}
