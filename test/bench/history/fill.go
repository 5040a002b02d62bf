package history

import (
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/domain"
)

// fill makes the blocks of a size.
func (m *maker) fill(ctx context.Context, size Size) error {
	all := wallets(size.Wallets)
	applied, err := m.setUp(ctx, all, size)
	if err != nil {
		return fmt.Errorf("set up: %w", err)
	}
	besides, err := m.besides(ctx, all, applied, size)
	if err != nil {
		return fmt.Errorf("prepare trades: %w", err)
	}
	m.tell("trading")
	held, err := m.balances(ctx, all)
	if err != nil {
		return err
	}
	if err := m.seal(ctx, m.blocks(newTraffic(all, m.manifest.Coins, held), besides, size)); err != nil {
		return err
	}
	head, err := m.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return client.Explain(err)
	}
	m.tell(fmt.Sprintf("made %d blocks, the last is %s", head.Number, head.Hash()))
	return nil
}

// setUp registers the wallets and gives them coin.
func (m *maker) setUp(ctx context.Context, all []party, size Size) ([]issuance, error) {
	m.tell("registering wallets")
	actions, err := m.registrations(all)
	if err != nil {
		return nil, err
	}
	if err := m.sealAll(ctx, actions); err != nil {
		return nil, err
	}
	if actions, err = m.attestations(ctx); err != nil {
		return nil, err
	}
	if err := m.sealAll(ctx, actions); err != nil {
		return nil, err
	}
	m.tell("issuing coin")
	applied, actions, err := m.applications(ctx, all[:size.Issuances])
	if err != nil {
		return nil, err
	}
	if err := m.sealAll(ctx, actions); err != nil {
		return nil, err
	}
	if actions, err = m.issues(ctx, applied); err != nil {
		return nil, err
	}
	if err := m.sealAll(ctx, actions); err != nil {
		return nil, err
	}
	return applied, m.sealAll(ctx, m.distribution(all, size.Issuances))
}

func (m *maker) sealAll(ctx context.Context, actions block) error {
	const most = 100 // actions in a block
	return m.seal(ctx, slices.Chunk(actions, most))
}

// besides is what goes into a block besides its transfers, by the number of the block among those that have any.
func (m *maker) besides(ctx context.Context, all []party, applied []issuance, size Size) (map[int]block, error) {
	count := size.blocks()
	planned := map[int]block{}
	spread := func(steps [][]block) {
		for i, one := range steps {
			for j, actions := range one {
				at := i*count/len(steps) + j
				planned[at] = append(planned[at], actions...)
			}
		}
	}
	trades, err := m.trades(ctx, all, size.Trades)
	if err != nil {
		return nil, err
	}
	spread(trades)
	spread(m.redemptions(all[:size.Issuances]))
	const vests = holdingCliff/int(BlockTime/time.Second) + 1 // blocks until some has
	at := max(count/2, vests)
	planned[at] = append(planned[at], m.releases(applied[:len(applied)/2])...)
	return planned, nil
}

// blocks with transfers.
func (s Size) blocks() int { return s.Transfers / s.TransfersInBlock }

// blocks are those of transfers, each with what is planned besides, and the empty ones between. Nobody acts twice in a
// block: the pool that moves to another head after an empty block might leave the second for later, and nothing shows that
// it has moved.
func (m *maker) blocks(t *traffic, besides map[int]block, size Size) iter.Seq[block] {
	return func(yield func(block) bool) {
		began := time.Now()
		var waiting block // that was planned
		for i := 0; i < size.blocks() || len(besides) > 0 || len(waiting) > 0; i++ {
			waiting = append(waiting, besides[i]...)
			delete(besides, i)
			acting := map[common.Address]bool{}
			for _, one := range waiting {
				if acting[one.by.Address()] {
					break
				}
				acting[one.by.Address()] = true
			}
			actions := slices.Clone(waiting[:len(acting)])
			waiting = waiting[len(acting):]
			if i < size.blocks() {
				actions = append(actions, t.block(size.TransfersInBlock, acting)...)
			}
			if !yield(actions) {
				return
			}
			if (i+1)%size.EmptyEvery == 0 && !yield(nil) {
				return
			}
			if (i+1)%200 == 0 {
				m.tell(fmt.Sprintf("%d of %d transfers in %s", min((i+1)*size.TransfersInBlock, size.Transfers), size.Transfers, time.Since(began).Round(time.Second)))
			}
		}
	}
}

// traffic draws transfers of which each can be made.
type traffic struct {
	random *rand.Rand
	all    []party
	coins  []deploy.Coin
	held   [][]domain.Amount // by coin and wallet
}

// spared is what a wallet keeps of each coin for what it pays besides.
const spared = 1_000 * unit

func newTraffic(all []party, coins []deploy.Coin, held [][]domain.Amount) *traffic {
	return &traffic{random: rand.New(rand.NewPCG(1, 2)), all: all, coins: coins, held: held} //nolint:gosec // the same in each run
}

// block draws transfers. With a set of those who act in the block already, each is of another wallet that does not.
func (t *traffic) block(count int, acting map[common.Address]bool) (actions block) {
	for range count {
		actions = append(actions, t.transfer(acting))
	}
	return actions
}

func (t *traffic) transfer(acting map[common.Address]bool) action {
	for {
		coin, amount := t.random.IntN(len(t.coins)), domain.Amount(1+t.random.Uint64N(uint64(100*unit)))
		from, to := t.random.IntN(len(t.all)), t.random.IntN(len(t.all))
		by := t.all[from]
		if from == to || acting[by.Address()] || t.held[coin][from] < amount+spared {
			continue
		}
		if acting != nil {
			acting[by.Address()] = true
		}
		t.held[coin][from] -= amount
		t.held[coin][to] += amount
		return action{by, t.coins[coin].Address, coinABI.PackTransfer(t.all[to].Address(), amount.Big())}
	}
}
