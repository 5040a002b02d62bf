package store

import (
	"context"
	"errors"
	"fmt"
)

// Backup copies the databases into an empty folder, while others go on reading and, but for a moment, writing. Whoever sends
// transactions notes them in the operational schema first, which nobody can while meanwhile runs: so what it does sees no
// transaction that the copy does not know, and every block that the copy knows.
func (s *Store) Backup(ctx context.Context, dir string, meanwhile func() error) error {
	return s.dialect.copyTo(ctx, dir, func(moment func() error) (err error) {
		held, err := s.operational.BeginTxx(ctx, nil)
		if err != nil {
			return fmt.Errorf("hold the operational database: %w", err)
		}
		defer func() { err = errors.Join(err, held.Rollback()) }() // which fails if it was not held to the end
		if hold := s.dialect.holdSending(); hold != "" {
			if _, err := held.ExecContext(ctx, hold); err != nil {
				return fmt.Errorf("hold the operational database: %w", err)
			}
		}
		if err := moment(); err != nil {
			return err
		}
		return meanwhile()
	})
}
