package api

import (
	"context"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/store"
)

const tagStatistics = "Statistics"

type (
	listChunksInput struct {
		PageInput
		Coin     string `query:"coin" maxLength:"60" doc:"Currency code or address"`
		Corridor string `query:"corridor" maxLength:"20" doc:"Countries as the trades have them, ISO 3166-1 numeric, as 156-276"`
		From     string `query:"from" maxLength:"40" doc:"Netted then or later, RFC 3339"`
		Before   string `query:"before" maxLength:"40" doc:"Netted earlier, RFC 3339"`
	}
	chunkPath struct {
		ID string `path:"id" maxLength:"90" doc:"Transaction hash, a dash, and the log index"`
	}
	listExchangesInput struct {
		PageInput
		Party string `query:"party" maxLength:"60" doc:"One of both; of a cancelled one, the party that cancelled it"`
	}
	exchangePath struct {
		ID string `path:"id" maxLength:"80" doc:"The exchange's id"`
	}
	listStatisticsInput struct {
		PageInput
		Period   string `query:"period" enum:"hour,day,month" default:"day"`
		From     string `query:"from" maxLength:"40" doc:"Periods that start then or later, RFC 3339"`
		Before   string `query:"before" maxLength:"40" doc:"Periods that start earlier, RFC 3339"`
		Coin     string `query:"coin" maxLength:"60" doc:"Currency code or address"`
		Corridor string `query:"corridor" maxLength:"20" doc:"Countries of payer and payee, ISO 3166-1 numeric, as 156-276; 0 for no wallet"`
		Movement string `query:"movement" enum:"issuance,release,transfer,redemption,mint,burn,recovery,wipe,payment,settlement,refund,netting,exchange,migration"`
	}
)

func (s *Server) nettingRoutes() {
	read(s, route{
		path: "/v1/netting-chunks", id: "list-netting-chunks", tag: tagTrades, scopes: overseers, summary: "List the chunks of netting cycles, newest first, without their legs",
		about: "A party sees in its trades which legs were netted, and in its wallet's records what moved.",
	}, s.listChunks)
	read(s, route{
		path: "/v1/netting-chunks/{id}", id: "get-netting-chunk", tag: tagTrades, scopes: overseers, summary: "Show a netting chunk with the legs that it settled",
	}, s.getChunk)
	read(s, route{
		path: "/v1/exchanges", id: "list-exchanges", tag: tagTrades, scopes: readers, summary: "List payments versus payment, newest first",
		about: "Those that were done or cancelled. Traders see those that a wallet of theirs is a party of.",
	}, s.listExchanges)
	read(s, route{
		path: "/v1/exchanges/{id}", id: "get-exchange", tag: tagTrades, scopes: readers, summary: "Show a payment versus payment",
	}, s.getExchange)
	read(s, route{
		path: "/v1/statistics", id: "list-statistics", tag: tagStatistics, scopes: overseers, summary: "How much coin moved, by period, coin, corridor and kind, oldest first",
		about: "Only for those who see all: a sum may be of one party alone.",
	}, s.listStatistics)
}

func (s *Server) listChunks(ctx context.Context, who domain.Principal, in *listChunksInput) (*out[wire.List[wire.NettingChunk]], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	filter := operations.NettingFilter{
		Coin: p.filterCoin(in.Coin), Corridor: p.filterCorridor(in.Corridor), Netted: p.between(in.From, in.Before), Page: in.page(),
	}
	if p.err != nil {
		return nil, p.err
	}
	return showList(p.coins.chunkView)(s.options.Service.NettingChunks(ctx, who, filter))
}

func (s *Server) getChunk(ctx context.Context, who domain.Principal, in *chunkPath) (*out[wire.NettingChunk], error) {
	coins, err := s.coins(ctx)
	if err != nil {
		return nil, err
	}
	return show(coins.chunkView)(s.options.Service.NettingChunk(ctx, who, in.ID))
}

func (s *Server) listExchanges(ctx context.Context, who domain.Principal, in *listExchangesInput) (*out[wire.List[wire.Exchange]], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	filter := operations.ExchangeFilter{Party: p.filterAddress("party", in.Party), Page: in.page()}
	if p.err != nil {
		return nil, p.err
	}
	return showList(p.coins.exchangeView)(s.options.Service.Exchanges(ctx, who, filter))
}

func (s *Server) getExchange(ctx context.Context, who domain.Principal, in *exchangePath) (*out[wire.Exchange], error) {
	coins, id, err := s.parseID(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return show(coins.exchangeView)(s.options.Service.Exchange(ctx, who, id))
}

func (s *Server) listStatistics(ctx context.Context, who domain.Principal, in *listStatisticsInput) (*out[wire.List[wire.Statistic]], error) {
	p, err := s.parser(ctx)
	if err != nil {
		return nil, err
	}
	filter := operations.StatisticFilter{
		Period: store.Period(in.Period), Starts: p.between(in.From, in.Before), Coin: p.filterCoin(in.Coin),
		Corridor: p.filterCorridor(in.Corridor), Movement: domain.Movement(in.Movement), Page: in.page(),
	}
	if p.err != nil {
		return nil, p.err
	}
	return showList(p.coins.statisticView)(s.options.Service.Statistics(ctx, who, filter))
}

func (b coinBook) chunkView(c operations.NettingChunk) wire.NettingChunk {
	view := wire.NettingChunk{
		Mined: minedView(c.Mined), ID: c.ID, Coin: b.code(c.Coin), Operator: c.Operator.Hex(), FromCountry: c.Corridor.From, ToCountry: c.Corridor.To,
		Trades: c.Trades, LegCount: c.LegCount, Gross: b.format(c.Coin, c.Gross), Moved: b.format(c.Coin, c.Moved),
	}
	for _, leg := range c.Legs {
		view.Legs = append(view.Legs, wire.NettedLeg{TradeID: leg.TradeID.Hex(), Leg: leg.Leg, Amount: b.format(c.Coin, leg.Amount)})
	}
	return view
}

func (b coinBook) exchangeView(e operations.Exchange) wire.Exchange {
	return wire.Exchange{
		Mined: minedView(e.Mined), ID: e.ID.Hex(), Outcome: e.Outcome, CancelledBy: optionalAddress(e.CancelledBy),
		First: b.sideView(e.First), Second: b.sideView(e.Second), Deadline: optionalTime(e.Deadline), Nonce: e.Nonce,
	}
}

func (b coinBook) sideView(side *operations.ExchangeSide) *wire.ExchangeSide {
	if side == nil {
		return nil
	}
	return &wire.ExchangeSide{Party: side.Party.Hex(), Coin: b.code(side.Coin), Amount: b.format(side.Coin, side.Amount)}
}

func (b coinBook) statisticView(s operations.Statistic) wire.Statistic {
	return wire.Statistic{
		Period: string(s.Period), StartsAt: formatTime(s.StartsAt), Coin: b.code(s.Coin), FromCountry: s.Corridor.From, ToCountry: s.Corridor.To,
		Movement: string(s.Movement), Movements: s.Movements, Amount: b.format(s.Coin, s.Amount),
	}
}
