package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// Balances gives what an account holds of every coin it ever had to do with, by coin.
func (s *Store) Balances(ctx context.Context, account common.Address) ([]Balance, error) {
	return readMany(ctx, s, balances, "WHERE account = ? ORDER BY coin", Address(account))
}

// Balance gives what an account holds of a coin; nothing if they never met.
func (s *Store) Balance(ctx context.Context, coin, account common.Address) (Balance, error) {
	rows, err := readMany(ctx, s, balances, "WHERE coin = ? AND account = ?", Address(coin), Address(account))
	if err != nil || len(rows) > 0 {
		return append(rows, Balance{})[0], err
	}
	return Balance{Coin: Address(coin), Account: Address(account)}, nil
}

// HeldAt gives a block and what an account held of each coin as of it, as its movements until then add up. Error:
// block-unknown.
func (s *Store) HeldAt(ctx context.Context, account common.Address, number uint64) (at Block, held []Holding, err error) {
	err = s.view(ctx, func(ctx context.Context, tx *sqlx.Tx) error {
		if at, err = blockFrom(ctx, tx, number); err != nil {
			return err
		}
		held, err = selectRows[Holding](ctx, tx, heldByOne, Address(account), number, Address(account), number)
		return err
	})
	return at, held, err
}

// Holding is an amount of a coin: what an account holds, or, with the zero address, the total supply.
type Holding struct {
	Coin    Address       `db:"coin"`
	Account Address       `db:"account"`
	Amount  domain.Amount `db:"amount"`
}

// Books are all balances and total supplies as of a block.
type Books struct {
	Block    Block
	Holdings []Holding // every account that ever had to do with a coin
	Supplies []Holding
}

// BooksAt gives the books as of a block: at the last block indexed the balances as they are kept, before it what the
// movements up to it add up to. Error: block-unknown.
func (s *Store) BooksAt(ctx context.Context, number uint64) (Books, error) {
	var books Books
	err := s.view(ctx, func(ctx context.Context, tx *sqlx.Tx) error {
		cursor, _, err := cursorFrom(ctx, tx)
		if err != nil {
			return err
		}
		if books.Block, err = blockFrom(ctx, tx, number); err != nil {
			return err
		}
		holdings, supplies, args := heldThen, suppliedThen, []any{number, number}
		if number == cursor.BlockNumber {
			holdings, supplies, args = heldNow, suppliedNow, nil
		}
		if books.Holdings, err = selectRows[Holding](ctx, tx, holdings, args...); err != nil {
			return err
		}
		books.Supplies, err = selectRows[Holding](ctx, tx, supplies, args...)
		return err
	})
	return books, err
}

const (
	heldNow     = "SELECT coin, account, amount FROM balances ORDER BY coin, account"
	suppliedNow = "SELECT address AS coin, '" + zeroAddress + "' AS account, supply AS amount FROM coins ORDER BY address"

	heldThen = `SELECT coin, account, ` + sumOfChanges + ` AS amount FROM (
			SELECT coin, from_account AS account, -amount AS change FROM transfers WHERE block_number <= ?
			UNION ALL SELECT coin, to_account, amount FROM transfers WHERE block_number <= ?) AS changes
		WHERE account <> '` + zeroAddress + `' GROUP BY coin, account ORDER BY coin, account`
	heldByOne = `SELECT coin, account, ` + sumOfChanges + ` AS amount FROM (
			SELECT coin, from_account AS account, -amount AS change FROM transfers WHERE from_account = ? AND block_number <= ?
			UNION ALL SELECT coin, to_account, amount FROM transfers WHERE to_account = ? AND block_number <= ?) AS changes
		GROUP BY coin, account ORDER BY coin`
	suppliedThen = `SELECT coin, '` + zeroAddress + `' AS account, ` + sumOfChanges + ` AS amount FROM (
			SELECT coin, amount AS change FROM transfers WHERE from_account = '` + zeroAddress + `' AND block_number <= ?
			UNION ALL SELECT coin, -amount FROM transfers WHERE to_account = '` + zeroAddress + `' AND block_number <= ?) AS changes
		GROUP BY coin ORDER BY coin`

	// sumOfChanges adds up changes of which only the sum has to fit an amount: what went through an account, or was minted and
	// burned, may be more, which SQLite would refuse to add up. So their upper and lower 32 bits are added up apart, which is
	// exact for two thousand million changes.
	sumOfChanges = "((" + upperSum + " + (" + lowerSum + " >> 32)) << 32 | (" + lowerSum + " & 4294967295))"
	upperSum     = "CAST(SUM(change >> 32) AS BIGINT)" // rounded down, also of what is negative
	lowerSum     = "CAST(SUM(change & 4294967295) AS BIGINT)"

	zeroAddress = "0x0000000000000000000000000000000000000000"
)
