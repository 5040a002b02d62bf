package indexer

import (
	"context"
	"database/sql/driver"
	"errors"

	"github.com/mattn/go-sqlite3"

	"github.com/specie-money/specie/store"
)

// errCrash is what a database answers after the process "died".
var errCrash = errors.New("crash")

// faults makes database connections that die at a chosen statement: that one, and all after it, fail.
type faults struct {
	left  int  // statements before the crash; negative: none
	after bool // the statement is executed before the crash
	dead  bool
}

func newFaults() *faults { return &faults{left: -1} }

func (f *faults) arm(statements int, after bool) { f.left, f.after = statements, after }

// statement runs one statement, unless the crash comes before it; if it comes after it, the answer is lost.
func (f *faults) statement(run func() error) error {
	if f.dead {
		return errCrash
	}
	if f.left < 0 {
		return run()
	}
	f.left--
	if f.left >= 0 {
		return run()
	}
	f.dead = true
	if f.after {
		return errors.Join(errCrash, run())
	}
	return errCrash
}

func (f *faults) decorate(c driver.Connector) driver.Connector { return faultyConnector{c, f} }

type faultyConnector struct {
	driver.Connector
	faults *faults
}

func (c faultyConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if lite, ok := conn.(*sqlite3.SQLiteConn); ok { // the process dies here, not the machine: nobody has to wait for the disk
		_, err = lite.Exec("PRAGMA synchronous = OFF", nil)
	}
	return faultyConn{conn, c.faults}, err
}

type faultyConn struct {
	driver.Conn
	faults *faults
}

func (c faultyConn) BeginTx(ctx context.Context, options driver.TxOptions) (tx driver.Tx, err error) {
	err = c.faults.statement(func() error {
		begun, err := c.Conn.(driver.ConnBeginTx).BeginTx(ctx, options) //nolint:errcheck // the driver is known
		tx = faultyTx{begun, c.faults}
		return err
	})
	if err != nil && tx != nil { // begun, but nobody will know: the process died
		err = errors.Join(err, tx.Rollback())
	}
	return tx, err
}

func (c faultyConn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	if c.faults.dead {
		return nil, errCrash
	}
	stmt, err := c.Conn.(driver.ConnPrepareContext).PrepareContext(ctx, query) //nolint:errcheck // the driver is known
	return faultyStmt{stmt, c.faults}, err
}

func (c faultyConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (result driver.Result, err error) {
	err = c.faults.statement(func() error {
		result, err = c.Conn.(driver.ExecerContext).ExecContext(ctx, query, args) //nolint:errcheck // the driver is known
		return err
	})
	return result, err
}

func (c faultyConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	if c.faults.dead {
		return nil, errCrash
	}
	return c.Conn.(driver.QueryerContext).QueryContext(ctx, query, args) //nolint:errcheck // the driver is known
}

func (c faultyConn) CopyRows(ctx context.Context, table string, columns []string, values []any) error {
	return c.faults.statement(func() error {
		return c.Conn.(store.RowWriter).CopyRows(ctx, table, columns, values) //nolint:errcheck // asked for only where there is one
	})
}

func (c faultyConn) ExecArrays(ctx context.Context, statement string, arrays []any) error {
	return c.faults.statement(func() error {
		return c.Conn.(store.RowWriter).ExecArrays(ctx, statement, arrays) //nolint:errcheck // asked for only where there is one
	})
}

type faultyStmt struct {
	driver.Stmt
	faults *faults
}

func (s faultyStmt) ExecContext(ctx context.Context, args []driver.NamedValue) (result driver.Result, err error) {
	err = s.faults.statement(func() error {
		result, err = s.Stmt.(driver.StmtExecContext).ExecContext(ctx, args) //nolint:errcheck // the driver is known
		return err
	})
	return result, err
}

func (s faultyStmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	if s.faults.dead {
		return nil, errCrash
	}
	return s.Stmt.(driver.StmtQueryContext).QueryContext(ctx, args) //nolint:errcheck // the driver is known
}

type faultyTx struct {
	driver.Tx
	faults *faults
}

func (t faultyTx) Commit() error {
	err := t.faults.statement(t.Tx.Commit)
	if t.faults.dead && !t.faults.after {
		err = errors.Join(err, t.Rollback()) // what a journal does with a transaction that was not committed
	}
	return err
}
