package wire_test

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/require"
)

// played answers requests on a socket, given the numbers of the request and of its connection, of those that are
// used: the text, with %d for the number of the call, and whether it ends the connection then. asked counts the requests.
func played(t *testing.T, play func(connection, request int64) (text string, ends bool)) (path string, asked *atomic.Int64) {
	t.Helper()
	dir, err := os.MkdirTemp("", "wire") //nolint:usetesting // the path of a socket has to be short
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(dir)) })
	path, asked = filepath.Join(dir, "ipc"), new(atomic.Int64)
	listener, err := new(net.ListenConfig).Listen(t.Context(), "unix", path)
	require.NoError(t, err)
	t.Cleanup(func() { _ = listener.Close() })
	var connections atomic.Int64
	converse := func(conn net.Conn) {
		defer conn.Close() //nolint:errcheck // whoever asks is told nothing else
		connection := int64(0)
		for requests := json.NewDecoder(conn); ; {
			var request json.RawMessage
			if requests.Decode(&request) != nil {
				return
			}
			if connection == 0 {
				connection = connections.Add(1)
			}
			var calls []struct{ ID uint64 }
			if json.Unmarshal(request, &calls) != nil {
				calls = make([]struct{ ID uint64 }, 1)
				_ = json.Unmarshal(request, &calls[0])
			}
			text, ends := play(connection, asked.Add(1))
			_, _ = fmt.Fprint(conn, strings.ReplaceAll(text, "%d", strconv.FormatUint(calls[0].ID, 10)))
			if ends {
				return
			}
		}
	}
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go converse(conn)
		}
	}()
	return path, asked
}

const right = `{"id":%d,"result":1}`

// What a node began to answer is not asked for again on the next connection.
func TestNodeThatEndsAmidAnAnswer(t *testing.T) {
	path, asked := played(t, func(_, request int64) (string, bool) {
		if request == 2 {
			return `{"id":%d,"result":`, true
		}
		return right, false
	})
	c := dial(t, path)
	require.NoError(t, c.CallContext(t.Context(), nil, "a"))
	require.ErrorIs(t, c.CallContext(t.Context(), nil, "a"), rpc.ErrClientQuit)
	require.EqualValues(t, 2, asked.Load())
	require.NoError(t, c.CallContext(t.Context(), nil, "a"))
}

// A connection on which something else was said than the answer may go on like that: the next call goes over another.
func TestConnectionOutOfStepIsNotUsedAgain(t *testing.T) {
	for name, text := range map[string]string{
		"before":        `{"method":"notice"}` + right,
		"after":         right + `{"method":"not`,
		"of another":    `{"id":9999,"result":1}`,
		"no call":       `[]`,
		"of no call":    `[{"id":9999,"result":1}]`,
		"before a list": `[][{"id":%d,"result":1}]`,
	} {
		t.Run(name, func(t *testing.T) {
			isBatch := strings.HasPrefix(text, "[")
			path, asked := played(t, func(connection, _ int64) (string, bool) {
				switch {
				case connection == 1:
					return text, false
				case isBatch:
					return "[" + right + "]", false
				}
				return right, false
			})
			c := dial(t, path)
			call := func() error {
				if !isBatch {
					return c.CallContext(t.Context(), nil, "a")
				}
				calls := []rpc.BatchElem{{Method: "a"}}
				if err := c.BatchCallContext(t.Context(), calls); err != nil {
					return err
				}
				return calls[0].Error
			}
			require.Error(t, call())
			require.NoError(t, call())
			require.EqualValues(t, 2, asked.Load())
		})
	}
}

func TestCloseEndsCallsThatRun(t *testing.T) {
	server, s := serve(t)
	for name, url := range endpoints(t, server) {
		if name == "HTTP" { // as with rpc, a call ends with its context
			continue
		}
		t.Run(name, func(t *testing.T) {
			c := dial(t, url)
			ended := make(chan error, 1)
			go func() { ended <- c.CallContext(t.Context(), nil, "test_wait") }()
			<-s.asked
			c.Close()
			require.ErrorIs(t, <-ended, rpc.ErrClientQuit)
		})
	}
}

// An answer that is too long is told as such, and asked for once.
func TestAnswerThatIsTooLong(t *testing.T) {
	var asked atomic.Int64
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		conn, err := new(websocket.Upgrader).Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer conn.Close() //nolint:errcheck // whoever asks is told nothing else
		for {
			var call struct{ ID uint64 }
			if conn.ReadJSON(&call) != nil {
				return
			}
			if asked.Add(1) == 1 {
				_ = conn.WriteMessage(websocket.TextMessage, fmt.Appendf(nil, right, call.ID))
			} else { // a text of 1 GiB begins
				_, _ = conn.UnderlyingConn().Write([]byte{0x81, 127, 0, 0, 0, 0, 0x40, 0, 0, 0})
			}
		}
	}))
	t.Cleanup(node.Close)
	c := dial(t, "ws"+strings.TrimPrefix(node.URL, "http"))
	require.NoError(t, c.CallContext(t.Context(), nil, "a"))
	err := c.CallContext(t.Context(), nil, "a")
	require.ErrorContains(t, err, "the answer is longer than")
	require.NotErrorIs(t, err, rpc.ErrClientQuit)
	require.EqualValues(t, 2, asked.Load())
}
