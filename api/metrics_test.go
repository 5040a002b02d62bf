package api

import (
	"net/http"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
)

func TestMetricsAreForOperatorsAndAuditors(t *testing.T) {
	r := newRig(t, nil, func(s *Server) {
		registry := prometheus.NewRegistry()
		gauge := prometheus.NewGauge(prometheus.GaugeOpts{Name: "specie_test", Help: "A test."})
		gauge.Set(7)
		registry.MustRegister(gauge)
		s.options.Metrics = registry
	})
	for _, scope := range domain.Scopes() {
		got := r.ask(t, http.MethodGet, "/v1/metrics", "", r.as(scope)...)
		if scope != domain.ScopeOperator && scope != domain.ScopeAuditor {
			require.Equal(t, http.StatusForbidden, got.status, scope)
			continue
		}
		require.Equal(t, http.StatusOK, got.status, scope)
		require.Contains(t, got.header.Get("Content-Type"), "text/plain; version=0.0.4")
		require.Contains(t, got.body, "specie_test 7\n")
	}
	require.Equal(t, http.StatusUnauthorized, r.ask(t, http.MethodGet, "/v1/metrics", "").status)
}
