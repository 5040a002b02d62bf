package wire

import (
	"bytes"
	"context"
	"net"
)

// overIPC has one value of JSON after the other on a socket, with nothing between them that could be relied on.
type overIPC struct{ net.Conn }

func dialIPC(path string) func(context.Context) (stream, error) {
	return func(ctx context.Context) (stream, error) {
		conn, err := new(net.Dialer).DialContext(ctx, "unix", path)
		if err != nil {
			return nil, err
		}
		return overIPC{conn}, nil
	}
}

func (s overIPC) send(message []byte) error {
	_, err := s.Write(message)
	return err
}

func (s overIPC) receive(into *bytes.Buffer) error {
	const piece = 64 << 10 // bytes read at once
	for answer := (enclosed{}); !answer.whole; {
		into.Grow(piece)
		free := into.AvailableBuffer()
		length, err := s.Read(free[:cap(free)])
		if err != nil {
			return err
		}
		read := free[:length]
		into.Write(read)
		answer.add(read)
		if into.Len() > longestAnswer {
			return errTooLong
		}
	}
	return nil
}

// enclosed tells when an array or object that comes in pieces is whole.
type enclosed struct {
	depth    int
	inString bool
	escaped  bool // the next byte of the text is
	whole    bool
}

func (e *enclosed) add(piece []byte) {
	for i := 0; i < len(piece) && !e.whole; i++ {
		if e.inString {
			i += e.pass(piece[i:])
			continue
		}
		switch piece[i] {
		case '"':
			e.inString = true
		case '{', '[':
			e.depth++
		case '}', ']':
			e.depth--
			e.whole = e.depth <= 0
		}
	}
}

// pass gives the place of the next quote in a text, or of the last byte.
func (e *enclosed) pass(text []byte) int {
	quote := bytes.IndexByte(text, '"')
	if quote < 0 {
		e.escaped = isEscaped(text, e.escaped)
		return len(text) - 1
	}
	e.inString = isEscaped(text[:quote], e.escaped)
	e.escaped = false
	return quote
}
