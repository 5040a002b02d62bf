package store

import (
	"context"
	"errors"
	"fmt"
)

// Backup copies the databases as they are at one moment into files of the same names in an empty directory, while others
// go on reading and, but for a moment, writing. Whoever sends transactions writes to the operational database first, so
// what meanwhile does, run while that can not be written, sees no transaction that the copy does not know.
func (s *Store) Backup(ctx context.Context, dir string, meanwhile func() error) error {
	if err := s.dialect.canCopy(); err != nil {
		return err
	}
	held, err := s.operational.BeginTxx(ctx, nil)
	if err != nil {
		return fmt.Errorf("hold the operational database: %w", err)
	}
	err = meanwhile()
	if err == nil {
		err = s.dialect.copyTo(ctx, dir, schemaOperational)
	}
	if err := errors.Join(err, held.Rollback()); err != nil {
		return err
	}
	return s.dialect.copyTo(ctx, dir, schemaDerived)
}
