package store_test

import (
	"database/sql"
	"errors"
	"net/url"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// connect opens a connection beside the store's own.
func connect(t *testing.T, url string) *sql.DB {
	t.Helper()
	db, err := sql.Open("pgx", url)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	return db
}

func TestAnOwnerWithAPasswordIsEnough(t *testing.T) {
	own := database.WithPassword(t, database.New(t))
	s := open(t, own)
	require.NoError(t, s.Ping(t.Context()))
	require.NoError(t, s.Writable(t.Context()))
}

func TestThePasswordIsNotTold(t *testing.T) {
	own, err := url.Parse(database.WithPassword(t, database.New(t)))
	require.NoError(t, err)
	const secret = "s3cret"
	changed := func(change func(*url.URL)) string {
		other := *own
		other.User = url.UserPassword(own.User.Username(), secret)
		change(&other)
		return other.String()
	}
	for name, wrong := range map[string]struct {
		url  string
		code domain.Code
	}{
		"password": {changed(func(*url.URL) {}), domain.CodeUnavailable},
		"database": {changed(func(u *url.URL) { u.Path = "/nowhere" }), domain.CodeUnavailable},
		"port":     {changed(func(u *url.URL) { u.Host = "127.0.0.1:1" }), domain.CodeUnavailable},
		"escape":   {"postgres://aurora:" + secret + "%zz@127.0.0.1/specie", domain.CodeSettingInvalid},
		"setting":  {changed(func(u *url.URL) { u.RawQuery = "sslmode=perhaps" }), domain.CodeSettingInvalid},
		"scheme":   {"mysql://aurora:" + secret + "@127.0.0.1/specie", domain.CodeSettingInvalid},
		"no URL":   {"host=127.0.0.1 password=" + secret, domain.CodeSettingInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := store.Open(t.Context(), store.Options{Database: wrong.url})
			requireCode(t, wrong.code, err)
			for cause := err; cause != nil; cause = errors.Unwrap(cause) { // what logs may hold
				require.NotContains(t, cause.Error(), secret)
			}
		})
	}
}

func TestAnotherCollationIsRefused(t *testing.T) {
	// ICU is there in every PostgreSQL; which languages libc knows depends on the machine.
	url := database.NewLike(t, "TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en' LOCALE 'C'")
	_, err := store.Open(t.Context(), store.Options{Database: url})
	requireCode(t, domain.CodeSettingInvalid, err)
	require.ErrorContains(t, err, "CREATE DATABASE")
	require.ErrorContains(t, err, "LC_COLLATE 'C'")
}

// Names sort by their bytes on both kinds of database, and pages neither repeat nor skip one.
func TestNamesSortByTheirBytes(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		s := open(t, url)
		names := []string{"", " ", "-a", "A", "Z", "_", "a", "a b", "a-b", "a_b", "ab", "z", "ä", "é", "中"}
		for i := range names {
			name := names[(i*4)%len(names)] // each once, out of order
			require.NoError(t, s.AddAPIKey(t.Context(), store.APIKey{ID: "id" + name, SHA256: store.Hash{byte(i)}}))
		}
		keys := all(t, 2, func(p store.Page) ([]store.APIKey, string, error) { return s.APIKeys(t.Context(), p) })
		require.Len(t, keys, len(names))
		for i, key := range keys {
			require.Equal(t, "id"+names[i], key.ID)
		}
	})
}

func TestAnalystsReadWhatIsDerivedAndNothingElse(t *testing.T) {
	at := database.New(t)
	owner := connect(t, at)
	database.ReaderRole(t)
	s := indexed(t, at)
	_, err := owner.ExecContext(t.Context(), "CREATE VIEW derived.of_an_analyst AS SELECT coin FROM derived.transfers")
	require.NoError(t, err)

	analyst, err := owner.Conn(t.Context())
	require.NoError(t, err)
	defer func() { require.NoError(t, analyst.Close()) }()
	_, err = analyst.ExecContext(t.Context(), "SET ROLE "+store.ReaderRole)
	require.NoError(t, err)
	for _, query := range []string{
		"SELECT COUNT(*) FROM derived.transfers", "SELECT COUNT(*) / 2 FROM derived.wallet_records", "SELECT 20 + COUNT(*) FROM chain.chain_blocks",
	} {
		var found int
		require.NoError(t, analyst.QueryRowContext(t.Context(), query).Scan(&found), query)
		require.Equal(t, 20, found, query)
	}
	for _, statement := range []string{
		"SELECT * FROM operational.api_keys", "SELECT * FROM operational.wallet_keys", "DELETE FROM derived.transfers",
		"UPDATE derived.balances SET amount = 0", "INSERT INTO derived.blocks SELECT * FROM derived.blocks", "DROP VIEW derived.wallet_records",
		"CREATE TABLE derived.own (x INT)", "CREATE TABLE chain.own (x INT)", "DELETE FROM chain.chain_blocks",
	} {
		_, err := analyst.ExecContext(t.Context(), statement)
		var refused *pgconn.PgError
		require.ErrorAs(t, err, &refused, statement)
		require.Equal(t, "42501", refused.Code, statement) // insufficient privilege
	}

	// Tables that are made anew can be read too, and a view of an analyst's own does not stop that.
	_, err = owner.ExecContext(t.Context(), "UPDATE derived.derived_schema SET version = 'of another version'")
	require.NoError(t, err)
	require.NoError(t, s.Close())
	again, err := store.Open(t.Context(), store.Options{Database: at})
	require.NoError(t, err)
	require.NoError(t, again.Close())
	var left int
	require.NoError(t, analyst.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM derived.transfers").Scan(&left))
	require.Zero(t, left)
}
