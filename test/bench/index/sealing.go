package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/specie-money/specie/indexer"
	"github.com/specie-money/specie/test/bench/history"
)

// sealing is a node that will seal the blocks whose lag is measured.
type sealing struct {
	reading

	head uint64 // before the first of them
	seal func(ctx context.Context, tell func(history.Sealed) error) error
	stop func() error
}

// sealHere opens the chain in this process, as `specie dev` does.
func (s settings) sealHere(ctx context.Context, dir string) (sealing, error) {
	live, err := s.goOn(ctx, dir)
	if err != nil {
		return sealing{}, err
	}
	chain := live.Chain()
	head, err := chain.Client().BlockNumber(ctx)
	if err != nil {
		return sealing{}, errors.Join(fmt.Errorf("read the head: %w", err), chain.Close())
	}
	return sealing{
		reading: inProcess(chain), head: head, stop: chain.Close,
		seal: func(ctx context.Context, tell func(history.Sealed) error) error {
			return live.Seal(ctx, livePeriod, tell)
		},
	}, nil
}

// sealApart starts a node in a process of its own.
func (s settings) sealApart(ctx context.Context, dir string) (sealing, error) {
	n, err := startNode(ctx, "-seal", dir, "-blocks", strconv.Itoa(s.blocks))
	if err != nil {
		return sealing{}, err
	}
	reading, err := dial(ctx, n.WebSocket, indexer.FromReceipts)
	if err != nil {
		return sealing{}, errors.Join(err, n.stop())
	}
	stop := func() error {
		reading.close()
		return n.stop()
	}
	return sealing{reading, n.Head, n.seal(s.blocks), stop}, nil
}

// seal lets the node begin and passes on what it tells.
func (n *node) seal(blocks int) func(ctx context.Context, tell func(history.Sealed) error) error {
	return func(_ context.Context, tell func(history.Sealed) error) error {
		if _, err := n.life.Write([]byte{'\n'}); err != nil {
			return fmt.Errorf("let the node begin: %w", err)
		}
		for range blocks {
			var block history.Sealed
			if err := n.told.Decode(&block); err != nil {
				return fmt.Errorf("the node ended early: %w", err)
			}
			if err := tell(block); err != nil {
				return err
			}
		}
		return nil
	}
}

// serveAndSeal is that node. It tells of each block, and begins when a line comes in.
func (s settings) serveAndSeal(ctx context.Context, dir string) (err error) {
	live, err := s.goOn(ctx, dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, live.Chain().Close()) }()
	answers := json.NewEncoder(os.Stdout)
	if err := tellServed(ctx, live.Chain(), "", answers); err != nil {
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

func (s settings) goOn(ctx context.Context, dir string) (*history.Live, error) {
	kept, err := history.Load(dir)
	if err != nil {
		return nil, err
	}
	return history.GoOn(ctx, kept, liveSize, s.blocks, liveTransfers)
}
