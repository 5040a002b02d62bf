package store

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
)

// Lanes keeps the transactions of all lanes of one chain.
type Lanes struct {
	store   *Store
	chainID uint64
}

var _ lane.Store = Lanes{}

// Lanes gives the lanes of a chain.
func (s *Store) Lanes(chainID uint64) Lanes { return Lanes{store: s, chainID: chainID} }

type laneTransaction struct {
	ChainID     uint64  `db:"chain_id"`
	Purpose     string  `db:"purpose"`
	Sender      Address `db:"sender"`
	Recipient   Address `db:"recipient"`
	Data        Bytes   `db:"data"`
	Value       string  `db:"value"`
	Gas         uint64  `db:"gas"`
	Fingerprint Hash    `db:"fingerprint"`
	Nonce       uint64  `db:"nonce"`
	State       string  `db:"state"`
	Final       bool    `db:"final"`
	Code        string  `db:"code"`
	Detail      string  `db:"detail"`
	TxHash      *Hash   `db:"tx_hash"`
	BlockNumber *uint64 `db:"block_number"`
	BlockHash   *Hash   `db:"block_hash"`
}

type laneNonce struct {
	ChainID uint64  `db:"chain_id"`
	Sender  Address `db:"sender"`
	Nonce   uint64  `db:"nonce"`
	Purpose string  `db:"purpose"`
}

type laneVariant struct {
	TxHash  Hash    `db:"tx_hash"`
	ChainID uint64  `db:"chain_id"`
	Purpose string  `db:"purpose"`
	Seq     int     `db:"seq"`
	Sender  Address `db:"sender"`
	Nonce   uint64  `db:"nonce"`
	Raw     Bytes   `db:"raw"`
	MadeAt  uint64  `db:"made_at"`
	TipCap  string  `db:"tip_cap"`
	FeeCap  string  `db:"fee_cap"`
}

var (
	laneTransactions = newTable[laneTransaction]("lane_transactions", "chain_id", "purpose")
	laneNonces       = newTable[laneNonce]("lane_nonces", "chain_id", "sender", "nonce")
	laneVariants     = newTable[laneVariant]("lane_variants", "tx_hash")
)

// Find gives the transaction of a purpose, or nil when there is none.
func (l Lanes) Find(ctx context.Context, purpose string) (*lane.Transaction, error) {
	found, err := l.list(ctx, "WHERE chain_id = ? AND purpose = ?", l.chainID, purpose)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return found[0], nil
}

// Insert saves a new transaction with its first variant, durably: all of it or nothing. Error: lane.ErrTaken.
func (l Lanes) Insert(ctx context.Context, transaction *lane.Transaction) error {
	if len(transaction.Variants) != 1 {
		return fmt.Errorf("a new lane transaction has one variant, not %d", len(transaction.Variants))
	}
	return l.take(ctx, func(tx *sqlx.Tx) error {
		if err := laneTransactions.add(ctx, tx, l.row(transaction)); err != nil {
			return err
		}
		return l.addVariant(ctx, tx, transaction.Purpose, Address(transaction.From), 0, transaction.Variants[0])
	})
}

// AddVariant saves one more variant, durably. Error: lane.ErrTaken when its nonce is another purpose's.
func (l Lanes) AddVariant(ctx context.Context, purpose string, variant lane.Variant) error {
	return l.take(ctx, func(tx *sqlx.Tx) error {
		// First, because it keeps other processes from adding to the same purpose until this is done.
		count, err := changed(ctx, tx, "UPDATE lane_transactions SET nonce = ? WHERE chain_id = ? AND purpose = ?", variant.Nonce, l.chainID, purpose)
		if err != nil {
			return err
		}
		if count == 0 {
			return domain.Errorf(domain.CodeNotFound, "no transaction has the purpose %q", purpose)
		}
		variants, err := laneVariants.many(ctx, tx, "WHERE chain_id = ? AND purpose = ? ORDER BY seq DESC LIMIT 1", l.chainID, purpose)
		if err != nil {
			return err
		}
		if len(variants) == 0 {
			return fmt.Errorf("the transaction of purpose %q has no variant", purpose)
		}
		return l.addVariant(ctx, tx, purpose, variants[0].Sender, variants[0].Seq+1, variant)
	})
}

// SaveOutcome overwrites how far a transaction has come; but what one waits for is noted only while it is pending, because
// the process that leads may have found it executed meanwhile. Error: not-found.
func (l Lanes) SaveOutcome(ctx context.Context, transaction *lane.Transaction) error {
	row := l.row(transaction)
	note := row.State == string(lane.StatePending) && row.Code != ""
	statement := `UPDATE lane_transactions SET state = ?, final = ?, code = ?, detail = ?,
		tx_hash = ?, block_number = ?, block_hash = ? WHERE chain_id = ? AND purpose = ?`
	if note {
		statement += " AND state = 'pending'"
	}
	count, err := changed(ctx, l.store.operational, statement,
		row.State, row.Final, row.Code, row.Detail, row.TxHash, row.BlockNumber, row.BlockHash, l.chainID, row.Purpose)
	if err != nil {
		return err
	}
	if count == 0 && !note {
		return domain.Errorf(domain.CodeNotFound, "no transaction has the purpose %q", row.Purpose)
	}
	return nil
}

// Lead runs work while no other process runs the lanes of this chain.
func (l Lanes) Lead(ctx context.Context, standby func(context.Context), work func(context.Context) error) error {
	return l.store.Lead(ctx, fmt.Sprintf("lanes/%d", l.chainID), standby, work)
}

// Unsettled lists all transactions that are not final, by sender, then by nonce of the newest variant.
func (l Lanes) Unsettled(ctx context.Context) ([]*lane.Transaction, error) {
	return l.list(ctx, "WHERE chain_id = ? AND NOT final ORDER BY sender, nonce", l.chainID)
}

// LastNonce gives the highest nonce of any variant of a sender; false when it has none.
func (l Lanes) LastNonce(ctx context.Context, from common.Address) (nonce uint64, found bool, err error) {
	nonces, err := selectRows[uint64](ctx, l.store.read,
		"SELECT nonce FROM lane_nonces WHERE chain_id = ? AND sender = ? ORDER BY nonce DESC LIMIT 1", l.chainID, Address(from))
	if err != nil || len(nonces) == 0 {
		return 0, false, err
	}
	return nonces[0], true, nil
}

// FinalFrom lists the final transactions of a sender whose nonce of the newest variant is at least nonce, by nonce.
func (l Lanes) FinalFrom(ctx context.Context, from common.Address, nonce uint64) ([]*lane.Transaction, error) {
	return l.list(ctx, "WHERE chain_id = ? AND sender = ? AND nonce >= ? AND final ORDER BY nonce", l.chainID, Address(from), nonce)
}

// Senders lists all lanes.
func (l Lanes) Senders(ctx context.Context) ([]common.Address, error) {
	rows, err := selectRows[Address](ctx, l.store.read,
		"SELECT DISTINCT sender FROM lane_nonces WHERE chain_id = ? ORDER BY sender", l.chainID)
	senders := make([]common.Address, len(rows))
	for i, row := range rows {
		senders[i] = common.Address(row)
	}
	return senders, err
}

// ---- rows ---------------------------------------------------------------------------------------------------------

// take runs steps that may find a purpose or nonce taken.
func (l Lanes) take(ctx context.Context, steps func(*sqlx.Tx) error) error {
	err := inTransaction(ctx, l.store.operational, steps)
	if isUniqueViolation(err) {
		return errors.Join(lane.ErrTaken, err)
	}
	return err
}

func (l Lanes) addVariant(ctx context.Context, tx *sqlx.Tx, purpose string, sender Address, seq int, variant lane.Variant) error {
	owners, err := selectRows[string](ctx, tx,
		"SELECT purpose FROM lane_nonces WHERE chain_id = ? AND sender = ? AND nonce = ?", l.chainID, sender, variant.Nonce)
	if err != nil {
		return err
	}
	if len(owners) == 0 || owners[0] != purpose {
		if err := laneNonces.add(ctx, tx, laneNonce{ChainID: l.chainID, Sender: sender, Nonce: variant.Nonce, Purpose: purpose}); err != nil {
			return err
		}
	}
	return laneVariants.add(ctx, tx, laneVariant{
		TxHash: Hash(variant.TxHash), ChainID: l.chainID, Purpose: purpose, Seq: seq, Sender: sender, Nonce: variant.Nonce,
		Raw: variant.Raw, MadeAt: variant.MadeAt, TipCap: decimal(variant.TipCap), FeeCap: decimal(variant.FeeCap),
	})
}

func (l Lanes) row(t *lane.Transaction) laneTransaction {
	row := laneTransaction{
		ChainID: l.chainID, Purpose: t.Purpose, Sender: Address(t.From), Recipient: Address(t.To), Data: append(Bytes{}, t.Data...),
		Value: decimal(t.Value), Gas: t.Gas, Fingerprint: Hash(t.Fingerprint), Nonce: t.Nonce(),
		State: string(t.State), Final: t.Final, Code: string(t.Code), Detail: t.Detail,
	}
	if t.TxHash != (common.Hash{}) {
		row.TxHash, row.BlockNumber, row.BlockHash = HashOrNil(t.TxHash), &t.BlockNumber, HashOrNil(t.BlockHash)
	}
	return row
}

// list reads transactions with their variants, both in one view of the database.
func (l Lanes) list(ctx context.Context, rest string, args ...any) ([]*lane.Transaction, error) {
	var transactions []*lane.Transaction
	err := inTransaction(ctx, l.store.read, func(tx *sqlx.Tx) error {
		rows, err := laneTransactions.many(ctx, tx, rest, args...)
		if err != nil {
			return err
		}
		transactions = make([]*lane.Transaction, len(rows))
		for i, row := range rows {
			variants, err := laneVariants.many(ctx, tx, "WHERE chain_id = ? AND purpose = ? ORDER BY seq", l.chainID, row.Purpose)
			if err != nil {
				return err
			}
			if transactions[i], err = row.transaction(variants); err != nil {
				return err
			}
		}
		return nil
	})
	return transactions, err
}

func (r laneTransaction) transaction(variants []laneVariant) (*lane.Transaction, error) {
	value, err := bigOf(r.Value)
	if err != nil {
		return nil, err
	}
	t := &lane.Transaction{
		Purpose: r.Purpose, From: common.Address(r.Sender), To: common.Address(r.Recipient), Data: r.Data, Value: value,
		Gas: r.Gas, Fingerprint: common.Hash(r.Fingerprint), State: lane.State(r.State), Final: r.Final,
		Code: domain.Code(r.Code), Detail: r.Detail,
	}
	if r.TxHash != nil && r.BlockNumber != nil && r.BlockHash != nil {
		t.TxHash, t.BlockNumber, t.BlockHash = common.Hash(*r.TxHash), *r.BlockNumber, common.Hash(*r.BlockHash)
	}
	for _, v := range variants {
		tip, err := bigOf(v.TipCap)
		if err != nil {
			return nil, err
		}
		fee, err := bigOf(v.FeeCap)
		if err != nil {
			return nil, err
		}
		t.Variants = append(t.Variants, lane.Variant{
			TxHash: common.Hash(v.TxHash), Nonce: v.Nonce, Raw: v.Raw, MadeAt: v.MadeAt, FeeCap: fee, TipCap: tip,
		})
	}
	return t, nil
}

func decimal(value *big.Int) string {
	if value == nil {
		return "0"
	}
	return value.String()
}

func bigOf(text string) (*big.Int, error) {
	value, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return nil, fmt.Errorf("column %q is not a decimal number", text)
	}
	return value, nil
}
