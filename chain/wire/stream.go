package wire

import (
	"bytes"
	"context"
	"errors"
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

	mutex sync.Mutex
	open  map[stream]struct{} // those that are idle and those in use; nil once closed
	idle  []stream
}

// mostIdle is how many are kept: as many as anybody asks at the same time.
const mostIdle = 8

func newStreams(dial func(context.Context) (stream, error)) *streams {
	return &streams{dial: dial, open: map[stream]struct{}{}}
}

func (p *streams) exchange(ctx context.Context, request []byte, read func(answer []byte) error) error {
	return withBuffer(func(buffer *bytes.Buffer) error {
		s, err := p.answered(ctx, request, buffer)
		if err != nil {
			return err
		}
		err = read(buffer.Bytes())
		var refused *failure
		if err == nil || errors.As(err, &refused) {
			p.keep(s)
		} else {
			p.end(s) // what comes next may still be of this request
		}
		return err
	})
}

// answered reads the answer to a request, which only asks, and gives the connection that it came over. A node may have ended
// a connection while it was idle: then no answer begins, and the request is made on another.
func (p *streams) answered(ctx context.Context, request []byte, answer *bytes.Buffer) (stream, error) {
	for {
		s, used, err := p.take(ctx)
		if err != nil {
			return nil, err
		}
		err = p.ask(ctx, s, request, answer)
		if err == nil {
			return s, nil
		}
		if !used || answer.Len() > 0 || errors.Is(err, errTooLong) || ctx.Err() != nil {
			return nil, err
		}
	}
}

// take gives a connection, and whether it was in use before.
func (p *streams) take(ctx context.Context) (s stream, used bool, err error) {
	if s, err = p.takeIdle(); s != nil || err != nil {
		return s, true, err
	}
	if s, err = p.dial(ctx); err != nil {
		return nil, false, err
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.open == nil {
		_ = s.Close()
		return nil, false, rpc.ErrClientQuit
	}
	p.open[s] = struct{}{}
	return s, false, nil
}

// takeIdle gives nil where none is idle.
func (p *streams) takeIdle() (s stream, err error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.open == nil {
		return nil, rpc.ErrClientQuit
	}
	if last := len(p.idle) - 1; last >= 0 {
		s, p.idle = p.idle[last], p.idle[:last]
	}
	return s, nil
}

func (p *streams) ask(ctx context.Context, s stream, request []byte, answer *bytes.Buffer) error {
	forget := context.AfterFunc(ctx, func() { _ = s.Close() }) // which ends what waits for it
	err := s.send(request)
	if err == nil {
		err = s.receive(answer)
	}
	switch {
	case !forget():
		err = ctx.Err()
	case err == nil:
		return nil
	case !errors.Is(err, errTooLong):
		err = fmt.Errorf("%w: %w", rpc.ErrClientQuit, err)
	}
	p.end(s)
	return err
}

func (p *streams) keep(s stream) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.open == nil || len(p.idle) == mostIdle {
		delete(p.open, s)
		_ = s.Close()
		return
	}
	p.idle = append(p.idle, s)
}

func (p *streams) end(s stream) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	delete(p.open, s)
	_ = s.Close()
}

func (p *streams) close() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	for s := range p.open {
		_ = s.Close()
	}
	p.open, p.idle = nil, nil
}
