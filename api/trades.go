package api

import (
	"context"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

const tagTrades = "Trades"

// TradePath names a trade in a path.
type TradePath struct {
	ID string `path:"id" maxLength:"80" doc:"The trade's id"`
}

type (
	listTradesInput struct {
		PageInput
		Party    string `query:"party" maxLength:"60" doc:"Payer or payee"`
		Coin     string `query:"coin" maxLength:"60" doc:"Currency code or address"`
		State    string `query:"state" enum:"open,disputed,closed"`
		Corridor string `query:"corridor" maxLength:"20" doc:"Countries as the trade has them, ISO 3166-1 numeric, as 156-276"`
		From     string `query:"from" maxLength:"40" doc:"Opened then or later, RFC 3339"`
		Before   string `query:"before" maxLength:"40" doc:"Opened earlier, RFC 3339"`
	}
	tradeEventsInput struct {
		TradePath
		PageInput
	}
)

func (s *Server) tradeRoutes() {
	read(s, route{
		path: "/v1/trades", id: "list-trades", tag: tagTrades, scopes: readers, summary: "List trades, newest first, without their legs",
		about: "A trade is listed once its channel is open. Traders see those that a wallet of theirs is a party of.",
	}, s.listTrades)
	read(s, route{
		path: "/v1/trades/{id}", id: "get-trade", tag: tagTrades, scopes: readers, summary: "Show a trade with its legs",
	}, s.getTrade)
	read(s, route{
		path: "/v1/trades/{id}/events", id: "list-trade-events", tag: tagTrades, scopes: readers, summary: "What happened to a trade, newest first",
		about: "Of a leg that was netted the leg itself tells; netting has no event for each trade.",
	}, s.listTradeEvents)
}

func (s *Server) listTrades(ctx context.Context, who domain.Principal, in *listTradesInput) (*out[wire.List[wire.Trade]], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	filter := operations.TradeFilter{
		Party: p.filterAddress("party", in.Party), Coin: p.filterCoin(in.Coin), Corridor: p.filterCorridor(in.Corridor),
		Opened: p.between(in.From, in.Before), Page: in.page(),
	}
	filter.State = filterState(in.State, domain.TradeClosed)
	if p.err != nil {
		return nil, p.err
	}
	return showList(p.coins.tradeView)(s.options.Service.Trades(ctx, who, filter))
}

func (s *Server) getTrade(ctx context.Context, who domain.Principal, in *TradePath) (*out[wire.Trade], error) {
	coins, id, err := s.parseID(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return show(coins.tradeView)(s.options.Service.Trade(ctx, who, id))
}

func (s *Server) listTradeEvents(ctx context.Context, who domain.Principal, in *tradeEventsInput) (*out[wire.List[wire.TradeEvent]], error) {
	coins, id, err := s.parseID(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return showList(coins.tradeEventView)(s.options.Service.TradeEvents(ctx, who, id, in.page()))
}

func (b coinBook) tradeView(t operations.Trade) wire.Trade {
	amount := func(units domain.Amount) string { return b.format(t.Coin, units) }
	view := wire.Trade{
		ID: t.ID.Hex(), State: t.State.String(), Closing: t.Closing, Payer: t.Payer.Hex(), Payee: t.Payee.Hex(), Coin: b.code(t.Coin),
		Amount: amount(t.Amount), FromCountry: t.Corridor.From, ToCountry: t.Corridor.To, PaymentRule: wire.PaymentRule(t.PaymentRule),
		ContentHash: t.ContentHash.Hex(), OpenBy: formatTime(t.OpenBy), AgreedExpiresAt: formatTime(t.AgreedExpiresAt),
		ExpiresAt: formatTime(t.ExpiresAt), DisputePeriod: t.DisputePeriod, Arbiter: optionalAddress(t.Arbiter), Nonce: t.Nonce,
		Account: t.Account.Hex(), LegCount: t.LegCount, PayerDisputed: t.PayerDisputed, PayeeDisputed: t.PayeeDisputed,
		Received: amount(t.Received), ReceivedLate: amount(t.ReceivedLate), Settled: amount(t.Settled), Parked: amount(t.Parked),
		Waiting: amount(t.Waiting), Refunded: amount(t.Refunded), Netted: amount(t.Netted),
		Opened: optionalMined(t.Opened), Changed: optionalMined(t.Changed),
	}
	if t.State == domain.TradeDisputed {
		view.Dispute = &wire.Dispute{By: t.DisputedBy.Hex(), EndsAt: formatTime(t.DisputeEndsAt)}
	}
	for _, leg := range t.Legs {
		view.Legs = append(view.Legs, wire.TradeLeg{
			Leg: leg.Leg, Amount: amount(leg.Amount), DueAt: formatTime(leg.DueAt), Condition: leg.Condition, Endorsements: leg.Endorsements,
			State: string(leg.State), Receiver: optionalAddress(leg.Receiver), Account: optionalAddress(leg.Account),
			Changed: optionalMined(leg.Changed),
		})
	}
	return view
}

func (b coinBook) tradeEventView(e operations.TradeEvent) wire.TradeEvent {
	view := wire.TradeEvent{
		Mined: minedView(e.Mined), Kind: e.Kind, Leg: e.Leg, Account: optionalAddress(e.Account), Closing: e.Closing,
		Reason: optionalHash(e.Reason), EndsAt: optionalTime(e.EndsAt), Withdrawn: e.Withdrawn,
	}
	if e.Amount != nil {
		view.Amount = b.format(e.Coin, *e.Amount)
	}
	return view
}
