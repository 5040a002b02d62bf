package store

import (
	"context"

	"github.com/specie-money/specie/domain"
)

// Request is something that a principal asked for through the API. A movement on chain whose transaction carries out
// a request has the origin "api".
type Request struct {
	ID         string  `db:"id"`
	Principal  string  `db:"principal"`
	Kind       string  `db:"kind"`        // transfers, redemptions, applications, …
	ResourceID string  `db:"resource_id"` // what it is about; empty as long as that is not known
	Purpose    *string `db:"purpose"`     // of the lane transaction that carries it out
	TxHash     *Hash   `db:"tx_hash"`     // of a transaction that the trader signed and handed in; or nil
	Request    string  `db:"request"`     // JSON, as asked
	CreatedAt  int64   `db:"created_at"`  // Unix seconds
}

var requests = newTable[Request]("requests", "id")

// AddRequest keeps a request and answers it; the same id, purpose or transaction again changes nothing and answers what
// was kept first. Error: conflict if that is another principal's.
func (s *Store) AddRequest(ctx context.Context, request Request) (Request, error) {
	kept, added, err := once(ctx, s, requests, request, "id = ? OR purpose = ? OR tx_hash = ?", request.ID, request.Purpose, request.TxHash)
	if err == nil && !added && (kept.Principal != request.Principal || kept.Kind != request.Kind) {
		err = domain.Errorf(domain.CodeConflict, "request %q was made before, as another one", request.ID)
	}
	return kept, err
}

// Request gives a request. Error: not-found.
func (s *Store) Request(ctx context.Context, id string) (Request, error) {
	return requests.one(ctx, s.read, domain.Errorf(domain.CodeNotFound, "no request has the id %q", id), "id = ?", id)
}

// Requests lists a principal's requests of a kind, newest first.
func (s *Store) Requests(ctx context.Context, principal, kind string, page Page) ([]Request, string, error) {
	return paged(page, 2, func(after []string, limit int) ([]Request, error) {
		var w where
		w.and("principal = ? AND kind = ?", principal, kind)
		if after != nil {
			createdAt, err := integers(after[:1])
			if err != nil {
				return nil, err
			}
			w.and("(created_at, id) < (?, ?)", createdAt[0], after[1])
		}
		return requests.many(ctx, s.read, w.clause()+" ORDER BY created_at DESC, id DESC LIMIT ?", append(w.args, limit)...)
	}, func(last Request) []any { return []any{last.CreatedAt, last.ID} })
}

// ForgetRequest drops a request that never came to a transaction. One that is not there is dropped already.
func (s *Store) ForgetRequest(ctx context.Context, id string) error {
	_, err := changed(ctx, s.operational, "DELETE FROM requests WHERE id = ?", id)
	return err
}
