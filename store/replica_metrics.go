package store

import "github.com/prometheus/client_golang/prometheus"

// ReplicaMetrics are the replicas' figures for Prometheus, read when they are asked for.
type ReplicaMetrics struct{ store *Store }

// NewReplicaMetrics makes the metrics of a store's replicas.
func NewReplicaMetrics(s *Store) ReplicaMetrics { return ReplicaMetrics{s} }

func replicaMetric(name, help string) *prometheus.Desc {
	return prometheus.NewDesc("specie_replica_"+name, help, []string{"replica"}, nil)
}

var (
	metricReplicaUsable   = replicaMetric("usable", "1 while it is read from, 0 while it does not answer or is too far behind.")
	metricReplicaLag      = replicaMetric("lag_blocks", "Blocks that it is behind the primary.")
	metricReplicaAnswered = replicaMetric("reads_total", "Reads that it answered.")
	metricReplicaPassedOn = replicaMetric("passed_on_total", "Reads that it could not answer, and the primary did.")
)

// Describe names the metrics.
func (ReplicaMetrics) Describe(to chan<- *prometheus.Desc) {
	for _, desc := range []*prometheus.Desc{metricReplicaUsable, metricReplicaLag, metricReplicaAnswered, metricReplicaPassedOn} {
		to <- desc
	}
}

// Collect gives their values.
func (m ReplicaMetrics) Collect(to chan<- prometheus.Metric) {
	for _, r := range m.store.Replicas() {
		tell := func(desc *prometheus.Desc, kind prometheus.ValueType, value uint64) {
			to <- prometheus.MustNewConstMetric(desc, kind, float64(value), r.Name) //nolint:forbidigo // Prometheus takes nothing else; it is no amount
		}
		usable := uint64(0)
		if r.Err == nil {
			usable = 1
		}
		tell(metricReplicaUsable, prometheus.GaugeValue, usable)
		tell(metricReplicaLag, prometheus.GaugeValue, r.Lag)
		tell(metricReplicaAnswered, prometheus.CounterValue, r.Answered)
		tell(metricReplicaPassedOn, prometheus.CounterValue, r.PassedOn)
	}
}
