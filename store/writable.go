package store

import (
	"context"

	"github.com/jmoiron/sqlx"
)

// Writable reports whether the operational database takes writes: it begins one and changes nothing.
func (s *Store) Writable(ctx context.Context) error {
	return inTransaction(ctx, s.operational, func(tx *sqlx.Tx) error {
		_, err := changed(ctx, tx, "DELETE FROM idempotency_keys WHERE created_at < ?", 0)
		return err
	})
}
