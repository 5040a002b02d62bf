package indexer

import (
	"github.com/prometheus/client_golang/prometheus"
)

// Metrics are the indexer's figures for Prometheus, read when they are asked for.
type Metrics struct{ index *Indexer }

// NewMetrics makes the metrics of an indexer.
func NewMetrics(index *Indexer) Metrics { return Metrics{index} }

func metric(name, help string) *prometheus.Desc {
	return prometheus.NewDesc("specie_index_"+name, help, nil, nil)
}

var (
	metricHead     = metric("head_block", "The newest block of the node.")
	metricIndexed  = metric("indexed_block", "The newest block in the database.")
	metricLag      = metric("lag_blocks", "Blocks between them.")
	metricHealthy  = metric("healthy", "1 while the index follows the node, 0 while it waits for something or has ended.")
	metricMissing  = metric("building_indexes", "Secondary indexes still to be made after loading in bulk.")
	metricLeads    = metric("leader", "1 if this process indexes, 0 if it stands by for another.")
	metricReorgs   = metric("reorganisations_total", "How often the chain changed under the index.")
	metricDeepest  = metric("deepest_reorganisation_blocks", "The deepest of them.")
	metricBlocks   = metric("blocks_total", "Blocks written.")
	metricEvents   = metric("events_total", "Events of the contracts read.")
	metricRows     = metric("rows_total", "Rows written.")
	metricNode     = metric("node_seconds_total", "Time spent waiting for the node.")
	metricDatabase = metric("database_seconds_total", "Time spent deriving and writing.")
)

// Describe names the metrics.
func (m Metrics) Describe(to chan<- *prometheus.Desc) { prometheus.DescribeByCollect(m, to) }

// Collect gives their values.
func (m Metrics) Collect(to chan<- prometheus.Metric) {
	s := m.index.Status()
	//nolint:forbidigo // Prometheus takes nothing else; no amount is among these
	gauge := func(desc *prometheus.Desc, value float64) {
		to <- prometheus.MustNewConstMetric(desc, prometheus.GaugeValue, value)
	}
	//nolint:forbidigo // as above
	counter := func(desc *prometheus.Desc, value float64) {
		to <- prometheus.MustNewConstMetric(desc, prometheus.CounterValue, value)
	}
	gauge(metricHead, float64(s.Head.Number))
	gauge(metricIndexed, float64(s.Indexed.Number))
	gauge(metricLag, float64(s.Lag))
	healthy := 0.0
	if s.Code == "" {
		healthy = 1
	}
	gauge(metricHealthy, healthy)
	leads := 1.0
	if s.Standby {
		leads = 0
	}
	gauge(metricLeads, leads)
	gauge(metricMissing, float64(s.Building.Total-s.Building.Done))
	counter(metricReorgs, float64(s.Reorgs))
	gauge(metricDeepest, float64(s.DeepestReorg))
	counter(metricBlocks, float64(s.Work.Blocks))
	counter(metricEvents, float64(s.Work.Events))
	counter(metricRows, float64(s.Work.Rows))
	counter(metricNode, s.Work.NodeTime.Seconds())
	counter(metricDatabase, s.Work.DatabaseTime.Seconds())
}
