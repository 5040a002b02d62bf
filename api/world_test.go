package api_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/api"
	apiclient "github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/deployed"
	"github.com/specie-money/specie/wallet"
)

// mnemonic is the one that everybody tests with.
var mnemonic = strings.Repeat("test ", 11) + "junk"

// world is a whole Specie in one process, of which the tests see nothing but the HTTP API.
type world struct {
	t       *testing.T
	url     string
	clock   *clock
	chain   *embedded.Chain
	node    *client.Client
	store   *store.Store
	lanes   *lane.Lanes
	keys    *wallet.Server // of the custodial wallets
	index   *indexer.Indexer
	made    *deploy.Manifest
	sent    int                          // transactions past the API
	nonce   uint64                       // of trades and exchanges
	secrets map[string]string            // API keys, by principal and scopes
	minds   map[string]*apiclient.Client // by principal and scopes
}

// settings bend a world for a test.
type settings struct {
	late     bool   // every change outlasts the server's patience
	database string // URL of a PostgreSQL database; empty for SQLite
}

func newWorld(t *testing.T, bent settings) *world {
	t.Helper()
	w := &world{t: t, clock: &clock{}, minds: map[string]*apiclient.Client{}, secrets: map[string]string{}}
	dir := t.TempDir()
	deployed.Into(t, dir, "", func() {
		w.openChain(dir)
		w.deploy(dir)
		require.NoError(t, w.chain.Close())
	})
	w.openChain(dir)
	t.Cleanup(func() { require.NoError(t, w.chain.Close()) })
	w.deploy(dir) // nothing more
	var err error
	w.store, err = store.Open(t.Context(), store.Options{Dir: dir, Database: bent.database})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, w.store.Close()) })

	seed, err := keys.SeedFromMnemonic(mnemonic)
	require.NoError(t, err)
	w.keys = wallet.NewServer(w.store, seed)
	w.lanes = lane.New(lane.Options{
		Store: w.store.Lanes(embedded.DefaultChainID), Node: w.node, Signers: wallet.Either(operatorKeys, w.keys),
		ChainID: w.chain.ChainID(), NextTime: w.clock.after, Log: quiet(),
	})
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	var running sync.WaitGroup
	t.Cleanup(func() { stop(); running.Wait() })
	running.Go(func() { assert.ErrorIs(t, w.lanes.Run(ctx), context.Canceled) })

	w.index, err = indexer.New(indexer.Options{
		Store: w.store, Source: indexer.NewNode(w.chain.Client().Client()), ChainID: embedded.DefaultChainID, Contracts: indexer.Deployed(w.made),
	})
	require.NoError(t, err)
	running.Go(func() { assert.NoError(t, w.index.Run(ctx)) })

	var patient operations.Lanes = w.lanes
	if bent.late {
		patient = lateLanes{w.lanes}
	}
	center, err := operations.New(t.Context(), operations.Parts{
		Store: w.store, Node: w.node, Lanes: patient, Index: w.index, Custody: w.keys,
		Contracts: operations.Contracts{Registry: w.made.Registry(), Desk: w.made.Desk(), RuleBook: w.made.RuleBook(), Named: w.made.Named()},
		Accounts:  operations.Accounts{Operator: operator.Address(), GasStation: gasStation.Address(), Cashier: cashier.Address()},
		Gas:       operations.Gas{Allotment: big.NewInt(params.Ether), Floor: big.NewInt(params.Ether / 2)},
		Patience:  time.Minute,
	})
	require.NoError(t, err)
	server := api.New(api.Options{Service: center, Store: w.store, ChainID: embedded.DefaultChainID, Version: "test", Log: quiet()})
	listener, err := api.Listen(t.Context(), "127.0.0.1:0")
	require.NoError(t, err)
	w.url = "http://" + listener.Addr().String()
	running.Go(func() { assert.NoError(t, server.Serve(ctx, listener)) })
	return w
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func (w *world) openChain(dir string) {
	w.t.Helper()
	alloc := types.GenesisAlloc{}
	for _, signer := range operatorKeys {
		alloc[signer.Address()] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))}
	}
	var err error
	w.chain, err = embedded.Open(w.t.Context(), embedded.Options{
		DataDir: filepath.Join(dir, "chain"), RPCAddr: "127.0.0.1:0", Clock: w.clock, Log: quiet(),
		Genesis: embedded.Genesis{Time: time.Date(2026, 1, 2, 9, 0, 0, 0, time.UTC), Alloc: alloc},
	})
	require.NoError(w.t, err)
	w.node, err = client.Attach(w.t.Context(), w.chain.Client().Client(), embedded.DefaultChainID)
	require.NoError(w.t, err)
}

// deploy puts one coin on the chain, with the settings for development.
func (w *world) deploy(dir string) {
	w.t.Helper()
	addresses := func(signers []keys.Signer) []common.Address {
		var list []common.Address
		for _, signer := range signers {
			list = append(list, signer.Address())
		}
		return list
	}
	var err error
	w.made, err = deploy.Deploy(w.t.Context(), deploy.Options{
		Client: w.node, Signer: deployer, Directory: filepath.Join(dir, "deployments"), NextTime: w.clock.after, Log: quiet(),
		Config: deploy.DefaultConfig(deploy.Parties{
			Admin: admin.Address(), Issuer: issuer.Address(), Cashier: cashier.Address(), Operator: operator.Address(),
			Endorsers: addresses(endorsers), Attesters: addresses(attesters),
		}),
	})
	require.NoError(w.t, err)
}

// lateLanes do not wait for what a request sends: it is still under way when they are asked.
type lateLanes struct{ *lane.Lanes }

func (l lateLanes) Wait(ctx context.Context, purpose string) (*lane.Transaction, error) {
	if strings.HasSuffix(purpose, "/gas") {
		return l.Lanes.Wait(ctx, purpose)
	}
	return nil, context.DeadlineExceeded
}

// clock dates blocks 15 s apart, and jumps ahead when told to.
type clock struct {
	mutex   sync.Mutex
	atLeast uint64
}

func (c *clock) Next(parent uint64) (uint64, time.Duration) { return c.after(parent), 0 }

func (c *clock) after(parent uint64) uint64 {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return max(parent+15, c.atLeast)
}

func (c *clock) jumpTo(at uint64) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.atLeast = at
}

// ---- who is there -------------------------------------------------------------------------------------------------

type keyring map[common.Address]keys.Signer

// SignerOf is for the lanes.
func (r keyring) SignerOf(address common.Address) (keys.Signer, error) {
	if signer, held := r[address]; held {
		return signer, nil
	}
	return nil, domain.Errorf(domain.CodeKeyUnknown, "no key of %s", address)
}

// named gives the key that follows from a name.
func named(name string) keys.Signer {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("key of " + name)))
	if err != nil {
		panic(err)
	}
	return keys.NewSigner(key)
}

var (
	deployer   = named("deployer")
	admin      = named("admin")
	operator   = named("operator")
	gasStation = named("gas station")
	cashier    = named("cashier")
	issuer     = named("issuer")
	endorsers  = []keys.Signer{named("endorser 1"), named("endorser 2"), named("endorser 3")}
	attesters  = []keys.Signer{named("custodian"), named("auditor")}

	operatorKeys = func() keyring {
		ring := keyring{}
		for _, signer := range []keys.Signer{deployer, admin, operator, gasStation, cashier, issuer, endorsers[0]} {
			ring[signer.Address()] = signer
		}
		return ring
	}()
)

// as gives a client with a key of the principal.
func (w *world) as(principal string, scopes ...domain.Scope) *apiclient.Client {
	w.t.Helper()
	id := fmt.Sprint(principal, scopes)
	if w.minds[id] == nil {
		secret, err := api.MintKey(w.t.Context(), w.store, id, domain.Principal{ID: principal, Scopes: scopes}, 1)
		require.NoError(w.t, err)
		w.secrets[id] = secret
		w.minds[id], err = apiclient.New(w.url, secret)
		require.NoError(w.t, err)
		w.t.Cleanup(w.minds[id].Close)
	}
	return w.minds[id]
}

func (w *world) trader(name string) *apiclient.Client { return w.as(name, domain.ScopeTrader) }
func (w *world) operator() *apiclient.Client          { return w.as("issuer", domain.ScopeOperator) }

func (w *world) endorser() *apiclient.Client { return w.as("chamber", domain.ScopeEndorser) }

// ---- the ordinary way of things -----------------------------------------------------------------------------------

// sign signs what the API says is to be signed.
func (w *world) sign(signer keys.Signer, what wire.ToSign) string {
	w.t.Helper()
	raw, err := signer.SignHash(common.HexToHash(what.Digest))
	require.NoError(w.t, err)
	return hexutil.Encode(raw)
}

// endorsement prepares and signs a wallet's next endorsement.
func (w *world) endorsement(address string, tier uint8, by keys.Signer) wire.RegisterWallet {
	w.t.Helper()
	prepared, err := w.endorser().PrepareRegistration(w.t.Context(), address, wire.PrepareEndorsement{
		Commitment: crypto.Keccak256Hash([]byte(address)).Hex(), Country: 276, Tier: tier,
	})
	require.NoError(w.t, err)
	return wire.RegisterWallet{Endorsement: prepared.Endorsement, Signature: w.sign(by, prepared.ToSign)}
}

// wallet opens and registers a custodial wallet.
func (w *world) wallet(owner string, tier uint8) string {
	w.t.Helper()
	opened, err := w.trader(owner).OpenWallet(w.t.Context(), wire.OpenWallet{Custody: "custodial"})
	require.NoError(w.t, err)
	_, err = w.operator().RegisterWallet(w.t.Context(), opened.Address, w.endorsement(opened.Address, tier, endorsers[0]))
	require.NoError(w.t, err)
	return opened.Address
}

// ownWallet registers a wallet whose key the owner holds.
func (w *world) ownWallet(owner string, key keys.Signer) string {
	w.t.Helper()
	opened, err := w.trader(owner).OpenWallet(w.t.Context(), wire.OpenWallet{Custody: "own", Address: key.Address().Hex()})
	require.NoError(w.t, err)
	_, err = w.operator().RegisterWallet(w.t.Context(), opened.Address, w.endorsement(opened.Address, 1, endorsers[0]))
	require.NoError(w.t, err)
	return opened.Address
}

func (w *world) attest(amount string) wire.AttestationRecord {
	w.t.Helper()
	prepared, err := w.operator().PrepareAttestation(w.t.Context(), "USD", wire.PrepareAttestation{Amount: amount})
	require.NoError(w.t, err)
	made, err := w.operator().AttestReserve(w.t.Context(), "USD", wire.AttestReserve{
		Attestation: prepared.Attestation,
		Signatures:  []string{w.sign(attesters[0], prepared.ToSign), w.sign(attesters[1], prepared.ToSign)},
	})
	require.NoError(w.t, err)
	return made
}

// endorse signs an application by endorsers.
func (w *world) endorse(application wire.Application, by ...keys.Signer) {
	w.t.Helper()
	require.NotNil(w.t, application.ToSign)
	for _, endorser := range by {
		_, err := w.endorser().EndorseApplication(w.t.Context(), application.ID, wire.EndorseApplication{Signature: w.sign(endorser, *application.ToSign)})
		require.NoError(w.t, err)
	}
}

// issue brings coin into a wallet.
func (w *world) issue(owner, wallet, amount string) wire.Application {
	w.t.Helper()
	application, err := w.trader(owner).Apply(w.t.Context(), wire.Apply{Applicant: wallet, Coin: "USD", Amount: amount})
	require.NoError(w.t, err)
	w.endorse(application, endorsers[0], endorsers[1])
	issued, err := w.operator().Issue(w.t.Context(), application.ID)
	require.NoError(w.t, err)
	return issued
}

// now is the chain's time [Unix seconds].
func (w *world) now() uint64 {
	w.t.Helper()
	head, err := w.node.HeaderByNumber(w.t.Context(), nil)
	require.NoError(w.t, err)
	return head.Time
}

func (w *world) balance(wallet string) string {
	w.t.Helper()
	held, err := w.as("auditor", domain.ScopeAuditor).Balances(w.t.Context(), wallet)
	require.NoError(w.t, err)
	for _, balance := range held.Balances {
		if balance.Coin == "USD" {
			return balance.Amount
		}
	}
	return "none"
}

func (w *world) requireCode(code domain.Code, err error) {
	w.t.Helper()
	require.Error(w.t, err)
	require.Equal(w.t, code, domain.CodeOf(err), err.Error())
}

// jsonOf is for messages.
func jsonOf(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return err.Error()
	}
	return string(text)
}
