package client

import (
	"context"
	"net/url"

	"github.com/specie-money/specie/api/wire"
)

// TradeFilter narrows a list of trades; empty fields do not.
type TradeFilter struct {
	Party, Coin, State string
	Corridor           string // countries as the trade has them, as 156-276
	From, Before       string // times between which it was opened, the first included
}

// Trades lists trades, newest first, without their legs.
func (c *Client) Trades(ctx context.Context, filter TradeFilter, page Page) (wire.List[wire.Trade], error) {
	return get[wire.List[wire.Trade]](ctx, c, "/v1/trades", values(page, "party", filter.Party, "coin", filter.Coin,
		"state", filter.State, "corridor", filter.Corridor, "from", filter.From, "before", filter.Before))
}

// Trade shows a trade with its legs.
func (c *Client) Trade(ctx context.Context, id string) (wire.Trade, error) {
	return get[wire.Trade](ctx, c, tradePath(id), nil)
}

// TradeEvents lists what happened to a trade, newest first.
func (c *Client) TradeEvents(ctx context.Context, id string, page Page) (wire.List[wire.TradeEvent], error) {
	return get[wire.List[wire.TradeEvent]](ctx, c, tradePath(id)+"/events", values(page))
}

func tradePath(id string) string { return "/v1/trades/" + url.PathEscape(id) }
