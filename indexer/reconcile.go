package indexer

import (
	"context"
	"math/big"
	"slices"

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
	for holdings := range slices.Chunk(books.Holdings, comparedAtATime) {
		err := result.compare(ctx, ledger, holdings, func(of store.Holding) []byte { return coin.PackBalanceOf(common.Address(of.Account)) })
		if err != nil {
			return result, err
		}
	}
	err = result.compare(ctx, ledger, books.Supplies, func(store.Holding) []byte { return coin.PackTotalSupply() })
	return result, err
}

// comparedAtATime bounds the memory that questions and answers take.
const comparedAtATime = 10_000

// compare asks the coins for amounts.
func (r *Reconciliation) compare(ctx context.Context, ledger Ledger, indexed []store.Holding, question func(store.Holding) []byte) error {
	calls := make([]Call, len(indexed))
	for i, of := range indexed {
		calls[i] = Call{common.Address(of.Coin), question(of)}
	}
	answers, err := ledger.CallAt(ctx, r.BlockHash, calls)
	if err != nil {
		return err
	}
	for i, of := range indexed {
		if len(answers[i]) != common.HashLength {
			return domain.Errorf(domain.CodeManifestMismatch, "the contract at %s does not answer as a coin; check the manifest", of.Coin)
		}
		r.Compared++
		if told := new(big.Int).SetBytes(answers[i]); told.Cmp(of.Amount.Big()) != 0 {
			r.Differences = append(r.Differences, Difference{
				Coin: common.Address(of.Coin), Account: common.Address(of.Account), Indexed: of.Amount, OnChain: told,
			})
		}
	}
	return nil
}
