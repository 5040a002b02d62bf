package e2e

import (
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// At a hundred random blocks of the demonstration the database says of every account and every supply what the coins
// said; and at its end the desk's pools hold what the database says that issuances and redemptions have in them.
func TestBooksOfTheDemonstrationAreTheChainsAtRandomBlocks(t *testing.T) {
	t.Parallel()
	database.Each(t, func(t *testing.T, url string) { booksAreTheChains(t, newHome(t, url)) })
}

func booksAreTheChains(t *testing.T, at store.Options) {
	t.Helper()
	ctx := t.Context()
	playDemo(t, at, "7")
	chain, err := embedded.Open(ctx, embedded.Options{DataDir: filepath.Join(at.Dir, "chain"), RPCAddr: "127.0.0.1:0", Manual: true})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, chain.Close()) })
	node, err := client.Attach(ctx, chain.Client().Client(), chain.ChainID().Uint64())
	require.NoError(t, err)
	manifest, err := deploy.Load(filepath.Join(at.Dir, "deployments"), chain.ChainID().Uint64())
	require.NoError(t, err)
	db, err := store.Open(ctx, at)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	head, err := db.IndexedHead(ctx)
	require.NoError(t, err)

	// Before a coin is deployed it answers nothing.
	deployed := manifest.StartBlock
	for _, coin := range manifest.Coins {
		for code := []byte(nil); len(code) == 0; deployed++ {
			code, err = node.CodeAt(ctx, coin.Address, new(big.Int).SetUint64(deployed))
			require.NoError(t, err)
		}
	}
	random := rand.New(rand.NewPCG(4, 100)) // the same blocks in each run
	compared := 0
	for range 100 {
		block := deployed + random.Uint64N(head.Number-deployed+1)
		result, err := indexer.Reconcile(ctx, db, indexer.NewNode(chain.Client().Client()), block)
		require.NoError(t, err)
		require.Empty(t, result.Differences, "block %d", block)
		compared += result.Compared
		requireHeldAt(t, db, block)
	}
	require.Greater(t, compared, 1000)

	desk := bindings.NewIssuanceDesk()
	held, deposited := map[store.Address]domain.Amount{}, map[store.Address]domain.Amount{}
	applications, _, err := db.Applications(ctx, store.ApplicationFilter{}, store.Page{Limit: 500})
	require.NoError(t, err)
	for _, a := range applications {
		held[a.Coin] += a.Held - a.HeldReleased
		deposited[a.Coin] += a.DepositLeft
	}
	redemptions, _, err := db.Redemptions(ctx, store.RedemptionFilter{}, store.Page{Limit: 500})
	require.NoError(t, err)
	for _, r := range redemptions {
		if r.State != domain.RedemptionPaid.String() && !r.Returned {
			deposited[r.Coin] += r.Amount
		}
	}
	for _, pool := range []struct {
		getter []byte
		unpack func([]byte) (common.Address, error)
		wants  map[store.Address]domain.Amount
	}{
		{desk.PackHoldingPool(), desk.UnpackHoldingPool, held},
		{desk.PackReturnPool(), desk.UnpackReturnPool, deposited},
	} {
		account, err := client.Call(ctx, node, manifest.Desk(), pool.getter, pool.unpack)
		require.NoError(t, err)
		for _, coin := range manifest.Coins {
			token := bindings.NewTradeCoin()
			balance, err := client.Call(ctx, node, coin.Address, token.PackBalanceOf(account), token.UnpackBalanceOf)
			require.NoError(t, err)
			require.Equal(t, pool.wants[store.Address(coin.Address)].Big().String(), balance.String(), coin.Currency)
		}
	}
}

// requireHeldAt compares what each account is told to have held with all that was held.
func requireHeldAt(t *testing.T, db *store.Store, block uint64) {
	t.Helper()
	books, err := db.BooksAt(t.Context(), block)
	require.NoError(t, err)
	byAccount := map[store.Address][]store.Holding{}
	for _, holding := range books.Holdings {
		byAccount[holding.Account] = append(byAccount[holding.Account], holding)
	}
	for account, wanted := range byAccount {
		at, held, err := db.HeldAt(t.Context(), common.Address(account), block)
		require.NoError(t, err)
		require.Equal(t, books.Block, at)
		require.Equal(t, wanted, held)
	}
}
