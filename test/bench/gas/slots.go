package main

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/tracers"
)

// callTracer is the name under which geth finds the tracer that counts new slots and what gas is spent on.
const callTracer = "specie-gas"

type slotKey struct {
	account common.Address
	slot    common.Hash
}

// newSlots counts the storage slots that the last transaction filled: zero before it, not zero after it. There is one for
// all chains of this process, which seal one transaction at a time; what a block does by itself is left out.
type newSlots struct {
	inTransaction bool
	before, after map[slotKey]common.Hash
}

var slots newSlots

func init() {
	tracers.LiveDirectory.Register(callTracer, func(json.RawMessage) (*tracing.Hooks, error) {
		return &tracing.Hooks{
			OnTxStart: func(_ *tracing.VMContext, tx *types.Transaction, _ common.Address) {
				slots = newSlots{inTransaction: true, before: map[slotKey]common.Hash{}, after: map[slotKey]common.Hash{}}
				breakdown = newCosts(tx.Data())
			},
			OnTxEnd:  func(*types.Receipt, error) { slots.inTransaction = false },
			OnEnter:  breakdown.enter,
			OnExit:   breakdown.exit,
			OnOpcode: breakdown.opcode,
			OnStorageChange: func(account common.Address, slot, before, after common.Hash) {
				if !slots.inTransaction {
					return
				}
				key := slotKey{account, slot}
				if _, seen := slots.before[key]; !seen {
					slots.before[key] = before
				}
				slots.after[key] = after
			},
		}, nil
	})
}

func (n newSlots) count() int {
	filled := 0
	for key, after := range n.after {
		if (n.before[key] == common.Hash{}) && (after != common.Hash{}) {
			filled++
		}
	}
	return filled
}
