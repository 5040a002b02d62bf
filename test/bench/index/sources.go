package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/indexer"
)

// source is a way from a node to the indexer.
type source struct {
	name string
	// open gives the source, which is also the ledger to compare the database with, and what closes it.
	open func(context.Context, served) (chainReader, func(), error)
}

// chainReader is what an indexer reads and what its database is compared with.
type chainReader interface {
	indexer.Source
	indexer.Ledger
}

var sources = []source{
	{"http-logs", func(ctx context.Context, at served) (chainReader, func(), error) { return dial(ctx, at.HTTP) }},
	{"websocket-logs", func(ctx context.Context, at served) (chainReader, func(), error) { return dial(ctx, at.WebSocket) }},
}

func dial(ctx context.Context, url string) (chainReader, func(), error) {
	connection, err := rpc.DialContext(ctx, url)
	if err != nil {
		return nil, nil, fmt.Errorf("connect to the node: %w", err)
	}
	return indexer.NewNode(connection), connection.Close, nil
}
