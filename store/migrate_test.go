package store

import (
	"context"
	"database/sql"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/test/database"
)

// What an earlier version kept of its own is kept, brought to the present form.
func TestOperationalDataSurvivesNewVersions(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		options := Options{Dir: t.TempDir(), Database: url}
		d, err := dialectOf(options)
		require.NoError(t, err)
		id, address := Hash{1}, Address{2}
		require.NoError(t, d.setUp(t.Context(), func(ctx context.Context) error {
			db := sqlx.NewDb(sql.OpenDB(d.writer(schemaOperational)), d.driverName())
			provider, err := migrationsOf(d, schemaOperational, db.DB)
			require.NoError(t, err)
			_, err = provider.UpTo(ctx, 1)
			require.NoError(t, err)
			_, err = db.ExecContext(ctx, db.Rebind(`INSERT INTO application_terms (application_id, coin, applicant, payee, amount, trade_id,
				document_hash, rule_version, deadline_at, nonce, principal, documents, created_at) VALUES (?, ?, ?, ?, 5, ?, ?, 3, 9, '7', 'aurora', '', 8)`),
				id, address, address, address, Hash{}, Hash{})
			require.NoError(t, err)
			return db.Close()
		}))

		s, err := Open(t.Context(), options)
		require.NoError(t, err)
		kept, err := s.ApplicationTerms(t.Context(), common.Hash(id))
		require.NoError(t, err)
		require.Equal(t, ApplicationTerms{
			ApplicationID: id, Coin: address, Applicant: address, Payee: address, Amount: 5, RuleVersions: RuleVersions{IssuanceRule: 3},
			DeadlineAt: 9, Nonce: "7", Principal: "aurora", CreatedAt: 8,
		}, kept)
		require.NoError(t, s.Close())
	})
}

// A derived database of an earlier version is emptied, so that the chain is indexed again.
func TestDerivedDataOfAnotherVersionIsDropped(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		options := Options{Dir: t.TempDir(), Database: url}
		s, err := Open(t.Context(), options)
		require.NoError(t, err)
		require.NoError(t, s.Derive(t.Context(), func(b *Batch) error {
			if err := b.Blocks.Add(t.Context(), Block{Number: 1, Hash: Hash{1}}); err != nil {
				return err
			}
			return b.SetCursor(t.Context(), Cursor{BlockNumber: 1, BlockHash: Hash{1}})
		}))
		_, err = s.derived.ExecContext(t.Context(), "DROP TABLE issuance_releases")
		require.NoError(t, err)
		_, err = s.derived.ExecContext(t.Context(), "UPDATE derived_schema SET version = 'of another version'")
		require.NoError(t, err)
		require.NoError(t, s.Close())

		s, err = Open(t.Context(), options)
		require.NoError(t, err)
		_, err = s.Block(t.Context(), 1)
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeBlockUnknown))
		require.NoError(t, s.Close())
	})
}

// Whoever reads beside the process that a database belongs to leaves it as that process has it.
func TestExistingDatabaseIsNeitherMadeNorMigrated(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		options := Options{Dir: filepath.Join(t.TempDir(), "data"), Database: url}
		existing := options
		existing.Existing = true
		_, err := Open(t.Context(), existing)
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeDatabaseMismatch))
		require.NoDirExists(t, options.Dir)

		s, err := Open(t.Context(), options)
		require.NoError(t, err)
		require.NoError(t, s.Derive(t.Context(), func(b *Batch) error {
			return b.Blocks.Add(t.Context(), Block{Number: 1, Hash: Hash{1}})
		}))
		beside, err := Open(t.Context(), existing)
		require.NoError(t, err)
		block, err := beside.Block(t.Context(), 1)
		require.NoError(t, err)
		require.Equal(t, Hash{1}, block.Hash)
		require.NoError(t, beside.Close())

		for _, other := range []struct {
			of       *pool
			do, undo string
		}{
			{s.derived, "UPDATE derived_schema SET version = 'x' || version", "UPDATE derived_schema SET version = substr(version, 2)"},
			{s.derived, "ALTER TABLE derived_schema RENAME TO other", "ALTER TABLE other RENAME TO derived_schema"},
			{s.operational, newerVersion("operational"), "DELETE FROM operational_migrations WHERE version_id = 1000"},
			{s.derived, newerVersion("chain"), "DELETE FROM chain_migrations WHERE version_id = 1000"},
			{s.operational, "UPDATE operational_migrations SET version_id = -version_id", "UPDATE operational_migrations SET version_id = -version_id"},
			{s.derived, "ALTER TABLE chain_migrations RENAME TO other", "ALTER TABLE other RENAME TO chain_migrations"},
		} {
			_, err = other.of.ExecContext(t.Context(), other.do)
			require.NoError(t, err)
			_, err = Open(t.Context(), existing)
			require.ErrorIs(t, err, domain.ErrorOf(domain.CodeDatabaseMismatch), other.do)
			_, err = s.Block(t.Context(), 1)
			require.NoError(t, err, "nothing was made anew")
			_, err = other.of.ExecContext(t.Context(), other.undo)
			require.NoError(t, err)
		}
		again, err := Open(t.Context(), existing)
		require.NoError(t, err)
		require.NoError(t, again.Close())
		require.NoError(t, s.Close())
	})
}

// newerVersion notes a migration that this version does not know.
func newerVersion(of string) string {
	return "INSERT INTO " + of + "_migrations (version_id, is_applied) VALUES (1000, true)"
}
