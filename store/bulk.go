package store

import (
	"context"
	"fmt"
)

// bulk writes rows of one table many at a time, which costs a fraction of writing them one by one.
type bulk struct {
	batch     *Batch
	table     string
	columns   int
	statement func(rows int) string
	values    []any // of the rows that are not written yet
	count     uint64
}

// Rows go as many in a statement as fit, in few sizes, so that few statements have to be parsed.
var rowsPerStatement = []int{64, 8, 1}

func newBulk(b *Batch, table string, columns int, statement func(rows int) string) *bulk {
	return &bulk{batch: b, table: table, columns: columns, statement: statement}
}

// added tells that values of one row were appended.
func (w *bulk) added(ctx context.Context) error {
	w.count++
	if len(w.values) < rowsPerStatement[0]*w.columns {
		return nil
	}
	return w.flush(ctx)
}

// flush writes what is not written yet.
func (w *bulk) flush(ctx context.Context) error {
	left := w.values
	for _, rows := range rowsPerStatement {
		for n := rows * w.columns; len(left) >= n; left = left[n:] {
			if err := w.batch.execute(ctx, w.statement(rows), left[:n]); err != nil {
				return fmt.Errorf("write to %s: %w", w.table, err)
			}
		}
	}
	w.values = w.values[:0]
	return nil
}
