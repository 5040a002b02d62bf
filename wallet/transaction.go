package wallet

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/specie-money/specie/domain"
)

// Node is what preparing a transaction asks of a node.
type Node interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
}

// Unsigned is a transaction that waits for its owner's signature.
type Unsigned struct {
	Transaction *types.Transaction
	Bytes       []byte      // 0x02 || rlp(fields)
	Hash        common.Hash // of Bytes: what is signed
}

// Prepare makes the transaction by which an account calls a contract, with the account's next nonce, gas for the call as
// it would run now and some to spare, and a fee that holds while the base fee doubles. The node's refusal of the call
// is returned as it is.
func Prepare(ctx context.Context, node Node, chainID *big.Int, from, to common.Address, data []byte) (Unsigned, error) {
	head, err := node.HeaderByNumber(ctx, nil)
	if err != nil {
		return Unsigned{}, err
	}
	gas, err := node.EstimateGas(ctx, ethereum.CallMsg{From: from, To: &to, Data: data})
	if err != nil {
		return Unsigned{}, err
	}
	nonce, err := node.PendingNonceAt(ctx, from)
	if err != nil {
		return Unsigned{}, err
	}
	tip, err := node.SuggestGasTipCap(ctx)
	if err != nil {
		return Unsigned{}, err
	}
	fee := new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1))
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: fee, Gas: gas + gas/4, To: &to, Value: new(big.Int), Data: data,
	})
	payload, err := rlp.EncodeToBytes([]any{
		chainID, tx.Nonce(), tx.GasTipCap(), tx.GasFeeCap(), tx.Gas(), tx.To(), tx.Value(), tx.Data(), tx.AccessList(),
	})
	if err != nil {
		return Unsigned{}, domain.Wrap(domain.CodeInternal, err, "the transaction could not be encoded")
	}
	return Unsigned{
		Transaction: tx,
		Bytes:       append([]byte{types.DynamicFeeTxType}, payload...),
		Hash:        types.LatestSignerForChainID(chainID).Hash(tx),
	}, nil
}

// ParseSigned reads a signed transaction and tells its sender. It must be for the chain (no transaction without a chain
// id passes, as it would work on any chain) and must not create a contract, carry blobs or delegate an account. Errors:
// invalid-input, signature-invalid.
func ParseSigned(raw []byte, chainID *big.Int) (*types.Transaction, common.Address, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return nil, common.Address{}, domain.Wrap(domain.CodeInvalidInput, err,
			"the raw transaction can not be read; give the signed bytes as a wallet returns them")
	}
	switch tx.Type() {
	case types.LegacyTxType, types.AccessListTxType, types.DynamicFeeTxType:
	default:
		return nil, common.Address{}, domain.Errorf(domain.CodeInvalidInput, "transactions of type %d are not taken; use type 2", tx.Type())
	}
	if !tx.Protected() || tx.ChainId().Cmp(chainID) != 0 {
		return nil, common.Address{}, domain.Errorf(domain.CodeSignatureInvalid,
			"the transaction is signed for chain %s, this is chain %s; sign it for this chain", tx.ChainId(), chainID)
	}
	if tx.To() == nil {
		return nil, common.Address{}, domain.Errorf(domain.CodeInvalidInput, "the transaction creates a contract; only calls of Specie's coins are taken")
	}
	sender, err := types.Sender(types.LatestSignerForChainID(chainID), tx)
	if err != nil {
		return nil, common.Address{}, domain.Wrap(domain.CodeSignatureInvalid, err, "the transaction's signature is not valid")
	}
	return tx, sender, nil
}
