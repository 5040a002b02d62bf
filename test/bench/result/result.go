// Package result writes what a benchmark measured: a table for people and a JSON file for scripts that compare runs.
package result

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"
)

// Row is one figure. Case and Variant name it for good: scripts compare runs by them.
type Row struct {
	Case     string  `json:"case"`
	Variant  string  `json:"variant"`
	Value    float64 `json:"value"`
	Unit     string  `json:"unit"`
	Baseline string  `json:"baseline"` // what Ratio is taken against, or empty
	Ratio    float64 `json:"ratio"`    // Value / the baseline's value in the same run; 0 without a baseline
}

// Report is one run of one benchmark.
type Report struct {
	Commit  string `json:"commit"`
	Machine string `json:"machine"`
	Date    string `json:"date"`
	Rows    []Row  `json:"rows"`
}

// New makes a report of this moment, machine and commit.
func New(rows []Row) Report {
	return Report{Commit: commit(), Machine: machine(), Date: time.Now().UTC().Format(time.DateOnly), Rows: rows}
}

// Folder is where reports are kept, seen from the top of the repository.
const Folder = "test/bench/results"

// Path is the file of the named benchmark.
func Path(name string) string { return filepath.Join(Folder, name+".json") }

// Write prints the rows and keeps them as the results of the named benchmark.
func Write(out io.Writer, name string, rows []Row) error {
	if err := Print(out, rows); err != nil {
		return err
	}
	content, err := json.MarshalIndent(New(rows), "", "  ")
	if err != nil {
		return fmt.Errorf("results of %s: %w", name, err)
	}
	if err := os.MkdirAll(Folder, 0o750); err != nil {
		return fmt.Errorf("results of %s: %w", name, err)
	}
	return os.WriteFile(Path(name), append(content, '\n'), 0o600)
}

// Read gives the kept results of the named benchmark.
func Read(name string) (Report, error) {
	var report Report
	content, err := os.ReadFile(Path(name))
	if err != nil {
		return report, fmt.Errorf("no kept results of %s: %w", name, err)
	}
	err = json.Unmarshal(content, &report)
	return report, err
}

// Print writes the rows as a table.
func Print(out io.Writer, rows []Row) error {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "case\tvariant\tvalue\tunit\tratio\tbaseline\t") //nolint:errcheck // told by Flush
	for _, row := range rows {
		ratio := ""
		if row.Baseline != "" {
			ratio = fmt.Sprintf("%.3f", row.Ratio)
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\t\n", //nolint:errcheck // told by Flush
			row.Case, row.Variant, number(row.Value), row.Unit, ratio, row.Baseline)
	}
	return table.Flush()
}

// Median of figures, which it sorts.
func Median(all []float64) float64 {
	slices.Sort(all)
	return all[len(all)/2]
}

func number(value float64) string {
	if value == float64(int64(value)) {
		return strconv.FormatInt(int64(value), 10)
	}
	return fmt.Sprintf("%.3f", value)
}

func commit() string {
	out, err := exec.CommandContext(context.Background(), "git", "describe", "--always", "--dirty").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}

func machine() string {
	return fmt.Sprintf("%s/%s, %d CPUs, %s", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version())
}
