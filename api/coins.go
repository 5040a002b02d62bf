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
		path: "/v1/coins/{coin}", id: "get-coin", tag: tagCoins, scopes: anyone, summary: "Show a coin: supply, reserve, rules, caps",
	}, s.getCoin)
	read(s, route{
		path: "/v1/coins/{coin}/rules", id: "get-rules", tag: tagCoins, scopes: anyone, summary: "Show a coin's rules, in force and announced",
	}, s.getRules)
	read(s, route{
		path: "/v1/coins/{coin}/rule-changes", id: "list-rule-changes", tag: tagCoins, scopes: anyone, summary: "List the changes of a coin's rules, newest first",
	}, s.listRuleChanges)
}

// listCoins shows all coins on one page: a registry has at most sixteen.
func (s *Server) listCoins(ctx context.Context, _ domain.Principal, _ *struct{}) (*out[wire.List[wire.Coin]], error) {
	coins, err := s.coins(ctx)
	if err != nil {
		return nil, err
	}
	list := wire.List[wire.Coin]{Items: []wire.Coin{}}
	for _, identity := range coins.coins {
		if identity.Replaced() {
			continue // its successor tells its address
		}
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
		MintedToday: amount(c.MintedToday), Paused: c.Paused,
		Predecessor: optionalAddress(c.Predecessor), Successor: optionalAddress(c.Successor), Caps: capsView(c.Caps, c.Decimals),
		Reserve: wire.Reserve{
			Feed: c.Reserve.Feed.Hex(), Round: c.Reserve.Round, Attested: amount(c.Reserve.Attested), AsOf: optionalTime(c.Reserve.AsOf),
			Covered: amount(c.Reserve.Covered), DepositsBooked: amount(c.Reserve.DepositsBooked), PayoutsBooked: amount(c.Reserve.PayoutsBooked),
		},
	}
	view.Rules = rulesView(c.Rules, c.Decimals)
	return view
}
