package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/api"
	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/store"
)

func (c *command) indexCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "index",
		Short:   "Follow a node into the trade database, without an API",
		GroupID: "run",
		Long: `Follow a node into the trade database, without an API. The database holds only what the chain tells: it may be deleted at
any time and is then made anew.`,
		Example: `  specie index --rpc http://127.0.0.1:8545
  specie index --rpc http://127.0.0.1:8545 --once   # up to the head, then stop
  specie index --rebuild --once                     # all of it again
  specie index --from 1200 --once                   # from block 1200 on again
  specie index --metrics-addr 127.0.0.1:9090        # for Prometheus
  specie index --rpc /var/lib/geth/geth.ipc --rpc https://node.example/key --verify   # trust no node's word`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.onNode(cmd.Context(), func(h home, node *client.Client) error { return c.index(cmd.Context(), h, node) })
		},
	}
	nodeFlags(cmd.Flags())
	nodeSourceFlags(cmd.Flags())
	cmd.Flags().Bool("once", false, "stop when the head, or the block of --to, is reached, and compare every balance with the chain")
	cmd.Flags().Uint64("from", 0, "read everything from this block `number` on from the node again")
	cmd.Flags().Uint64("to", 0, "index no further than this block `number`; 0 follows the head")
	cmd.Flags().Bool("rebuild", false, "empty the trade database and read everything from the node again")
	cmd.Flags().String("metrics-addr", "", "`host:port` where /metrics, /healthz and /readyz are answered without a key; nowhere if empty")
	return cmd
}

func (c *command) index(ctx context.Context, h home, node *client.Client) (err error) {
	manifest, err := h.loadManifest(ctx, node)
	if err != nil {
		return err
	}
	db, err := store.Open(ctx, c.settings.database())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	source, err := c.nodeSource(node)
	if err != nil {
		return err
	}
	index, err := indexer.New(indexer.Options{
		Store: db, Source: source, ChainID: node.ID().Uint64(), Contracts: indexer.Deployed(manifest), Log: slog.Default(),
		From: c.settings.GetUint64("from"), To: c.settings.GetUint64("to"), Rebuild: c.settings.GetBool("rebuild"),
	})
	if err != nil {
		return err
	}
	unwatch, err := c.watched(ctx, index)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, unwatch()) }()
	running, stop := context.WithCancel(ctx)
	defer stop()
	ended := make(chan error, 1)
	go func() { ended <- index.Run(running) }()
	if c.settings.GetBool("once") {
		head, err := c.lastBlock(ctx, node)
		if err != nil {
			return err
		}
		if err := index.WaitFor(ctx, head); err != nil {
			return err
		}
		stop()
		if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
			return err
		}
		return c.reconcileAt(ctx, db, node, head)
	}
	ticker := time.NewTicker(5 * time.Second)
	defer ticker.Stop()
	for {
		select {
		case err := <-ended:
			if errors.Is(err, context.Canceled) {
				return nil
			}
			return err
		case <-ticker.C:
			c.tellProgress(index.Status())
		}
	}
}

// watched answers whoever watches an index without an API, until it is ended.
func (c *command) watched(ctx context.Context, index *indexer.Indexer) (end func() error, err error) {
	address := c.settings.GetString("metrics-addr")
	if address == "" {
		return func() error { return nil }, nil
	}
	listener, err := api.Listen(ctx, address)
	if err != nil {
		return nil, err
	}
	server := &http.Server{Handler: index.Handler(newMetrics(indexer.NewMetrics(index))), ReadTimeout: watchTimeout, WriteTimeout: watchTimeout}
	go server.Serve(listener) //nolint:errcheck // ends with the command
	c.progress("metrics at http://%s/metrics", listener.Addr())
	return server.Close, nil
}

const watchTimeout = 10 * time.Second

// lastBlock is where an index that does not go on ends.
func (c *command) lastBlock(ctx context.Context, node *client.Client) (uint64, error) {
	head, err := node.BlockNumber(ctx)
	if to := c.settings.GetUint64("to"); err == nil && to != 0 && to < head {
		return to, nil
	}
	return head, client.Explain(err)
}

func (c *command) tellProgress(now indexer.Status) {
	if now.Standby {
		c.progress("standing by: another process has indexed %d of %d", now.Indexed.Number, now.Head.Number)
		return
	}
	if now.Building.Total > 0 {
		c.progress("making secondary index %d of %d: %s", now.Building.Done+1, now.Building.Total, now.Building.Step)
		return
	}
	from := ""
	if now.Node != "" {
		from = ", from " + now.Node
	}
	if now.Lag == 0 {
		c.progress("indexed %d of %d%s", now.Indexed.Number, now.Head.Number, from)
		return
	}
	blocks, events, left := now.Rates(time.Now())
	c.progress("indexed %d of %d, lag %d; %d blocks and %d events a second, %s left%s",
		now.Indexed.Number, now.Head.Number, now.Lag, blocks, events, left.Round(time.Second), from)
}
