package indexer

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Endpoint is a way to a node.
type Endpoint struct {
	// Name is how it is told of, without secrets.
	Name string
	// Open gives the source. It is called until it succeeds once.
	Open func(context.Context) (Source, error)
}

// FailoverOptions tell which nodes to use and when to leave one. Zero values mean what the comments say.
type FailoverOptions struct {
	// Endpoints in the order in which they are preferred.
	Endpoints []Endpoint
	ChainID   uint64
	// Timeout is how long a node may take to answer; 0 means 30 seconds. For ranges of blocks it is four times that.
	Timeout time.Duration
	// CompareEvery is how often the heads of the nodes are compared; 0 means 15 seconds.
	CompareEvery time.Duration
	// LagBlocks is how far a head may be behind the others' without the node being left; 0 means 3.
	LagBlocks uint64
	// Patience is how long a node may lag before it is left; 0 means 30 seconds.
	Patience time.Duration
	// FirstBackOff is how long a node that failed is left alone at first, and twice as long each time that it fails again;
	// 0 means one second.
	FirstBackOff time.Duration
	// LongestBackOff bounds that; 0 means one minute.
	LongestBackOff time.Duration
	// Distrust is how long a node is left alone that contradicted itself or is on another chain; 0 means an hour.
	Distrust time.Duration
	// Log is where it tells which node it uses; nil means nowhere.
	Log *slog.Logger
}

// Failover is a Source over several nodes of one chain: it reads from one of them until that fails, lags, no longer has
// what is needed or contradicts itself, and then from the next. It goes back to one that is preferred when that is well.
// Each is checked to be on the chain, with the same first block as the others, before it is read from.
type Failover struct {
	options FailoverOptions
	members []*member

	mutex     sync.Mutex
	current   *member
	genesis   common.Hash        // of the first node that was used; zero before
	told      Header             // the head that Latest told
	tookOver  time.Time          // when current took over from another; zero once its head was the higher one
	hangUp    context.CancelFunc // ends the subscription to the heads of current; nil if there is none
	comparing bool
	compared  time.Time // when the heads were last compared
}

var _ Source = (*Failover)(nil)

// NewFailover makes a Failover, which asks nothing yet.
func NewFailover(options FailoverOptions) *Failover {
	setDefault(&options.Timeout, 30*time.Second)
	setDefault(&options.CompareEvery, 15*time.Second)
	setDefault(&options.LagBlocks, 3)
	setDefault(&options.Patience, 30*time.Second)
	setDefault(&options.FirstBackOff, time.Second)
	setDefault(&options.LongestBackOff, time.Minute)
	setDefault(&options.Distrust, time.Hour)
	if options.Log == nil {
		options.Log = slog.New(slog.DiscardHandler)
	}
	f := &Failover{options: options, compared: time.Now(), members: make([]*member, len(options.Endpoints))}
	for i, endpoint := range options.Endpoints {
		f.members[i] = &member{Endpoint: endpoint, backOff: options.FirstBackOff}
	}
	f.current = f.members[0]
	return f
}

// InUse names the node that is read from.
func (f *Failover) InUse() string {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return f.current.Name
}

// ChainID tells which chain the nodes are on.
func (f *Failover) ChainID(ctx context.Context) (id uint64, err error) {
	err = f.use(ctx, f.options.Timeout, func(ctx context.Context, s Source) error {
		id, err = s.ChainID(ctx)
		return err
	})
	return id, err
}

// Header gives the canonical block of a number, or ErrNoBlock.
func (f *Failover) Header(ctx context.Context, number uint64) (header Header, err error) {
	err = f.use(ctx, f.options.Timeout, func(ctx context.Context, s Source) error {
		header, err = s.Header(ctx, number)
		return err
	})
	return header, err
}

// Final gives the number of the newest block that the node in use calls final.
func (f *Failover) Final(ctx context.Context) (number uint64, err error) {
	err = f.use(ctx, f.options.Timeout, func(ctx context.Context, s Source) error {
		number, err = s.Final(ctx)
		return err
	})
	return number, err
}

// Blocks gives the canonical blocks of a range with the events of the contracts.
func (f *Failover) Blocks(ctx context.Context, from, to uint64, contracts []common.Address) (blocks []Block, err error) {
	var refused error
	err = f.use(ctx, 4*f.options.Timeout, func(ctx context.Context, s Source) error {
		blocks, err = s.Blocks(ctx, from, to, contracts)
		if to > from && domain.CodeOf(err) == domain.CodeUnavailable {
			refused = err // for the caller to ask for less; another node is not likely to give more
			return nil
		}
		return err
	})
	if err == nil {
		err = refused
	}
	return blocks, err
}

// Latest gives the head of the chain. A node that took over from another may be a little behind it: for a while the head
// is then the one that was told before, lest blocks be taken back that only this node has not got yet.
func (f *Failover) Latest(ctx context.Context) (head Header, err error) {
	f.compareIfDue(ctx)
	err = f.use(ctx, f.options.Timeout, func(ctx context.Context, s Source) error {
		head, err = s.Latest(ctx)
		return err
	})
	if err != nil {
		return head, err
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if head.Number < f.told.Number && time.Since(f.tookOver) < f.options.Patience {
		return f.told, nil
	}
	f.told, f.tookOver = head, time.Time{}
	return head, nil
}

// Heads tells when there is a new head of the node in use; the channel is closed when another is used.
func (f *Failover) Heads(ctx context.Context) (heads <-chan struct{}, err error) {
	err = f.use(ctx, f.options.Timeout, func(_ context.Context, s Source) error {
		listening, hangUp := context.WithCancel(ctx)
		if heads, err = s.Heads(listening); err != nil {
			hangUp()
			return err
		}
		f.mutex.Lock()
		defer f.mutex.Unlock()
		f.silence()
		f.hangUp = hangUp
		if f.current.source != s { // left in between
			f.silence()
		}
		return nil
	})
	return heads, err
}

// silence ends the subscription to heads, if there is one. The mutex is held.
func (f *Failover) silence() {
	if f.hangUp != nil {
		f.hangUp()
		f.hangUp = nil
	}
}
