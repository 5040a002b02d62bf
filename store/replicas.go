package store

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/specie-money/specie/domain"
)

// How often replicas are asked how far they are, and how long for an answer is waited: of that, and of a query.
const (
	replicaCheckEvery = 250 * time.Millisecond
	replicaCheckWait  = time.Second
	replicaReadWait   = 5 * time.Second
)

// replicas are standbys of the database that may answer in its place.
type replicas struct {
	all     []*replica
	next    atomic.Uint64 // whose turn it is
	checks  sync.WaitGroup
	noMore  context.CancelFunc // ends the checks
	mostLag uint64             // blocks
}

// replica is one of them.
type replica struct {
	name  string
	read  *pool
	mutex sync.Mutex
	state replicaState

	answered, passedOn atomic.Uint64 // reads
}

// replicaState is how far a replica was when it was last asked. It never goes back.
type replicaState struct {
	position int64  // in the database's log
	lag      uint64 // blocks
	err      error  // why it is not to be read from; nil if it is
}

// ReplicaStatus tells how a replica is doing.
type ReplicaStatus struct {
	Name string // host, port and database
	Lag  uint64 // blocks that it is behind the primary, when last asked
	Err  error  // why nothing is read from it; nil if it is read from
	// Answered reads came from it; PassedOn ones were asked for of it in vain, and came from the primary.
	Answered, PassedOn uint64
}

// openReplicas begins to watch the replicas of the options. One that can not be reached now may be later.
func (s *Store) openReplicas(ctx context.Context, options Options, open func(dialect) *pool) error {
	s.replicas.mostLag = options.ReplicaLag
	for _, url := range options.Replicas {
		at, name, err := s.dialect.replica(url)
		if err != nil {
			return err
		}
		unknown := domain.Errorf(domain.CodeUnavailable, "replica %s was not asked yet", name)
		s.replicas.all = append(s.replicas.all, &replica{name: name, read: open(at), state: replicaState{err: unknown}})
	}
	ctx, s.replicas.noMore = context.WithCancel(context.WithoutCancel(ctx))
	for _, r := range s.replicas.all {
		s.replicas.checks.Go(func() {
			every := time.NewTicker(replicaCheckEvery)
			defer every.Stop()
			for ctx.Err() == nil {
				r.tell(s.check(ctx, r))
				select {
				case <-ctx.Done():
				case <-every.C:
				}
			}
		})
	}
	return nil
}

func (r *replicas) close() error {
	if r.noMore != nil {
		r.noMore()
	}
	r.checks.Wait()
	var failed error
	for _, one := range r.all {
		failed = errors.Join(failed, one.read.Close())
	}
	return failed
}

// check asks a replica how far it is, and then the primary: so it is never taken for nearer than it is.
func (s *Store) check(ctx context.Context, r *replica) replicaState {
	ctx, cancel := context.WithTimeout(ctx, replicaCheckWait)
	defer cancel()
	silent := func(err error) replicaState {
		return replicaState{err: domain.Wrap(domain.CodeUnavailable, err, "replica %s does not answer", r.name)}
	}
	there, err := identify(ctx, r.read)
	if err != nil {
		return silent(err)
	}
	here, err := identify(ctx, s.read)
	if err != nil {
		return silent(err)
	}
	if here.Cluster != there.Cluster || here.Database != there.Database {
		return replicaState{err: domain.Errorf(domain.CodeSettingInvalid, "%s is no replica of this database; name a standby that streams from it", r.name)}
	}
	if !there.Standby {
		return replicaState{err: domain.Errorf(domain.CodeSettingInvalid, "%s is no standby: it does not follow the primary; name one that does", r.name)}
	}
	var state replicaState
	if err := r.read.GetContext(ctx, &state.position, "SELECT (pg_last_wal_replay_lsn() - '0/0'::pg_lsn)::bigint"); err != nil {
		return silent(err)
	}
	reached, _, err := cursorFrom(ctx, r.read)
	if err != nil {
		return silent(err)
	}
	newest, _, err := cursorFrom(ctx, s.read)
	if err != nil {
		return silent(err)
	}
	state.lag = max(newest.BlockNumber, reached.BlockNumber) - reached.BlockNumber
	if state.lag > s.replicas.mostLag {
		state.err = domain.Errorf(domain.CodeUnavailable, "replica %s is %d blocks behind, more than %d", r.name, state.lag, s.replicas.mostLag)
	}
	return state
}

// identity tells servers apart.
type identity struct {
	Cluster  int64  `db:"cluster"` // a standby has its primary's
	Database string `db:"name"`
	Standby  bool   `db:"standby"`
}

func identify(ctx context.Context, at *pool) (identity, error) {
	var found identity
	err := at.GetContext(ctx, &found, `SELECT system_identifier AS cluster, current_database() AS name, pg_is_in_recovery() AS standby
		FROM pg_control_system()`)
	return found, err
}

func (r *replica) tell(state replicaState) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.state = state
}

func (r *replica) told() replicaState {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	return r.state
}

// Replicas tells how the replicas are doing, in the order of the options.
func (s *Store) Replicas() []ReplicaStatus {
	told := make([]ReplicaStatus, len(s.replicas.all))
	for i, r := range s.replicas.all {
		state := r.told()
		told[i] = ReplicaStatus{r.name, state.lag, state.err, r.answered.Load(), r.passedOn.Load()}
	}
	return told
}

type replicaKey struct{}

// FromReplica lets what is derived be read with the context from a replica, if there is one that has whatever the
// principal changed and is not too far behind. All that is read with it comes from the same one.
func (s *Store) FromReplica(ctx context.Context, principal string) context.Context {
	if len(s.replicas.all) == 0 {
		return ctx
	}
	positions, err := selectRows[int64](ctx, s.read, "SELECT position FROM last_changes WHERE principal = ?", principal)
	if err != nil {
		return ctx // the primary tells what is wrong, when it is read
	}
	turn := s.replicas.next.Add(1)
	for i := range s.replicas.all {
		r := s.replicas.all[(turn+uint64(i))%uint64(len(s.replicas.all))]
		state := r.told()
		if state.err == nil && (len(positions) == 0 || state.position >= positions[0]) {
			return context.WithValue(ctx, replicaKey{}, r)
		}
	}
	return ctx
}

// NoteChange has the principal read from now on nothing that is older than what is in the database now.
func (s *Store) NoteChange(ctx context.Context, principal string) error {
	note := s.dialect.noteChange()
	if note == "" {
		return nil
	}
	_, err := changed(ctx, s.operational, note, principal)
	return err
}

// reading reads what is derived: from the replica that the context allows, else from the primary. What a replica has not,
// or can not tell, the primary is asked for: so it is read anew.
func reading[T any](ctx context.Context, s *Store, read func(context.Context, *pool) (T, error)) (T, error) {
	if r, allowed := ctx.Value(replicaKey{}).(*replica); allowed {
		patient, cancel := context.WithTimeout(ctx, replicaReadWait)
		answer, err := read(patient, r.read)
		cancel()
		if err == nil {
			r.answered.Add(1)
			return answer, nil
		}
		if ctx.Err() != nil {
			return answer, err
		}
		r.passedOn.Add(1)
		var known *domain.Error
		if !errors.As(err, &known) {
			r.tell(replicaState{err: domain.Wrap(domain.CodeUnavailable, err, "replica %s did not answer", r.name)}) // until it is asked again
		}
	}
	return read(ctx, s.read)
}
