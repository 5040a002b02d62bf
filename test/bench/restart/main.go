// Restart measures how long an embedded chain takes to come up again after many blocks: after a clean stop, after
// kill -9, and, to compare, when the database is lost and the journal is replayed whole.
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/sealer"
	"github.com/specie-money/specie/test/bench/command"
	"github.com/specie-money/specie/test/bench/result"
)

const (
	progressEvery = 5_000 // blocks
	sealedAll     = "sealed"
)

func main() {
	blocks := flag.Int("blocks", 100_000, "how many blocks, with one transaction each, the chain has")
	dir := flag.String("dir", "", "where to keep the chain; it is removed at the end (default a temporary directory)")
	child := flag.Bool("child", false, "seal the blocks and wait to be killed (used by the program itself)")
	flag.Parse()
	run := measure
	if *child {
		run = seal
	}
	command.Run("restart", func(ctx context.Context) error { return run(ctx, *dir, *blocks) })
}

func options(dir string) (embedded.Options, error) {
	key, err := payer()
	if err != nil {
		return embedded.Options{}, err
	}
	return embedded.Options{
		DataDir: dir,
		Genesis: embedded.Genesis{
			Time:  time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC),
			Alloc: types.GenesisAlloc{key.from: {Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))}},
		},
		RPCAddr: "127.0.0.1:0",
		Manual:  true,
		Clock:   sealer.StepClock{Step: 5 * time.Second},
		Log:     slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
	}, nil
}

// account pays for the transactions; its key is no secret, the chain is of the benchmark alone.
type account struct {
	from common.Address
	sign func(nonce uint64, chainID *big.Int) (*types.Transaction, error)
}

func payer() (account, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("payer of the restart benchmark")))
	if err != nil {
		return account{}, fmt.Errorf("make key: %w", err)
	}
	sign := func(nonce uint64, chainID *big.Int) (*types.Transaction, error) {
		to := common.BigToAddress(new(big.Int).SetUint64(0x1_0000 + nonce%10_000)) // ten thousand holders
		return types.SignNewTx(key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
			ChainID: chainID, Nonce: nonce, To: &to, Value: big.NewInt(1),
			Gas: params.TxGas, GasFeeCap: big.NewInt(2 * params.GWei), GasTipCap: big.NewInt(1),
		})
	}
	return account{from: crypto.PubkeyToAddress(key.PublicKey), sign: sign}, nil
}

// seal makes the blocks, says so, and waits to be killed.
func seal(ctx context.Context, dir string, blocks int) error {
	o, err := options(dir)
	if err != nil {
		return err
	}
	key, err := payer()
	if err != nil {
		return err
	}
	chain, err := embedded.Open(ctx, o)
	if err != nil {
		return err
	}
	began := time.Now()
	for nonce := range uint64(blocks) {
		tx, err := key.sign(nonce, chain.ChainID())
		if err != nil {
			return errors.Join(err, chain.Close())
		}
		if err := chain.Client().SendTransaction(ctx, tx); err != nil {
			return errors.Join(err, chain.Close())
		}
		header, err := chain.Sealer().SealNow(ctx)
		if err != nil {
			return errors.Join(err, chain.Close())
		}
		if sealed := nonce + 1; sealed%progressEvery == 0 {
			fmt.Fprintf(os.Stderr, "%d blocks sealed in %s\n", sealed, time.Since(began).Round(time.Second))
		}
		if nonce+1 == uint64(blocks) {
			fmt.Println(sealedAll, header.Hash(), time.Since(began).Nanoseconds())
		}
	}
	<-ctx.Done()
	return chain.Close()
}

// made is what the killed process left.
type made struct {
	head common.Hash
	took time.Duration
}

func makeAndKill(ctx context.Context, dir string, blocks int) (m made, err error) {
	self, err := os.Executable()
	if err != nil {
		return m, fmt.Errorf("find this program: %w", err)
	}
	child := exec.CommandContext(ctx, self, "-child", "-dir", dir, "-blocks", strconv.Itoa(blocks)) //nolint:gosec // this program itself
	child.Stderr = os.Stderr
	output, err := child.StdoutPipe()
	if err != nil {
		return m, fmt.Errorf("read the child: %w", err)
	}
	if err := child.Start(); err != nil {
		return m, fmt.Errorf("start the child: %w", err)
	}
	var head string
	lines := bufio.NewScanner(output)
	for head == "" && lines.Scan() {
		if _, err := fmt.Sscan(lines.Text(), new(string), &head, (*int64)(&m.took)); err != nil {
			return m, fmt.Errorf("read the child: %w", err)
		}
	}
	if head == "" {
		return m, fmt.Errorf("the child ended early: %w", child.Wait())
	}
	m.head = common.HexToHash(head)
	if err := child.Process.Kill(); err != nil {
		return m, fmt.Errorf("kill the child: %w", err)
	}
	if err := child.Wait(); err == nil {
		return m, errors.New("the child ended before it was killed")
	}
	return m, nil
}

// reopen measures how long the chain takes until it answers, and checks that nothing is lost.
func reopen(ctx context.Context, dir string, want common.Hash) (took time.Duration, err error) {
	o, err := options(dir)
	if err != nil {
		return 0, err
	}
	began := time.Now()
	chain, err := embedded.Open(ctx, o)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	head, err := chain.Client().HeaderByNumber(ctx, nil)
	took = time.Since(began)
	if err != nil {
		return 0, fmt.Errorf("read the head: %w", err)
	}
	if head.Hash() != want {
		return 0, fmt.Errorf("the head is block %d (%s), not %s", head.Number, head.Hash(), want)
	}
	return took, nil
}

func measure(ctx context.Context, dir string, blocks int) (err error) {
	if dir == "" {
		if dir, err = os.MkdirTemp("", "specie-restart"); err != nil {
			return fmt.Errorf("make directory: %w", err)
		}
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	m, err := makeAndKill(ctx, dir, blocks)
	if err != nil {
		return err
	}
	killed, err := reopen(ctx, dir, m.head)
	if err != nil {
		return err
	}
	clean, err := reopen(ctx, dir, m.head)
	if err != nil {
		return err
	}
	database, err := size(filepath.Join(dir, "node"))
	if err != nil {
		return err
	}
	journal, err := size(filepath.Join(dir, "journal"))
	if err != nil {
		return err
	}
	if err := os.RemoveAll(filepath.Join(dir, "node")); err != nil {
		return fmt.Errorf("lose the database: %w", err)
	}
	fmt.Fprintln(os.Stderr, "replaying the whole journal")
	lost, err := reopen(ctx, dir, m.head)
	if err != nil {
		return err
	}
	what := fmt.Sprintf("restart after %d blocks", blocks)
	seconds := func(variant string, took time.Duration) result.Row {
		return result.Row{
			Case: what, Variant: variant, Value: took.Seconds(), Unit: "s",
			Baseline: "replay of the whole journal", Ratio: took.Seconds() / lost.Seconds(),
		}
	}
	return result.Write(os.Stdout, "restart", []result.Row{
		seconds("after kill -9", killed),
		seconds("after a clean stop", clean),
		seconds("database lost, journal replayed", lost),
		{Case: "blocks sealed one by one, each synced", Variant: "one transfer a block", Value: float64(blocks) / m.took.Seconds(), Unit: "blocks/s"},
		{Case: "size on disk", Variant: "database", Value: float64(database) / float64(blocks), Unit: "bytes/block"},
		{Case: "size on disk", Variant: "journal", Value: float64(journal) / float64(blocks), Unit: "bytes/block"},
	})
}

// size sums the files under a directory [bytes].
func size(dir string) (total int64, err error) {
	err = filepath.WalkDir(dir, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			total += info.Size()
		}
		return err
	})
	return total, err
}
