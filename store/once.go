package store

import (
	"context"
	"fmt"
)

// once adds a row unless there is one of the condition, which names whatever the row can not share with another. It
// answers the row that is kept, and whether it is this one. Of any number of callers, in any process, one adds its row
// and all are answered it.
func once[R any](ctx context.Context, s *Store, t table[R], row R, condition string, args ...any) (kept R, added bool, err error) {
	values, err := t.values(row)
	if err != nil {
		return row, false, err
	}
	const attempts = 10 // the row in the way may be forgotten before it is read
	for range attempts {
		count, err := changed(ctx, s.operational, t.insert+" ON CONFLICT DO NOTHING", values...)
		if err != nil || count == 1 {
			return row, err == nil, err
		}
		known, err := t.many(ctx, s.operational, "WHERE "+condition, args...)
		if err != nil {
			return row, false, err
		}
		if len(known) > 0 {
			return known[0], false, nil
		}
	}
	return row, false, fmt.Errorf("add to %s: another row is in the way, and is not there", t.name)
}
