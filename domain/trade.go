package domain

// Corridor is an ordered pair of countries, ISO 3166-1 numeric.
type Corridor struct{ From, To uint16 }

// TradeStatus is the status of a trade on chain; the numbers are the contract's.
type TradeStatus uint8

// Statuses of a trade.
const (
	TradeNone TradeStatus = iota
	TradeOpen
	TradeDisputed
	TradeClosed
)

// String gives the name used in tables and routes.
func (s TradeStatus) String() string {
	return nameOf([]string{"none", "open", "disputed", "closed"}, int(s))
}

// Closing is why a trade was closed; the numbers are the contract's.
type Closing uint8

// Why a trade was closed.
const (
	ClosingDeclined Closing = iota // by a party, before it was open
	ClosingExpired
	ClosingAgreed   // by both parties
	ClosingDecided  // by the arbiter
	ClosingTimedOut // a dispute ended by time with an outcome that closes
	ClosingSettled  // by its last leg, which no event of its own tells
)

// String gives the name used in tables and routes.
func (c Closing) String() string {
	return nameOf([]string{"declined", "expired", "agreed", "decided", "timed-out", "settled"}, int(c))
}

// LegState tells what became of a leg.
type LegState string

// States of a leg.
const (
	LegUnsettled LegState = "unsettled"
	LegSettled   LegState = "settled" // paid to the payee
	LegParked    LegState = "parked"  // in its own account as the payee's, who could not receive
	LegHeld      LegState = "held"    // in the channel as the payee's, because the coin could not move
	LegClaimed   LegState = "claimed" // parked or held, and paid to the payee since
	LegNetted    LegState = "netted"  // settled in the parties' net positions
)

const (
	// MostLegs is how many legs a trade may have.
	MostLegs = 64
	// ClosingLeg is the number that stands for what a closing gives the payee, where a leg's number is asked for.
	ClosingLeg = 64
)
