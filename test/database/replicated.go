package database

import (
	"context"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
)

// Replicated is an empty database with a replica that streams from it, both on servers of their own.
type Replicated struct {
	tb               testing.TB
	primary, standby *Cluster
}

// NewReplicated starts the two servers, which end with the test.
func NewReplicated(tb testing.TB) *Replicated {
	tb.Helper()
	ctx, cancel := context.WithTimeout(tb.Context(), time.Minute)
	defer cancel()
	primary, err := StartStreaming(ctx)
	require.NoError(tb, err)
	tb.Cleanup(func() { require.NoError(tb, primary.Stop()) })
	r := &Replicated{tb: tb, primary: primary}
	r.standby, err = primary.StartStandby(ctx)
	require.NoError(tb, err)
	tb.Cleanup(r.StopReplica)
	return r
}

// URL is that of the database itself.
func (r *Replicated) URL() string { return r.primary.URL }

// ReplicaURL is that of the replica.
func (r *Replicated) ReplicaURL() string { return r.standby.URL }

// Pause has the replica fall behind from now on.
func (r *Replicated) Pause() { r.onStandby("SELECT pg_wal_replay_pause()") }

// Resume has the replica catch up.
func (r *Replicated) Resume() { r.onStandby("SELECT pg_wal_replay_resume()") }

// StopReplica ends the replica, as a server does that fails.
func (r *Replicated) StopReplica() {
	r.tb.Helper()
	if r.standby != nil {
		require.NoError(r.tb, r.standby.Stop())
		r.standby = nil
	}
}

// Promote has the replica go on alone: it follows the primary no more.
func (r *Replicated) Promote() { r.onStandby("SELECT pg_promote()") }

func (r *Replicated) onStandby(statement string) {
	r.tb.Helper()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(r.tb.Context()), time.Minute)
	defer cancel()
	conn, err := pgx.Connect(ctx, r.standby.URL)
	require.NoError(r.tb, err)
	_, err = conn.Exec(ctx, statement)
	require.NoError(r.tb, err)
	require.NoError(r.tb, conn.Close(ctx))
}
