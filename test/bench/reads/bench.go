package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"slices"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/bench/command"
	"github.com/specie-money/specie/test/bench/history"
	"github.com/specie-money/specie/test/bench/indexing"
	"github.com/specie-money/specie/test/database"
)

// bench is a chain with the systems that are measured on it.
type bench struct {
	kept    history.Kept
	chain   *embedded.Chain
	node    *client.Client
	head    uint64
	dir     string // of databases
	systems []*system
	ends    []func() error // in the order of what they end
}

func (b *bench) close() error {
	var failed error
	for _, end := range slices.Backward(b.ends) {
		failed = errors.Join(failed, end())
	}
	return failed
}

// open starts everything and gives every system the first half of the chain.
func (s settings) open(ctx context.Context, kept history.Kept) (*bench, error) {
	b := &bench{kept: kept}
	if err := s.start(ctx, b); err != nil {
		return nil, errors.Join(err, b.close())
	}
	return b, nil
}

func (s settings) start(ctx context.Context, b *bench) (err error) {
	if b.dir, err = os.MkdirTemp(s.dir, "reads-"); err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	b.ends = append(b.ends, func() error { return os.RemoveAll(b.dir) })
	if b.chain, err = embedded.Open(ctx, history.Options(b.kept.Dir)); err != nil {
		return err
	}
	b.ends = append(b.ends, b.chain.Close)
	if b.node, err = client.Attach(ctx, b.chain.Client().Client(), embedded.DefaultChainID); err != nil {
		return err
	}
	if b.head, err = b.node.BlockNumber(ctx); err != nil {
		return client.Explain(err)
	}
	alone, err := database.Start(ctx, indexing.PostgresSettings...)
	if err != nil {
		return err
	}
	b.ends = append(b.ends, alone.Stop)
	primary, err := database.StartStreaming(ctx, indexing.PostgresSettings...)
	if err != nil {
		return err
	}
	b.ends = append(b.ends, primary.Stop)
	standby, err := primary.StartStandby(ctx, indexing.PostgresSettings...)
	if err != nil {
		return err
	}
	b.ends = append(b.ends, standby.Stop)
	if err := b.add(ctx, &system{name: sqlite}, indexing.SQLite, 0); err != nil {
		return err
	}
	onOne := indexing.On(alone)
	for _, partitions := range []uint64{1, 8, 64} {
		of := &system{name: postgres, baseline: sqlite, servers: map[string]*database.Cluster{primaryServer: alone}}
		if partitions > 1 {
			of.name, of.baseline = fmt.Sprintf("%s, %d partitions", postgres, partitions), postgres
		}
		if err := b.add(ctx, of, onOne, b.head/partitions+1); err != nil {
			return err
		}
	}
	replicated := &system{
		name: postgres + " with a standby", baseline: postgres,
		servers: map[string]*database.Cluster{primaryServer: primary, standbyServer: standby},
	}
	return b.add(ctx, replicated, indexing.On(primary), b.head+1)
}

// Names of variants and servers.
const (
	sqlite        = "sqlite"
	postgres      = "postgres"
	primaryServer = "primary"
	standbyServer = "standby"
)

// replicaLag is that of `specie serve` unless told otherwise [blocks].
const replicaLag = 3

// add makes a system's database and starts it.
func (b *bench) add(ctx context.Context, of *system, on indexing.Database, partitionBlocks uint64) error {
	command.Tell("indexing half of the chain: " + of.name)
	dir, err := os.MkdirTemp(b.dir, "")
	if err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	options, remove, err := on.Empty(ctx, dir)
	if err != nil {
		return err
	}
	b.ends = append(b.ends, remove)
	options.PartitionBlocks = partitionBlocks
	if standby := of.servers[standbyServer]; standby != nil {
		replica, err := onServer(standby, options.Database)
		if err != nil {
			return err
		}
		options.Replicas, options.ReplicaLag = []string{replica}, replicaLag
	}
	if of.store, err = store.Open(ctx, options); err != nil {
		return err
	}
	b.ends = append(b.ends, of.store.Close)
	half := b.head / 2
	if _, err := b.indexTo(ctx, of, half); err != nil {
		return err
	}
	if options.Database != "" { // as the server does by itself before long, but at a moment of its own
		if err := indexing.Execute(ctx, options.Database, "VACUUM ANALYZE"); err != nil {
			return err
		}
	}
	of.reached = half
	stop, err := of.serve(ctx, b)
	if err != nil {
		return err
	}
	b.ends = append(b.ends, stop)
	b.systems = append(b.systems, of)
	return of.prepare(ctx)
}

// onServer gives the URL of the database of the same name on another server.
func onServer(server *database.Cluster, like string) (string, error) {
	at, err := url.Parse(server.URL)
	if err != nil {
		return "", fmt.Errorf("address of the server: %w", err)
	}
	same, err := url.Parse(like)
	if err != nil {
		return "", fmt.Errorf("address of the database: %w", err)
	}
	at.Path = same.Path
	return at.String(), nil
}

// indexTo indexes up to a block, with all indexes, and tells how many events there were.
func (b *bench) indexTo(ctx context.Context, of *system, block uint64) (events uint64, err error) {
	following, err := indexing.Follow(ctx, indexer.Options{
		Store: of.store, Source: indexer.NewInProcess(b.chain.BlockChain()), ChainID: embedded.DefaultChainID,
		Contracts: indexer.Deployed(b.kept.Manifest), To: block,
	})
	if err != nil {
		return 0, err
	}
	err = errors.Join(following.WaitFor(ctx, block), indexing.AwaitIndexes(ctx, of.store))
	return following.Status().Work.Events, errors.Join(err, following.Stop())
}

func (b *bench) reconcile(ctx context.Context, of *system) error {
	return indexing.Reconcile(ctx, of.store, indexer.NewNode(b.chain.Client().Client()), b.head)
}
