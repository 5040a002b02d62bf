package netting

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Bound is the most that a cycle could clear if legs could be cleared in part, with the prices that prove it.
type Bound struct {
	Value domain.Amount // [coin units]
	// Prices tell for each party how many units more could be cleared if it had one unit more of liquidity or, where
	// negative, of room. They prove the value: for any prices whatever, no selection clears more than the sum of
	//   - for each leg, its amount times what 1 + the payee's price − the payer's price is above zero,
	//   - for each party, its liquidity times its price if that is above zero, else its room times its price's opposite,
	// and for these prices the sum is the value.
	Prices map[common.Address]int64
}

// relaxed is a selection whose free legs may be cleared in part, at an optimum. All are cleared, and as little is taken
// back as brings every position into its limits: taking back a unit of a leg moves a unit of position from payee to payer
// at the cost of one; what a party may pay or be paid moves to and from a hub for nothing, and beyond that for the price
// of an overdraft, or not at all if that is zero.
type relaxed struct {
	*flow
	hub  int
	node []int // of each party that has a free leg, else -1
	back []int // arc of each free leg, over which flows what is taken back of it
}

// relax takes free legs, all of them chosen.
func (s *selection) relax(free []int, overdraft int64) relaxed {
	r := relaxed{node: make([]int, len(s.parties)), back: make([]int, len(free))}
	for p := range r.node {
		r.node[p] = -1
	}
	var involved []int
	for _, i := range free {
		for _, p := range []int{s.payer[i], s.payee[i]} {
			if r.node[p] < 0 {
				r.node[p] = len(involved)
				involved = append(involved, p)
			}
		}
	}
	r.hub = len(involved)
	source, sink := r.hub+1, r.hub+2
	r.flow = newFlow(r.hub + 3)
	supply := func(node int, amount int64) {
		if amount > 0 {
			r.add(source, node, amount, 0)
		} else {
			r.add(node, sink, -amount, 0)
		}
	}
	others := int64(0) // sum of the positions that stay as they are: the hub makes up for it
	for node, p := range involved {
		r.add(node, r.hub, s.limits[p].most, 0)
		r.add(r.hub, node, -s.limits[p].least, 0)
		if overdraft > 0 {
			r.add(node, r.hub, int64(MostDue), overdraft)
			r.add(r.hub, node, int64(MostDue), overdraft)
		}
		supply(node, s.position[p])
		others -= s.position[p]
	}
	supply(r.hub, others)
	for k, i := range free {
		r.back[k] = r.add(r.node[s.payee[i]], r.node[s.payer[i]], s.amount[i], 1)
	}
	r.send(source, sink, int64(MostDue)*2)
	return r
}

// bound relaxes a selection of all legs.
func (s *selection) bound() Bound {
	free := make([]int, len(s.legs))
	for i := range free {
		free[i] = i
	}
	r := s.relax(free, 0)
	b := Bound{Value: domain.Amount(s.value), Prices: make(map[common.Address]int64, len(s.parties))}
	for k := range free {
		b.Value -= domain.Amount(r.sent(r.back[k]))
	}
	for p, node := range r.node {
		b.Prices[s.parties[p].Address] = 0
		if node >= 0 {
			b.Prices[s.parties[p].Address] = r.price[node] - r.price[r.hub]
		}
	}
	return b
}
