package api

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

type (
	countInput struct {
		ID   string `path:"id"`
		Body struct {
			Text string `json:"text"`
		}
	}
	countOutput struct {
		Location string `header:"Location"`
		Body     struct {
			Count   int64  `json:"count"`
			Purpose string `json:"purpose"`
		}
	}
)

// counted is a route whose answer tells how often it was carried out. `do` decides how each time ends.
func counted(times *atomic.Int64, do func(ctx context.Context, time int64) error) func(*Server) {
	return func(s *Server) {
		change(s, route{path: "/test/{id}/count", id: "count", tag: "Test", status: http.StatusCreated, scopes: []domain.Scope{domain.ScopeTrader, domain.ScopeOperator}},
			func(ctx context.Context, actor operations.Actor, in *countInput) (*countOutput, error) {
				n := times.Add(1)
				if do != nil {
					if err := do(ctx, n); err != nil {
						return nil, err
					}
				}
				made := &countOutput{Location: "/test/" + in.ID}
				made.Body.Count, made.Body.Purpose = n, actor.Purpose
				return made, nil
			})
	}
}

const (
	countPath = "/test/a/count"
	countBody = `{"text":"x"}`
)

func (r *rig) count(t *testing.T, key string) reply {
	t.Helper()
	return r.ask(t, http.MethodPost, countPath, countBody, r.as(domain.ScopeTrader, headerIdempotencyKey, key)...)
}

func TestFirstAnswerIsReplayed(t *testing.T) {
	var times atomic.Int64
	r := newRig(t, nil, counted(&times, nil))
	first := r.count(t, "k1")
	require.Equal(t, http.StatusCreated, first.status, first.body)
	require.Empty(t, first.header.Get(headerReplayed))
	again := r.count(t, "k1")
	require.Equal(t, first.status, again.status)
	require.Equal(t, first.body, again.body)
	require.Equal(t, "/test/a", again.header.Get("Location"))
	require.Equal(t, first.header.Get("Content-Type"), again.header.Get("Content-Type"))
	require.Equal(t, "true", again.header.Get(headerReplayed))
	require.EqualValues(t, 1, times.Load())
	require.Contains(t, r.count(t, "k2").body, `"count":2`)
}

func TestAnotherRequestUnderTheSameKeyIsRefused(t *testing.T) {
	var times atomic.Int64
	r := newRig(t, nil, counted(&times, nil))
	require.Equal(t, http.StatusCreated, r.count(t, "k").status)
	headers := r.as(domain.ScopeTrader, headerIdempotencyKey, "k")
	require.Equal(t, domain.CodeIdempotencyKeyReused, r.ask(t, http.MethodPost, countPath, `{"text":"y"}`, headers...).code(t))
	require.Equal(t, domain.CodeIdempotencyKeyReused, r.ask(t, http.MethodPost, "/test/b/count", countBody, headers...).code(t))
	require.EqualValues(t, 1, times.Load())
	// The key belongs to its owner: another principal's is another key.
	other := r.ask(t, http.MethodPost, countPath, countBody, r.as(domain.ScopeOperator, headerIdempotencyKey, "k")...)
	require.Equal(t, http.StatusCreated, other.status)
	require.NotEqual(t, decodeBody[map[string]any](t, other)["purpose"], decodeBody[map[string]any](t, r.count(t, "k"))["purpose"])
}

func TestRefusalsAreAnswersToo(t *testing.T) {
	var times atomic.Int64
	r := newRig(t, nil, counted(&times, func(context.Context, int64) error {
		return domain.Errorf(domain.CodeCapExceeded, "too much")
	}))
	require.Equal(t, domain.CodeCapExceeded, r.count(t, "k").code(t))
	again := r.count(t, "k")
	require.Equal(t, http.StatusUnprocessableEntity, again.status)
	require.Equal(t, "application/problem+json", again.header.Get("Content-Type"))
	require.Equal(t, "true", again.header.Get(headerReplayed))
	require.EqualValues(t, 1, times.Load())
	// Also those of the validation.
	headers := r.as(domain.ScopeTrader, headerIdempotencyKey, "k2")
	require.Equal(t, domain.CodeInvalidInput, r.ask(t, http.MethodPost, countPath, `{}`, headers...).code(t))
	require.Equal(t, "true", r.ask(t, http.MethodPost, countPath, `{}`, headers...).header.Get(headerReplayed))
}

// A fault of ours is not kept: the same request may be tried again, goes on under the same purpose, and no other
// request may use its key in between.
func TestOwnFaultsAreTriedAgain(t *testing.T) {
	for name, fault := range map[string]func() error{
		"error": func() error { return errors.New("disk on fire") },
		"panic": func() error { panic("disk on fire") },
		"node":  func() error { return domain.Errorf(domain.CodeNodeUnreachable, "the node does not answer") },
	} {
		t.Run(name, func(t *testing.T) {
			var times atomic.Int64
			var purposes sync.Map
			r := newRig(t, nil, counted(&times, func(ctx context.Context, n int64) error {
				purposes.Store(n, purposeOf(ctx))
				if n == 1 {
					return fault()
				}
				return nil
			}))
			require.GreaterOrEqual(t, r.count(t, "k").status, http.StatusInternalServerError)
			headers := r.as(domain.ScopeTrader, headerIdempotencyKey, "k")
			require.Equal(t, domain.CodeIdempotencyKeyReused, r.ask(t, http.MethodPost, countPath, `{"text":"y"}`, headers...).code(t))
			again := r.count(t, "k")
			require.Equal(t, http.StatusCreated, again.status)
			require.Empty(t, again.header.Get(headerReplayed))
			first, _ := purposes.Load(int64(1))
			second, _ := purposes.Load(int64(2))
			require.NotEmpty(t, first)
			require.Equal(t, first, second)
			require.Equal(t, "true", r.count(t, "k").header.Get(headerReplayed))
			require.EqualValues(t, 2, times.Load())
		})
	}
}

func TestOneOfManyAtOnceIsCarriedOut(t *testing.T) {
	var times atomic.Int64
	entered, proceed := make(chan struct{}, 1), make(chan struct{})
	r := newRig(t, nil, counted(&times, func(context.Context, int64) error {
		entered <- struct{}{}
		<-proceed
		return nil
	}))
	first := r.later(t, http.MethodPost, countPath, countBody, r.as(domain.ScopeTrader, headerIdempotencyKey, "k")...)
	<-entered
	for range 3 {
		require.Equal(t, domain.CodeIdempotencyInFlight, r.count(t, "k").code(t))
	}
	close(proceed)
	require.Equal(t, http.StatusCreated, (<-first).status)
	require.Equal(t, "true", r.count(t, "k").header.Get(headerReplayed))
	require.EqualValues(t, 1, times.Load())
}

// A process that died leaves its requests in flight; the next one goes on with them, under the same purpose.
func TestRequestsOfADeadProcessAreTakenOver(t *testing.T) {
	var times atomic.Int64
	databases, err := store.Open(t.Context(), store.Options{Dir: t.TempDir()})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, databases.Close()) })
	died := newRigOn(t, nil, databases, counted(&times, nil))
	// What a process leaves that dies between claim and answer is the claim.
	done := died.count(t, "seen")
	var known store.IdempotencyKey
	known, claimed, err := databases.BeginIdempotent(t.Context(), store.IdempotencyKey{Owner: "trader", Route: "POST /test/{id}/count", Key: "seen"})
	require.NoError(t, err)
	require.False(t, claimed)
	known.Key = "k"
	_, claimed, err = databases.BeginIdempotent(t.Context(), known)
	require.NoError(t, err)
	require.True(t, claimed)

	require.Equal(t, domain.CodeIdempotencyInFlight, died.count(t, "k").code(t), "its own process still works on it")
	next := newRigOn(t, nil, databases, counted(&times, nil))
	answer := next.count(t, "k")
	require.Equal(t, http.StatusCreated, answer.status, answer.body)
	require.Empty(t, answer.header.Get(headerReplayed))
	require.Equal(t, purpose(known), decodeBody[map[string]any](t, answer)["purpose"])
	require.Equal(t, "true", next.count(t, "k").header.Get(headerReplayed))
	require.Equal(t, done.body, next.count(t, "seen").body, "answers outlive the process that gave them")
	require.EqualValues(t, 2, times.Load())
}

// Of several processes on one database, the one that works on a request is left to it as long as it is there.
func TestRequestsOfALivingProcessAreLeftToIt(t *testing.T) {
	var times atomic.Int64
	databases, err := store.Open(t.Context(), store.Options{Database: database.New(t)})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, databases.Close()) })
	here := newRigOn(t, nil, databases, counted(&times, nil))
	elsewhere := New(Options{Store: databases, Log: slog.New(slog.DiscardHandler)})
	ctx, die := context.WithCancel(t.Context())
	known, gone := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(gone)
		elsewhere.attend(ctx, func() { close(known) })
	}()
	<-known
	here.count(t, "seen")
	claim, _, err := databases.BeginIdempotent(t.Context(), store.IdempotencyKey{Owner: "trader", Route: "POST /test/{id}/count", Key: "seen"})
	require.NoError(t, err)
	claim.Key, claim.Instance = "k", elsewhere.instance
	_, claimed, err := databases.BeginIdempotent(t.Context(), claim)
	require.NoError(t, err)
	require.True(t, claimed)

	require.Equal(t, domain.CodeIdempotencyInFlight, here.count(t, "k").code(t))
	die()
	<-gone
	require.Equal(t, http.StatusCreated, here.count(t, "k").status)
	require.EqualValues(t, 2, times.Load())
}

func TestAnswersAreKeptThirtyDays(t *testing.T) {
	var times atomic.Int64
	r := newRig(t, nil, counted(&times, nil))
	require.Equal(t, http.StatusCreated, r.count(t, "k").status)
	now := time.Now()
	expired, err := r.store.ExpireIdempotent(t.Context(), now.Add(-idempotencyKept).Unix())
	require.NoError(t, err)
	require.Zero(t, expired)
	expired, err = r.store.ExpireIdempotent(t.Context(), now.Add(time.Hour).Unix())
	require.NoError(t, err)
	require.EqualValues(t, 1, expired)
	require.Empty(t, r.count(t, "k").header.Get(headerReplayed))
	require.EqualValues(t, 2, times.Load())
}

// pendingService knows one request and nothing else.
type pendingService struct {
	Service
	request operations.Request
}

func (p *pendingService) Request(_ context.Context, who domain.Principal, id string) (operations.Request, error) {
	if id != p.request.ID || !operations.Sees(who, p.request.Owner) {
		return operations.Request{}, domain.Errorf(domain.CodeNotFound, "no request has this id")
	}
	return p.request, nil
}

func TestPendingChangesAreAnsweredWithWhereToPoll(t *testing.T) {
	service := &pendingService{}
	var times atomic.Int64
	r := newRig(t, service, counted(&times, func(ctx context.Context, _ int64) error {
		service.request = operations.Request{
			ID: purposeOf(ctx), Owner: "trader", Status: operations.RequestPending, Resource: operations.ResourceWallet, ResourceID: "0xAb",
		}
		return domain.Errorf(domain.CodeTransactionPending, "not executed yet")
	}))
	first := r.count(t, "k")
	require.Equal(t, http.StatusAccepted, first.status, first.body)
	request := decodeBody[wire.Request](t, first)
	require.Equal(t, "pending", request.Status)
	require.Equal(t, "/v1/wallets/0xAb", request.Resource)
	require.Equal(t, "/v1/requests/"+request.ID, first.header.Get("Location"))
	require.Equal(t, "application/json", first.header.Get("Content-Type"))
	again := r.count(t, "k")
	require.Equal(t, http.StatusAccepted, again.status)
	require.Equal(t, first.header.Get("Location"), again.header.Get("Location"))
	require.Equal(t, "true", again.header.Get(headerReplayed))

	poll := func(scope domain.Scope) reply {
		return r.ask(t, http.MethodGet, first.header.Get("Location"), "", r.as(scope)...)
	}
	service.request.Status = operations.RequestFailed
	service.request.Problem = domain.Errorf(domain.CodeCapExceeded, "the receiver may hold at most 5")
	told := decodeBody[wire.Request](t, poll(domain.ScopeTrader))
	require.Equal(t, "failed", told.Status)
	require.Equal(t, string(domain.CodeCapExceeded), told.Problem.Code)
	service.request.Owner = "somebody"
	require.Equal(t, domain.CodeNotFound, poll(domain.ScopeTrader).code(t))
}

func TestIdempotencyKeyLengths(t *testing.T) {
	var times atomic.Int64
	r := newRig(t, nil, counted(&times, nil))
	longest := make([]byte, 128)
	for i := range longest {
		longest[i] = '!' + byte(i%90)
	}
	for i, key := range []string{"k", string(longest)} {
		require.Equal(t, http.StatusCreated, r.count(t, key).status, strconv.Itoa(i))
	}
}
