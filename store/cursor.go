package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Cursor tells how far the chain is indexed, and which chain and contracts these are.
type Cursor struct {
	ID          int                             `db:"id"` // always 1
	ChainID     uint64                          `db:"chain_id"`
	GenesisHash Hash                            `db:"genesis_hash"`
	Contracts   JSON[map[common.Address]string] `db:"contracts"`    // role by address
	StartBlock  uint64                          `db:"start_block"`  // the first block that is indexed
	BlockNumber uint64                          `db:"block_number"` // the last block that was indexed
	BlockHash   Hash                            `db:"block_hash"`
	UndoFloor   uint64                          `db:"undo_floor"` // undo records are complete for every block above this one
}

var cursors = newTable[Cursor]("index_cursor", "id")

// Cursor gives the cursor as this batch sees it; false before anything was indexed.
func (b *Batch) Cursor(ctx context.Context) (Cursor, bool, error) { return cursorFrom(ctx, b.tx) }

// SetCursor moves the cursor.
func (b *Batch) SetCursor(ctx context.Context, cursor Cursor) error {
	cursor.ID = 1
	return cursors.put(ctx, b.tx, cursor)
}

// Cursor gives the cursor; false before anything was indexed.
func (s *Store) Cursor(ctx context.Context) (Cursor, bool, error) { return cursorFrom(ctx, s.read) }

func cursorFrom(ctx context.Context, from source) (Cursor, bool, error) {
	rows, err := cursors.many(ctx, from, "WHERE id = 1")
	if err != nil || len(rows) == 0 {
		return Cursor{}, false, err
	}
	return rows[0], true, nil
}

// IndexedHead gives the last block that was indexed. Error: unavailable before the first.
func (s *Store) IndexedHead(ctx context.Context) (Block, error) {
	missing := domain.Errorf(domain.CodeUnavailable, "nothing is indexed yet; try again in a moment")
	return blocks.one(ctx, s.read, missing, "number = (SELECT c.block_number FROM index_cursor c WHERE c.id = 1)")
}
