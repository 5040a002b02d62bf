package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Origin tells which chain and contracts the kept blocks are of.
type Origin struct {
	ID          int                             `db:"id"` // always 1
	ChainID     uint64                          `db:"chain_id"`
	GenesisHash Hash                            `db:"genesis_hash"`
	Contracts   JSON[map[common.Address]string] `db:"contracts"`   // role by address
	StartBlock  uint64                          `db:"start_block"` // the first block that is indexed
}

// Cursor tells how far the derived tables follow the chain.
type Cursor struct {
	ID          int    `db:"id"`           // always 1
	Projection  int    `db:"projection"`   // the version of what follows from an event
	BlockNumber uint64 `db:"block_number"` // the last block that was indexed
	BlockHash   Hash   `db:"block_hash"`
	UndoFloor   uint64 `db:"undo_floor"` // undo records are complete for every block above this one
}

var (
	origins = newTable[Origin]("chain_origin", "id")
	cursors = newTable[Cursor]("index_cursor", "id")
)

// Origin gives the origin of what is kept; false before anything was.
func (s *Store) Origin(ctx context.Context) (Origin, bool, error) {
	rows, err := origins.many(ctx, s.read, "WHERE id = 1")
	if err != nil || len(rows) == 0 {
		return Origin{}, false, err
	}
	return rows[0], true, nil
}

// SetOrigin says which chain and contracts the blocks are of that are kept from now on; those kept before are forgotten.
func (b *Batch) SetOrigin(ctx context.Context, origin Origin) error {
	tx, err := b.settled()
	if err != nil {
		return err
	}
	if _, err := changed(ctx, tx, "DELETE FROM chain_blocks"); err != nil {
		return err
	}
	origin.ID = 1
	return origins.put(ctx, tx, origin)
}

// Cursor gives the cursor as this batch sees it; false before anything was indexed.
func (b *Batch) Cursor(ctx context.Context) (Cursor, bool, error) {
	tx, err := b.settled()
	if err != nil {
		return Cursor{}, false, err
	}
	return cursorFrom(ctx, tx)
}

// SetCursor moves the cursor.
func (b *Batch) SetCursor(ctx context.Context, cursor Cursor) error {
	cursor.ID = 1
	values, err := cursors.values(cursor)
	if err != nil {
		return err
	}
	b.executeLater(ctx, cursors.upsert, values...)
	return nil
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
	return readOne(ctx, s, blocks, missing, "number = (SELECT c.block_number FROM index_cursor c WHERE c.id = 1)")
}
