package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// Endorsement is one endorser's signature for an issuance, collected until enough are there for the issue call.
type Endorsement struct {
	ApplicationID Hash    `db:"application_id"`
	Endorser      Address `db:"endorser"`
	Seal          Hash    `db:"seal"`        // of the plan, lots and trade file that it is for
	DeadlineAt    int64   `db:"deadline_at"` // Unix seconds
	Signature     Bytes   `db:"signature"`   // 65 bytes r, s, v
	CreatedAt     int64   `db:"created_at"`  // Unix seconds
}

var endorsements = newTable[Endorsement]("endorsements", "application_id", "endorser", "seal", "deadline_at")

// AddEndorsement keeps a signature and answers true; false if the endorser has signed this very thing before, whose
// signature then stays.
func (s *Store) AddEndorsement(ctx context.Context, endorsement Endorsement) (bool, error) {
	_, added, err := once(ctx, s, endorsements, endorsement, "application_id = ? AND endorser = ? AND seal = ? AND deadline_at = ?",
		endorsement.ApplicationID, endorsement.Endorser, endorsement.Seal, endorsement.DeadlineAt)
	return added, err
}

// Endorsements gives the signatures for an application, by seal, deadline and endorser: what one issue call takes is
// together, in the ascending order of addresses that the desk demands.
func (s *Store) Endorsements(ctx context.Context, applicationID common.Hash) ([]Endorsement, error) {
	return endorsements.many(ctx, s.read, "WHERE application_id = ? ORDER BY seal, deadline_at, endorser", Hash(applicationID))
}
