package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// RuleChanges lists the changes of a coin's rules, newest first.
func (s *Store) RuleChanges(ctx context.Context, coin common.Address, page Page) ([]RuleChange, string, error) {
	var w where
	w.and("coin = ?", Address(coin))
	return history(ctx, s, ruleChanges, w, page, func(r *RuleChange) *Place { return &r.Place })
}
