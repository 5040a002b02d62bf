package wire_test

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/wire"
)

// service is a node of few words.
type service struct{ asked chan struct{} }

func (service) Echo(text string) string { return text }

func (service) Nothing() *string { return nil }

func (service) Long(bytes int) hexutil.Bytes { return make([]byte, bytes) }

type refusal struct{}

func (refusal) Error() string { return `not "now"` }

func (refusal) ErrorCode() int { return 3 }

func (refusal) ErrorData() any { return "0x08c379a0" }

func (service) Refuse() (string, error) { return "", refusal{} }

func (s service) Wait(ctx context.Context) error {
	s.asked <- struct{}{}
	<-ctx.Done()
	return ctx.Err()
}

func serve(t *testing.T) (*rpc.Server, service) {
	t.Helper()
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	s := service{asked: make(chan struct{}, 1)}
	require.NoError(t, server.RegisterName("test", s))
	return server, s
}

// endpoints gives the URL of a server over each transport.
func endpoints(t *testing.T, server *rpc.Server) map[string]string {
	t.Helper()
	web := httptest.NewServer(server)
	t.Cleanup(web.Close)
	sockets := httptest.NewServer(server.WebsocketHandler([]string{"*"}))
	t.Cleanup(sockets.Close)
	dir, err := os.MkdirTemp("", "wire") //nolint:usetesting // the path of a socket has to be short
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(dir)) })
	path := filepath.Join(dir, "ipc")
	listener, err := new(net.ListenConfig).Listen(t.Context(), "unix", path)
	require.NoError(t, err)
	t.Cleanup(func() { _ = listener.Close() })
	go func() { _ = server.ServeListener(listener) }()
	return map[string]string{"HTTP": web.URL, "WebSocket": "ws" + strings.TrimPrefix(sockets.URL, "http"), "IPC": path}
}

func dial(t *testing.T, url string) *wire.Client {
	t.Helper()
	c, err := wire.Dial(t.Context(), url, http.DefaultClient)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// told is what a caller learns of a call.
type told struct {
	result any
	text   string
	code   int
	data   any
}

func toldOf(result any, err error) told {
	if err == nil {
		return told{result: result}
	}
	known := told{text: err.Error()}
	var answered rpc.Error
	if errors.As(err, &answered) {
		known.code = answered.ErrorCode()
	}
	var withData rpc.DataError
	if errors.As(err, &withData) {
		known.data = withData.ErrorData()
	}
	return known
}

// What a caller learns does not depend on whose client it has.
func TestAnswersAreThoseOfRPC(t *testing.T) {
	server, _ := serve(t)
	asked := []struct {
		method     string
		parameters []any
	}{
		{"test_echo", []any{`"quoted\", [and] {braced}`}},
		{"test_nothing", nil},
		{"test_refuse", nil},
		{"test_unknown", nil},
		{"test_echo", nil},
		{"test_long", []any{200_000}},
	}
	for name, url := range endpoints(t, server) {
		t.Run(name, func(t *testing.T) {
			theirs, err := rpc.Dial(url)
			require.NoError(t, err)
			defer theirs.Close()
			ours := dial(t, url)
			batch, ourBatch := make([]rpc.BatchElem, len(asked)), make([]rpc.BatchElem, len(asked))
			for i, a := range asked {
				var their, our *string
				theirErr := theirs.CallContext(t.Context(), &their, a.method, a.parameters...)
				ourErr := ours.CallContext(t.Context(), &our, a.method, a.parameters...)
				require.Equal(t, toldOf(their, theirErr), toldOf(our, ourErr), a.method)
				batch[i] = rpc.BatchElem{Method: a.method, Args: a.parameters, Result: new(string)}
				ourBatch[i] = rpc.BatchElem{Method: a.method, Args: a.parameters, Result: new(string)}
			}
			require.NoError(t, theirs.BatchCallContext(t.Context(), batch))
			require.NoError(t, ours.BatchCallContext(t.Context(), ourBatch))
			for i := range batch {
				require.Equal(t, toldOf(batch[i].Result, batch[i].Error), toldOf(ourBatch[i].Result, ourBatch[i].Error), asked[i].method)
			}
		})
	}
}

func TestCallThatIsGivenUpLeavesTheClientUsable(t *testing.T) {
	server, s := serve(t)
	for name, url := range endpoints(t, server) {
		t.Run(name, func(t *testing.T) {
			c := dial(t, url)
			ctx, cancel := context.WithCancel(t.Context())
			ended := make(chan error, 1)
			go func() { ended <- c.CallContext(ctx, nil, "test_wait") }()
			<-s.asked
			cancel()
			require.ErrorIs(t, <-ended, context.Canceled)
			var text string
			require.NoError(t, c.CallContext(t.Context(), &text, "test_echo", "still here"))
			require.Equal(t, "still here", text)
		})
	}
}

func TestManyCallsAtTheSameTime(t *testing.T) {
	server, _ := serve(t)
	for name, url := range endpoints(t, server) {
		t.Run(name, func(t *testing.T) {
			c := dial(t, url)
			const most = 32
			ended := make(chan error, most)
			for i := range most {
				go func() {
					text, wanted := "", strings.Repeat("x", i*1000)
					err := c.CallContext(t.Context(), &text, "test_echo", wanted)
					if err == nil && text != wanted {
						err = errors.New("the answer to another call")
					}
					ended <- err
				}()
			}
			for range most {
				require.NoError(t, <-ended)
			}
		})
	}
}

// droppable is a listener that can end the connections it took.
type droppable struct {
	net.Listener

	mutex sync.Mutex
	taken []net.Conn
}

func (d *droppable) Accept() (net.Conn, error) {
	conn, err := d.Listener.Accept()
	if err != nil {
		return nil, err
	}
	d.mutex.Lock()
	defer d.mutex.Unlock()
	d.taken = append(d.taken, conn)
	return conn, nil
}

func (d *droppable) drop() {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	for _, conn := range d.taken {
		_ = conn.Close()
	}
	d.taken = nil
}

// A node ends connections that are idle for long.
func TestConnectionThatEndedIsMadeAnew(t *testing.T) {
	server, _ := serve(t)
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	node := &droppable{Listener: listener}
	web := &http.Server{Handler: server.WebsocketHandler([]string{"*"})}
	go func() { _ = web.Serve(node) }()
	t.Cleanup(func() { _ = web.Close() })
	c := dial(t, "ws://"+listener.Addr().String())
	var text string
	require.NoError(t, c.CallContext(t.Context(), &text, "test_echo", "first"))
	node.drop()
	require.NoError(t, c.CallContext(t.Context(), &text, "test_echo", "second"))
	require.Equal(t, "second", text)
	require.NoError(t, web.Close())
	node.drop()
	require.Error(t, c.CallContext(t.Context(), &text, "test_echo", "third"))
}

func TestClosedClient(t *testing.T) {
	server, _ := serve(t)
	for name, url := range endpoints(t, server) {
		if name == "HTTP" { // has nothing that could be closed
			continue
		}
		c := dial(t, url)
		c.Close()
		require.ErrorIs(t, c.CallContext(t.Context(), nil, "test_nothing"), rpc.ErrClientQuit, name)
	}
}

func TestSubscriptionsGoOn(t *testing.T) {
	server, _ := serve(t)
	urls := endpoints(t, server)
	_, err := dial(t, urls["HTTP"]).EthSubscribe(t.Context(), make(chan string), "newHeads")
	require.ErrorIs(t, err, rpc.ErrNotificationsUnsupported)
}
