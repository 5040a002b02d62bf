package lane

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/domain"
)

// displaced deals with a nonce that is used although no variant has a receipt: somebody else holds the key and sent
// with it. That a receipt is missing proves nothing, as nodes drop old ones; so the transaction that used the nonce is
// looked for, and only when it is another's and final does the request get a new nonce. It still executes at most once.
func (p *pass) displaced(ctx context.Context, tx *Transaction) error {
	number, other, err := p.findNonce(ctx, tx.Nonce())
	if err != nil {
		return err
	}
	if other == nil {
		return nil // the chain changed meanwhile; the next pass looks again
	}
	ours := slices.ContainsFunc(tx.Variants, func(v Variant) bool { return v.TxHash == *other })
	if ours {
		return domain.Errorf(domain.CodeUnavailable, "block %d holds transaction %s, but the node has no receipt of it", number, *other)
	}
	if p.head.Number.Uint64() < number+p.Confirmed {
		tx.Code = domain.CodeConflict
		tx.Detail = "transaction " + other.Hex() + ", sent from elsewhere, has taken its nonce; it gets another once that is final"
		return p.save(ctx, tx)
	}
	nonce, err := p.nextNonce(ctx, tx.From)
	if err != nil {
		return err
	}
	p.Log.WarnContext(ctx, "lanes: a transaction from elsewhere took a nonce; stop whatever else sends with this key",
		"sender", tx.From, "nonce", tx.Nonce(), "transaction", *other, "purpose", tx.Purpose)
	return p.vary(ctx, tx, nonce, p.fees(p.head))
}

// findNonce gives the block and hash of the sender's transaction with a nonce, or nil when the chain has none.
func (p *pass) findNonce(ctx context.Context, nonce uint64) (uint64, *common.Hash, error) {
	number, found, err := p.blockOf(ctx, nonce)
	if err != nil || !found {
		return 0, nil, err
	}
	block, err := p.Node.BlockByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return 0, nil, explain(err)
	}
	signer := types.LatestSignerForChainID(p.ChainID)
	for _, candidate := range block.Transactions() {
		sender, err := types.Sender(signer, candidate)
		if err == nil && sender == p.from && candidate.Nonce() == nonce {
			hash := candidate.Hash()
			return number, &hash, nil
		}
	}
	return number, nil, nil
}

// blockOf gives the first block after which the sender's nonce is higher than nonce. It steps back from the head in
// growing strides, so that it needs no state older than twice the block's age, and then halves the last stride.
func (p *pass) blockOf(ctx context.Context, nonce uint64) (number uint64, found bool, err error) {
	usedAt := func(number uint64) (bool, error) {
		used, err := p.Node.NonceAt(ctx, p.from, new(big.Int).SetUint64(number))
		if err != nil {
			return false, explain(err)
		}
		return used > nonce, nil
	}
	high := p.head.Number.Uint64() // used here
	if used, err := usedAt(high); err != nil || !used {
		return 0, false, err
	}
	low := high // not used here, once found
	for stride := uint64(1); low > 0; stride *= 2 {
		low -= min(stride, low)
		used, err := usedAt(low)
		if err != nil {
			return 0, false, err
		}
		if !used {
			break
		}
		high = low
	}
	for low+1 < high {
		middle := low + (high-low)/2
		used, err := usedAt(middle)
		if err != nil {
			return 0, false, err
		}
		if used {
			high = middle
		} else {
			low = middle
		}
	}
	return high, true, nil
}
