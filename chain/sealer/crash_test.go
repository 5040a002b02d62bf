package sealer

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/specie-money/specie/domain"
)

// errDied is what a fragileNode answers when the process is meant to die at that step.
var errDied = errors.New("died")

// fragileNode keeps blocks like a real node whose database writes reach the disk late, in order: after a crash it is
// any of its earlier states.
type fragileNode struct {
	states   [][]*types.Block // the chain after each write, from the genesis on
	executed map[common.Hash]*types.Block
	dieAt    string // the step at which the process dies, before its write
	arrivals chan struct{}
}

func newFragileNode() *fragileNode {
	return &fragileNode{states: [][]*types.Block{{}}, executed: make(map[common.Hash]*types.Block), arrivals: make(chan struct{}, 1)}
}

func (n *fragileNode) chain() []*types.Block { return n.states[len(n.states)-1] }

// crash throws the node back to an earlier state.
func (n *fragileNode) crash(state int) {
	n.states, n.dieAt = n.states[:state+1], ""
	n.executed = make(map[common.Hash]*types.Block)
}

func (n *fragileNode) Arrivals() <-chan struct{} { return n.arrivals }

func (n *fragileNode) WantsLowerFee(context.Context) (bool, error) { return false, nil }

func (n *fragileNode) Head(context.Context) (*types.Header, error) {
	if chain := n.chain(); len(chain) > 0 {
		return chain[len(chain)-1].Header(), nil
	}
	return genesisHeader, nil
}

// The tests of the journal name their genesis by a hash of their own; here it must be a header's.
var (
	genesisHeader = &types.Header{Number: new(big.Int), Difficulty: new(big.Int), Extra: []byte("genesis")}
	crashID       = Identity{ChainID: 7431, Genesis: genesisHeader.Hash()}
)

func (n *fragileNode) HashAt(_ context.Context, number uint64) (common.Hash, error) {
	if number == 0 {
		return genesisHeader.Hash(), nil
	}
	return n.chain()[number-1].Hash(), nil
}

func (n *fragileNode) Block(_ context.Context, number uint64) (*types.Block, error) {
	return n.chain()[number-1], nil
}

func (n *fragileNode) Build(_ context.Context, a Attributes) (*types.Block, error) {
	return types.NewBlockWithHeader(&types.Header{
		ParentHash: a.Parent.Hash, Number: new(big.Int).SetUint64(a.Parent.Number + 1), Time: a.Timestamp,
		MixDigest: a.PrevRandao, Coinbase: a.FeeRecipient, Difficulty: new(big.Int),
	}), nil
}

func (n *fragileNode) Execute(ctx context.Context, block *types.Block) error {
	if n.dieAt == "execute" {
		return errDied
	}
	head, err := n.Head(ctx)
	if err != nil {
		return err
	}
	if block.ParentHash() != head.Hash() {
		return errors.New("parent is not the head")
	}
	n.executed[block.Hash()] = block
	return nil
}

func (n *fragileNode) Announce(_ context.Context, block *types.Block) error {
	if n.dieAt == "announce" {
		return errDied
	}
	if n.executed[block.Hash()] == nil {
		return errors.New("announced before it was executed")
	}
	chain := n.chain()
	n.states = append(n.states, append(chain[:len(chain):len(chain)], block))
	return nil
}

func (n *fragileNode) Rewind(_ context.Context, to Position) error {
	if n.dieAt == "rewind" {
		return errDied
	}
	n.states = append(n.states, n.chain()[:to.Number:to.Number])
	return nil
}

// harness runs a sealer over a fragile node, crash after crash.
type harness struct {
	dir          string
	segmentBytes int64
	node         *fragileNode
	journal      *Journal
	sealer       *Sealer
}

func (h *harness) start(t tester) {
	t.Helper()
	var err error
	h.journal, err = OpenJournal(h.dir, crashID, h.segmentBytes, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	h.sealer, err = New(context.Background(), Config{
		Node: h.node, Journal: h.journal, Clock: StepClock{Step: time.Second}, Log: slog.New(slog.DiscardHandler),
	})
	require.NoError(t, err)
}

func (h *harness) stop(t tester) {
	t.Helper()
	h.sealer.Stop()
	require.NoError(t, h.journal.Close())
}

func hashes(blocks []*types.Block) []common.Hash {
	all := make([]common.Hash, len(blocks))
	for i, block := range blocks {
		all[i] = block.Hash()
	}
	return all
}

// TestWhatWasAnnouncedSurvivesAnyCrash kills the process at every step and lets the database forget any number of its
// last writes. What was announced must come back; what was decided but not yet announced may.
func TestWhatWasAnnouncedSurvivesAnyCrash(t *testing.T) {
	under, runs := t.TempDir(), 0
	rapid.Check(t, func(t *rapid.T) {
		runs++
		dir := filepath.Join(under, strconv.Itoa(runs))
		h := &harness{dir: dir, segmentBytes: rapid.Int64Range(300, 8_000).Draw(t, "segment bytes"), node: newFragileNode()}
		h.start(t)
		announced := []common.Hash{}
		step := uint64(1) // makes forks after a rewind differ
		allowed := func() [][]common.Hash { return [][]common.Hash{announced} }
		restart := func(t *rapid.T, allowed [][]common.Hash) {
			h.stop(t)
			h.node.crash(rapid.IntRange(0, len(h.node.states)-1).Draw(t, "state on disk"))
			h.start(t)
			require.Contains(t, allowed, hashes(h.node.chain()))
			announced = hashes(h.node.chain())
		}
		t.Repeat(map[string]func(*rapid.T){
			"seal": func(t *rapid.T) {
				step += rapid.Uint64Range(0, 1).Draw(t, "another time")
				h.sealer.SetClock(StepClock{Step: time.Duration(step) * time.Second})
				header, err := h.sealer.SealNow(context.Background())
				require.NoError(t, err)
				announced = append(announced[:len(announced):len(announced)], header.Hash())
			},
			"rewind": func(t *rapid.T) {
				to := rapid.IntRange(0, len(announced)).Draw(t, "to")
				require.NoError(t, h.sealer.Rewind(context.Background(), uint64(to)))
				announced = announced[:to]
			},
			"crash": func(t *rapid.T) { restart(t, allowed()) },
			"die while sealing": func(t *rapid.T) {
				h.node.dieAt = rapid.SampledFrom([]string{"execute", "announce"}).Draw(t, "at")
				_, err := h.sealer.SealNow(context.Background())
				require.ErrorIs(t, err, errDied)
				after := allowed()
				if tip := h.journal.Tip(); tip.Number > uint64(len(announced)) {
					after = append(after, append(announced[:len(announced):len(announced)], tip.Hash))
				}
				restart(t, after)
			},
			"die while rewinding": func(t *rapid.T) {
				if len(announced) == 0 {
					t.Skip("nothing to rewind")
				}
				to := rapid.IntRange(0, len(announced)-1).Draw(t, "to")
				h.node.dieAt = "rewind"
				require.ErrorIs(t, h.sealer.Rewind(context.Background(), uint64(to)), errDied)
				restart(t, [][]common.Hash{announced[:to:to]})
			},
			"": func(t *rapid.T) { require.Equal(t, announced, hashes(h.node.chain())) },
		})
		h.stop(t)
	})
}

func TestBlocksThatTheJournalLostAreRecordedAgain(t *testing.T) {
	h := &harness{dir: t.TempDir(), node: newFragileNode()}
	h.start(t)
	for range 5 {
		_, err := h.sealer.SealNow(t.Context())
		require.NoError(t, err)
	}
	before := hashes(h.node.chain())
	h.stop(t)
	path := onlySegment(t, h.dir)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.NoError(t, os.Truncate(path, info.Size()-700)) // a block and a part of another

	h.start(t)
	require.Equal(t, before, hashes(h.node.chain()))
	h.stop(t)
	h.node.crash(0)
	h.start(t)
	require.Equal(t, before, hashes(h.node.chain()), "the blocks were not recorded again")
	h.stop(t)
}

func TestDatabaseOfAnotherChainIsRefused(t *testing.T) {
	mine := &harness{dir: t.TempDir(), node: newFragileNode()}
	mine.start(t)
	other := &harness{dir: t.TempDir(), node: newFragileNode()}
	other.start(t)
	other.sealer.SetClock(StepClock{Step: time.Minute})
	for range 3 {
		_, err := mine.sealer.SealNow(t.Context())
		require.NoError(t, err)
		_, err = other.sealer.SealNow(t.Context())
		require.NoError(t, err)
	}
	mine.stop(t)
	other.stop(t)

	journal, err := OpenJournal(mine.dir, crashID, 0, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	_, err = New(t.Context(), Config{Node: other.node, Journal: journal, Log: slog.New(slog.DiscardHandler)})
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeJournalForeign))
	require.NoError(t, journal.Close())
}

func TestHeadMovedBehindTheSealersBackEndsIt(t *testing.T) {
	h := &harness{dir: t.TempDir(), node: newFragileNode()}
	h.start(t)
	_, err := h.sealer.SealNow(t.Context())
	require.NoError(t, err)
	h.node.states = append(h.node.states, nil)
	_, err = h.sealer.SealNow(t.Context())
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeConflict))
	require.ErrorIs(t, h.sealer.Err(), domain.ErrorOf(domain.CodeConflict))
	<-h.sealer.Done()
	h.stop(t)
}

// TestOpeningReadsNoMoreThanItNeeds counts the segments read when the node is up to date.
func TestOpeningReadsNoMoreThanItNeeds(t *testing.T) {
	h := &harness{dir: t.TempDir(), segmentBytes: 2_000, node: newFragileNode()}
	h.start(t)
	for range 100 {
		_, err := h.sealer.SealNow(t.Context())
		require.NoError(t, err)
	}
	h.stop(t)
	h.start(t)
	require.Greater(t, len(h.journal.files), 10)
	past := h.journal.history()
	found, err := past.backTo(func(p Position) (bool, error) {
		hash, err := h.node.HashAt(t.Context(), p.Number)
		return hash == p.Hash, err
	})
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, len(h.journal.files)-1, past.next, "more than the last segment was read")
	h.stop(t)
}
