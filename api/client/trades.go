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

// NettingFilter narrows a list of netting chunks; empty fields do not.
type NettingFilter struct {
	Coin, Corridor string
	From, Before   string // times between which it was netted, the first included
}

// NettingChunks lists the chunks of netting cycles, newest first, without their legs.
func (c *Client) NettingChunks(ctx context.Context, filter NettingFilter, page Page) (wire.List[wire.NettingChunk], error) {
	query := values(page, "coin", filter.Coin, "corridor", filter.Corridor, "from", filter.From, "before", filter.Before)
	return get[wire.List[wire.NettingChunk]](ctx, c, "/v1/netting-chunks", query)
}

// NettingChunk shows a netting chunk with the legs that it settled.
func (c *Client) NettingChunk(ctx context.Context, id string) (wire.NettingChunk, error) {
	return get[wire.NettingChunk](ctx, c, "/v1/netting-chunks/"+url.PathEscape(id), nil)
}

// Exchanges lists payments versus payment, newest first; of one party unless that is empty.
func (c *Client) Exchanges(ctx context.Context, party string, page Page) (wire.List[wire.Exchange], error) {
	return get[wire.List[wire.Exchange]](ctx, c, "/v1/exchanges", values(page, "party", party))
}

// Exchange shows a payment versus payment.
func (c *Client) Exchange(ctx context.Context, id string) (wire.Exchange, error) {
	return get[wire.Exchange](ctx, c, "/v1/exchanges/"+url.PathEscape(id), nil)
}

// StatisticFilter narrows statistics; empty fields do not.
type StatisticFilter struct {
	Period         string // hour, day or month; days if empty
	From, Before   string // times between which periods start, the first included
	Coin, Corridor string
	Movement       string
}

// Statistics lists how much coin moved, by period, coin, corridor and kind, oldest first.
func (c *Client) Statistics(ctx context.Context, filter StatisticFilter, page Page) (wire.List[wire.Statistic], error) {
	return get[wire.List[wire.Statistic]](ctx, c, "/v1/statistics", values(page, "period", filter.Period, "from", filter.From,
		"before", filter.Before, "coin", filter.Coin, "corridor", filter.Corridor, "movement", filter.Movement))
}
