package store

import (
	"context"

	"github.com/specie-money/specie/domain"
)

// States of an idempotency key.
const (
	IdempotencyInFlight = "in-flight" // a process is working on the answer
	IdempotencyDone     = "done"      // the answer is kept
)

// IdempotencyKey is a mutation that a caller named, and its answer once there is one. An answer that holds a secret must
// not be kept here.
type IdempotencyKey struct {
	Owner     string                    `db:"owner"`
	Route     string                    `db:"route"`
	Key       string                    `db:"idempotency_key"`
	BodyHash  Hash                      `db:"body_hash"`
	State     string                    `db:"state"`
	Status    int                       `db:"status"` // HTTP status; 0 while in flight
	Headers   JSON[map[string][]string] `db:"headers"`
	Body      string                    `db:"body"`
	Instance  string                    `db:"instance"`   // the process that answers
	CreatedAt int64                     `db:"created_at"` // Unix seconds
}

var idempotencyKeys = newTable[IdempotencyKey]("idempotency_keys", "owner", "route", "idempotency_key")

const sameIdempotencyKey = "owner = ? AND route = ? AND idempotency_key = ?"

// BeginIdempotent claims a key in flight for claim.Instance and answers true. If the key is there already nothing
// changes, and the answer is the row that is there and false.
func (s *Store) BeginIdempotent(ctx context.Context, claim IdempotencyKey) (IdempotencyKey, bool, error) {
	claim.State, claim.Status, claim.Body = IdempotencyInFlight, 0, ""
	return once(ctx, s, idempotencyKeys, claim, sameIdempotencyKey, claim.Owner, claim.Route, claim.Key)
}

// CompleteIdempotent keeps the answer of a key that is in flight at the row's instance. Error: conflict if it is not.
func (s *Store) CompleteIdempotent(ctx context.Context, row IdempotencyKey) error {
	count, err := changed(ctx, s.operational,
		"UPDATE idempotency_keys SET state = ?, status = ?, headers = ?, body = ? WHERE "+sameIdempotencyKey+" AND state = ? AND instance = ?",
		IdempotencyDone, row.Status, row.Headers, row.Body, row.Owner, row.Route, row.Key, IdempotencyInFlight, row.Instance)
	if err != nil {
		return err
	}
	if count == 0 {
		return domain.Errorf(domain.CodeConflict, "idempotency key %q is no longer in flight here", row.Key)
	}
	return nil
}

// TakeOverIdempotent moves a key in flight from an instance that ended to another one; false if it was not in flight
// there (any more).
func (s *Store) TakeOverIdempotent(ctx context.Context, owner, route, key, from, to string) (bool, error) {
	count, err := changed(ctx, s.operational, "UPDATE idempotency_keys SET instance = ? WHERE "+sameIdempotencyKey+" AND state = ? AND instance = ?",
		to, owner, route, key, IdempotencyInFlight, from)
	return count == 1, err
}

// ExpireIdempotent forgets keys made before the given time [Unix seconds], answered or not, and answers how many there
// were.
func (s *Store) ExpireIdempotent(ctx context.Context, before int64) (int64, error) {
	return changed(ctx, s.operational, "DELETE FROM idempotency_keys WHERE created_at < ?", before)
}
