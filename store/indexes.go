package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/jmoiron/sqlx"
)

// index is a secondary index of a derived table. No statement of a batch needs one, so that bulk loading can do without:
// with them a database takes rows several times slower.
type index struct{ name, table, columns string }

func (x index) create() string {
	return fmt.Sprintf("CREATE INDEX IF NOT EXISTS %s ON %s (%s)", x.name, x.table, x.columns)
}

var indexes = []index{
	{"balances_by_account", "balances", "account"},
	{"applications_by_age", "applications", "applied_block, applied_log_index"},
	{"applications_by_applicant", "applications", "applicant, applied_block, applied_log_index"},
	{"redemptions_by_age", "redemptions", "requested_block, requested_log_index"},
	{"redemptions_by_holder", "redemptions", "holder, requested_block, requested_log_index"},
	{"redemptions_by_due_time", "redemptions", "coin, state, due_at, requested_block, requested_log_index"},
	{"transfers_by_tx", "transfers", "tx_hash"},
	{"transfers_by_payer", "transfers", "from_account, block_number, log_index"},
	{"transfers_by_payee", "transfers", "to_account, block_number, log_index"},
	{"transfers_by_trade", "transfers", "trade_id, block_number, log_index"},
	{"wallet_events_by_wallet", "wallet_events", "wallet, block_number, log_index"},
	{"issuances_by_age", "issuances", "block_number, log_index"},
	{"issuances_by_applicant", "issuances", "applicant, block_number, log_index"},
	{"issuance_releases_by_application", "issuance_releases", "application_id, block_number, log_index"},
	{"attestations_by_coin", "attestations", "coin, round"},
	{"reserve_bookings_by_coin", "reserve_bookings", "coin, kind, block_number, log_index"},
	{"rule_changes_by_coin", "rule_changes", "coin, kind, block_number, log_index"},
	{"trades_by_age", "trades", "opened_block, opened_log_index"},
	{"trades_by_payer", "trades", "payer, opened_block, opened_log_index"},
	{"trades_by_payee", "trades", "payee, opened_block, opened_log_index"},
	{"trade_events_by_trade", "trade_events", "trade_id, block_number, log_index"},
	{"netted_legs_by_trade", "netted_legs", "trade_id, leg"},
	{"access_operations_by_age", "access_operations", "scheduled_block, scheduled_log_index"},
	{"published_releases_by_age", "published_releases", "published_block, published_log_index"},
	{"exchanges_by_age", "exchanges", "block_number, log_index"},
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
func (s *Store) BuildIndexes(ctx context.Context, tell func(Progress)) error {
	for i, x := range indexes {
		if tell != nil {
			tell(Progress{Done: i, Total: len(indexes), Step: x.name})
		}
		err := inTransaction(ctx, s.derived, func(tx *sqlx.Tx) error {
			_, err := changed(ctx, tx, x.create())
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
