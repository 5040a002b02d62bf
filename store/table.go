package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// table describes a table whose rows are values of R: a column is a field's db tag. Statements are written from it, so
// that a column is named in two places only: the migration and the row.
type table[R any] struct {
	name    string
	columns []string
	types   []string // of the columns, in SQL
	fields  []field  // one a column
	key     []string
	insert  string // a new row
	upsert  string // a new row, or all columns of the row with the same key
}

func newTable[R any](name string, key ...string) table[R] {
	t := table[R]{name: name, key: key}
	for _, f := range reflect.VisibleFields(reflect.TypeFor[R]()) {
		if column := f.Tag.Get("db"); column != "" {
			t.columns, t.fields = append(t.columns, column), append(t.fields, field{f.Index, converterOf(f.Type)})
			t.types = append(t.types, typeOf(f.Type))
		}
	}
	t.insert = insertStatement(name, t.columns, 1)
	t.upsert = upsertStatement(name, t.columns, key, 1)
	return t
}

func insertStatement(name string, columns []string, rows int) string {
	return fmt.Sprintf("INSERT INTO %s (%s) VALUES %s", name, strings.Join(columns, ", "), placeholders(len(columns), rows))
}

// placeholders are those of rows: (?, ?), (?, ?).
func placeholders(columns, rows int) string {
	row := "(" + strings.TrimSuffix(strings.Repeat("?, ", columns), ", ") + ")"
	return strings.TrimSuffix(strings.Repeat(row+", ", rows), ", ")
}

func upsertStatement(name string, columns, key []string, rows int) string {
	return insertStatement(name, columns, rows) + onConflict(columns, key)
}

// onConflict replaces the row with the same key.
func onConflict(columns, key []string) string {
	var updates []string
	for _, column := range columns {
		if !slices.Contains(key, column) {
			updates = append(updates, column+" = excluded."+column)
		}
	}
	return fmt.Sprintf(" ON CONFLICT (%s) DO UPDATE SET %s", strings.Join(key, ", "), strings.Join(updates, ", "))
}

// list names the columns, so that a query does not depend on their order in the database.
func (t table[R]) list() string { return strings.Join(t.columns, ", ") }

// values gives a row's columns in order, as a database takes them.
func (t table[R]) values(row R) ([]any, error) {
	return t.appendValues(make([]any, 0, len(t.fields)), &row)
}

// appendValues appends a row's columns in order, as a database takes them.
func (t table[R]) appendValues(values []any, row *R) ([]any, error) {
	of := reflect.ValueOf(row).Elem()
	for i := range t.fields {
		value, err := t.fields[i].value(of.FieldByIndex(t.fields[i].index))
		if err != nil {
			return nil, fmt.Errorf("column %s of %s: %w", t.columns[i], t.name, err)
		}
		values = append(values, value)
	}
	return values, nil
}

// executor is a database or a transaction.
type executor interface {
	sqlx.ExecerContext
	Rebind(query string) string
}

// add inserts a row. With the key there already it is an error that isUniqueViolation knows.
func (t table[R]) add(ctx context.Context, to executor, row R) error {
	values, err := t.values(row)
	if err != nil {
		return err
	}
	if _, err := to.ExecContext(ctx, to.Rebind(t.insert), values...); err != nil {
		return fmt.Errorf("add to %s: %w", t.name, err)
	}
	return nil
}

// put inserts a row or replaces the row with the same key.
func (t table[R]) put(ctx context.Context, to executor, row R) error {
	values, err := t.values(row)
	if err != nil {
		return err
	}
	if _, err := to.ExecContext(ctx, to.Rebind(t.upsert), values...); err != nil {
		return fmt.Errorf("put into %s: %w", t.name, err)
	}
	return nil
}

// source is a database or a transaction.
type source interface {
	sqlx.QueryerContext
	Rebind(query string) string
}

// one reads the row that the condition names; missing is the error if there is none.
func (t table[R]) one(ctx context.Context, from source, missing *domain.Error, condition string, args ...any) (R, error) {
	var row R
	query := fmt.Sprintf("SELECT %s FROM %s WHERE %s", t.list(), t.name, condition)
	err := sqlx.GetContext(ctx, from, &row, from.Rebind(query), args...)
	if errors.Is(err, sql.ErrNoRows) {
		var none R // without what the attempt to read left in the row
		return none, missing
	}
	if err != nil {
		return row, fmt.Errorf("read %s: %w", t.name, err)
	}
	return row, nil
}

// many reads the rows that the rest of the query (WHERE, ORDER BY, LIMIT) names.
func (t table[R]) many(ctx context.Context, from source, rest string, args ...any) ([]R, error) {
	return selectRows[R](ctx, from, fmt.Sprintf("SELECT %s FROM %s %s", t.list(), t.name, rest), args...)
}

func selectRows[R any](ctx context.Context, from source, query string, args ...any) ([]R, error) {
	rows := []R{}
	if err := sqlx.SelectContext(ctx, from, &rows, from.Rebind(query), args...); err != nil {
		return nil, fmt.Errorf("query: %w", err)
	}
	return rows, nil
}

// changed tells how many rows a statement changed.
func changed(ctx context.Context, to executor, statement string, args ...any) (int64, error) {
	result, err := to.ExecContext(ctx, to.Rebind(statement), args...)
	if err != nil {
		return 0, fmt.Errorf("execute: %w", err)
	}
	count, err := result.RowsAffected()
	if err != nil {
		return 0, fmt.Errorf("rows affected: %w", err)
	}
	return count, nil
}
