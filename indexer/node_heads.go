package indexer

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/specie-money/specie/chain/client"
)

// Heads tells when there is a new head.
func (n *Node) Heads(ctx context.Context) (<-chan struct{}, error) {
	announced := make(chan json.RawMessage, 16)
	subscription, err := n.rpc.EthSubscribe(ctx, announced, "newHeads")
	if errors.Is(err, rpc.ErrNotificationsUnsupported) {
		return nil, ErrNoHeads
	}
	if err != nil {
		return nil, client.Explain(err)
	}
	return forward(ctx, announced, subscription), nil
}

// subscription is of a connection or of a chain in this process.
type subscription interface {
	Err() <-chan error
	Unsubscribe()
}

// forward tells of announcements, many at once if they are not heard, until the context or the subscription ends.
func forward[T any](ctx context.Context, announced <-chan T, subscription subscription) <-chan struct{} {
	heads := make(chan struct{}, 1)
	go func() {
		defer close(heads)
		defer subscription.Unsubscribe()
		for {
			select {
			case <-announced:
				select {
				case heads <- struct{}{}:
				default: // the last one was not heard yet: one is enough
				}
			case <-subscription.Err(): //nolint:errcheck // whatever it is, the poll goes on
				return
			case <-ctx.Done():
				return
			}
		}
	}()
	return heads
}
