package api

import (
	"context"
	"fmt"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

type listRuleChangesInput struct {
	CoinPath
	PageInput
}

func (s *Server) getRules(ctx context.Context, _ domain.Principal, in *CoinPath) (*out[wire.Rules], error) {
	coins, err := s.coins(ctx)
	if err != nil {
		return nil, err
	}
	coin, err := coins.find(in.Coin)
	if err != nil {
		return nil, err
	}
	return show(func(r operations.Rules) wire.Rules { return rulesView(r, coin.Decimals) })(s.options.Service.Rules(ctx, coin.Address))
}

func (s *Server) listRuleChanges(ctx context.Context, _ domain.Principal, in *listRuleChangesInput) (*out[wire.List[wire.RuleChange]], error) {
	coins, err := s.coins(ctx)
	if err != nil {
		return nil, err
	}
	coin, err := coins.find(in.Coin)
	if err != nil {
		return nil, err
	}
	return showList(ruleChangeView)(s.options.Service.RuleChanges(ctx, operations.RuleChangeFilter{Coin: coin.Address, Page: in.page()}))
}

func ruleChangeView(r operations.RuleChange) wire.RuleChange {
	return wire.RuleChange{
		Mined: minedView(r.Mined), Kind: r.Kind, Change: r.Change, Address: r.Address.Hex(), Version: r.Version,
		EffectiveAt: optionalTime(r.EffectiveAt),
	}
}

func rulesView(r operations.Rules, decimals uint8) wire.Rules {
	amount := func(a domain.Amount) string { return a.Format(decimals) }
	limit := func(a *domain.Amount) string {
		if a == nil {
			return ""
		}
		return amount(*a)
	}
	return wire.Rules{
		Issuance: ruleView(r.Issuance, func(t operations.IssuanceRuleTerms) wire.IssuanceRuleTerms {
			return wire.IssuanceRuleTerms{
				Smallest: amount(t.Smallest), Largest: amount(t.Largest), LotSize: amount(t.LotSize), Tiers: numbers(t.Tiers),
				Endorsements: t.Endorsements, CoverageBPS: t.CoverageBPS, AttestationAge: t.AttestationAge,
				Window: t.Window, WalletCap: limit(t.WalletCap), TotalCap: limit(t.TotalCap),
			}
		}),
		Holding: ruleView(r.Holding, func(t operations.HoldingRuleTerms) wire.HoldingRuleTerms {
			return wire.HoldingRuleTerms{ShareBPS: t.ShareBPS, Cliff: t.Cliff, Duration: t.Duration, Caps: capsView(t.Caps, decimals)}
		}),
		Return: ruleView(r.Return, func(t operations.ReturnRuleTerms) wire.ReturnRuleTerms {
			view := wire.ReturnRuleTerms{
				ShareBPS: t.ShareBPS, FeeBPS: t.FeeBPS, Smallest: amount(t.Smallest), Window: t.Window, WindowCap: limit(t.WindowCap),
				Weekdays: []string{}, OpensAt: timeOfDay(t.OpensAt), ClosesAt: timeOfDay(t.ClosesAt),
			}
			for _, day := range t.Weekdays {
				view.Weekdays = append(view.Weekdays, day.String()[:3])
			}
			return view
		}),
	}
}

func ruleView[T, W any](r operations.Rule[T], terms func(T) W) wire.Rule[W] {
	var view wire.Rule[W]
	if now := r.InForce; now != nil {
		view.InForce = &wire.RuleVersion[W]{
			Address: now.Address.Hex(), Version: now.Version, EffectiveAt: formatTime(now.EffectiveAt), EffectiveBlock: now.EffectiveBlock,
		}
		if now.Terms != nil {
			view.InForce.Terms = pointer(terms(*now.Terms))
		}
	}
	if next := r.Scheduled; next != nil {
		view.Scheduled = &wire.ScheduledRule{Address: next.Address.Hex(), EffectiveAt: formatTime(next.EffectiveAt)}
	}
	return view
}

func capsView(caps []operations.TierCap, decimals uint8) []wire.TierCap {
	view := make([]wire.TierCap, 0, len(caps))
	for _, tier := range caps {
		capped := wire.TierCap{Tier: tier.Tier}
		if tier.Cap != nil {
			capped.Cap = tier.Cap.Format(decimals)
		}
		view = append(view, capped)
	}
	return view
}

// numbers keeps a list of small numbers from being written as base64.
func numbers(tiers []uint8) []uint16 {
	list := make([]uint16, len(tiers))
	for i, tier := range tiers {
		list[i] = uint16(tier)
	}
	return list
}

// timeOfDay writes a second of the day; a whole day is 24:00:00.
func timeOfDay(second uint32) string {
	const minute, hour = 60, 3600
	return fmt.Sprintf("%02d:%02d:%02d", second/hour, second/minute%minute, second%minute)
}
