package indexer

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	gethevent "github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
)

// BlockChain is what InProcess reads of a chain in this process; geth's is one.
type BlockChain interface {
	Config() *params.ChainConfig
	CurrentBlock() *types.Header
	GetHeaderByNumber(number uint64) *types.Header
	GetBodyRLP(block common.Hash) rlp.RawValue
	GetReceiptsRLP(block common.Hash) rlp.RawValue
	SubscribeChainHeadEvent(heads chan<- core.ChainHeadEvent) gethevent.Subscription
}

// InProcess is a Source over a chain in this process. It reads what geth keeps in its database as it lies there.
type InProcess struct{ chain BlockChain }

var _ Source = (*InProcess)(nil)

// NewInProcess makes an InProcess over a running chain.
func NewInProcess(chain BlockChain) *InProcess { return &InProcess{chain} }

// ChainID tells which chain it is.
func (p *InProcess) ChainID(context.Context) (uint64, error) {
	return p.chain.Config().ChainID.Uint64(), nil
}

// Latest gives the head of the chain.
func (p *InProcess) Latest(context.Context) (Header, error) {
	block, err := p.stored(p.chain.CurrentBlock())
	return block.header, err
}

// Header gives the canonical block of a number, or ErrNoBlock.
func (p *InProcess) Header(_ context.Context, number uint64) (Header, error) {
	header := p.chain.GetHeaderByNumber(number)
	if header == nil {
		return Header{}, ErrNoBlock
	}
	block, err := p.stored(header)
	return block.header, err
}

// Final is 0: who runs this process takes back what is taken back.
func (p *InProcess) Final(context.Context) (uint64, error) { return 0, nil }

// Blocks gives the canonical blocks of a range with the events of the contracts.
func (p *InProcess) Blocks(ctx context.Context, from, to uint64, contracts []common.Address) ([]Block, error) {
	filter := newFilter(contracts)
	blocks := make([]Block, 0, to-from+1)
	for number := from; number <= to; number++ {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		header := p.chain.GetHeaderByNumber(number)
		if header == nil || len(blocks) > 0 && header.ParentHash != blocks[len(blocks)-1].Hash {
			return nil, ErrMoved
		}
		stored, err := p.stored(header)
		if err != nil {
			return nil, err
		}
		block := Block{Header: stored.header}
		if filter.mentions(&header.Bloom) {
			if block.Logs, err = p.events(&stored, filter); err != nil {
				return nil, err
			}
		}
		blocks = append(blocks, block)
	}
	return blocks, nil
}

// Heads tells when there is a new head.
func (p *InProcess) Heads(ctx context.Context) (<-chan struct{}, error) {
	announced := make(chan core.ChainHeadEvent, 16)
	return forward(ctx, announced, p.chain.SubscribeChainHeadEvent(announced)), nil
}

// storedBlock is a block with its transactions as they lie in the database.
type storedBlock struct {
	header       Header
	transactions []byte // the content of an RLP list
}

func (p *InProcess) stored(h *types.Header) (storedBlock, error) {
	block := storedBlock{header: Header{
		Number: h.Number.Uint64(), Hash: h.Hash(), ParentHash: h.ParentHash, Time: h.Time, GasUsed: h.GasUsed,
	}}
	if h.TxHash == types.EmptyTxsHash {
		return block, nil
	}
	body := p.chain.GetBodyRLP(block.header.Hash)
	if len(body) == 0 {
		return block, ErrMoved // taken back since
	}
	fields, _, err := rlp.SplitList(body)
	if err == nil {
		block.transactions, _, err = rlp.SplitList(fields)
	}
	count := 0
	if err == nil {
		count, err = rlp.CountValues(block.transactions)
	}
	if err != nil {
		return block, fmt.Errorf("the body of block %d can not be read: %w", block.header.Number, err)
	}
	block.header.Transactions = uint64(count)
	return block, nil
}

// Fields of a receipt before the list of its events, as geth stores it: status and gas used so far.
const storedBeforeEvents = 2

// events takes the events of the contracts from the stored receipts of a block.
func (p *InProcess) events(block *storedBlock, filter *filter) ([]types.Log, error) {
	stored := p.chain.GetReceiptsRLP(block.header.Hash)
	if len(stored) == 0 {
		return nil, ErrMoved // taken back since
	}
	receipts, _, err := rlp.SplitList(stored)
	rest, reached := block.transactions, 0 // how many transactions are split off
	c := newCollector(filter, &block.header, func(transaction int) (hash common.Hash, err error) {
		var item []byte
		for ; reached <= transaction && err == nil; reached++ {
			item, rest, err = splitTransaction(rest)
		}
		return crypto.Keccak256Hash(item), err
	})
	for i := 0; len(receipts) > 0 && err == nil; i++ {
		var fields []byte
		if fields, receipts, err = rlp.SplitList(receipts); err == nil {
			err = c.receipt(i, fields, storedBeforeEvents)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("the receipts of block %d can not be read: %w", block.header.Number, err)
	}
	return c.taken, nil
}
