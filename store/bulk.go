package store

import (
	"context"
	"fmt"
)

// bulk writes rows of one table many at a time, which costs a fraction of writing them one by one.
type bulk struct {
	batch  *Batch
	parts  parts      // that rows of the table are in
	table  bulkTable  // the part that they go to
	values []any      // of the rows that are not on their way yet
	spare  chan []any // that were written
	most   int        // rows that are gathered before they are written
	count  uint64
}

// bulkTable is where rows go, and how.
type bulkTable struct {
	name    string
	columns []string
	types   []string // of the columns, in SQL
	key     []string
	replace bool // the row with the same key, instead of adding one
}

// bulkWriter writes rows in a way that only one kind of database has. Values are given one row after the other.
type bulkWriter interface {
	// most bounds how many rows are gathered.
	most() int
	add(ctx context.Context, to bulkTable, values []any) error
	put(ctx context.Context, to bulkTable, values []any) error
}

// Rows go as many in a statement as fit, in few sizes, so that few statements have to be parsed.
var rowsPerStatement = []int{64, 8, 1}

func newBulk[R any](b *Batch, t table[R], replace bool) *bulk {
	parts, most := b.dialect.parts(t.name), rowsPerStatement[0]
	if b.rows != nil {
		most = firstRows
	}
	return &bulk{
		batch: b, parts: parts, table: bulkTable{parts.older, t.columns, t.types, t.key, replace}, spare: make(chan []any, piecesWaiting), most: most,
	}
}

// firstRows is how many rows a bulkWriter gets first, and each time twice as many up to what it can take: writing begins early
// in a small batch, and a large one is written in few pieces.
const firstRows = 512

// added tells that values of one row were appended.
func (w *bulk) added(ctx context.Context) {
	w.count++
	if len(w.values) < w.most*len(w.table.columns) {
		return
	}
	w.flush(ctx)
	if w.batch.rows != nil {
		w.most = min(2*w.most, w.batch.rows.most())
	}
}

// flush has what is not written yet written.
func (w *bulk) flush(ctx context.Context) {
	if len(w.values) == 0 {
		return
	}
	write := w.byStatements
	if w.batch.rows != nil && w.table.replace {
		write = w.batch.rows.put
	} else if w.batch.rows != nil {
		write = w.batch.rows.add
	}
	values := w.values
	w.batch.writing.later(func() error {
		if err := w.batch.makeRoom(ctx, w.table, values); err != nil {
			return err
		}
		if err := write(ctx, w.table, values); err != nil {
			return fmt.Errorf("write to %s: %w", w.table.name, err)
		}
		select {
		case w.spare <- values[:0]:
		default:
		}
		return nil
	})
	select {
	case w.values = <-w.spare:
	default:
		w.values = make([]any, 0, len(values))
	}
}

func (w *bulk) byStatements(ctx context.Context, to bulkTable, left []any) error {
	for _, rows := range rowsPerStatement {
		for n := rows * len(to.columns); len(left) >= n; left = left[n:] {
			statement := insertStatement(to.name, to.columns, rows)
			if to.replace {
				statement = upsertStatement(to.name, to.columns, to.key, rows)
			}
			if err := w.batch.execute(ctx, statement, left[:n]); err != nil {
				return err
			}
		}
	}
	return nil
}
