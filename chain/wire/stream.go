package wire

import (
	"bytes"
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/rpc"
)

// stream carries messages one after the other.
type stream interface {
	send(message []byte) error
	receive(into *bytes.Buffer) error
	Close() error
}

// streams are connections that carry one request at a time each. One that is not in use is kept for the next.
type streams struct {
	dial func(context.Context) (stream, error)

	mutex  sync.Mutex
	idle   []stream
	closed bool
}

// mostIdle is how many are kept: as many as anybody asks at the same time.
const mostIdle = 8

func newStreams(dial func(context.Context) (stream, error)) *streams { return &streams{dial: dial} }

func (p *streams) exchange(ctx context.Context, request []byte, read func(answer []byte) error) error {
	return withBuffer(func(buffer *bytes.Buffer) error {
		if err := p.answered(ctx, request, buffer); err != nil {
			return err
		}
		return read(buffer.Bytes())
	})
}

// answered reads the answer to a request, which only asks. A node may have ended a connection while it was idle: then the
// request is made on a new one.
func (p *streams) answered(ctx context.Context, request []byte, answer *bytes.Buffer) error {
	for {
		s, used, err := p.take(ctx)
		if err != nil {
			return err
		}
		err = p.ask(ctx, s, request, answer)
		if err == nil || !used || ctx.Err() != nil {
			return err
		}
		answer.Reset()
	}
}

// take gives a connection, and whether it was in use before.
func (p *streams) take(ctx context.Context) (s stream, used bool, err error) {
	p.mutex.Lock()
	if p.closed {
		p.mutex.Unlock()
		return nil, false, rpc.ErrClientQuit
	}
	if last := len(p.idle) - 1; last >= 0 {
		s, p.idle = p.idle[last], p.idle[:last]
		p.mutex.Unlock()
		return s, true, nil
	}
	p.mutex.Unlock()
	s, err = p.dial(ctx)
	return s, false, err
}

func (p *streams) ask(ctx context.Context, s stream, request []byte, answer *bytes.Buffer) error {
	forget := context.AfterFunc(ctx, func() { _ = s.Close() }) // which ends what waits for it
	err := s.send(request)
	if err == nil {
		err = s.receive(answer)
	}
	if !forget() {
		return ctx.Err()
	}
	if err != nil {
		_ = s.Close()
		return fmt.Errorf("%w: %w", rpc.ErrClientQuit, err)
	}
	p.keep(s)
	return nil
}

func (p *streams) keep(s stream) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.closed || len(p.idle) == mostIdle {
		_ = s.Close()
		return
	}
	p.idle = append(p.idle, s)
}

func (p *streams) close() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.closed = true
	for _, s := range p.idle {
		_ = s.Close()
	}
	p.idle = nil
}
