package indexer

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
)

// Verified makes a Node check what it is told of a block against the block's hash: the header must have that hash, the
// transactions and receipts the roots in the header. What can not be checked so is whether the chain is the right one.
// It needs debug_getRawHeader, debug_getRawBlock and debug_getRawReceipts. Errors: node-inconsistent; setting-invalid
// when the node does not offer them.
func Verified() NodeOption { return func(n *Node) { n.verify = true } }

// Len and EncodeIndex implement types.DerivableList, whose root is in a header.
func (l hexList) Len() int { return len(l) }

// EncodeIndex writes an item as it is.
func (l hexList) EncodeIndex(i int, to *bytes.Buffer) { to.Write(l[i]) }

func (l hexList) root() common.Hash { return types.DeriveSha(l, trie.NewStackTrie(nil)) }

// addVerified adds the events of blocks after checking them.
func (n *Node) addVerified(ctx context.Context, headers []*header, blocks []Block, filter *filter) error {
	roots := make([]common.Hash, len(blocks)) // of the receipts
	raw := make([]*hexutil.Bytes, len(blocks))
	calls := make([]rpc.BatchElem, len(blocks))
	for i := range calls {
		calls[i] = rpc.BatchElem{Method: "debug_getRawBlock", Args: []any{headers[i].Hash}, Result: &raw[i]}
	}
	long := func(i int) int { return headerBytes + rawTransactionBytes*headers[i].transactions() }
	err := n.batch(ctx, calls, long, func(i int) (err error) {
		if raw[i] == nil || len(*raw[i]) == 0 {
			return ErrMoved
		}
		roots[i], err = checkBlock(headers[i], &blocks[i], *raw[i])
		raw[i] = nil
		return err
	})
	if isUnknownBlock(err) {
		return ErrMoved
	}
	if err != nil {
		return needsDebug(err)
	}
	var asked []int
	for i := range roots {
		if roots[i] != types.EmptyReceiptsHash {
			asked = append(asked, i)
		}
	}
	return needsDebug(n.receipts(ctx, headers, asked, func(i int, receipts hexList) error {
		if root := receipts.root(); root != roots[i] {
			return inconsistent(&blocks[i].Header, "its receipts have the root %s, the header says %s", root, roots[i])
		}
		return collect(headers[i], &blocks[i], receipts, filter)
	}))
}

// rawTransactionBytes is about how long a transaction is in JSON.
const rawTransactionBytes = 600

// checkBlock checks a block against its hash and gives the root that its receipts must have.
func checkBlock(told *header, block *Block, raw []byte) (receipts common.Hash, err error) {
	fields, _, err := rlp.SplitList(raw)
	if err != nil {
		return common.Hash{}, unreadable(block, err)
	}
	_, _, rest, err := rlp.Split(fields)
	if err != nil {
		return common.Hash{}, unreadable(block, err)
	}
	header, err := checkHeader(told, fields[:len(fields)-len(rest)])
	if err != nil {
		return common.Hash{}, err
	}
	transactions, _, err := rlp.SplitList(rest)
	if err != nil {
		return common.Hash{}, unreadable(block, err)
	}
	hashes, err := told.hashes()
	if err != nil {
		return common.Hash{}, err
	}
	items := make(hexList, 0, len(hashes)+1)
	for len(transactions) > 0 && len(items) <= len(hashes) { // one more than told is one too many
		item, rest, err := splitTransaction(transactions)
		if err != nil {
			return common.Hash{}, unreadable(block, err)
		}
		items, transactions = append(items, item), rest
	}
	if root := items.root(); root != header.TxHash {
		return common.Hash{}, inconsistent(&block.Header, "its transactions have the root %s, the header says %s", root, header.TxHash)
	}
	if len(hashes) != len(items) {
		return common.Hash{}, inconsistent(&block.Header, "it has %d transactions and %d hashes of transactions", len(items), len(hashes))
	}
	for i, hash := range hashes {
		if actual := crypto.Keccak256Hash(items[i]); actual != hash {
			return common.Hash{}, inconsistent(&block.Header, "transaction %d has the hash %s, not %s", i, actual, hash)
		}
	}
	return header.ReceiptHash, nil
}

func unreadable(block *Block, err error) error {
	return fmt.Errorf("block %d can not be read: %w", block.Number, err)
}

// checkHeader checks that a header has the hash that it is told to have, and that it was told as it is.
func checkHeader(told *header, raw []byte) (*types.Header, error) {
	block := told.header()
	if hash := crypto.Keccak256Hash(raw); hash != told.Hash {
		return nil, inconsistent(&block, "its header has the hash %s", hash)
	}
	header := new(types.Header)
	if err := rlp.DecodeBytes(raw, header); err != nil {
		return nil, fmt.Errorf("the header of block %d can not be read: %w", told.Number, err)
	}
	for _, field := range []struct {
		name string
		same bool
	}{
		{"number", header.Number.IsUint64() && header.Number.Uint64() == uint64(told.Number)},
		{"parentHash", header.ParentHash == told.ParentHash},
		{"timestamp", header.Time == uint64(told.Time)},
		{"gasUsed", header.GasUsed == uint64(told.GasUsed)},
		{"logsBloom", header.Bloom == told.Bloom},
	} {
		if !field.same {
			return nil, inconsistent(&block, "its %s is not what its hash is made of", field.name)
		}
	}
	return header, nil
}

// verifyHeader asks for a header that was told, and checks it.
func (n *Node) verifyHeader(ctx context.Context, told *header) error {
	var raw *hexutil.Bytes
	err := n.rpc.CallContext(ctx, &raw, "debug_getRawHeader", told.Hash)
	if isUnknownBlock(err) || err == nil && raw == nil {
		return ErrMoved
	}
	if err != nil {
		return needsDebug(client.Explain(err))
	}
	_, err = checkHeader(told, *raw)
	return err
}

// needsDebug explains the error of a node that does not know a method.
func needsDebug(err error) error {
	var answer rpc.Error
	if errors.As(err, &answer) && answer.ErrorCode() == methodNotFound {
		return domain.Wrap(domain.CodeSettingInvalid, err, "the node does not offer debug_getRawHeader, debug_getRawBlock and debug_getRawReceipts, "+
			"without which it can not be verified; offer them there, point to another node, or do without verification")
	}
	return err
}
