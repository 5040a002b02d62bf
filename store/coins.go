package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Coins lists the coins, by currency.
func (s *Store) Coins(ctx context.Context) ([]Coin, error) {
	return coins.many(ctx, s.read, "ORDER BY currency")
}

// Coin gives one coin. Error: coin-unknown.
func (s *Store) Coin(ctx context.Context, address common.Address) (Coin, error) {
	return coins.one(ctx, s.read, domain.Errorf(domain.CodeCoinUnknown, "coin %s is unknown", Address(address)), "address = ?", Address(address))
}

// CoinOf gives the coin of a currency (ISO 4217). Error: coin-unknown.
func (s *Store) CoinOf(ctx context.Context, currency string) (Coin, error) {
	return coins.one(ctx, s.read, domain.Errorf(domain.CodeCoinUnknown, "no coin has the currency %q", currency), "currency = ?", currency)
}

// Attestations lists the statements of a coin's reserve, newest first.
func (s *Store) Attestations(ctx context.Context, coin common.Address, page Page) ([]Attestation, string, error) {
	var w where
	w.and("coin = ?", Address(coin))
	return history(ctx, s, attestations, w, page, func(a *Attestation) *Place { return &a.Place })
}

// Attestation gives one round's statement of a coin's reserve. Error: not-found.
func (s *Store) Attestation(ctx context.Context, coin common.Address, round uint64) (Attestation, error) {
	var w where
	w.and("coin = ? AND round = ?", Address(coin), round)
	rows, _, err := history(ctx, s, attestations, w, Page{Limit: 1}, func(a *Attestation) *Place { return &a.Place })
	if err != nil {
		return Attestation{}, err
	}
	if len(rows) == 0 {
		return Attestation{}, domain.Errorf(domain.CodeNotFound, "coin %s has no attestation %d", Address(coin), round)
	}
	return rows[0], nil
}

// ReserveBookings lists the deposits and payouts of a coin's reserve, newest first.
func (s *Store) ReserveBookings(ctx context.Context, coin common.Address, page Page) ([]ReserveBooking, string, error) {
	var w where
	w.and("coin = ?", Address(coin))
	return history(ctx, s, reserveBookings, w, page, func(b *ReserveBooking) *Place { return &b.Place })
}

// RuleVersions lists a coin's rules of a kind, newest first: the first is the one in force.
func (s *Store) RuleVersions(ctx context.Context, coin common.Address, kind string, page Page) ([]RuleVersion, string, error) {
	var w where
	w.and("coin = ? AND kind = ?", Address(coin), kind)
	return history(ctx, s, ruleVersions, w, page, func(r *RuleVersion) *Place { return &r.Place })
}
