package api

import (
	"context"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// replicated is a service of which the tests need the wallets that a trader opened, and how far a request has come.
type replicated struct {
	Service
	store *store.Store
}

func (r replicated) Chain(context.Context) (operations.Chain, error) {
	return operations.Chain{ChainID: common.Big0}, nil
}

func (r replicated) Request(ctx context.Context, who domain.Principal, id string) (operations.Request, error) {
	_, err := r.store.AddOwnWallet(ctx, common.HexToAddress(id), who.ID, 1)
	return operations.Request{ID: id, Owner: who.ID, Status: operations.RequestExecuted, Resource: operations.ResourceWallet}, err
}

func (r replicated) count(ctx context.Context, who domain.Principal) (*out[int], error) {
	wallets, _, err := r.store.KnownWallets(ctx, who.ID, store.Page{})
	return answer(len(wallets)), err
}

func (r replicated) routes(s *Server) {
	s.options.ChainID = 0
	type nothing struct{}
	path := "/v1/test"
	read(s, route{path: path, id: "test-get", tag: "Test", scopes: anyone}, func(ctx context.Context, who domain.Principal, _ *nothing) (*out[int], error) {
		return r.count(ctx, who)
	})
	read(s, route{method: http.MethodPost, path: path + "/prepare", id: "test-prepare", tag: "Test", scopes: anyone},
		func(ctx context.Context, who domain.Principal, _ *nothing) (*out[int], error) {
			return r.count(ctx, who)
		})
	change(s, route{path: path, id: "test-change", tag: "Test", scopes: anyone}, func(ctx context.Context, actor operations.Actor, _ *nothing) (*out[int], error) {
		if _, err := r.store.AddOwnWallet(ctx, common.HexToAddress("0x01"), actor.ID, 1); err != nil {
			return nil, err
		}
		return r.count(ctx, actor.Principal)
	})
}

func TestReplicasAreReadFromAndOwnChangesSeen(t *testing.T) {
	at := database.NewReplicated(t)
	databases, err := store.Open(t.Context(), store.Options{Database: at.URL(), Replicas: []string{at.ReplicaURL()}})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, databases.Close()) })
	service := replicated{store: databases}
	r := newRigOn(t, service, databases, service.routes)
	await := func(usable bool) {
		t.Helper()
		require.Eventually(t, func() bool { return (databases.Replicas()[0].Err == nil) == usable }, 30*time.Second, 5*time.Millisecond)
	}
	await(true)
	count := func(scope domain.Scope, method, path string) string {
		t.Helper()
		got := r.ask(t, method, path, "", r.as(scope, headerIdempotencyKey, "k")...)
		require.Equal(t, http.StatusOK, got.status, got.body)
		return got.body
	}
	late := func(scope domain.Scope, message string) { // once there is a replica to read from: on a busy machine an answer may be late
		t.Helper()
		require.Eventually(t, func() bool { return count(scope, http.MethodGet, "/v1/test") == "0\n" }, 30*time.Second, 5*time.Millisecond, message)
	}
	const get, prepare = "/v1/test", "/v1/test/prepare"

	at.Pause()
	_, err = databases.AddOwnWallet(t.Context(), common.HexToAddress("0x02"), string(domain.ScopeTrader), 1)
	require.NoError(t, err)
	late(domain.ScopeTrader, "what others did")
	require.Equal(t, "1\n", count(domain.ScopeTrader, http.MethodPost, prepare), "what is signed rests on what is")
	require.Equal(t, "2\n", count(domain.ScopeTrader, http.MethodPost, get))
	require.Equal(t, "2\n", count(domain.ScopeTrader, http.MethodGet, get), "what one did oneself is never late")

	// Whoever polls a request until it is done finds it done.
	late(domain.ScopeAuditor, "what others did")
	count(domain.ScopeAuditor, http.MethodGet, "/v1/requests/0x03")
	require.Equal(t, "1\n", count(domain.ScopeAuditor, http.MethodGet, get))

	ready := func() (wire.Check, int) {
		t.Helper()
		got := r.ask(t, http.MethodGet, "/readyz", "")
		checks := decodeBody[wire.Health](t, got).Checks
		return checks[len(checks)-1], got.status
	}
	await(true)
	check, status := ready()
	require.Equal(t, wire.Check{Name: "replica 1", OK: true, Lag: pointer(uint64(0))}, check)
	require.Equal(t, http.StatusOK, status)
	at.StopReplica()
	await(false)
	check, status = ready()
	require.Equal(t, wire.Check{Name: "replica 1", Code: string(domain.CodeUnavailable)}, check)
	require.Equal(t, http.StatusOK, status, "the primary answers everything")
	require.Equal(t, "1\n", count(domain.ScopeAuditor, http.MethodGet, get))
	require.Equal(t, "0\n", count(domain.ScopeEndorser, http.MethodGet, get))
}
