package embedded

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/miner"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/domain"
)

const (
	// extraData is what blocks carry in place of geth's default, which names the build and would change hashes with it.
	extraData = "specie"
	// minTip [wei] is the least tip that the pool takes.
	minTip = 1
	// lowestBaseFee [wei] is where the base fee stops to fall: an eighth of less than 8 is 0.
	lowestBaseFee = 7
)

// driver lets the sealer drive the geth of this process. What a consensus client does over the Engine API it does by
// the same steps on the blockchain itself: the Engine API's own bookkeeping of remote clients has no use here.
type driver struct {
	eth      *eth.Ethereum
	arrivals chan struct{}
	pool     event.Subscription
}

var _ sealer.Node = (*driver)(nil)

// newDriver starts to listen to the pool and clears what an interrupted rewind left above the head.
func newDriver(backend *eth.Ethereum) *driver {
	d := &driver{eth: backend, arrivals: make(chan struct{}, 1)}
	chain := backend.BlockChain()
	head := chain.CurrentBlock()
	for number := head.Number.Uint64() + 1; rawdb.ReadCanonicalHash(backend.ChainDb(), number) != (common.Hash{}); number++ {
		rawdb.DeleteCanonicalHash(backend.ChainDb(), number)
	}
	// The final block that the database remembers may be one that a crash took.
	chain.SetFinalized(head)
	chain.SetSafe(head)
	backend.SetSynced()

	news := make(chan core.NewTxsEvent, 64)
	d.pool = backend.TxPool().SubscribeTransactions(news, true)
	go d.forward(news)
	return d
}

func (d *driver) forward(news <-chan core.NewTxsEvent) {
	for {
		select {
		case <-news:
			select {
			case d.arrivals <- struct{}{}:
			default: // the sealer has a signal waiting already
			}
		case <-d.pool.Err(): //nolint:errcheck // closed when the subscription ends
			return
		}
	}
}

func (d *driver) close() { d.pool.Unsubscribe() }

// Arrivals implements sealer.Node.
func (d *driver) Arrivals() <-chan struct{} { return d.arrivals }

// Head implements sealer.Node.
func (d *driver) Head(context.Context) (*types.Header, error) {
	return d.eth.BlockChain().CurrentBlock(), nil
}

// HashAt implements sealer.Node.
func (d *driver) HashAt(_ context.Context, number uint64) (common.Hash, error) {
	hash := d.eth.BlockChain().GetCanonicalHash(number)
	if hash == (common.Hash{}) {
		return hash, domain.Errorf(domain.CodeBlockUnknown, "the chain database has no block %d", number)
	}
	return hash, nil
}

// Block implements sealer.Node.
func (d *driver) Block(_ context.Context, number uint64) (*types.Block, error) {
	block := d.eth.BlockChain().GetBlockByNumber(number)
	if block == nil {
		return nil, domain.Errorf(domain.CodeBlockUnknown, "the chain database has no block %d", number)
	}
	return block, nil
}

// Build implements sealer.Node.
func (d *driver) Build(_ context.Context, attributes sealer.Attributes) (*types.Block, error) {
	// The pool follows the head in the background: without this a block may miss transactions that are ready.
	if err := d.eth.TxPool().Sync(); err != nil {
		return nil, fmt.Errorf("bring the pool up to the head: %w", err)
	}
	number := attributes.Parent.Number + 1
	args := &miner.BuildPayloadArgs{
		Parent:       attributes.Parent.Hash,
		Timestamp:    attributes.Timestamp,
		FeeRecipient: attributes.FeeRecipient,
		Random:       attributes.PrevRandao,
		Withdrawals:  types.Withdrawals{},
		BeaconRoot:   &common.Hash{},
		SlotNum:      &number, // read from Amsterdam on; without a beacon chain each block has its own slot
	}
	// Despite its name this is the one entry that builds once, from the pool, and returns the error when it fails;
	// BuildPayload goes on rebuilding in the background and never answers when it can not build.
	block, _, err := d.eth.Miner().BuildTestingPayload(args, nil, false, []byte(extraData))
	return block, err
}

// Execute implements sealer.Node.
func (d *driver) Execute(ctx context.Context, block *types.Block) error {
	_, err := d.eth.BlockChain().InsertBlockWithoutSetHead(ctx, block, false)
	return err
}

// Announce implements sealer.Node.
func (d *driver) Announce(_ context.Context, block *types.Block) error {
	chain := d.eth.BlockChain()
	if _, err := chain.SetCanonical(block); err != nil {
		return err
	}
	chain.SetFinalized(block.Header())
	chain.SetSafe(block.Header())
	return nil
}

// Rewind implements sealer.Node.
func (d *driver) Rewind(_ context.Context, to sealer.Position) error {
	chain := d.eth.BlockChain()
	target := chain.GetHeader(to.Hash, to.Number)
	if target == nil {
		return domain.Errorf(domain.CodeBlockUnknown, "the chain database has no block %s", to)
	}
	// Geth takes it for a mistake when its final block goes away.
	chain.SetFinalized(target)
	chain.SetSafe(target)
	if err := chain.SetHead(to.Number); err != nil {
		return err
	}
	if head := chain.CurrentBlock(); head.Hash() != to.Hash {
		return errors.New("the head went to block " + sealer.PositionOf(head).String())
	}
	return nil
}

// WantsLowerFee implements sealer.Node.
func (d *driver) WantsLowerFee(context.Context) (bool, error) {
	chain := d.eth.BlockChain()
	next := eip1559.CalcBaseFee(chain.Config(), chain.CurrentBlock())
	if next.BitLen() <= 63 && next.Int64() <= lowestBaseFee {
		return false, nil
	}
	waiting := func(baseFee *uint256.Int) int {
		_, count := d.eth.TxPool().Pending(txpool.PendingFilter{
			MinTip: uint256.NewInt(minTip), BaseFee: baseFee, GasLimitCap: params.MaxTxGas,
		})
		return count
	}
	// In this order: one that comes meanwhile, and waits for nothing but its block, must not be counted in the first only.
	return waiting(uint256.NewInt(lowestBaseFee)) > 0 && waiting(uint256.MustFromBig(next)) == 0, nil
}
