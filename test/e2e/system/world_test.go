// Package system tests the whole of Specie on one embedded chain in this process: the contracts as `specie deploy` puts
// them there, called through the bindings by every party with its own key and at its own delay, and the indexers that
// follow them into SQLite and into PostgreSQL.
package system

import (
	"context"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/store"
	databases "github.com/specie-money/specie/test/database"
)

const (
	unit = domain.Amount(1_000_000) // one coin [coin units]
	day  = uint64(24 * 3600)        // [seconds]
)

// party is a key with a name that its address follows from.
type party struct {
	keys.Signer
}

func partyOf(name string) party {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("system " + name)))
	if err != nil {
		panic(err)
	}
	return party{keys.NewSigner(key)}
}

var (
	deployer   = partyOf("deployer")
	admin      = partyOf("admin")
	issuer     = partyOf("issuer")
	operator   = partyOf("operator")
	cashier    = partyOf("cashier")
	gasStation = partyOf("gas station")
	relayer    = partyOf("relayer") // carries what others have signed
	endorsers  = []party{partyOf("endorser 1"), partyOf("endorser 2"), partyOf("endorser 3")}
	attesters  = []party{partyOf("custodian"), partyOf("auditor")}
)

var (
	manager   = bindings.NewAccessManager()
	registry  = bindings.NewWalletRegistry()
	coinABI   = bindings.NewTradeCoin()
	desk      = bindings.NewIssuanceDesk()
	feed      = bindings.NewReserveFeed()
	ruleBook  = bindings.NewRuleBook()
	tradeBook = bindings.NewTradeBook()
)

// clock dates blocks a second apart, and jumps ahead when told to.
type clock struct {
	mutex   sync.Mutex
	atLeast uint64
}

func (c *clock) Next(parent uint64) (uint64, time.Duration) { return c.after(parent), 0 }

func (c *clock) after(parent uint64) uint64 {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return max(parent+1, c.atLeast)
}

func (c *clock) jumpTo(at uint64) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.atLeast = at
}

// One chain serves all tests, one after the other: to start one and deploy on it takes longer than any of them.
func TestTheSystem(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, part := range []struct {
		name string
		test func(*testing.T, *world)
	}{
		{"freeze, pause and wipe are of one coin", testFreezePauseAndWipe},
		{"a recovered wallet takes its claims along", testRecovery},
		{"a seized wallet's claims go to a trustee", testSeizure},
		{"a trade is paid leg by leg", testTradeIsPaid},
		{"a trade ends by dispute or by time", testTradeEnds},
		{"two coins change hands in one transaction", testExchange},
		{"the eight steps", testTheEightSteps},
		{"the eight steps on PostgreSQL", onPostgres(testTheEightSteps)},
		{"pools and rules over time", testPoolsAndRules},
		{"a coin migrates to its successor", testMigration}, // the last: there is no way back
	} {
		t.Run(part.name, func(t *testing.T) {
			w.t = t
			part.test(t, w)
			w.indexed()
		})
	}
}

// world is a chain with the system on it, and an index of each kind: a coin in dollars, with the default rules, and one in
// euros, of which a part of each issuance is held back and which are redeemed for a fee.
type world struct {
	t     *testing.T
	clock *clock
	chain *embedded.Chain
	node  *client.Client
	*database
	sqlite   *database // what is read unless a test says otherwise
	postgres *database
	manifest *deploy.Manifest
	nonces   map[common.Address]uint64
	nonce    uint64
}

// database is one that an indexer follows the chain into, with the words that the keys of its custodial wallets follow from.
type database struct {
	store    *store.Store
	index    *indexer.Indexer
	mnemonic string
}

// onPostgres is a test that keeps and reads everything in PostgreSQL.
func onPostgres(test func(*testing.T, *world)) func(*testing.T, *world) {
	return func(t *testing.T, w *world) {
		t.Helper()
		w.database = w.postgres
		defer func() { w.database = w.sqlite }()
		test(t, w)
	}
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, clock: &clock{}, nonces: map[common.Address]uint64{}}
	rich := types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))}
	alloc := types.GenesisAlloc{}
	for _, one := range append([]party{deployer, admin, issuer, operator, gasStation, cashier, relayer}, endorsers...) {
		alloc[one.Address()] = rich
	}
	quiet := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError}))
	dir := t.TempDir()
	var err error
	w.chain, err = embedded.Open(t.Context(), embedded.Options{
		DataDir: filepath.Join(dir, "chain"), RPCAddr: "127.0.0.1:0", Clock: w.clock, Log: quiet,
		Genesis: embedded.Genesis{Time: time.Date(2026, 1, 5, 8, 0, 0, 0, time.UTC), Alloc: alloc},
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, w.chain.Close()) })
	w.node, err = client.Attach(t.Context(), w.chain.Client().Client(), embedded.DefaultChainID)
	require.NoError(t, err)

	config := deploy.DefaultConfig(deploy.Parties{
		Admin: admin.Address(), Issuer: issuer.Address(), Operator: operator.Address(), Cashier: cashier.Address(),
		Endorsers: addressesOf(endorsers), Attesters: addressesOf(attesters),
	}, "USD", "EUR")
	config.Coins[1].Holding.Share, config.Coins[1].Holding.Cliff, config.Coins[1].Holding.Duration = 1_000, uint32(day), uint32(10*day)
	config.Coins[1].Return = deploy.ReturnConfig{Share: 500, Fee: 10, Smallest: "1"}
	w.manifest, err = deploy.Deploy(t.Context(), deploy.Options{
		Client: w.node, Signer: deployer, Config: config, Directory: filepath.Join(dir, "deployments"), Log: quiet,
		NextTime: w.clock.after,
	})
	require.NoError(t, err)
	w.sqlite = w.follow(store.Options{Dir: dir}, "legal winner thank year wave sausage worth useful legal winner thank yellow")
	w.postgres = w.follow(store.Options{Dir: dir, Database: databases.New(t)},
		"letter advice cage absurd amount doctor acoustic avoid letter advice cage above")
	w.database = w.sqlite
	return w
}

// follow starts an indexer into a database.
func (w *world) follow(at store.Options, mnemonic string) *database {
	w.t.Helper()
	into, err := store.Open(w.t.Context(), at)
	require.NoError(w.t, err)
	index, err := indexer.New(indexer.Options{
		Store: into, Source: indexer.NewNode(w.chain.Client().Client()), ChainID: embedded.DefaultChainID,
		Contracts: indexer.Deployed(w.manifest),
	})
	require.NoError(w.t, err)
	ctx, stop := context.WithCancel(context.WithoutCancel(w.t.Context()))
	ended := make(chan error, 1)
	go func() { ended <- index.Run(ctx) }()
	w.t.Cleanup(func() {
		stop()
		require.NoError(w.t, <-ended)
		require.NoError(w.t, into.Close())
	})
	return &database{into, index, mnemonic}
}

// indexed waits until both databases have the chain's last block, and requires that their amounts are the chain's.
func (w *world) indexed() {
	w.t.Helper()
	head, err := w.node.BlockNumber(w.t.Context())
	require.NoError(w.t, err)
	read := w.database
	for _, w.database = range []*database{w.postgres, w.sqlite} {
		require.NoError(w.t, w.index.WaitFor(w.t.Context(), head))
		reconciled, err := indexer.Reconcile(w.t.Context(), w.store, indexer.NewNode(w.chain.Client().Client()), head)
		require.NoError(w.t, err)
		require.Empty(w.t, reconciled.Differences)
		w.tradesAsOnChain()
	}
	w.database = read
}

// ---- transactions -------------------------------------------------------------------------------------------------

// send puts a call on the chain, alone in a block; it must succeed.
func (w *world) send(from party, to common.Address, data []byte) *types.Receipt {
	w.t.Helper()
	receipt := w.try(from, to, data)
	require.Equal(w.t, types.ReceiptStatusSuccessful, receipt.Status, "the call was refused: %s", w.refusal(from, to, data))
	return receipt
}

const txGas = 5_000_000

func (w *world) try(from party, to common.Address, data []byte) *types.Receipt {
	w.t.Helper()
	return w.transact(from, &types.DynamicFeeTx{To: &to, Data: data, Gas: txGas})
}

// transact signs a transaction and gives the receipt of the block that it came into.
func (w *world) transact(from party, content *types.DynamicFeeTx) *types.Receipt {
	w.t.Helper()
	ctx := w.t.Context()
	content.ChainID, content.Nonce = w.node.ID(), w.nonces[from.Address()]
	content.GasFeeCap, content.GasTipCap = big.NewInt(100*params.GWei), big.NewInt(params.GWei)
	w.nonces[from.Address()]++
	tx, err := from.SignTx(types.NewTx(content), w.node.ID())
	require.NoError(w.t, err)
	heads := make(chan *types.Header, 16)
	subscription, err := w.node.SubscribeNewHead(ctx, heads)
	require.NoError(w.t, err)
	defer subscription.Unsubscribe()
	require.NoError(w.t, w.node.SendTransaction(ctx, tx))
	for {
		if receipt, err := w.node.TransactionReceipt(ctx, tx.Hash()); err == nil {
			return receipt
		}
		select {
		case <-heads:
		case <-ctx.Done():
			require.FailNow(w.t, "no block came")
		}
	}
}

// refusal gives the name of the error with which a call would end now; empty if it would succeed.
func (w *world) refusal(from party, to common.Address, data []byte) string {
	w.t.Helper()
	_, err := w.node.CallContract(w.t.Context(), ethereum.CallMsg{From: from.Address(), To: &to, Data: data, Gas: txGas}, nil)
	if err == nil {
		return ""
	}
	answer, reverted := client.RevertData(err)
	require.True(w.t, reverted, "%v", err)
	name, known := errorNames[[4]byte(answer[:4])]
	require.True(w.t, known, "an error that no contract declares: %x", answer)
	return name
}

// refused requires that a call ends with an error of a name: in the block that it is put into.
func (w *world) refused(name string, from party, to common.Address, data []byte) {
	w.t.Helper()
	w.seal()
	require.Equal(w.t, name, w.refusal(from, to, data))
	require.Equal(w.t, types.ReceiptStatusFailed, w.try(from, to, data).Status)
}

var errorNames = func() map[[4]byte]string {
	names := map[[4]byte]string{}
	for _, contract := range []*bind.MetaData{
		&bindings.AccessManagerMetaData, &bindings.WalletRegistryMetaData, &bindings.RuleBookMetaData, &bindings.TradeCoinMetaData,
		&bindings.IssuanceDeskMetaData, &bindings.TradeBookMetaData, &bindings.ReserveFeedMetaData, &bindings.IssuanceRuleMetaData,
		&bindings.HoldingRuleMetaData, &bindings.ReturnRuleMetaData,
	} {
		parsed, err := contract.ParseABI()
		if err != nil {
			panic(err)
		}
		for name, custom := range parsed.Errors {
			names[[4]byte(custom.ID[:4])] = name
		}
	}
	return names
}()

// scheduled does what a role may do after a delay: it schedules the call, waits, and executes it.
func (w *world) scheduled(by party, delay uint64, to common.Address, data []byte) *types.Receipt {
	w.t.Helper()
	w.refused("AccessManagerNotScheduled", by, to, data)
	at := w.now() + 60 + delay
	w.send(by, w.manifest.Manager(), manager.PackSchedule(to, data, new(big.Int).SetUint64(at)))
	w.refused("AccessManagerNotReady", by, to, data)
	w.jumpTo(at)
	return w.send(by, to, data)
}

// scheduledAll schedules several calls at once, waits, and makes them.
func (w *world) scheduledAll(by party, delay uint64, to common.Address, calls [][]byte) {
	w.t.Helper()
	at := w.now() + 60 + delay
	for _, call := range calls {
		w.send(by, w.manifest.Manager(), manager.PackSchedule(to, call, new(big.Int).SetUint64(at)))
	}
	w.jumpTo(at)
	for _, call := range calls {
		w.send(by, to, call)
	}
}

// seal makes an empty block, so that what is asked of the latest block is asked at the present time.
func (w *world) seal() {
	w.t.Helper()
	_, err := w.chain.Sealer().SealNow(w.t.Context())
	require.NoError(w.t, err)
}

// jumpTo seals a block of a time [Unix seconds].
func (w *world) jumpTo(at uint64) {
	w.t.Helper()
	w.clock.jumpTo(at)
	w.seal()
	require.Equal(w.t, at, w.now())
}

// pass seals a block some seconds later.
func (w *world) pass(seconds uint64) {
	w.t.Helper()
	w.jumpTo(w.now() + seconds)
}

func (w *world) now() uint64 {
	w.t.Helper()
	header, err := w.node.HeaderByNumber(w.t.Context(), nil)
	require.NoError(w.t, err)
	return header.Time
}

// ---- reading ------------------------------------------------------------------------------------------------------

// ask reads from a contract.
func ask[T any](w *world, contract common.Address, question []byte, unpack func([]byte) (T, error)) T {
	w.t.Helper()
	answer, err := client.Call(w.t.Context(), w.node, contract, question, unpack)
	require.NoError(w.t, err)
	return answer
}

// eventsOf gives the events of one kind in a receipt.
func eventsOf[E any](receipt *types.Receipt, unpack func(*types.Log) (*E, error)) []*E {
	var events []*E
	for _, log := range receipt.Logs {
		if event, err := unpack(log); err == nil {
			events = append(events, event)
		}
	}
	return events
}

// eventOf gives the only event of a kind in a receipt.
func eventOf[E any](w *world, receipt *types.Receipt, unpack func(*types.Log) (*E, error)) *E {
	w.t.Helper()
	events := eventsOf(receipt, unpack)
	require.Len(w.t, events, 1, "%T", *new(E))
	return events[0]
}

func (w *world) coin(currency string) deploy.Coin {
	w.t.Helper()
	for _, coin := range w.manifest.Coins {
		if coin.Currency == currency {
			return coin
		}
	}
	require.FailNow(w.t, "no coin "+currency)
	return deploy.Coin{}
}

// balance of an account [coin units].
func (w *world) balance(coin, account common.Address) domain.Amount {
	w.t.Helper()
	return domain.Amount(ask(w, coin, coinABI.PackBalanceOf(account), coinABI.UnpackBalanceOf).Uint64())
}

func addressesOf(parties []party) []common.Address {
	addresses := make([]common.Address, 0, len(parties))
	for _, one := range parties {
		addresses = append(addresses, one.Address())
	}
	return addresses
}
