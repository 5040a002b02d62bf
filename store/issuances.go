package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Issuance gives what was issued under an application. Error: application-unknown for one that never was issued.
func (s *Store) Issuance(ctx context.Context, applicationID common.Hash) (Issuance, error) {
	var w where
	w.and("application_id = ?", Hash(applicationID))
	rows, _, err := history(ctx, s, issuances, w, Page{Limit: 1}, func(i *Issuance) *Place { return &i.Place })
	if err != nil {
		return Issuance{}, err
	}
	if len(rows) == 0 {
		return Issuance{}, domain.Errorf(domain.CodeApplicationUnknown, "application %s was not issued", applicationID)
	}
	return rows[0], nil
}
