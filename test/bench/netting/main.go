// Command netting measures what netting clears on drawn networks of 200 traders with 5,000 due legs, one coin and corridor
// each (how they are drawn: package network), against the bound of the linear relaxation and against two ways without a
// solver. The traders' liquidity is a share of all that each is to pay. Figures are medians over the seeds.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/netting"
	"github.com/specie-money/specie/test/bench/network"
	"github.com/specie-money/specie/test/bench/result"
)

const (
	traders = 200
	legs    = 5_000
)

// shares of what each trader is to pay, that it has as liquidity [bps].
var shares = []uint64{0, 100, 500, 1_000, 2_500, 5_000, 10_000}

// Names of the baselines, which are rows of the table themselves.
const (
	due          = "value due"
	bound        = "most that parts of legs could clear (linear relaxation)"
	cleared      = "value cleared"
	withoutCoins = "value cleared without moving coins"
	moved        = "coins moved (liquidity needed)"
	oneByOne     = "value paid leg by leg, as due, while the same coins last"
	bilateral    = "value cleared without moving coins by netting each pair alone"
)

func main() {
	seeds := flag.Int("seeds", 5, "how many networks to draw")
	steps := flag.Int("steps", netting.Defaults.Steps, "of the search")
	flag.Parse()
	if err := run(*seeds, *steps); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(seeds, steps int) error {
	var rows []result.Row
	for _, share := range shares {
		var all []figures
		for seed := range uint64(seeds) {
			f, err := measure(network.Draw(seed+1, traders, legs), share, steps)
			if err != nil {
				return err
			}
			all = append(all, f)
		}
		rows = append(rows, table(fmt.Sprintf("liquidity %g %%, median of %d", float64(share)/100, seeds), all)...)
	}
	return result.Write(os.Stdout, "netting", rows)
}

// figures of one network.
type figures struct {
	coins        map[string]float64 // by name [coins]
	chunks, legs float64
	most         float64 // legs in a chunk
	seconds      float64
}

func measure(n network.Network, share uint64, steps int) (figures, error) {
	parties := n.Parties(share)
	options := netting.Defaults
	options.Steps = steps
	started := time.Now()
	r, err := netting.Solve(n.Legs, parties, options)
	if err != nil {
		return figures{}, err
	}
	f := figures{seconds: time.Since(started).Seconds(), chunks: float64(len(r.Chunks)), coins: map[string]float64{
		due: coins(r.Due), bound: coins(r.Bound.Value), cleared: coins(r.Cleared), moved: coins(r.Moved),
		withoutCoins: coins(r.Cleared - r.Moved), oneByOne: coins(payOneByOne(n.Legs, parties)), bilateral: coins(netPairs(n.Legs)),
	}}
	for _, chunk := range r.Chunks {
		f.legs += float64(len(chunk.Legs))
		f.most = max(f.most, float64(len(chunk.Legs)))
	}
	return f, nil
}

func table(variant string, all []figures) []result.Row {
	median := func(of func(figures) float64) float64 {
		values := make([]float64, len(all))
		for i, f := range all {
			values[i] = of(f)
		}
		slices.Sort(values)
		return values[len(values)/2]
	}
	amount := func(name, baseline string) result.Row {
		row := result.Row{Case: name, Variant: variant, Unit: "coins", Baseline: baseline}
		row.Value = median(func(f figures) float64 { return f.coins[name] })
		if baseline != "" {
			row.Ratio = median(func(f figures) float64 { return ratio(f.coins[name], f.coins[baseline]) })
		}
		return row
	}
	count := func(name, unit string, of func(figures) float64) result.Row {
		return result.Row{Case: name, Variant: variant, Unit: unit, Value: median(of)}
	}
	return []result.Row{
		amount(due, ""),
		amount(bound, due),
		amount(cleared, bound),
		amount(withoutCoins, due),
		amount(moved, cleared),
		amount(oneByOne, due),
		amount(bilateral, due),
		count("legs cleared", "legs", func(f figures) float64 { return f.legs }),
		count("chunks", "transactions", func(f figures) float64 { return f.chunks }),
		count("legs of the largest chunk", "legs", func(f figures) float64 { return f.most }),
		count("time to solve", "s", func(f figures) float64 { return f.seconds }),
	}
}

func ratio(value, baseline float64) float64 {
	if baseline == 0 {
		return 0
	}
	return value / baseline
}

func coins(amount domain.Amount) float64 { return float64(amount) / 1e6 }

// payOneByOne pays the legs in the order in which they fell due, each as soon as its payer has the coins, also such as
// it was paid before.
func payOneByOne(legs []netting.Leg, parties []netting.Party) domain.Amount {
	balance := map[common.Address]domain.Amount{}
	for _, p := range parties {
		balance[p.Address] = p.Liquidity()
	}
	waiting, paid := slices.Clone(legs), domain.Amount(0)
	for before := -1; before != len(waiting); {
		before = len(waiting)
		waiting = slices.DeleteFunc(waiting, func(leg netting.Leg) bool {
			if balance[leg.Payer] < leg.Amount {
				return false
			}
			balance[leg.Payer] -= leg.Amount
			balance[leg.Payee] += leg.Amount
			paid += leg.Amount
			return true
		})
	}
	return paid
}

// netPairs is what could be cleared in parts if each two traders net what they owe each other.
func netPairs(legs []netting.Leg) domain.Amount {
	type pair struct{ payer, payee common.Address }
	owed := map[pair]domain.Amount{}
	for _, leg := range legs {
		owed[pair{leg.Payer, leg.Payee}] += leg.Amount
	}
	sum := domain.Amount(0)
	for p, amount := range owed {
		sum += min(amount, owed[pair{p.payee, p.payer}])
	}
	return sum
}
