package backup_test

import (
	"bytes"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations/backup"
	"github.com/specie-money/specie/store"
)

func openChain(t *testing.T, dir string) *embedded.Chain {
	t.Helper()
	chain, err := embedded.Open(t.Context(), embedded.Options{
		DataDir: filepath.Join(dir, "chain"), RPCAddr: "127.0.0.1:0", Manual: true,
		Genesis: embedded.Genesis{Time: time.Date(2026, 1, 2, 9, 0, 0, 0, time.UTC)},
	})
	require.NoError(t, err)
	return chain
}

func seal(t *testing.T, chain *embedded.Chain, blocks int) (head uint64, hash common.Hash) {
	t.Helper()
	for range blocks {
		header, err := chain.Sealer().SealNow(t.Context())
		require.NoError(t, err)
		head, hash = header.Number.Uint64(), header.Hash()
	}
	return head, hash
}

// A backup is taken while blocks are sealed and wallets are made; what was there before it is in it.
func TestBackupOfARunningSystemIsRestored(t *testing.T) {
	dir := t.TempDir()
	chain := openChain(t, dir)
	s, err := store.Open(t.Context(), store.Options{Dir: dir})
	require.NoError(t, err)
	for name, content := range map[string]string{
		"seed.json": "sealed seed", "keystore/admin.json": "sealed key", "deployments/7431.json": "{}",
		"passphrase": "secret of the keys", "credentials/operator.key": "secret of the operator",
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700))
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600))
	}
	head, hash := seal(t, chain, 20)
	_, err = s.AddOwnWallet(t.Context(), common.Address{1}, "aurora", 1)
	require.NoError(t, err)

	stop := make(chan struct{})
	var busy sync.WaitGroup
	busy.Go(func() {
		for {
			select {
			case <-stop:
				return
			default:
				seal(t, chain, 1)
			}
		}
	})
	busy.Go(func() {
		for i := byte(2); i < 200; i++ {
			_, err := s.AddOwnWallet(t.Context(), common.Address{i}, "borealis", 1)
			require.NoError(t, err)
		}
	})
	var file bytes.Buffer
	contents, err := backup.Write(t.Context(), s, dir, &file)
	require.NoError(t, err)
	close(stop)
	busy.Wait()
	require.NoError(t, s.Close())
	require.NoError(t, chain.Close())
	leftovers, err := filepath.Glob(filepath.Join(dir, ".backup-*"))
	require.NoError(t, err)
	require.Empty(t, leftovers)

	for _, secret := range []string{"passphrase", "credentials/operator.key"} {
		for _, f := range contents.Files {
			require.NotEqual(t, secret, f.Path)
		}
	}
	restored := filepath.Join(t.TempDir(), "data")
	again, err := backup.Restore(bytes.NewReader(file.Bytes()), restored)
	require.NoError(t, err)
	require.Equal(t, contents, again)

	text, err := os.ReadFile(filepath.Join(restored, "keystore", "admin.json"))
	require.NoError(t, err)
	require.Equal(t, "sealed key", string(text))
	back := openChain(t, restored)
	header, err := back.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(head))
	require.NoError(t, err)
	require.Equal(t, hash, header.Hash())
	require.NoError(t, back.Close())
	db, err := store.Open(t.Context(), store.Options{Dir: restored})
	require.NoError(t, err)
	key, err := db.WalletKey(t.Context(), common.Address{1})
	require.NoError(t, err)
	require.Equal(t, "aurora", key.Principal)
	require.NoError(t, db.Close())
}

func TestDamagedBackupIsRefusedAndLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	s, err := store.Open(t.Context(), store.Options{Dir: dir})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "seed.json"), bytes.Repeat([]byte("sealed seed"), 1000), 0o600))
	var file bytes.Buffer
	_, err = backup.Write(t.Context(), s, dir, &file)
	require.NoError(t, err)
	require.NoError(t, s.Close())

	parent := t.TempDir()
	restored := filepath.Join(parent, "data")
	whole := file.Bytes()
	for name, damaged := range map[string][]byte{
		"empty": nil, "no archive": []byte("no archive"), "cut off": whole[:len(whole)/2], "checksum cut off": whole[:len(whole)-4],
		"changed": append(append(bytes.Clone(whole[:len(whole)/2]), whole[len(whole)/2]^1), whole[len(whole)/2+1:]...),
	} {
		_, err := backup.Restore(bytes.NewReader(damaged), restored)
		require.Equal(t, domain.CodeInvalidInput, domain.CodeOf(err), name)
		left, err := os.ReadDir(parent)
		require.NoError(t, err)
		require.Empty(t, left, name)
	}
	_, err = backup.Restore(bytes.NewReader(whole), dir)
	require.Equal(t, domain.CodeConflict, domain.CodeOf(err))
}
