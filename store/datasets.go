package store

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// Dataset is a history table as it leaves the database: one row an event, in the order of the chain.
type Dataset struct {
	Name    string
	Columns []DatasetColumn

	order string // of rows of the same event: columns, each after a comma
}

// DatasetColumn is a column of a dataset.
type DatasetColumn struct {
	Name     string
	Kind     ColumnKind
	Optional bool // may be null
}

// ColumnKind tells what a column holds.
type ColumnKind string

// Kinds of column.
const (
	ColumnText    ColumnKind = "text"
	ColumnInteger ColumnKind = "integer"
	ColumnBoolean ColumnKind = "boolean"
	ColumnAmount  ColumnKind = "amount" // integer [coin units]
)

// Datasets lists what can be exported, by name.
func Datasets() []Dataset {
	sets := []Dataset{
		datasetOf(transfers), datasetOf(walletEvents), datasetOf(issuances), datasetOf(releases), datasetOf(attestations),
		datasetOf(reserveBookings), datasetOf(ruleChanges), datasetOf(tradeEvents), datasetOf(nettingChunks), datasetOf(nettedLegs),
		datasetOf(exchanges),
	}
	slices.SortFunc(sets, func(a, b Dataset) int { return strings.Compare(a.Name, b.Name) })
	return sets
}

func datasetOf[R any](t table[R]) Dataset {
	kinds := map[string]ColumnKind{typeText: ColumnText, typeInteger: ColumnInteger, typeBoolean: ColumnBoolean}
	set := Dataset{Name: t.name}
	for _, column := range t.key {
		if column != "block_number" && column != "log_index" {
			set.order += ", " + column
		}
	}
	for i, f := range t.fields {
		of := reflect.TypeFor[R]().FieldByIndex(f.index).Type
		column := DatasetColumn{Name: t.columns[i], Kind: kinds[t.types[i]], Optional: of.Kind() == reflect.Pointer}
		if column.Optional {
			of = of.Elem()
		}
		if of == reflect.TypeFor[domain.Amount]() {
			column.Kind = ColumnAmount
		}
		set.Columns = append(set.Columns, column)
	}
	return set
}

// ReadDataset gives the rows of a range of blocks, both ends in it, in the order of the chain. The values of a row are as
// its columns say: string, int64 or bool, or nil; they are the receiver's only until it returns.
func (s *Store) ReadDataset(ctx context.Context, set Dataset, from, to uint64, each func([]any) error) error {
	names := make([]string, len(set.Columns))
	for i, column := range set.Columns {
		names[i] = column.Name
	}
	query := fmt.Sprintf("SELECT %s FROM %s WHERE block_number BETWEEN ? AND ? ORDER BY block_number, log_index%s", strings.Join(names, ", "), set.Name, set.order)
	return inTransaction(ctx, s.read, func(tx *sqlx.Tx) error { // not again by another: rows are handed on
		rows, err := tx.QueryContext(ctx, tx.Rebind(query), from, to)
		if err != nil {
			return fmt.Errorf("read %s: %w", set.Name, err)
		}
		defer rows.Close() //nolint:errcheck // Err tells
		values := make([]any, len(names))
		into := make([]any, len(names))
		for i := range values {
			into[i] = &values[i]
		}
		for rows.Next() {
			if err := rows.Scan(into...); err != nil {
				return fmt.Errorf("read %s: %w", set.Name, err)
			}
			for i, value := range values {
				if raw, ok := value.([]byte); ok {
					values[i] = string(raw)
				}
			}
			if err := each(values); err != nil {
				return err
			}
		}
		return rows.Err()
	})
}
