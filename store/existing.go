package store

import (
	"context"

	"github.com/specie-money/specie/domain"
)

// requireCurrent makes sure that the databases are there as this version has them, and changes nothing. Error:
// database-mismatch.
func (s *Store) requireCurrent(ctx context.Context) error {
	if err := s.dialect.find(ctx); err != nil {
		return err
	}
	current, err := s.isCurrent(ctx)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil || !current {
		return domain.Wrap(domain.CodeDatabaseMismatch, err, "the database was made by another version of Specie, or not to its end; "+
			"use the version that runs the system, or start the system with this one first, which brings the database to it")
	}
	return nil
}

// isCurrent tells whether all schemas are as this version has them. An error is of tables that are not there, too.
func (s *Store) isCurrent(ctx context.Context) (bool, error) {
	for _, kept := range []schema{schemaOperational, schemaChain} {
		if migrated, err := s.isMigrated(ctx, kept); err != nil || !migrated {
			return false, err
		}
	}
	objects, err := selectRows[derivedObject](ctx, s.read, s.dialect.derivedObjects())
	if err != nil {
		return false, err
	}
	return s.isDerivedCurrent(ctx, s.read, objects)
}
