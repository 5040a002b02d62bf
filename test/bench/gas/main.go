// Command gas measures the receipt gas of every kind of call on a real geth, each call its own transaction in its own
// block, on two forks, beside OpenZeppelin's plain ERC20 compiled in the same run with the same settings.
//
// With -check it compares with the kept table and fails on any difference, so that a change's cost is seen in its diff. With
// -explain it prints what one call's gas is spent on, by opcode and contract.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/test/bench/command"
	"github.com/specie-money/specie/test/bench/result"
)

const name = "gas"

func main() {
	check := flag.Bool("check", false, "compare with the kept table instead of writing it")
	explained := flag.String("explain", "", "tell what the call of this row spends its gas on")
	flag.Parse()
	command.Run(name, func(ctx context.Context) error { return run(ctx, *check, *explained) })
}

func run(ctx context.Context, check bool, explained string) error {
	if explained != "" {
		return explain(ctx, os.Stdout, explained)
	}
	var rows []result.Row
	for _, f := range forks {
		measured, err := measureFork(ctx, f)
		if err != nil {
			return err
		}
		rows = append(rows, measured...)
	}
	if !check {
		return result.Write(os.Stdout, name, rows)
	}
	return compare(rows)
}

// compare fails on a rise, a fall and a missing case alike: the kept table is to be what the code does.
func compare(rows []result.Row) error {
	kept, err := result.Read(name)
	if err != nil {
		return err
	}
	type key struct{ name, variant, unit string }
	was := map[key]float64{}
	for _, row := range kept.Rows {
		was[key{row.Case, row.Variant, row.Unit}] = row.Value
	}
	differences := 0
	for _, row := range rows {
		k := key{row.Case, row.Variant, row.Unit}
		before, known := was[k]
		delete(was, k)
		if known && before == row.Value {
			continue
		}
		differences++
		fmt.Printf("%s on %s: %.0f %s, kept %.0f\n", row.Case, row.Variant, row.Value, row.Unit, before)
	}
	for k, before := range was {
		differences++
		fmt.Printf("%s on %s: gone, kept %.0f %s\n", k.name, k.variant, before, k.unit)
	}
	if differences > 0 {
		return fmt.Errorf("%d figures differ from %s; if that is meant, run make bench-gas and commit the table", differences, result.Path(name))
	}
	fmt.Printf("gas: %d figures as kept\n", len(rows))
	return nil
}

func callTo(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}
