package indexer

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// patchy is a Source that answers, or does not, as a test wants it to.
type patchy struct {
	*simulation
	mutex   sync.Mutex
	down    error
	chainID uint64
	heads   chan struct{} // nil: no subscription
	refuse  uint64        // ranges of more blocks are refused; 0: none
	final   uint64
}

func newPatchy(seed uint64) *patchy {
	return &patchy{simulation: newSimulation(seed), chainID: simulatedChainID}
}

func (p *patchy) set(change func()) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	change()
}

func (p *patchy) grow(blocks int) {
	p.simulation.mutex.Lock()
	defer p.simulation.mutex.Unlock()
	p.mine(blocks)
}

func (p *patchy) ChainID(context.Context) (uint64, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return p.chainID, p.down
}

func (p *patchy) Latest(ctx context.Context) (Header, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.down != nil {
		return Header{}, p.down
	}
	return p.simulation.Latest(ctx)
}

func (s *simulation) Final(context.Context) (uint64, error) { return 0, nil }

func (p *patchy) Final(context.Context) (uint64, error) { return p.final, nil }

func (p *patchy) Blocks(ctx context.Context, from, to uint64, contracts []common.Address) ([]Block, error) {
	if p.refuse != 0 && to-from+1 > p.refuse {
		return nil, domain.Errorf(domain.CodeUnavailable, "the node refused the request")
	}
	return p.simulation.Blocks(ctx, from, to, contracts)
}

func (p *patchy) Heads(context.Context) (<-chan struct{}, error) {
	if p.heads == nil {
		return nil, ErrNoHeads
	}
	return p.heads, nil
}

// openStore opens a new database: of PostgreSQL by its URL, or SQLite where that is empty.
func openStore(t *testing.T, url string) *store.Store {
	t.Helper()
	return openStoreAt(t, store.Options{Dir: t.TempDir(), Database: url, PartitionBlocks: testPartition})
}

func openStoreAt(tb testing.TB, at store.Options) *store.Store {
	tb.Helper()
	s, err := store.Open(tb.Context(), at)
	require.NoError(tb, err)
	tb.Cleanup(func() { require.NoError(tb, s.Close()) })
	return s
}

func newTestIndexer(t *testing.T, s *store.Store, source Source, change func(*Options)) *Indexer {
	t.Helper()
	options := Options{
		Store: s, Source: source, ChainID: simulatedChainID, Contracts: simulated,
		PollInterval: time.Millisecond, LongestRetry: time.Millisecond,
	}
	if change != nil {
		change(&options)
	}
	x, err := New(options)
	require.NoError(t, err)
	return x
}

// running runs an indexer until the test ends, which it must survive.
func running(t *testing.T, x *Indexer) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- x.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		require.NoError(t, <-ended)
	})
}

// until waits for a status.
func until(t *testing.T, x *Indexer, wanted func(Status) bool) Status {
	t.Helper()
	for {
		x.mutex.Lock()
		status, news := x.status, x.news
		x.mutex.Unlock()
		if wanted(status) {
			return status
		}
		select {
		case <-news:
		case <-t.Context().Done():
			t.Fatal("the status never came")
		}
	}
}

func TestRunFollowsTheHead(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(1)
		source.mine(20)
		s := openStore(t, url)
		x := newTestIndexer(t, s, source, nil)
		running(t, x)
		require.NoError(t, x.WaitFor(t.Context(), source.head().Number))
		source.grow(3)
		require.NoError(t, x.WaitFor(t.Context(), 25))
		status := until(t, x, func(s Status) bool { return s.Head.Number == 25 && s.Lag == 0 })
		require.Empty(t, status.Code)
		require.Equal(t, source.head().Hash, status.Indexed.Hash)
		require.Equal(t, x.Head(), status.Indexed)
		requireWorld(t.Context(), t, s, source.head())
	})
}

func TestRunIsWokenByNewHeads(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(2)
		source.heads = make(chan struct{}, 1)
		source.mine(2)
		x := newTestIndexer(t, openStore(t, url), source, func(o *Options) { o.PollInterval = time.Hour })
		running(t, x)
		require.NoError(t, x.WaitFor(t.Context(), 4))
		source.grow(1)
		source.heads <- struct{}{}
		require.NoError(t, x.WaitFor(t.Context(), 5))
	})
}

func TestNodeThatIsDownIsWaitedFor(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(3)
		source.mine(4)
		source.down = domain.Errorf(domain.CodeNodeUnreachable, "the node does not answer; check that it runs")
		x := newTestIndexer(t, openStore(t, url), source, nil)
		running(t, x)

		status := until(t, x, func(s Status) bool { return s.Code != "" })
		require.Equal(t, domain.CodeNodeUnreachable, status.Code)
		require.Contains(t, status.Detail, "check that it runs")

		source.set(func() { source.down = nil })
		require.NoError(t, x.WaitFor(t.Context(), 6))
		until(t, x, func(s Status) bool { return s.Code == "" })

		source.set(func() { source.down = domain.Errorf(domain.CodeNodeUnreachable, "the node does not answer") })
		until(t, x, func(s Status) bool { return s.Code == domain.CodeNodeUnreachable && s.Indexed.Number == 6 })
	})
}

func TestNodeThatHasNotReachedTheDeploymentIsWaitedFor(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(4)
		full := source.chain
		source.chain = full[:1]
		x := newTestIndexer(t, openStore(t, url), source, nil)
		running(t, x)
		until(t, x, func(s Status) bool { return s.Code == domain.CodeUnavailable })
		source.simulation.mutex.Lock()
		source.chain = full
		source.simulation.mutex.Unlock()
		require.NoError(t, x.WaitFor(t.Context(), 2))
	})
}

func TestNodeOfAnotherChainIsRefused(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(5)
		source.mine(3)
		source.chainID = 1
		x := newTestIndexer(t, openStore(t, url), source, nil)
		err := x.Run(t.Context())
		require.Equal(t, domain.CodeChainMismatch, domain.CodeOf(err))
		require.Equal(t, domain.CodeChainMismatch, x.Status().Code)
		require.Equal(t, err, x.WaitFor(t.Context(), 3), "whoever waits is told")
	})
}

func TestNodeThatBecomesAnotherChainIsRefused(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(6)
		source.mine(3)
		x := newTestIndexer(t, openStore(t, url), source, nil)
		ended := make(chan error, 1)
		go func() { ended <- x.Run(t.Context()) }()
		require.NoError(t, x.WaitFor(t.Context(), 5))
		source.set(func() { source.chainID, source.down = 1, errors.New("restarted") })
		until(t, x, func(s Status) bool { return s.Code != "" })
		source.set(func() { source.down = nil })
		require.Equal(t, domain.CodeChainMismatch, domain.CodeOf(<-ended))
	})
}

func TestDatabaseOfAnotherChainIsRefused(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newSimulation(7)
		source.mine(3)
		s := openStore(t, url)
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, nil)))
		before, _, err := s.Cursor(t.Context())
		require.NoError(t, err)

		otherGenesis := newSimulation(7)
		otherGenesis.chain[0].Hash = common.Hash{1}
		otherID := newPatchy(7)
		otherID.chainID = 1
		moved := simulated
		moved.Registry = addressOf("another registry")
		for name, x := range map[string]*Indexer{
			"genesis":    newTestIndexer(t, s, otherGenesis, nil),
			"chain id":   newTestIndexer(t, s, otherID, func(o *Options) { o.ChainID = 1 }),
			"deployment": newTestIndexer(t, s, source, func(o *Options) { o.Contracts = moved }),
		} {
			t.Run(name, func(t *testing.T) {
				err := x.Run(t.Context())
				require.Equal(t, domain.CodeDataDirForeign, domain.CodeOf(err))
				after, _, err := s.Cursor(t.Context())
				require.NoError(t, err)
				require.Equal(t, before, after, "nothing was touched")
			})
		}
	})
}

func TestDeploymentThatGrewIsIndexedAgain(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newSimulation(8)
		source.mine(30)
		s := openStore(t, url)
		small := simulated
		small.Coins = simulatedCoins[:1]
		// The simulated chain speaks of the second coin before anybody indexes it, as a real one may.
		x := newTestIndexer(t, s, onlyCoin{source, simulatedCoins[1]}, func(o *Options) { o.Contracts = small })
		require.NoError(t, settle(t.Context(), x))
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, nil)))
		requireWorld(t.Context(), t, s, source.head())
	})
}

// onlyCoin leaves out what a coin that is not indexed says, as a node asked for other contracts does.
type onlyCoin struct {
	*simulation
	without Coin
}

func (o onlyCoin) Blocks(ctx context.Context, from, to uint64, contracts []common.Address) ([]Block, error) {
	blocks, err := o.simulation.Blocks(ctx, from, to, contracts)
	for i := range blocks {
		logs := blocks[i].Logs
		blocks[i].Logs = nil
		for _, log := range logs {
			if log.Address != o.without.Address && log.Address != o.without.ReserveFeed {
				blocks[i].Logs = append(blocks[i].Logs, log)
			}
		}
	}
	return blocks, err
}

func TestRangesShrinkUntilTheNodeAnswers(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newPatchy(9)
		source.mine(40)
		source.refuse = 3
		s := openStore(t, url)
		require.NoError(t, settle(t.Context(), newTestIndexer(t, s, source, nil)))
		requireWorld(t.Context(), t, s, source.head())
	})
}

func TestEventsUnlikeSpecieStopTheIndex(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		source := newSimulation(10)
		w := newWorld()
		log := eventLog(simulatedCoins[0].Address, coinABI, "Transfer", people[0], people[1], domain.Amount(5).Big()) // out of nothing
		source.append(append(w.logs, log), w)
		s := openStore(t, url)
		err := newTestIndexer(t, s, source, nil).Run(t.Context())
		require.Equal(t, domain.CodeManifestMismatch, domain.CodeOf(err))
		cursor, _, err := s.Cursor(t.Context())
		require.NoError(t, err)
		require.EqualValues(t, 2, cursor.BlockNumber, "the block left nothing")
	})
}

func TestSettingsAreChecked(t *testing.T) {
	_, err := New(Options{})
	require.Equal(t, domain.CodeSettingInvalid, domain.CodeOf(err))
}

func TestWaitForEndsWithItsContext(t *testing.T) {
	x := newTestIndexer(t, nil, newSimulation(11), nil)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, x.WaitFor(ctx, 1), context.Canceled)
}

func TestReadingEndsWithItsContext(t *testing.T) {
	source := newSimulation(9)
	source.mine(400)
	ctx, cancel := context.WithCancel(t.Context())
	r := &reader{source: source, most: 4, ahead: 2}
	defer r.stop()
	from, head := simulated.StartBlock, source.head().Number
	for range 3 {
		blocks, err := r.next(ctx, from, head)
		require.NoError(t, err)
		from += uint64(len(blocks))
	}
	cancel()
	for from <= head { // what was read before may still be given
		blocks, err := r.next(ctx, from, head)
		if err != nil {
			require.ErrorIs(t, err, context.Canceled)
			return
		}
		from += uint64(len(blocks))
	}
	require.Fail(t, "read to the head for nobody")
}
