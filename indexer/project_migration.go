package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Flags of an account that migrated, as in the contract's AccountWord.
const flagFrozen = 1

func migrationForetells() []namedAction {
	c := bindings.NewTradeCoin()
	return []namedAction{
		// Who succeeds whom is known before any account is seen to move, also within one transaction.
		on(c.UnpackMigrationStartedEvent, (*projection).migrationStarted),
		on(c.UnpackAccountMigratedEvent, (*projection).accountToMigrate),
	}
}

func migrationActions() []namedAction {
	c := bindings.NewTradeCoin()
	return []namedAction{on(c.UnpackAccountMigratedEvent, (*projection).accountMigrated)}
}

// migrationStarted pauses the coin for good, without a Paused event.
func (p *projection) migrationStarted(ctx context.Context, log *types.Log, e *bindings.TradeCoinMigrationStarted) error {
	err := p.changeCoin(ctx, log.Address, func(coin *store.Coin) { coin.Successor, coin.Paused = store.AddressOrNil(e.Successor), true })
	if err != nil {
		return err
	}
	return p.changeCoin(ctx, e.Successor, func(coin *store.Coin) { coin.Predecessor = store.AddressOrNil(log.Address) })
}

// accountToMigrate marks the movements out of the predecessors and into the coin: the Transfer events straight before.
func (p *projection) accountToMigrate(ctx context.Context, log *types.Log, e *bindings.TradeCoinAccountMigrated) error {
	p.mark(log.Index-1, domain.MovementMigration)
	for i := len(p.tx.logs) - 1; i >= 0; i-- {
		before := &p.tx.logs[i]
		if before.Index >= log.Index-1 {
			continue
		}
		out, err := unpackTransfer(before)
		if err != nil || out.From != e.Account || out.To != (common.Address{}) {
			return nil //nolint:nilerr // another event: all are found
		}
		if older, err := p.succeeds(ctx, log.Address, before.Address); err != nil || !older {
			return err
		}
		p.mark(before.Index, domain.MovementMigration)
	}
	return nil
}

// succeeds tells whether a coin is a successor of another, or its successor's.
func (p *projection) succeeds(ctx context.Context, coin, older common.Address) (bool, error) {
	predecessors, err := p.predecessors(ctx, coin)
	for _, predecessor := range predecessors {
		if common.Address(predecessor) == older {
			return true, err
		}
	}
	return false, err
}

// predecessors lists the coins that a coin replaces, the last first.
func (p *projection) predecessors(ctx context.Context, coin common.Address) (all []store.Address, err error) {
	for {
		row, _, err := p.batch.Coins.Get(ctx, store.Address(coin))
		if err != nil || row.Predecessor == nil {
			return all, err
		}
		coin = common.Address(*row.Predecessor)
		all = append(all, *row.Predecessor)
	}
}

// accountMigrated moves what an account is from the predecessors to the coin; the Transfer events moved what it holds.
func (p *projection) accountMigrated(ctx context.Context, log *types.Log, e *bindings.TradeCoinAccountMigrated) error {
	predecessors, err := p.predecessors(ctx, log.Address)
	if err != nil {
		return err
	}
	var left store.Balance
	for _, predecessor := range predecessors {
		old, found, err := p.batch.Balances.Get(ctx, store.BalanceKey{Coin: predecessor, Account: store.Address(e.Account)})
		if err != nil {
			return err
		}
		if !found {
			continue
		}
		if left.Owner == nil {
			left = old
		}
		old.Owner, old.Salt, old.Frozen, old.ChangedBlock = nil, nil, false, log.BlockNumber
		if err := p.batch.Balances.Set(ctx, old); err != nil {
			return err
		}
	}
	return p.changeBalance(ctx, log, store.Address(e.Account), func(b *store.Balance) {
		b.Frozen = e.Flags&flagFrozen != 0
		if b.Owner == nil {
			b.Owner, b.Salt = left.Owner, left.Salt
		}
	})
}

// claimsAssigned gives a trustee the claims of a revoked wallet.
func (p *projection) claimsAssigned(ctx context.Context, log *types.Log, e *bindings.WalletRegistryClaimsAssigned) error {
	err := p.walletEvent(ctx, log, e.Wallet, store.WalletClaimsAssigned, func(event *store.WalletEvent) {
		event.By, event.Successor = store.AddressOrNil(e.By), store.AddressOrNil(e.Trustee)
	})
	if err != nil {
		return err
	}
	return p.changeWallet(ctx, log, e.Wallet, func(w *store.Wallet) { w.Successor = store.AddressOrNil(e.Trustee) })
}
