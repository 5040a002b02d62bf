package domain

import "github.com/ethereum/go-ethereum/common"

// ApplicationState is the state of an application on chain; the numbers are the contract's.
type ApplicationState uint8

// States of an application. Expired is derived from the deadline and never stored on chain.
const (
	ApplicationNone ApplicationState = iota
	ApplicationApplied
	ApplicationIssued
	ApplicationEnded
	ApplicationRejected
	ApplicationCancelled
	ApplicationExpired
)

// String gives the name used in tables and routes.
func (s ApplicationState) String() string {
	return nameOf([]string{"none", "applied", "issued", "ended", "rejected", "cancelled", "expired"}, int(s))
}

// Terms are the terms of an application, as hashed into its id by the desk.
type Terms struct {
	Coin         common.Address
	Applicant    common.Address
	Payee        common.Address
	Amount       Amount
	TradeID      common.Hash
	DocumentHash common.Hash
	Rules        RuleVersions
	Deadline     uint64 // of the issue [Unix seconds]
	TermEndsAt   uint64 // the issuance's last second [Unix seconds]: later, anyone may end it
	IntoTrade    bool   // what is released at once goes into the trade's circulation channel
	Nonce        uint64
}

// RuleVersions are the versions of a coin's rules that an application is made under.
type RuleVersions struct {
	Issuance uint32
	Holding  uint32
	Return   uint32
}

// RuleKind names a kind of rule.
type RuleKind string

// Kinds of rules. The rule book knows a kind by the hash of its name.
const (
	RuleIssuance RuleKind = "issuance"
	RuleHolding  RuleKind = "holding"
	RuleReturn   RuleKind = "return"
)

// RuleKinds lists all kinds.
func RuleKinds() []RuleKind { return []RuleKind{RuleIssuance, RuleHolding, RuleReturn} }

// RedemptionState is the state of a redemption on chain; the numbers are the contract's.
type RedemptionState uint8

// States of a redemption.
const (
	RedemptionNone RedemptionState = iota
	RedemptionRequested
	RedemptionAccepted
	RedemptionPaid
	RedemptionFailed
	RedemptionCancelled
)

// String gives the name used in tables and routes.
func (s RedemptionState) String() string {
	return nameOf([]string{"none", "requested", "accepted", "paid", "failed", "cancelled"}, int(s))
}
