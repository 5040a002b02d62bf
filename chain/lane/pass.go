package lane

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
)

// pass looks once after one lane.
type pass struct {
	*Lanes
	head   *types.Header
	from   common.Address
	steady bool // no block vanished since the last pass

	used   uint64 // nonces below are used in blocks
	pooled uint64 // nonces below are used in blocks or by transactions in the node's pool
}

// lane looks after transactions in order of nonce.
func (p *pass) lane(ctx context.Context, transactions []*Transaction) (err error) {
	lane := p.Lanes.lane(p.from)
	lane.Lock()
	defer lane.Unlock()
	if p.used, err = p.Node.NonceAt(ctx, p.from, nil); err != nil {
		return explain(err)
	}
	if p.pooled, err = p.Node.PendingNonceAt(ctx, p.from); err != nil {
		return explain(err)
	}
	for _, tx := range transactions {
		if err := p.transaction(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}

func (p *pass) transaction(ctx context.Context, tx *Transaction) error {
	if tx.State != StatePending {
		kept := p.steady
		if !kept {
			var err error
			if kept, err = p.holds(ctx, new(big.Int).SetUint64(tx.BlockNumber), tx.BlockHash); err != nil {
				return err
			}
		}
		if kept {
			return p.finalize(ctx, tx)
		}
		if err := p.reopen(ctx, tx); err != nil {
			return err
		}
	}
	switch nonce := tx.Nonce(); {
	case nonce < p.used:
		return p.settle(ctx, tx)
	case nonce >= p.pooled:
		if err := p.sendAgain(ctx, tx); err != nil || !p.cheap(tx) {
			return err
		}
		return p.raise(ctx, tx)
	case nonce == p.used && p.stuck(tx, p.StuckAfter):
		return p.outbid(ctx, tx)
	}
	if tx.Code != "" { // it waited for something and is now in the pool
		tx.Code, tx.Detail = "", ""
		return p.save(ctx, tx)
	}
	return nil
}

// finalize marks a transaction that enough blocks follow.
func (p *pass) finalize(ctx context.Context, tx *Transaction) error {
	if p.head.Number.Uint64() < tx.BlockNumber+p.Confirmed {
		return nil
	}
	tx.Final = true
	return p.save(ctx, tx)
}

// settle finds the variant that was executed; the nonce is used, so either one of them was, or somebody else's.
func (p *pass) settle(ctx context.Context, tx *Transaction) error {
	for i := len(tx.Variants) - 1; i >= 0; i-- {
		receipt, err := p.Node.TransactionReceipt(ctx, tx.Variants[i].TxHash)
		if errors.Is(err, ethereum.NotFound) {
			continue
		}
		if err != nil {
			return explain(err)
		}
		return p.take(ctx, tx, receipt)
	}
	return p.displaced(ctx, tx)
}

func (p *pass) take(ctx context.Context, tx *Transaction, receipt *types.Receipt) error {
	tx.State, tx.Code, tx.Detail = StateExecuted, "", ""
	if receipt.Status != types.ReceiptStatusSuccessful {
		reason, err := p.replay(ctx, tx, receipt)
		if err != nil {
			return err
		}
		tx.State, tx.Code, tx.Detail = StateReverted, reason.Code, reason.Detail
	}
	tx.TxHash, tx.BlockHash, tx.BlockNumber = receipt.TxHash, receipt.BlockHash, receipt.BlockNumber.Uint64()
	tx.Final = p.head.Number.Uint64() >= tx.BlockNumber+p.Confirmed
	return p.save(ctx, tx)
}

// replay asks for the reason of a revert by calling again: on the state after the block, which has its time and what
// came before it in the block, else on the state before the block.
func (p *pass) replay(ctx context.Context, tx *Transaction, receipt *types.Receipt) (*domain.Error, error) {
	if receipt.GasUsed >= tx.Gas {
		return domain.Errorf(domain.CodeTransactionReverted, "the transaction used up all its %d gas", tx.Gas), nil
	}
	parent := new(big.Int).Sub(receipt.BlockNumber, big.NewInt(1))
	for _, block := range []*big.Int{receipt.BlockNumber, parent} {
		_, err := p.Node.CallContract(ctx, tx.message(), block)
		if err == nil {
			continue
		}
		if data, ok := client.RevertData(err); ok {
			return client.DecodeRevert(data), nil
		}
		var explained *domain.Error
		if err = explain(err); errors.As(err, &explained) && explained.Code == domain.CodeTransactionReverted {
			return explained, nil
		}
		return nil, err
	}
	return domain.Errorf(domain.CodeTransactionReverted, "the contract refused the transaction at its place in block %d; the same call is accepted before and after it", receipt.BlockNumber), nil
}

// sendAgain sends what the pool lacks.
func (p *pass) sendAgain(ctx context.Context, tx *Transaction) error {
	if err := p.send(ctx, tx); err != nil {
		return err
	}
	if tx.Code == domain.CodeNodeUnreachable {
		return domain.Errorf(tx.Code, "%s", tx.Detail)
	}
	return nil
}

// stuck tells whether the newest variant waits for so many blocks already.
func (p *pass) stuck(tx *Transaction, blocks uint64) bool {
	return p.head.Number.Uint64() >= tx.newest().MadeAt+blocks
}

// cheap tells whether the pool refuses the lane's next transaction for its fees.
func (p *pass) cheap(tx *Transaction) bool {
	return tx.Code == codeCheap && tx.Nonce() == p.used && p.stuck(tx, p.StuckAfter)
}

// outbid raises the fees of the lane's next transaction, whose nonce the pool has but no block takes.
func (p *pass) outbid(ctx context.Context, tx *Transaction) error {
	_, _, err := p.Node.TransactionByHash(ctx, tx.newest().TxHash)
	switch {
	case errors.Is(err, ethereum.NotFound):
		// The pool has something else: an earlier variant, when a crash came between storing the newest and sending it,
		// or a transaction from elsewhere, to be outbid only when sending again does not help.
		if err := p.sendAgain(ctx, tx); err != nil || tx.Code != "" || !p.stuck(tx, 2*p.StuckAfter) {
			return err
		}
	case err != nil:
		return explain(err)
	}
	return p.raise(ctx, tx)
}

// raise makes and sends a variant with higher fees, up to the most that may be paid.
func (p *pass) raise(ctx context.Context, tx *Transaction) error {
	price, within := p.raised(tx.newest(), p.head)
	if !within {
		return nil
	}
	return p.vary(ctx, tx, tx.Nonce(), price)
}

// vary stores one more variant and sends it.
func (p *pass) vary(ctx context.Context, tx *Transaction, nonce uint64, price fees) error {
	signer, err := p.Signers.SignerOf(tx.From)
	if err != nil {
		return err
	}
	variant, err := p.sign(signer, tx, nonce, price, p.head.Number.Uint64())
	if err != nil {
		return err
	}
	if err := p.Store.AddVariant(ctx, tx.Purpose, variant); err != nil {
		return err
	}
	tx.Variants = append(tx.Variants, variant)
	return p.sendAgain(ctx, tx)
}
