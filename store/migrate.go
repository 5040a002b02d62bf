package store

import (
	"context"
	"embed"
	"fmt"
	"io/fs"

	"github.com/jmoiron/sqlx"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"
)

//go:embed migrations/chain/*.sql migrations/operational/*.sql
var migrations embed.FS

// migrate brings what is kept to the newest schema, and makes the derived tables anew if they are of another version.
func (s *Store) migrate(ctx context.Context) error {
	if err := migrateOne(ctx, s.operational, "operational"); err != nil {
		return err
	}
	if err := migrateOne(ctx, s.derived, "chain"); err != nil {
		return err
	}
	return s.makeDerived(ctx)
}

func migrateOne(ctx context.Context, db *sqlx.DB, name string) error {
	files, err := fs.Sub(migrations, "migrations/"+name)
	if err != nil {
		return fmt.Errorf("%s migrations: %w", name, err)
	}
	applied, err := database.NewStore(migrateDialect, name+"_migrations")
	if err != nil {
		return fmt.Errorf("%s migrations: %w", name, err)
	}
	provider, err := goose.NewProvider("", db.DB, files, goose.WithStore(applied), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return fmt.Errorf("%s migrations: %w", name, err)
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("migrate the %s database: %w", name, err)
	}
	return nil
}
