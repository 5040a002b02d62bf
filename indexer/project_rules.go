package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

func ruleActions() []namedAction {
	b := bindings.NewRuleBook()
	return []namedAction{
		on(b.UnpackAuthorityUpdatedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.RuleBookAuthorityUpdated) error {
			return p.authorityUpdated(ctx, log.Address, e.Authority)
		}),
		on(b.UnpackRuleScheduledEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.RuleBookRuleScheduled) error {
			effectiveAt := e.EffectiveAt.Uint64()
			return p.ruleChanged(ctx, log, e.Coin, e.Kind, store.RuleChange{
				Change: store.RuleScheduled, Rule: store.Address(e.Rule), EffectiveAt: &effectiveAt,
			})
		}),
		on(b.UnpackRuleCancelledEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.RuleBookRuleCancelled) error {
			return p.ruleChanged(ctx, log, e.Coin, e.Kind, store.RuleChange{Change: store.RuleCancelled, Rule: store.Address(e.Rule)})
		}),
		on(b.UnpackRuleActivatedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.RuleBookRuleActivated) error {
			effectiveAt := e.EffectiveAt.Uint64()
			return p.ruleChanged(ctx, log, e.Coin, e.Kind, store.RuleChange{
				Change: store.RuleActivated, Rule: store.Address(e.Rule), Version: &e.Version, EffectiveAt: &effectiveAt,
			})
		}),
	}
}

func (p *projection) ruleChanged(ctx context.Context, log *types.Log, coin common.Address, kind common.Hash, change store.RuleChange) error {
	change.Place, change.Coin, change.Kind = p.place(log), store.Address(coin), kind.Hex()
	for _, known := range domain.RuleKinds() {
		if kind == crypto.Keccak256Hash([]byte(known)) {
			change.Kind = string(known)
		}
	}
	return p.batch.RuleChanges.Add(ctx, change)
}
