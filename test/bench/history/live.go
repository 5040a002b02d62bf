package history

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/chain/embedded"
)

// Live is a chain on which trade goes on.
type Live struct {
	maker  *maker
	blocks [][]*types.Transaction // signed, to come
}

// GoOn opens the chain of a size, which must be complete, and signs the transfers of blocks to come.
func GoOn(ctx context.Context, kept Kept, size Size, blocks, transfersInBlock int) (l *Live, err error) {
	m, err := attach(ctx, kept)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, m.chain.Close())
		}
	}()
	all := wallets(size.Wallets)
	held, err := m.balances(ctx, all)
	if err != nil {
		return nil, err
	}
	l = &Live{maker: m}
	drawn := newTraffic(all, m.manifest.Coins, held)
	for range blocks {
		actions := drawn.block(transfersInBlock, nil)
		transactions, err := m.transactions(ctx, actions)
		if err != nil {
			return nil, err
		}
		for i, tx := range transactions {
			if transactions[i], err = actions[i].by.SignTx(tx, m.node.ID()); err != nil {
				return nil, err
			}
		}
		l.blocks = append(l.blocks, transactions)
	}
	return l, nil
}

// Chain that it is.
func (l *Live) Chain() *embedded.Chain { return l.maker.chain }

// Sealed is a block that was just made.
type Sealed struct {
	Number uint64
	Hash   common.Hash
	At     time.Time // when the node told of it
}

// Seal makes the blocks, one each period, and tells of each. Transactions come to the node evenly between.
func (l *Live) Seal(ctx context.Context, period time.Duration, tell func(Sealed) error) error {
	const portions = 10
	due := time.Now()
	for _, transactions := range l.blocks {
		if err := l.maker.poolHas(ctx, 0); err != nil {
			return err
		}
		for part := range slices.Chunk(transactions, (len(transactions)+portions-1)/portions) {
			if err := l.maker.submit(ctx, part); err != nil {
				return err
			}
			due = due.Add(period / portions)
			if err := wait(ctx, due); err != nil {
				return err
			}
		}
		if err := l.maker.poolHas(ctx, len(transactions)); err != nil {
			return err
		}
		header, err := l.maker.chain.Sealer().SealNow(ctx)
		if err != nil {
			return err
		}
		at := time.Now() // the node tells of a block as the last step of sealing it
		if err := tell(Sealed{Number: header.Number.Uint64(), Hash: header.Hash(), At: at}); err != nil {
			return fmt.Errorf("tell of block %d: %w", header.Number, err)
		}
	}
	return nil
}

func wait(ctx context.Context, until time.Time) error {
	timer := time.NewTimer(time.Until(until))
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
