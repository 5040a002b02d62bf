package client

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
)

func serve(t *testing.T, handler http.HandlerFunc) *Client {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	c, err := New(server.URL+"/", "spk_test")
	require.NoError(t, err)
	return c
}

func write(t *testing.T, w http.ResponseWriter, status int, value any) {
	t.Helper()
	w.WriteHeader(status)
	assert.NoError(t, json.NewEncoder(w).Encode(value))
}

func TestRequestsCarryKeyAndIdempotencyKey(t *testing.T) {
	var seen []string
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		assert.Equal(t, "Bearer spk_test", r.Header.Get("Authorization"))
		assert.NotContains(t, r.URL.String(), "spk_")
		seen = append(seen, r.Method+" "+r.URL.RequestURI()+" "+r.Header.Get("Idempotency-Key"))
		write(t, w, http.StatusOK, wire.Wallet{Address: "0xA"})
	})
	_, err := c.Wallet(t.Context(), "0xA/../b")
	require.NoError(t, err)
	_, err = c.OpenWallet(WithIdempotencyKey(t.Context(), "mine"), wire.OpenWallet{Custody: "custodial"})
	require.NoError(t, err)
	for range 2 {
		_, err = c.OpenWallet(t.Context(), wire.OpenWallet{Custody: "custodial"})
		require.NoError(t, err)
	}
	require.Equal(t, "GET /v1/wallets/0xA%2F..%2Fb ", seen[0])
	require.Equal(t, "POST /v1/wallets mine", seen[1])
	require.Regexp(t, `^POST /v1/wallets [0-9a-f-]{36}$`, seen[2])
	require.NotEqual(t, seen[2], seen[3], "each change has a key of its own")
}

func TestPendingChangesAreWaitedFor(t *testing.T) {
	var polls atomic.Int32
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/v1/transfers":
			write(t, w, http.StatusAccepted, wire.Request{ID: "p1", Status: "pending"})
		case "/v1/requests/p1":
			request := wire.Request{ID: "p1", Status: "pending"}
			if polls.Add(1) == 3 {
				request.Status, request.Resource = "executed", "/v1/transfers/0x1-0"
			}
			write(t, w, http.StatusOK, request)
		case "/v1/transfers/0x1-0":
			write(t, w, http.StatusOK, wire.Transfer{ID: "0x1-0"})
		default:
			t.Errorf("asked for %s", r.URL.Path)
		}
	})
	made, err := c.Transfer(t.Context(), wire.TransferCoin{})
	require.NoError(t, err)
	require.Equal(t, "0x1-0", made.ID)
	require.EqualValues(t, 3, polls.Load())
}

func TestFailedRequestsAreErrors(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		write(t, w, http.StatusAccepted, wire.Request{ID: "p1", Status: "failed", Problem: &wire.Problem{Code: "cap-exceeded", Detail: "at most 5"}})
	})
	_, err := c.Transfer(t.Context(), wire.TransferCoin{})
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeCapExceeded))
	require.Contains(t, err.Error(), "at most 5")
}

func TestWaitingEndsWithItsContext(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		write(t, w, http.StatusAccepted, wire.Request{ID: "p1", Status: "pending"})
		if r.Method == http.MethodGet {
			stop()
		}
	})
	_, err := c.Transfer(ctx, wire.TransferCoin{})
	require.ErrorIs(t, err, context.Canceled)
}

func TestProblemsAreDomainErrors(t *testing.T) {
	answers := map[string]func(http.ResponseWriter){
		"coded": func(w http.ResponseWriter) {
			write(t, w, http.StatusForbidden, wire.Problem{Code: "not-owner", Detail: "not yours"})
		},
		"uncoded": func(w http.ResponseWriter) { w.WriteHeader(http.StatusBadGateway) },
		"html":    func(w http.ResponseWriter) { _, _ = io.WriteString(w, "<html>") },
	}
	want := map[string]domain.Code{"coded": domain.CodeNotOwner, "uncoded": domain.CodeUnavailable, "html": domain.CodeUnavailable}
	for name, answer := range answers {
		c := serve(t, func(w http.ResponseWriter, _ *http.Request) { answer(w) })
		_, err := c.Chain(t.Context())
		var known *domain.Error
		require.ErrorAs(t, err, &known, name)
		require.Equal(t, want[name], known.Code, name)
		require.NotEmpty(t, known.Detail)
	}
}

func TestNobodyThere(t *testing.T) {
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := listener.Addr().String()
	require.NoError(t, listener.Close())
	c, err := New("http://"+address, "spk_test")
	require.NoError(t, err)
	_, err = c.Chain(t.Context())
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeUnavailable))
	require.NotContains(t, err.Error(), "spk_test")
}

func TestBadAddressesOfTheAPI(t *testing.T) {
	for _, url := range []string{"", "127.0.0.1:8080", "ftp://x", "http://", "http://user:secret@host", "http://a b"} {
		_, err := New(url, "")
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeSettingInvalid), url)
		require.NotContains(t, err.Error(), "secret")
	}
}

func TestListsAreReadToTheirEnd(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		assert.Equal(t, "200", r.URL.Query().Get("limit"))
		page := wire.List[wire.Block]{Items: []wire.Block{{Number: 2}}, Next: "c"}
		if r.URL.Query().Get("cursor") == "c" {
			page = wire.List[wire.Block]{Items: []wire.Block{{Number: 1}}}
		}
		write(t, w, http.StatusOK, page)
	})
	all, err := All(t.Context(), c.Blocks)
	require.NoError(t, err)
	require.Equal(t, []wire.Block{{Number: 2}, {Number: 1}}, all)
}

func TestUnreadyIsNotAnError(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		write(t, w, http.StatusServiceUnavailable, wire.Health{Status: "failing"})
	})
	health, err := c.Ready(t.Context())
	require.NoError(t, err)
	require.Equal(t, "failing", health.Status)
}
