package operations

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/wallet"
)

// handedIn is what is kept of a transaction that a trader signed.
type handedIn struct {
	Raw hexutil.Bytes `json:"raw"`
}

// SubmitTransaction sends a transfer that the holder of a wallet's key signed as a transaction. The same transaction
// handed in again is the same transfer. Errors: invalid-input, signature-invalid, coin-unknown, conflict,
// insufficient-native-coin, and as Transfer.
func (c *Center) SubmitTransaction(ctx context.Context, actor Actor, in SubmitTransaction) (Transfer, error) {
	tx, sender, err := wallet.ParseSigned(in.Raw, c.Node.ID())
	if err != nil {
		return Transfer{}, err
	}
	k, asked, err := c.readTransfer(ctx, tx, sender)
	if err != nil {
		return Transfer{}, err
	}
	if _, err := c.ownWallet(ctx, actor, sender); err != nil {
		return Transfer{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.Patience)
	defer cancel()
	if err := c.handIn(ctx, actor, k, tx, asked); err != nil {
		return Transfer{}, pendingIfLate(err)
	}
	receipt, err := c.receipt(ctx, tx)
	if err != nil {
		return Transfer{}, pendingIfLate(err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return Transfer{}, c.whyReverted(ctx, tx, sender, receipt)
	}
	if err := c.Index.WaitFor(ctx, receipt.BlockNumber.Uint64()); err != nil {
		return Transfer{}, pendingIfLate(err)
	}
	return c.transferIn(ctx, tx.Hash(), asked)
}

// readTransfer reads the transfer that a transaction would make.
func (c *Center) readTransfer(ctx context.Context, tx *types.Transaction, sender common.Address) (coin, TransferCoin, error) {
	k, err := c.coin(ctx, *tx.To())
	if err != nil {
		return k, TransferCoin{}, err
	}
	method := coinABI.GetABI().Methods["transfer"]
	data := tx.Data()
	if len(data) < len(method.ID) || !bytes.Equal(data[:len(method.ID)], method.ID) || tx.Value().Sign() != 0 {
		return k, TransferCoin{}, domain.Errorf(domain.CodeInvalidInput,
			"the transaction is not a plain call of the coin's transfer, and only those are taken here")
	}
	values, err := method.Inputs.Unpack(data[len(method.ID):])
	if err != nil || len(values) != 2 {
		return k, TransferCoin{}, domain.Wrap(domain.CodeInvalidInput, err, "the arguments of the transaction's transfer can not be read")
	}
	to, toOK := values[0].(common.Address)
	value, valueOK := values[1].(*big.Int)
	if !toOK || !valueOK {
		return k, TransferCoin{}, domain.Errorf(domain.CodeInternal, "the coin's interface has another transfer than expected")
	}
	amount, err := domain.AmountFromBig(value)
	if err != nil {
		return k, TransferCoin{}, err
	}
	asked := TransferCoin{From: sender, To: to, Coin: k.Address, Amount: amount}
	return k, asked, checkAsked(k, asked)
}

// handIn keeps the transaction and sends it, unless it is in a block already.
func (c *Center) handIn(ctx context.Context, actor Actor, k coin, tx *types.Transaction, asked TransferCoin) error {
	if receipt, err := c.minedReceipt(ctx, tx); err != nil || receipt != nil {
		return err
	}
	v, err := c.head(ctx)
	if err != nil {
		return err
	}
	if err := v.checkTransfer(ctx, k, asked); err != nil {
		return err
	}
	if err := v.checkTurn(ctx, tx, asked.From); err != nil {
		return err
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode transaction: %w", err)
	}
	text, err := json.Marshal(handedIn{Raw: raw})
	if err != nil {
		return fmt.Errorf("encode request: %w", err)
	}
	hash := store.Hash(tx.Hash())
	if _, err := c.Store.AddRequest(ctx, store.Request{
		ID: actor.Purpose, Principal: actor.ID, Kind: string(ResourceTransfer), TxHash: &hash,
		Request: string(text), CreatedAt: int64(v.time()),
	}); err != nil {
		return err
	}
	err = c.allot(ctx, actor.Purpose, asked.From)
	if err == nil {
		err = c.sendSigned(ctx, tx)
	}
	if err != nil {
		return errors.Join(err, c.Store.ForgetRequest(context.WithoutCancel(ctx), actor.Purpose))
	}
	return nil
}

// checkTurn refuses a transaction that would wait in the node for ever: its nonce or its fee is out of turn.
func (v view) checkTurn(ctx context.Context, tx *types.Transaction, sender common.Address) error {
	if tx.GasFeeCapIntCmp(v.header.BaseFee) < 0 {
		return domain.Errorf(domain.CodeConflict, "the transaction pays at most %s wei per gas, the chain now takes %s; prepare and sign again",
			tx.GasFeeCap(), v.header.BaseFee)
	}
	next, err := v.center.Node.PendingNonceAt(ctx, sender)
	if err != nil {
		return client.Explain(err)
	}
	if tx.Nonce() > next {
		return domain.Errorf(domain.CodeConflict, "the transaction has nonce %d, the sender's next is %d; send that one first", tx.Nonce(), next)
	}
	return nil
}

// sendSigned gives the transaction to the node, which may know it already.
func (c *Center) sendSigned(ctx context.Context, tx *types.Transaction) error {
	err := c.Node.SendTransaction(ctx, tx)
	if err == nil {
		return nil
	}
	says := func(texts ...string) bool {
		return slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(err.Error(), text) })
	}
	switch {
	case says("already known"):
		return nil
	case says("nonce too low"):
		return c.whoseNonce(ctx, tx)
	case says("underpriced", "gas price below minimum", "less than block base fee"):
		return domain.Wrap(domain.CodeConflict, err, "the fee is too low to be taken, or to replace a transaction of the same nonce; prepare and sign again")
	case says("intrinsic gas too low", "floor data gas", "gas limit", "higher than max fee"):
		return domain.Wrap(domain.CodeInvalidInput, err, "the transaction's gas limit or fees can not be right; prepare and sign again")
	}
	return client.Explain(err)
}

// whoseNonce is nil if it is this transaction that used its nonce. Errors: conflict if it is another, unavailable if the
// node can not tell yet.
func (c *Center) whoseNonce(ctx context.Context, tx *types.Transaction) error {
	_, err := c.Node.TransactionReceipt(ctx, tx.Hash())
	if errors.Is(err, ethereum.NotFound) {
		return domain.Wrap(domain.CodeConflict, err, "nonce %d of the sender was used by another transaction; prepare and sign again", tx.Nonce())
	}
	return client.Explain(err)
}

// receipt waits until the transaction is in a block.
func (c *Center) receipt(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	for {
		head, err := c.head(ctx)
		if err != nil {
			return nil, err
		}
		receipt, err := c.minedReceipt(ctx, tx)
		if err != nil || receipt != nil {
			return receipt, err
		}
		if err := c.Index.WaitFor(ctx, head.header.Number.Uint64()+1); err != nil {
			return nil, err
		}
	}
}

// minedReceipt gives the receipt of a transaction that is in a block, or nil.
func (c *Center) minedReceipt(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	receipt, err := c.Node.TransactionReceipt(ctx, tx.Hash())
	switch {
	case err == nil:
		return receipt, nil
	case errors.Is(err, ethereum.NotFound), strings.Contains(err.Error(), "indexing is in progress"):
		return nil, nil // geth can not tell yet in the first moments after its start
	}
	return nil, client.Explain(err)
}

// whyReverted runs the call again on the state before its block to learn the reason that receipts do not tell.
func (c *Center) whyReverted(ctx context.Context, tx *types.Transaction, sender common.Address, receipt *types.Receipt) error {
	before := new(big.Int).Sub(receipt.BlockNumber, common.Big1)
	_, err := c.Node.CallContract(ctx, ethereum.CallMsg{From: sender, To: tx.To(), Gas: tx.Gas(), Data: tx.Data()}, before)
	var reason *domain.Error
	if errors.As(client.Explain(err), &reason) && reason.Code != domain.CodeNodeUnreachable {
		return reason
	}
	return domain.Errorf(domain.CodeTransactionReverted, "the chain refused transaction %s", tx.Hash())
}
