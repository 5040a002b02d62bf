// Package history makes a chain on which a consortium has traded for a while, for benchmarks to read: wallets in several
// countries, issuances with held and deposited parts, trades paid leg by leg, redemptions, and a great many transfers
// with empty blocks between. A chain is made once and kept; it is the same, block by block, wherever it is made.
package history

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/chain/deploy"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/chain/sealer"
)

// Size is how much happens on a chain.
type Size struct {
	Wallets          int
	Issuances        int
	Trades           int // each paid in three legs
	Transfers        int // besides those of issuances, trades and redemptions
	TransfersInBlock int
	EmptyEvery       int // an empty block follows after so many with transfers
}

// Standard is a chain long enough to measure the speed of reading it.
var Standard = Size{
	Wallets: 400, Issuances: 48, Trades: 200, Transfers: 200_000, TransfersInBlock: 100, EmptyEvery: 3,
}

// version changes with what this package puts on a chain of the same size.
const version = 2

// BlockTime is the time between blocks.
const BlockTime = 12 * time.Second

// gasLimit lets a block hold some thousand transfers.
const gasLimit = 120_000_000

// Kept is a chain on the disk.
type Kept struct {
	Dir      string
	Manifest *deploy.Manifest
}

// Open gives the chain of a size that is kept under a directory, and makes it if there is none of this version of the
// contracts. What is told on the way is for people.
func Open(ctx context.Context, under string, size Size, tell func(string)) (Kept, error) {
	key, err := size.key()
	if err != nil {
		return Kept{}, err
	}
	kind := fmt.Sprintf("chain-%dx%d-", size.Transfers, size.TransfersInBlock)
	dir := filepath.Join(under, kind+key)
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		if err := makeAnew(ctx, under, kind, dir, size, tell); err != nil {
			return Kept{}, err
		}
	} else if err != nil {
		return Kept{}, fmt.Errorf("look for a kept chain: %w", err)
	}
	return Load(dir)
}

// Load gives a chain that was made in a directory.
func Load(dir string) (Kept, error) {
	manifest, err := deploy.Load(filepath.Join(dir, deployments), embedded.DefaultChainID)
	return Kept{Dir: dir, Manifest: manifest}, err
}

// makeAnew makes a chain where nobody looks, and puts it in place when it is complete. Earlier ones of its kind go.
func makeAnew(ctx context.Context, under, kind, dir string, size Size, tell func(string)) (err error) {
	if err := os.MkdirAll(under, 0o750); err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	unfinished, err := os.MkdirTemp(under, "unfinished-")
	if err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(unfinished)) }()
	if err := Make(ctx, unfinished, size, tell); err != nil {
		return fmt.Errorf("make the chain: %w", err)
	}
	old, err := filepath.Glob(filepath.Join(under, kind+"*"))
	if err != nil {
		return fmt.Errorf("look for earlier chains: %w", err)
	}
	for _, one := range old {
		if err := os.RemoveAll(one); err != nil {
			return fmt.Errorf("remove an earlier chain: %w", err)
		}
	}
	return os.Rename(unfinished, dir)
}

// Parts of a kept directory.
const (
	deployments = "deployments"
	chainData   = "chain"
)

// key tells chains apart that differ in anything.
func (s Size) key() (string, error) {
	sum := sha256.New()
	text, err := json.Marshal(struct {
		Version int
		Size    Size
		Config  deploy.Config
	}{version, s, config()})
	if err != nil {
		return "", fmt.Errorf("describe the chain: %w", err)
	}
	sum.Write(text)
	for _, contract := range []*bind.MetaData{
		&bindings.AccessManagerMetaData, &bindings.WalletRegistryMetaData, &bindings.RuleBookMetaData, &bindings.TradeCoinMetaData,
		&bindings.IssuanceDeskMetaData, &bindings.TradeBookMetaData, &bindings.ReserveFeedMetaData, &bindings.ReleaseRegistryMetaData,
		&bindings.IssuanceRuleMetaData, &bindings.HoldingRuleMetaData, &bindings.ReturnRuleMetaData,
	} {
		sum.Write([]byte(contract.Bin))
	}
	return hex.EncodeToString(sum.Sum(nil)[:8]), nil
}

// Options open the chain in a directory, kept or new. It seals only what it is told to.
func Options(dir string) embedded.Options {
	return embedded.Options{
		DataDir: filepath.Join(dir, chainData), RPCAddr: "127.0.0.1:0", Manual: true, Clock: clock,
		Log: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})),
	}
}

// Of what is held back [seconds after the issue].
const (
	holdingCliff    = 600
	holdingDuration = 6 * 3600
)

var clock = sealer.StepClock{Step: BlockTime}

// genesis gives every party native coin for gas.
func genesis(size Size) embedded.Genesis {
	rich := types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))}
	alloc := types.GenesisAlloc{}
	for _, one := range append(wallets(size.Wallets), deployer, cashier, relayer) {
		alloc[one.Address()] = rich
	}
	return embedded.Genesis{Time: time.Date(2026, 1, 5, 8, 0, 0, 0, time.UTC), GasLimit: gasLimit, Alloc: alloc}
}

// config is the default system with two coins, whose issuances are held back and deposited in part.
func config() deploy.Config {
	c := deploy.DefaultConfig(deploy.Parties{
		Admin: partyOf("admin").Address(), Issuer: partyOf("issuer").Address(), Operator: partyOf("operator").Address(),
		Cashier: cashier.Address(), Endorsers: addressesOf(endorsers), Attesters: addressesOf(attesters),
	}, "USD", "EUR")
	for i := range c.Coins {
		c.Coins[i].Holding.Share, c.Coins[i].Holding.Cliff, c.Coins[i].Holding.Duration = 1_000, holdingCliff, holdingDuration
		c.Coins[i].Return.Share = 500
	}
	return c
}
