package main

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
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
  specie index --rpc http://127.0.0.1:8545 --once   # up to the head, then stop`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.onNode(cmd.Context(), func(h home, node *client.Client) error { return c.index(cmd.Context(), h, node) })
		},
	}
	nodeFlags(cmd.Flags())
	sourceFlag(cmd.Flags(), autoOfNode)
	cmd.Flags().Bool("once", false, "stop when the head is reached, and compare every balance with the chain")
	return cmd
}

func (c *command) index(ctx context.Context, h home, node *client.Client) (err error) {
	manifest, err := h.loadManifest(ctx, node)
	if err != nil {
		return err
	}
	db, err := store.Open(ctx, store.Options{Dir: h.dir})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	source, err := c.nodeSource(node)
	if err != nil {
		return err
	}
	index, err := newIndexer(db, source, node.ID().Uint64(), manifest)
	if err != nil {
		return err
	}
	running, stop := context.WithCancel(ctx)
	defer stop()
	ended := make(chan error, 1)
	go func() { ended <- index.Run(running) }()
	if c.settings.GetBool("once") {
		head, err := node.BlockNumber(ctx)
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
		reconciled, err := indexer.Reconcile(ctx, db, indexer.NewNode(node.Client.Client()), head)
		if err != nil {
			return err
		}
		if err := c.printReconciliation(reconciled); err != nil || len(reconciled.Differences) == 0 {
			return err
		}
		return domain.Errorf(domain.CodeConflict,
			"%d of %d amounts differ from the chain at block %d; delete derived.db and index again, and tell what happened before",
			len(reconciled.Differences), reconciled.Compared, reconciled.Block)
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

func (c *command) tellProgress(now indexer.Status) {
	if now.Building.Total > 0 {
		c.progress("making secondary index %d of %d: %s", now.Building.Done+1, now.Building.Total, now.Building.Step)
		return
	}
	if now.Lag == 0 {
		c.progress("indexed %d of %d", now.Indexed.Number, now.Head.Number)
		return
	}
	blocks, events, left := now.Rates(time.Now())
	c.progress("indexed %d of %d, lag %d; %.0f blocks and %.0f events a second, %s left",
		now.Indexed.Number, now.Head.Number, now.Lag, blocks, events, left.Round(time.Second))
}

func (c *command) printReconciliation(reconciled indexer.Reconciliation) error {
	return c.print(reconciled, func(w io.Writer) {
		row(w, "block", reconciled.Block)
		row(w, "compared", reconciled.Compared)
		row(w, "differences", len(reconciled.Differences))
	})
}
