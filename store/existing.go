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
		provider, err := migrationsOf(s.dialect, kept, s.read.DB.DB)
		if err != nil {
			return false, err
		}
		known := provider.ListSources()
		applied, err := selectRows[int64](ctx, s.read, "SELECT version_id FROM "+migrationsTable(kept)+" WHERE is_applied ORDER BY version_id DESC LIMIT 1")
		if err != nil || len(applied) == 0 || applied[0] != known[len(known)-1].Version {
			return false, err
		}
	}
	objects, err := selectRows[derivedObject](ctx, s.read, s.dialect.derivedObjects())
	if err != nil {
		return false, err
	}
	return s.isDerivedCurrent(ctx, s.read, objects)
}
