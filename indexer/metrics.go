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
	tell := func(desc *prometheus.Desc, kind prometheus.ValueType, value uint64) {
		to <- prometheus.MustNewConstMetric(desc, kind, float64(value)) //nolint:forbidigo // Prometheus takes nothing else; it is no amount
	}
	gauge := func(desc *prometheus.Desc, value uint64) { tell(desc, prometheus.GaugeValue, value) }
	counter := func(desc *prometheus.Desc, value uint64) { tell(desc, prometheus.CounterValue, value) }
	gauge(metricHead, s.Head.Number)
	gauge(metricIndexed, s.Indexed.Number)
	gauge(metricLag, s.Lag)
	healthy := uint64(0)
	if s.Code == "" {
		healthy = 1
	}
	gauge(metricHealthy, healthy)
	leads := uint64(1)
	if s.Standby {
		leads = 0
	}
	gauge(metricLeads, leads)
	gauge(metricMissing, uint64(s.Building.Total-s.Building.Done))
	counter(metricReorgs, s.Reorgs)
	gauge(metricDeepest, s.DeepestReorg)
	counter(metricBlocks, s.Work.Blocks)
	counter(metricEvents, s.Work.Events)
	counter(metricRows, s.Work.Rows)
	to <- prometheus.MustNewConstMetric(metricNode, prometheus.CounterValue, s.Work.NodeTime.Seconds())
	to <- prometheus.MustNewConstMetric(metricDatabase, prometheus.CounterValue, s.Work.DatabaseTime.Seconds())
}
