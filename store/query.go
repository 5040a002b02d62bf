package store

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// view runs queries that all see the databases as they are at one moment. They may be run again, by the primary if a
// replica can not answer.
func (s *Store) view(ctx context.Context, queries func(context.Context, *sqlx.Tx) error) error {
	_, err := reading(ctx, s, func(ctx context.Context, from *pool) (struct{}, error) {
		return struct{}{}, inTransaction(ctx, from, func(tx *sqlx.Tx) error { return queries(ctx, tx) })
	})
	return err
}

// readOne is table.one outside a transaction.
func readOne[R any](ctx context.Context, s *Store, t table[R], missing *domain.Error, condition string, args ...any) (R, error) {
	return reading(ctx, s, func(ctx context.Context, from *pool) (R, error) { return t.one(ctx, from, missing, condition, args...) })
}

// readMany is table.many outside a transaction.
func readMany[R any](ctx context.Context, s *Store, t table[R], rest string, args ...any) ([]R, error) {
	return reading(ctx, s, func(ctx context.Context, from *pool) ([]R, error) { return t.many(ctx, from, rest, args...) })
}

// where gathers the conditions of a query.
type where struct {
	conditions []string
	args       []any

	account Address  // that one of the columns holds
	columns []string // none: whichever account
}

// copy can be narrowed further without the original.
func (w where) copy() where {
	w.conditions, w.args = slices.Clone(w.conditions), slices.Clone(w.args)
	return w
}

func (w *where) and(condition string, args ...any) {
	w.conditions = append(w.conditions, condition)
	w.args = append(w.args, args...)
}

// either narrows a list of newestFirst to rows of which one of the columns is an account. Each of the columns needs an index
// in the order of the list.
func (w *where) either(account Address, columns ...string) { w.account, w.columns = account, columns }

// during narrows to times from one (included) to another (excluded); nil does not. [Unix seconds].
func (w *where) during(column string, from, before *uint64) {
	if from != nil {
		w.and(column+" >= ?", min(*from, largestInteger))
	}
	if before != nil {
		w.and(column+" < ?", min(*before, largestInteger))
	}
}

// corridor narrows to an ordered pair of countries; nil does not.
func (w *where) corridor(c *domain.Corridor) {
	if c != nil {
		w.and("from_country = ? AND to_country = ?", c.From, c.To)
	}
}

// principal narrows to rows of which one of the columns is a wallet of a principal; an empty one does not.
func (w *where) principal(principal string, columns ...string) {
	if principal == "" {
		return
	}
	conditions, args := make([]string, len(columns)), make([]any, len(columns))
	for i, column := range columns {
		conditions[i], args[i] = column+" IN (SELECT k.address FROM wallet_keys k WHERE k.principal = ?)", principal
	}
	w.and("("+strings.Join(conditions, " OR ")+")", args...)
}

func (w *where) clause() string {
	if len(w.conditions) == 0 {
		return ""
	}
	return "WHERE " + strings.Join(w.conditions, " AND ")
}

// newestFirst lists rows by where they are on the chain: block and log index are the names of those columns, place gives
// their values. complete fills in what the table does not hold.
func newestFirst[R any](ctx context.Context, s *Store, t table[R], w where, block, logIndex string, page Page,
	place func(R) Place, complete func(context.Context, *sqlx.Tx, []R) error,
) ([]R, string, error) {
	return paged(page, 2, func(after []string, limit int) ([]R, error) {
		w := w.copy()
		if after != nil {
			numbers, err := integers(after)
			if err != nil {
				return nil, err
			}
			w.and(fmt.Sprintf("(%s, %s) < (?, ?)", block, logIndex), numbers...)
		}
		query, args := w.newest(t.list(), t.name, fmt.Sprintf(" ORDER BY %s DESC, %s DESC LIMIT ?", block, logIndex), limit)
		var rows []R
		err := s.view(ctx, func(ctx context.Context, tx *sqlx.Tx) error {
			var err error
			if rows, err = selectRows[R](ctx, tx, query, args...); err != nil {
				return err
			}
			return complete(ctx, tx, rows)
		})
		return rows, err
	}, func(last R) []any { return []any{place(last).BlockNumber, place(last).LogIndex} })
}

// newest writes the query of a page. Rows of an account are found column by column, each from its newest on, and merged:
// with both columns in one condition a database would read and sort all rows that the account ever had.
func (w where) newest(list, table, order string, limit int) (query string, args []any) {
	if len(w.columns) == 0 {
		return fmt.Sprintf("SELECT %s FROM %s %s%s", list, table, w.clause(), order), append(w.args, limit)
	}
	var parts []string
	for i, column := range w.columns {
		of := w.copy()
		of.and(column+" = ?", w.account)
		for _, earlier := range w.columns[:i] {
			of.and(earlier+" <> ?", w.account)
		}
		parts = append(parts, fmt.Sprintf("SELECT * FROM (SELECT %s FROM %s %s%s) AS by_%s", list, table, of.clause(), order, column))
		args = append(append(args, of.args...), limit)
	}
	return strings.Join(parts, " UNION ALL ") + order, append(args, limit)
}

// completeOne reads the row of an id; complete fills in what the table does not hold.
func completeOne[R any](ctx context.Context, s *Store, t table[R], missing *domain.Error, id Hash,
	complete func(context.Context, *sqlx.Tx, []R) error,
) (R, error) {
	rows := make([]R, 1) // there also when the context ends before anything is read
	err := s.view(ctx, func(ctx context.Context, tx *sqlx.Tx) error {
		var err error
		if rows[0], err = t.one(ctx, tx, missing, "id = ?", id); err != nil {
			return err
		}
		return complete(ctx, tx, rows)
	})
	return rows[0], err
}

// history lists rows of a history table, newest first.
func history[R any](ctx context.Context, s *Store, t table[R], w where, page Page, place func(*R) *Place) ([]R, string, error) {
	return newestFirst(ctx, s, t, w, "block_number", "log_index", page, func(row R) Place { return *place(&row) },
		func(ctx context.Context, tx *sqlx.Tx, rows []R) error { return fillPlaces(ctx, tx, rows, place) })
}

// viewed reads rows together with the hashes of the blocks that they refer to. The rest of the query is as for many.
func viewed[R any](ctx context.Context, s *Store, t table[R], refs func(*R) []blockRef, rest string, args ...any) (rows []R, err error) {
	err = s.view(ctx, func(ctx context.Context, tx *sqlx.Tx) error {
		if rows, err = t.many(ctx, tx, rest, args...); err != nil {
			return err
		}
		return fillBlockHashes(ctx, tx, rows, refs)
	})
	return rows, err
}

// viewedOne is viewed for one row.
func viewedOne[R any](ctx context.Context, s *Store, t table[R], missing *domain.Error, refs func(*R) []blockRef, condition string, args ...any) (R, error) {
	rows, err := viewed(ctx, s, t, refs, "WHERE "+condition, args...)
	if err == nil && len(rows) == 0 {
		err = missing
	}
	if err != nil {
		var none R
		return none, err
	}
	return rows[0], nil
}

// fillPlaces fills in the block hashes of events.
func fillPlaces[R any](ctx context.Context, tx *sqlx.Tx, rows []R, place func(*R) *Place) error {
	return fillBlockHashes(ctx, tx, rows, func(row *R) []blockRef {
		p := place(row)
		return []blockRef{{p.BlockNumber, &p.BlockHash}}
	})
}

// blockRef is a block number and where its hash belongs.
type blockRef struct {
	number uint64
	hash   *Hash
}

func fillBlockHashes[R any](ctx context.Context, tx *sqlx.Tx, rows []R, refs func(*R) []blockRef) error {
	var numbers []uint64
	for i := range rows {
		for _, ref := range refs(&rows[i]) {
			numbers = append(numbers, ref.number)
		}
	}
	if len(numbers) == 0 {
		return nil
	}
	slices.Sort(numbers)
	query, args, err := sqlx.In("WHERE number IN (?)", slices.Compact(numbers))
	if err != nil {
		return fmt.Errorf("block hashes: %w", err)
	}
	known, err := blocks.many(ctx, tx, query, args...)
	if err != nil {
		return err
	}
	hashes := make(map[uint64]Hash, len(known))
	for _, block := range known {
		hashes[block.Number] = block.Hash
	}
	for i := range rows {
		for _, ref := range refs(&rows[i]) {
			*ref.hash = hashes[ref.number]
		}
	}
	return nil
}

// originsOf tells through which door transactions came: this system's API, this system on its own account, or neither.
func originsOf(ctx context.Context, tx *sqlx.Tx, hashes []Hash) (map[Hash]domain.Origin, error) {
	origins := make(map[Hash]domain.Origin, len(hashes))
	if len(hashes) == 0 {
		return origins, nil
	}
	for _, hash := range hashes {
		origins[hash] = domain.OriginDirect
	}
	query, args, err := sqlx.In(`SELECT v.tx_hash AS tx_hash, CASE WHEN r.id IS NULL THEN ? ELSE ? END AS origin
		FROM lane_variants v LEFT JOIN requests r ON r.purpose = v.purpose WHERE v.tx_hash IN (?)
		UNION ALL SELECT r.tx_hash, ? FROM requests r WHERE r.tx_hash IN (?)`,
		domain.OriginSystem, domain.OriginAPI, hashes, domain.OriginAPI, hashes)
	if err != nil {
		return nil, fmt.Errorf("origins: %w", err)
	}
	type known struct {
		TxHash Hash          `db:"tx_hash"`
		Origin domain.Origin `db:"origin"`
	}
	rows, err := selectRows[known](ctx, tx, query, args...)
	for _, row := range rows {
		origins[row.TxHash] = row.Origin
	}
	return origins, err
}

// fillOrigins fills in the origins of movements.
func fillOrigins[R any](ctx context.Context, tx *sqlx.Tx, rows []R, of func(*R) (Hash, *domain.Origin)) error {
	hashes := make([]Hash, len(rows))
	for i := range rows {
		hashes[i], _ = of(&rows[i])
	}
	origins, err := originsOf(ctx, tx, hashes)
	for i := range rows {
		hash, origin := of(&rows[i])
		*origin = origins[hash]
	}
	return err
}

// integers reads the parts of a cursor that are numbers.
func integers(parts []string) ([]any, error) {
	numbers := make([]any, len(parts))
	for i, part := range parts {
		number, err := strconv.ParseInt(part, 10, 64)
		if err != nil {
			return nil, domain.Wrap(domain.CodeInvalidInput, err, "cursor is not one that this list gave")
		}
		numbers[i] = number
	}
	return numbers, nil
}
