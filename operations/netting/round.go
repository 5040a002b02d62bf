package netting

import (
	"cmp"
	"slices"
)

// round decides free legs anew: relaxed first, then whole. Of the legs that are cleared in part the largest is tried both
// ways, cleared and left out, and stays at the way that costs less; the others adapt; and so on. So large legs find small
// ones to make up for them. Legs below the smallest amount are not tried but taken if half of them is cleared.
func (s *selection) round(free []int, overdraft, smallest int64) {
	slices.SortFunc(free, func(a, b int) int { return cmp.Or(cmp.Compare(s.amount[b], s.amount[a]), cmp.Compare(a, b)) })
	for _, i := range free {
		if !s.chosen[i] {
			s.flip(i)
		}
	}
	r := s.relax(free, overdraft)
	for k := 0; k < len(free) && s.amount[free[k]] >= smallest; {
		if back := r.sent(r.back[k]); back == 0 || back == s.amount[free[k]] {
			k++
			continue
		}
		cleared, left := r.clone(), r.clone()
		cleared.fix(r.back[k], 0)
		left.fix(r.back[k], s.amount[free[k]])
		r.flow = left
		if cleared.cost <= left.cost {
			r.flow = cleared
		}
		k = 0 // a larger leg may have changed
	}
	for k, i := range free {
		if r.sent(r.back[k])*2 > s.amount[i] {
			s.flip(i)
		}
	}
}
