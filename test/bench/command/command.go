// Package command is what the programs of benchmarks have in common.
package command

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// Run runs a benchmark until it is done, or told to end, and exits with 1 if it failed. Told again, it ends at once.
func Run(name string, run func(context.Context) error) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	err := run(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, name+":", err)
		os.Exit(1)
	}
}

var began = time.Now()

// Tell says what is done now, and how long after the start.
func Tell(what string) {
	fmt.Fprintf(os.Stderr, "%8s  %s\n", time.Since(began).Round(100*time.Millisecond), what)
}
