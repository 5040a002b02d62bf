package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/jmoiron/sqlx"
)

// RowWriter is a connection that takes many rows at once. PostgreSQL's are; whatever wraps one (Options.Decorate) may pass
// that on by having these methods, or else rows are written by statements.
type RowWriter interface {
	// CopyRows adds rows, given one after the other.
	CopyRows(ctx context.Context, table string, columns []string, values []any) error
	// ExecArrays executes a statement with an array for each parameter.
	ExecArrays(ctx context.Context, statement string, arrays []any) error
}

// postgresConnector opens connections that are RowWriters.
type postgresConnector struct{ driver.Connector }

// Connect opens a connection.
func (c postgresConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return postgresConn{conn.(*stdlib.Conn)}, nil //nolint:errcheck // what that connector makes
}

type postgresConn struct{ *stdlib.Conn }

// CopyRows is by COPY.
func (c postgresConn) CopyRows(ctx context.Context, table string, columns []string, values []any) error {
	if err := c.inTransaction(); err != nil {
		return err
	}
	width := len(columns)
	_, err := c.Conn.Conn().CopyFrom(ctx, pgx.Identifier{table}, columns,
		pgx.CopyFromSlice(len(values)/width, func(i int) ([]any, error) { return values[i*width : (i+1)*width], nil }))
	return err
}

// ExecArrays executes a statement.
func (c postgresConn) ExecArrays(ctx context.Context, statement string, arrays []any) error {
	if err := c.inTransaction(); err != nil {
		return err
	}
	_, err := c.Conn.Conn().Exec(ctx, statement, arrays...)
	return err
}

// inTransaction makes sure that the transaction did not end meanwhile with its context: what is written would stay.
func (c postgresConn) inTransaction() error {
	const idle = 'I'
	if c.Conn.Conn().PgConn().TxStatus() == idle {
		return sql.ErrTxDone
	}
	return nil
}

// postgresRows writes rows within the transaction that its connection is in.
type postgresRows struct{ conn *sqlx.Conn }

func (postgres) rows(conn *sqlx.Conn) bulkWriter {
	var able bool
	if err := conn.Raw(func(raw any) error { _, able = raw.(RowWriter); return nil }); err != nil || !able {
		return nil
	}
	return postgresRows{conn}
}

// most bounds the memory that rows take which are not written yet.
func (postgresRows) most() int { return 8192 }

func (r postgresRows) add(ctx context.Context, to bulkTable, values []any) error {
	return r.with(func(w RowWriter) error { return w.CopyRows(ctx, to.name, to.columns, values) })
}

// put sends a column as an array, so that one statement does for any number of rows.
func (r postgresRows) put(ctx context.Context, to bulkTable, values []any) error {
	arrays, parameters := make([]any, len(to.columns)), make([]string, len(to.columns))
	for i, sqlType := range to.types {
		parameters[i] = fmt.Sprintf("$%d::%s[]", i+1, sqlType)
		arrays[i] = columnOf(values, i, len(to.columns), sqlType)
	}
	statement := fmt.Sprintf("INSERT INTO %s (%s) SELECT * FROM unnest(%s)", to.name,
		strings.Join(to.columns, ", "), strings.Join(parameters, ", ")) + onConflict(to.columns, to.key)
	return r.with(func(w RowWriter) error { return w.ExecArrays(ctx, statement, arrays) })
}

func (r postgresRows) with(write func(RowWriter) error) error {
	return r.conn.Raw(func(raw any) error { return write(raw.(RowWriter)) }) //nolint:errcheck // asked when it was made
}

// columnOf gives a column of rows that are given one after the other.
func columnOf(values []any, column, width int, sqlType string) any {
	switch sqlType {
	case typeInteger:
		array := make(pgtype.FlatArray[pgtype.Int8], 0, len(values)/width)
		for i := column; i < len(values); i += width {
			integer, ok := values[i].(int64)
			array = append(array, pgtype.Int8{Int64: integer, Valid: ok})
		}
		return array
	case typeBoolean:
		array := make(pgtype.FlatArray[pgtype.Bool], 0, len(values)/width)
		for i := column; i < len(values); i += width {
			boolean, ok := values[i].(bool)
			array = append(array, pgtype.Bool{Bool: boolean, Valid: ok})
		}
		return array
	default:
		array := make(pgtype.FlatArray[pgtype.Text], 0, len(values)/width)
		for i := column; i < len(values); i += width {
			text, ok := values[i].(string)
			array = append(array, pgtype.Text{String: text, Valid: ok})
		}
		return array
	}
}
