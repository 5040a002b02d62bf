package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/test/bench/history"
)

// source is a way from a node to the indexer.
type source struct {
	name      string
	inProcess bool // the node is in this process instead of one of its own
	// open gives the source, which is also the ledger to compare the database with, and what closes it.
	open func(context.Context, place) (chainReader, func(), error)
}

// place is where a node is.
type place struct {
	served
	chain *embedded.Chain // in this process; else nil
}

// chainReader is what an indexer reads and what its database is compared with.
type chainReader interface {
	indexer.Source
	indexer.Ledger
}

var sources = []source{
	{name: "http-logs", open: func(ctx context.Context, at place) (chainReader, func(), error) { return dial(ctx, at.HTTP) }},
	{name: "websocket-logs", open: func(ctx context.Context, at place) (chainReader, func(), error) { return dial(ctx, at.WebSocket) }},
	{name: "in-process-logs", inProcess: true, open: func(_ context.Context, at place) (chainReader, func(), error) {
		return indexer.NewNode(at.chain.Client().Client()), func() {}, nil
	}},
}

// start runs the node of a kept chain where the source wants it, and gives what stops it.
func (s source) start(ctx context.Context, kept history.Kept) (place, func() error, error) {
	if !s.inProcess {
		n, err := startNode(ctx, "-node", kept.Dir)
		if err != nil {
			return place{}, nil, err
		}
		return place{served: n.served}, n.stop, nil
	}
	chain, err := embedded.Open(ctx, history.Options(kept.Dir))
	if err != nil {
		return place{}, nil, err
	}
	return place{chain: chain}, chain.Close, nil
}

func dial(ctx context.Context, url string) (chainReader, func(), error) {
	connection, err := rpc.DialContext(ctx, url)
	if err != nil {
		return nil, nil, fmt.Errorf("connect to the node: %w", err)
	}
	return indexer.NewNode(connection), connection.Close, nil
}
