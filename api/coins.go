package api

import (
	"context"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

const tagCoins = "Coins"

// CoinPath names a coin in a path.
type CoinPath struct {
	Coin string `path:"coin" maxLength:"60" doc:"Currency code or address of the coin"`
}

func (s *Server) coinRoutes() {
	read(s, route{
		path: "/v1/coins", id: "list-coins", tag: tagCoins, scopes: anyone, summary: "List coins",
	}, s.listCoins)
	read(s, route{
		path: "/v1/coins/{coin}", id: "get-coin", tag: tagCoins, scopes: anyone, summary: "Show a coin: supply, reserve, rule in force, caps",
	}, s.getCoin)
}

// listCoins shows all coins on one page: a registry has at most sixteen.
func (s *Server) listCoins(ctx context.Context, _ domain.Principal, _ *struct{}) (*out[wire.List[wire.Coin]], error) {
	coins, err := s.coins(ctx)
	if err != nil {
		return nil, err
	}
	list := wire.List[wire.Coin]{Items: []wire.Coin{}}
	for _, identity := range coins.coins {
		coin, err := s.options.Service.Coin(ctx, identity.Address)
		if err != nil {
			return nil, err
		}
		list.Items = append(list.Items, coinView(coin))
	}
	return answer(list), nil
}

func (s *Server) getCoin(ctx context.Context, _ domain.Principal, in *CoinPath) (*out[wire.Coin], error) {
	coins, err := s.coins(ctx)
	if err != nil {
		return nil, err
	}
	identity, err := coins.find(in.Coin)
	if err != nil {
		return nil, err
	}
	return show(coinView)(s.options.Service.Coin(ctx, identity.Address))
}

func coinView(c operations.Coin) wire.Coin {
	amount := func(a domain.Amount) string { return a.Format(c.Decimals) }
	view := wire.Coin{
		Currency: c.Currency, Symbol: c.Symbol, Name: c.Name, Address: c.Address.Hex(), Index: c.Index, Decimals: c.Decimals, Block: c.Block,
		Supply: amount(c.Supply), SupplyCeiling: amount(c.SupplyCeiling), DailyMintCeiling: amount(c.DailyMintCeiling),
		MintedToday: amount(c.MintedToday), Paused: c.Paused, Caps: []wire.TierCap{},
		Reserve: wire.Reserve{
			Feed: c.Reserve.Feed.Hex(), Round: c.Reserve.Round, Attested: amount(c.Reserve.Attested), AsOf: optionalTime(c.Reserve.AsOf),
			Covered: amount(c.Reserve.Covered), DepositsBooked: amount(c.Reserve.DepositsBooked), PayoutsBooked: amount(c.Reserve.PayoutsBooked),
		},
	}
	for _, tier := range c.Caps {
		capped := wire.TierCap{Tier: tier.Tier}
		if tier.Cap != nil {
			capped.Cap = amount(*tier.Cap)
		}
		view.Caps = append(view.Caps, capped)
	}
	if rule := c.Rule; rule != nil {
		view.Rule = &wire.IssuanceRule{
			Address: rule.Address.Hex(), Version: rule.Version, EffectiveAt: formatTime(rule.EffectiveAt), EffectiveBlock: rule.EffectiveBlock,
		}
		if terms := rule.Terms; terms != nil {
			view.Rule.Terms = &wire.IssuanceRuleTerms{
				Smallest: amount(terms.Smallest), Largest: amount(terms.Largest), LotSize: amount(terms.LotSize), Tiers: numbers(terms.Tiers),
				Endorsements: terms.Endorsements, CoverageBPS: terms.CoverageBPS, AttestationAge: terms.AttestationAge,
			}
		}
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
