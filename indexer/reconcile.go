package indexer

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Ledger answers what contracts say as of a block.
type Ledger interface {
	// CallAt reads from contracts as they were at a block that is on the chain, answers in the order of the calls.
	CallAt(ctx context.Context, block common.Hash, calls []Call) ([][]byte, error)
}

// Call reads from a contract.
type Call struct {
	Contract common.Address
	Data     []byte
}

// Difference is an amount on which database and chain disagree.
type Difference struct {
	Coin    common.Address
	Account common.Address // zero: the total supply
	Indexed domain.Amount
	OnChain *big.Int
}

// Reconciliation is what comparing database and chain at a block found.
type Reconciliation struct {
	Block       uint64
	BlockHash   common.Hash
	Compared    int // balances and total supplies
	Differences []Difference
}

// Reconcile compares every balance and total supply in the database with the chain's own at a block. Errors:
// block-unknown for a block that is not indexed, manifest-mismatch, and the node's.
func Reconcile(ctx context.Context, s *store.Store, ledger Ledger, block uint64) (Reconciliation, error) {
	books, err := s.BooksAt(ctx, block)
	if err != nil {
		return Reconciliation{}, err
	}
	result := Reconciliation{Block: block, BlockHash: common.Hash(books.Block.Hash), Differences: []Difference{}}
	coin := bindings.NewTradeCoin()
	var calls []Call
	var claims []Difference
	for _, holding := range books.Holdings {
		account := common.Address(holding.Account)
		claims = append(claims, Difference{Coin: common.Address(holding.Coin), Account: account, Indexed: holding.Amount})
		calls = append(calls, Call{common.Address(holding.Coin), coin.PackBalanceOf(account)})
	}
	for _, supply := range books.Supplies {
		claims = append(claims, Difference{Coin: common.Address(supply.Coin), Indexed: supply.Amount})
		calls = append(calls, Call{common.Address(supply.Coin), coin.PackTotalSupply()})
	}
	answers, err := ledger.CallAt(ctx, result.BlockHash, calls)
	if err != nil {
		return result, err
	}
	for i, claim := range claims {
		if len(answers[i]) != common.HashLength {
			return result, domain.Errorf(domain.CodeManifestMismatch, "the contract at %s does not answer as a coin; check the manifest", claim.Coin)
		}
		claim.OnChain = new(big.Int).SetBytes(answers[i])
		result.Compared++
		if claim.OnChain.Cmp(claim.Indexed.Big()) != 0 {
			result.Differences = append(result.Differences, claim)
		}
	}
	return result, nil
}
