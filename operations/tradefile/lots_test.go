package tradefile_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/tradefile"
)

func somePlan(t *rapid.T) domain.Plan {
	lot := domain.Amount(rapid.Uint64Range(1, 1_000_000_000).Draw(t, "lot size"))
	lots := func(name string) domain.Amount {
		return lot * domain.Amount(rapid.Uint64Range(0, 1_000_000).Draw(t, name))
	}
	p := domain.Plan{Held: lots("held"), Deposited: lots("deposited"), LotSize: lot}
	p.Released = lots("released") + domain.Amount(rapid.Uint64Range(0, uint64(lot)-1).Draw(t, "remainder"))
	p.Duration = rapid.Uint64Range(0, 10*365*24*3600).Draw(t, "duration")
	p.Cliff = rapid.Uint64Range(0, p.Duration).Draw(t, "cliff")
	return p
}

func TestLotsAreTheWholePlanInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := somePlan(t)
		sums, counts := map[domain.Part]domain.Amount{}, map[domain.Part]int{}
		last := domain.Lot{}
		for i, lot := range tradefile.Split(p) {
			require.Equal(t, uint64(i), lot.Index)
			require.Positive(t, lot.Amount)
			require.GreaterOrEqual(t, lot.Part, last.Part)
			sums[lot.Part] += lot.Amount
			counts[lot.Part]++
			if lot.Part == domain.PartHolding {
				require.Zero(t, lot.Amount%p.LotSize)
				require.Equal(t, p.VestedAfter(sums[lot.Part]), lot.ReleaseAfter)
				if last.Part == domain.PartHolding {
					require.GreaterOrEqual(t, lot.ReleaseAfter, last.ReleaseAfter)
				}
			} else {
				require.Zero(t, lot.ReleaseAfter)
			}
			last = lot
		}
		require.Equal(t, p.Released, sums[domain.PartApplicant])
		require.Equal(t, p.Held, sums[domain.PartHolding])
		require.Equal(t, p.Deposited, sums[domain.PartReturn])
		for _, count := range counts {
			require.LessOrEqual(t, count, tradefile.MostLots)
		}
	})
}

func TestVestingIsFirstReachedWhenItSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := somePlan(t)
		if p.Held == 0 {
			require.Zero(t, p.Vested(0))
			return
		}
		amount := domain.Amount(rapid.Uint64Range(1, uint64(p.Held)).Draw(t, "amount"))
		after := p.VestedAfter(amount)
		require.LessOrEqual(t, after, p.Duration)
		require.GreaterOrEqual(t, p.Vested(after), amount)
		if after > 0 {
			require.Less(t, p.Vested(after-1), amount)
		}
		require.Equal(t, p.Held, p.Vested(p.Duration))
		if p.Cliff > 0 {
			require.Zero(t, p.Vested(p.Cliff-1))
		}
		earlier := rapid.Uint64Range(0, after).Draw(t, "earlier")
		require.LessOrEqual(t, p.Vested(earlier), p.Vested(after))
	})
}
