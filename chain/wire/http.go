package wire

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/ethereum/go-ethereum/rpc"
)

// longestAnswer bounds the memory that an answer takes [bytes]. An indexer asks for much less at once.
const longestAnswer = 256 << 20

var errTooLong = fmt.Errorf("the answer is longer than %d bytes", longestAnswer)

// buffers keeps some for the answers to come, of which each is about as long as the last: to make them anew and let them
// grow takes longer than to read the answers.
var buffers = make(chan *bytes.Buffer, 4)

// longestKept is how long a buffer may be to be kept [bytes].
const longestKept = 64 << 20

func withBuffer(use func(*bytes.Buffer) error) error {
	var buffer *bytes.Buffer
	select {
	case buffer = <-buffers:
		buffer.Reset()
	default:
		buffer = new(bytes.Buffer)
	}
	defer func() {
		if buffer.Cap() > longestKept {
			return
		}
		select {
		case buffers <- buffer:
		default:
		}
	}()
	return use(buffer)
}

// overHTTP makes a POST of every request.
type overHTTP struct {
	url    string
	client *http.Client
}

func (h *overHTTP) close() { h.client.CloseIdleConnections() }

func (h *overHTTP) exchange(ctx context.Context, request []byte, read func(answer []byte) error) (err error) {
	post, err := http.NewRequestWithContext(ctx, http.MethodPost, h.url, bytes.NewReader(request))
	if err != nil {
		return err
	}
	post.Header.Set("Content-Type", "application/json")
	post.Header.Set("Accept", "application/json")
	answer, err := h.client.Do(post)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, answer.Body.Close()) }()
	return withBuffer(func(buffer *bytes.Buffer) error {
		if answer.ContentLength > 0 && answer.ContentLength <= longestAnswer {
			buffer.Grow(int(answer.ContentLength) + bytes.MinRead)
		}
		if _, err := buffer.ReadFrom(io.LimitReader(answer.Body, longestAnswer+1)); err != nil {
			return err
		}
		if answer.StatusCode < http.StatusOK || answer.StatusCode >= http.StatusMultipleChoices {
			return rpc.HTTPError{Status: answer.Status, StatusCode: answer.StatusCode, Body: bytes.Clone(buffer.Bytes())}
		}
		if buffer.Len() > longestAnswer {
			return errTooLong
		}
		return read(buffer.Bytes())
	})
}
