package operations

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/typeddata"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Trade tells of one trade and its legs. Error: trade-unknown.
func (c *Center) Trade(ctx context.Context, who domain.Principal, id common.Hash) (Trade, error) {
	row, err := c.seenTrade(ctx, who, id)
	if err != nil {
		return Trade{}, err
	}
	told, err := tellTrade(row)
	if err != nil {
		return Trade{}, err
	}
	legs, err := c.Store.TradeLegs(ctx, id)
	for _, leg := range legs {
		told.Legs = append(told.Legs, tellLeg(leg))
	}
	return told, err
}

// Trades lists trades, newest first, without their legs.
func (c *Center) Trades(ctx context.Context, who domain.Principal, filter TradeFilter) (List[Trade], error) {
	owner, anything := seen(who)
	if !anything {
		return List[Trade]{}, nil
	}
	rows, next, err := c.Store.Trades(ctx, store.TradeFilter{
		Party: filter.Party, Principal: owner, Coin: filter.Coin, State: filter.State, Corridor: filter.Corridor,
		From: filter.Opened.From, Before: filter.Opened.Before,
	}, page(filter.Page))
	return list(rows, next, err, tellTrade)
}

// TradeEvents lists what happened to a trade, newest first. Error: trade-unknown.
func (c *Center) TradeEvents(ctx context.Context, who domain.Principal, id common.Hash, p Page) (List[TradeEvent], error) {
	trade, err := c.seenTrade(ctx, who, id)
	if err != nil {
		return List[TradeEvent]{}, err
	}
	rows, next, err := c.Store.TradeEvents(ctx, id, page(p))
	return list(rows, next, err, func(row store.TradeEvent) (TradeEvent, error) { return tellTradeEvent(row, trade), nil })
}

// seenTrade gives a trade that who may see. Error: trade-unknown.
func (c *Center) seenTrade(ctx context.Context, who domain.Principal, id common.Hash) (store.Trade, error) {
	row, err := c.Store.Trade(ctx, id)
	if err != nil {
		return row, err
	}
	party, err := c.seesAny(ctx, who, row.Payer, row.Payee)
	if err == nil && !party {
		err = domain.Errorf(domain.CodeTradeUnknown, "no trade %s was opened", id)
	}
	return row, err
}

// seesAny reports whether who may read what belongs to one of some wallets.
func (c *Center) seesAny(ctx context.Context, who domain.Principal, wallets ...store.Address) (bool, error) {
	for _, wallet := range wallets {
		owner, err := c.ownerOf(ctx, common.Address(wallet))
		if err != nil || Sees(who, owner) {
			return err == nil, err
		}
	}
	return false, nil
}

func tellTrade(row store.Trade) (Trade, error) {
	told := Trade{
		ID: common.Hash(row.ID), Closing: valueOf(row.Closing), Payer: common.Address(row.Payer), Payee: common.Address(row.Payee),
		Coin: common.Address(row.Coin), Amount: row.Amount, Corridor: domain.Corridor{From: row.FromCountry, To: row.ToCountry},
		PaymentRule: tellPaymentRule(row.PaymentRule), ContentHash: common.Hash(row.ContentHash), OpenBy: row.OpenBy,
		AgreedExpiresAt: row.AgreedExpiresAt, ExpiresAt: row.ExpiresAt, DisputePeriod: row.DisputePeriod,
		Arbiter: common.Address(valueOf(row.Arbiter)), Nonce: row.Nonce, Account: common.Address(row.Account), LegCount: row.LegCount,
		DisputedBy: common.Address(valueOf(row.DisputedBy)), DisputeEndsAt: valueOf(row.DisputeEndsAt),
		PayerDisputed: row.PayerDisputed, PayeeDisputed: row.PayeeDisputed,
		Received: row.Received, ReceivedLate: row.ReceivedLate, Settled: row.Settled, Parked: row.Parked, Refunded: row.Refunded,
		Netted: row.Netted, Opened: mined(row.Opened()), Changed: mined(row.Changed()),
	}
	told.Waiting = row.Received - min(row.Received, row.Settled.Plus(row.Parked).Plus(row.Refunded))
	var err error
	told.State, err = named(row.State, domain.TradeClosed)
	return told, err
}

func tellPaymentRule(rule uint8) PaymentRule {
	told := PaymentRule{Netting: rule&typeddata.RuleNetting != 0, Early: rule&typeddata.RuleEarly != 0, Outcome: OutcomeResume}
	switch rule &^ (typeddata.RuleNetting | typeddata.RuleEarly) {
	case typeddata.RuleOutcomeRefund:
		told.Outcome = OutcomeRefund
	case typeddata.RuleOutcomeRelease:
		told.Outcome = OutcomeRelease
	}
	return told
}

func tellLeg(row store.TradeLeg) TradeLeg {
	return TradeLeg{
		Leg: row.Leg, Amount: row.Amount, DueAt: row.DueAt, Condition: row.Condition, Endorsements: row.Endorsements, State: row.State,
		Receiver: common.Address(valueOf(row.Receiver)), Account: common.Address(valueOf(row.Account)), Changed: mined(row.Changed()),
	}
}

func tellTradeEvent(row store.TradeEvent, of store.Trade) TradeEvent {
	return TradeEvent{
		Mined: mined(row.Place), Coin: common.Address(of.Coin), Kind: row.Kind, Leg: row.Leg, Account: common.Address(valueOf(row.Account)), Amount: row.Amount,
		Closing: valueOf(row.Closing), Reason: common.Hash(valueOf(row.Reason)), EndsAt: valueOf(row.EndsAt), Withdrawn: valueOf(row.Withdrawn),
	}
}

// valueOf gives what a column holds, and the zero value of a null.
func valueOf[T any](column *T) (value T) {
	if column != nil {
		value = *column
	}
	return value
}
