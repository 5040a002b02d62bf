package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// States of a lane transaction.
const (
	LanePending   = "pending"   // committed here, not yet seen in a block
	LaneExecuted  = "executed"  // in a block, succeeded
	LaneReverted  = "reverted"  // in a block, refused by the contract
	LaneDisplaced = "displaced" // its nonce was used by a transaction that is not ours
)

// LaneTransaction is one purpose of a sending account: its nonce, what it does, and how it ended.
type LaneTransaction struct {
	ChainID   uint64   `db:"chain_id"`
	Purpose   string   `db:"purpose"`
	Sender    Address  `db:"sender"`
	Nonce     uint64   `db:"nonce"`
	Recipient *Address `db:"recipient"` // nil: contract creation
	Value     string   `db:"value"`     // native coin [wei], decimal
	Data      Bytes    `db:"data"`
	GasLimit  uint64   `db:"gas_limit"`
	State     string   `db:"state"`
	CreatedAt int64    `db:"created_at"` // Unix seconds
	LaneOutcome
}

// LaneOutcome is how a lane transaction ended; all nil while it is pending.
type LaneOutcome struct {
	OutcomeHash *Hash   `db:"outcome_hash"` // hash of the variant that was mined
	BlockNumber *uint64 `db:"block_number"`
	BlockHash   *Hash   `db:"block_hash"`
	GasUsed     *uint64 `db:"gas_used"`
	RevertData  Bytes   `db:"revert_data"` // what the contract answered
	RevertCode  *string `db:"revert_code"` // the error code that it means
	SettledAt   *int64  `db:"settled_at"`  // Unix seconds
}

// LaneVariant is one signed transaction for a purpose; all variants of a purpose have the same nonce.
type LaneVariant struct {
	Hash      Hash   `db:"hash"`
	ChainID   uint64 `db:"chain_id"`
	Purpose   string `db:"purpose"`
	Raw       Bytes  `db:"raw"`     // the signed transaction
	TipCap    string `db:"tip_cap"` // [wei per gas], decimal
	FeeCap    string `db:"fee_cap"` // [wei per gas], decimal
	CreatedAt int64  `db:"created_at"`
}

var (
	laneTransactions = newTable[LaneTransaction]("lane_transactions", "chain_id", "purpose")
	laneVariants     = newTable[LaneVariant]("lane_variants", "hash")
)

// AddLaneTransaction commits a new pending transaction with its first variant, durably. Errors: purpose-reused if the
// purpose is there already, conflict if the nonce is.
func (s *Store) AddLaneTransaction(ctx context.Context, transaction LaneTransaction, first LaneVariant) error {
	return inTransaction(ctx, s.operational, func(tx *sqlx.Tx) error {
		known, err := laneTransactions.many(ctx, tx, "WHERE chain_id = ? AND purpose = ?", transaction.ChainID, transaction.Purpose)
		if err != nil {
			return err
		}
		if len(known) > 0 {
			return domain.Errorf(domain.CodePurposeReused, "purpose %q already has a transaction", transaction.Purpose)
		}
		if err := laneTransactions.add(ctx, tx, transaction); err != nil {
			if isUniqueViolation(err) {
				return domain.Wrap(domain.CodeConflict, err, "nonce %d of %s is taken", transaction.Nonce, transaction.Sender)
			}
			return err
		}
		return laneVariants.add(ctx, tx, first)
	})
}

// AddLaneVariant commits one more variant of a transaction, durably. Adding the same variant again changes nothing.
func (s *Store) AddLaneVariant(ctx context.Context, variant LaneVariant) error {
	return laneVariants.put(ctx, s.operational, variant)
}

// LaneTransaction gives the transaction of a purpose. Error: not-found.
func (s *Store) LaneTransaction(ctx context.Context, chainID uint64, purpose string) (LaneTransaction, error) {
	missing := domain.Errorf(domain.CodeNotFound, "no transaction has the purpose %q", purpose)
	return laneTransactions.one(ctx, s.read, missing, "chain_id = ? AND purpose = ?", chainID, purpose)
}

// LaneTransactionByHash gives the transaction that has a variant of this hash. Error: not-found.
func (s *Store) LaneTransactionByHash(ctx context.Context, chainID uint64, hash common.Hash) (LaneTransaction, error) {
	missing := domain.Errorf(domain.CodeNotFound, "transaction %s was not sent from here", hash)
	return laneTransactions.one(ctx, s.read, missing,
		"chain_id = ? AND purpose = (SELECT v.purpose FROM lane_variants v WHERE v.hash = ? AND v.chain_id = lane_transactions.chain_id)",
		chainID, Hash(hash))
}

// LaneVariants gives the variants of a purpose, oldest first.
func (s *Store) LaneVariants(ctx context.Context, chainID uint64, purpose string) ([]LaneVariant, error) {
	return laneVariants.many(ctx, s.read, "WHERE chain_id = ? AND purpose = ? ORDER BY created_at, hash", chainID, purpose)
}

// PendingLaneTransactions gives a sender's transactions that are not settled, by nonce.
func (s *Store) PendingLaneTransactions(ctx context.Context, chainID uint64, sender common.Address) ([]LaneTransaction, error) {
	return laneTransactions.many(ctx, s.read, "WHERE chain_id = ? AND state = ? AND sender = ? ORDER BY nonce",
		chainID, LanePending, Address(sender))
}

// SettledLaneTransactions gives all senders' transactions that ended in a block above the given one, by sender and
// nonce: those that a reorganisation may open again.
func (s *Store) SettledLaneTransactions(ctx context.Context, chainID, aboveBlock uint64) ([]LaneTransaction, error) {
	return laneTransactions.many(ctx, s.read, "WHERE chain_id = ? AND block_number > ? ORDER BY sender, nonce", chainID, aboveBlock)
}

// LaneSenders gives the accounts that have transactions on the chain.
func (s *Store) LaneSenders(ctx context.Context, chainID uint64) ([]Address, error) {
	return selectRows[Address](ctx, s.read, "SELECT DISTINCT sender FROM lane_transactions WHERE chain_id = ? ORDER BY sender", chainID)
}

// LastLaneNonce gives the highest nonce that was committed for a sender; false if there is none.
func (s *Store) LastLaneNonce(ctx context.Context, chainID uint64, sender common.Address) (uint64, bool, error) {
	nonces, err := selectRows[uint64](ctx, s.read,
		"SELECT nonce FROM lane_transactions WHERE chain_id = ? AND sender = ? ORDER BY nonce DESC LIMIT 1", chainID, Address(sender))
	if err != nil || len(nonces) == 0 {
		return 0, false, err
	}
	return nonces[0], true, nil
}

// SetLaneOutcome commits a transaction's state: how it ended, or pending again with an empty outcome after a
// reorganisation. Error: not-found.
func (s *Store) SetLaneOutcome(ctx context.Context, chainID uint64, purpose, state string, outcome LaneOutcome) error {
	count, err := changed(ctx, s.operational, `UPDATE lane_transactions SET state = ?, outcome_hash = ?, block_number = ?,
		block_hash = ?, gas_used = ?, revert_data = ?, revert_code = ?, settled_at = ? WHERE chain_id = ? AND purpose = ?`,
		state, outcome.OutcomeHash, outcome.BlockNumber, outcome.BlockHash, outcome.GasUsed, outcome.RevertData,
		outcome.RevertCode, outcome.SettledAt, chainID, purpose)
	if err != nil {
		return err
	}
	if count == 0 {
		return domain.Errorf(domain.CodeNotFound, "no transaction has the purpose %q", purpose)
	}
	return nil
}
