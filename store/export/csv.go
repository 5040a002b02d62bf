package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"

	"github.com/specie-money/specie/store"
)

// csvTable writes RFC 4180 with a header line; a null is an empty field, amounts are whole coin units.
type csvTable struct {
	to     *csv.Writer
	fields []string
}

func newCSV(w io.Writer, set store.Dataset) *csvTable {
	t := &csvTable{to: csv.NewWriter(w), fields: make([]string, len(set.Columns))}
	for i, column := range set.Columns {
		t.fields[i] = column.Name
	}
	_ = t.to.Write(t.fields) // close tells
	return t
}

func (t *csvTable) add(values []any) error {
	for i, value := range values {
		switch v := value.(type) {
		case nil:
			t.fields[i] = ""
		case int64:
			t.fields[i] = strconv.FormatInt(v, 10)
		case string:
			t.fields[i] = v
		case bool:
			t.fields[i] = strconv.FormatBool(v)
		default:
			return fmt.Errorf("a column holds a %T", value)
		}
	}
	return t.to.Write(t.fields)
}

func (t *csvTable) close() error {
	t.to.Flush()
	return t.to.Error()
}
