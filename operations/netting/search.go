package netting

import (
	"math/rand/v2"
	"slices"
)

const (
	neighbourhood = 60 // legs that are opened at once, about
	heldBack      = 20 // a twentieth of the limits is held back while overdrafts are allowed
)

// overdrafts are the prices of a unit beyond a party's limits, in the order in which they are asked.
var overdrafts = []int64{12, 50, 100}

// search looks for a feasible selection that clears much, from the relaxation on. It takes the given number of steps for
// each price of overdrafts and as many for the end, when there are none.
func (c *cycle) search(steps int) *selection {
	s := c.selectAll()
	if s.excess() == 0 || len(c.legs) == 0 {
		return s
	}
	limits := slices.Clone(s.limits)
	for p, l := range limits {
		s.limits[p] = limit{l.least - l.least/heldBack, l.most - l.most/heldBack}
	}
	all := make([]int, len(c.legs))
	for i := range all {
		all[i] = i
	}
	s.round(all, overdrafts[0], c.due/int64(len(c.legs)))
	random := rand.New(rand.NewPCG(0, 0)) //nolint:gosec // the outcome has to be the same each time
	for _, overdraft := range overdrafts {
		for range steps {
			s.improve(random, overdraft, true)
		}
	}
	s.limits = limits
	s.drop()
	for range steps {
		s.improve(random, overdrafts[len(overdrafts)-1], false)
	}
	s.fill()
	return s
}

// improve opens the neighbourhood of a party, rather of one that is overdrawn, and keeps what comes of it unless it is
// worse.
func (s *selection) improve(random *rand.Rand, overdraft int64, mayExceed bool) {
	party := random.IntN(len(s.parties))
	var over []int
	for p, l := range s.limits {
		if l.excess(s.position[p]) > 0 {
			over = append(over, p)
		}
	}
	if len(over) > 0 {
		party = over[random.IntN(len(over))]
	}
	free := s.around(random, party)
	was, before := make(map[int]bool, len(free)), s.value-overdraft*s.excess()
	for _, i := range free {
		was[i] = s.chosen[i]
	}
	s.round(free, overdraft, 0)
	excess := s.excess()
	if s.value-overdraft*excess >= before && (mayExceed || excess == 0) {
		return
	}
	for _, i := range free {
		if s.chosen[i] != was[i] {
			s.flip(i)
		}
	}
}

// around gives the legs of a party, of one that it trades with, of one that this trades with, and so on.
func (s *selection) around(random *rand.Rand, party int) []int {
	var legs []int
	seen := map[int]bool{}
	for hops := 0; len(legs) < neighbourhood && hops < neighbourhood && len(s.of[party]) > 0; hops++ {
		for _, i := range s.of[party] {
			if !seen[i] {
				seen[i] = true
				legs = append(legs, i)
			}
		}
		i := s.of[party][random.IntN(len(s.of[party]))]
		party = s.payer[i] + s.payee[i] - party
	}
	return legs
}

// drop leaves out legs until the selection is feasible: of the party that is furthest outside of its limits the smallest
// leg that brings it back, or else its largest.
func (s *selection) drop() {
	for {
		party, most := 0, int64(0)
		for p, l := range s.limits {
			if excess := l.excess(s.position[p]); excess > most {
				party, most = p, excess
			}
		}
		if most == 0 {
			return
		}
		dropped := -1
		for _, i := range s.of[party] {
			if !s.chosen[i] || s.payer[i] == s.payee[i] || (s.payer[i] == party) != (s.position[party] < 0) {
				continue
			}
			if dropped < 0 || s.nearer(i, dropped, most) {
				dropped = i
			}
		}
		s.flip(dropped)
	}
}

// nearer tells whether one leg suits an excess better than another.
func (s *selection) nearer(one, other int, excess int64) bool {
	a, b := s.amount[one], s.amount[other]
	if a >= excess && b >= excess {
		return a < b
	}
	return a > b
}

// fill adds every leg that fits as it is, the largest first.
func (s *selection) fill() {
	left := make([]int, 0, len(s.legs))
	for i, chosen := range s.chosen {
		if !chosen {
			left = append(left, i)
		}
	}
	slices.SortStableFunc(left, func(a, b int) int { return int(min(max(s.amount[b]-s.amount[a], -1), 1)) })
	for _, i := range left {
		if s.flip(i); s.excess() > 0 {
			s.flip(i)
		}
	}
}
