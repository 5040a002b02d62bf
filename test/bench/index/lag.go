package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/bench/history"
	"github.com/specie-money/specie/test/bench/result"
)

// Of the blocks that lag is measured with.
const (
	liveTransfers = 1_000 // in a block
	livePeriod    = time.Second
)

// liveSize is what is there before: wallets that have coin.
var liveSize = history.Size{
	Wallets: history.Standard.Wallets, Issuances: history.Standard.Issuances, TransfersInBlock: liveTransfers, EmptyEvery: 1,
}

// seal is the node whose blocks the lag is measured with. It tells of each, and begins when a line comes in.
func (s settings) seal(ctx context.Context, dir string) (err error) {
	kept, err := history.Load(dir)
	if err != nil {
		return err
	}
	live, err := history.GoOn(ctx, kept, liveSize, s.blocks, liveTransfers)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, live.Chain().Close()) }()
	answers := json.NewEncoder(os.Stdout)
	if err := tellServed(ctx, live.Chain(), answers); err != nil {
		return err
	}
	if _, err := os.Stdin.Read(make([]byte, 1)); err != nil {
		return fmt.Errorf("wait for the beginning: %w", err)
	}
	if err := live.Seal(ctx, livePeriod, func(block history.Sealed) error { return answers.Encode(block) }); err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

// lag measures how long after the node tells of a block its last row can be read.
func (s settings) lag(ctx context.Context) (rows []result.Row, err error) {
	dir, err := os.MkdirTemp(s.dir, "live-")
	if err != nil {
		return nil, fmt.Errorf("make directory: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if err := history.Make(ctx, dir, liveSize, tell); err != nil {
		return nil, err
	}
	kept, err := history.Load(dir)
	if err != nil {
		return nil, err
	}
	n, err := startNode(ctx, "-seal", dir, "-blocks", strconv.Itoa(s.blocks))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, n.stop()) }()
	reading, err := dial(ctx, n.WebSocket, indexer.FromReceipts)
	if err != nil {
		return nil, err
	}
	defer reading.close()
	into, err := store.Open(ctx, store.Options{Dir: filepath.Join(dir, "index")})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, into.Close()) }()
	following, err := follow(ctx, indexer.Options{
		Store: into, Source: reading.Source, ChainID: embedded.DefaultChainID, Contracts: indexer.Deployed(kept.Manifest),
	})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, following.stop()) }()
	if err := following.WaitFor(ctx, n.Head); err != nil {
		return nil, err
	}
	tell(fmt.Sprintf("%d blocks of %d transfers, one each %s", s.blocks, liveTransfers, livePeriod))
	lags, err := s.lags(ctx, n, following, into)
	if err != nil {
		return nil, err
	}
	slices.Sort(lags)
	row := func(percent int) result.Row {
		at := int(math.Ceil(float64(len(lags)*percent)/100)) - 1
		return result.Row{
			Case: "lag at the head, block to queryable row", Variant: fmt.Sprintf("sqlite/websocket-receipts, p%d", percent),
			Value: float64(lags[at].Microseconds()) / 1_000, Unit: "ms",
		}
	}
	return []result.Row{row(50), row(99)}, reconcile(ctx, into, reading.ledger, n.Head+uint64(s.blocks))
}

// lags lets the node begin and takes the time of every block.
func (s settings) lags(ctx context.Context, n *node, x following, into *store.Store) (lags []time.Duration, err error) {
	readable := make([]time.Time, s.blocks)
	watched := make(chan error, 1)
	go func() { watched <- watch(ctx, x, into, n.Head+1, readable) }()
	if _, err := n.life.Write([]byte{'\n'}); err != nil {
		return nil, fmt.Errorf("let the node begin: %w", err)
	}
	sealed := make([]history.Sealed, s.blocks)
	for i := range sealed {
		if err := n.told.Decode(&sealed[i]); err != nil {
			return nil, fmt.Errorf("the node ended early: %w", err)
		}
	}
	if err := <-watched; err != nil {
		return nil, err
	}
	for i := range sealed {
		lags = append(lags, readable[i].Sub(sealed[i].At))
	}
	return lags, nil
}

// watch notes when the newest transfer that can be read is of each block.
func watch(ctx context.Context, x following, into *store.Store, first uint64, readable []time.Time) error {
	for i := range readable {
		number := first + uint64(i)
		if err := x.WaitFor(ctx, number); err != nil {
			return err
		}
		newest, _, err := into.Transfers(ctx, store.TransferFilter{}, store.Page{Limit: 1})
		if err != nil {
			return err
		}
		readable[i] = time.Now()
		if len(newest) == 0 || newest[0].BlockNumber < number {
			return fmt.Errorf("block %d is said to be indexed, and its transfers can not be read", number)
		}
	}
	return nil
}
