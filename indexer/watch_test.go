package indexer

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
)

func TestIndexIsWatchedWithoutAnAPI(t *testing.T) {
	source := newPatchy(27)
	source.mine(60)
	x := newTestIndexer(t, openStore(t, ""), source, func(o *Options) { o.To = 32 })
	metrics := prometheus.NewRegistry()
	metrics.MustRegister(NewMetrics(x))
	ask := func(path string) *httptest.ResponseRecorder {
		got := httptest.NewRecorder()
		x.Handler(metrics).ServeHTTP(got, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil))
		return got
	}
	requireReady := func(status int, want Watched) {
		t.Helper()
		got := ask("/readyz")
		require.Equal(t, status, got.Code)
		var told Watched
		require.NoError(t, json.Unmarshal(got.Body.Bytes(), &told))
		require.Equal(t, want, told)
	}
	require.Equal(t, http.StatusOK, ask("/healthz").Code)
	requireReady(http.StatusServiceUnavailable, Watched{Status: "failing"})

	require.NoError(t, settle(t.Context(), x))
	requireReady(http.StatusOK, Watched{Status: "ok", Head: 32, Indexed: 32})
	require.Contains(t, ask("/metrics").Body.String(), "specie_index_indexed_block 32")

	x.options.To = 0
	_, err := x.converge(t.Context()) // hears of the head, and has read all
	require.NoError(t, err)
	requireReady(http.StatusOK, Watched{Status: "ok", Head: 62, Indexed: 62})
	x.tell(func(s *Status) { s.Head.Number = 62 + mostLag + 1 })
	requireReady(http.StatusServiceUnavailable, Watched{Status: "failing", Head: 83, Indexed: 62, Lag: 21})
	x.tell(func(s *Status) { s.Head.Number = 62 + mostLag })
	requireReady(http.StatusOK, Watched{Status: "ok", Head: 82, Indexed: 62, Lag: 20})
	x.tellError(domain.Errorf(domain.CodeNodeUnreachable, "no answer"))
	requireReady(http.StatusServiceUnavailable, Watched{Status: "failing", Head: 82, Indexed: 62, Lag: 20, Code: domain.CodeNodeUnreachable, Detail: "no answer"})
	require.Equal(t, http.StatusNotFound, ask("/v1/coins").Code)
}
