package store

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
)

// JSON is a value kept as JSON text in one column, for values that no query looks into.
type JSON[T any] struct{ Data T }

// Value is for database/sql.
func (j JSON[T]) Value() (driver.Value, error) {
	text, err := json.Marshal(j.Data)
	if err != nil {
		return nil, fmt.Errorf("column as JSON: %w", err)
	}
	return string(text), nil
}

// Scan is for database/sql.
func (j *JSON[T]) Scan(source any) error {
	text, err := columnText(source)
	if err != nil {
		return err
	}
	if err := json.Unmarshal([]byte(text), &j.Data); err != nil {
		return fmt.Errorf("column is not the JSON expected: %w", err)
	}
	return nil
}
