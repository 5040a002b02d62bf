package wire

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"net/http"
	"net/url"

	"github.com/gorilla/websocket"
)

// overWebSocket has a request and an answer in a message each.
type overWebSocket struct{ *websocket.Conn }

// dialWebSocket signs in with what the URL says before the host, as rpc does.
func dialWebSocket(at *url.URL) func(context.Context) (stream, error) {
	header := http.Header{}
	to := *at
	if to.User != nil {
		header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(to.User.String())))
		to.User = nil
	}
	const piece = 64 << 10 // bytes read or written at once
	dialer := websocket.Dialer{Proxy: http.ProxyFromEnvironment, ReadBufferSize: piece, WriteBufferSize: piece}
	return func(ctx context.Context) (stream, error) {
		conn, answer, err := dialer.DialContext(ctx, to.String(), header)
		if err != nil {
			return nil, err
		}
		if err := answer.Body.Close(); err != nil {
			return nil, err
		}
		conn.SetReadLimit(longestAnswer)
		return overWebSocket{conn}, nil
	}
}

func (w overWebSocket) send(message []byte) error {
	return w.WriteMessage(websocket.TextMessage, message)
}

func (w overWebSocket) receive(into *bytes.Buffer) error {
	_, message, err := w.NextReader()
	if err == nil {
		_, err = into.ReadFrom(message)
	}
	if errors.Is(err, websocket.ErrReadLimit) {
		return errTooLong
	}
	return err
}
