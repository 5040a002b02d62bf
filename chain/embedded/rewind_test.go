package embedded_test

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/domain"
)

func TestRewindThenNewBlocksThenLostDatabase(t *testing.T) {
	dir := t.TempDir()
	chain := open(t, options(dir))
	voided := pay(t, chain, 0)
	for range 5 {
		seal(t, chain)
	}
	old := head(t, chain)
	require.NoError(t, chain.Sealer().Rewind(t.Context(), 0))
	require.Zero(t, head(t, chain).Number.Uint64())
	_, err := chain.Client().TransactionReceipt(t.Context(), voided)
	require.Error(t, err, "a voided transaction is still there")

	chain.Sealer().SetClock(sealer.StepClock{Step: time.Minute})
	pay(t, chain, 0)
	for range 3 {
		seal(t, chain)
	}
	renewed := head(t, chain)
	for _, tag := range []int64{-3, -4} { // finalized, safe
		header, err := chain.Client().HeaderByNumber(t.Context(), big.NewInt(tag))
		require.NoError(t, err)
		require.Equal(t, renewed.Hash(), header.Hash())
	}
	require.NoError(t, chain.Close())
	require.NoError(t, os.RemoveAll(filepath.Join(dir, "node")), "the database, not the journal")

	chain = open(t, options(dir))
	require.Equal(t, renewed.Hash(), head(t, chain).Hash())
	_, err = chain.Client().HeaderByHash(t.Context(), old.Hash())
	require.Error(t, err, "a voided block came back")
	balance, err := chain.Client().BalanceAt(t.Context(), common.BigToAddress(big.NewInt(0x1000)), nil)
	require.NoError(t, err)
	require.EqualValues(t, 1_000, balance.Int64())
}

func TestRewindChain(t *testing.T) {
	dir := t.TempDir()
	o := options(dir)
	_, err := embedded.RewindChain(t.Context(), o, 0)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeNotFound))

	chain := open(t, o)
	var hashes []common.Hash
	for range 4 {
		hashes = append(hashes, seal(t, chain).Hash())
	}
	_, err = embedded.RewindChain(t.Context(), o, 2)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeDataDirLocked), "the chain is running")
	require.NoError(t, chain.Close())

	_, err = embedded.RewindChain(t.Context(), o, 9)
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeBlockUnknown))
	result, err := embedded.RewindChain(t.Context(), o, 2)
	require.NoError(t, err)
	require.Equal(t, embedded.Rewound{From: sealer.Position{Number: 4, Hash: hashes[3]}, To: sealer.Position{Number: 2, Hash: hashes[1]}}, result)

	chain = open(t, o)
	require.Equal(t, hashes[1], head(t, chain).Hash())
	require.Equal(t, hashes[2], seal(t, chain).Hash(), "the same parent, transactions and clock give the same block")
}

func TestDatabaseFromAnOlderBackupIsBroughtUpToDate(t *testing.T) {
	dir, backup := t.TempDir(), t.TempDir()
	chain := open(t, options(dir))
	pay(t, chain, 0)
	seal(t, chain)
	require.NoError(t, chain.Close())
	require.NoError(t, os.CopyFS(backup, os.DirFS(filepath.Join(dir, "node"))))

	chain = open(t, options(dir))
	for nonce := range uint64(10) {
		pay(t, chain, nonce+1)
		seal(t, chain)
	}
	want := head(t, chain)
	require.NoError(t, chain.Close())
	require.NoError(t, os.RemoveAll(filepath.Join(dir, "node")))
	require.NoError(t, os.CopyFS(filepath.Join(dir, "node"), os.DirFS(backup)))

	chain = open(t, options(dir))
	require.Equal(t, want.Hash(), head(t, chain).Hash())
}

func TestTornJournalIsMended(t *testing.T) {
	dir := t.TempDir()
	chain := open(t, options(dir))
	for range 3 {
		seal(t, chain)
	}
	want := head(t, chain)
	require.NoError(t, chain.Close())
	segments, err := filepath.Glob(filepath.Join(dir, "journal", "*.journal"))
	require.NoError(t, err)
	require.Len(t, segments, 1)
	content, err := os.ReadFile(segments[0])
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(segments[0], append(content, content[len(content)-100:]...), 0o600))

	chain = open(t, options(dir))
	require.Equal(t, want.Hash(), head(t, chain).Hash())
	seal(t, chain)
	require.NoError(t, chain.Close())
	chain = open(t, options(dir))
	require.EqualValues(t, 4, head(t, chain).Number.Uint64())
}

func TestDamagedJournalIsToldAndCanBeWrittenAnew(t *testing.T) {
	dir := t.TempDir()
	chain := open(t, options(dir))
	for range 3 {
		seal(t, chain)
	}
	want := head(t, chain)
	require.NoError(t, chain.Close())
	segments, err := filepath.Glob(filepath.Join(dir, "journal", "*.journal"))
	require.NoError(t, err)
	content, err := os.ReadFile(segments[0])
	require.NoError(t, err)
	content[len(content)/2] ^= 1
	require.NoError(t, os.WriteFile(segments[0], content, 0o600))

	_, err = embedded.Open(t.Context(), options(dir))
	require.ErrorIs(t, err, domain.ErrorOf(domain.CodeJournalDamaged))

	// What the error says to do: the database holds every block, so the journal is written anew from it.
	require.NoError(t, os.Rename(filepath.Join(dir, "journal"), filepath.Join(t.TempDir(), "aside")))
	chain = open(t, options(dir))
	require.Equal(t, want.Hash(), head(t, chain).Hash())
	require.NoError(t, chain.Close())
	require.NoError(t, os.RemoveAll(filepath.Join(dir, "node")))
	chain = open(t, options(dir))
	require.Equal(t, want.Hash(), head(t, chain).Hash())
}

func TestForeignJournalIsRefused(t *testing.T) {
	swap := func(t *testing.T, other embedded.Options) {
		t.Helper()
		dir := t.TempDir()
		for _, o := range []embedded.Options{options(dir), other} {
			chain, err := embedded.Open(t.Context(), o)
			require.NoError(t, err)
			for range 3 {
				seal(t, chain)
			}
			require.NoError(t, chain.Close())
		}
		require.NoError(t, os.RemoveAll(filepath.Join(dir, "journal")))
		require.NoError(t, os.CopyFS(filepath.Join(dir, "journal"), os.DirFS(filepath.Join(other.DataDir, "journal"))))
		_, err := embedded.Open(t.Context(), options(dir))
		require.ErrorIs(t, err, domain.ErrorOf(domain.CodeJournalForeign))
	}
	t.Run("another genesis", func(t *testing.T) {
		other := options(t.TempDir())
		other.Genesis.Time = genesisTime.Add(time.Hour)
		swap(t, other)
	})
	t.Run("another chain id", func(t *testing.T) {
		other := options(t.TempDir())
		other.Genesis.ChainID = 99
		swap(t, other)
	})
	t.Run("the same genesis, other blocks", func(t *testing.T) {
		other := options(t.TempDir())
		other.Clock = sealer.StepClock{Step: time.Minute}
		swap(t, other)
	})
}
