package indexer

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// filter picks out what some contracts say.
type filter struct {
	contracts map[common.Address]bool
	blooms    []types.Bloom // of each contract alone
}

func newFilter(contracts []common.Address) *filter {
	f := &filter{contracts: make(map[common.Address]bool, len(contracts)), blooms: make([]types.Bloom, len(contracts))}
	for i, contract := range contracts {
		f.contracts[contract] = true
		f.blooms[i].Add(contract[:])
	}
	return f
}

// mentions tells whether a block of this bloom filter may hold events of the contracts; false is certain.
func (f *filter) mentions(block *types.Bloom) bool {
	for i := range f.blooms {
		if covers(block, &f.blooms[i]) {
			return true
		}
	}
	return false
}

func covers(block, contract *types.Bloom) bool {
	for i, bits := range contract {
		if block[i]&bits != bits {
			return false
		}
	}
	return true
}
