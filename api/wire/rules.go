package wire

// Rules are a coin's rules by kind.
type Rules struct {
	Issuance Rule[IssuanceRuleTerms] `json:"issuance"`
	Holding  Rule[HoldingRuleTerms]  `json:"holding"`
	Return   Rule[ReturnRuleTerms]   `json:"return"`
}

// Rule is the rule of one kind that is in force, and the one that is to come.
type Rule[T any] struct {
	InForce   *RuleVersion[T] `json:"inForce,omitempty" doc:"Absent: none is"`
	Scheduled *ScheduledRule  `json:"scheduled,omitempty" doc:"Absent: no change is announced"`
}

// RuleVersion is a version of a rule.
type RuleVersion[T any] struct {
	Address        string `json:"address"`
	Version        uint32 `json:"version"`
	EffectiveAt    string `json:"effectiveAt"`
	EffectiveBlock uint64 `json:"effectiveBlock"`
	Terms          *T     `json:"terms,omitempty" doc:"Absent for a rule contract of the consortium's own"`
}

// ScheduledRule is a rule that was announced.
type ScheduledRule struct {
	Address     string `json:"address"`
	EffectiveAt string `json:"effectiveAt" doc:"From then on anybody may put it in force"`
}

// IssuanceRuleTerms are the terms of the shipped issuance rule.
type IssuanceRuleTerms struct {
	Smallest       string   `json:"smallest"`
	Largest        string   `json:"largest"`
	LotSize        string   `json:"lotSize"`
	Tiers          []uint16 `json:"tiers"`
	Endorsements   uint8    `json:"endorsements"`
	CoverageBPS    uint32   `json:"coverageBps" doc:"Reserve needed per supply [bps]"`
	AttestationAge uint64   `json:"attestationAge" doc:"Oldest attestation accepted [seconds]"`
	Window         uint64   `json:"window" doc:"Over which the caps count [seconds]"`
	WalletCap      string   `json:"walletCap,omitempty" doc:"Most that one wallet is issued in any window; absent: no cap"`
	TotalCap       string   `json:"totalCap,omitempty" doc:"Most that all are issued in any window; absent: no cap"`
}

// HoldingRuleTerms are the terms of the shipped holding rule.
type HoldingRuleTerms struct {
	ShareBPS uint16    `json:"shareBps" doc:"Of an issuance that is held back [bps]"`
	Cliff    uint64    `json:"cliff" doc:"After the issue, until the first release [seconds]"`
	Duration uint64    `json:"duration" doc:"After the issue, until all is released [seconds]"`
	Caps     []TierCap `json:"caps" doc:"Most that a wallet of a tier may hold"`
}

// ReturnRuleTerms are the terms of the shipped return rule.
type ReturnRuleTerms struct {
	ShareBPS  uint16   `json:"shareBps" doc:"Of an issuance that stays as return deposit [bps]"`
	FeeBPS    uint16   `json:"feeBps" doc:"Of a redemption [bps]"`
	Smallest  string   `json:"smallest" doc:"Redemption"`
	Window    uint64   `json:"window" doc:"[seconds]"`
	WindowCap string   `json:"windowCap,omitempty" doc:"Most that is served in one window, what is more waits; absent: no cap"`
	Weekdays  []string `json:"weekdays" doc:"Days of UTC on which redemptions are accepted" example:"[\"Mon\"]"`
	OpensAt   string   `json:"opensAt" doc:"From then on, on these days" example:"08:30:00"`
	ClosesAt  string   `json:"closesAt" doc:"And no longer from then on" example:"24:00:00"`
}

// RuleChange is a step in the life of a rule.
type RuleChange struct {
	Mined
	Kind        string `json:"kind" doc:"issuance, holding, return, or the hash of another kind's name"`
	Change      string `json:"change" enum:"scheduled,cancelled,activated"`
	Address     string `json:"address" doc:"Of the rule"`
	Version     uint32 `json:"version,omitempty" doc:"Of an activated one"`
	EffectiveAt string `json:"effectiveAt,omitempty" doc:"Of a scheduled or activated one"`
}
