package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
)

// Backup copies both databases as they are at one moment into files of the same names in an empty directory, while others
// go on reading and, but for a moment, writing. Whoever sends transactions writes to the operational database first, so
// what meanwhile does, run while that can not be written, sees no transaction that the copy does not know.
func (s *Store) Backup(ctx context.Context, dir string, meanwhile func() error) error {
	held, err := s.operational.BeginTxx(ctx, nil)
	if err != nil {
		return fmt.Errorf("hold the operational database: %w", err)
	}
	err = meanwhile()
	if err == nil {
		err = copyDatabase(ctx, s.dir, dir, operationalFile)
	}
	if err = errors.Join(err, held.Rollback()); err != nil {
		return err
	}
	return copyDatabase(ctx, s.dir, dir, derivedFile)
}

// copyDatabase copies a database as it is now, compact.
func copyDatabase(ctx context.Context, from, to, name string) (err error) {
	db := sql.OpenDB(copier(filepath.Join(from, name)))
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := db.ExecContext(ctx, "VACUUM INTO ?", filepath.Join(to, name)); err != nil {
		return fmt.Errorf("copy the database %s: %w", name, err)
	}
	return nil
}
