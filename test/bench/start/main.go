// Command start measures how long it takes from `specie dev` typed to the first coin issued, indexed and visible through
// the API, on an empty data directory.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"slices"
	"strconv"
	"time"

	"github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/test/bench/command"
	"github.com/specie-money/specie/test/bench/result"
	"github.com/specie-money/specie/test/proc"
)

func main() {
	binary := flag.String("binary", "bin/specie", "specie binary")
	runs := flag.Int("runs", 5, "how often to measure")
	flag.Parse()
	command.Run(name, func(ctx context.Context) error { return run(ctx, *binary, *runs) })
}

const name = "start"

func run(ctx context.Context, binary string, runs int) error {
	var ready, issued []time.Duration
	for range runs {
		r, i, err := once(ctx, binary)
		if err != nil {
			return err
		}
		ready, issued = append(ready, r), append(issued, i)
	}
	return result.Write(os.Stdout, name, []result.Row{
		{Case: "typed to API ready", Variant: "median of " + strconv.Itoa(runs), Value: median(ready), Unit: "s"},
		{Case: "typed to first coin issued, indexed and served", Variant: "median of " + strconv.Itoa(runs), Value: median(issued), Unit: "s"},
	})
}

func once(ctx context.Context, binary string) (ready, issued time.Duration, err error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	dir, err := os.MkdirTemp("", "specie-start-*")
	if err != nil {
		return 0, 0, err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // a temporary folder
	started := time.Now()
	p, err := proc.Start(ctx, binary, dir)
	if err != nil {
		return 0, 0, err
	}
	defer p.Kill()
	if err := p.AwaitReady(ctx); err != nil {
		return 0, 0, err
	}
	ready = time.Since(started)
	api, err := p.Client(ctx, "operator")
	if err != nil {
		return 0, 0, err
	}
	for {
		list, err := api.Applications(ctx, client.ApplicationFilter{State: "issued"}, client.Page{Limit: 1})
		if err == nil && len(list.Items) > 0 {
			return ready, time.Since(started), nil
		}
		if ctx.Err() != nil {
			return 0, 0, fmt.Errorf("no coin issued within a minute\n%s", p.Output())
		}
	}
}

func median(all []time.Duration) float64 {
	slices.Sort(all)
	return all[len(all)/2].Seconds()
}
