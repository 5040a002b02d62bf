package netting_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/netting"
	"github.com/specie-money/specie/test/bench/network"
)

const quick = 40 // steps of the search

func addressOf(number int) common.Address { return common.BigToAddress(big.NewInt(int64(number + 1))) }

func optionsOf(steps int) netting.Options {
	o := netting.Defaults
	o.Steps = steps
	return o
}

// someCycle draws a small cycle, in which parties may have any liquidity, none and an unlimited one among them, caps, and
// debts to themselves.
func someCycle(t *rapid.T, mostParties, mostLegs int) ([]netting.Leg, []netting.Party) {
	count := rapid.IntRange(1, mostParties).Draw(t, "parties")
	amount := rapid.OneOf(rapid.Just(domain.Amount(0)), rapid.Map(rapid.IntRange(0, 60), asAmount), rapid.Just(domain.MaxAmount))
	parties := make([]netting.Party, count)
	for i := range parties {
		parties[i] = netting.Party{
			Address: addressOf(i), Balance: asAmount(rapid.IntRange(0, 60).Draw(t, "balance")),
			Allowance: amount.Draw(t, "allowance"), Cap: amount.Draw(t, "cap"),
		}
	}
	legs := make([]netting.Leg, 0, mostLegs)
	for trade := 0; len(legs) < mostLegs && rapid.IntRange(0, 9).Draw(t, "more") > 0; trade++ {
		payer, payee := rapid.IntRange(0, count-1).Draw(t, "payer"), rapid.IntRange(0, count-1).Draw(t, "payee")
		of := rapid.IntRange(1, 3).Draw(t, "of")
		for number := range of {
			if len(legs) < mostLegs && rapid.Bool().Draw(t, "due") {
				legs = append(legs, netting.Leg{
					Trade: common.BigToHash(big.NewInt(int64(trade))), Number: uint8(number), Of: uint8(of),
					Payer: addressOf(payer), Payee: addressOf(payee), Amount: asAmount(rapid.IntRange(1, 30).Draw(t, "amount")),
				})
			}
		}
	}
	return legs, parties
}

func asAmount(n int) domain.Amount { return domain.Amount(n) }

// requireExecutable replays the chunks by the rules of the trade book and the coin.
func requireExecutable(t require.TestingT, legs []netting.Leg, parties []netting.Party, r netting.Result, limits netting.Limits) {
	open := map[netting.Leg]bool{}
	for _, leg := range legs {
		open[leg] = true
	}
	state := map[common.Address]netting.Party{}
	for _, p := range parties {
		state[p.Address] = p
	}
	var cleared, moved domain.Amount
	for _, chunk := range r.Chunks {
		position := map[common.Address]int64{}
		for _, leg := range chunk.Legs {
			require.True(t, open[leg], "a leg that is not due, or for the second time")
			delete(open, leg)
			position[leg.Payer] -= int64(leg.Amount)
			position[leg.Payee] += int64(leg.Amount)
			cleared += leg.Amount
		}
		require.Len(t, chunk.Positions, len(position))
		before := common.Address{}
		for _, at := range chunk.Positions {
			require.Positive(t, at.Party.Cmp(before), "parties in ascending order")
			before = at.Party
			require.Equal(t, position[at.Party], at.Amount)
			p := state[at.Party]
			if at.Amount < 0 {
				pays := domain.Amount(-at.Amount)
				require.LessOrEqual(t, pays, p.Balance)
				require.LessOrEqual(t, pays, p.Allowance)
				p.Balance -= pays
				if p.Allowance < domain.MaxAmount {
					p.Allowance -= pays
				}
			} else if at.Amount > 0 {
				moved += domain.Amount(at.Amount)
				p.Balance += domain.Amount(at.Amount)
				require.LessOrEqual(t, p.Balance, p.Cap)
			}
			state[at.Party] = p
		}
		require.LessOrEqual(t, chunk.Gas, limits.Gas)
		require.LessOrEqual(t, chunk.Bytes, limits.Bytes)
		require.LessOrEqual(t, len(chunk.Positions), limits.Parties)
	}
	require.Equal(t, cleared, r.Cleared)
	require.Equal(t, moved, r.Moved)
	require.LessOrEqual(t, r.Cleared, r.Bound.Value)
	require.LessOrEqual(t, r.Bound.Value, r.Due)
}

// requireProved checks the bound by its prices alone, which takes no trust in how it was found.
func requireProved(t require.TestingT, legs []netting.Leg, parties []netting.Party, b netting.Bound) {
	sum := new(big.Int)
	add := func(amount domain.Amount, times int64) {
		if times > 0 {
			sum.Add(sum, new(big.Int).Mul(amount.Big(), big.NewInt(times)))
		}
	}
	for _, leg := range legs {
		add(leg.Amount, 1+b.Prices[leg.Payee]-b.Prices[leg.Payer])
	}
	for _, p := range parties {
		add(p.Liquidity(), b.Prices[p.Address])
		add(p.Room(), -b.Prices[p.Address])
	}
	require.Equal(t, b.Value.Big().String(), sum.String())
}

func TestEveryChunkCanBeExecutedAndNothingExceedsTheBound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		legs, parties := someCycle(t, 12, 60)
		o := optionsOf(quick)
		// Small transactions, so that there are many chunks; too small for any at times.
		o.Limits = netting.Limits{
			Gas:     uint64(rapid.IntRange(60_000, 600_000).Draw(t, "gas")),
			Bytes:   rapid.IntRange(300, 3_000).Draw(t, "bytes"),
			Parties: rapid.IntRange(1, 12).Draw(t, "parties of a chunk"),
		}
		r, err := netting.Solve(legs, parties, o)
		require.NoError(t, err)
		requireExecutable(t, legs, parties, r, o.Limits)
		requireProved(t, legs, parties, r.Bound)

		shuffledLegs, shuffledParties := rapid.Permutation(legs).Draw(t, "legs"), rapid.Permutation(parties).Draw(t, "parties")
		again, err := netting.Solve(shuffledLegs, shuffledParties, o)
		require.NoError(t, err)
		require.Equal(t, r, again, "the order of the input matters")
	})
}

// best tries every selection.
func best(legs []netting.Leg, parties []netting.Party) domain.Amount {
	most := domain.Amount(0)
	for set := range 1 << len(legs) {
		position, value, feasible := map[common.Address]int64{}, domain.Amount(0), true
		for i, leg := range legs {
			if set>>i&1 == 1 {
				value += leg.Amount
				position[leg.Payer] -= int64(leg.Amount)
				position[leg.Payee] += int64(leg.Amount)
			}
		}
		for _, p := range parties {
			at := position[p.Address]
			feasible = feasible && at >= -int64(p.Liquidity()) && (at <= 0 || domain.Amount(at) <= p.Room())
		}
		if feasible {
			most = max(most, value)
		}
	}
	return most
}

func TestSmallCyclesAreSolvedNearlyAsWellAsByTryingAll(t *testing.T) {
	var reached, possible domain.Amount
	rapid.Check(t, func(t *rapid.T) {
		legs, parties := someCycle(t, 5, 10)
		r, err := netting.Solve(legs, parties, optionsOf(quick))
		require.NoError(t, err)
		most := best(legs, parties)
		require.LessOrEqual(t, r.Cleared, most)
		require.LessOrEqual(t, most, r.Bound.Value)
		reached, possible = reached+r.Cleared, possible+most
	})
	require.Greater(t, reached*100, possible*95, "%d of %d units", reached, possible)
}

// 200 traders with 5,000 due legs, liquid for a quarter of what they owe: whole legs clear at least 95 % of what parts of
// legs could.
func TestALargeCycleComesCloseToTheBound(t *testing.T) {
	n := network.Draw(1, 200, 5_000)
	parties := n.Parties(2_500)
	r, err := netting.Solve(n.Legs, parties, optionsOf(quick))
	require.NoError(t, err)
	requireExecutable(t, n.Legs, parties, r, netting.Defaults.Limits)
	requireProved(t, n.Legs, parties, r.Bound)
	require.Greater(t, r.Cleared*100, r.Bound.Value*95, "%d of %d units", r.Cleared, r.Bound.Value)
	require.Greater(t, len(r.Chunks), 1)
}

func TestAllIsClearedWhereLiquiditySuffices(t *testing.T) {
	n := network.Draw(2, 40, 600)
	r, err := netting.Solve(n.Legs, n.Parties(10_000), optionsOf(quick))
	require.NoError(t, err)
	require.Equal(t, r.Due, r.Cleared)
	require.Equal(t, r.Due, r.Bound.Value)
}

// A circle of debts is cleared by parties without a coin, and a chunk holds the whole of it.
func TestACircleOfDebtsNeedsNoCoin(t *testing.T) {
	var legs []netting.Leg
	var parties []netting.Party
	for i := range 7 {
		parties = append(parties, netting.Party{Address: addressOf(i), Cap: domain.MaxAmount})
		legs = append(legs, netting.Leg{Trade: common.Hash{byte(i)}, Of: 1, Payer: addressOf(i), Payee: addressOf((i + 1) % 7), Amount: 500})
	}
	r, err := netting.Solve(legs, parties, optionsOf(quick))
	require.NoError(t, err)
	require.Len(t, r.Chunks, 1)
	require.Equal(t, domain.Amount(3_500), r.Cleared)
	require.Zero(t, r.Moved)
}

// What a chunk gives a party and a later one takes again needs an allowance for both: no chunk uses it up too early.
func TestAllowancesLastForAllChunks(t *testing.T) {
	n := network.Draw(3, 20, 300)
	parties := n.Parties(10_000)
	net := map[common.Address]int64{}
	for _, leg := range n.Legs {
		net[leg.Payer] -= int64(leg.Amount)
		net[leg.Payee] += int64(leg.Amount)
	}
	for i, p := range parties { // allowed is what the party pays in all, and a tenth of what it owes
		parties[i].Allowance = domain.Amount(max(0, -net[p.Address])) + p.Balance/10
	}
	o := optionsOf(quick)
	o.Limits.Gas = 600_000
	r, err := netting.Solve(n.Legs, parties, o)
	require.NoError(t, err)
	requireExecutable(t, n.Legs, parties, r, o.Limits)
	require.Equal(t, r.Due, r.Bound.Value)
	require.Greater(t, len(r.Chunks), 2)
	require.Greater(t, r.Cleared*100, r.Due*95, "%d of %d units", r.Cleared, r.Due)
}

func TestWhatIsNotACycleIsRefused(t *testing.T) {
	leg := netting.Leg{Trade: common.Hash{1}, Of: 2, Payer: addressOf(0), Payee: addressOf(1), Amount: 5}
	second := leg
	second.Number = 1
	parties := []netting.Party{{Address: addressOf(0)}, {Address: addressOf(1)}}
	with := func(change func(l *netting.Leg)) []netting.Leg {
		changed := second
		change(&changed)
		return []netting.Leg{leg, changed}
	}
	for name, c := range map[string]struct {
		legs    []netting.Leg
		parties []netting.Party
		code    domain.Code
	}{
		"leg twice":           {[]netting.Leg{leg, leg}, parties, domain.CodeInvalidInput},
		"unknown payer":       {with(func(l *netting.Leg) { l.Trade, l.Payer = common.Hash{2}, addressOf(2) }), parties, domain.CodeInvalidInput},
		"unknown payee":       {with(func(l *netting.Leg) { l.Trade, l.Payee = common.Hash{2}, addressOf(2) }), parties, domain.CodeInvalidInput},
		"another payer":       {with(func(l *netting.Leg) { l.Payer = addressOf(1) }), parties, domain.CodeInvalidInput},
		"another payee":       {with(func(l *netting.Leg) { l.Payee = addressOf(0) }), parties, domain.CodeInvalidInput},
		"another count":       {with(func(l *netting.Leg) { l.Of = 3 }), parties, domain.CodeInvalidInput},
		"number beyond":       {with(func(l *netting.Leg) { l.Number = 2 }), parties, domain.CodeInvalidInput},
		"no amount":           {with(func(l *netting.Leg) { l.Amount = 0 }), parties, domain.CodeInvalidInput},
		"amount too large":    {with(func(l *netting.Leg) { l.Amount = netting.MostDue + 1 }), parties, domain.CodeAmountTooLarge},
		"together too large":  {with(func(l *netting.Leg) { l.Amount = netting.MostDue - 4 }), parties, domain.CodeAmountTooLarge},
		"party twice":         {[]netting.Leg{leg}, append(parties, parties[0]), domain.CodeInvalidInput},
		"balance too large":   {nil, []netting.Party{{Balance: domain.MaxAmount + 1}}, domain.CodeAmountTooLarge},
		"allowance too large": {nil, []netting.Party{{Allowance: domain.MaxAmount + 1}}, domain.CodeAmountTooLarge},
		"cap too large":       {nil, []netting.Party{{Cap: domain.MaxAmount + 1}}, domain.CodeAmountTooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := netting.Solve(c.legs, c.parties, netting.Defaults)
			require.Equal(t, c.code, domain.CodeOf(err), err)
		})
	}
	_, err := netting.Solve(with(func(l *netting.Leg) { l.Amount = netting.MostDue - 5 }), parties, netting.Defaults)
	require.NoError(t, err, "the most that is allowed")
	r, err := netting.Solve(nil, nil, netting.Defaults)
	require.NoError(t, err)
	require.Empty(t, r.Chunks)
}

func TestTheSameSeedDrawsTheSameNetwork(t *testing.T) {
	n := network.Draw(1, 200, 5_000)
	require.Equal(t, n, network.Draw(1, 200, 5_000))
	require.NotEqual(t, n, network.Draw(2, 200, 5_000))
	require.Len(t, n.Traders, 200)
	require.Len(t, n.Legs, 5_000)
}
