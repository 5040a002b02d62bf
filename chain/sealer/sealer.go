package sealer

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/domain"
)

// longWait is from where on a sealer that waits for its clock says so.
const longWait = time.Minute

// Config is what a sealer works with.
type Config struct {
	Node    Node
	Journal *Journal
	// Clock dates the blocks; nil means the time of day.
	Clock Clock
	// Period is the time between blocks; 0 means a block as soon as transactions wait for one.
	Period time.Duration
	// FeeRecipient gets the transactions' tips.
	FeeRecipient common.Address
	Log          *slog.Logger
}

// Sealer makes the blocks of one chain, one at a time.
type Sealer struct {
	node         Node
	journal      *Journal
	feeRecipient common.Address
	log          *slog.Logger

	sealing sync.Mutex // held while a block is made or the chain rewound

	settings sync.Mutex
	clock    Clock
	period   time.Duration
	changed  chan struct{} // closed and replaced when a setting changes

	life     context.Context //nolint:containedctx // the sealer's own lifetime, ended by Stop
	end      context.CancelCauseFunc
	finished sync.WaitGroup
}

// New makes journal and node agree and returns a sealer that does not seal by itself yet.
func New(ctx context.Context, config Config) (*Sealer, error) {
	if config.Period < 0 {
		return nil, domain.Errorf(domain.CodeSettingInvalid, "the block period %s is negative; use 0 to seal on demand", config.Period)
	}
	if config.Clock == nil {
		config.Clock = WallClock{Lead: DefaultLead}
	}
	if err := align(ctx, config.Node, config.Journal, config.Log); err != nil {
		return nil, err
	}
	life, end := context.WithCancelCause(context.WithoutCancel(ctx))
	return &Sealer{
		node: config.Node, journal: config.Journal, feeRecipient: config.FeeRecipient, log: config.Log,
		clock: config.Clock, period: config.Period, changed: make(chan struct{}),
		life: life, end: end,
	}, nil
}

// errStopped is the cause of the end of a sealer's life that was asked for.
var errStopped = errors.New("sealer stopped")

// Start begins to seal by period or on demand.
func (s *Sealer) Start() { s.finished.Go(s.run) }

// Stop ends sealing, after the block that is being made, if any.
func (s *Sealer) Stop() {
	s.end(errStopped)
	s.finished.Wait()
	s.sealing.Lock() // a SealNow that has begun ends first
	defer s.sealing.Unlock()
	s.log.Debug("sealing stopped", "head", s.journal.Tip().Number)
}

// Done is closed when the sealer has stopped or failed.
func (s *Sealer) Done() <-chan struct{} { return s.life.Done() }

// Err tells why the sealer failed, or nil.
func (s *Sealer) Err() error {
	if cause := context.Cause(s.life); !errors.Is(cause, errStopped) {
		return cause
	}
	return nil
}

// SetClock changes how the next blocks are dated.
func (s *Sealer) SetClock(clock Clock) { s.change(func() { s.clock = clock }) }

// SetPeriod changes the time between blocks; 0 means on demand.
func (s *Sealer) SetPeriod(period time.Duration) { s.change(func() { s.period = max(period, 0) }) }

func (s *Sealer) change(set func()) {
	s.settings.Lock()
	defer s.settings.Unlock()
	set()
	close(s.changed)
	s.changed = make(chan struct{})
}

func (s *Sealer) current() (Clock, time.Duration, <-chan struct{}) {
	s.settings.Lock()
	defer s.settings.Unlock()
	return s.clock, s.period, s.changed
}

// SealNow seals a block with whatever transactions wait, even none, and returns its header.
func (s *Sealer) SealNow(ctx context.Context) (*types.Header, error) {
	return s.seal(ctx, func(*types.Block) (bool, error) { return true, nil })
}

// Rewind goes back to an earlier block of the chain, on purpose: later blocks are void from then on.
func (s *Sealer) Rewind(ctx context.Context, to uint64) error {
	s.sealing.Lock()
	defer s.sealing.Unlock()
	if err := s.alive(); err != nil {
		return err
	}
	tip := s.journal.Tip()
	if to > tip.Number {
		return domain.Errorf(domain.CodeBlockUnknown, "the chain ends at block %d; there is no block %d to go back to", tip.Number, to)
	}
	if to == tip.Number {
		return nil
	}
	hash, err := s.node.HashAt(ctx, to)
	if err != nil {
		return err
	}
	target := Position{Number: to, Hash: hash}
	if err := s.journal.AppendRewind(target); err != nil {
		return s.fail(err)
	}
	if err := s.node.Rewind(context.WithoutCancel(ctx), target); err != nil {
		return s.fail(fmt.Errorf("rewind to block %s: %w", target, err))
	}
	s.log.Warn("chain rewound", "from", tip.Number, "to", to)
	return nil
}

// seal makes a block, waiting for the clock when it must. A block that keep refuses is dropped, and seal returns nil.
func (s *Sealer) seal(ctx context.Context, keep func(*types.Block) (bool, error)) (*types.Header, error) {
	for {
		clock, _, changed := s.current()
		header, wait, err := s.sealAt(ctx, clock, keep)
		if err != nil || wait == 0 {
			return header, err
		}
		if wait > longWait {
			s.log.Warn("the chain's time is ahead of the clock; no block is sealed until the clock has come up to it", "wait", wait.Round(time.Second))
		}
		timer := time.NewTimer(wait)
		select {
		case <-timer.C:
		case <-changed:
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-s.life.Done():
		}
		timer.Stop()
	}
}

// sealAt makes a block unless the clock says to wait.
func (s *Sealer) sealAt(ctx context.Context, clock Clock, keep func(*types.Block) (bool, error)) (*types.Header, time.Duration, error) {
	s.sealing.Lock()
	defer s.sealing.Unlock()
	if err := s.alive(); err != nil {
		return nil, 0, err
	}
	if err := ctx.Err(); err != nil {
		return nil, 0, err
	}
	ctx = context.WithoutCancel(ctx) // a block that was begun is brought to its end
	parent, err := s.node.Head(ctx)
	if err != nil {
		return nil, 0, err
	}
	if at := PositionOf(parent); at != s.journal.Tip() {
		return nil, 0, s.fail(domain.Errorf(domain.CodeConflict, "the node's head is block %s, the journal's tip is block %s: the head was moved behind the sealer's back; start again to mend it", at, s.journal.Tip()))
	}
	timestamp, wait := clock.Next(parent.Time)
	if wait > 0 {
		return nil, wait, nil
	}
	block, err := s.node.Build(ctx, Attributes{
		Parent: PositionOf(parent), Timestamp: timestamp, PrevRandao: prevRandao(parent), FeeRecipient: s.feeRecipient,
	})
	if err != nil {
		return nil, 0, fmt.Errorf("build block %d: %w", parent.Number.Uint64()+1, err)
	}
	if kept, err := keep(block); err != nil || !kept {
		return nil, 0, err
	}
	return s.commit(ctx, block)
}

// commit executes a block, makes it durable and tells of it, in this order.
func (s *Sealer) commit(ctx context.Context, block *types.Block) (*types.Header, time.Duration, error) {
	if err := s.node.Execute(ctx, block); err != nil {
		return nil, 0, fmt.Errorf("execute block %d: %w", block.NumberU64(), err)
	}
	if err := s.journal.AppendBlock(block); err != nil {
		return nil, 0, s.fail(err)
	}
	if err := s.node.Announce(ctx, block); err != nil {
		return nil, 0, s.fail(fmt.Errorf("announce block %d: %w", block.NumberU64(), err))
	}
	return block.Header(), 0, nil
}

// prevRandao is a block's randomness. It is no secret: on a chain with one sealer nothing may rest on it.
func prevRandao(parent *types.Header) common.Hash {
	number := binary.BigEndian.AppendUint64(nil, parent.Number.Uint64()+1)
	return crypto.Keccak256Hash(parent.Hash().Bytes(), number)
}

func (s *Sealer) alive() error {
	if s.life.Err() == nil {
		return nil
	}
	if err := s.Err(); err != nil {
		return err
	}
	return domain.Errorf(domain.CodeUnavailable, "the chain is being stopped")
}

// fail ends the sealer: what the node shows and what the journal holds may differ until the next start mends it.
func (s *Sealer) fail(err error) error {
	s.end(err)
	return err
}
