package operations

import (
	"context"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Rules tells the rules of a coin as of the head. Error: coin-unknown.
func (c *Center) Rules(ctx context.Context, coin common.Address) (Rules, error) {
	if _, err := c.coin(ctx, coin); err != nil {
		return Rules{}, err
	}
	v, err := c.head(ctx)
	if err != nil {
		return Rules{}, err
	}
	return v.rules(ctx, coin)
}

// RuleChanges lists the changes of a coin's rules, newest first. Error: coin-unknown.
func (c *Center) RuleChanges(ctx context.Context, filter RuleChangeFilter) (List[RuleChange], error) {
	if _, err := c.coin(ctx, filter.Coin); err != nil {
		return List[RuleChange]{}, err
	}
	rows, next, err := c.Store.RuleChanges(ctx, filter.Coin, page(filter.Page))
	return list(rows, next, err, func(row store.RuleChange) (RuleChange, error) {
		told := RuleChange{Mined: mined(row.Place), Kind: row.Kind, Change: row.Change, Address: common.Address(row.Rule)}
		if row.Version != nil {
			told.Version = *row.Version
		}
		if row.EffectiveAt != nil {
			told.EffectiveAt = *row.EffectiveAt
		}
		return told, nil
	})
}

// inForce gives all three rules that are in force for a coin. Error: rule-missing.
func (v view) inForce(ctx context.Context, coin common.Address) (bindings.IRuleBookRules, error) {
	return ask(ctx, v, v.center.Contracts.RuleBook, ruleBookABI.PackCurrentRules(coin), ruleBookABI.UnpackCurrentRules)
}

// versionsOf gives the versions that an application is made under.
func versionsOf(rules bindings.IRuleBookRules) domain.RuleVersions {
	return domain.RuleVersions{Issuance: rules.IssuanceRule.Version, Holding: rules.HoldingRule.Version, Return: rules.ReturnRule.Version}
}

func (v view) rules(ctx context.Context, coin common.Address) (Rules, error) {
	var told Rules
	var err error
	if told.Issuance, err = ruleOf(ctx, v, coin, domain.RuleIssuance, v.issuanceTerms); err != nil {
		return Rules{}, err
	}
	if told.Holding, err = ruleOf(ctx, v, coin, domain.RuleHolding, v.holdingTerms); err != nil {
		return Rules{}, err
	}
	told.Return, err = ruleOf(ctx, v, coin, domain.RuleReturn, v.returnTerms)
	return told, err
}

// ruleOf reads the rule of one kind, in force and scheduled.
func ruleOf[T any](ctx context.Context, v view, coin common.Address, kind domain.RuleKind,
	terms func(context.Context, common.Address) (*T, error),
) (Rule[T], error) {
	book, id := v.center.Contracts.RuleBook, crypto.Keccak256Hash([]byte(kind))
	var told Rule[T]
	scheduled, err := ask(ctx, v, book, ruleBookABI.PackScheduled(coin, id), ruleBookABI.UnpackScheduled)
	if err != nil {
		return told, err
	}
	if scheduled.Rule != (common.Address{}) {
		told.Scheduled = &ScheduledRule{Address: scheduled.Rule, EffectiveAt: scheduled.EffectiveAt.Uint64()}
	}
	current, err := ask(ctx, v, book, ruleBookABI.PackCurrent(coin, id), ruleBookABI.UnpackCurrent)
	if domain.CodeOf(err) == domain.CodeRuleMissing {
		return told, nil
	}
	if err != nil {
		return told, err
	}
	version, err := ask(ctx, v, book, ruleBookABI.PackVersionAt(coin, id, current.Version), ruleBookABI.UnpackVersionAt)
	if err != nil {
		return told, err
	}
	told.InForce = &RuleVersion[T]{
		Address: current.Rule, Version: current.Version,
		EffectiveAt: version.EffectiveAt.Uint64(), EffectiveBlock: version.EffectiveBlock.Uint64(),
	}
	// A consortium's own rule contract need not tell its terms; then only the contract itself can say what it refuses.
	told.InForce.Terms, err = terms(ctx, current.Rule)
	if err != nil && ctx.Err() != nil {
		return told, ctx.Err()
	}
	return told, nil
}

// ---- terms of the rules shipped here, nil for terms beyond what an amount can be ------------------------------------

func (v view) issuanceTerms(ctx context.Context, rule common.Address) (*IssuanceRuleTerms, error) {
	terms, err := ask(ctx, v, rule, ruleABI.PackTerms(), ruleABI.UnpackTerms)
	if err != nil {
		return nil, err
	}
	smallest, err := domain.AmountFromBig(terms.Smallest)
	if err != nil {
		return nil, err
	}
	lot, err := domain.AmountFromBig(terms.LotSize)
	if err != nil {
		return nil, err
	}
	told := &IssuanceRuleTerms{
		Smallest: smallest, Largest: atMost(terms.Largest), LotSize: lot,
		Endorsements: terms.Endorsements, CoverageBPS: terms.Coverage, AttestationAge: period(terms.AttestationAge),
		Window: period(terms.Window), WalletCap: capOf(terms.WalletCap), TotalCap: capOf(terms.TotalCap),
	}
	for tier := range uint8(tiers) {
		if terms.Tiers>>tier&1 == 1 {
			told.Tiers = append(told.Tiers, tier)
		}
	}
	return told, nil
}

func (v view) holdingTerms(ctx context.Context, rule common.Address) (*HoldingRuleTerms, error) {
	terms, err := ask(ctx, v, rule, holdingRuleABI.PackTerms(), holdingRuleABI.UnpackTerms)
	if err != nil {
		return nil, err
	}
	told := &HoldingRuleTerms{ShareBPS: terms.Share, Cliff: period(terms.Cliff), Duration: period(terms.Duration)}
	for tier, limit := range terms.Caps {
		told.Caps = append(told.Caps, TierCap{Tier: uint8(tier), Cap: capOf(limit)})
	}
	return told, nil
}

func (v view) returnTerms(ctx context.Context, rule common.Address) (*ReturnRuleTerms, error) {
	terms, err := ask(ctx, v, rule, returnRuleABI.PackTerms(), returnRuleABI.UnpackTerms)
	if err != nil {
		return nil, err
	}
	told := &ReturnRuleTerms{
		ShareBPS: terms.Share, FeeBPS: terms.Fee, Smallest: atMost(terms.Smallest),
		Window: period(terms.Window), WindowCap: capOf(terms.WindowCap), OpensAt: terms.OpensAt, ClosesAt: terms.ClosesAt,
	}
	for day := time.Sunday; day <= time.Saturday; day++ {
		if terms.Weekdays>>day&1 == 1 {
			told.Weekdays = append(told.Weekdays, day)
		}
	}
	return told, nil
}

// atMost reads an amount; more than can be is the largest amount.
func atMost(value *big.Int) domain.Amount {
	amount, err := domain.AmountFromBig(value)
	if err != nil {
		return domain.MaxAmount
	}
	return amount
}

// capOf reads a cap; more than an amount can be is none.
func capOf(value *big.Int) *domain.Amount {
	limit, err := domain.AmountFromBig(value)
	if err != nil {
		return nil
	}
	return &limit
}

// period reads a number of seconds.
func period(value *big.Int) uint64 {
	if !value.IsInt64() {
		return math.MaxInt64
	}
	return value.Uint64()
}
