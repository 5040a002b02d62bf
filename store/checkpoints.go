package store

import (
	"context"
	"database/sql"
)

// checkpoints move what was committed from SQLite's write-ahead log into the database, beside the writer. SQLite by itself
// does so within a commit, where whoever waits for the rows waits for that too.
type checkpoints struct {
	db     *sql.DB
	wanted chan struct{}
	noMore chan struct{}
	ended  chan struct{}
}

func newCheckpoints(db *sql.DB) *checkpoints {
	c := &checkpoints{db, make(chan struct{}, 1), make(chan struct{}), make(chan struct{})}
	go func() {
		defer close(c.ended)
		for {
			select {
			case <-c.wanted:
			case <-c.noMore:
				return
			}
			// One that fails loses nothing: the log stays, and what is wrong with the file the next commit tells.
			_, _ = c.db.ExecContext(context.Background(), "PRAGMA wal_checkpoint(PASSIVE)")
		}
	}()
	return c
}

// want tells that something was committed.
func (c *checkpoints) want() {
	if c == nil {
		return
	}
	select {
	case c.wanted <- struct{}{}:
	default: // one that has not begun yet will do
	}
}

// close returns when none is being made any more.
func (c *checkpoints) close() error {
	if c == nil {
		return nil
	}
	close(c.noMore)
	<-c.ended
	return c.db.Close()
}
