package lane_test

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/domain"
)

// The process ends at each moment of the life of two requests in turn, and starts again. Whoever asked asks again.
func TestKilledAtAnyMomentEachRequestIsExecutedOnce(t *testing.T) {
	moments := 0
	for moment := int64(0); ; moment++ {
		w := newWorld(t)
		fuse := newFuse(moment)
		cheap := w.options()
		cheap.Tip = big.NewInt(1) // below what the sealer asks for
		requests := []lane.Request{
			{Purpose: "one", From: w.accounts[0], To: counter},
			{Purpose: "two", From: w.accounts[0], To: counter},
		}
		ended := fuse.survive(func() {
			lanes := w.fused(cheap, fuse)
			for _, request := range requests {
				_, err := lanes.Submit(t.Context(), request)
				require.NoError(t, err)
			}
			for range 5 { // until the fees are raised
				w.chain.Commit()
				require.NoError(t, lanes.Advance(t.Context()))
			}
			w.settle(t.Context(), t, w.fused(w.options(), fuse))
		})
		if ended {
			break
		}
		moments++
		after := w.lanes()
		for _, request := range requests {
			_, err := after.Submit(t.Context(), request)
			require.NoError(t, err, "moment %d", moment)
		}
		w.settle(t.Context(), t, after)
		require.EqualValues(t, 2, w.count(t.Context(), t), "moment %d", moment)
	}
	require.Greater(t, moments, 20)
}

// machine does at random what a bad month does: crashes, blocks, lost pools, reorganisations.
type machine struct {
	*world
	ctx      context.Context
	lanes    *lane.Lanes
	fuse     *fuse
	asked    map[string]lane.Request
	nextDest int
}

func TestWhateverHappensEachRequestIsExecutedOnce(t *testing.T) {
	stores, round := t.TempDir(), 0
	rapid.Check(t, func(rt *rapid.T) {
		w, done := newChain(t)
		defer done()
		round++
		defer w.openStore(t, filepath.Join(stores, strconv.Itoa(round)))()
		m := &machine{world: w, ctx: t.Context(), asked: map[string]lane.Request{}}
		m.restart(rt)
		rt.Repeat(map[string]func(*rapid.T){
			"submit":  m.submit,
			"advance": m.advance,
			"block":   func(*rapid.T) { m.chain.Commit() },
			"drop":    func(*rapid.T) { m.chain.Rollback() },
			"reorg":   m.reorganise,
			"kill":    m.restart,
			"":        func(*rapid.T) {},
		})
		m.lanes = m.world.lanes()
		for _, request := range m.asked { // whoever got no answer asks again
			_, err := m.lanes.Submit(m.ctx, request)
			require.NoError(rt, err)
		}
		m.settle(m.ctx, rt, m.lanes)
		for purpose, request := range m.asked {
			tx, err := m.lanes.Find(m.ctx, purpose)
			require.NoError(rt, err)
			require.Equal(rt, lane.StateExecuted, tx.State, "%s: %s", purpose, tx.Detail)
			balance, err := m.client.BalanceAt(m.ctx, request.To, nil)
			require.NoError(rt, err)
			require.Equal(rt, request.Value.String(), balance.String(), "%s was not executed exactly once", purpose)
		}
		for _, account := range m.accounts { // no gap and nothing beside
			used, err := m.client.NonceAt(m.ctx, account, nil)
			require.NoError(rt, err)
			last, found, err := m.store.LastNonce(m.ctx, account)
			require.NoError(rt, err)
			if found {
				require.Equal(rt, last+1, used)
			}
		}
	})
}

// restart is a kill -9 and a start; the next kill may come from within, at a moment drawn ahead.
func (m *machine) restart(t *rapid.T) {
	m.fuse = newFuse(rapid.Int64Range(-1, 25).Draw(t, "moments to live"))
	m.lanes = m.fused(m.options(), m.fuse)
}

func (m *machine) submit(t *rapid.T) {
	m.nextDest++
	request := lane.Request{
		Purpose: fmt.Sprintf("pay/%d", m.nextDest),
		From:    rapid.SampledFrom(m.accounts[:3]).Draw(t, "from"),
		To:      common.BigToAddress(new(big.Int).Add(big.NewInt(0xabcdef0000), big.NewInt(int64(m.nextDest)))),
		Value:   big.NewInt(int64(m.nextDest)),
	}
	if len(m.asked) > 0 && rapid.Bool().Draw(t, "again") {
		request = m.asked[rapid.SampledFrom(sortedKeys(m.asked)).Draw(t, "which")]
	}
	m.asked[request.Purpose] = request
	m.survived(t, func() error {
		_, err := m.lanes.Submit(m.ctx, request)
		return err
	})
}

func (m *machine) advance(t *rapid.T) {
	m.survived(t, func() error { return m.lanes.Advance(m.ctx) })
}

// survived does a step; a crash within is followed by a start.
func (m *machine) survived(t *rapid.T, step func() error) {
	if !m.fuse.survive(func() { require.NoError(t, step()) }) {
		m.restart(t)
	}
}

// reorganise takes back up to three blocks, fewer than would be final, and puts one more in their place.
func (m *machine) reorganise(t *rapid.T) {
	head, err := m.client.HeaderByNumber(m.ctx, nil)
	require.NoError(t, err)
	depth := min(rapid.Uint64Range(1, 3).Draw(t, "depth"), head.Number.Uint64())
	if depth == 0 {
		return
	}
	ancestor, err := m.client.HeaderByNumber(m.ctx, new(big.Int).SetUint64(head.Number.Uint64()-depth))
	require.NoError(t, err)
	m.chain.Rollback() // a fork starts from an empty pool
	require.NoError(t, m.chain.Fork(ancestor.Hash()))
	if rapid.Bool().Draw(t, "lose what was in them") {
		m.chain.Rollback()
	}
	for range depth + 1 {
		m.chain.Commit()
	}
}

func TestAReorganisationIsFollowed(t *testing.T) {
	w := newWorld(t)
	lanes := w.lanes()
	base, err := w.client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	_, err = lanes.Submit(t.Context(), lane.Request{Purpose: "count", From: w.accounts[0], To: counter})
	require.NoError(t, err)
	w.chain.Commit()
	require.NoError(t, lanes.Advance(t.Context()))
	before, err := lanes.Find(t.Context(), "count")
	require.NoError(t, err)
	require.Equal(t, lane.StateExecuted, before.State)
	require.False(t, before.Final)

	require.NoError(t, w.chain.Fork(base.Hash()))
	w.chain.Rollback()
	w.chain.Commit()
	w.chain.Commit()
	require.NoError(t, lanes.Advance(t.Context()))
	during, err := lanes.Find(t.Context(), "count")
	require.NoError(t, err)
	require.Equal(t, lane.StatePending, during.State)
	require.Zero(t, during.BlockNumber)

	w.settle(t.Context(), t, lanes)
	after, err := lanes.Find(t.Context(), "count")
	require.NoError(t, err)
	require.Equal(t, before.TxHash, after.TxHash, "the same bytes were sent again")
	require.NotEqual(t, before.BlockHash, after.BlockHash)
	require.EqualValues(t, 1, w.count(t.Context(), t))
}

func TestFeesRiseUntilATransactionIsTaken(t *testing.T) {
	t.Run("by the sealer", func(t *testing.T) { feesRise(t, newWorld(t), "") })
	t.Run("by the pool", func(t *testing.T) {
		picky := func(e *ethconfig.Config) { e.TxPool.PriceLimit = 1_000_000 }
		feesRise(t, newWorld(t, picky), domain.CodeTransactionPending)
	})
}

// feesRise begins with a tip that nobody takes; the transaction waits under the code.
func feesRise(t *testing.T, w *world, code domain.Code) {
	t.Helper()
	options := w.options()
	options.Tip = big.NewInt(1) // below what the sealer asks for
	lanes := lane.New(options)
	_, err := lanes.Submit(t.Context(), lane.Request{Purpose: "count", From: w.accounts[0], To: counter})
	require.NoError(t, err)
	for range 5 {
		w.chain.Commit()
		require.NoError(t, lanes.Advance(t.Context()))
	}
	tx, err := lanes.Find(t.Context(), "count")
	require.NoError(t, err)
	require.Equal(t, lane.StatePending, tx.State)
	require.Equal(t, code, tx.Code, tx.Detail)
	require.Len(t, tx.Variants, 2)
	require.Equal(t, tx.Variants[0].Nonce, tx.Variants[1].Nonce)
	for _, fee := range []func(lane.Variant) *big.Int{
		func(v lane.Variant) *big.Int { return v.FeeCap }, func(v lane.Variant) *big.Int { return v.TipCap },
	} {
		tenthMore := new(big.Int).Mul(fee(tx.Variants[0]), big.NewInt(11))
		require.GreaterOrEqual(t, new(big.Int).Mul(fee(tx.Variants[1]), big.NewInt(10)).Cmp(tenthMore), 0)
	}
	w.settle(t.Context(), t, w.lanes()) // with the usual tip
	done, err := lanes.Find(t.Context(), "count")
	require.NoError(t, err)
	require.Equal(t, lane.StateExecuted, done.State)
	require.EqualValues(t, 1, w.count(t.Context(), t))
}

func TestANonceTakenFromElsewhereIsGivenUpOnceThatIsFinal(t *testing.T) {
	w := newWorld(t)
	options := w.options()
	options.Node = deafNode{w.client}
	_, err := lane.New(options).Submit(t.Context(), lane.Request{Purpose: "count", From: w.accounts[0], To: counter})
	require.NoError(t, err)
	w.sendElsewhere(t, w.accounts[0], 0)
	lanes := w.lanes()
	w.chain.Commit()
	require.NoError(t, lanes.Advance(t.Context()))
	waiting, err := lanes.Find(t.Context(), "count")
	require.NoError(t, err)
	require.Equal(t, lane.StatePending, waiting.State)
	require.Equal(t, domain.CodeConflict, waiting.Code)
	require.EqualValues(t, 0, waiting.Nonce())

	w.settle(t.Context(), t, lanes)
	done, err := lanes.Find(t.Context(), "count")
	require.NoError(t, err)
	require.Equal(t, lane.StateExecuted, done.State)
	require.EqualValues(t, 1, done.Nonce())
	require.EqualValues(t, 1, w.count(t.Context(), t))
}

func TestAChainTakenBackBeyondFinalityIsCaughtUpWith(t *testing.T) {
	w := newWorld(t)
	lanes := w.lanes()
	base, err := w.client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	for i := range 3 {
		_, err := lanes.Submit(t.Context(), lane.Request{Purpose: strconv.Itoa(i), From: w.accounts[0], To: counter})
		require.NoError(t, err)
		w.chain.Commit()
	}
	w.settle(t.Context(), t, lanes)
	require.EqualValues(t, 3, w.count(t.Context(), t))

	w.chain.Rollback()
	require.NoError(t, w.chain.Fork(base.Hash()))
	w.chain.Rollback()
	for range 10 {
		w.chain.Commit()
	}
	require.Zero(t, w.count(t.Context(), t))
	after := w.lanes()
	w.settle(t.Context(), t, after)
	require.EqualValues(t, 3, w.count(t.Context(), t))
}
