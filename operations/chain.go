package operations

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/store"
)

// Chain tells which chain this is and how far the index has come. Errors: node-unreachable, unavailable.
func (c *Center) Chain(ctx context.Context) (Chain, error) {
	told := Chain{ChainID: c.Node.ID(), Contracts: c.Contracts.Named}
	v, err := c.head(ctx)
	if err != nil {
		return Chain{}, err
	}
	if told.Head, err = c.tellHead(ctx, v.header); err != nil {
		return Chain{}, err
	}
	if err := c.Node.Client.Client().CallContext(ctx, &told.ClientVersion, "web3_clientVersion"); err != nil {
		told.ClientVersion = "" // a node need not tell
	}
	indexed, err := c.Store.IndexedHead(ctx)
	told.Indexed = tellBlock(indexed)
	return told, err
}

func (c *Center) tellHead(ctx context.Context, header *types.Header) (Block, error) {
	count, err := c.Node.TransactionCount(ctx, header.Hash())
	if err != nil {
		return Block{}, client.Explain(err)
	}
	return Block{
		Number: header.Number.Uint64(), Hash: header.Hash(), Parent: header.ParentHash, Time: header.Time,
		Transactions: int(count), GasUsed: header.GasUsed,
	}, nil
}

// Block tells of an indexed block. Error: block-unknown.
func (c *Center) Block(ctx context.Context, number uint64) (Block, error) {
	row, err := c.Store.Block(ctx, number)
	return tellBlock(row), err
}

// Blocks lists indexed blocks, newest first.
func (c *Center) Blocks(ctx context.Context, p Page) (List[Block], error) {
	rows, next, err := c.Store.Blocks(ctx, page(p))
	return list(rows, next, err, func(row store.Block) (Block, error) { return tellBlock(row), nil })
}

func tellBlock(row store.Block) Block {
	return Block{
		Number: row.Number, Hash: common.Hash(row.Hash), Parent: common.Hash(row.ParentHash), Time: row.SealedAt,
		Transactions: int(row.Transactions), GasUsed: row.GasUsed,
	}
}
