package system

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/wallet"
)

// clerk hands in what endorsers and attesters have signed.
var clerk = domain.Principal{ID: "clerk", Scopes: []domain.Scope{domain.ScopeOperator, domain.ScopeEndorser}}

// ring is the operators' keys.
type ring map[common.Address]keys.Signer

func (r ring) SignerOf(address common.Address) (keys.Signer, error) {
	if signer, held := r[address]; held {
		return signer, nil
	}
	return nil, domain.Errorf(domain.CodeKeyUnknown, "no key of %s", address)
}

// center is an operations centre on a world, with custodial wallets.
type center struct {
	*operations.Center
	w        *world
	custody  *wallet.Server
	purposes int
}

func newCenter(w *world) *center {
	w.t.Helper()
	seed, err := keys.SeedFromMnemonic(w.mnemonic)
	require.NoError(w.t, err)
	c := &center{w: w, custody: wallet.NewServer(w.store, seed)}
	lanes := lane.New(lane.Options{
		Store: w.store.Lanes(embedded.DefaultChainID), Node: w.node, ChainID: w.node.ID(), NextTime: w.clock.after,
		Signers: wallet.Either(ring{operator.Address(): operator, gasStation.Address(): gasStation, cashier.Address(): cashier}, c.custody),
	})
	ctx, stop := context.WithCancel(context.WithoutCancel(w.t.Context()))
	var running sync.WaitGroup
	running.Go(func() { _ = lanes.Run(ctx) })
	w.t.Cleanup(func() {
		stop()
		running.Wait()
	})
	c.Center, err = operations.New(w.t.Context(), operations.Parts{
		Store: w.store, Node: w.node, Lanes: lanes, Index: w.index, Custody: c.custody,
		Contracts: operations.Contracts{
			Registry: w.manifest.Registry(), Desk: w.manifest.Desk(), RuleBook: w.manifest.RuleBook(), Named: w.manifest.Named(),
		},
		Accounts: operations.Accounts{Operator: operator.Address(), GasStation: gasStation.Address(), Cashier: cashier.Address()},
		Gas:      operations.Gas{Allotment: big.NewInt(params.Ether), Floor: big.NewInt(params.Ether / 2)},
		Patience: time.Minute,
	})
	require.NoError(w.t, err)
	return c
}

// as gives a principal a new purpose.
func (c *center) as(who domain.Principal) operations.Actor {
	c.purposes++
	return operations.Actor{Principal: who, Purpose: fmt.Sprintf("%s-%d", c.w.t.Name(), c.purposes)}
}

// customer opens a custodial wallet, has it endorsed and registered, and gives the key that the wallet server keeps.
func (c *center) customer(id string) (domain.Principal, party) {
	c.w.t.Helper()
	ctx, who := c.w.t.Context(), domain.Principal{ID: id, Scopes: []domain.Scope{domain.ScopeTrader}}
	opened, err := c.OpenWallet(ctx, c.as(who), operations.OpenWallet{Custody: domain.CustodyCustodial})
	require.NoError(c.w.t, err)
	prepared, err := c.PrepareEndorsement(ctx, clerk, operations.PrepareEndorsement{
		Wallet: opened.Address, Commitment: crypto.Keccak256Hash([]byte(id)), Country: country, Tier: tier,
	})
	require.NoError(c.w.t, err)
	_, err = c.RegisterWallet(ctx, c.as(clerk), operations.RegisterWallet{
		WalletEndorsement: prepared.WalletEndorsement, Signature: c.w.sign(endorsers[0], prepared.ToSign.Digest),
	})
	require.NoError(c.w.t, err)
	signer, err := c.custody.SignerOf(opened.Address)
	require.NoError(c.w.t, err)
	return who, party{signer}
}
