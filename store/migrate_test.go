package store

import (
	"context"
	"database/sql"
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
