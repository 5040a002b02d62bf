// Package proc runs the specie binary for tests and benchmarks: a real process, on free ports, in a folder of its own.
package proc

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/specie-money/specie/api/client"
)

// Process is a running specie.
type Process struct {
	Dir    string // data directory
	APIURL string
	RPCURL string

	cmd    *exec.Cmd
	output *lockedBuffer
	ended  chan struct{}
	err    error
}

// Start runs `specie dev` with further arguments on a data directory.
func Start(ctx context.Context, binary, dir string, arguments ...string) (*Process, error) {
	apiAddr, err := freeAddress(ctx)
	if err != nil {
		return nil, err
	}
	rpcAddr, err := freeAddress(ctx)
	if err != nil {
		return nil, err
	}
	p := &Process{Dir: dir, APIURL: "http://" + apiAddr, RPCURL: "http://" + rpcAddr, output: &lockedBuffer{}, ended: make(chan struct{})}
	arguments = append([]string{"dev", "--data-dir", dir, "--api-addr", apiAddr, "--rpc-addr", rpcAddr}, arguments...)
	p.cmd = exec.CommandContext(ctx, binary, arguments...) //nolint:gosec // the binary under test
	p.cmd.Stdout, p.cmd.Stderr = p.output, p.output
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", binary, err)
	}
	go func() {
		p.err = p.cmd.Wait()
		close(p.ended)
	}()
	return p, nil
}

// Client gives the API as the principal of a credential sees it, once the credential is there.
func (p *Process) Client(ctx context.Context, principal string) (*client.Client, error) {
	file := filepath.Join(p.Dir, "credentials", principal+".key")
	for {
		secret, err := os.ReadFile(file)
		if err == nil && len(secret) > 0 {
			return client.New(p.APIURL, strings.TrimSpace(string(secret)))
		}
		if err := p.pause(ctx); err != nil {
			return nil, err
		}
	}
}

// AwaitReady returns when the API calls itself ready.
func (p *Process) AwaitReady(ctx context.Context) error {
	api, err := client.New(p.APIURL, "")
	if err != nil {
		return err
	}
	for {
		if health, err := api.Ready(ctx); err == nil && health.Status == "ok" {
			return nil
		}
		if err := p.pause(ctx); err != nil {
			return err
		}
	}
}

// AwaitOutput returns when the process has printed a text.
func (p *Process) AwaitOutput(ctx context.Context, text string) error {
	for !strings.Contains(p.Output(), text) {
		if err := p.pause(ctx); err != nil {
			return err
		}
	}
	return nil
}

const pollEvery = 5 * time.Millisecond

func (p *Process) pause(ctx context.Context) error {
	timer := time.NewTimer(pollEvery)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-p.ended:
		return fmt.Errorf("specie ended: %w\n%s", errors.Join(p.err, errors.New("before it was expected to")), p.Output())
	case <-timer.C:
		return nil
	}
}

// Ended is closed when the process has ended.
func (p *Process) Ended() <-chan struct{} { return p.ended }

// Wait returns when the process has ended by itself, with an error unless it was successful.
func (p *Process) Wait() error {
	<-p.ended
	if p.err != nil {
		return fmt.Errorf("specie: %w\n%s", p.err, p.Output())
	}
	return nil
}

// Kill ends the process as a power cut would: SIGKILL, no clean-up.
func (p *Process) Kill() {
	_ = p.cmd.Process.Kill() // it may have ended already
	<-p.ended
}

// Stop asks the process to end and waits for it.
func (p *Process) Stop() error {
	if err := p.cmd.Process.Signal(os.Interrupt); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return fmt.Errorf("stop specie: %w", err)
	}
	return p.Wait()
}

// Output is what the process has printed so far.
func (p *Process) Output() string { return p.output.String() }

func freeAddress(ctx context.Context) (string, error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("find a free port: %w", err)
	}
	return listener.Addr().String(), listener.Close()
}

type lockedBuffer struct {
	mutex  sync.Mutex
	buffer bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.buffer.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.buffer.String()
}
