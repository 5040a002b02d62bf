package indexer

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// What an hour moves may be more than an account can hold: it is told as the most, and undone exactly all the same.
func TestRollupsEndAtTheLargestAmount(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newSimulation(1)
		coin := simulatedCoins[0].Address
		transaction := func(amounts ...domain.Amount) {
			w := source.head().world.clone()
			var logs []types.Log
			for _, amount := range amounts {
				logs = append(logs, eventLog(coin, coinABI, "Transfer", common.Address{}, people[0], amount.Big()),
					eventLog(coin, coinABI, "Transfer", people[0], common.Address{}, amount.Big()))
			}
			source.append(logs, w)
		}
		s := openStore(t, url)
		x := newTestIndexer(t, s, source, nil)
		minted := func() []store.Rollup {
			require.NoError(t, settle(t.Context(), x))
			rows, _, err := s.Rollups(t.Context(), store.RollupFilter{Period: store.PeriodDay, Movement: domain.MovementMint}, store.Page{})
			require.NoError(t, err)
			return rows
		}
		transaction(7)
		before := minted()
		require.Len(t, before, 1)
		require.Equal(t, store.Rollup{RollupKey: before[0].RollupKey, Movements: 1, Amount: 7}, before[0])

		transaction(domain.MaxAmount-7, 1) // in one block
		transaction(domain.MaxAmount)      // and over blocks
		after := minted()
		require.Equal(t, []store.Rollup{{RollupKey: before[0].RollupKey, Movements: 4, Amount: domain.MaxAmount}}, after)

		source.drop(2)
		source.append(nil, source.head().world)
		require.Equal(t, before, minted())
	})
}
