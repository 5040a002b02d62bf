package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Attestations lists the statements of a coin's reserve, newest first.
func (s *Store) Attestations(ctx context.Context, coin common.Address, page Page) ([]Attestation, string, error) {
	var w where
	w.and("coin = ?", Address(coin))
	return history(ctx, s, attestations, w, page, func(a *Attestation) *Place { return &a.Place })
}

// Attestation gives one round's statement of a coin's reserve. Error: not-found.
func (s *Store) Attestation(ctx context.Context, coin common.Address, round uint64) (Attestation, error) {
	missing := domain.Errorf(domain.CodeNotFound, "coin %s has no attestation %d", Address(coin), round)
	if round > largestInteger {
		return Attestation{}, missing
	}
	var w where
	w.and("coin = ? AND round = ?", Address(coin), round)
	rows, _, err := history(ctx, s, attestations, w, Page{Limit: 1}, func(a *Attestation) *Place { return &a.Place })
	if err != nil {
		return Attestation{}, err
	}
	if len(rows) == 0 {
		return Attestation{}, missing
	}
	return rows[0], nil
}
