package operations

import (
	"context"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/wallet"
)

// Lanes send transactions, each purpose at most once.
type Lanes interface {
	// Submit makes the transaction durable and sends it; the same request again changes nothing.
	Submit(ctx context.Context, request lane.Request) (*lane.Transaction, error)
	// Wait gives the purpose's transaction when it is executed or reverted, or as it is when the context ends.
	Wait(ctx context.Context, purpose string) (*lane.Transaction, error)
	// Find gives the purpose's transaction as it is. Error: not-found.
	Find(ctx context.Context, purpose string) (*lane.Transaction, error)
}

// Index follows the chain into the database.
type Index interface {
	// WaitFor returns when the block is in the database.
	WaitFor(ctx context.Context, block uint64) error
}

// Contracts says where the contracts are. Coins are found through the registry, reserve feeds through their coins.
type Contracts struct {
	Registry common.Address
	Desk     common.Address
	RuleBook common.Address
	Named    map[string]common.Address // all of them, by the manifest's names
}

// Accounts are the operators' accounts, each with a lane of its own.
type Accounts struct {
	Operator   common.Address // sends registrations, issues, attestations and authorizations
	GasStation common.Address // gives native coin for gas
	Cashier    common.Address // has the CASHIER role
}

// Gas says how much native coin wallets get [wei].
type Gas struct {
	Allotment *big.Int // given at once
	Floor     *big.Int // below it a wallet is given another allotment before it next sends
}

// Parts are what an operations centre is put together of.
type Parts struct {
	Store     *store.Store
	Node      *client.Client
	Lanes     Lanes
	Index     Index
	Custody   *wallet.Server
	Contracts Contracts
	Accounts  Accounts
	Gas       Gas
	// Patience is how long a change waits for its transaction and the index before it is told to be pending; 0 means
	// ten seconds.
	Patience time.Duration
}

// Center is the operations centre. Safe for concurrent use.
type Center struct {
	Parts
	known atomic.Pointer[directory]
}

const defaultPatience = 10 * time.Second

// New opens an operations centre on a deployed system.
func New(ctx context.Context, parts Parts) (*Center, error) {
	if parts.Patience == 0 {
		parts.Patience = defaultPatience
	}
	c := &Center{Parts: parts}
	if _, err := c.loadCoins(ctx); err != nil {
		return nil, err
	}
	return c, nil
}
