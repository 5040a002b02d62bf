package operations_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
	"github.com/specie-money/specie/test/deployed"
	"github.com/specie-money/specie/wallet"
)

const (
	unit     = domain.Amount(1_000_000) // one coin [coin units]
	mnemonic = "legal winner thank year wave sausage worth useful legal winner thank yellow"
	smallest = unit // of an issuance
	largest  = 1_000_000 * unit
	tierCap  = 50_000 * unit // of tier 0
	lotSize  = unit / 100
	maxAge   = 30 * 24 * 3600 // of an attestation [seconds]
)

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

// party is a key with a name that its address follows from.
type party struct {
	keys.Signer
	key *ecdsa.PrivateKey
}

func partyOf(name string) party {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("party " + name)))
	if err != nil {
		panic(err)
	}
	return party{Signer: keys.NewSigner(key), key: key}
}

// ring is the operators' keys.
type ring map[common.Address]keys.Signer

func (r ring) SignerOf(address common.Address) (keys.Signer, error) {
	if signer, held := r[address]; held {
		return signer, nil
	}
	return nil, domain.Errorf(domain.CodeKeyUnknown, "no key of %s", address)
}

var (
	deployer   = partyOf("deployer")
	admin      = partyOf("admin")
	operator   = partyOf("operator")
	gasStation = partyOf("gas station")
	cashier    = partyOf("cashier")
	issuer     = partyOf("issuer") // collects the fees
	stranger   = partyOf("stranger")
	endorsers  = []party{partyOf("endorser 1"), partyOf("endorser 2"), partyOf("endorser 3")}
	attesters  = []party{partyOf("custodian"), partyOf("auditor")}

	clerk = domain.Principal{ID: "clerk", Scopes: []domain.Scope{domain.ScopeOperator, domain.ScopeEndorser}}
)

func trader(id string) domain.Principal {
	return domain.Principal{ID: id, Scopes: []domain.Scope{domain.ScopeTrader}}
}

// system is a whole Specie in one process: chain, contracts, lanes, index, operations centre.
type system struct {
	*operations.Center
	t        testing.TB
	dir      string
	database string // URL of PostgreSQL; empty for SQLite
	clock    *clock
	chain    *embedded.Chain
	node     *client.Client
	store    *store.Store
	lanes    *lane.Lanes
	deployed deployment
	gas      operations.Gas
	crash    func(point, purpose string) error // stands between the operations centre and the rest; nil lets all pass
	stop     func()
	purposes int
}

// onEachDatabase runs a test on a system of its own on SQLite, and on one on PostgreSQL.
func onEachDatabase(t *testing.T, change func(*deploy.CoinConfig), test func(t *testing.T, s *system)) {
	t.Helper()
	database.Each(t, func(t *testing.T, url string) { test(t, newSystemOf(t, url, change)) })
}

// unchanged leaves a coin with the settings that most tests want.
func unchanged(*deploy.CoinConfig) {}

// newSystemOf is a system on a database, as store.Options takes its URL, with coins of other settings.
func newSystemOf(tb testing.TB, url string, change func(*deploy.CoinConfig)) *system {
	tb.Helper()
	s := &system{
		t: tb, dir: tb.TempDir(), database: url, clock: &clock{},
		gas: operations.Gas{Allotment: big.NewInt(params.Ether), Floor: big.NewInt(params.Ether / 2)},
	}
	config := configuration(change)
	key, err := json.Marshal(config)
	require.NoError(tb, err)
	open := func() {
		s.openChain()
		s.deployed = newDeployment(tb, s.node, filepath.Join(s.dir, "deployments"), s.clock.after, config)
	}
	tb.Cleanup(s.stopChain)
	deployed.Into(tb, s.dir, string(key), func() {
		open()
		s.stopChain()
	})
	open() // deploys nothing more
	s.start()
	tb.Cleanup(func() { s.stop() })
	return s
}

func (s *system) openChain() {
	s.t.Helper()
	rich := types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))}
	alloc := types.GenesisAlloc{}
	for _, one := range append([]party{deployer, admin, operator, gasStation, cashier, stranger}, endorsers...) {
		alloc[one.Address()] = rich
	}
	var err error
	s.chain, err = embedded.Open(s.t.Context(), embedded.Options{
		DataDir: filepath.Join(s.dir, "chain"), RPCAddr: "127.0.0.1:0", Clock: s.clock,
		Genesis: embedded.Genesis{Time: time.Date(2026, 1, 2, 9, 0, 0, 0, time.UTC), Alloc: alloc},
		Log:     slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})),
	})
	require.NoError(s.t, err)
	s.node, err = client.Attach(s.t.Context(), s.chain.Client().Client(), embedded.DefaultChainID)
	require.NoError(s.t, err)
}

func (s *system) stopChain() {
	s.t.Helper()
	if s.chain != nil {
		require.NoError(s.t, s.chain.Close())
		s.chain = nil
	}
}

// start opens the databases and whatever runs on them; again after stop, as a new process would.
func (s *system) start() {
	s.t.Helper()
	var err error
	s.store, err = store.Open(s.t.Context(), store.Options{Dir: s.dir, Database: s.database})
	require.NoError(s.t, err)
	seed, err := keys.SeedFromMnemonic(mnemonic)
	require.NoError(s.t, err)
	custody := wallet.NewServer(s.store, seed)
	operators := ring{}
	for _, one := range []party{operator, gasStation, cashier} {
		operators[one.Address()] = one
	}
	s.lanes = lane.New(lane.Options{
		Store: s.store.Lanes(embedded.DefaultChainID), Node: s.node, Signers: wallet.Either(operators, custody),
		ChainID: s.chain.ChainID(), NextTime: s.clock.after,
	})
	index, err := indexer.New(indexer.Options{
		Store: s.store, Source: indexer.NewNode(s.chain.Client().Client()), ChainID: embedded.DefaultChainID, Contracts: s.deployed.indexed(),
	})
	require.NoError(s.t, err)

	ctx, cancel := context.WithCancel(context.WithoutCancel(s.t.Context()))
	var running sync.WaitGroup
	running.Go(func() { _ = s.lanes.Run(ctx) })
	running.Go(func() { _ = index.Run(ctx) })
	s.stop = func() {
		cancel()
		running.Wait()
		require.NoError(s.t, s.store.Close())
	}

	s.Center, err = operations.New(s.t.Context(), operations.Parts{
		Store: s.store, Node: s.node, Lanes: crashingLanes{s.lanes, s}, Index: crashingIndex{index, s}, Custody: custody,
		Contracts: operations.Contracts{
			Registry: s.deployed.registry, Desk: s.deployed.desk, RuleBook: s.deployed.manifest.RuleBook(), Named: s.deployed.manifest.Named(),
		},
		Accounts: operations.Accounts{Operator: operator.Address(), GasStation: gasStation.Address(), Cashier: cashier.Address()},
		Gas:      s.gas,
		Patience: time.Minute,
	})
	require.NoError(s.t, err)
}

// as gives a principal a new purpose.
func (s *system) as(who domain.Principal) operations.Actor {
	s.purposes++
	return operations.Actor{Principal: who, Purpose: fmt.Sprintf("test-%d", s.purposes)}
}

func (s *system) usd() common.Address { return s.deployed.manifest.Coins[0].Address }

func (s *system) now() uint64 {
	s.t.Helper()
	header, err := s.node.HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	return header.Time
}

// ---- the ordinary way of things -----------------------------------------------------------------------------------

// register opens a custodial wallet for a trader and has it endorsed for all coins.
func (s *system) register(owner domain.Principal, tier uint8) common.Address {
	s.t.Helper()
	opened, err := s.OpenWallet(s.t.Context(), s.as(owner), operations.OpenWallet{Custody: domain.CustodyCustodial})
	require.NoError(s.t, err)
	s.endorse(opened.Address, tier)
	return opened.Address
}

// endorse registers a wallet that was opened.
func (s *system) endorse(address common.Address, tier uint8) {
	s.t.Helper()
	registered, err := s.RegisterWallet(s.t.Context(), s.as(clerk), s.endorsement(address, tier, 0, endorsers[0]))
	require.NoError(s.t, err)
	require.Equal(s.t, domain.WalletActive, registered.Status)
}

func (s *system) endorsement(address common.Address, tier uint8, validUntil uint64, endorser party) operations.RegisterWallet {
	s.t.Helper()
	prepared, err := s.PrepareEndorsement(s.t.Context(), clerk, operations.PrepareEndorsement{
		Wallet: address, Commitment: crypto.Keccak256Hash(address[:]), Country: 276, Tier: tier, ValidUntil: validUntil,
	})
	require.NoError(s.t, err)
	return operations.RegisterWallet{WalletEndorsement: prepared.WalletEndorsement, Signature: s.sign(endorser, prepared.ToSign.Digest)}
}

func (s *system) sign(signer party, digest common.Hash) []byte {
	s.t.Helper()
	signature, err := signer.SignHash(digest)
	require.NoError(s.t, err)
	return signature
}

// attest states a reserve of the USD coin by both attesters.
func (s *system) attest(amount domain.Amount) operations.AttestationRecord {
	s.t.Helper()
	prepared, err := s.PrepareAttestation(s.t.Context(), clerk, operations.PrepareAttestation{Coin: s.usd(), Amount: amount})
	require.NoError(s.t, err)
	record, err := s.AttestReserve(s.t.Context(), s.as(clerk), operations.AttestReserve{
		Attestation: prepared.Attestation,
		Signatures:  [][]byte{s.sign(attesters[0], prepared.ToSign.Digest), s.sign(attesters[1], prepared.ToSign.Digest)},
	})
	require.NoError(s.t, err)
	return record
}

// issue applies, endorses and issues.
func (s *system) issue(owner domain.Principal, applicant common.Address, amount domain.Amount) operations.Application {
	s.t.Helper()
	application, err := s.Apply(s.t.Context(), s.as(owner), operations.Apply{Applicant: applicant, Coin: s.usd(), Amount: amount})
	require.NoError(s.t, err)
	s.endorseApplication(application, endorsers[:2]...)
	issued, err := s.Issue(s.t.Context(), s.as(clerk), application.ID)
	require.NoError(s.t, err)
	require.Equal(s.t, domain.ApplicationIssued, issued.State)
	return issued
}

func (s *system) endorseApplication(application operations.Application, by ...party) {
	s.t.Helper()
	for _, endorser := range by {
		_, err := s.EndorseApplication(s.t.Context(), s.as(clerk), operations.EndorseApplication{
			ID: application.ID, Signature: s.sign(endorser, application.ToSign.Digest),
		})
		require.NoError(s.t, err)
	}
}

func (s *system) balance(owner domain.Principal, address common.Address) domain.Amount {
	s.t.Helper()
	balances, err := s.Balances(s.t.Context(), owner, address)
	require.NoError(s.t, err)
	for _, balance := range balances.Balances {
		if balance.Coin == s.usd() {
			return balance.Amount
		}
	}
	return 0
}

func requireCode(tb testing.TB, code domain.Code, err error) {
	tb.Helper()
	require.Error(tb, err)
	require.Equal(tb, code, domain.CodeOf(err), err.Error())
}
