package domain

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
