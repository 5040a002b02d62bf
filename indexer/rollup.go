package indexer

import (
	"context"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// tally adds up the movements of the blocks of one hour, so that a rollup does not change with each of them.
type tally struct {
	keys []store.RollupKey // without period, in the order of their first movement, so that undo records are the same anew
	sums map[store.RollupKey]*sum
}

type sum struct {
	movements uint64
	amount    domain.Amount
}

// count adds a movement to the tally.
func (p *projection) count(ctx context.Context, t *store.Transfer, s sides) error {
	key := store.RollupKey{Coin: t.Coin, Movement: t.Movement}
	var err error
	key.FromCountry, err = p.countryOf(ctx, t, t.From, s.from, func(trade store.Trade) store.Address { return trade.Payer })
	if err != nil {
		return err
	}
	key.ToCountry, err = p.countryOf(ctx, t, t.To, s.to, func(trade store.Trade) store.Address { return trade.Payee })
	if err != nil {
		return err
	}
	counted := p.tally.sums[key]
	if counted == nil {
		counted = &sum{}
		put(&p.tally.sums, key, counted)
		p.tally.keys = append(p.tally.keys, key)
	}
	counted.movements++
	counted.amount = counted.amount.Plus(t.Amount)
	return nil
}

// countryOf gives the country of a side of a transfer. For a trade's accounts the trade's party stands.
func (p *projection) countryOf(ctx context.Context, t *store.Transfer, account store.Address, held store.Balance,
	party func(store.Trade) store.Address,
) (uint16, error) {
	switch {
	case account == store.Address{}:
		return 0, nil
	case ownedBy(held, p.contracts.TradeBook) && t.TradeID != nil:
		trade, _, err := p.batch.Trades.Get(ctx, *t.TradeID)
		if err != nil {
			return 0, err
		}
		account = party(trade)
	case held.Owner != nil:
		return 0, nil
	}
	wallet, _, err := p.batch.Wallets.Get(ctx, account)
	return wallet.Country, err
}

// rollUp adds the tally to hour, day and month of the block at hand.
func (p *projection) rollUp(ctx context.Context) error {
	for _, key := range p.tally.keys {
		counted := p.tally.sums[key]
		for _, period := range store.Periods() {
			key.Period, key.StartsAt = period, period.Start(p.sealedAt)
			row, _, err := p.batch.Rollups.Get(ctx, key)
			if err != nil {
				return err
			}
			row.RollupKey = key
			row.Movements += counted.movements
			row.Amount = row.Amount.Plus(counted.amount)
			if err := p.batch.Rollups.Set(ctx, row); err != nil {
				return err
			}
		}
	}
	p.tally = tally{}
	return nil
}

// sameHour tells whether blocks sealed at two times are added up in the same rollups.
func sameHour(one, other uint64) bool {
	return store.PeriodHour.Start(one) == store.PeriodHour.Start(other)
}
