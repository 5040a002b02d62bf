package netting

import (
	"github.com/specie-money/specie/domain"
)

// Options are how far Solve looks and what a transaction holds.
type Options struct {
	Steps  int // of the search, for each price of an overdraft and once more
	Limits Limits
	Costs  Costs
}

// Defaults look for some seconds on a cycle of some thousand legs. A transaction holds 16,777,216 gas (EIP-7825), of which
// a sixteenth is kept in hand, and as many bytes as a geth node takes into its pool, 128 KiB, of which one is left for the
// envelope; a chunk numbers its parties with one byte. The costs are a little above what the trade book was measured to
// take; the test of package calldata fails when they are not.
var Defaults = Options{
	Steps:  300,
	Limits: Limits{Gas: 1<<24 - 1<<20, Bytes: 127 << 10, Parties: 256},
	Costs:  Costs{Chunk: 43_000, Trade: 7_400, TradeLeg: 450, Leg: 250, Party: 13_600},
}

// Result is what can be cleared, and how.
type Result struct {
	Due     domain.Amount // all legs [coin units]
	Bound   Bound
	Chunks  []Chunk       // to be sent in this order
	Cleared domain.Amount // by all chunks [coin units]
	Moved   domain.Amount // by all chunks [coin units]
}

// Solve chooses legs to clear and splits them into chunks. Parties must be able to send and to receive coin: leave out
// those that are not active, and their legs. Errors: invalid-input, amount-too-large.
func Solve(legs []Leg, parties []Party, o Options) (Result, error) {
	c, err := newCycle(legs, parties)
	if err != nil {
		return Result{}, err
	}
	r := Result{Due: domain.Amount(c.due), Bound: c.selectAll().bound()}
	r.Chunks = c.pack(c.search(o.Steps), o.Limits, o.Costs)
	for _, chunk := range r.Chunks {
		r.Cleared += chunk.Cleared
		r.Moved += chunk.Moved
	}
	return r, nil
}
