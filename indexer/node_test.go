package indexer

import (
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

var (
	managerContract  = bindings.NewAccessManager()
	registryContract = bindings.NewWalletRegistry()
	bookContract     = bindings.NewRuleBook()
	ruleContract     = bindings.NewReturnRule()
	feedContract     = bindings.NewReserveFeed()
	coinContract     = bindings.NewTradeCoin()
	deskContract     = bindings.NewIssuanceDesk()
)

// deployed is a real chain with the real contracts, whose admin may do everything and endorses everybody. It seals a
// block for each transaction.
type deployed struct {
	t         testing.TB
	chain     *embedded.Chain
	ipc       string // path of a socket of the chain
	contracts Contracts
	sequences map[common.Address]uint32
}

func keyOf(name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return key
}

func walletOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

var (
	adminKey  = keyOf("admin")
	traderKey = keyOf("trader")
	otherKey  = keyOf("other")
)

func deploySpecie(tb testing.TB) *deployed {
	tb.Helper()
	rich := types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))}
	ipc := filepath.Join(tb.TempDir(), "chain.ipc")
	chain, err := embedded.Open(tb.Context(), embedded.Options{
		DataDir: tb.TempDir(), RPCAddr: "127.0.0.1:0", IPCPath: ipc, Manual: true, Clock: sealer.StepClock{Step: time.Minute},
		Genesis: embedded.Genesis{
			Time:  time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC),
			Alloc: types.GenesisAlloc{walletOf(adminKey): rich, walletOf(traderKey): rich, walletOf(otherKey): rich},
		},
		Log: slog.New(slog.DiscardHandler),
	})
	require.NoError(tb, err)
	tb.Cleanup(func() { require.NoError(tb, chain.Close()) })

	d := &deployed{t: tb, chain: chain, ipc: ipc, sequences: map[common.Address]uint32{}}
	d.seal() // an empty block before the deployment
	admin := walletOf(adminKey)
	manager := d.create(&bindings.AccessManagerMetaData.Bin, managerContract.PackConstructor(admin))
	registry := d.create(&bindings.WalletRegistryMetaData.Bin, registryContract.PackConstructor(manager, 1))
	book := d.create(&bindings.RuleBookMetaData.Bin, bookContract.PackConstructor(manager, new(big.Int), new(big.Int), big.NewInt(7*24*3600)))
	desk := d.create(&bindings.IssuanceDeskMetaData.Bin, deskContract.PackConstructor(manager, registry, book, common.Address{}, admin))
	feed := d.create(&bindings.ReserveFeedMetaData.Bin, feedContract.PackConstructor(manager, 6, "Reserve of USD"))
	coin := d.create(&bindings.TradeCoinMetaData.Bin, coinContract.PackConstructor(bindings.TradeCoinParameters{
		Manager: manager, Registry: registry, ReserveFeed: feed, Name: "Specie USD", Symbol: "sUSD", Currency: "USD", Decimals: 6,
		SupplyCeiling: domain.MaxAmount.Big(), DailyMintCeiling: domain.MaxAmount.Big(),
	}))
	d.contracts = Contracts{
		StartBlock: 2, Registry: registry, Desk: desk, RuleBook: book,
		Coins: []Coin{{Address: coin, Currency: "USD", Name: "Specie USD", Symbol: "sUSD", Decimals: 6, ReserveFeed: feed}},
	}
	d.send(adminKey, registry, registryContract.PackSetEndorser(admin, true))
	d.send(adminKey, registry, registryContract.PackAddCoin(coin))
	d.send(adminKey, feed, feedContract.PackSetBooker(desk, true))
	d.send(adminKey, coin, coinContract.PackSetMintAllowance(admin, domain.MaxAmount.Big()))
	d.send(adminKey, coin, coinContract.PackSetOpener(desk, true))
	d.send(adminKey, desk, deskContract.PackOpenPools(coin))
	rule := d.create(&bindings.ReturnRuleMetaData.Bin, ruleContract.PackConstructor(bindings.ReturnRuleTerms{
		Smallest: new(big.Int), Window: new(big.Int), WindowCap: noWindowCap, Weekdays: 0b1111111, ClosesAt: 24 * 3600,
	}))
	d.send(adminKey, book, bookContract.PackScheduleRule(coin, crypto.Keccak256Hash([]byte(domain.RuleReturn)), rule, new(big.Int)))
	return d
}

// noWindowCap is how a return rule writes that it serves as much as is asked for.
var noWindowCap = new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 96), common.Big1)

func (d *deployed) coin() common.Address { return d.contracts.Coins[0].Address }

func (d *deployed) seal() *types.Header {
	d.t.Helper()
	header, err := d.chain.Sealer().SealNow(d.t.Context())
	require.NoError(d.t, err)
	return header
}

func (d *deployed) create(bytecode *string, arguments []byte) common.Address {
	d.t.Helper()
	return d.transact(adminKey, nil, append(common.FromHex(*bytecode), arguments...)).ContractAddress
}

func (d *deployed) send(from *ecdsa.PrivateKey, to common.Address, data []byte) {
	d.t.Helper()
	d.transact(from, &to, data)
}

// transact has a transaction sealed into a block of its own, where it must succeed.
func (d *deployed) transact(from *ecdsa.PrivateKey, to *common.Address, data []byte) *types.Receipt {
	d.t.Helper()
	ctx := d.t.Context()
	nonce, err := d.chain.Client().NonceAt(ctx, walletOf(from), nil)
	require.NoError(d.t, err)
	tx, err := types.SignNewTx(from, types.LatestSignerForChainID(d.chain.ChainID()), &types.DynamicFeeTx{
		ChainID: d.chain.ChainID(), Nonce: nonce, To: to, Data: data, Gas: 8_000_000,
		GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	})
	require.NoError(d.t, err)
	require.NoError(d.t, d.chain.Client().SendTransaction(ctx, tx))
	sealed := d.seal()
	receipts, err := d.chain.Client().BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(sealed.Hash(), true))
	require.NoError(d.t, err)
	require.Len(d.t, receipts, 1)
	require.Equal(d.t, types.ReceiptStatusSuccessful, receipts[0].Status)
	return receipts[0]
}

// register endorses a wallet for the coin.
func (d *deployed) register(wallet common.Address) {
	d.t.Helper()
	d.sequences[wallet]++
	endorsement := bindings.IWalletRegistryEndorsement{
		Wallet: wallet, Commitment: crypto.Keccak256Hash(wallet[:]), Country: 276, Tier: 1,
		ValidUntil: big.NewInt(1_900_000_000), CoinMask: 1, Sequence: d.sequences[wallet],
	}
	answers, err := NewNode(d.chain.Client().Client()).CallAt(d.t.Context(), d.head().Hash, []Call{
		{d.contracts.Registry, registryContract.PackHashEndorsement(endorsement)},
	})
	require.NoError(d.t, err)
	signature, err := crypto.Sign(answers[0], adminKey)
	require.NoError(d.t, err)
	signature[64] += 27
	d.send(adminKey, d.contracts.Registry, registryContract.PackRegister(endorsement, signature))
}

func (d *deployed) head() Header {
	d.t.Helper()
	head, err := NewNode(d.chain.Client().Client()).Latest(d.t.Context())
	require.NoError(d.t, err)
	return head
}

// index follows the chain over a connection into a database.
func (d *deployed) index(at store.Options, connection *rpc.Client) (*Indexer, *store.Store) {
	d.t.Helper()
	s := openStoreAt(d.t, at)
	x, err := New(Options{
		Store: s, Source: NewNode(connection), ChainID: embedded.DefaultChainID, Contracts: d.contracts, BatchBlocks: 7,
	})
	require.NoError(d.t, err)
	return x, s
}

// trade gives the wallets a history: registration, coin, a freeze, a redemption.
func (d *deployed) trade() {
	d.t.Helper()
	coin, trader, other := d.coin(), walletOf(traderKey), walletOf(otherKey)
	d.register(trader)
	d.register(other)
	d.send(adminKey, coin, coinContract.PackMint(trader, big.NewInt(1_000)))
	d.seal()
	d.send(traderKey, coin, coinContract.PackTransfer(other, big.NewInt(300)))
	d.send(traderKey, coin, coinContract.PackTransfer(trader, big.NewInt(10))) // to itself
	d.send(adminKey, coin, coinContract.PackFreeze(other))
	d.seal()
	d.send(traderKey, coin, coinContract.PackRedeem(d.contracts.Desk, big.NewInt(200), [32]byte{7}))
}

func requireReconciled(t *testing.T, s *store.Store, ledger Ledger, block uint64, compared int) {
	t.Helper()
	result, err := Reconcile(t.Context(), s, ledger, block)
	require.NoError(t, err)
	require.Empty(t, result.Differences)
	require.Equal(t, compared, result.Compared)
}

func TestRealChainIsIndexedAndRewound(t *testing.T) {
	d := deploySpecie(t)
	inProcess := d.chain.Client().Client()
	node := NewNode(inProcess)
	followed := store.Options{Database: database.New(t)}
	x, s := d.index(followed, inProcess)
	require.NoError(t, settle(t.Context(), x))
	beforeTrade := d.head().Number

	d.trade()
	require.NoError(t, settle(t.Context(), x))
	head := d.head().Number
	requireReconciled(t, s, node, head, 5) // two wallets, the desk's pools, the supply
	requireReconciled(t, s, node, head-4, 3)
	requireReconciled(t, s, node, beforeTrade+3, 2)

	trader, other := walletOf(traderKey), walletOf(otherKey)
	balance, err := s.Balance(t.Context(), d.coin(), trader)
	require.NoError(t, err)
	require.EqualValues(t, 500, balance.Amount)
	balance, err = s.Balance(t.Context(), d.coin(), other)
	require.NoError(t, err)
	require.EqualValues(t, 300, balance.Amount)
	require.True(t, balance.Frozen)
	wallet, err := s.Wallet(t.Context(), trader)
	require.NoError(t, err)
	require.Equal(t, "active", wallet.Status)
	redemptions, _, err := s.Redemptions(t.Context(), store.RedemptionFilter{Holder: &trader}, store.Page{})
	require.NoError(t, err)
	require.Len(t, redemptions, 1)
	require.EqualValues(t, 200, redemptions[0].Amount)
	require.Equal(t, d.head().Hash, common.Hash(redemptions[0].Requested().BlockHash))
	records, _, err := s.Records(t.Context(), store.RecordFilter{Wallet: trader}, store.Page{})
	require.NoError(t, err)
	var movements []domain.Movement
	for _, record := range records {
		movements = append(movements, record.Movement)
	}
	require.Equal(t, []domain.Movement{
		domain.MovementRedemption, domain.MovementTransfer, domain.MovementTransfer, domain.MovementTransfer, domain.MovementMint,
	}, movements)

	// The chain goes back to before the first transfer, and on another way.
	require.NoError(t, d.chain.Sealer().Rewind(t.Context(), beforeTrade+3))
	require.NoError(t, settle(t.Context(), x))
	requireReconciled(t, s, node, beforeTrade+3, 4)
	d.chain.Sealer().SetClock(sealer.StepClock{Step: time.Second})
	d.send(traderKey, d.coin(), coinContract.PackTransfer(other, big.NewInt(999)))
	require.NoError(t, settle(t.Context(), x))
	requireReconciled(t, s, node, d.head().Number, 5)
	_, err = Reconcile(t.Context(), s, node, head)
	require.Equal(t, domain.CodeBlockUnknown, domain.CodeOf(err))

	// Over HTTP and WebSocket the same database comes out.
	for _, url := range []string{d.chain.RPCURL(), d.chain.WebSocketURL()} {
		connection, err := rpc.DialContext(t.Context(), url)
		require.NoError(t, err)
		fresh := store.Options{Database: database.New(t)}
		again, _ := d.index(fresh, connection)
		require.NoError(t, settle(t.Context(), again))
		requireSameDerived(t.Context(), t, followed, fresh)
		connection.Close()
	}
}

func TestReconcileTellsDifferences(t *testing.T) {
	d := deploySpecie(t)
	d.trade()
	x, s := d.index(store.Options{Dir: t.TempDir()}, d.chain.Client().Client())
	require.NoError(t, settle(t.Context(), x))
	require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error {
		key := store.BalanceKey{Coin: store.Address(d.coin()), Account: store.Address(walletOf(otherKey))}
		row, _, err := b.Balances.Get(t.Context(), key)
		row.Amount++
		require.NoError(t, err)
		return b.Balances.Set(t.Context(), row)
	}))
	result, err := Reconcile(t.Context(), s, NewNode(d.chain.Client().Client()), d.head().Number)
	require.NoError(t, err)
	require.Equal(t, []Difference{{Coin: d.coin(), Account: walletOf(otherKey), Indexed: 301, OnChain: big.NewInt(300)}}, result.Differences)
}

func TestNewHeadsAreToldOverWebSocketOnly(t *testing.T) {
	d := deploySpecie(t)
	for url, told := range map[string]bool{d.chain.RPCURL(): false, d.chain.WebSocketURL(): true} {
		connection, err := rpc.DialContext(t.Context(), url)
		require.NoError(t, err)
		heads, err := NewNode(connection).Heads(t.Context())
		if told {
			require.NoError(t, err)
			d.seal()
			<-heads
		} else {
			require.ErrorIs(t, err, ErrNoHeads)
		}
		connection.Close()
		if told {
			for range heads {
				continue // until it is closed
			}
		}
	}
}

func TestNodeThatDoesNotAnswer(t *testing.T) {
	connection, err := rpc.DialContext(t.Context(), "http://127.0.0.1:1")
	require.NoError(t, err)
	defer connection.Close()
	_, err = NewNode(connection).Latest(t.Context())
	require.Equal(t, domain.CodeNodeUnreachable, domain.CodeOf(err))
}
