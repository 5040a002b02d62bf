package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// TransferFilter narrows a list of transfers. What is nil or empty does not.
type TransferFilter struct {
	Wallet    *common.Address // from or to
	Principal string          // from or to a wallet of this principal
	Coin      *common.Address
}

// Transfers lists movements of coin, newest first.
func (s *Store) Transfers(ctx context.Context, filter TransferFilter, page Page) ([]Transfer, string, error) {
	var w where
	if filter.Wallet != nil {
		w.either(Address(*filter.Wallet), "from_account", "to_account")
	}
	w.principal(filter.Principal, "from_account", "to_account")
	if filter.Coin != nil {
		w.and("coin = ?", Address(*filter.Coin))
	}
	return newestFirst(ctx, s, transfers, w, "block_number", "log_index", page, func(t Transfer) Place { return t.Place }, completeTransfers)
}

// TransfersIn gives the movements of coin in one transaction, in order.
func (s *Store) TransfersIn(ctx context.Context, txHash common.Hash) ([]Transfer, error) {
	var rows []Transfer
	err := s.view(ctx, func(ctx context.Context, tx *sqlx.Tx) error {
		var err error
		if rows, err = transfers.many(ctx, tx, "WHERE tx_hash = ? ORDER BY log_index", Hash(txHash)); err != nil {
			return err
		}
		return completeTransfers(ctx, tx, rows)
	})
	return rows, err
}

// Transfer gives one movement of coin. Error: not-found.
func (s *Store) Transfer(ctx context.Context, txHash common.Hash, logIndex uint) (Transfer, error) {
	rows, err := s.TransfersIn(ctx, txHash)
	if err != nil {
		return Transfer{}, err
	}
	for _, row := range rows {
		if row.LogIndex == logIndex {
			return row, nil
		}
	}
	return Transfer{}, domain.Errorf(domain.CodeNotFound, "no transfer is indexed at log %d of transaction %s", logIndex, txHash)
}

func completeTransfers(ctx context.Context, tx *sqlx.Tx, rows []Transfer) error {
	if err := fillPlaces(ctx, tx, rows, func(t *Transfer) *Place { return &t.Place }); err != nil {
		return err
	}
	return fillOrigins(ctx, tx, rows, func(t *Transfer) (Hash, *domain.Origin) { return t.TxHash, &t.Origin })
}
