package main

import (
	"context"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/test/bench/history"
)

// source is a way from a node to the indexer.
type source struct {
	name      string
	inProcess bool // the node is in this process instead of one of its own
	open      func(context.Context, place) (reading, error)
}

// place is where a node is.
type place struct {
	served
	chain *embedded.Chain // in this process; else nil
}

// reading is an open source.
type reading struct {
	indexer.Source
	ledger indexer.Ledger // what the database is compared with
	close  func()
}

var sources = []source{
	{name: "http-logs", open: func(ctx context.Context, at place) (reading, error) { return dial(ctx, at.HTTP, indexer.FromLogs) }},
	{name: "http-receipts", open: func(ctx context.Context, at place) (reading, error) { return dial(ctx, at.HTTP, indexer.FromReceipts) }},
	{name: "websocket-receipts", open: func(ctx context.Context, at place) (reading, error) {
		return dial(ctx, at.WebSocket, indexer.FromReceipts)
	}},
	{name: "ipc-receipts", open: func(ctx context.Context, at place) (reading, error) { return dial(ctx, at.IPC, indexer.FromReceipts) }},
	{name: "in-process", inProcess: true, open: func(_ context.Context, at place) (reading, error) {
		return inProcess(at.chain), nil
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

func inProcess(chain *embedded.Chain) reading {
	return reading{indexer.NewInProcess(chain.BlockChain()), indexer.NewNode(chain.Client().Client()), func() {}}
}

func dial(ctx context.Context, url string, mode indexer.Mode) (reading, error) {
	connection, err := client.Connect(ctx, url)
	if err != nil {
		return reading{}, err
	}
	node := indexer.NewNode(connection, indexer.WithMode(mode))
	return reading{node, node, connection.Close}, nil
}
