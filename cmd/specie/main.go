// Command specie is the whole system in one binary: chain, deployment, indexer, API and the command line that talks to
// them. It wires packages together and holds no logic of its own.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/specie-money/specie/domain"
)

// version is set at build time.
var version = "development"

// Exit codes: 1 for a refusal or a failure, 2 for a command line that can not be understood.
const (
	exitFailure = 1
	exitUsage   = 2
)

func main() {
	os.Exit(run(os.Args[1:]))
}

func run(arguments []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	c := newCommand()
	c.root.SetArgs(arguments)
	err := c.root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		return 0
	}
	c.printError(err)
	var known *domain.Error
	if !errors.As(err, &known) && !c.started {
		fmt.Fprintln(os.Stderr, "Run 'specie --help' for usage.")
		return exitUsage
	}
	return exitFailure
}
