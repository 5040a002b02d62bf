package operations

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// ---- netting ------------------------------------------------------------------------------------------------------

// NettingChunk tells of one chunk and the legs that it settled, to those who see all. Error: not-found.
func (c *Center) NettingChunk(ctx context.Context, who domain.Principal, id string) (NettingChunk, error) {
	unknown := domain.Errorf(domain.CodeNotFound, "no netting chunk %.100q is known here; an id is a transaction hash, a dash and a log index", id)
	tx, logIndex, ok := parseEventID(id)
	if !ok || !Sees(who, "") {
		return NettingChunk{}, unknown
	}
	row, err := c.Store.NettingChunk(ctx, tx, logIndex)
	if domain.CodeOf(err) == domain.CodeNotFound {
		return NettingChunk{}, unknown
	}
	if err != nil {
		return NettingChunk{}, err
	}
	told := tellChunk(row)
	legs, err := c.Store.NettedLegs(ctx, row.Place)
	for _, leg := range legs {
		told.Legs = append(told.Legs, NettedLeg{TradeID: common.Hash(leg.TradeID), Leg: leg.Leg, Amount: leg.Amount})
	}
	return told, err
}

// NettingChunks lists chunks of netting cycles, newest first, without their legs, to those who see all.
func (c *Center) NettingChunks(ctx context.Context, who domain.Principal, filter NettingFilter) (List[NettingChunk], error) {
	if !Sees(who, "") {
		return List[NettingChunk]{}, nil
	}
	rows, next, err := c.Store.NettingChunks(ctx, store.NettingFilter{
		Coin: filter.Coin, Corridor: filter.Corridor, From: filter.Netted.From, Before: filter.Netted.Before,
	}, page(filter.Page))
	return list(rows, next, err, func(row store.NettingChunk) (NettingChunk, error) { return tellChunk(row), nil })
}

func tellChunk(row store.NettingChunk) NettingChunk {
	return NettingChunk{
		Mined: mined(row.Place), ID: eventID(row.TxHash, row.LogIndex), Coin: common.Address(row.Coin), Operator: common.Address(row.By),
		Corridor: domain.Corridor{From: row.FromCountry, To: row.ToCountry}, Trades: row.Trades, LegCount: row.Legs, Gross: row.Gross, Moved: row.Moved,
	}
}

// ---- payment versus payment ---------------------------------------------------------------------------------------

// Exchange tells of one payment versus payment. Error: not-found.
func (c *Center) Exchange(ctx context.Context, who domain.Principal, id common.Hash) (Exchange, error) {
	row, err := c.Store.Exchange(ctx, id)
	if err != nil {
		return Exchange{}, err
	}
	party, err := c.seesAny(ctx, who, valueOf(row.First), valueOf(row.Second), valueOf(row.CancelledBy))
	if err == nil && !party {
		err = domain.Errorf(domain.CodeNotFound, "no exchange %s was done or cancelled", id)
	}
	if err != nil {
		return Exchange{}, err
	}
	return tellExchange(row), nil
}

// Exchanges lists payments versus payment, newest first.
func (c *Center) Exchanges(ctx context.Context, who domain.Principal, filter ExchangeFilter) (List[Exchange], error) {
	owner, anything := seen(who)
	if !anything {
		return List[Exchange]{}, nil
	}
	rows, next, err := c.Store.Exchanges(ctx, store.ExchangeFilter{Party: filter.Party, Principal: owner}, page(filter.Page))
	return list(rows, next, err, func(row store.Exchange) (Exchange, error) { return tellExchange(row), nil })
}

func tellExchange(row store.Exchange) Exchange {
	told := Exchange{
		Mined: mined(row.Place), ID: common.Hash(row.ExchangeID), Outcome: row.Outcome, CancelledBy: common.Address(valueOf(row.CancelledBy)),
		Deadline: valueOf(row.DeadlineAt), Nonce: valueOf(row.Nonce),
	}
	if row.Outcome == store.ExchangeDone {
		told.First = tellSide(row.First, row.FirstCoin, row.FirstAmount)
		told.Second = tellSide(row.Second, row.SecondCoin, row.SecondAmount)
	}
	return told
}

func tellSide(party, coin *store.Address, amount *domain.Amount) *ExchangeSide {
	return &ExchangeSide{Party: common.Address(valueOf(party)), Coin: common.Address(valueOf(coin)), Amount: valueOf(amount)}
}

// ---- statistics ---------------------------------------------------------------------------------------------------

// Statistics lists sums of movements of coin, oldest first, to those who see all: a sum may be of one party alone.
func (c *Center) Statistics(ctx context.Context, who domain.Principal, filter StatisticFilter) (List[Statistic], error) {
	if !Sees(who, "") {
		return List[Statistic]{}, nil
	}
	rows, next, err := c.Store.Rollups(ctx, store.RollupFilter{
		Period: filter.Period, From: filter.Starts.From, Before: filter.Starts.Before, Coin: filter.Coin, Corridor: filter.Corridor,
		Movement: filter.Movement,
	}, page(filter.Page))
	return list(rows, next, err, func(row store.Rollup) (Statistic, error) {
		return Statistic{
			Period: row.Period, StartsAt: row.StartsAt, Coin: common.Address(row.Coin), Movement: row.Movement,
			Corridor: domain.Corridor{From: row.FromCountry, To: row.ToCountry}, Movements: row.Movements, Amount: row.Amount,
		}, nil
	})
}
