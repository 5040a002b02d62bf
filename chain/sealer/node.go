package sealer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Attributes are what the sealer decides about a block; all else follows from the parent and the transactions.
type Attributes struct {
	Parent       Position
	Timestamp    uint64 // [Unix seconds]
	PrevRandao   common.Hash
	FeeRecipient common.Address
}

// Node is what the sealer needs of the node that it drives.
type Node interface {
	// Head is the header of the chain's last block.
	Head(ctx context.Context) (*types.Header, error)
	// HashAt is the hash of the chain's block of a number that is not above the head.
	HashAt(ctx context.Context, number uint64) (common.Hash, error)
	// Block is the chain's block of a number that is not above the head.
	Block(ctx context.Context, number uint64) (*types.Block, error)
	// Build makes a block of waiting transactions on top of the head. Nobody is told of it.
	Build(ctx context.Context, attributes Attributes) (*types.Block, error)
	// Execute checks and stores a block whose parent is the head. Nobody is told of it.
	Execute(ctx context.Context, block *types.Block) error
	// Announce makes an executed block the head, safe and final, and tells subscribers.
	Announce(ctx context.Context, block *types.Block) error
	// Rewind makes an earlier block the head, safe and final, and forgets later ones.
	Rewind(ctx context.Context, to Position) error
	// WantsLowerFee reports whether transactions wait for nothing but a lower base fee, which falls with every block
	// that is not full.
	WantsLowerFee(ctx context.Context) (bool, error)
	// Arrivals receives when transactions have come that a block could take. Several may share one signal.
	Arrivals() <-chan struct{}
}
