package store

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/specie-money/specie/domain"
)

// undoRecord is a row of a state table as it was before a block changed it.
type undoRecord struct {
	BlockNumber uint64  `db:"block_number"`
	Seq         int     `db:"seq"`
	TableName   string  `db:"table_name"`
	RowKey      string  `db:"row_key"`
	RowBefore   *string `db:"row_before"` // nil: there was no row
}

var undoRecords = newTable[undoRecord]("undo_records", "block_number", "seq")

func (u *undoRecord) describe(key []string, keyValues []any, columns []string, values []any, existed bool) error {
	var err error
	if u.RowKey, err = encodeColumns(key, keyValues); err != nil || !existed {
		return err
	}
	before, err := encodeColumns(columns, values)
	u.RowBefore = &before
	return err
}

// Undo takes the derived database back to what it was after a block: exactly, as if the blocks above had never been
// indexed. Nothing may have been changed in this batch before. Error: reorganisation-too-deep below the undo floor.
func (b *Batch) Undo(ctx context.Context, to uint64) error {
	cursor, found, err := b.Cursor(ctx)
	if err != nil {
		return err
	}
	if !found || to < cursor.UndoFloor {
		return domain.Errorf(domain.CodeReorganisationTooDeep, "block %d is below block %d, the deepest that can be gone back to; "+
			"index the chain again", to, cursor.UndoFloor)
	}
	records, err := undoRecords.many(ctx, b.tx, "WHERE block_number > ? ORDER BY block_number DESC, seq DESC", to)
	if err != nil {
		return err
	}
	for _, record := range records {
		if err := b.restore(ctx, record); err != nil {
			return fmt.Errorf("undo block %d: %w", record.BlockNumber, err)
		}
	}
	if err := b.forget(ctx, " WHERE block_number > ?", to); err != nil {
		return err
	}
	if _, err := changed(ctx, b.tx, "DELETE FROM blocks WHERE number > ?", to); err != nil {
		return err
	}
	missing := domain.Errorf(domain.CodeBlockUnknown, "block %d is not indexed", to)
	block, err := blocks.one(ctx, b.tx, missing, "number = ?", to)
	if err != nil {
		return err
	}
	cursor.BlockNumber, cursor.BlockHash = block.Number, block.Hash
	return b.SetCursor(ctx, cursor)
}

// Clear empties the derived database, so that it can be indexed again.
func (b *Batch) Clear(ctx context.Context) error {
	for name := range stateKeys {
		if _, err := changed(ctx, b.tx, "DELETE FROM "+name); err != nil {
			return err
		}
	}
	if err := b.forget(ctx, ""); err != nil {
		return err
	}
	for _, name := range []string{blocks.name, cursors.name} {
		if _, err := changed(ctx, b.tx, "DELETE FROM "+name); err != nil {
			return err
		}
	}
	return nil
}

// PruneUndo forgets the undo records of blocks up to the given one.
func (b *Batch) PruneUndo(ctx context.Context, upTo uint64) error {
	_, err := changed(ctx, b.tx, "DELETE FROM undo_records WHERE block_number <= ?", upTo)
	return err
}

// forget deletes from all history tables and the undo records.
func (b *Batch) forget(ctx context.Context, condition string, args ...any) error {
	for _, name := range append(slices.Clone(historyTables), undoRecords.name) {
		if _, err := changed(ctx, b.tx, "DELETE FROM "+name+condition, args...); err != nil {
			return err
		}
	}
	return nil
}

// restore makes one row what it was.
func (b *Batch) restore(ctx context.Context, record undoRecord) error {
	key, known := stateKeys[record.TableName]
	if !known {
		return fmt.Errorf("undo record %d names the unknown table %q", record.Seq, record.TableName)
	}
	if record.RowBefore == nil {
		keyColumns, keyValues, err := decodeColumns(record.RowKey)
		if err != nil {
			return err
		}
		_, err = changed(ctx, b.tx, fmt.Sprintf("DELETE FROM %s WHERE %s", record.TableName, keyCondition(keyColumns)), keyValues...)
		return err
	}
	columns, values, err := decodeColumns(*record.RowBefore)
	if err != nil {
		return err
	}
	_, err = changed(ctx, b.tx, upsertStatement(record.TableName, columns, key), values...)
	return err
}

// encodeColumns writes columns as a JSON object. Integers are exact: JSON does not limit them, and decodeColumns reads
// them as such.
func encodeColumns(columns []string, values []any) (string, error) {
	object := make(map[string]any, len(columns))
	for i, column := range columns {
		value, err := driver.DefaultParameterConverter.ConvertValue(values[i])
		if err != nil {
			return "", fmt.Errorf("column %s: %w", column, err)
		}
		object[column] = value
	}
	text, err := json.Marshal(object)
	if err != nil {
		return "", fmt.Errorf("columns as JSON: %w", err)
	}
	return string(text), nil
}

// decodeColumns reads a JSON object, columns in order of their names.
func decodeColumns(text string) ([]string, []any, error) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var object map[string]any
	if err := decoder.Decode(&object); err != nil {
		return nil, nil, fmt.Errorf("columns are not JSON: %w", err)
	}
	columns := make([]string, 0, len(object))
	for column := range object {
		columns = append(columns, column)
	}
	slices.Sort(columns)
	values := make([]any, len(columns))
	for i, column := range columns {
		values[i] = object[column]
		if number, ok := values[i].(json.Number); ok {
			integer, err := number.Int64()
			if err != nil {
				return nil, nil, fmt.Errorf("column %s: %w", column, err)
			}
			values[i] = integer
		}
	}
	return columns, values, nil
}
