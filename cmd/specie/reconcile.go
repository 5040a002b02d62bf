package main

import (
	"context"
	"errors"
	"io"

	"github.com/spf13/cobra"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/store"
)

func (c *command) reconcileCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "reconcile",
		Short:   "Compare every balance and total supply in the trade database with the chain's own",
		GroupID: "run",
		Long: `Compare every balance and total supply in the trade database, as of one block, with what the contracts answer at that
block. It may run while the system does. A node answers for old blocks only if it keeps their state.`,
		Example: `  specie reconcile
  specie reconcile --block 1200 --rpc http://127.0.0.1:8545`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return c.reconcile(cmd.Context()) },
	}
	nodeFlags(cmd.Flags())
	cmd.Flags().Uint64("block", 0, "compare as of this block `number`; 0 takes the last that is indexed")
	return cmd
}

func (c *command) reconcile(ctx context.Context) (err error) {
	node, err := c.dial(ctx)
	if err != nil {
		return err
	}
	defer node.Close()
	db, err := store.Open(ctx, c.settings.existingDatabase())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	block := c.settings.GetUint64("block")
	if block == 0 {
		head, err := db.IndexedHead(ctx)
		if err != nil {
			return err
		}
		block = head.Number
	}
	return c.reconcileAt(ctx, db, node, block)
}

// reconcileAt compares and tells. Error: conflict if anything differs.
func (c *command) reconcileAt(ctx context.Context, db *store.Store, node *client.Client, block uint64) error {
	reconciled, err := indexer.Reconcile(ctx, db, indexer.NewNode(node.Connection), block)
	if err != nil {
		return err
	}
	err = c.print(reconciled, func(w io.Writer) {
		row(w, "block", reconciled.Block)
		row(w, "compared", reconciled.Compared)
		row(w, "differences", len(reconciled.Differences))
	})
	if err != nil || len(reconciled.Differences) == 0 {
		return err
	}
	return domain.Errorf(domain.CodeConflict,
		"%d of %d amounts differ from the chain at block %d; index again with --rebuild, and tell what happened before",
		len(reconciled.Differences), reconciled.Compared, reconciled.Block)
}
