package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// await waits until a replica is as the condition says.
func await(t *testing.T, s *store.Store, condition func(store.ReplicaStatus) bool) store.ReplicaStatus {
	t.Helper()
	require.Eventually(t, func() bool { return condition(s.Replicas()[0]) }, 30*time.Second, 5*time.Millisecond, "%v", s.Replicas())
	return s.Replicas()[0]
}

// fromReplica allows reading from a replica, and waits until there is one to read from: on a busy machine an answer may be late.
func fromReplica(t *testing.T, s *store.Store, principal string) (ctx context.Context) {
	t.Helper()
	require.Eventually(t, func() bool {
		ctx = s.FromReplica(t.Context(), principal)
		return ctx != t.Context()
	}, 30*time.Second, 5*time.Millisecond, "%v", s.Replicas())
	return ctx
}

func usable(r store.ReplicaStatus) bool { return r.Err == nil }

// addBlock has the next block indexed.
func addBlock(t *testing.T, s *store.Store, number uint64) {
	t.Helper()
	require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error {
		require.NoError(t, b.Blocks.Add(t.Context(), store.Block{Number: number, Hash: blockHash(number), SealedAt: 1000 + number}))
		return b.SetCursor(t.Context(), store.Cursor{BlockNumber: number, BlockHash: blockHash(number)})
	}))
}

// head is the last block that whoever reads so is told.
func head(ctx context.Context, t *testing.T, s *store.Store) uint64 {
	t.Helper()
	block, err := s.IndexedHead(ctx)
	require.NoError(t, err)
	return block.Number
}

func TestReadsComeFromAReplicaThatKeepsUp(t *testing.T) {
	at := database.NewReplicated(t)
	s := openAt(t, store.Options{Database: at.URL(), Replicas: []string{at.ReplicaURL()}, ReplicaLag: 2})
	for number := range uint64(10) {
		addBlock(t, s, number)
	}
	now := await(t, s, func(r store.ReplicaStatus) bool { return usable(r) && r.Lag == 0 })
	require.Zero(t, now.Answered)
	auditor := fromReplica(t, s, "auditor")
	require.EqualValues(t, 9, head(auditor, t, s))
	require.EqualValues(t, 1, s.Replicas()[0].Answered)
	require.EqualValues(t, 9, head(t.Context(), t, s))
	require.EqualValues(t, 1, s.Replicas()[0].Answered, "only what allows it is read from a replica")

	// Behind, but not too far: what the replica has is told, and called what it is.
	at.Pause()
	addBlock(t, s, 10)
	addBlock(t, s, 11)
	await(t, s, func(r store.ReplicaStatus) bool { return r.Lag == 2 && usable(r) })
	auditor = fromReplica(t, s, "auditor")
	require.EqualValues(t, 9, head(auditor, t, s))
	require.EqualValues(t, 11, head(t.Context(), t, s))
	// What it has not yet, the primary has.
	block, err := s.Block(auditor, 11)
	require.NoError(t, err)
	require.Equal(t, blockHash(11), block.Hash)
	_, err = s.Block(auditor, 12)
	requireCode(t, domain.CodeBlockUnknown, err)
	require.EqualValues(t, 2, s.Replicas()[0].PassedOn)
	require.Equal(t, 1, testutil.CollectAndCount(store.NewReplicaMetrics(s), "specie_replica_lag_blocks"))

	// One block more is too far.
	addBlock(t, s, 12)
	late := await(t, s, func(r store.ReplicaStatus) bool { return r.Lag == 3 })
	requireCode(t, domain.CodeUnavailable, late.Err)
	require.EqualValues(t, 12, head(s.FromReplica(t.Context(), "auditor"), t, s))
	require.EqualValues(t, 2, s.Replicas()[0].Answered)

	at.Resume()
	await(t, s, func(r store.ReplicaStatus) bool { return usable(r) && r.Lag == 0 })
	auditor = fromReplica(t, s, "auditor")
	require.EqualValues(t, 12, head(auditor, t, s))
	require.EqualValues(t, 3, s.Replicas()[0].Answered)

	// A replica that fails while it is read from costs no answer.
	at.StopReplica()
	require.EqualValues(t, 12, head(auditor, t, s))
	blocks, _, err := s.Blocks(auditor, store.Page{Limit: 3})
	require.NoError(t, err)
	require.Len(t, blocks, 3)
	gone := await(t, s, func(r store.ReplicaStatus) bool { return !usable(r) })
	requireCode(t, domain.CodeUnavailable, gone.Err)
	require.EqualValues(t, 12, head(s.FromReplica(t.Context(), "auditor"), t, s))
	require.EqualValues(t, 3, s.Replicas()[0].Answered)
}

// Whatever a principal changed, in whichever process, is in what it reads from then on.
func TestNobodyReadsBehindItsOwnChange(t *testing.T) {
	at := database.NewReplicated(t)
	options := store.Options{Database: at.URL(), Replicas: []string{at.ReplicaURL()}, ReplicaLag: 100}
	s, other := openAt(t, options), openAt(t, options)
	addBlock(t, s, 0)
	await(t, other, usable)
	_, err := other.KnownWallet(fromReplica(t, other, "aurora"), common.Address{1})
	requireCode(t, domain.CodeWalletUnknown, err)

	at.Pause()
	_, err = s.AddOwnWallet(t.Context(), common.Address{1}, "aurora", 1)
	require.NoError(t, err)
	addBlock(t, s, 1)
	require.NoError(t, s.NoteChange(t.Context(), "aurora"))
	require.EqualValues(t, 1, head(other.FromReplica(t.Context(), "aurora"), t, other))
	wallets, _, err := other.KnownWallets(other.FromReplica(t.Context(), "aurora"), "aurora", store.Page{})
	require.NoError(t, err)
	require.Len(t, wallets, 1)
	require.Zero(t, head(fromReplica(t, other, "borealis"), t, other), "others wait for the replica")

	at.Resume()
	require.Eventually(t, func() bool {
		before := other.Replicas()[0].Answered
		return head(other.FromReplica(t.Context(), "aurora"), t, other) == 1 && other.Replicas()[0].Answered > before
	}, 30*time.Second, 5*time.Millisecond)
}

func TestWhatIsNoReplicaIsNotReadFrom(t *testing.T) {
	at := database.NewReplicated(t)
	ways := map[string]string{"the primary itself": at.URL(), "another server": database.New(t), "nothing": "postgres://127.0.0.1:1/specie"}
	for name, url := range ways {
		s := openAt(t, store.Options{Database: at.URL(), Replicas: []string{url}, ReplicaLag: 100})
		addBlock(t, s, 0)
		code := domain.CodeSettingInvalid
		if name == "nothing" {
			code = domain.CodeUnavailable
		}
		await(t, s, func(r store.ReplicaStatus) bool { return domain.CodeOf(r.Err) == code })
		require.Zero(t, head(s.FromReplica(t.Context(), "auditor"), t, s), name)
		require.Zero(t, s.Replicas()[0].Answered, name)
		require.NoError(t, s.Derive(t.Context(), func(b *store.Batch) error { return b.Clear(t.Context()) }))
	}

	s := openAt(t, store.Options{Database: at.URL(), Replicas: []string{at.ReplicaURL()}, ReplicaLag: 100})
	await(t, s, usable)
	at.Promote() // it takes changes of its own now
	await(t, s, func(r store.ReplicaStatus) bool { return domain.CodeOf(r.Err) == domain.CodeSettingInvalid })

	_, err := store.Open(t.Context(), store.Options{Database: at.URL(), Replicas: []string{"mysql://127.0.0.1/specie"}})
	requireCode(t, domain.CodeSettingInvalid, err)
	_, err = store.Open(t.Context(), store.Options{Dir: t.TempDir(), Replicas: []string{at.ReplicaURL()}})
	requireCode(t, domain.CodeSettingInvalid, err)
}
