package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/metrics"
	"strconv"
	"syscall"
	"time"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/test/bench/command"
	"github.com/specie-money/specie/test/bench/indexing"
	"github.com/specie-money/specie/test/bench/result"
)

// sizes of the databases that a large run makes, one after the other [events].
var sizes = []uint64{100_000, 1_000_000, 10_000_000}

// largeRun is what the process that indexes tells of itself.
type largeRun struct {
	Rate     float64 `json:"rate"`     // [events/s]
	PeakHeap uint64  `json:"peakHeap"` // [bytes]
	Size     int64   `json:"size"`     // of the database [bytes]

	// As the system tells it.
	peakRSS   int64 // [bytes]
	processor time.Duration
}

// large measures rate and memory as a database grows. Each size is a process of its own: a process does not give back
// what it once had.
func (s settings) large(ctx context.Context) error {
	if err := enoughSpace(s.dir, s.most); err != nil {
		return err
	}
	var rows []result.Row
	var first map[string]float64 // of the smallest size, by case
	for _, events := range sizes {
		if events > s.most {
			break
		}
		command.Tell(fmt.Sprintf("indexing %d events", events))
		run, err := s.largeInProcess(ctx, events)
		if err != nil {
			return fmt.Errorf("%d events: %w", events, err)
		}
		measured := run.rows(events)
		if first == nil {
			first = map[string]float64{}
			for _, row := range measured {
				first[row.Case] = row.Value
			}
		} else {
			for i, row := range measured {
				measured[i].Baseline, measured[i].Ratio = fmt.Sprintf("%d events", sizes[0]), row.Value/first[row.Case]
			}
		}
		rows = append(rows, measured...)
		if err := result.Print(os.Stderr, measured); err != nil {
			return err
		}
	}
	if s.most < sizes[len(sizes)-1] {
		return result.Print(os.Stdout, rows)
	}
	const name = "index-large"
	return result.Write(os.Stdout, name, rows)
}

func (r largeRun) rows(events uint64) []result.Row {
	const mebibyte = 1 << 20
	each := func(what float64) float64 { return what / float64(events) }
	variant := fmt.Sprintf("sqlite, %d events", events)
	return []result.Row{
		{Case: "backfill of a made-up chain", Variant: variant, Value: r.Rate, Unit: perSecond},
		{Case: "processor time", Variant: variant, Value: each(float64(r.processor.Microseconds())), Unit: "µs/event"},
		{Case: "peak resident memory", Variant: variant, Value: float64(r.peakRSS) / mebibyte, Unit: "MiB"},
		{Case: "peak Go heap", Variant: variant, Value: float64(r.PeakHeap) / mebibyte, Unit: "MiB"},
		{Case: "database", Variant: variant, Value: each(float64(r.Size)), Unit: "bytes/event"},
	}
}

// enoughSpace refuses to begin what would fill the disk.
func enoughSpace(dir string, events uint64) error {
	const needed = 1_500 // for an event, with the log of the database and what sorting takes for a while [bytes]
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	var disk syscall.Statfs_t
	if err := syscall.Statfs(dir, &disk); err != nil {
		return fmt.Errorf("ask for free space: %w", err)
	}
	if free := disk.Bavail * uint64(disk.Bsize); free < events*needed {
		return fmt.Errorf("%d MiB are free in %s, and some %d are needed for %d events; name another directory with -dir, or fewer events with -most",
			free>>20, dir, events*needed>>20, events)
	}
	return nil
}

func (s settings) largeInProcess(ctx context.Context, events uint64) (run largeRun, err error) {
	self, err := os.Executable()
	if err != nil {
		return run, fmt.Errorf("find this program: %w", err)
	}
	arguments := []string{"-synthetic", strconv.FormatUint(events, 10), "-dir", s.dir}
	if s.cpuProfile != "" {
		arguments = append(arguments, "-cpuprofile", fmt.Sprintf("%s.%d", s.cpuProfile, events))
	}
	child := exec.CommandContext(ctx, self, arguments...) //nolint:gosec // this program itself
	child.Stderr = os.Stderr
	output, err := child.Output()
	if err != nil {
		return run, fmt.Errorf("the process that indexes: %w", err)
	}
	if err := json.Unmarshal(output, &run); err != nil {
		return run, fmt.Errorf("read the process that indexes: %w", err)
	}
	usage, known := child.ProcessState.SysUsage().(*syscall.Rusage)
	if !known {
		return run, errors.New("the system does not tell how much memory a process had")
	}
	run.peakRSS = usage.Maxrss << 10 // Linux tells kibibytes
	run.processor = child.ProcessState.UserTime() + child.ProcessState.SystemTime()
	return run, nil
}

// indexSynthetic is the process of one size.
func (s settings) indexSynthetic(ctx context.Context, events uint64) error {
	if err := os.MkdirAll(s.dir, 0o750); err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	chain := newSynthetic(events)
	watching, stop := context.WithCancel(ctx)
	peak := make(chan uint64)
	go func() { peak <- peakHeap(watching) }()
	var run largeRun
	took, err := s.backfill(ctx, indexing.SQLite, indexer.Options{
		Source: chain, ChainID: embedded.DefaultChainID, Contracts: chain.contracts,
	}, chain, func(dir string) error {
		stop()
		run.PeakHeap = <-peak
		var err error
		run.Size, err = size(dir)
		return err
	})
	stop()
	if err != nil {
		return err
	}
	run.Rate = float64(events) / took.wall.Seconds()
	return json.NewEncoder(os.Stdout).Encode(run)
}

// peakHeap looks at the heap until it is told to stop and gives the most that it saw [bytes].
func peakHeap(ctx context.Context) (most uint64) {
	const look = 20 * time.Millisecond
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	ticker := time.NewTicker(look)
	defer ticker.Stop()
	for {
		metrics.Read(sample)
		most = max(most, sample[0].Value.Uint64())
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return most
		}
	}
}

// size sums the files of a directory [bytes].
func size(dir string) (total int64, err error) {
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		return 0, fmt.Errorf("list the database: %w", err)
	}
	for _, file := range files {
		info, err := os.Stat(file)
		if err != nil {
			return 0, fmt.Errorf("look at the database: %w", err)
		}
		total += info.Size()
	}
	return total, nil
}
