package operations

import (
	"context"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
)

// rule reads the issuance rule in force. Error: rule-missing.
func (v view) rule(ctx context.Context, coin common.Address) (IssuanceRule, error) {
	book := v.center.Contracts.RuleBook
	kind, err := ask(ctx, v, book, ruleBookABI.PackISSUANCE(), ruleBookABI.UnpackISSUANCE)
	if err != nil {
		return IssuanceRule{}, err
	}
	current, err := ask(ctx, v, book, ruleBookABI.PackCurrent(coin, kind), ruleBookABI.UnpackCurrent)
	if err != nil {
		return IssuanceRule{}, err
	}
	version, err := ask(ctx, v, book, ruleBookABI.PackVersionAt(coin, kind, current.Version), ruleBookABI.UnpackVersionAt)
	if err != nil {
		return IssuanceRule{}, err
	}
	rule := IssuanceRule{
		Address: current.Rule, Version: current.Version,
		EffectiveAt: version.EffectiveAt.Uint64(), EffectiveBlock: version.EffectiveBlock.Uint64(),
	}
	// A consortium's own rule contract need not tell its terms; then only the contract itself can say what it refuses.
	terms, err := ask(ctx, v, rule.Address, ruleABI.PackTerms(), ruleABI.UnpackTerms)
	if err == nil {
		rule.Terms = ruleTerms(terms)
	} else if ctx.Err() != nil {
		return IssuanceRule{}, ctx.Err()
	}
	return rule, nil
}

// ruleTerms gives nil for terms beyond what an amount can be.
func ruleTerms(terms bindings.IssuanceRuleTerms) *IssuanceRuleTerms {
	smallest, err := domain.AmountFromBig(terms.Smallest)
	if err != nil {
		return nil
	}
	largest, err := domain.AmountFromBig(terms.Largest)
	if err != nil {
		largest = domain.MaxAmount
	}
	lot, err := domain.AmountFromBig(terms.LotSize)
	if err != nil {
		return nil
	}
	told := &IssuanceRuleTerms{
		Smallest: smallest, Largest: largest, LotSize: lot,
		Endorsements: terms.Endorsements, CoverageBPS: terms.Coverage, AttestationAge: math.MaxInt64,
	}
	if terms.AttestationAge.IsInt64() {
		told.AttestationAge = terms.AttestationAge.Uint64()
	}
	for tier := range uint8(tiers) {
		if terms.Tiers>>tier&1 == 1 {
			told.Tiers = append(told.Tiers, tier)
		}
	}
	return told
}
