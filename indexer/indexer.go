package indexer

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Options tell an indexer what to index, from where and how. Zero values mean what the comments say.
type Options struct {
	Store     *store.Store
	Source    Source
	ChainID   uint64
	Contracts Contracts
	// BatchBlocks is the most blocks in one database transaction; 0 means 2,048.
	BatchBlocks uint64
	// ReadAhead is how many ranges of blocks are read from the node at the same time while the chain is far ahead; 0 means
	// 3, and 1 that the node waits while the database writes.
	ReadAhead int
	// BulkBlocks is from how many missing blocks on, if they are most of the chain, secondary indexes are made afterwards;
	// 0 means 1,000.
	BulkBlocks uint64
	// From, unless 0, is a block from which on everything is read from the node again, once.
	From uint64
	// To, unless 0, is the last block that is indexed.
	To uint64
	// Rebuild empties the database first and reads everything from the node again, once.
	Rebuild bool
	// UndoBlocks is how deep a reorganisation can be undone; below, all is derived again from the kept blocks. 0 means 128.
	UndoBlocks uint64
	// PollInterval is how often the node is asked for its head, besides its telling of new ones; 0 means one second.
	PollInterval time.Duration
	// LongestRetry bounds the wait between attempts to reach a node that does not answer; 0 means 15 seconds.
	LongestRetry time.Duration
	// Log is where it tells what happens; nil means nowhere.
	Log *slog.Logger
}

// Indexer follows a node into the derived database.
type Indexer struct {
	options   Options
	contracts Contracts
	handlers  handlers
	reader    *reader
	keptHead  uint64 // the last block that is kept; above the cursor while the tables are derived again

	indexesBuilt bool // the secondary indexes are there
	recentEvents int  // at most so many are in rows that were written without them since
	wroteRecent  time.Time
	logged       time.Time
	wentBack     bool // as From and Rebuild want it

	mutex  sync.Mutex
	status Status
	news   chan struct{} // closed when the status changes
	ended  error         // why Run returned
}

// New makes an indexer, which does nothing before Run.
func New(options Options) (*Indexer, error) {
	if options.Contracts.StartBlock == 0 {
		return nil, domain.Errorf(domain.CodeSettingInvalid, "the deployment's first block is 0; take it from the deployment manifest")
	}
	setDefault(&options.BatchBlocks, 2048)
	setDefault(&options.ReadAhead, 3)
	setDefault(&options.BulkBlocks, 1000)
	setDefault(&options.UndoBlocks, 128)
	setDefault(&options.PollInterval, time.Second)
	setDefault(&options.LongestRetry, 15*time.Second)
	if options.Log == nil {
		options.Log = slog.New(slog.DiscardHandler)
	}
	return &Indexer{
		options: options, contracts: options.Contracts, handlers: newHandlers(options.Contracts),
		reader: &reader{
			source: options.Source, contracts: options.Contracts.addresses(), most: options.BatchBlocks, ahead: options.ReadAhead,
		},
		news: make(chan struct{}),
	}, nil
}

func setDefault[T comparable](setting *T, value T) {
	var zero T
	if *setting == zero {
		*setting = value
	}
}

// Run follows the node until the context ends, which is no error. A node that does not answer is waited for. Of several
// processes on one database one does so; the others stand by and take over when it is gone. Errors, all of which want a
// human: chain-mismatch, data-dir-foreign, manifest-mismatch, setting-invalid.
func (x *Indexer) Run(ctx context.Context) error {
	retry := x.newRetry()
	for {
		err := x.options.Store.Lead(ctx, "index", x.standBy, func(ctx context.Context) error {
			x.tell(func(s *Status) { s.Standby = false })
			return x.follow(ctx, retry)
		})
		if ctx.Err() != nil {
			return nil //nolint:nilerr // to be told to stop is no error
		}
		x.tellError(err)
		if wantsHuman(err) {
			x.end(err)
			return err
		}
		x.options.Log.WarnContext(ctx, "indexing stopped, trying again", "error", err)
		retry.wait(ctx)
	}
}

// standBy tells what another process does, for whoever waits for it here.
func (x *Indexer) standBy(ctx context.Context) {
	x.tell(func(s *Status) { s.Standby = true })
	head, err := x.options.Source.Latest(ctx)
	if err == nil {
		x.tell(func(s *Status) { s.Head = head })
		err = x.tellIndexed(ctx)
	}
	x.tellError(err)
}

// follow indexes until something is wrong.
func (x *Indexer) follow(ctx context.Context, retry *retry) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer x.reader.stop()
	if err := x.prepare(ctx); err != nil {
		return err
	}
	heads := x.heads(ctx)
	poll := time.NewTicker(x.options.PollInterval)
	defer poll.Stop()
	for {
		moved, err := x.converge(ctx)
		if err != nil {
			return err
		}
		retry.reset()
		if moved {
			if x.recentEvents > mostRecent/2 {
				if err := x.age(ctx); err != nil {
					return err
				}
			}
			continue
		}
		if err := x.buildIndexes(ctx); err != nil {
			return err
		}
		x.tellError(nil)
		select {
		case _, open := <-heads:
			if !open {
				heads = nil
			}
		case <-poll.C:
			if heads == nil {
				heads = x.heads(ctx)
			}
		case <-x.ageingDue():
			if err := x.age(ctx); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// prepare does what comes before following: what needs no node, then making sure that it is the right one.
func (x *Indexer) prepare(ctx context.Context) error {
	if err := x.resume(ctx); err != nil {
		return err
	}
	if err := x.identify(ctx); err != nil {
		return err
	}
	if err := x.goBack(ctx); err != nil {
		return err
	}
	missing, err := x.options.Store.IndexesMissing(ctx)
	x.indexesBuilt = missing == 0
	x.recentEvents = max(x.recentEvents, 1) // a process before may have left some
	return err
}

// goBack forgets, once, what is to be read again.
func (x *Indexer) goBack(ctx context.Context) error {
	if x.wentBack {
		return nil
	}
	if err := x.forget(ctx); err != nil {
		return err
	}
	x.wentBack = true
	return nil
}

func (x *Indexer) forget(ctx context.Context) error {
	if x.options.Rebuild {
		return x.start(ctx)
	}
	cursor, err := x.cursor(ctx)
	if err != nil || x.options.From == 0 || x.options.From > cursor.BlockNumber {
		return err
	}
	last := max(x.options.From, x.contracts.StartBlock) - 1
	if last >= cursor.UndoFloor {
		if err := x.undo(ctx, last); err != nil {
			return err
		}
		return x.tellIndexed(ctx)
	}
	first, _, _, err := x.options.Store.KeptRange(ctx)
	if err != nil {
		return err
	}
	return x.rederive(ctx, first, last)
}

// heads subscribes to new heads; nil where that can not be had, and the poll has to do.
func (x *Indexer) heads(ctx context.Context) <-chan struct{} {
	heads, err := x.options.Source.Heads(ctx)
	if err != nil && !errors.Is(err, ErrNoHeads) {
		x.options.Log.DebugContext(ctx, "no subscription to new heads", "error", err)
	}
	return heads
}

// end tells everybody who waits that nothing more comes.
func (x *Indexer) end(err error) {
	x.mutex.Lock()
	x.ended = err
	x.mutex.Unlock()
	x.tell(func(*Status) {})
}

func wantsHuman(err error) bool {
	switch domain.CodeOf(err) {
	case domain.CodeChainMismatch, domain.CodeDataDirForeign, domain.CodeManifestMismatch, domain.CodeSettingInvalid:
		return true
	default:
		return false
	}
}

func explanationOf(err error) *domain.Error {
	var explained *domain.Error
	if errors.As(err, &explained) {
		return explained
	}
	return nil
}
