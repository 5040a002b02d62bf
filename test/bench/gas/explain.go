package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"math/big"
	"slices"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
)

// cost is what a kind of opcode costs in the code that runs under one address.
type cost struct {
	at   common.Address // zero for what the transaction pays by itself
	kind string
}

type spent struct{ times, gas uint64 }

// frame is a call in progress: the opcode that it last began, and how much memory it had then.
type frame struct {
	last   cost
	memory uint64 // [words]
}

// costs adds up the last transaction. As with slots, there is one for all chains of this process.
type costs struct {
	byKind map[cost]spent
	frames []frame
}

var breakdown costs

func newCosts(data []byte) costs {
	c := costs{byKind: map[cost]spent{}}
	c.add(cost{kind: "transaction"}, 1, params.TxGas)
	for _, b := range data {
		if b == 0 {
			c.add(cost{kind: "calldata, zero bytes"}, 1, params.TxDataZeroGas)
		} else {
			c.add(cost{kind: "calldata, other bytes"}, 1, params.TxDataNonZeroGasEIP2028)
		}
	}
	return c
}

func (c *costs) add(of cost, times, gas uint64) {
	sum := c.byKind[of]
	sum.times += times
	sum.gas += gas
	c.byKind[of] = sum
}

// enter takes the gas that goes along with a call out of what the call itself costs.
func (c *costs) enter(depth int, _ byte, _, _ common.Address, _ []byte, gas uint64, _ *big.Int) {
	if !slots.inTransaction {
		return
	}
	if depth > 0 {
		c.add(c.frames[depth-1].last, 0, -gas)
	}
	c.frames = append(c.frames[:depth], frame{})
}

func (c *costs) exit(depth int, _ []byte, used uint64, _ error, _ bool) {
	if !slots.inTransaction {
		return
	}
	if last := &c.frames[depth].last; depth > 0 && last.kind == "" { // no opcode has run: a contract of the protocol's own
		c.add(cost{c.frames[depth-1].last.at, "precompile"}, 1, used)
	}
}

func (c *costs) opcode(_ uint64, op byte, _, gas uint64, scope tracing.OpContext, _ []byte, depth int, _ error) {
	if !slots.inTransaction {
		return
	}
	f := &c.frames[depth-1]
	words := uint64(len(scope.MemoryData())) / 32
	if words > f.memory {
		grown := memoryGas(words) - memoryGas(f.memory)
		c.add(f.last, 0, -grown)
		c.add(cost{scope.Address(), "memory"}, 1, grown)
		f.memory = words
	}
	f.last = cost{scope.Address(), kindOf(vm.OpCode(op), gas)}
	c.add(f.last, 1, gas)
}

func memoryGas(words uint64) uint64 {
	return words*params.MemoryGas + words*words/params.QuadCoeffDiv
}

func kindOf(op vm.OpCode, gas uint64) string {
	switch op {
	case vm.SLOAD:
		return access("SLOAD", gas >= params.ColdSloadCostEIP2929)
	case vm.SSTORE:
		switch {
		case gas >= params.SstoreSetGasEIP2200:
			return access("SSTORE, zero to non-zero", gas > params.SstoreSetGasEIP2200)
		case gas > params.WarmStorageReadCostEIP2929:
			return access("SSTORE, other change", gas >= params.SstoreResetGasEIP2200)
		}
		return "SSTORE of the same, or again"
	case vm.CALL, vm.STATICCALL, vm.DELEGATECALL:
		return op.String()
	case vm.EXTCODESIZE:
		return access(op.String(), gas >= params.ColdAccountAccessCostEIP2929)
	case vm.KECCAK256:
		return op.String()
	case vm.LOG0, vm.LOG1, vm.LOG2, vm.LOG3, vm.LOG4:
		return "LOG"
	case vm.JUMP, vm.JUMPI, vm.JUMPDEST:
		return "jumps"
	default:
		return "other opcodes"
	}
}

func access(kind string, cold bool) string {
	if cold {
		return kind + ", cold"
	}
	return kind + ", warm"
}

// explain prints what the case's gas goes on, the dearest first, on the first fork.
func explain(ctx context.Context, out io.Writer, name string) error {
	t, err := newTable(ctx, forks[0])
	if err != nil {
		return err
	}
	defer t.backend.Close() //nolint:errcheck // in memory, and read already
	t.explained = name
	if t.measureAll(ctx); t.err != nil {
		return t.err
	}
	if t.explanation == nil {
		return fmt.Errorf("no call is named %q; the table names them", name)
	}
	kinds := make([]cost, 0, len(t.explanation))
	sum := uint64(0)
	for kind, spent := range t.explanation {
		kinds, sum = append(kinds, kind), sum+spent.gas
	}
	slices.SortFunc(kinds, func(a, b cost) int {
		return cmp.Or(cmp.Compare(t.explanation[b].gas, t.explanation[a].gas), a.at.Cmp(b.at), cmp.Compare(a.kind, b.kind))
	})
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, kind := range kinds {
		spent := t.explanation[kind]
		_, _ = fmt.Fprintf(w, "%d\t%d ×\t%s\t%s\n", spent.gas, spent.times, kind.kind, t.nameOf(kind.at))
	}
	used := uint64(t.gas[name])
	_, _ = fmt.Fprintf(w, "-%d\t\trefund\t\n%d\t\tin all\t\n", sum-used, used)
	return w.Flush()
}
