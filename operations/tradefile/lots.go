package tradefile

import (
	"github.com/specie-money/specie/domain"
)

// MostLots is how many lots of one part a file lists. A part of more is listed in bundles of as many lots each, the last
// of what is left.
const MostLots = 256

// Split lists what an issuance is split into: the applicant's part first, then what is held in the order of its release,
// then the return deposit. Every lot is whole lots of the rule's size, but for the last of the applicant's, which takes
// the remainder.
func Split(plan domain.Plan) []domain.Lot {
	var lots []domain.Lot
	add := func(part domain.Part, amount domain.Amount, releaseAfter func(upTo domain.Amount) uint64) {
		step := bundle(amount, plan.LotSize)
		for done := domain.Amount(0); done < amount; {
			next := min(step, amount-done)
			done += next
			lots = append(lots, domain.Lot{Index: uint64(len(lots)), Part: part, Amount: next, ReleaseAfter: releaseAfter(done)})
		}
	}
	atOnce := func(domain.Amount) uint64 { return 0 }
	add(domain.PartApplicant, plan.Released, atOnce)
	add(domain.PartHolding, plan.Held, plan.VestedAfter)
	add(domain.PartReturn, plan.Deposited, atOnce)
	return lots
}

// bundle is how much of an amount one line stands for: as few lots as make at most MostLots lines.
func bundle(amount, lotSize domain.Amount) domain.Amount {
	lots := (amount + lotSize - 1) / lotSize
	return lotSize * max(1, (lots+MostLots-1)/MostLots)
}
