package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Balances gives what an account holds of every coin it ever had to do with, by coin.
func (s *Store) Balances(ctx context.Context, account common.Address) ([]Balance, error) {
	return balances.many(ctx, s.read, "WHERE account = ? ORDER BY coin", Address(account))
}

// Balance gives what an account holds of a coin; nothing, without standing, if they never met.
func (s *Store) Balance(ctx context.Context, coin, account common.Address) (Balance, error) {
	rows, err := balances.many(ctx, s.read, "WHERE coin = ? AND account = ?", Address(coin), Address(account))
	if err != nil || len(rows) > 0 {
		return append(rows, Balance{})[0], err
	}
	return Balance{Coin: Address(coin), Account: Address(account), Status: domain.WalletNone.String()}, nil
}

// Holders lists the accounts of a coin, by address.
func (s *Store) Holders(ctx context.Context, coin common.Address, page Page) ([]Balance, string, error) {
	return paged(page, 1, func(after []string, limit int) ([]Balance, error) {
		return balances.many(ctx, s.read, "WHERE coin = ? AND account > ? ORDER BY account LIMIT ?", Address(coin), first(after), limit)
	}, func(last Balance) []any { return []any{last.Account} })
}

// Holding is what the movements of coin up to a block add up to, for one account of one coin.
type Holding struct {
	Coin    Address       `db:"coin"`
	Account Address       `db:"account"`
	Amount  domain.Amount `db:"amount"`
}

// HoldingsAt adds up all movements of coin up to a block, by coin and account: every account that ever held coin.
func (s *Store) HoldingsAt(ctx context.Context, block uint64) ([]Holding, error) {
	return selectRows[Holding](ctx, s.read, `SELECT coin, wallet AS account,
			CAST(SUM(CASE WHEN direction = 'in' THEN amount ELSE -amount END) AS BIGINT) AS amount
		FROM wallet_records WHERE block_number <= ? GROUP BY coin, wallet ORDER BY coin, wallet`, block)
}
