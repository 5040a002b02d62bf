package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
	gooseStore "github.com/pressly/goose/v3/database"
)

//go:embed migrations/chain/*.sql migrations/operational/*.sql
var migrations embed.FS

// migrate brings what is kept to the newest schema, and makes the derived tables anew if they are of another version.
func (s *Store) migrate(ctx context.Context) error {
	for _, kept := range []schema{schemaOperational, schemaChain} {
		if current, err := s.isMigrated(ctx, kept); err == nil && current {
			continue // at most starts: without the connections that migrations take
		} // an error is of tables that are not there, or comes again
		if err := migrateOne(ctx, s.dialect, kept); err != nil {
			return err
		}
	}
	if divide := s.dialect.divideKept(s.states.partitionBlocks); divide != "" {
		if _, err := changed(ctx, s.derived, divide); err != nil {
			return fmt.Errorf("divide the kept blocks into partitions: %w", err)
		}
	}
	return s.makeDerived(ctx)
}

// isMigrated tells whether the newest migration of a schema that is kept was applied. An error is of tables that are not there,
// too.
func (s *Store) isMigrated(ctx context.Context, kept schema) (bool, error) {
	provider, err := migrationsOf(s.dialect, kept, s.read.DB.DB)
	if err != nil {
		return false, err
	}
	known := provider.ListSources()
	applied, err := selectRows[int64](ctx, s.read, "SELECT version_id FROM "+migrationsTable(kept)+" WHERE is_applied ORDER BY version_id DESC LIMIT 1")
	return len(applied) == 1 && applied[0] == known[len(known)-1].Version, err
}

func migrateOne(ctx context.Context, d dialect, of schema) (err error) {
	db := sql.OpenDB(d.writer(of))
	defer func() { err = errors.Join(err, db.Close()) }()
	provider, err := migrationsOf(d, of, db)
	if err != nil {
		return err
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("migrate the %s database: %w", of, err)
	}
	return nil
}

// migrationsTable is where the migrations of a schema that were applied are noted.
func migrationsTable(of schema) string { return string(of) + "_migrations" }

func migrationsOf(d dialect, of schema, db *sql.DB) (*goose.Provider, error) {
	files, err := fs.Sub(migrations, "migrations/"+string(of))
	if err != nil {
		return nil, fmt.Errorf("%s migrations: %w", of, err)
	}
	applied, err := gooseStore.NewStore(d.migrateDialect(), migrationsTable(of))
	if err != nil {
		return nil, fmt.Errorf("%s migrations: %w", of, err)
	}
	provider, err := goose.NewProvider("", db, files, goose.WithStore(applied), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return nil, fmt.Errorf("%s migrations: %w", of, err)
	}
	return provider, nil
}
