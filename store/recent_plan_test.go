package store

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// SQLite reads the parts of a view each by its index and in its order, if the view is one that it can take apart.
func TestPagesAreReadByTheIndexesOfTheOlderPart(t *testing.T) {
	s, err := Open(t.Context(), Options{Dir: t.TempDir()})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	const order = " ORDER BY block_number DESC, log_index DESC LIMIT ?"
	var ofWallet, recordsOf where
	ofWallet.either(Address{1}, "from_account", "to_account")
	recordsOf.and("wallet = ?", Address{1})
	pages := []struct {
		table, list string
		w           where
		indexes     []string
	}{
		{transfers.name, transfers.list(), ofWallet, []string{"transfers_by_payer", "transfers_by_payee"}},
		{walletRecords.name, walletRecords.list(), recordsOf, []string{"transfers_by_payer", "transfers_by_payee"}},
		{transfers.name, transfers.list(), where{}, nil},
	}
	type step struct {
		ID     int    `db:"id"`
		Parent int    `db:"parent"`
		Unused int    `db:"notused"`
		Detail string `db:"detail"`
	}
	for _, page := range pages {
		query, args := page.w.newest(page.list, page.table, order, 10)
		steps, err := selectRows[step](t.Context(), s.read, "EXPLAIN QUERY PLAN "+query, args...)
		require.NoError(t, err)
		var plan strings.Builder
		for _, step := range steps {
			plan.WriteString(step.Detail + "\n")
		}
		for _, name := range page.indexes {
			require.Contains(t, plan.String(), "SEARCH older_transfers USING INDEX "+name)
		}
		require.NotContains(t, plan.String(), "CO-ROUTINE transfers", "the view is read as a whole")
		require.NotContains(t, plan.String(), "MATERIALIZE", "the view is read as a whole")
	}
}
