package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// RedemptionFilter narrows a list of redemptions. What is nil or empty does not.
type RedemptionFilter struct {
	Holder    *common.Address
	Principal string // requested by a wallet of this principal
	Coin      *common.Address
	State     *domain.RedemptionState
}

// Redemptions lists redemptions, newest first.
func (s *Store) Redemptions(ctx context.Context, filter RedemptionFilter, page Page) ([]Redemption, string, error) {
	var w where
	if filter.Holder != nil {
		w.and("holder = ?", Address(*filter.Holder))
	}
	w.principal(filter.Principal, "holder")
	if filter.Coin != nil {
		w.and("coin = ?", Address(*filter.Coin))
	}
	if filter.State != nil {
		w.and("state = ?", filter.State.String())
	}
	return newestFirst(ctx, s, redemptions, w, "requested_block", "requested_log_index", page, Redemption.Requested, completeRedemptions)
}

// Redemption gives one redemption. Error: redemption-unknown.
func (s *Store) Redemption(ctx context.Context, id common.Hash) (Redemption, error) {
	missing := domain.Errorf(domain.CodeRedemptionUnknown, "redemption %s is unknown", id)
	return completeOne(ctx, s, redemptions, missing, Hash(id), completeRedemptions)
}

// QueuePosition is how many requested redemptions of the coin are to be accepted before this one is, and this one; 0 if it
// waits no longer.
func (s *Store) QueuePosition(ctx context.Context, r Redemption) (uint64, error) {
	if r.State != domain.RedemptionRequested.String() {
		return 0, nil
	}
	before, err := reading(ctx, s, func(ctx context.Context, from *pool) ([]uint64, error) {
		return selectRows[uint64](ctx, from, `SELECT COUNT(*) FROM redemptions WHERE coin = ? AND state = ?
			AND (due_at, requested_block, requested_log_index) <= (?, ?, ?)`,
			r.Coin, r.State, r.DueAt, r.RequestedBlock, r.RequestedLogIndex)
	})
	if err != nil {
		return 0, err
	}
	return before[0], nil
}

func completeRedemptions(ctx context.Context, tx *sqlx.Tx, rows []Redemption) error {
	return fillBlockHashes(ctx, tx, rows, func(r *Redemption) []blockRef {
		return []blockRef{{r.RequestedBlock, &r.requestedBlockHash}, {r.ChangedBlock, &r.changedBlockHash}}
	})
}
