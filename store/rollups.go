package store

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Period is a length of time over which movements of coin are added up.
type Period string

// Periods. They begin as UTC has it.
const (
	PeriodHour  Period = "hour"
	PeriodDay   Period = "day"
	PeriodMonth Period = "month"
)

// Periods lists all periods.
func Periods() []Period { return []Period{PeriodHour, PeriodDay, PeriodMonth} }

// Start gives the start of the period that a time is in [Unix seconds].
func (p Period) Start(at uint64) uint64 {
	switch p {
	case PeriodHour:
		return at - at%3600
	case PeriodDay:
		return at - at%86_400
	default:
		year, month, _ := time.Unix(int64(at), 0).UTC().Date()
		return uint64(time.Date(year, month, 1, 0, 0, 0, 0, time.UTC).Unix())
	}
}

// RollupKey names what is added up.
type RollupKey struct {
	Period      Period          `db:"period"`
	StartsAt    uint64          `db:"starts_at"` // Unix seconds
	Coin        Address         `db:"coin"`
	FromCountry uint16          `db:"from_country"` // of the payer's wallet at the time, ISO 3166-1 numeric; 0 for none
	ToCountry   uint16          `db:"to_country"`   // of the payee's
	Movement    domain.Movement `db:"movement"`
}

func (k RollupKey) values() []any {
	return []any{string(k.Period), k.StartsAt, k.Coin, k.FromCountry, k.ToCountry, string(k.Movement)}
}

// Rollup is the sum of some movements of coin.
type Rollup struct {
	RollupKey
	Movements uint64        `db:"movements"` // how many
	Amount    domain.Amount `db:"amount"`    // domain.MaxAmount stands for more, too
}

var rollups = newTable[Rollup]("rollups", "period", "starts_at", "coin", "from_country", "to_country", "movement")

// RollupFilter narrows a list of rollups. What is nil or empty does not.
type RollupFilter struct {
	Period   Period  // needed
	From     *uint64 // Unix seconds; started then or later
	Before   *uint64 // Unix seconds; started earlier
	Coin     *common.Address
	Corridor *domain.Corridor
	Movement domain.Movement
}

// Rollups lists sums of movements of one period's length, oldest first.
func (s *Store) Rollups(ctx context.Context, filter RollupFilter, page Page) ([]Rollup, string, error) {
	var w where
	w.and("period = ?", filter.Period)
	w.during("starts_at", filter.From, filter.Before)
	if filter.Coin != nil {
		w.and("coin = ?", Address(*filter.Coin))
	}
	w.corridor(filter.Corridor)
	if filter.Movement != "" {
		w.and("movement = ?", filter.Movement)
	}
	return paged(page, 5, func(after []string, limit int) ([]Rollup, error) {
		w := w.copy()
		if after != nil {
			numbers, err := integers([]string{after[0], after[2], after[3]})
			if err != nil {
				return nil, err
			}
			w.and("(starts_at, coin, from_country, to_country, movement) > (?, ?, ?, ?, ?)", numbers[0], after[1], numbers[1], numbers[2], after[4])
		}
		return readMany(ctx, s, rollups, w.clause()+" ORDER BY starts_at, coin, from_country, to_country, movement LIMIT ?", append(w.args, limit)...)
	}, func(last Rollup) []any {
		return []any{last.StartsAt, last.Coin, last.FromCountry, last.ToCountry, last.Movement}
	})
}
