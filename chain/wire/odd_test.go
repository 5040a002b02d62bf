package wire_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// odd is a node that answers a batch in its own way, given the numbers of the calls.
func odd(t *testing.T, answer func(ids []uint64) (status int, text string)) string {
	t.Helper()
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var calls []struct{ ID uint64 }
		body, err := io.ReadAll(r.Body)
		if err == nil && len(body) > 0 && body[0] != '[' {
			body = append(append([]byte{'['}, body...), ']')
		}
		if err == nil {
			err = json.Unmarshal(body, &calls)
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		ids := make([]uint64, len(calls))
		for i := range calls {
			ids[i] = calls[i].ID
		}
		status, text := answer(ids)
		w.WriteHeader(status)
		_, _ = io.WriteString(w, text)
	}))
	t.Cleanup(web.Close)
	return web.URL
}

func two(t *testing.T, url string) (calls []rpc.BatchElem, err error) {
	t.Helper()
	calls = []rpc.BatchElem{{Method: "a", Result: new(int)}, {Method: "b", Result: new(int)}}
	err = dial(t, url).BatchCallContext(t.Context(), calls)
	return calls, err
}

func TestAnswersInAnyOrder(t *testing.T) {
	calls, err := two(t, odd(t, func(ids []uint64) (int, string) {
		return 200, fmt.Sprintf(` [ {"result":2,"id":%d,"jsonrpc":"2.0"} , {"id":99,"result":3}, {"id" : %d, "error":null, "result" : 1} ] `, ids[1], ids[0])
	}))
	require.NoError(t, err)
	for i := range calls {
		require.NoError(t, calls[i].Error)
		wanted := i + 1
		require.Equal(t, &wanted, calls[i].Result)
	}
}

func TestAnswersThatAreMissing(t *testing.T) {
	calls, err := two(t, odd(t, func(ids []uint64) (int, string) { return 200, fmt.Sprintf(`[{"id":%d}]`, ids[1]) }))
	require.NoError(t, err)
	require.ErrorIs(t, calls[0].Error, rpc.ErrMissingBatchResponse)
	require.ErrorIs(t, calls[1].Error, rpc.ErrNoResult)
}

func TestBatchThatIsRefused(t *testing.T) {
	_, err := two(t, odd(t, func([]uint64) (int, string) {
		return 200, `{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch too large"}}`
	}))
	var answered rpc.Error
	require.ErrorAs(t, err, &answered)
	require.Equal(t, -32600, answered.ErrorCode())
	require.EqualError(t, answered, "batch too large")
}

func TestStatusOfHTTP(t *testing.T) {
	_, err := two(t, odd(t, func([]uint64) (int, string) { return http.StatusTooManyRequests, "slowly" }))
	var status rpc.HTTPError
	require.ErrorAs(t, err, &status)
	require.Equal(t, http.StatusTooManyRequests, status.StatusCode)
	require.Equal(t, "slowly", string(status.Body))
}

func TestAnswersThatCanNotBeRead(t *testing.T) {
	for name, text := range map[string]string{
		"nothing":        "",
		"a page":         "<html>",
		"cut off":        `[{"id":1,"result":`,
		"more":           "[] []",
		"no answers":     "[1, 2]",
		"bare":           `{"id":1,"result":2}`,
		"unclosed":       `[{"id":1,"result":{"a":[1}}`,
		"endless":        `[{"id":1,"result":"` + `\`,
		"error of words": `{"error":"no"}`,
	} {
		t.Run(name, func(t *testing.T) {
			_, err := two(t, odd(t, func([]uint64) (int, string) { return 200, text }))
			require.Error(t, err)
		})
	}
}

func TestAnswerToAnotherCall(t *testing.T) {
	c := dial(t, odd(t, func(ids []uint64) (int, string) { return 200, fmt.Sprintf(`{"id":%d,"result":1}`, ids[0]+1) }))
	require.ErrorContains(t, c.CallContext(t.Context(), new(int), "a"), "the answer is to call")
}
