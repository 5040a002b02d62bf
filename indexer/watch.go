package indexer

import (
	"encoding/json"
	"io"
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/specie-money/specie/domain"
)

// Watched is what an indexer without an API tells of itself at /readyz.
type Watched struct {
	Status  string      `json:"status"` // ok or failing
	Head    uint64      `json:"head"`
	Indexed uint64      `json:"indexed"`
	Lag     uint64      `json:"lag"` // blocks
	Standby bool        `json:"standby"`
	Code    domain.Code `json:"code,omitempty"`   // what it waits for or ended with
	Detail  string      `json:"detail,omitempty"` // what Code means here
}

const mostLag = 20 // blocks that an index may be behind and be called ready, as in the API

// Handler answers whoever watches: /healthz while the process lives, /readyz with 503 while the index waits for something or
// is far behind, and figures for Prometheus at /metrics. It asks for no key.
func (x *Indexer) Handler(metrics prometheus.Gatherer) http.Handler {
	routes := http.NewServeMux()
	routes.Handle("GET /metrics", promhttp.HandlerFor(metrics, promhttp.HandlerOpts{}))
	routes.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "ok\n") })
	routes.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		s := x.Status()
		told := Watched{Status: "ok", Head: s.Head.Number, Indexed: s.Indexed.Number, Lag: s.Lag, Standby: s.Standby, Code: s.Code, Detail: s.Detail}
		status := http.StatusOK
		if s.Code != "" || s.Lag > mostLag || s.Indexed == (Header{}) {
			told.Status, status = "failing", http.StatusServiceUnavailable
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(told) // whoever asked may be gone
	})
	return routes
}
