// Package crash kills a running specie at random moments and checks what is left: no block lost that anyone was told of,
// no application lost, none issued twice, and a database that equals the chain.
package crash

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/api/client"
	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/demo"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/proc"
)

// Options say what to kill and how often.
type Options struct {
	Binary string
	Folder string // for data directories
	// Database makes an empty database for a data directory and gives its URL; nil keeps SQLite's files there.
	Database func() string
	Kills    int
	Seed     uint64
	Tell     func(format string, args ...any)
}

// Report tells what was done and seen.
type Report struct {
	Kills        int
	Stories      int // demonstrations played to their end
	BlocksTold   int // blocks that a subscriber was told of before a kill, all found again
	Applications int // applications acknowledged before a kill, all found again
	Compared     int // balances and supplies compared with the chain
	Rows         int // rows of the database compared with a fresh index
}

// longest is how long a specie may run before it is killed: long enough to get to the end of the story now and then.
const longest = 2500 * time.Millisecond

// Run plays the demonstration over and over, each in a new data directory, killing it at random moments until it has
// killed often enough; then lets the last one come to its end. It returns at the first broken promise.
func Run(ctx context.Context, o Options) (Report, error) {
	random := rand.New(rand.NewPCG(o.Seed, o.Seed)) //nolint:gosec // the moments are to be the same for the same seed
	var report Report
	expected, err := undisturbed(ctx, &o, &report)
	if err != nil {
		return report, err
	}
	for report.Kills < o.Kills {
		if err := story(ctx, &o, random, expected, &report); err != nil {
			return report, fmt.Errorf("after %d kills: %w", report.Kills, err)
		}
	}
	return report, nil
}

// undisturbed plays the demonstration without killing it and tells what every trader should have in the end.
func undisturbed(ctx context.Context, o *Options, report *Report) (outcome, error) {
	at := o.home("undisturbed")
	p, err := o.start(ctx, at)
	if err != nil {
		return outcome{}, err
	}
	defer p.Kill()
	if err := p.Wait(); err != nil {
		return outcome{}, err
	}
	return o.inspect(ctx, at, report)
}

// home is a data directory with its database, as store.Options name them.
func (o *Options) home(name string) store.Options {
	at := store.Options{Dir: filepath.Join(o.Folder, name)}
	if o.Database != nil {
		at.Database = o.Database()
	}
	return at
}

func (o *Options) start(ctx context.Context, at store.Options) (*proc.Process, error) {
	return proc.Start(ctx, o.Binary, at.Dir, "--database", at.Database, "--demo", "--seed", "1", "--once")
}

// story plays one demonstration, killing it until enough was killed or it came to its end.
func story(ctx context.Context, o *Options, random *rand.Rand, expected outcome, report *Report) error {
	at := o.home(fmt.Sprintf("story-%d", report.Stories))
	told := newMemory()
	for {
		p, err := o.start(ctx, at)
		if err != nil {
			return err
		}
		watching, stop := context.WithCancel(ctx)
		watched := make(chan struct{})
		go func() {
			defer close(watched)
			told.watch(watching, p)
		}()
		ended := true
		if report.Kills < o.Kills {
			ended = killAfter(p, time.Duration(random.Int64N(int64(longest))))
		}
		if ended {
			err = p.Wait()
		} else {
			report.Kills++
		}
		stop()
		<-watched
		if err != nil {
			return err
		}
		o.Tell("kill %d of %d, story %d: %d blocks and %d applications were told of", report.Kills, o.Kills, report.Stories+1, len(told.blocks), len(told.applications))
		if !ended {
			continue
		}
		left, err := o.inspect(ctx, at, report)
		if err != nil {
			return err
		}
		if err := told.check(left, expected, report); err != nil {
			return err
		}
		return os.RemoveAll(at.Dir)
	}
}

// killAfter kills the process after a while and reports whether it had ended by itself before.
func killAfter(p *proc.Process, after time.Duration) (ended bool) {
	timer := time.NewTimer(after)
	defer timer.Stop()
	select {
	case <-p.Ended():
		return true
	case <-timer.C:
		p.Kill()
		return false
	}
}

// memory is what was told to clients before the kills: none of it may be lost.
type memory struct {
	blocks       map[uint64]common.Hash
	applications map[string]wire.Application
}

func newMemory() *memory {
	return &memory{blocks: map[uint64]common.Hash{}, applications: map[string]wire.Application{}}
}

// watch notes what a client of a running specie is told, until the process or the context ends.
func (m *memory) watch(ctx context.Context, p *proc.Process) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-p.Ended():
			cancel()
		case <-ctx.Done():
		}
	}()
	api, err := p.Client(ctx, demo.Operator)
	if err != nil {
		return // it was killed before it had any
	}
	for ctx.Err() == nil {
		m.note(ctx, api)
	}
}

func (m *memory) note(ctx context.Context, api *client.Client) {
	blocks, err := api.Blocks(ctx, client.Page{Limit: 20})
	if err != nil {
		return
	}
	for _, block := range blocks.Items {
		m.blocks[block.Number] = common.HexToHash(block.Hash)
	}
	if chain, err := api.Chain(ctx); err == nil {
		m.blocks[chain.Head.Number] = common.HexToHash(chain.Head.Hash)
	}
	applications, err := api.Applications(ctx, client.ApplicationFilter{}, client.Page{Limit: 200})
	if err != nil {
		return
	}
	for _, application := range applications.Items {
		m.applications[application.ID] = application
	}
}

// check compares what is left in the end with what was told on the way and with what should be.
func (m *memory) check(left, expected outcome, report *Report) error {
	for number, hash := range m.blocks {
		if left.blocks[number] != hash {
			return fmt.Errorf("block %d was told as %s and is now %s", number, hash, left.blocks[number])
		}
	}
	for id := range m.applications {
		if _, found := left.applications[common.HexToHash(id)]; !found {
			return fmt.Errorf("application %s was told and is lost", id)
		}
	}
	if !maps.Equal(left.balances, expected.balances) {
		return fmt.Errorf("balances are %v, should be %v", left.balances, expected.balances)
	}
	if !maps.Equal(left.states(), expected.states()) {
		return fmt.Errorf("applications are %v, should be %v", left.states(), expected.states())
	}
	report.Stories++
	report.BlocksTold += len(m.blocks)
	report.Applications += len(m.applications)
	return nil
}
