package lane

import (
	"context"
	"errors"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/domain"
)

// fees of a variant [wei per gas].
type fees struct{ cap, tip *big.Int }

// fees for a block after head: room for the base fee to double.
func (l *Lanes) fees(head *types.Header) fees {
	base := head.BaseFee
	if base == nil {
		base = new(big.Int)
	}
	limit := new(big.Int).Add(new(big.Int).Lsh(base, 1), l.Tip)
	return fees{cap: limit, tip: l.Tip}
}

// raised gives fees with which a pool takes a variant in another's place: at least a tenth more of both (an eighth, to
// be clear of rounding), and at least what a new transaction would pay.
func (l *Lanes) raised(old Variant, head *types.Header) (higher fees, within bool) {
	eighthMore := func(fee *big.Int) *big.Int {
		more := new(big.Int).Rsh(fee, 3)
		return more.Add(more, fee).Add(more, big.NewInt(1))
	}
	current := l.fees(head)
	higher = fees{cap: larger(eighthMore(old.FeeCap), current.cap), tip: larger(eighthMore(old.TipCap), current.tip)}
	return higher, higher.cap.Cmp(l.MostFee) <= 0
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// sign makes a variant. Signatures are deterministic, so the same request at the same nonce gives the same bytes.
func (l *Lanes) sign(signer keys.Signer, tx *Transaction, nonce uint64, price fees, head uint64) (Variant, error) {
	signed, err := signer.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: l.ChainID, Nonce: nonce, GasTipCap: price.tip, GasFeeCap: price.cap, Gas: tx.Gas, To: receiver(tx.To),
		Value: tx.Value, Data: tx.Data,
	}), l.ChainID)
	if err != nil {
		return Variant{}, err
	}
	raw, err := signed.MarshalBinary()
	if err != nil {
		return Variant{}, domain.Wrap(domain.CodeInternal, err, "the transaction can not be encoded")
	}
	return Variant{TxHash: signed.Hash(), Nonce: nonce, Raw: raw, MadeAt: head, FeeCap: price.cap, TipCap: price.tip}, nil
}

// send gives the newest variant to the node and notes what the transaction waits for, if for more than a block. Its
// error is the store's alone: a transaction that can not be sent now is sent later.
func (l *Lanes) send(ctx context.Context, tx *Transaction) error {
	var signed types.Transaction
	if err := signed.UnmarshalBinary(tx.newest().Raw); err != nil {
		return domain.Wrap(domain.CodeInternal, err, "the stored transaction of %q is damaged", tx.Purpose)
	}
	code, detail := refusal(l.Node.SendTransaction(ctx, &signed))
	if code == tx.Code && detail == tx.Detail {
		return nil
	}
	tx.Code, tx.Detail = code, detail
	// The request is durable by now; a note about it must not be lost because its caller went away.
	return l.save(context.WithoutCancel(ctx), tx)
}

// codeCheap marks what waits because a node finds its fees too low.
const codeCheap = domain.CodeTransactionPending

// refusal tells why a node did not take a transaction; nothing if it has it, or has one with its nonce.
func refusal(err error) (domain.Code, string) {
	if err == nil {
		return "", ""
	}
	// Only an answer of the node says anything about the transaction, and JSON-RPC gives it as text.
	var answered rpc.Error
	if errors.As(err, &answered) {
		text := answered.Error()
		switch {
		case strings.Contains(text, "already known"), // the pool has it
			strings.Contains(text, "nonce too low"),           // a block has it, or will be found to have another
			strings.Contains(text, "replacement transaction"): // the pool has an earlier variant, which may still be sealed
			return "", ""
		case strings.Contains(text, "underpriced"), strings.Contains(text, "below minimum"), strings.Contains(text, "less than block base fee"):
			return codeCheap, "the node asks for higher fees: " + clip(text)
		}
	}
	var explained *domain.Error
	if errors.As(client.Explain(err), &explained) {
		if explained.Code == domain.CodeUnavailable {
			return explained.Code, "the node does not take the transaction: " + clip(err.Error())
		}
		return explained.Code, explained.Detail
	}
	return domain.CodeNodeUnreachable, "the node did not answer in time" // the context's end
}

func explain(err error) error { return client.Explain(err) }

// clip bounds a node's own words; they are about a public transaction, so they hold no secret.
func clip(text string) string {
	const most = 120
	if len(text) <= most {
		return text
	}
	return text[:most] + "…"
}
