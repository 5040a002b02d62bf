package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

func registryActions() []namedAction {
	r := bindings.NewWalletRegistry()
	return []namedAction{
		on(r.UnpackWalletRegisteredEvent, (*projection).walletRegistered),
		on(r.UnpackWalletSuspendedEvent, (*projection).walletSuspended),
		on(r.UnpackWalletRevokedEvent, (*projection).walletRevoked),
		on(r.UnpackRecoveryStartedEvent, (*projection).recoveryStarted),
		on(r.UnpackRecoveryCanceledEvent, (*projection).recoveryCancelled),
		on(r.UnpackRecoveryCompletedEvent, (*projection).recoveryCompleted),
		on(r.UnpackCoinAddedEvent, func(p *projection, ctx context.Context, _ *types.Log, e *bindings.WalletRegistryCoinAdded) error {
			return p.changeCoin(ctx, e.Coin, func(coin *store.Coin) { coin.RegistryIndex = &e.Index })
		}),
		// The coin keeps its bit, and shares it with its successor.
		on(r.UnpackCoinReplacedEvent, func(p *projection, ctx context.Context, _ *types.Log, e *bindings.WalletRegistryCoinReplaced) error {
			return p.changeCoin(ctx, e.Successor, func(coin *store.Coin) { coin.RegistryIndex = &e.Index })
		}),
		on(r.UnpackClaimsAssignedEvent, (*projection).claimsAssigned),
	}
}

func (p *projection) walletRegistered(ctx context.Context, log *types.Log, e *bindings.WalletRegistryWalletRegistered) error {
	commitment, validUntil := store.Hash(e.Commitment), e.ValidUntil.Uint64()
	err := p.walletEvent(ctx, log, e.Wallet, store.WalletRegistered, func(event *store.WalletEvent) {
		event.By, event.Commitment, event.Country, event.Tier = store.AddressOrNil(e.Endorser), &commitment, &e.Country, &e.Tier
		event.ValidUntil, event.CoinMask, event.Sequence = &validUntil, &e.CoinMask, &e.Sequence
	})
	if err != nil {
		return err
	}
	return p.changeWallet(ctx, log, e.Wallet, func(w *store.Wallet) {
		w.Commitment, w.Status, w.Endorser = commitment, domain.WalletActive.String(), store.Address(e.Endorser)
		w.Country, w.Tier, w.ValidUntil, w.CoinMask, w.Sequence = e.Country, e.Tier, validUntil, e.CoinMask, e.Sequence
		p.registeredAt(w, log)
	})
}

func (p *projection) walletSuspended(ctx context.Context, log *types.Log, e *bindings.WalletRegistryWalletSuspended) error {
	err := p.walletEvent(ctx, log, e.Wallet, store.WalletSuspended, func(event *store.WalletEvent) {
		event.By, event.Sequence = store.AddressOrNil(e.By), &e.Sequence
	})
	if err != nil {
		return err
	}
	return p.changeWallet(ctx, log, e.Wallet, func(w *store.Wallet) {
		w.Status, w.Sequence = domain.WalletSuspended.String(), e.Sequence
	})
}

func (p *projection) walletRevoked(ctx context.Context, log *types.Log, e *bindings.WalletRegistryWalletRevoked) error {
	err := p.walletEvent(ctx, log, e.Wallet, store.WalletRevoked, func(event *store.WalletEvent) {
		event.By = store.AddressOrNil(e.By)
	})
	if err != nil {
		return err
	}
	return p.changeWallet(ctx, log, e.Wallet, func(w *store.Wallet) { w.Status = domain.WalletRevoked.String() })
}

func (p *projection) recoveryStarted(ctx context.Context, log *types.Log, e *bindings.WalletRegistryRecoveryStarted) error {
	due := e.ExecutableAt.Uint64()
	err := p.walletEvent(ctx, log, e.Wallet, store.WalletRecoveryStarted, func(event *store.WalletEvent) {
		event.Successor = store.AddressOrNil(e.Successor)
	})
	if err != nil {
		return err
	}
	return p.changeWallet(ctx, log, e.Wallet, func(w *store.Wallet) {
		w.Successor, w.RecoveryAt = store.AddressOrNil(e.Successor), &due
	})
}

func (p *projection) recoveryCancelled(ctx context.Context, log *types.Log, e *bindings.WalletRegistryRecoveryCanceled) error {
	err := p.walletEvent(ctx, log, e.Wallet, store.WalletRecoveryCancelled, func(event *store.WalletEvent) {
		event.By, event.Successor, event.Sequence = store.AddressOrNil(e.By), store.AddressOrNil(e.Successor), &e.Sequence
	})
	if err != nil {
		return err
	}
	return p.changeWallet(ctx, log, e.Wallet, func(w *store.Wallet) {
		w.Successor, w.RecoveryAt, w.Sequence = nil, nil, e.Sequence
	})
}

// recoveryCompleted gives the successor the lost wallet's standing, with sequence 1, and revokes the lost wallet.
func (p *projection) recoveryCompleted(ctx context.Context, log *types.Log, e *bindings.WalletRegistryRecoveryCompleted) error {
	err := p.walletEvent(ctx, log, e.Wallet, store.WalletRecovered, func(event *store.WalletEvent) {
		event.Successor = store.AddressOrNil(e.Successor)
	})
	if err != nil {
		return err
	}
	lost, _, err := p.batch.Wallets.Get(ctx, store.Address(e.Wallet))
	if err != nil {
		return err
	}
	err = p.changeWallet(ctx, log, e.Successor, func(w *store.Wallet) {
		address := w.Address
		*w = lost
		w.Address, w.Sequence, w.Successor, w.RecoveryAt = address, 1, nil, nil
		p.registeredAt(w, log)
	})
	if err != nil {
		return err
	}
	return p.changeWallet(ctx, log, e.Wallet, func(w *store.Wallet) {
		w.Status, w.Successor, w.RecoveryAt = domain.WalletRevoked.String(), store.AddressOrNil(e.Successor), nil
	})
}

func (p *projection) registeredAt(w *store.Wallet, log *types.Log) {
	w.RegisteredBlock, w.RegisteredLogIndex = log.BlockNumber, log.Index
	w.RegisteredTxHash, w.RegisteredAt = store.Hash(log.TxHash), p.sealedAt
}

func (p *projection) walletEvent(ctx context.Context, log *types.Log, wallet common.Address, kind string, fill func(*store.WalletEvent)) error {
	event := store.WalletEvent{Place: p.place(log), Wallet: store.Address(wallet), Kind: kind}
	fill(&event)
	return p.batch.WalletEvents.Add(ctx, event)
}

func (p *projection) changeWallet(ctx context.Context, log *types.Log, address common.Address, change func(*store.Wallet)) error {
	row, found, err := p.batch.Wallets.Get(ctx, store.Address(address))
	if err != nil {
		return err
	}
	if !found {
		row.Address = store.Address(address)
	}
	change(&row)
	row.ChangedBlock = log.BlockNumber
	return p.batch.Wallets.Set(ctx, row)
}
