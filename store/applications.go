package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// ApplicationFilter narrows a list of applications. What is nil or empty does not.
type ApplicationFilter struct {
	Applicant *common.Address
	Principal string // applied by a wallet of this principal
	Coin      *common.Address
	State     *domain.ApplicationState
}

// Applications lists applications, newest first. An application that was not issued in time has the state "expired" as
// of the time of the last block indexed.
func (s *Store) Applications(ctx context.Context, filter ApplicationFilter, page Page) ([]Application, string, error) {
	var w where
	if filter.Applicant != nil {
		w.and("applicant = ?", Address(*filter.Applicant))
	}
	w.principal(filter.Principal, "applicant")
	if filter.Coin != nil {
		w.and("coin = ?", Address(*filter.Coin))
	}
	if filter.State != nil {
		switch *filter.State {
		case domain.ApplicationExpired:
			w.and("state = ? AND deadline_at < "+headTime, domain.ApplicationApplied.String())
		case domain.ApplicationApplied:
			w.and("state = ? AND deadline_at >= "+headTime, domain.ApplicationApplied.String())
		default:
			w.and("state = ?", filter.State.String())
		}
	}
	return newestFirst(ctx, s, applications, w, "applied_block", "applied_log_index", page, Application.Applied, completeApplications)
}

// Application gives one application. Error: application-unknown.
func (s *Store) Application(ctx context.Context, id common.Hash) (Application, error) {
	missing := domain.Errorf(domain.CodeApplicationUnknown, "application %s is unknown", id)
	return completeOne(ctx, s, applications, missing, Hash(id), completeApplications)
}

// headTime is the time of the last block indexed.
const headTime = "(SELECT b.sealed_at FROM blocks b JOIN index_cursor c ON c.block_number = b.number)"

func completeApplications(ctx context.Context, tx *sqlx.Tx, rows []Application) error {
	times, err := selectRows[uint64](ctx, tx, "SELECT b.sealed_at FROM blocks b JOIN index_cursor c ON c.block_number = b.number")
	if err != nil {
		return err
	}
	for i := range rows {
		if len(times) > 0 && rows[i].State == domain.ApplicationApplied.String() && rows[i].DeadlineAt < times[0] {
			rows[i].State = domain.ApplicationExpired.String()
		}
	}
	return fillBlockHashes(ctx, tx, rows, func(a *Application) []blockRef {
		return []blockRef{{a.AppliedBlock, &a.appliedBlockHash}, {a.ChangedBlock, &a.changedBlockHash}}
	})
}
