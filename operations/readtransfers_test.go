package operations

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// An answer of not-found would be kept for the idempotency key, though the transfer is still to come.
func TestATransferThatWasTakenBackIsPending(t *testing.T) {
	db, err := store.Open(t.Context(), store.Options{Dir: t.TempDir()})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	center := &Center{Parts: Parts{Store: db}}
	_, err = center.transferIn(t.Context(), common.HexToHash("0x01"), TransferCoin{})
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeTransactionPending))
}
