package store

import (
	"context"

	"github.com/jmoiron/sqlx"
)

// Batch is one transaction of the indexer: some blocks with everything that follows from them, the undo records of
// that, and the cursor. It is for one goroutine.
type Batch struct {
	tx         *sqlx.Tx
	statements map[string]*sqlx.Stmt
	states     []blockEnder

	// State tables.
	Coins        *State[Address, Coin]
	Wallets      *State[Address, Wallet]
	Balances     *State[BalanceKey, Balance]
	Applications *State[Hash, Application]
	Redemptions  *State[Hash, Redemption]

	// History tables.
	Blocks          History[Block]
	Transfers       History[Transfer]
	WalletEvents    History[WalletEvent]
	Issuances       History[Issuance]
	Releases        History[Release]
	Attestations    History[Attestation]
	ReserveBookings History[ReserveBooking]
	RuleChanges     History[RuleChange]
}

// blockEnder is a State of any kind of row.
type blockEnder interface {
	endBlock(ctx context.Context, number uint64, seq int, keepUndo bool) (nextSeq int, err error)
	flush(ctx context.Context) error
}

// Derive runs the steps as one batch, which is undone unless they all succeed.
func (s *Store) Derive(ctx context.Context, steps func(*Batch) error) error {
	return inTransaction(ctx, s.derived, func(tx *sqlx.Tx) error {
		b := newBatch(tx)
		if err := steps(b); err != nil {
			return err
		}
		return b.flush(ctx)
	})
}

func newBatch(tx *sqlx.Tx) *Batch {
	b := &Batch{tx: tx, statements: map[string]*sqlx.Stmt{}}
	b.Coins = newState(b, coins, func(r Coin) Address { return r.Address }, func(k Address) []any { return []any{k} })
	b.Wallets = newState(b, wallets, func(r Wallet) Address { return r.Address }, func(k Address) []any { return []any{k} })
	b.Balances = newState(b, balances, func(r Balance) BalanceKey { return BalanceKey{r.Coin, r.Account} },
		func(k BalanceKey) []any { return []any{k.Coin, k.Account} })
	b.Applications = newState(b, applications, func(r Application) Hash { return r.ID }, func(k Hash) []any { return []any{k} })
	b.Redemptions = newState(b, redemptions, func(r Redemption) Hash { return r.ID }, func(k Hash) []any { return []any{k} })
	b.states = []blockEnder{b.Coins, b.Wallets, b.Balances, b.Applications, b.Redemptions}

	b.Blocks = History[Block]{b, blocks}
	b.Transfers = History[Transfer]{b, transfers}
	b.WalletEvents = History[WalletEvent]{b, walletEvents}
	b.Issuances = History[Issuance]{b, issuances}
	b.Releases = History[Release]{b, releases}
	b.Attestations = History[Attestation]{b, attestations}
	b.ReserveBookings = History[ReserveBooking]{b, reserveBookings}
	b.RuleChanges = History[RuleChange]{b, ruleChanges}
	return b
}

// EndBlock tells that all changes of a block are made. With keepUndo the rows that it changed are kept as they were, so
// that the block can be undone.
func (b *Batch) EndBlock(ctx context.Context, number uint64, keepUndo bool) error {
	seq := 0
	for _, state := range b.states {
		next, err := state.endBlock(ctx, number, seq, keepUndo)
		if err != nil {
			return err
		}
		seq = next
	}
	return nil
}

func (b *Batch) flush(ctx context.Context) error {
	for _, state := range b.states {
		if err := state.flush(ctx); err != nil {
			return err
		}
	}
	return nil
}

// execute runs a statement.
func (b *Batch) execute(ctx context.Context, statement string, values []any) error {
	stmt, err := b.prepared(ctx, statement) //nolint:sqlclosecheck // the end of the transaction closes it
	if err != nil {
		return err
	}
	_, err = stmt.ExecContext(ctx, values...)
	return err
}

// get reads one row; sql.ErrNoRows if there is none.
func (b *Batch) get(ctx context.Context, row any, query string, values []any) error {
	stmt, err := b.prepared(ctx, query) //nolint:sqlclosecheck // the end of the transaction closes it
	if err != nil {
		return err
	}
	return stmt.GetContext(ctx, row, values...)
}

// prepared parses a statement once in the life of the batch.
func (b *Batch) prepared(ctx context.Context, statement string) (*sqlx.Stmt, error) {
	if known := b.statements[statement]; known != nil {
		return known, nil
	}
	stmt, err := b.tx.PreparexContext(ctx, b.tx.Rebind(statement))
	if err != nil {
		return nil, err
	}
	b.statements[statement] = stmt
	return stmt, nil
}
