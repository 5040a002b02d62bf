package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// State is a state table within a batch. Rows are read once and written once a batch, however often they change.
type State[K comparable, R any] struct {
	batch     *Batch
	table     table[R]
	keyOf     func(R) K
	keyValues func(K) []any
	entries   map[K]*entry[R]
	dirty     []K // in the order of their first change in this batch
	touched   []K // in the order of their first change in this block
}

// entry is a row, now and as it was before this block.
type entry[R any] struct {
	row, before             R
	exists, existed         bool
	changed, changedInBlock bool
}

// mostKept bounds how many rows of a table stay in memory from one batch to the next.
const mostKept = 50_000

func newState[K comparable, R any](t table[R], keyOf func(R) K, keyValues func(K) []any) *State[K, R] {
	return &State[K, R]{table: t, keyOf: keyOf, keyValues: keyValues, entries: map[K]*entry[R]{}}
}

func (s *State[K, R]) tableName() string { return s.table.name }

func (s *State[K, R]) keyColumns() []string { return s.table.key }

// Get gives a row; false if there is none.
func (s *State[K, R]) Get(ctx context.Context, key K) (R, bool, error) {
	e, err := s.entry(ctx, key)
	if err != nil {
		var none R
		return none, false, err
	}
	return e.row, e.exists, nil
}

// Set changes a row or makes it.
func (s *State[K, R]) Set(ctx context.Context, row R) error {
	key := s.keyOf(row)
	e, err := s.entry(ctx, key)
	if err != nil {
		return err
	}
	if !e.changedInBlock {
		e.before, e.existed, e.changedInBlock = e.row, e.exists, true
		s.touched = append(s.touched, key)
	}
	if !e.changed {
		e.changed = true
		s.dirty = append(s.dirty, key)
	}
	e.row, e.exists = row, true
	return nil
}

func (s *State[K, R]) entry(ctx context.Context, key K) (*entry[R], error) {
	if e := s.entries[key]; e != nil {
		return e, nil
	}
	query := fmt.Sprintf("SELECT %s FROM %s WHERE %s", s.table.list(), s.table.name, keyCondition(s.table.key))
	e := &entry[R]{exists: true}
	if err := s.batch.get(ctx, &e.row, query, s.keyValues(key)); errors.Is(err, sql.ErrNoRows) {
		e = &entry[R]{} // without what the attempt to read left in the row
	} else if err != nil {
		return nil, fmt.Errorf("read %s: %w", s.table.name, err)
	}
	s.entries[key] = e
	return e, nil
}

// loadedAtOnce is how many rows one query of Load asks for.
const loadedAtOnce = 256

// Load reads rows that will be wanted, many in a query: one by one, each costs about as much as writing it does. It answers
// the keys of those that were not known, whether there are such rows or not.
func (s *State[K, R]) Load(ctx context.Context, keys iter.Seq[K]) (unknown []K, err error) {
	for key := range keys {
		if s.entries[key] == nil {
			s.entries[key] = &entry[R]{}
			unknown = append(unknown, key)
		}
	}
	for some := range slices.Chunk(unknown, loadedAtOnce) {
		var values []any
		for _, key := range some {
			values = append(values, s.keyValues(key)...)
		}
		query := fmt.Sprintf("SELECT %s FROM %s WHERE (%s) IN (VALUES %s)", s.table.list(), s.table.name,
			strings.Join(s.table.key, ", "), placeholders(len(s.table.key), len(some)))
		tx, err := s.batch.settled()
		if err != nil {
			return nil, err
		}
		rows, err := selectRows[R](ctx, tx, query, values...)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", s.table.name, err)
		}
		for i := range rows {
			*s.entries[s.keyOf(rows[i])] = entry[R]{row: rows[i], exists: true}
		}
	}
	return unknown, nil
}

// begin makes the table part of a batch. Rows of the batch before stay known if the database is still as that left it.
func (s *State[K, R]) begin(b *Batch, known bool) {
	s.batch, s.dirty, s.touched = b, nil, nil
	if !known {
		clear(s.entries)
	}
}

func (s *State[K, R]) endBlock(ctx context.Context, number uint64, keepUndo bool) error {
	undo := undoRows{Columns: s.table.columns}
	for _, key := range s.touched {
		e := s.entries[key]
		e.changedInBlock = false
		if !keepUndo {
			continue
		}
		before, err := s.before(e)
		if err != nil {
			return err
		}
		undo.Keys, undo.Before = append(undo.Keys, s.keyValues(key)), append(undo.Before, before)
	}
	s.touched = s.touched[:0]
	if len(undo.Keys) == 0 {
		return nil
	}
	return s.batch.undo.Add(ctx, undoRecord{BlockNumber: number, TableName: s.table.name, Rows: JSON[undoRows]{undo}})
}

// before gives the columns of a row as it was before this block; nil if there was none.
func (s *State[K, R]) before(e *entry[R]) ([]any, error) {
	if !e.existed {
		return nil, nil
	}
	return s.table.values(e.before)
}

func (s *State[K, R]) changedRows() int { return len(s.dirty) }

func (s *State[K, R]) flush(ctx context.Context) error {
	rows := newBulk(s.batch, s.table, true)
	for _, key := range s.dirty {
		e := s.entries[key]
		e.changed, e.changedInBlock = false, false
		var err error
		if rows.values, err = s.table.appendValues(rows.values, &e.row); err != nil {
			return err
		}
		rows.added(ctx)
	}
	if len(s.entries) > mostKept {
		clear(s.entries)
	}
	rows.flush(ctx)
	return nil
}

// History is a history table within a batch.
type History[R any] struct {
	table table[R]
	rows  *bulk
}

func newHistory[R any](b *Batch, t table[R]) *History[R] {
	h := &History[R]{t, newBulk(b, t, false)}
	b.histories = append(b.histories, h.rows)
	return h
}

// Add adds a row.
func (h *History[R]) Add(ctx context.Context, row R) error {
	var err error
	if h.rows.values, err = h.table.appendValues(h.rows.values, &row); err != nil {
		return err
	}
	h.rows.added(ctx)
	return nil
}

// keyCondition compares the key columns, in order.
func keyCondition(key []string) string { return strings.Join(key, " = ? AND ") + " = ?" }
