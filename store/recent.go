package store

import (
	"context"
	"fmt"
	"strings"
)

// parts are the tables that hold the rows of a table. Where the newest rows have one of their own, it has no secondary
// indexes: a row that goes into these changes a page of each, which is most of what writing it costs. Rows join the older
// ones when nobody waits for them any more (Age).
type parts struct {
	older  string
	recent string // empty: there is one part
}

// all names the parts.
func (p parts) all() []string {
	if p.recent == "" {
		return []string{p.older}
	}
	return []string{p.older, p.recent}
}

// Recent tells, before there are rows, that this batch is of the newest blocks: somebody waits for its rows, and Age follows.
func (b *Batch) Recent() {
	for _, rows := range b.histories {
		if rows.parts.recent != "" {
			rows.table.name = rows.parts.recent
		}
	}
}

// Age puts the newest rows to the older ones, where they were kept apart.
func (s *Store) Age(ctx context.Context) error {
	if s.dialect.parts(transfers.name).recent == "" {
		return nil
	}
	return s.Derive(ctx, func(b *Batch) error {
		for _, rows := range b.histories {
			if rows.parts.recent == "" {
				continue
			}
			columns := strings.Join(rows.table.columns, ", ")
			b.executeLater(ctx, fmt.Sprintf("INSERT INTO %s (%s) SELECT %s FROM %s", rows.parts.older, columns, columns, rows.parts.recent))
			b.executeLater(ctx, "DELETE FROM "+rows.parts.recent)
		}
		return nil
	})
}
