package main

import (
	"time"

	"github.com/specie-money/specie/test/bench/result"
)

// Names of cases.
const (
	readAloneCase    = "reads while nothing is written: "
	readBusyCase     = "reads while indexing: "
	indexAloneCase   = "indexing while nothing is read"
	indexBusyCase    = "indexing while read"
	processorCase    = "processor time of a read: "
	fromStandbyCase  = "queries that the standby answers while indexing"
	hereCase         = processorCase + "clients, API and node"
	perSecond        = "reads/s"
	eventsPerSecond  = "events/s"
	microseconds     = "µs/read"
	percent          = "%"
	wholePercent     = 100
	mixedReadingCase = readAloneCase + "mix"
)

// table gives the rows of all systems, case by case.
func table(systems []*system) (rows []result.Row) {
	compared := func(name, unit string, value func(*system) (float64, bool)) {
		values := map[string]float64{}
		for _, of := range systems {
			v, has := value(of)
			if !has {
				continue
			}
			values[of.name] = v
			row := result.Row{Case: name, Variant: of.name, Value: v, Unit: unit}
			if base, found := values[of.baseline]; found {
				row.Baseline, row.Ratio = of.baseline, v/base
			}
			rows = append(rows, row)
		}
	}
	within := func(name, unit, baseline string, of func(*system) (value, base float64)) {
		for _, one := range systems {
			value, base := of(one)
			rows = append(rows, result.Row{Case: name, Variant: one.name, Value: value, Unit: unit, Baseline: baseline, Ratio: value / base})
		}
	}
	for kind, name := range kindNames {
		compared(readAloneCase+name, perSecond, func(of *system) (float64, bool) { return result.Median(of.idle[kind]), true })
	}
	within(readBusyCase+kindNames[mixed], perSecond, mixedReadingCase, func(of *system) (float64, float64) {
		return result.Median(of.whileIndexing), result.Median(of.idle[mixed])
	})
	compared(indexAloneCase, eventsPerSecond, func(of *system) (float64, bool) { return result.Median(of.indexedAlone), true })
	within(indexBusyCase, eventsPerSecond, indexAloneCase, func(of *system) (float64, float64) {
		return result.Median(of.indexedRead), result.Median(of.indexedAlone)
	})
	each := func(took time.Duration, of *system) float64 { return float64(took.Microseconds()) / of.quiet.reads }
	compared(hereCase, microseconds, func(of *system) (float64, bool) { return each(of.quiet.here, of), true })
	for _, server := range []string{primaryServer, standbyServer} {
		compared(processorCase+server, microseconds, func(of *system) (float64, bool) {
			took, has := of.quiet.processor[server]
			return each(took, of), has
		})
	}
	compared(fromStandbyCase, percent, func(of *system) (float64, bool) {
		all, busy := of.quiet.fromStandby/of.quiet.reads, of.busy.fromStandby/of.busy.reads
		return wholePercent * busy / all, of.servers[standbyServer] != nil
	})
	return rows
}
