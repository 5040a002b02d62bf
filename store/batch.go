package store

import (
	"context"

	"github.com/jmoiron/sqlx"
)

// Batch is one transaction of the indexer: some blocks with everything that follows from them, the undo records of
// that, and the cursor. It is for one goroutine.
type Batch struct {
	*states

	dialect    dialect
	tx         *sqlx.Tx // settled gives it to whoever reads or writes otherwise than in pieces
	writing    *writing
	rows       bulkWriter // nil: by statements
	statements map[string]*sqlx.Stmt
	histories  []*bulk
	undo       *History[undoRecord]
	kept       *History[keptBlock]
	keeping    keeping

	// History tables.
	Blocks          *History[Block]
	Transfers       *History[Transfer]
	WalletEvents    *History[WalletEvent]
	Issuances       *History[Issuance]
	Releases        *History[Release]
	Attestations    *History[Attestation]
	ReserveBookings *History[ReserveBooking]
	RuleChanges     *History[RuleChange]
	TradeEvents     *History[TradeEvent]
	NettingChunks   *History[NettingChunk]
	NettedLegs      *History[NettedLeg]
	Exchanges       *History[Exchange]
}

// states are the state tables. They outlive a batch, so that the next finds in memory what it wrote: the derived tables
// follow from the chain alone, so whoever finds the cursor at the same block finds the same rows.
type states struct {
	Coins        *State[Address, Coin]
	Wallets      *State[Address, Wallet]
	Balances     *State[BalanceKey, Balance]
	Applications *State[Hash, Application]
	Redemptions  *State[Hash, Redemption]
	Trades       *State[Hash, Trade]
	TradeLegs    *State[LegKey, TradeLeg]
	Rollups      *State[RollupKey, Rollup]
	accessStates

	all []stateTable
	at  Hash // the block that the rows in memory are of; zero: of none

	ranges          ranges // nil: not known
	partitionBlocks uint64 // that a new partition is for
}

// stateTable is a State of any kind of row.
type stateTable interface {
	tableName() string
	keyColumns() []string
	begin(b *Batch, known bool)
	endBlock(ctx context.Context, number uint64, keepUndo bool) error
	flush(ctx context.Context) error
	changedRows() int
}

// Derive runs the steps as one batch, which is undone unless they all succeed. One batch runs at a time.
func (s *Store) Derive(ctx context.Context, steps func(*Batch) error) error {
	s.deriving.Lock()
	defer s.deriving.Unlock()
	at := s.states.at
	s.states.at = Hash{} // what a batch that fails leaves in memory is of no block
	var reached Hash
	err := onConnection(ctx, s.derived, func(conn *sqlx.Conn, tx *sqlx.Tx) error {
		b := &Batch{states: s.states, dialect: s.dialect, tx: tx, rows: s.dialect.rows(conn), statements: map[string]*sqlx.Stmt{}, writing: newWriting()}
		defer b.writing.end()
		if err := b.begin(ctx, at); err != nil {
			return err
		}
		if err := steps(b); err != nil {
			return err
		}
		if err := b.flush(ctx); err != nil {
			return err
		}
		cursor, _, err := b.Cursor(ctx)
		reached = cursor.BlockHash
		return err
	})
	if err == nil {
		s.states.at = reached
		s.checkpoints.want()
	} else {
		s.states.ranges = nil // what it made of them is gone
	}
	return err
}

func newStates(partitionBlocks uint64) *states {
	s := &states{
		partitionBlocks: partitionBlocks,

		Coins:   newState(coins, func(r Coin) Address { return r.Address }, func(k Address) []any { return []any{k} }),
		Wallets: newState(wallets, func(r Wallet) Address { return r.Address }, func(k Address) []any { return []any{k} }),
		Balances: newState(balances, func(r Balance) BalanceKey { return BalanceKey{r.Coin, r.Account} },
			func(k BalanceKey) []any { return []any{k.Coin, k.Account} }),
		Applications: newState(applications, func(r Application) Hash { return r.ID }, func(k Hash) []any { return []any{k} }),
		Redemptions:  newState(redemptions, func(r Redemption) Hash { return r.ID }, func(k Hash) []any { return []any{k} }),
		Trades:       newState(trades, func(r Trade) Hash { return r.ID }, func(k Hash) []any { return []any{k} }),
		TradeLegs: newState(tradeLegs, func(r TradeLeg) LegKey { return LegKey{r.TradeID, r.Leg} },
			func(k LegKey) []any { return []any{k.TradeID, k.Leg} }),
		Rollups: newState(rollups, func(r Rollup) RollupKey { return r.RollupKey }, RollupKey.values),

		accessStates: newAccessStates(),
	}
	s.all = append([]stateTable{s.Coins, s.Wallets, s.Balances, s.Applications, s.Redemptions, s.Trades, s.TradeLegs, s.Rollups},
		s.accessStates.all()...)
	return s
}

// begin makes the tables part of the batch. The rows in memory are of a block.
func (b *Batch) begin(ctx context.Context, at Hash) error {
	cursor, found, err := b.Cursor(ctx)
	if err != nil {
		return err
	}
	for _, state := range b.all {
		state.begin(b, found && at != Hash{} && cursor.BlockHash == at)
	}
	b.undo = newHistory(b, undoRecords)
	b.kept = newHistory(b, keptBlocks)
	b.Blocks = newHistory(b, blocks)
	b.Transfers = newHistory(b, transfers)
	b.WalletEvents = newHistory(b, walletEvents)
	b.Issuances = newHistory(b, issuances)
	b.Releases = newHistory(b, releases)
	b.Attestations = newHistory(b, attestations)
	b.ReserveBookings = newHistory(b, reserveBookings)
	b.RuleChanges = newHistory(b, ruleChanges)
	b.TradeEvents = newHistory(b, tradeEvents)
	b.NettingChunks = newHistory(b, nettingChunks)
	b.NettedLegs = newHistory(b, nettedLegs)
	b.Exchanges = newHistory(b, exchanges)
	return nil
}

// EndBlock tells that all changes of a block are made. With keepUndo the rows that it changed are kept as they were, so
// that the block can be undone.
func (b *Batch) EndBlock(ctx context.Context, number uint64, keepUndo bool) error {
	for _, state := range b.all {
		if err := state.endBlock(ctx, number, keepUndo); err != nil {
			return err
		}
	}
	return nil
}

// Rows counts the rows that this batch has to write so far.
func (b *Batch) Rows() uint64 {
	var rows uint64
	for _, table := range b.histories {
		rows += table.count
	}
	for _, state := range b.all {
		rows += uint64(state.changedRows())
	}
	return rows
}

// flush writes what is not written yet.
func (b *Batch) flush(ctx context.Context) error {
	for _, rows := range b.histories {
		rows.flush(ctx)
	}
	for _, state := range b.all {
		if err := state.flush(ctx); err != nil {
			return err
		}
	}
	return b.writing.settle()
}

// settled gives the transaction when all that the batch wrote so far is in it.
func (b *Batch) settled() (*sqlx.Tx, error) {
	if err := b.writing.settle(); err != nil {
		return nil, err
	}
	return b.tx, nil
}

// forgetStates drops the rows in memory, when the tables change otherwise than through them.
func (b *Batch) forgetStates() {
	for _, state := range b.all {
		state.begin(b, false)
	}
}

// execute runs a statement. A context that can end costs a goroutine each time, so the statement runs without.
func (b *Batch) execute(ctx context.Context, statement string, values []any) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if b.rows != nil {
		_, err := b.tx.ExecContext(ctx, b.tx.Rebind(statement), values...)
		return err
	}
	stmt, err := b.prepared(ctx, statement) //nolint:sqlclosecheck // the end of the transaction closes it
	if err != nil {
		return err
	}
	_, err = stmt.ExecContext(context.WithoutCancel(ctx), values...)
	return err
}

// get reads one row; sql.ErrNoRows if there is none.
func (b *Batch) get(ctx context.Context, row any, query string, values []any) error {
	if err := b.writing.settle(); err != nil {
		return err
	}
	if b.rows != nil {
		return b.tx.GetContext(ctx, row, b.tx.Rebind(query), values...)
	}
	stmt, err := b.prepared(ctx, query) //nolint:sqlclosecheck // the end of the transaction closes it
	if err != nil {
		return err
	}
	return stmt.GetContext(ctx, row, values...)
}

// prepared parses a statement once in the life of the batch, where the connection does not remember it itself.
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
