package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/test/bench/history"
)

// served tells where a node answers.
type served struct {
	HTTP      string `json:"http"`
	WebSocket string `json:"webSocket"`
	IPC       string `json:"ipc"`
	Head      uint64 `json:"head"`
}

// serve runs the node of a kept chain until standard input ends.
func serve(ctx context.Context, dir string) (err error) {
	sockets, err := os.MkdirTemp("", "specie-bench-") // the path of a socket has to be short
	if err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(sockets)) }()
	options := history.Options(dir)
	options.IPCPath = filepath.Join(sockets, "ipc")
	chain, err := embedded.Open(ctx, options)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	if err := tellServed(ctx, chain, options.IPCPath, json.NewEncoder(os.Stdout)); err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

func tellServed(ctx context.Context, chain *embedded.Chain, ipc string, to *json.Encoder) error {
	head, err := chain.Client().BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("read the head: %w", err)
	}
	return to.Encode(served{HTTP: chain.RPCURL(), WebSocket: chain.WebSocketURL(), IPC: ipc, Head: head})
}

// node is a node in a process of its own, so that its memory and its garbage are not the indexer's.
type node struct {
	served
	process *exec.Cmd
	life    io.WriteCloser // its standard input
	told    *json.Decoder
}

// startNode runs this program as a node.
func startNode(ctx context.Context, arguments ...string) (*node, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("find this program: %w", err)
	}
	n := &node{process: exec.CommandContext(ctx, self, arguments...)} //nolint:gosec // this program itself
	n.process.Stderr = os.Stderr
	output, err := n.process.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("read the node: %w", err)
	}
	if n.life, err = n.process.StdinPipe(); err != nil {
		return nil, fmt.Errorf("hold the node: %w", err)
	}
	if err := n.process.Start(); err != nil {
		return nil, fmt.Errorf("start the node: %w", err)
	}
	n.told = json.NewDecoder(output)
	if err := n.told.Decode(&n.served); err != nil {
		return nil, errors.Join(fmt.Errorf("the node ended early: %w", err), n.stop())
	}
	return n, nil
}

func (n *node) stop() error { return errors.Join(n.life.Close(), n.process.Wait()) }
