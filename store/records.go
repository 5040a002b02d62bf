package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// RecordFilter narrows a wallet's history. What is nil or empty does not.
type RecordFilter struct {
	Wallet   common.Address
	Coin     *common.Address
	Movement domain.Movement
}

// Records lists a wallet's movements of coin, newest first.
func (s *Store) Records(ctx context.Context, filter RecordFilter, page Page) ([]Record, string, error) {
	var w where
	w.and("wallet = ?", Address(filter.Wallet))
	if filter.Coin != nil {
		w.and("coin = ?", Address(*filter.Coin))
	}
	if filter.Movement != "" {
		w.and("movement = ?", filter.Movement)
	}
	return paged(page, 3, func(after []string, limit int) ([]Record, error) {
		w := w.copy()
		if after != nil {
			numbers, err := integers(after[:2])
			if err != nil {
				return nil, err
			}
			w.and("(block_number, log_index, direction) < (?, ?, ?)", append(numbers, after[2])...)
		}
		var rows []Record
		err := s.view(ctx, func(ctx context.Context, tx *sqlx.Tx) error {
			var err error
			rows, err = walletRecords.many(ctx, tx, w.clause()+" ORDER BY block_number DESC, log_index DESC, direction DESC LIMIT ?",
				append(w.args, limit)...)
			if err != nil {
				return err
			}
			return completeRecords(ctx, tx, rows)
		})
		return rows, err
	}, func(last Record) []any { return []any{last.BlockNumber, last.LogIndex, last.Direction} })
}

func completeRecords(ctx context.Context, tx *sqlx.Tx, rows []Record) error {
	if err := fillPlaces(ctx, tx, rows, func(r *Record) *Place { return &r.Place }); err != nil {
		return err
	}
	return fillOrigins(ctx, tx, rows, func(r *Record) (Hash, *domain.Origin) { return r.TxHash, &r.Origin })
}
