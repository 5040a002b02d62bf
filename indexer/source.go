package indexer

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Header is what the indexer keeps of a block's header.
type Header struct {
	Number       uint64
	Hash         common.Hash
	ParentHash   common.Hash
	Time         uint64 // Unix seconds
	Transactions uint64 // how many
	GasUsed      uint64
}

// Block is a block with the events of the indexed contracts in it, in order.
type Block struct {
	Header
	Logs []types.Log
}

// Source is where blocks come from. Its errors carry codes of package domain.
type Source interface {
	// ChainID tells which chain the node is on.
	ChainID(ctx context.Context) (uint64, error)
	// Latest gives the head of the chain.
	Latest(ctx context.Context) (Header, error)
	// Header gives the canonical block of a number, or ErrNoBlock.
	Header(ctx context.Context, number uint64) (Header, error)
	// Final gives the number of the newest block that the node calls final, which is taken back only on purpose; 0 where it
	// calls none so, or where whoever takes blocks back runs this process.
	Final(ctx context.Context) (uint64, error)
	// Blocks gives the canonical blocks of a range, each the parent of the next, with the events of the contracts; or
	// ErrMoved when the chain changed while it was read.
	Blocks(ctx context.Context, from, to uint64, contracts []common.Address) ([]Block, error)
	// Heads tells when there is a new head, until the context ends; the channel is closed when the node stops telling.
	// ErrNoHeads when the connection can not carry it.
	Heads(ctx context.Context) (<-chan struct{}, error)
}

// Errors of a Source.
var (
	ErrNoBlock = errors.New("indexer: the node has no such block")
	ErrMoved   = errors.New("indexer: the chain changed while it was read")
	ErrNoHeads = errors.New("indexer: the node does not tell of new heads here")
)
