package store

import (
	"context"
	"crypto/sha256"
	_ "embed" // the schema
	"encoding/hex"
	"fmt"

	"github.com/jmoiron/sqlx"
)

//go:embed schema/derived.sql
var derivedSchema string

// derivedVersion tells derived tables of this version, as a kind of database writes them, from those of others.
func derivedVersion(as dialect) string {
	sum := sha256.Sum256([]byte(as.derivedTables() + viewsTemplate))
	return hex.EncodeToString(sum[:])
}

// makeDerived makes the derived tables, empty, unless they are there as this version has them.
func (s *Store) makeDerived(ctx context.Context) error {
	err := inTransaction(ctx, s.derived, func(tx *sqlx.Tx) error {
		objects, err := selectRows[derivedObject](ctx, tx, s.dialect.derivedObjects())
		if err != nil {
			return err
		}
		current, err := s.isDerivedCurrent(ctx, tx, objects)
		if err != nil {
			return err
		}
		if !current {
			if err := s.remakeDerived(ctx, tx, objects); err != nil {
				return err
			}
		}
		if made := s.dialect.derivedMade(); made != "" {
			_, err = changed(ctx, tx, made)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("make the derived tables: %w", err)
	}
	return nil
}

// derivedObject is a table or view of the derived schema.
type derivedObject struct {
	Kind string `db:"kind"` // table or view
	Name string `db:"name"`
}

// isDerivedCurrent tells whether the objects are those of this version.
func (s *Store) isDerivedCurrent(ctx context.Context, from source, objects []derivedObject) (bool, error) {
	for _, object := range objects {
		if object.Name == "derived_schema" {
			versions, err := selectRows[string](ctx, from, "SELECT version FROM derived_schema")
			return len(versions) == 1 && versions[0] == derivedVersion(s.dialect), err
		}
	}
	return false, nil
}

func (s *Store) remakeDerived(ctx context.Context, tx *sqlx.Tx, old []derivedObject) error {
	for _, kind := range []string{"view", "table"} {
		for _, object := range old {
			if object.Kind != kind {
				continue
			}
			if _, err := changed(ctx, tx, s.dialect.drop(object)); err != nil {
				return err
			}
		}
	}
	views, err := viewStatements(s.dialect.viewWords())
	if err != nil {
		return err
	}
	for _, text := range []string{s.dialect.derivedTables(), views} {
		if _, err := tx.ExecContext(ctx, text); err != nil {
			return err
		}
	}
	for _, x := range indexes {
		if _, err := changed(ctx, tx, x.create(s.dialect)); err != nil {
			return err
		}
	}
	if _, err := changed(ctx, tx, "CREATE TABLE derived_schema (version TEXT NOT NULL PRIMARY KEY)"); err != nil {
		return err
	}
	_, err = changed(ctx, tx, "INSERT INTO derived_schema (version) VALUES (?)", derivedVersion(s.dialect))
	return err
}
