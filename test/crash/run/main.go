// Command run kills `specie dev --demo` at seeded random moments and reports what is left; see package crash.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"

	"github.com/specie-money/specie/test/crash"
)

func main() {
	binary := flag.String("binary", "bin/specie", "specie binary")
	kills := flag.Int("kills", 50, "how often to kill")
	seed := flag.Uint64("seed", 1, "draws the moments")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *binary, *kills, *seed); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1) //nolint:gocritic // the deferred stop only restores signals
	}
}

func run(ctx context.Context, binary string, kills int, seed uint64) error {
	folder, err := os.MkdirTemp("", "specie-crash-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder) //nolint:errcheck // a temporary folder
	report, err := crash.Run(ctx, crash.Options{
		Binary: binary, Folder: folder, Kills: kills, Seed: seed,
		Tell: func(format string, args ...any) { fmt.Printf(format+"\n", args...) },
	})
	if err != nil {
		return err
	}
	fmt.Printf("%d kills in %d demonstrations: %d blocks and %d applications told of, none lost, none issued twice;\n"+
		"%d balances equal the chain's, %d rows equal a fresh index's\n",
		report.Kills, report.Stories, report.BlocksTold, report.Applications, report.Compared, report.Rows)
	return nil
}
