package store

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// KnownWallet is a wallet as the chain and as this system know it; at least one of them does.
type KnownWallet struct {
	Address    Address
	Registered *Wallet    // nil until it is registered
	Key        *WalletKey // nil if it was registered past this system
}

// KnownWallets lists the wallets of a principal, or all if it is empty, by address.
func (s *Store) KnownWallets(ctx context.Context, principal string, page Page) ([]KnownWallet, string, error) {
	return paged(page, 1, func(after []string, limit int) ([]KnownWallet, error) {
		query, args := "SELECT k.address FROM wallet_keys k WHERE k.principal = ? AND k.address > ?", []any{principal, first(after)}
		if principal == "" {
			query = `SELECT a.address FROM (SELECT w.address FROM wallets w WHERE w.address > ? ORDER BY w.address LIMIT ?) a
				UNION SELECT b.address FROM (SELECT k.address FROM wallet_keys k WHERE k.address > ? ORDER BY k.address LIMIT ?) b`
			args = []any{first(after), limit, first(after), limit}
		}
		var known []KnownWallet
		err := s.view(ctx, func(ctx context.Context, tx *sqlx.Tx) error {
			addresses, err := selectRows[Address](ctx, tx, query+" ORDER BY address LIMIT ?", append(args, limit)...)
			if err != nil {
				return err
			}
			known, err = knownWallets(ctx, tx, addresses)
			return err
		})
		return known, err
	}, func(last KnownWallet) []any { return []any{last.Address} })
}

// KnownWallet gives one wallet. Error: wallet-unknown.
func (s *Store) KnownWallet(ctx context.Context, address common.Address) (KnownWallet, error) {
	var wallet KnownWallet
	err := s.view(ctx, func(ctx context.Context, tx *sqlx.Tx) error {
		known, err := knownWallets(ctx, tx, []Address{Address(address)})
		if err != nil {
			return err
		}
		wallet = known[0]
		if wallet.Registered == nil && wallet.Key == nil {
			return domain.Errorf(domain.CodeWalletUnknown, "wallet %s is unknown", Address(address))
		}
		return nil
	})
	return wallet, err
}

// Wallet gives a wallet's standing in the registry. Error: wallet-unknown.
func (s *Store) Wallet(ctx context.Context, address common.Address) (Wallet, error) {
	known, err := s.KnownWallet(ctx, address)
	if err != nil {
		return Wallet{}, err
	}
	if known.Registered == nil {
		return Wallet{}, domain.Errorf(domain.CodeWalletUnknown, "wallet %s is not registered", Address(address))
	}
	return *known.Registered, nil
}

// knownWallets gives what is known of each address, in order.
func knownWallets(ctx context.Context, tx *sqlx.Tx, addresses []Address) ([]KnownWallet, error) {
	known := make([]KnownWallet, len(addresses))
	if len(addresses) == 0 {
		return known, nil
	}
	at := make(map[Address]int, len(addresses))
	for i, address := range addresses {
		known[i].Address, at[address] = address, i
	}
	query, args, err := sqlx.In("WHERE address IN (?)", addresses)
	if err != nil {
		return nil, fmt.Errorf("wallets: %w", err)
	}
	registered, err := wallets.many(ctx, tx, query, args...)
	if err != nil {
		return nil, err
	}
	err = fillBlockHashes(ctx, tx, registered, func(w *Wallet) []blockRef {
		return []blockRef{{w.RegisteredBlock, &w.registeredBlockHash}}
	})
	if err != nil {
		return nil, err
	}
	keys, err := walletKeys.many(ctx, tx, query, args...)
	if err != nil {
		return nil, err
	}
	for i := range registered {
		known[at[registered[i].Address]].Registered = &registered[i]
	}
	for i := range keys {
		known[at[keys[i].Address]].Key = &keys[i]
	}
	return known, nil
}

// WalletEvents lists what happened to a wallet's standing, newest first.
func (s *Store) WalletEvents(ctx context.Context, wallet common.Address, page Page) ([]WalletEvent, string, error) {
	var w where
	w.and("wallet = ?", Address(wallet))
	return history(ctx, s, walletEvents, w, page, func(e *WalletEvent) *Place { return &e.Place })
}
