package history

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math/big"
	"path/filepath"
	"runtime"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/domain"
)

// Make puts all that belongs to a size on a new chain in a directory.
func Make(ctx context.Context, dir string, size Size, tell func(string)) (err error) {
	tell("deploying")
	manifest, err := deployOn(ctx, dir, size)
	if err != nil {
		return err
	}
	m, err := attach(ctx, Kept{dir, manifest})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, m.chain.Close()) }()
	m.tell = tell
	return m.fill(ctx, size)
}

// deployOn makes the chain and puts the contracts on it.
func deployOn(ctx context.Context, dir string, size Size) (manifest *deploy.Manifest, err error) {
	options := Options(dir)
	options.Genesis = genesis(size)
	chain, err := embedded.Open(ctx, options)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	node, err := client.Attach(ctx, chain.Client().Client(), embedded.DefaultChainID)
	if err != nil {
		return nil, err
	}
	sealing, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- sealEach(sealing, chain, deployer.Address()) }()
	defer func() {
		stop()
		err = errors.Join(err, <-ended)
	}()
	return deploy.Deploy(ctx, deploy.Options{
		Client: node, Signer: deployer, Config: config(), Directory: filepath.Join(dir, deployments), Log: options.Log,
		NextTime: func(parent uint64) uint64 {
			next, _ := clock.Next(parent)
			return next
		},
	})
}

// look is how often the node is asked for what it does not tell by itself.
const look = 500 * time.Microsecond

// sealEach makes a block of each transaction of an account that waits for one before it sends the next. Left to itself
// the sealer might make another number of blocks each time.
func sealEach(ctx context.Context, chain *embedded.Chain, by common.Address) error {
	for ticker := time.NewTicker(look); ; {
		executed, err := chain.Client().NonceAt(ctx, by, nil)
		if err == nil {
			var sent uint64
			if sent, err = chain.Client().PendingNonceAt(ctx, by); err == nil && sent > executed {
				_, err = chain.Sealer().SealNow(ctx)
			}
		}
		if ctx.Err() != nil {
			return nil //nolint:nilerr // to be told to stop is no error
		}
		if err != nil {
			return client.Explain(err)
		}
		<-ticker.C
	}
}

// maker makes blocks.
type maker struct {
	chain    *embedded.Chain
	node     *client.Client
	manifest *deploy.Manifest
	nonces   map[common.Address]uint64
	tell     func(string)
}

// attach opens a chain that has the contracts.
func attach(ctx context.Context, kept Kept) (*maker, error) {
	chain, err := embedded.Open(ctx, Options(kept.Dir))
	if err != nil {
		return nil, err
	}
	node, err := client.Attach(ctx, chain.Client().Client(), embedded.DefaultChainID)
	if err != nil {
		return nil, errors.Join(err, chain.Close())
	}
	return &maker{chain: chain, node: node, manifest: kept.Manifest, nonces: map[common.Address]uint64{}, tell: func(string) {}}, nil
}

// action is a call that somebody makes.
type action struct {
	by   party
	to   common.Address
	data []byte
}

// block is what goes into one block, in this order. Without anything it is an empty block.
type block []action

// seal makes blocks, in order. Signing is most of the work, so it is done ahead, by all processors.
func (m *maker) seal(ctx context.Context, blocks iter.Seq[block]) error {
	work, ctx := errgroup.WithContext(ctx)
	ahead := make(chan chan []*types.Transaction, 4*runtime.NumCPU())
	work.Go(func() error {
		defer close(ahead)
		for one := range blocks {
			transactions, err := m.transactions(ctx, one)
			if err != nil {
				return err
			}
			signed := make(chan []*types.Transaction, 1)
			select {
			case ahead <- signed:
			case <-ctx.Done():
				return ctx.Err()
			}
			work.Go(func() error {
				defer close(signed)
				for i, tx := range transactions {
					if transactions[i], err = one[i].by.SignTx(tx, m.node.ID()); err != nil {
						return err
					}
				}
				signed <- transactions
				return nil
			})
		}
		return nil
	})
	work.Go(func() error {
		for signed := range ahead {
			transactions, made := <-signed
			if !made {
				return nil // the reason is told where it arose
			}
			if err := m.include(ctx, transactions); err != nil {
				return err
			}
		}
		return nil
	})
	return work.Wait()
}

// txGas is enough for any call [gas].
const txGas = 1_000_000

// transactions gives each action its nonce. Tips fall from one to the next, so that a block has them in this order.
func (m *maker) transactions(ctx context.Context, actions block) ([]*types.Transaction, error) {
	transactions := make([]*types.Transaction, len(actions))
	for i, one := range actions {
		from := one.by.Address()
		nonce, known := m.nonces[from]
		if !known {
			var err error
			if nonce, err = m.node.PendingNonceAt(ctx, from); err != nil {
				return nil, client.Explain(err)
			}
		}
		m.nonces[from] = nonce + 1
		transactions[i] = types.NewTx(&types.DynamicFeeTx{
			ChainID: m.node.ID(), Nonce: nonce, To: &one.to, Data: one.data, Gas: txGas,
			GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(params.GWei + int64(len(actions)-i)),
		})
	}
	return transactions, nil
}

// include seals a block of exactly these transactions, each of which must succeed.
func (m *maker) include(ctx context.Context, transactions []*types.Transaction) error {
	if err := m.send(ctx, transactions); err != nil {
		return err
	}
	header, err := m.chain.Sealer().SealNow(ctx)
	if err != nil {
		return err
	}
	receipts := m.chain.BlockChain().GetReceiptsByHash(header.Hash())
	if len(receipts) != len(transactions) {
		return fmt.Errorf("block %d has %d transactions instead of %d", header.Number, len(receipts), len(transactions))
	}
	for i, receipt := range receipts {
		if receipt.Status != types.ReceiptStatusSuccessful || receipt.TxHash != transactions[i].Hash() {
			return fmt.Errorf("transaction %d of block %d was refused, or is not the one that was meant to be there", i, header.Number)
		}
	}
	return nil
}

// send puts transactions into the pool, and nothing else is in it. While the pool moves to another head it may leave a
// transaction in its queue for a block longer, so it is let come to rest before and after.
func (m *maker) send(ctx context.Context, transactions []*types.Transaction) error {
	if err := m.poolHas(ctx, 0); err != nil {
		return err
	}
	if err := m.submit(ctx, transactions); err != nil {
		return err
	}
	return m.poolHas(ctx, len(transactions))
}

// submit hands transactions to the node.
func (m *maker) submit(ctx context.Context, transactions []*types.Transaction) error {
	calls := make([]rpc.BatchElem, len(transactions))
	for i, tx := range transactions {
		raw, err := tx.MarshalBinary()
		if err != nil {
			return fmt.Errorf("encode a transaction: %w", err)
		}
		calls[i] = rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{hexutil.Bytes(raw)}, Result: new(common.Hash)}
	}
	if len(calls) == 0 {
		return nil
	}
	if err := m.node.Client.Client().BatchCallContext(ctx, calls); err != nil {
		return client.Explain(err)
	}
	for _, call := range calls {
		if call.Error != nil {
			return client.Explain(call.Error)
		}
	}
	return nil
}

// poolHas returns when a number of transactions waits for the next block, and nothing else.
func (m *maker) poolHas(ctx context.Context, count int) error {
	const patience = time.Minute
	began := time.Now()
	for ticker := time.NewTicker(look); ; <-ticker.C {
		var status struct{ Pending, Queued hexutil.Uint }
		if err := m.node.Client.Client().CallContext(ctx, &status, "txpool_status"); err != nil {
			return client.Explain(err)
		}
		if int(status.Pending) == count && status.Queued == 0 {
			return nil
		}
		if time.Since(began) > patience {
			return fmt.Errorf("%d transactions are ready and %d not, instead of %d and none", status.Pending, status.Queued, count)
		}
	}
}

// now is the time of the last block [Unix seconds].
func (m *maker) now(ctx context.Context) (uint64, error) {
	header, err := m.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, client.Explain(err)
	}
	return header.Time, nil
}

// balances of wallets by coin.
func (m *maker) balances(ctx context.Context, of []party) ([][]domain.Amount, error) {
	held := make([][]domain.Amount, len(m.manifest.Coins))
	for i, coin := range m.manifest.Coins {
		for _, one := range of {
			amount, err := client.Call(ctx, m.node, coin.Address, coinABI.PackBalanceOf(one.Address()), coinABI.UnpackBalanceOf)
			if err != nil {
				return nil, err
			}
			held[i] = append(held[i], domain.Amount(amount.Uint64()))
		}
	}
	return held, nil
}
