package netting

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Limits are what one transaction holds.
type Limits struct {
	Gas     uint64
	Bytes   int // of calldata
	Parties int
}

// Costs are what parts of a chunk cost [gas].
type Costs struct {
	Chunk    uint64 // once
	Trade    uint64
	TradeLeg uint64 // for each leg that a trade has, selected or not
	Leg      uint64 // for each selected leg
	Party    uint64 // with the transfer of its position
}

// Bytes of calldata of ITradeBook.net.
const (
	chunkBytes    = 4 + 7*32 // selector, five words, and the lengths of parties and records
	tradeBytes    = 56
	tradeLegBytes = 32
	partyBytes    = 32
	paddingBytes  = 31 // of the records, to whole words
)

// Chunk is what one transaction clears.
type Chunk struct {
	Legs      []Leg      // by trade and number
	Positions []Position // of the legs' parties, in ascending order of address
	Cleared   domain.Amount
	Moved     domain.Amount
	Gas       uint64 // estimated by Costs
	Bytes     int    // of calldata
}

// Position is what a chunk takes from a party, if negative, or gives it [coin units].
type Position struct {
	Party  common.Address
	Amount int64
}

// size is what a chunk of some legs takes of a transaction.
type size struct {
	costs                            Costs
	trades, tradeLegs, legs, parties int
}

func (s size) gas() uint64 {
	return s.costs.Chunk + s.costs.Trade*uint64(s.trades) + s.costs.TradeLeg*uint64(s.tradeLegs) +
		s.costs.Leg*uint64(s.legs) + s.costs.Party*uint64(s.parties)
}

func (s size) bytes() int {
	return chunkBytes + tradeBytes*s.trades + tradeLegBytes*s.tradeLegs + partyBytes*s.parties + paddingBytes
}

func (s size) within(l Limits) bool {
	return s.gas() <= l.Gas && s.bytes() <= l.Bytes && s.parties <= l.Parties
}

// packer fills one chunk after another from the legs that are left.
type packer struct {
	*cycle
	limits    Limits
	costs     Costs
	parties   []Party // with what the chunks so far leave them
	left      []int   // legs
	remaining []int64 // positions that the legs that are left make together
}

// pack splits a feasible selection into chunks. What it can not place is left out.
func (c *cycle) pack(s *selection, limits Limits, costs Costs) []Chunk {
	p := packer{cycle: c, limits: limits, costs: costs, parties: slices.Clone(c.parties), remaining: slices.Clone(s.position)}
	for i, chosen := range s.chosen {
		if chosen {
			p.left = append(p.left, i)
		}
	}
	var chunks []Chunk
	for len(p.left) > 0 {
		legs := p.fill()
		if len(legs) == 0 {
			break
		}
		chunks = append(chunks, p.close(legs))
	}
	return chunks
}

// limitsOf are the limits of a chunk's positions under which the legs that are left after it are feasible in their turn.
// Their positions are what remains less the chunk's, so the balances suit; but where the chunk gives a party what a later
// one takes again, the allowance must be enough for that.
func (p *packer) limitsOf() []limit {
	limits := make([]limit, len(p.parties))
	for i, party := range p.parties {
		limits[i] = limitOf(party)
		if party.Allowance < domain.MaxAmount {
			limits[i].most = min(limits[i].most, int64(min(party.Allowance, MostDue))+p.remaining[i])
		}
	}
	return limits
}

// fill chooses the legs of a chunk one after another, first of all such as leave every position within its limits, of
// these the cheapest in gas, which are those of trades that the chunk has already, and of these the largest. Where no
// leg fits, it takes the one that fits least badly, so that a circle of parties that wait for each other is cleared at
// once. It gives the legs up to the last point at which all positions were within their limits.
func (p *packer) fill() []int {
	s := &selection{cycle: p.cycle, limits: p.limitsOf(), chosen: make([]bool, len(p.legs)), position: make([]int64, len(p.parties))}
	at, trades, present := size{costs: p.costs}, make([]bool, len(p.legs)), make([]bool, len(p.parties))
	var order []int
	feasible := 0
	for {
		best, bestSize := -1, size{}
		var bestExcess int64
		for _, i := range p.left {
			if s.chosen[i] {
				continue
			}
			grown := at.with(p.legs[i], !trades[p.trade[i]], p.newParties(i, present))
			if !grown.within(p.limits) {
				continue
			}
			excess := s.excessWith(i)
			if best < 0 || excess < bestExcess || excess == bestExcess && (grown.gas() < bestSize.gas() ||
				grown.gas() == bestSize.gas() && p.amount[i] > p.amount[best]) {
				best, bestSize, bestExcess = i, grown, excess
			}
		}
		if best < 0 {
			return order[:feasible]
		}
		s.flip(best)
		at = bestSize
		trades[p.trade[best]] = true
		present[p.payer[best]], present[p.payee[best]] = true, true
		order = append(order, best)
		if s.excess() == 0 {
			feasible = len(order)
		}
	}
}

func (p *packer) newParties(i int, present []bool) int {
	count := 0
	if !present[p.payer[i]] {
		count++
	}
	if !present[p.payee[i]] && p.payee[i] != p.payer[i] {
		count++
	}
	return count
}

// with adds a leg.
func (s size) with(leg Leg, newTrade bool, newParties int) size {
	if newTrade {
		s.trades++
		s.tradeLegs += int(leg.Of)
	}
	s.legs++
	s.parties += newParties
	return s
}

// excessWith is how much the excess of its parties grows by a leg that is not chosen, or, if negative, falls.
func (s *selection) excessWith(i int) int64 {
	payer, payee := s.payer[i], s.payee[i]
	before := s.limits[payer].excess(s.position[payer]) + s.limits[payee].excess(s.position[payee])
	s.flip(i)
	after := s.limits[payer].excess(s.position[payer]) + s.limits[payee].excess(s.position[payee])
	s.flip(i)
	return after - before
}

// close makes a chunk of legs and books it.
func (p *packer) close(legs []int) Chunk {
	slices.Sort(legs)
	chunk, at := Chunk{}, size{costs: p.costs}
	position, present := make([]int64, len(p.parties)), make([]bool, len(p.parties))
	for k, i := range legs {
		at = at.with(p.legs[i], k == 0 || p.trade[legs[k-1]] != p.trade[i], p.newParties(i, present))
		present[p.payer[i]], present[p.payee[i]] = true, true
		position[p.payer[i]] -= p.amount[i]
		position[p.payee[i]] += p.amount[i]
		chunk.Legs = append(chunk.Legs, p.legs[i])
		chunk.Cleared += p.legs[i].Amount
	}
	for i, amount := range position {
		if !present[i] {
			continue
		}
		chunk.Positions = append(chunk.Positions, Position{p.parties[i].Address, amount})
		chunk.Moved += domain.Amount(max(amount, 0))
		p.parties[i] = p.parties[i].after(amount)
		p.remaining[i] -= amount
	}
	chunk.Gas, chunk.Bytes = at.gas(), at.bytes()
	p.left = slices.DeleteFunc(p.left, func(i int) bool {
		_, cleared := slices.BinarySearch(legs, i)
		return cleared
	})
	return chunk
}

// after is the party when it was given an amount, or, if negative, paid it.
func (p Party) after(amount int64) Party {
	p.Balance += domain.Amount(amount) // of a negative amount as well: unsigned integers wrap
	if amount < 0 && p.Allowance < domain.MaxAmount {
		p.Allowance -= domain.Amount(-amount)
	}
	return p
}
