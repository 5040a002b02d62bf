package api

import (
	"context"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

const tagChain = "Chain"

type blockInput struct {
	Number uint64 `path:"number"`
}

func (s *Server) chainRoutes() {
	read(s, route{
		path: "/v1/chain", id: "get-chain", tag: tagChain, scopes: anyone, summary: "Which chain this is, and how far the index has come",
	}, func(ctx context.Context, _ domain.Principal, _ *struct{}) (*out[wire.Chain], error) {
		return show(chainView)(s.options.Service.Chain(ctx))
	})
	read(s, route{
		path: "/v1/blocks", id: "list-blocks", tag: tagChain, scopes: anyone, summary: "List blocks, newest first",
	}, func(ctx context.Context, _ domain.Principal, in *PageInput) (*out[wire.List[wire.Block]], error) {
		return showList(blockView)(s.options.Service.Blocks(ctx, in.page()))
	})
	read(s, route{
		path: "/v1/blocks/{number}", id: "get-block", tag: tagChain, scopes: anyone, summary: "Show a block",
	}, func(ctx context.Context, _ domain.Principal, in *blockInput) (*out[wire.Block], error) {
		return show(blockView)(s.options.Service.Block(ctx, in.Number))
	})
}

func chainView(c operations.Chain) wire.Chain {
	view := wire.Chain{
		ChainID: formatBig(c.ChainID), ClientVersion: c.ClientVersion, Head: blockView(c.Head), Indexed: blockView(c.Indexed),
		Lag: behind(c.Head.Number, c.Indexed.Number), Contracts: map[string]string{},
	}
	for name, address := range c.Contracts {
		view.Contracts[name] = address.Hex()
	}
	return view
}

func blockView(b operations.Block) wire.Block {
	return wire.Block{
		Number: b.Number, Hash: b.Hash.Hex(), Parent: b.Parent.Hex(), Time: formatTime(b.Time), Transactions: b.Transactions, GasUsed: b.GasUsed,
	}
}
