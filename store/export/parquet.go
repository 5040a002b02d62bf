package export

import (
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/parquet-go/parquet-go"

	"github.com/specie-money/specie/store"
)

const (
	decimalDigits = 38 // the most that DuckDB, Spark and Trino take
	decimalBytes  = 16 // that hold so many digits
	rowsInGroup   = 100_000
)

// parquetTable writes Parquet, compressed with Zstandard. Amounts are decimal(38, 0), whole coin units, so that sums of
// them fit everywhere.
type parquetTable struct {
	to      *parquet.GenericWriter[any]
	columns []store.DatasetColumn
	order   []int // of each leaf of the file, which column it is: leaves are ordered by name
	row     parquet.Row
	written int
}

func newParquet(w io.Writer, set store.Dataset) *parquetTable {
	group := parquet.Group{}
	t := &parquetTable{columns: set.Columns}
	for i, column := range set.Columns {
		var node parquet.Node
		switch column.Kind {
		case store.ColumnAmount:
			node = parquet.Decimal(0, decimalDigits, parquet.FixedLenByteArrayType(decimalBytes))
		case store.ColumnInteger:
			node = parquet.Int(64)
		case store.ColumnBoolean:
			node = parquet.Leaf(parquet.BooleanType)
		default:
			node = parquet.Encoded(parquet.String(), &parquet.RLEDictionary)
		}
		if column.Optional {
			node = parquet.Optional(node)
		}
		group[column.Name] = node
		t.order = append(t.order, i)
	}
	slices.SortFunc(t.order, func(a, b int) int { return strings.Compare(set.Columns[a].Name, set.Columns[b].Name) })
	t.to = parquet.NewGenericWriter[any](w, parquet.NewSchema(set.Name, group), parquet.Compression(&parquet.Zstd))
	return t
}

func (t *parquetTable) add(values []any) error {
	t.row = t.row[:0]
	for leaf, i := range t.order {
		value, err := parquetValue(t.columns[i], values[i])
		if err != nil {
			return err
		}
		defined := 0
		if t.columns[i].Optional && values[i] != nil {
			defined = 1
		}
		t.row = append(t.row, value.Level(0, defined, leaf))
	}
	if _, err := t.to.WriteRows([]parquet.Row{t.row}); err != nil {
		return fmt.Errorf("write Parquet: %w", err)
	}
	if t.written++; t.written%rowsInGroup == 0 {
		return t.to.Flush()
	}
	return nil
}

func parquetValue(column store.DatasetColumn, value any) (parquet.Value, error) {
	switch v := value.(type) {
	case nil:
		return parquet.NullValue(), nil
	case string:
		return parquet.ByteArrayValue([]byte(v)), nil
	case bool:
		return parquet.BooleanValue(v), nil
	case int64:
		switch column.Kind {
		case store.ColumnAmount:
			var digits [decimalBytes]byte // big endian; amounts are never negative
			binary.BigEndian.PutUint64(digits[decimalBytes-8:], uint64(v))
			return parquet.FixedLenByteArrayValue(digits[:]), nil
		case store.ColumnBoolean:
			return parquet.BooleanValue(v != 0), nil
		default:
			return parquet.Int64Value(v), nil
		}
	default:
		return parquet.Value{}, fmt.Errorf("column %s holds a %T", column.Name, value)
	}
}

func (t *parquetTable) close() error { return t.to.Close() }
