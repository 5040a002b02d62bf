package main

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"net"

	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/spf13/pflag"
	"golang.org/x/sync/errgroup"

	"github.com/specie-money/specie/api"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/wallet"
)

// Names of the operators' keys in the keystore.
const (
	keyDeployer   = "deployer"
	keyAdmin      = "admin"
	keyIssuer     = "issuer"
	keyOperator   = "operator"
	keyGasStation = "gas-station"
	keyCashier    = "cashier"
)

func operatorKeys() []string {
	return []string{keyDeployer, keyAdmin, keyIssuer, keyOperator, keyGasStation, keyCashier}
}

// base is a data directory opened on a node: what deployment and operation both stand on.
type base struct {
	home     home
	db       *store.Store
	node     *client.Client
	keystore *keys.Keystore
	custody  *wallet.Server
	lanes    *lane.Lanes
}

// baseFlags are the settings of transaction lanes.
func baseFlags(flags *pflag.FlagSet) {
	flags.Uint64("confirmed", 0, "`blocks` that must follow a transaction's own until it is final; 0 where blocks are final at once")
}

// openBase opens databases, keys and lanes on a connected node. A clock is given where the chain does not follow the time
// of day.
func (c *command) openBase(ctx context.Context, h home, node *client.Client, clock sealer.Clock) (*base, error) {
	keystore, err := h.keystore(true)
	if err != nil {
		return nil, err
	}
	seed, err := h.seed(true, "")
	if err != nil {
		return nil, err
	}
	db, err := store.Open(ctx, c.settings.servedDatabase())
	if err != nil {
		return nil, err
	}
	b := &base{home: h, db: db, node: node, keystore: keystore, custody: wallet.NewServer(db, seed)}
	if err := b.custody.Check(ctx); err != nil {
		return nil, errors.Join(err, b.close())
	}
	b.lanes = lane.New(lane.Options{
		Store: db.Lanes(node.ID().Uint64()), Node: node, Signers: wallet.Either(keystore, b.custody),
		ChainID: node.ID(), Confirmed: c.settings.GetUint64("confirmed"), NextTime: nextTime(clock),
	})
	return b, nil
}

// nextTime is a clock as lanes take it; nil stays nil, which is the time of day.
func nextTime(clock sealer.Clock) func(parent uint64) uint64 {
	if clock == nil {
		return nil
	}
	return func(parent uint64) uint64 {
		next, _ := clock.Next(parent)
		return next
	}
}

func (b *base) close() error { return b.db.Close() }

// system is a deployed Specie, ready to run.
type system struct {
	*base
	manifest *deploy.Manifest
	index    *indexer.Indexer
	server   *api.Server
}

// Native coin that wallets get for gas [wei].
func gasAllotments() operations.Gas {
	return operations.Gas{
		Allotment: big.NewInt(params.Ether),
		Floor:     big.NewInt(params.Ether / 4),
	}
}

func (b *base) system(ctx context.Context, manifest *deploy.Manifest, source indexer.Source) (*system, error) {
	chainID := b.node.ID().Uint64()
	index, err := newIndexer(b.db, source, chainID, manifest)
	if err != nil {
		return nil, err
	}
	accounts, err := addresses(b.keystore, keyOperator, keyGasStation, keyCashier)
	if err != nil {
		return nil, err
	}
	center, err := operations.New(ctx, operations.Parts{
		Store: b.db, Node: b.node, Lanes: b.lanes, Index: index, Custody: b.custody,
		Contracts: operations.Contracts{
			Registry: manifest.Registry(), Desk: manifest.Desk(), RuleBook: manifest.RuleBook(), Named: manifest.Named(),
		},
		Accounts: operations.Accounts{Operator: accounts[0], GasStation: accounts[1], Cashier: accounts[2]},
		Gas:      gasAllotments(),
	})
	if err != nil {
		return nil, err
	}
	metrics := newMetrics(indexer.NewMetrics(index), store.NewReplicaMetrics(b.db))
	server := api.New(api.Options{Service: center, Store: b.db, ChainID: chainID, Version: version, Metrics: metrics})
	return &system{base: b, manifest: manifest, index: index, server: server}, nil
}

// newMetrics are figures for Prometheus, with those of the process.
func newMetrics(of ...prometheus.Collector) *prometheus.Registry {
	metrics := prometheus.NewRegistry()
	metrics.MustRegister(append(of, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))...)
	return metrics
}

// run does the system's work until the context ends or a part of it fails for good. While it runs, it calls ready once
// (if given), whose failure ends it too.
func (s *system) run(ctx context.Context, listener net.Listener, ready func(context.Context) error) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return s.lanes.Run(ctx) })
	group.Go(func() error { return s.index.Run(ctx) })
	group.Go(func() error { return s.server.Serve(ctx, listener) })
	if ready != nil {
		group.Go(func() error { return ready(ctx) })
	}
	err := group.Wait()
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

func newIndexer(db *store.Store, source indexer.Source, chainID uint64, manifest *deploy.Manifest) (*indexer.Indexer, error) {
	return indexer.New(indexer.Options{
		Store: db, Source: source, ChainID: chainID, Contracts: indexer.Deployed(manifest), Log: slog.Default(),
	})
}

// nodeFlags are the settings of a node that runs elsewhere.
func nodeFlags(flags *pflag.FlagSet) {
	flags.StringSlice("rpc", []string{"http://127.0.0.1:8545"}, "`URL` or IPC path of the node; several in the order in which they are preferred")
	flags.Uint64("chain-id", 0, "chain `id` that the node must be on; 0 takes the node's")
}

// nodeURLs are the ways to the nodes of --rpc.
func (c *command) nodeURLs() ([]string, error) {
	urls := c.settings.list("rpc")
	if len(urls) == 0 {
		return nil, domain.Errorf(domain.CodeSettingInvalid, "rpc names no node; give the URL or IPC path of one")
	}
	return urls, nil
}

// dial connects to the first node of --rpc that answers and is on the wanted chain.
func (c *command) dial(ctx context.Context) (*client.Client, error) {
	urls, err := c.nodeURLs()
	if err != nil {
		return nil, err
	}
	var failed error
	for _, url := range urls {
		node, err := client.Dial(ctx, url, c.settings.GetUint64("chain-id"))
		if err == nil {
			return node, nil
		}
		slog.WarnContext(ctx, "the node can not be used", "error", err)
		if failed == nil {
			failed = err
		}
	}
	return nil, failed
}

// onNode takes the data directory, connects to the first of --rpc that answers, and does the work there.
func (c *command) onNode(ctx context.Context, work func(h home, node *client.Client) error) error {
	h := c.home()
	unlock, err := h.lock()
	if err != nil {
		return err
	}
	defer unlock()
	node, err := c.dial(ctx)
	if err != nil {
		return err
	}
	defer node.Close()
	return work(h, node)
}

// loadManifest reads the manifest of the node's chain and checks that its contracts are there.
func (h home) loadManifest(ctx context.Context, node *client.Client) (*deploy.Manifest, error) {
	manifest, err := deploy.Load(h.manifestDir(), node.ID().Uint64())
	if err != nil {
		return nil, err
	}
	return manifest, deploy.Verify(ctx, node, manifest)
}

func (c *command) home() home { return home{dir: c.settings.dataDir()} }

// operatorPrincipal is for whom a served system has a credential from the start.
func operatorPrincipal() domain.Principal {
	return domain.Principal{ID: "operator", Scopes: []domain.Scope{domain.ScopeOperator, domain.ScopeAdmin}}
}
