package store

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/jmoiron/sqlx"
)

// index is a secondary index of a derived table. No statement of a batch needs one, so that bulk loading can do without:
// with them a database takes rows several times slower.
type index struct {
	name, table, columns string
	where                string // which rows are in it; empty for all
}

func (x index) create(as dialect) string {
	statement := fmt.Sprintf("CREATE INDEX IF NOT EXISTS %s ON %s (%s)", x.name, as.parts(x.table).older, x.columns)
	if x.where != "" {
		statement += " WHERE " + x.where
	}
	return statement
}

var indexes = []index{
	{name: "balances_by_account", table: "balances", columns: "account"},
	{name: "applications_by_age", table: "applications", columns: "applied_block, applied_log_index"},
	{name: "applications_by_applicant", table: "applications", columns: "applicant, applied_block, applied_log_index"},
	{name: "redemptions_by_age", table: "redemptions", columns: "requested_block, requested_log_index"},
	{name: "redemptions_by_holder", table: "redemptions", columns: "holder, requested_block, requested_log_index"},
	{name: "redemptions_by_due_time", table: "redemptions", columns: "coin, state, due_at, requested_block, requested_log_index"},
	{name: "transfers_by_tx", table: "transfers", columns: "tx_hash"},
	{name: "transfers_by_payer", table: "transfers", columns: "from_account, block_number, log_index"},
	{name: "transfers_by_payee", table: "transfers", columns: "to_account, block_number, log_index"},
	{name: "transfers_by_trade", table: "transfers", columns: "trade_id, block_number, log_index", where: "trade_id IS NOT NULL"},
	{name: "wallet_events_by_wallet", table: "wallet_events", columns: "wallet, block_number, log_index"},
	{name: "issuances_by_age", table: "issuances", columns: "block_number, log_index"},
	{name: "issuances_by_applicant", table: "issuances", columns: "applicant, block_number, log_index"},
	{name: "issuance_releases_by_application", table: "issuance_releases", columns: "application_id, block_number, log_index"},
	{name: "attestations_by_coin", table: "attestations", columns: "coin, round"},
	{name: "reserve_bookings_by_coin", table: "reserve_bookings", columns: "coin, kind, block_number, log_index"},
	{name: "rule_changes_by_coin", table: "rule_changes", columns: "coin, kind, block_number, log_index"},
	{name: "trades_by_age", table: "trades", columns: "opened_block, opened_log_index"},
	{name: "trades_by_payer", table: "trades", columns: "payer, opened_block, opened_log_index"},
	{name: "trades_by_payee", table: "trades", columns: "payee, opened_block, opened_log_index"},
	{name: "trade_events_by_trade", table: "trade_events", columns: "trade_id, block_number, log_index"},
	{name: "netted_legs_by_trade", table: "netted_legs", columns: "trade_id, leg"},
	{name: "access_operations_by_age", table: "access_operations", columns: "scheduled_block, scheduled_log_index"},
	{name: "published_releases_by_age", table: "published_releases", columns: "published_block, published_log_index"},
	{name: "exchanges_by_age", table: "exchanges", columns: "block_number, log_index"},
}

// Progress tells how far something is that is done in steps.
type Progress struct {
	Done, Total int
	Step        string // what is being done now
}

// IndexesMissing counts the secondary indexes that are not there.
func (s *Store) IndexesMissing(ctx context.Context) (int, error) {
	names, err := selectRows[string](ctx, s.read, s.dialect.derivedIndexes())
	if err != nil {
		return 0, err
	}
	missing := 0
	for _, x := range indexes {
		if !slices.Contains(names, x.name) {
			missing++
		}
	}
	return missing, nil
}

// BuildIndexes makes the secondary indexes that are missing, one transaction each, and tells of each before it.
func (s *Store) BuildIndexes(ctx context.Context, tell func(Progress)) (err error) {
	if before, after := s.dialect.aroundIndexes(); before != "" {
		if _, err := changed(ctx, s.derived, before); err != nil {
			return err
		}
		defer func() {
			_, restored := changed(context.WithoutCancel(ctx), s.derived, after)
			err = errors.Join(err, restored)
		}()
	}
	for i, x := range indexes {
		if tell != nil {
			tell(Progress{Done: i, Total: len(indexes), Step: x.name})
		}
		err := inTransaction(ctx, s.derived, func(tx *sqlx.Tx) error {
			_, err := changed(ctx, tx, x.create(s.dialect))
			return err
		})
		if err != nil {
			return fmt.Errorf("index %s: %w", x.name, err)
		}
	}
	return nil
}

// DropIndexes drops all secondary indexes, so that much can be loaded fast. What reads meanwhile reads slowly.
func (s *Store) DropIndexes(ctx context.Context) error {
	return inTransaction(ctx, s.derived, func(tx *sqlx.Tx) error {
		for _, x := range indexes {
			if _, err := changed(ctx, tx, "DROP INDEX IF EXISTS "+x.name); err != nil {
				return err
			}
		}
		return nil
	})
}
