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
	RuleVersion  uint32
	Deadline     uint64 // Unix seconds
	Nonce        uint64
}

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
