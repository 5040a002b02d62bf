package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
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

func newState[K comparable, R any](b *Batch, t table[R], keyOf func(R) K, keyValues func(K) []any) *State[K, R] {
	return &State[K, R]{batch: b, table: t, keyOf: keyOf, keyValues: keyValues, entries: map[K]*entry[R]{}}
}

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

func (s *State[K, R]) endBlock(ctx context.Context, number uint64, seq int, keepUndo bool) (int, error) {
	for _, key := range s.touched {
		e := s.entries[key]
		if keepUndo {
			record := undoRecord{BlockNumber: number, Seq: seq, TableName: s.table.name}
			if err := record.describe(s.table.key, s.keyValues(key), s.table.columns, s.table.values(e.before), e.existed); err != nil {
				return seq, err
			}
			if err := s.batch.execute(ctx, undoRecords.insert, undoRecords.values(record)); err != nil {
				return seq, fmt.Errorf("add to %s: %w", undoRecords.name, err)
			}
			seq++
		}
		e.changedInBlock = false
	}
	s.touched = s.touched[:0]
	return seq, nil
}

func (s *State[K, R]) flush(ctx context.Context) error {
	for _, key := range s.dirty {
		if err := s.batch.execute(ctx, s.table.upsert, s.table.values(s.entries[key].row)); err != nil {
			return fmt.Errorf("put into %s: %w", s.table.name, err)
		}
	}
	return nil
}

// History is a history table within a batch.
type History[R any] struct {
	batch *Batch
	table table[R]
}

// Add adds a row.
func (h History[R]) Add(ctx context.Context, row R) error {
	if err := h.batch.execute(ctx, h.table.insert, h.table.values(row)); err != nil {
		return fmt.Errorf("add to %s: %w", h.table.name, err)
	}
	return nil
}

// keyCondition compares the key columns, in order.
func keyCondition(key []string) string { return strings.Join(key, " = ? AND ") + " = ?" }
