package lane_test

import (
	"context"
	"maps"
	"math/big"
	"reflect"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

var (
	chainID = big.NewInt(1337) // of every simulated chain
	ether   = big.NewInt(1_000_000_000_000_000_000)

	// stubborn reverts on any call; fickle reverts with AmountZero() of the desk unless its first slot is zero; counter
	// counts its calls in its first slot.
	stubborn = common.HexToAddress("0x5500000000000000000000000000000000000001")
	fickle   = common.HexToAddress("0x5500000000000000000000000000000000000002")
	counter  = common.HexToAddress("0x5500000000000000000000000000000000000003")
)

// ring holds the test's keys.
type ring map[common.Address]keys.Signer

func (r ring) SignerOf(address common.Address) (keys.Signer, error) {
	if signer, ok := r[address]; ok {
		return signer, nil
	}
	return nil, domain.Errorf(domain.CodeKeyUnknown, "no key of %s", address)
}

// world is a chain that seals when told, a database and some funded accounts.
type world struct {
	chain    *simulated.Backend
	client   *client.Client
	store    lane.Store
	ring     ring
	accounts []common.Address
	poor     common.Address // has no native coin
}

// tester is what testing.T and rapid.T have in common.
type tester interface {
	require.TestingT
	Helper()
}

func newChain(t *testing.T, tune ...func(*ethconfig.Config)) (*world, func()) {
	t.Helper()
	w := &world{ring: ring{}}
	alloc := types.GenesisAlloc{
		stubborn: {Code: common.FromHex("0x60006000fd"), Balance: new(big.Int)},
		// the first slot is read; when it is set the selector is the answer, else it is set
		fickle: {Code: append(append(common.FromHex("0x600054600c576001600055005b63"), crypto.Keccak256([]byte("AmountZero()"))[:4]...),
			common.FromHex("0x60e01b60005260046000fd")...), Balance: new(big.Int)},
		// the first slot is read, one is added, and it is written
		counter: {Code: common.FromHex("0x600160005401600055"), Balance: new(big.Int)},
	}
	for i := range 5 {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{'k', byte(i)}))
		require.NoError(t, err)
		signer := keys.NewSigner(key)
		w.ring[signer.Address()] = signer
		if i == 4 {
			w.poor = signer.Address()
			continue
		}
		w.accounts = append(w.accounts, signer.Address())
		alloc[signer.Address()] = types.Account{Balance: new(big.Int).Mul(ether, big.NewInt(1_000))}
	}
	w.chain = simulated.NewBackend(alloc, func(_ *node.Config, e *ethconfig.Config) {
		config := *e.Genesis.Config
		config.BogotaTime, config.AmsterdamTime = nil, nil
		e.Genesis.Config = &config
		e.TxPool.AccountSlots = 1_000
		for _, change := range tune {
			change(e)
		}
	})
	// The backend hides the connection that the client needs.
	inner, ok := reflect.ValueOf(w.chain.Client()).Field(0).Interface().(*ethclient.Client)
	require.True(t, ok)
	var err error
	w.client, err = client.Attach(t.Context(), inner.Client(), chainID.Uint64())
	require.NoError(t, err)
	return w, func() { require.NoError(t, w.chain.Close()) }
}

// newWorld is a chain and a database.
func newWorld(t *testing.T, tune ...func(*ethconfig.Config)) *world {
	t.Helper()
	w, done := newChain(t, tune...)
	t.Cleanup(done)
	t.Cleanup(w.openStore(t, t.TempDir()))
	return w
}

func (w *world) openStore(t *testing.T, directory string) (done func()) {
	t.Helper()
	opened, err := store.Open(t.Context(), store.Options{Dir: directory})
	require.NoError(t, err)
	w.store = opened.Lanes(chainID.Uint64())
	return func() { require.NoError(t, opened.Close()) }
}

// lanes opens the lanes, as a start of the process does.
func (w *world) lanes() *lane.Lanes { return lane.New(w.options()) }

func (w *world) options() lane.Options {
	return lane.Options{Store: w.store, Node: w.client, Signers: w.ring, ChainID: chainID, Confirmed: 3, StuckAfter: 4}
}

// settle seals and looks until nothing is pending, then until everything is final.
func (w *world) settle(ctx context.Context, t tester, lanes *lane.Lanes) {
	t.Helper()
	for range 60 {
		require.NoError(t, lanes.Advance(ctx))
		unsettled, err := w.store.Unsettled(ctx)
		require.NoError(t, err)
		if len(unsettled) == 0 {
			return
		}
		w.chain.Commit()
	}
	unsettled, err := w.store.Unsettled(ctx)
	require.NoError(t, err)
	require.Empty(t, unsettled, "still not final: %+v", unsettled)
}

func (w *world) count(ctx context.Context, t tester) int64 {
	t.Helper()
	word, err := w.client.StorageAt(ctx, counter, common.Hash{}, nil)
	require.NoError(t, err)
	return new(big.Int).SetBytes(word).Int64()
}

// fuse ends the process, so to speak, at a chosen one of the moments before and after each step that leaves a trace.
type fuse struct {
	left atomic.Int64 // moments until it blows; negative never does
}

func newFuse(moments int64) *fuse {
	f := &fuse{}
	f.left.Store(moments)
	return f
}

type crash struct{}

func (f *fuse) moment() {
	if f.left.Load() >= 0 && f.left.Add(-1) < 0 {
		panic(crash{})
	}
}

// survive runs steps and reports whether they came to their end.
func (f *fuse) survive(steps func()) (ended bool) {
	defer func() {
		if reason := recover(); reason != nil {
			if _, ours := reason.(crash); !ours {
				panic(reason)
			}
		}
	}()
	steps()
	return true
}

// fusedStore and fusedNode may crash before and after everything that others can see.
type fusedStore struct {
	lane.Store
	fuse *fuse
}

func (s fusedStore) Insert(ctx context.Context, tx *lane.Transaction) error {
	s.fuse.moment()
	defer s.fuse.moment()
	return s.Store.Insert(ctx, tx)
}

func (s fusedStore) AddVariant(ctx context.Context, purpose string, variant lane.Variant) error {
	s.fuse.moment()
	defer s.fuse.moment()
	return s.Store.AddVariant(ctx, purpose, variant)
}

func (s fusedStore) SaveOutcome(ctx context.Context, tx *lane.Transaction) error {
	s.fuse.moment()
	defer s.fuse.moment()
	return s.Store.SaveOutcome(ctx, tx)
}

type fusedNode struct {
	lane.Node
	fuse *fuse
}

func (n fusedNode) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	n.fuse.moment()
	defer n.fuse.moment()
	return n.Node.SendTransaction(ctx, tx)
}

func (n fusedNode) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	n.fuse.moment()
	return n.Node.TransactionReceipt(ctx, hash)
}

func (n fusedNode) EstimatePending(ctx context.Context, msg ethereum.CallMsg, at uint64) (uint64, error) {
	n.fuse.moment()
	return n.Node.EstimatePending(ctx, msg, at)
}

// fused opens lanes that crash when the fuse blows.
func (w *world) fused(options lane.Options, f *fuse) *lane.Lanes {
	options.Store, options.Node = fusedStore{options.Store, f}, fusedNode{options.Node, f}
	return lane.New(options)
}

// sendElsewhere sends a transaction with one of the lanes' keys past them.
func (w *world) sendElsewhere(t *testing.T, from common.Address, nonce uint64) {
	t.Helper()
	signed, err := w.ring[from].SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, Gas: 21_000, GasTipCap: big.NewInt(1_000_000_000),
		GasFeeCap: big.NewInt(10_000_000_000), To: &common.Address{9}, Value: big.NewInt(1),
	}), chainID)
	require.NoError(t, err)
	require.NoError(t, w.client.SendTransaction(t.Context(), signed))
}

func sortedKeys[V any](values map[string]V) []string { return slices.Sorted(maps.Keys(values)) }
