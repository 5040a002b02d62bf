package api

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// rig is a server on a port of its own, over a real database. Its service answers only what a test gives it: what the
// API itself does is tested here, what operations do is tested in operations and end to end.
type rig struct {
	*Server
	base  string
	store *store.Store
	logs  *lockedBuffer
	keys  map[domain.Scope]string // a key of each scope, of a principal named as the scope
}

func newRig(t *testing.T, service Service, routes func(*Server)) *rig {
	t.Helper()
	databases, err := store.Open(t.Context(), store.Options{Dir: t.TempDir()})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, databases.Close()) })
	return newRigOn(t, service, databases, routes)
}

func newRigOn(t *testing.T, service Service, databases *store.Store, routes func(*Server)) *rig {
	t.Helper()
	logs := &lockedBuffer{}
	s := New(Options{Service: service, Store: databases, ChainID: 7431, Version: "test", Log: slog.New(slog.NewJSONHandler(logs, nil)), MaxBody: 4096})
	if routes != nil {
		routes(s)
	}
	listener, err := Listen(t.Context(), "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	served := make(chan error, 1)
	go func() { served <- s.Serve(ctx, listener) }()
	t.Cleanup(func() {
		stop()
		require.NoError(t, <-served)
	})
	r := &rig{Server: s, base: "http://" + listener.Addr().String(), store: databases, logs: logs, keys: map[domain.Scope]string{}}
	for _, scope := range domain.Scopes() {
		secret, err := MintKey(t.Context(), databases, "test-"+string(scope)+"-"+s.instance, domain.Principal{ID: string(scope), Scopes: []domain.Scope{scope}}, 1)
		require.NoError(t, err)
		r.keys[scope] = secret
	}
	return r
}

// reply is an answer with its body read.
type reply struct {
	status int
	header http.Header
	body   string
}

// ask sends a request; headers are pairs of name and value.
func (r *rig) ask(t *testing.T, method, path, body string, headers ...string) reply {
	t.Helper()
	answer, err := r.send(t.Context(), method, path, body, headers...)
	require.NoError(t, err)
	return answer
}

// later asks beside the test; what went wrong stands in the body.
func (r *rig) later(t *testing.T, method, path, body string, headers ...string) <-chan reply {
	t.Helper()
	answers := make(chan reply, 1)
	go func() {
		answer, err := r.send(t.Context(), method, path, body, headers...)
		if err != nil {
			answer.body = err.Error()
		}
		answers <- answer
	}()
	return answers
}

func (r *rig) send(ctx context.Context, method, path, body string, headers ...string) (reply, error) {
	request, err := http.NewRequestWithContext(ctx, method, r.base+path, strings.NewReader(body))
	if err != nil {
		return reply{}, err
	}
	if body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return reply{}, err
	}
	read, err := io.ReadAll(response.Body)
	return reply{response.StatusCode, response.Header, string(read)}, errors.Join(err, response.Body.Close())
}

// as gives the headers of a request with the key of a scope.
func (r *rig) as(scope domain.Scope, headers ...string) []string {
	return append([]string{"Authorization", "Bearer " + r.keys[scope]}, headers...)
}

// problem reads a problem and checks that it is a whole one.
func (r reply) problem(t *testing.T) (code, title, detail string) {
	t.Helper()
	require.Equal(t, "application/problem+json", r.header.Get("Content-Type"), r.body)
	p := decodeBody[map[string]any](t, r)
	for _, member := range []string{"type", "title", "code", "detail", "instance"} {
		require.NotEmpty(t, p[member], "%s in %s", member, r.body)
	}
	require.EqualValues(t, r.status, p["status"])
	text := func(member string) string {
		value, ok := p[member].(string)
		require.True(t, ok)
		return value
	}
	require.Equal(t, "/v1/errors/"+text("code"), text("type"))
	require.Equal(t, "urn:specie:request:"+r.header.Get("X-Request-Id"), text("instance"))
	require.Equal(t, r.status, domain.Describe(domain.Code(text("code"))).Status)
	return text("code"), text("title"), text("detail")
}

func (r reply) code(t *testing.T) domain.Code {
	t.Helper()
	code, _, _ := r.problem(t)
	return domain.Code(code)
}

type lockedBuffer struct {
	mutex sync.Mutex
	inner bytes.Buffer
}

func (b *lockedBuffer) Write(data []byte) (int, error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.inner.Write(data)
}

func (b *lockedBuffer) String() string {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.inner.String()
}

func TestPortInUse(t *testing.T) {
	first, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { require.NoError(t, first.Close()) }()
	_, err = Listen(t.Context(), first.Addr().String())
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodePortInUse))
	_, err = Listen(t.Context(), "127.0.0.1:notaport")
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeSettingInvalid))
}

// A request under way when the server is told to end is answered; one after that finds nobody.
func TestGracefulShutdown(t *testing.T) {
	databases, err := store.Open(t.Context(), store.Options{Dir: t.TempDir()})
	require.NoError(t, err)
	defer func() { require.NoError(t, databases.Close()) }()
	entered, proceed := make(chan struct{}), make(chan struct{})
	s := New(Options{Store: databases, Log: slog.New(slog.DiscardHandler), Now: time.Now})
	open(s, route{path: "/slow", id: "slow", tag: "Test"}, func(context.Context, *struct{}) (*out[string], error) {
		close(entered)
		<-proceed
		return answer("done"), nil
	})
	listener, err := Listen(t.Context(), "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- s.Serve(ctx, listener) }()
	r := &rig{Server: s, base: "http://" + listener.Addr().String()}
	answered := r.later(t, http.MethodGet, "/slow", "")
	<-entered
	stop()
	// The listener is closed first, and only then are the requests under way waited for.
	require.Eventually(t, func() bool {
		connection, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", listener.Addr().String())
		if err == nil {
			_ = connection.Close()
		}
		return err != nil
	}, 10*time.Second, time.Millisecond)
	close(proceed)
	require.Equal(t, http.StatusOK, (<-answered).status)
	require.NoError(t, <-served)
}
