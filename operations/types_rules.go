package operations

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Rules are a coin's rules by kind.
type Rules struct {
	Issuance Rule[IssuanceRuleTerms]
	Holding  Rule[HoldingRuleTerms]
	Return   Rule[ReturnRuleTerms]
}

// Rule is the rule of one kind that is in force, and the one that is to come.
type Rule[T any] struct {
	InForce   *RuleVersion[T] // nil if there is none
	Scheduled *ScheduledRule  // nil if nothing is
}

// RuleVersion is a version of a rule.
type RuleVersion[T any] struct {
	Address        common.Address
	Version        uint32
	EffectiveAt    uint64 // Unix seconds
	EffectiveBlock uint64
	Terms          *T // nil for a rule contract that is not of the kind shipped here
}

// ScheduledRule is a rule that was announced. From its time on anybody may put it in force.
type ScheduledRule struct {
	Address     common.Address
	EffectiveAt uint64 // Unix seconds
}

// IssuanceRuleTerms are the terms of the shipped issuance rule.
type IssuanceRuleTerms struct {
	Smallest       domain.Amount
	Largest        domain.Amount
	LotSize        domain.Amount
	Tiers          []uint8
	Endorsements   uint8
	CoverageBPS    uint32
	AttestationAge uint64         // seconds
	Window         uint64         // over which the caps count [seconds]
	WalletCap      *domain.Amount // in any window; nil means no cap
	TotalCap       *domain.Amount // in any window; nil means no cap
}

// HoldingRuleTerms are the terms of the shipped holding rule.
type HoldingRuleTerms struct {
	ShareBPS uint16 // of an issuance that is held back
	Cliff    uint64 // after the issue, until the first release [seconds]
	Duration uint64 // after the issue, until all is released [seconds]
	Caps     []TierCap
}

// ReturnRuleTerms are the terms of the shipped return rule.
type ReturnRuleTerms struct {
	ShareBPS  uint16 // of an issuance that stays as return deposit
	FeeBPS    uint16 // of a redemption
	Smallest  domain.Amount
	Window    uint64         // seconds
	WindowCap *domain.Amount // served in one window; nil means no cap
	Weekdays  []time.Weekday // of UTC, on which redemptions are accepted
	OpensAt   uint32         // first second of such a day
	ClosesAt  uint32         // first second after it, at most a day's
}

// RuleChange is a step in the life of a rule: it was scheduled, or cancelled, or put in force as a version.
type RuleChange struct {
	Mined
	Kind        string // a domain.RuleKind, or the hash of another kind's name
	Change      string // scheduled, cancelled, activated
	Address     common.Address
	Version     uint32 // of an activated one
	EffectiveAt uint64 // of a scheduled or activated one [Unix seconds]
}

// RuleChangeFilter narrows the changes of a coin's rules; newest first.
type RuleChangeFilter struct {
	Coin common.Address
	Page Page
}
