package e2e

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/test/database"
	"github.com/specie-money/specie/test/proc"
)

// `specie index --once` succeeds only when every amount of the database is the chain's.
func TestIndexOnceComparesTheDatabaseWithTheChain(t *testing.T) {
	t.Parallel()
	database.Each(t, func(t *testing.T, url string) {
		dir := t.TempDir()
		p, err := proc.Start(t.Context(), binary, dir, "--database", url, "--once")
		require.NoError(t, err)
		require.NoError(t, p.Wait())
		rpc := background(t, dir, regexp.MustCompile(`JSON-RPC +(http://\S+)`), "chain", "--rpc-addr", "127.0.0.1:0")
		index := func() answer {
			return specie(t, nil, "index", "--data-dir", dir, "--database", url, "--rpc", rpc, "--once")
		}

		got := index()
		require.Zero(t, got.exit, got.err)
		require.Regexp(t, `differences +0`, got.out)
		requireWatched(t, dir, url, rpc)

		raw, err := database.Open(t.Context(), dir, url)
		require.NoError(t, err)
		var rows int64
		for _, part := range raw.Parts("transfers") {
			changed, err := raw.ExecContext(t.Context(), "UPDATE "+part+" SET amount = amount + 1 WHERE movement = 'transfer'")
			require.NoError(t, err)
			count, err := changed.RowsAffected()
			require.NoError(t, err)
			rows += count
		}
		require.Positive(t, rows)
		_, err = raw.ExecContext(t.Context(), "UPDATE balances SET amount = amount + 1 WHERE amount > 0")
		require.NoError(t, err)
		require.NoError(t, raw.Close())
		refused(t, "conflict", index())
	})
}
