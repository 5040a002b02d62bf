package netting

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// MostDue is the most that the legs of a cycle may make together [coin units]: 36 billion coins of six decimals. It
// leaves room for prices in 63 bits.
const MostDue = domain.MaxAmount / 256

// Leg is a due leg of a trade.
type Leg struct {
	Trade  common.Hash
	Number uint8 // in its trade, from 0
	Of     uint8 // so many legs the trade has, due or not
	Payer  common.Address
	Payee  common.Address
	Amount domain.Amount // [coin units], at least 1
}

// Party is what a party of the cycle may pay and hold, as the coin tells it.
type Party struct {
	Address   common.Address
	Balance   domain.Amount // [coin units]
	Allowance domain.Amount // to the trade book [coin units]; domain.MaxAmount stands for one that does not wear off
	Cap       domain.Amount // of the party's balance [coin units]; domain.MaxAmount stands for none
}

// Liquidity is the most that the party may pay in one chunk [coin units].
func (p Party) Liquidity() domain.Amount { return min(p.Balance, p.Allowance) }

// Room is the most that the party may be paid in one chunk [coin units].
func (p Party) Room() domain.Amount { return p.Cap - min(p.Balance, p.Cap) }

// cycle is legs and parties by small numbers: legs in the order of trade and number, parties in the order of their
// addresses, so that nothing depends on the order of the input.
type cycle struct {
	legs    []Leg
	parties []Party
	payer   []int   // of each leg, a place among the parties
	payee   []int   // of each leg, a place among the parties
	amount  []int64 // of each leg [coin units]
	trade   []int   // of each leg: legs of one trade have the same number
	due     int64   // all of them [coin units]
	of      [][]int // legs of each party
}

func newCycle(legs []Leg, parties []Party) (*cycle, error) {
	c := &cycle{
		legs: slices.Clone(legs), parties: slices.Clone(parties), of: make([][]int, len(parties)),
		payer: make([]int, len(legs)), payee: make([]int, len(legs)), amount: make([]int64, len(legs)),
		trade: make([]int, len(legs)),
	}
	slices.SortFunc(c.parties, func(a, b Party) int { return a.Address.Cmp(b.Address) })
	slices.SortFunc(c.legs, func(a, b Leg) int {
		return cmp.Or(bytes.Compare(a.Trade[:], b.Trade[:]), cmp.Compare(a.Number, b.Number))
	})
	for i, p := range c.parties {
		if i > 0 && p.Address == c.parties[i-1].Address {
			return nil, domain.Errorf(domain.CodeInvalidInput, "party %s is named twice; name each once", p.Address)
		}
		if max(p.Balance, p.Allowance, p.Cap) > domain.MaxAmount {
			return nil, domain.Errorf(domain.CodeAmountTooLarge, "an amount of party %s is larger than a balance can hold", p.Address)
		}
	}
	for i, leg := range c.legs {
		if err := c.addLeg(i, leg); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *cycle) addLeg(i int, leg Leg) error {
	invalid := func(what string) error {
		return domain.Errorf(domain.CodeInvalidInput, "leg %d of trade %s %s", leg.Number, leg.Trade, what)
	}
	if i > 0 && leg.Trade == c.legs[i-1].Trade {
		switch before := c.legs[i-1]; {
		case leg.Number == before.Number:
			return invalid("is named twice; name each once")
		case leg.Of != before.Of || leg.Payer != before.Payer || leg.Payee != before.Payee:
			return invalid("differs from another of the same trade in the parties or the number of legs")
		}
	}
	payer, payerKnown := c.place(leg.Payer)
	payee, payeeKnown := c.place(leg.Payee)
	switch {
	case leg.Number >= leg.Of:
		return invalid("has a number beyond its trade's legs; they are numbered from 0")
	case !payerKnown || !payeeKnown:
		return invalid("is of a party that is not among the cycle's; name it")
	case leg.Amount == 0:
		return invalid("has no amount; give at least one unit")
	case leg.Amount > MostDue || c.due+int64(leg.Amount) > int64(MostDue):
		return domain.Errorf(domain.CodeAmountTooLarge, "the legs make more than %d coin units; net them in parts", uint64(MostDue))
	}
	c.payer[i], c.payee[i], c.amount[i], c.trade[i] = payer, payee, int64(leg.Amount), i
	if i > 0 && leg.Trade == c.legs[i-1].Trade {
		c.trade[i] = c.trade[i-1]
	}
	c.due += int64(leg.Amount)
	c.of[payer] = append(c.of[payer], i)
	if payee != payer {
		c.of[payee] = append(c.of[payee], i)
	}
	return nil
}

func (c *cycle) place(address common.Address) (int, bool) {
	return slices.BinarySearchFunc(c.parties, address, func(p Party, a common.Address) int { return p.Address.Cmp(a) })
}

// limit is the range in which a party's position may lie [coin units]: least ≤ 0 ≤ most.
type limit struct{ least, most int64 }

func limitOf(p Party) limit {
	return limit{-int64(min(p.Liquidity(), MostDue)), int64(min(p.Room(), MostDue))}
}

// excess is how far a position lies outside [coin units].
func (l limit) excess(position int64) int64 {
	return max(l.least-position, position-l.most, 0)
}

// selection is some of a cycle's legs, and the positions that they make.
type selection struct {
	*cycle
	limits   []limit // of each party
	chosen   []bool  // of each leg
	position []int64 // of each party: what it is paid less what it pays [coin units]
	value    int64   // of the chosen legs [coin units]
}

// selectAll chooses every leg, feasible or not.
func (c *cycle) selectAll() *selection {
	s := &selection{cycle: c, chosen: make([]bool, len(c.legs)), position: make([]int64, len(c.parties))}
	for _, p := range c.parties {
		s.limits = append(s.limits, limitOf(p))
	}
	for i := range c.legs {
		s.flip(i)
	}
	return s
}

// flip chooses a leg, or chooses it no more.
func (s *selection) flip(i int) {
	amount := s.amount[i]
	if s.chosen[i] {
		amount = -amount
	}
	s.chosen[i] = !s.chosen[i]
	s.value += amount
	s.position[s.payer[i]] -= amount
	s.position[s.payee[i]] += amount
}

// excess is how far all positions lie outside of their limits [coin units]; 0 if the selection is feasible.
func (s *selection) excess() int64 {
	sum := int64(0)
	for p, l := range s.limits {
		sum += l.excess(s.position[p])
	}
	return sum
}
