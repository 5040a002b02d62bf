package domain

import (
	"math/big"
	"math/bits"
)

// Part is the part of an issuance that a lot belongs to; the numbers are the desk's.
type Part uint8

// Parts of an issuance.
const (
	PartApplicant Part = iota // released at once
	PartHolding               // held back and released by time
	PartReturn                // kept as the applicant's return deposit
)

// String gives the name used in files and routes.
func (p Part) String() string { return nameOf([]string{"applicant", "holding", "return"}, int(p)) }

// Plan is what becomes of an issuance's coin: all of it is the applicant's, some of it later.
type Plan struct {
	Released  Amount // at once
	Held      Amount // in the holding pool
	Deposited Amount // in the return pool
	Cliff     uint64 // after the issue, until the first release [seconds]
	Duration  uint64 // after the issue, until all is released [seconds]
	LotSize   Amount
	// Endorsements is how many endorsers must sign for the issue.
	Endorsements uint8
}

// PlanFromBig reads what the ABI gives. Error: amount-too-large.
func PlanFromBig(released, held, deposited, cliff, duration, lotSize *big.Int, endorsements uint8) (Plan, error) {
	plan := Plan{Cliff: cliff.Uint64(), Duration: duration.Uint64(), Endorsements: endorsements}
	for _, part := range []struct {
		told *big.Int
		into *Amount
	}{{released, &plan.Released}, {held, &plan.Held}, {deposited, &plan.Deposited}, {lotSize, &plan.LotSize}} {
		amount, err := AmountFromBig(part.told)
		if err != nil {
			return Plan{}, err
		}
		*part.into = amount
	}
	return plan, nil
}

// Lot is a part of an issuance that is released as one.
type Lot struct {
	Index        uint64
	Part         Part
	Amount       Amount
	ReleaseAfter uint64 // the issue [seconds]
}

// Vested is how much of what was held may be released some seconds after the issue: nothing before the cliff, from then
// on in proportion to the time, in whole lots.
func (p Plan) Vested(after uint64) Amount {
	switch {
	case after >= p.Duration:
		return p.Held
	case after < p.Cliff:
		return 0
	}
	high, low := bits.Mul64(uint64(p.Held), after)
	vested, _ := bits.Div64(high, low, p.Duration) // after < Duration, so it fits
	return Amount(vested) - Amount(vested)%p.LotSize
}

// VestedAfter is when the given amount of what was held has vested: the first second at which Vested tells as much.
func (p Plan) VestedAfter(amount Amount) uint64 {
	if amount == 0 || p.Duration == 0 {
		return 0
	}
	lots := (amount-1)/p.LotSize + 1 // vested is whole lots
	high, low := bits.Mul64(min(uint64(lots)*uint64(p.LotSize), uint64(p.Held)), p.Duration)
	after, rest := bits.Div64(high, low, uint64(p.Held)) // amount is at most Held, so it fits
	if rest > 0 {
		after++
	}
	return max(after, p.Cliff)
}
