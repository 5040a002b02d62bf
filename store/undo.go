package store

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/specie-money/specie/domain"
)

// undoRecord keeps the rows of a state table that a block changed, as they were before it.
type undoRecord struct {
	BlockNumber uint64         `db:"block_number"`
	TableName   string         `db:"table_name"`
	Rows        JSON[undoRows] `db:"rows_before"`
}

// undoRows are rows as they were.
type undoRows struct {
	Columns []string `json:"columns"`
	Keys    [][]any  `json:"keys"`   // of each row, the key columns in order
	Before  [][]any  `json:"before"` // of each row, its columns in order; null: there was no row
}

// UnmarshalJSON reads integers as such: JSON does not limit them, floating point does.
func (u *undoRows) UnmarshalJSON(text []byte) error {
	type plainRows undoRows
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode((*plainRows)(u)); err != nil {
		return err
	}
	for _, rows := range [][][]any{u.Keys, u.Before} {
		for _, row := range rows {
			for i, value := range row {
				number, ok := value.(json.Number)
				if !ok {
					continue
				}
				integer, err := number.Int64()
				if err != nil {
					return fmt.Errorf("value %d: %w", i, err)
				}
				row[i] = integer
			}
		}
	}
	return nil
}

var undoRecords = newTable[undoRecord]("undo_records", "block_number", "table_name")

// Undo takes the database back to what it was after a block: exactly, as if the blocks above had never been indexed.
// Nothing may have been changed in this batch before. Error: reorganisation-too-deep below the undo floor.
func (b *Batch) Undo(ctx context.Context, to uint64) error {
	cursor, found, err := b.Cursor(ctx)
	if err != nil {
		return err
	}
	if !found || to < cursor.UndoFloor {
		return domain.Errorf(domain.CodeReorganisationTooDeep, "block %d is below block %d, the deepest that can be gone back to; "+
			"index the chain again", to, cursor.UndoFloor)
	}
	b.forgetStates()
	tx, err := b.settled()
	if err != nil {
		return err
	}
	records, err := undoRecords.many(ctx, tx, "WHERE block_number > ? ORDER BY block_number DESC", to)
	if err != nil {
		return err
	}
	for _, record := range records {
		if err := b.restore(ctx, record); err != nil {
			return fmt.Errorf("undo block %d: %w", record.BlockNumber, err)
		}
	}
	for _, rows := range b.histories {
		rows.forgetAbove(ctx, to)
	}
	if err := b.writing.settle(); err != nil {
		return err
	}
	missing := domain.Errorf(domain.CodeBlockUnknown, "block %d is not indexed", to)
	block, err := blocks.one(ctx, tx, missing, "number = ?", to)
	if err != nil {
		return err
	}
	cursor.BlockNumber, cursor.BlockHash = block.Number, block.Hash
	return b.SetCursor(ctx, cursor)
}

// Clear empties the derived tables, so that they can be derived again.
func (b *Batch) Clear(ctx context.Context) error {
	b.forgetStates()
	names := []string{cursors.name}
	for _, state := range b.all {
		names = append(names, state.tableName())
	}
	for _, rows := range b.histories {
		if rows != b.kept.rows { // what they are derived from
			names = append(names, rows.parts.all()...)
		}
	}
	for _, name := range names {
		b.executeLater(ctx, "DELETE FROM "+name)
	}
	return b.writing.settle()
}

// PruneUndo forgets the undo records of blocks up to the given one.
func (b *Batch) PruneUndo(ctx context.Context, upTo uint64) {
	b.executeLater(ctx, "DELETE FROM undo_records WHERE block_number <= ?", upTo)
}

// forgetAbove deletes the rows of the blocks above a number.
func (w *bulk) forgetAbove(ctx context.Context, number uint64) {
	column := w.table.columns[blockColumn(w.table.columns)]
	for _, name := range w.parts.all() {
		w.batch.executeLater(ctx, fmt.Sprintf("DELETE FROM %s WHERE %s > ?", name, column), number)
	}
}

// restore makes the rows of a table what they were before a block.
func (b *Batch) restore(ctx context.Context, record undoRecord) error {
	at := slices.IndexFunc(b.all, func(state stateTable) bool { return state.tableName() == record.TableName })
	if at < 0 {
		return fmt.Errorf("an undo record names the unknown table %q", record.TableName)
	}
	key := b.all[at].keyColumns()
	remove := fmt.Sprintf("DELETE FROM %s WHERE %s", record.TableName, keyCondition(key))
	rows := record.Rows.Data
	put := upsertStatement(record.TableName, rows.Columns, key, 1)
	for i, before := range rows.Before {
		statement, values := put, before
		if before == nil {
			statement, values = remove, rows.Keys[i]
		}
		b.executeLater(ctx, statement, values...)
	}
	return nil
}
