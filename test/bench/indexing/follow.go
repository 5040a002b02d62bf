// Package indexing is what benchmarks have in common that index a chain into a database.
package indexing

import (
	"context"
	"fmt"
	"time"

	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/store"
)

// AwaitIndexes returns when all secondary indexes are there.
func AwaitIndexes(ctx context.Context, s *store.Store) error {
	const look = 5 * time.Millisecond
	for ticker := time.NewTicker(look); ; {
		if missing, err := s.IndexesMissing(ctx); err != nil || missing == 0 {
			return err
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Following is an indexer that runs.
type Following struct {
	*indexer.Indexer
	Stop func() error
}

// Follow starts an indexer.
func Follow(ctx context.Context, options indexer.Options) (Following, error) {
	x, err := indexer.New(options)
	if err != nil {
		return Following{}, err
	}
	ctx, cancel := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- x.Run(ctx) }()
	return Following{x, func() error {
		cancel()
		return <-ended
	}}, nil
}

// Reconcile compares every amount that a database has with the chain's.
func Reconcile(ctx context.Context, s *store.Store, with indexer.Ledger, head uint64) error {
	reconciled, err := indexer.Reconcile(ctx, s, with, head)
	if err != nil {
		return err
	}
	if len(reconciled.Differences) > 0 {
		return fmt.Errorf("%d of %d amounts differ from the chain's; the first: %+v",
			len(reconciled.Differences), reconciled.Compared, reconciled.Differences[0])
	}
	return nil
}
