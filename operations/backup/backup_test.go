package backup_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/chain/durable"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/keys"
	"github.com/specie-money/specie/chain/lane"
	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/backup"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// ring is the keys of accounts that send.
type ring map[common.Address]keys.Signer

func (r ring) SignerOf(address common.Address) (keys.Signer, error) { return r[address], nil }

func newRing(t *testing.T, accounts int) (ring, types.GenesisAlloc) {
	t.Helper()
	held, alloc := ring{}, types.GenesisAlloc{}
	for i := range accounts {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{'b', byte(i)}))
		require.NoError(t, err)
		signer := keys.NewSigner(key)
		held[signer.Address()] = signer
		alloc[signer.Address()] = types.Account{Balance: big.NewInt(params.Ether)}
	}
	return held, alloc
}

// openChain opens the chain of a data directory, which seals whatever is sent to it.
func openChain(t *testing.T, dir string, alloc types.GenesisAlloc) *embedded.Chain {
	t.Helper()
	chain, err := embedded.Open(t.Context(), embedded.Options{
		DataDir: filepath.Join(dir, "chain"), RPCAddr: "127.0.0.1:0", SegmentBytes: 8 << 10, Clock: sealer.StepClock{Step: time.Second}, Log: slog.New(slog.DiscardHandler),
		Genesis: embedded.Genesis{Time: time.Date(2026, 1, 2, 9, 0, 0, 0, time.UTC), Alloc: alloc},
	})
	require.NoError(t, err)
	return chain
}

func writeFile(t *testing.T, path, content string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
}

// A backup is taken while transactions are sent and sealed, wallets are made and blocks are indexed. What was there before it
// is in it, and the database in it knows each transaction that the chain in it has.
func TestBackupOfARunningSystemIsRestored(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		dir := t.TempDir()
		senders, alloc := newRing(t, 4)
		chain := openChain(t, dir, alloc)
		s, err := store.Open(t.Context(), store.Options{Dir: dir, Database: url, PartitionBlocks: 50})
		require.NoError(t, err)
		for name, content := range map[string]string{
			"seed.json": "sealed seed", "keystore/admin.json": "sealed key", "deployments/7431.json": "{}",
			"passphrase": "secret of the keys", "credentials/operator.key": "secret of the operator",
		} {
			writeFile(t, filepath.Join(dir, name), content)
		}
		node, err := client.Attach(t.Context(), chain.Client().Client(), embedded.DefaultChainID)
		require.NoError(t, err)
		lanes := lane.New(lane.Options{Store: s.Lanes(embedded.DefaultChainID), Node: node, Signers: senders, ChainID: node.ID()})
		_, err = s.AddOwnWallet(t.Context(), common.Address{1}, "aurora", 1)
		require.NoError(t, err)

		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		var busy sync.WaitGroup
		goOn := func(step func(i int) error) {
			busy.Go(func() {
				for i := 0; ctx.Err() == nil; i++ {
					if err := step(i); ctx.Err() == nil && !assert.NoError(t, err) {
						return
					}
				}
			})
		}
		for from := range senders {
			goOn(func(i int) error {
				_, err := lanes.Submit(ctx, lane.Request{Purpose: fmt.Sprintf("%s/%d", from, i), From: from, To: common.Address{7}, Gas: params.TxGas})
				return err
			})
		}
		const pause = 5 * time.Millisecond // the disk is for the chain
		goOn(func(i int) error {
			<-time.After(pause)
			_, err := s.AddOwnWallet(ctx, common.BigToAddress(big.NewInt(int64(i+1_000))), "borealis", 1)
			return err
		})
		goOn(func(i int) error {
			<-time.After(pause)
			return index(ctx, s, uint64(i))
		})
		awaitMore(t, node, 50)
		before, err := node.HeaderByNumber(t.Context(), nil)
		require.NoError(t, err)

		var file bytes.Buffer
		pieces := 0
		contents, err := backup.Write(t.Context(), s, dir, &meanwhile{to: &file, do: func() error {
			if pieces++; pieces == 1 { // what is written here comes before the moment that is backed up
				awaitMore(t, node, 20)
			}
			return nil
		}})
		require.NoError(t, err)
		awaitMore(t, node, 5) // the system goes on
		stop()
		busy.Wait()
		require.NoError(t, s.Close())
		require.NoError(t, chain.Close())
		leftovers, err := filepath.Glob(filepath.Join(dir, ".backup-*"))
		require.NoError(t, err)
		require.Empty(t, leftovers)

		target := ""
		if url != "" {
			target = database.New(t)
		}
		restored := filepath.Join(t.TempDir(), "data")
		again, err := backup.Restore(t.Context(), bytes.NewReader(file.Bytes()), restored, target)
		require.NoError(t, err)
		require.Equal(t, contents, again)
		for name, content := range map[string]string{"seed.json": "sealed seed", "keystore/admin.json": "sealed key", "deployments/7431.json": "{}"} {
			text, err := os.ReadFile(filepath.Join(restored, name))
			require.NoError(t, err)
			require.Equal(t, content, string(text))
		}
		for _, name := range []string{"passphrase", "credentials", store.PostgresDump} {
			require.NoFileExists(t, filepath.Join(restored, name))
		}

		back := openChain(t, restored, nil)
		defer func() { require.NoError(t, back.Close()) }()
		header, err := back.Client().HeaderByNumber(t.Context(), before.Number)
		require.NoError(t, err)
		require.Equal(t, before.Hash(), header.Hash())
		db, err := store.Open(t.Context(), store.Options{Dir: restored, Database: target, Existing: true})
		require.NoError(t, err)
		defer func() { require.NoError(t, db.Close()) }()
		key, err := db.WalletKey(t.Context(), common.Address{1})
		require.NoError(t, err)
		require.Equal(t, "aurora", key.Principal)
		requireAllKnown(t, back, db.Lanes(embedded.DefaultChainID))
	})
}

// meanwhile does something before each piece that is written.
type meanwhile struct {
	to io.Writer
	do func() error
}

func (m *meanwhile) Write(piece []byte) (int, error) {
	if err := m.do(); err != nil {
		return 0, err
	}
	return m.to.Write(piece)
}

// However slow whatever a backup is written to may be, and however long the journal: transactions go on being sent.
func TestNobodyWaitsForABackupToBeWritten(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		dir := t.TempDir()
		s, err := store.Open(t.Context(), store.Options{Dir: dir, Database: url})
		require.NoError(t, err)
		defer func() { require.NoError(t, s.Close()) }()
		segments := map[string]string{}
		random := rand.New(rand.NewPCG(1, 1)) // so that nothing of it is compressed away
		for i := range 3 {
			content := make([]byte, 1<<20)
			for j := range content {
				content[j] = byte(random.Uint32())
			}
			name := fmt.Sprintf("chain/journal/%08d-%d.journal", i+1, 10*i)
			segments[name] = string(content)
			writeFile(t, filepath.Join(dir, name), string(content))
		}
		writeFile(t, filepath.Join(dir, "chain/journal/00000004-30.journal"+durable.TemporarySuffix), "being made")
		var file bytes.Buffer
		noted := 0
		_, err = backup.Write(t.Context(), s, dir, &meanwhile{to: &file, do: func() error {
			ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
			defer cancel()
			noted++
			handedIn := store.Hash(common.BigToHash(big.NewInt(int64(noted))))
			_, err := s.AddRequest(ctx, store.Request{ID: fmt.Sprintf("meanwhile-%d", noted), TxHash: &handedIn})
			return err
		}})
		require.NoError(t, err)
		require.Greater(t, noted, 10)

		target := ""
		if url != "" {
			target = database.New(t)
		}
		restored := filepath.Join(t.TempDir(), "data")
		_, err = backup.Restore(t.Context(), bytes.NewReader(file.Bytes()), restored, target)
		require.NoError(t, err)
		for name, content := range segments {
			text, err := os.ReadFile(filepath.Join(restored, name))
			require.NoError(t, err)
			require.Equal(t, content, string(text), name)
		}
		require.NoFileExists(t, filepath.Join(restored, "chain/journal/00000004-30.journal"+durable.TemporarySuffix))
	})
}

// awaitMore waits until the chain is some blocks longer.
func awaitMore(t *testing.T, node *client.Client, blocks int) {
	t.Helper()
	heads := make(chan *types.Header, 64)
	subscription, err := node.SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer subscription.Unsubscribe()
	for range blocks {
		<-heads
	}
}

// index has a block more in the database.
func index(ctx context.Context, s *store.Store, number uint64) error {
	block := store.Block{Number: number, Hash: store.Hash(common.BigToHash(new(big.Int).SetUint64(number)))}
	return s.Derive(ctx, func(b *store.Batch) error {
		if err := b.Keep(ctx, &store.KeptBlock{Block: block}); err != nil {
			return err
		}
		if err := b.Blocks.Add(ctx, block); err != nil {
			return err
		}
		if err := b.Transfers.Add(ctx, store.Transfer{Place: store.Place{BlockNumber: number}, Amount: domain.Amount(number)}); err != nil {
			return err
		}
		if err := b.EndBlock(ctx, number, true); err != nil {
			return err
		}
		return b.SetCursor(ctx, store.Cursor{BlockNumber: number, BlockHash: block.Hash})
	})
}

// requireAllKnown requires that the lanes have each transaction of a chain, as it is there.
func requireAllKnown(t *testing.T, chain *embedded.Chain, lanes store.Lanes) {
	t.Helper()
	known := map[common.Hash]bool{}
	transactions, err := lanes.Unsettled(t.Context())
	require.NoError(t, err)
	for _, one := range transactions {
		for _, variant := range one.Variants {
			known[variant.TxHash] = true
		}
	}
	head, err := chain.Client().BlockNumber(t.Context())
	require.NoError(t, err)
	sealed := 0
	for number := range head + 1 {
		block, err := chain.Client().BlockByNumber(t.Context(), new(big.Int).SetUint64(number))
		require.NoError(t, err)
		for _, tx := range block.Transactions() {
			require.True(t, known[tx.Hash()], "block %d of %d has %s, which the database does not know", number, head, tx.Hash())
			sealed++
		}
	}
	require.GreaterOrEqual(t, sealed, 50)
}

// small is a backup of a system with hardly anything in it.
func small(t *testing.T, url string) []byte {
	t.Helper()
	dir := t.TempDir()
	s, err := store.Open(t.Context(), store.Options{Dir: dir, Database: url})
	require.NoError(t, err)
	writeFile(t, filepath.Join(dir, "seed.json"), hex.EncodeToString(bytes.Repeat([]byte("sealed seed"), 1000)))
	var file bytes.Buffer
	_, err = backup.Write(t.Context(), s, dir, &file)
	require.NoError(t, err)
	require.NoError(t, s.Close())
	return file.Bytes()
}

// requireNothing requires that a restore left neither files nor tables.
func requireNothing(t *testing.T, parent, target, why string) {
	t.Helper()
	left, err := os.ReadDir(parent)
	require.NoError(t, err)
	require.Empty(t, left, why)
	if target != "" {
		require.NoError(t, store.IntoEmpty(t.Context(), target, func(func(string) error) error { return nil }), why)
	}
}

func TestDamagedBackupIsRefusedAndLeavesNothing(t *testing.T) {
	database.Each(t, func(t *testing.T, url string) {
		whole, target := small(t, url), ""
		if url != "" {
			target = database.New(t)
		}
		parent := t.TempDir()
		restored := filepath.Join(parent, "data")
		for name, damaged := range map[string][]byte{
			"empty": nil, "no archive": []byte("no archive"), "cut off": whole[:len(whole)/2], "checksum cut off": whole[:len(whole)-4],
			"changed": append(append(bytes.Clone(whole[:len(whole)/2]), whole[len(whole)/2]^1), whole[len(whole)/2+1:]...),
		} {
			_, err := backup.Restore(t.Context(), bytes.NewReader(damaged), restored, target)
			require.Equal(t, domain.CodeInvalidInput, domain.CodeOf(err), name)
			requireNothing(t, parent, target, name)
		}
		_, err := backup.Restore(t.Context(), bytes.NewReader(whole), restored, target)
		require.NoError(t, err)
		require.FileExists(t, filepath.Join(restored, "seed.json"))
	})
}

func TestRestoreTouchesNothingThatIsThere(t *testing.T) {
	dir, file := t.TempDir(), filepath.Join(t.TempDir(), "file")
	writeFile(t, filepath.Join(dir, "own"), "own")
	writeFile(t, file, "own")
	whole := small(t, "")
	for _, taken := range []string{dir, file} {
		_, err := backup.Restore(t.Context(), bytes.NewReader(whole), taken, "")
		require.Equal(t, domain.CodeConflict, domain.CodeOf(err))
	}
	for _, path := range []string{filepath.Join(dir, "own"), file} {
		content, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, "own", string(content))
	}

	used := database.New(t)
	ofPostgres := small(t, used)
	parent := t.TempDir()
	_, err := backup.Restore(t.Context(), bytes.NewReader(ofPostgres), filepath.Join(parent, "data"), used)
	require.Equal(t, domain.CodeConflict, domain.CodeOf(err))
	require.ErrorContains(t, err, "that a restore makes, chain, derived, operational; name an empty one")
	requireNothing(t, parent, "", "")
	s, err := store.Open(t.Context(), store.Options{Database: used, Existing: true})
	require.NoError(t, err)
	require.NoError(t, s.Close())
}

func TestRestoreNeedsTheKindOfDatabaseThatTheBackupIsOf(t *testing.T) {
	parent, target := t.TempDir(), database.New(t)
	restored := filepath.Join(parent, "data")
	_, err := backup.Restore(t.Context(), bytes.NewReader(small(t, database.New(t))), restored, "")
	require.Equal(t, domain.CodeSettingInvalid, domain.CodeOf(err))
	require.ErrorContains(t, err, "name an empty one")
	requireNothing(t, parent, target, "")
	_, err = backup.Restore(t.Context(), bytes.NewReader(small(t, "")), restored, target)
	require.Equal(t, domain.CodeSettingInvalid, domain.CodeOf(err))
	require.ErrorContains(t, err, "name no PostgreSQL database")
	requireNothing(t, parent, target, "")
}
