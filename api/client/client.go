// Package client is the Go client of Specie's API. It speaks HTTP and nothing else, so that whatever it can do any other
// client can do as well.
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
)

const (
	// largestAnswer bounds what is read of an answer [bytes].
	largestAnswer = 16 << 20

	timeoutRequest = 90 * time.Second // longer than the server takes to answer a change

	pollFirst = 50 * time.Millisecond
	pollMost  = time.Second
)

// Client calls one API with one key. It is safe for concurrent use.
type Client struct {
	base *url.URL
	key  string
	http *http.Client
}

// New makes a client of the API at baseURL, such as http://127.0.0.1:8080. Error: setting-invalid.
func New(baseURL, key string) (*Client, error) {
	base, err := url.Parse(strings.TrimSuffix(baseURL, "/"))
	if err != nil || (base.Scheme != "http" && base.Scheme != "https") || base.Host == "" || base.User != nil {
		return nil, domain.Errorf(domain.CodeSettingInvalid, "the API's address is not a URL such as http://127.0.0.1:8080")
	}
	transport := http.DefaultTransport
	if standard, ok := transport.(*http.Transport); ok {
		own := standard.Clone()
		own.MaxIdleConnsPerHost = 32
		transport = own
	}
	return &Client{base: base, key: key, http: &http.Client{Timeout: timeoutRequest, Transport: transport}}, nil
}

// As gives a client of the same API with another key; connections are shared.
func (c *Client) As(key string) *Client { return &Client{base: c.base, key: key, http: c.http} }

// Close ends idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

type idempotencyKey struct{}

// WithIdempotencyKey sets the idempotency key of the one change made with the context. Without it every change gets a
// new random key. With it the change can be repeated, also by another process, and happens once.
func WithIdempotencyKey(ctx context.Context, key string) context.Context {
	return context.WithValue(ctx, idempotencyKey{}, key)
}

// Page asks for one page of a list; the zero value for the first, of the server's default size.
type Page struct {
	Limit  int
	Cursor string
}

// All reads a list page by page to its end.
func All[T any](ctx context.Context, list func(context.Context, Page) (wire.List[T], error)) ([]T, error) {
	var all []T
	page := Page{Limit: 200}
	for {
		got, err := list(ctx, page)
		if err != nil {
			return all, err
		}
		all = append(all, got.Items...)
		if got.Next == "" {
			return all, nil
		}
		page.Cursor = got.Next
	}
}

// get reads.
func get[T any](ctx context.Context, c *Client, path string, query url.Values) (T, error) {
	var value T
	_, err := c.call(ctx, http.MethodGet, path, query, nil, &value)
	return value, err
}

// prepare posts what changes nothing.
func prepare[T any](ctx context.Context, c *Client, path string, body any) (T, error) {
	var value T
	_, err := c.call(ctx, http.MethodPost, path, nil, body, &value)
	return value, err
}

// change makes a change and waits for it: if it is answered with 202 until it is executed or ctx ends.
func change[T any](ctx context.Context, c *Client, method, path string, body any) (T, error) {
	var value T
	var raw json.RawMessage
	status, err := c.call(ctx, method, path, nil, body, &raw)
	if err != nil {
		return value, err
	}
	if status == http.StatusAccepted {
		var request wire.Request
		if err := decode(raw, &request); err != nil {
			return value, err
		}
		done, err := c.Wait(ctx, request)
		if err != nil {
			return value, err
		}
		return get[T](ctx, c, done.Resource, nil)
	}
	err = decode(raw, &value)
	return value, err
}

// Wait polls a request until it is executed. If it failed the error is the request's problem.
func (c *Client) Wait(ctx context.Context, request wire.Request) (wire.Request, error) {
	pause := pollFirst
	for {
		switch {
		case request.Status == "failed" && request.Problem != nil:
			return request, problemError(*request.Problem)
		case request.Status == "failed":
			return request, domain.Errorf(domain.CodeTransactionReverted, "the request failed")
		case request.Status == "executed":
			return request, nil
		}
		timer := time.NewTimer(pause)
		select {
		case <-ctx.Done():
			timer.Stop()
			return request, domain.Wrap(domain.CodeTransactionPending, ctx.Err(), "request %s is still pending; ask for it again later", request.ID)
		case <-timer.C:
		}
		pause = min(2*pause, pollMost)
		var err error
		if request, err = c.Request(ctx, request.ID); err != nil {
			return request, err
		}
	}
}

// call sends one request and reads its answer into value.
func (c *Client) call(ctx context.Context, method, path string, query url.Values, body, value any) (int, error) {
	status, answer, err := c.send(ctx, method, path, query, body)
	if err != nil {
		return 0, err
	}
	if status >= http.StatusBadRequest {
		return status, failure(status, answer)
	}
	return status, decode(answer, value)
}

// send sends one request and gives whatever is answered.
func (c *Client) send(ctx context.Context, method, path string, query url.Values, body any) (int, []byte, error) {
	request, err := c.request(ctx, method, path, query, body)
	if err != nil {
		return 0, nil, err
	}
	response, err := c.http.Do(request)
	if err != nil {
		return 0, nil, c.unreachable(ctx, err)
	}
	defer response.Body.Close() //nolint:errcheck // it was read as far as it is wanted
	answer, err := io.ReadAll(io.LimitReader(response.Body, largestAnswer))
	if err != nil {
		return 0, nil, c.unreachable(ctx, err)
	}
	return response.StatusCode, answer, nil
}

func (c *Client) request(ctx context.Context, method, path string, query url.Values, body any) (*http.Request, error) {
	target := c.base.String() + path
	if len(query) > 0 {
		target += "?" + query.Encode()
	}
	var content io.Reader
	if body != nil {
		encoded, err := json.Marshal(body)
		if err != nil {
			return nil, domain.Wrap(domain.CodeInvalidInput, err, "the request can not be written as JSON")
		}
		content = bytes.NewReader(encoded)
	}
	request, err := http.NewRequestWithContext(ctx, method, target, content)
	if err != nil {
		return nil, domain.Wrap(domain.CodeInvalidInput, err, "the request's path %q is not valid", path)
	}
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	if c.key != "" {
		request.Header.Set("Authorization", "Bearer "+c.key)
	}
	if method != http.MethodGet {
		key, ok := ctx.Value(idempotencyKey{}).(string)
		if !ok {
			key = uuid.NewString()
		}
		request.Header.Set("Idempotency-Key", key)
	}
	request.Header.Set("User-Agent", "specie-client")
	return request, nil
}

func (c *Client) unreachable(ctx context.Context, err error) error {
	if ended := ctx.Err(); ended != nil {
		return fmt.Errorf("call the API: %w", ended)
	}
	return domain.Wrap(domain.CodeUnavailable, err, "the API at %s does not answer; is `specie dev` or `specie serve` running?", c.base.Host)
}

func decode(answer []byte, value any) error {
	if err := json.Unmarshal(answer, value); err != nil {
		return domain.Wrap(domain.CodeUnavailable, err, "the API's answer is not the JSON expected; is this a Specie API of the same version?")
	}
	return nil
}

// failure turns a problem into the error that it tells.
func failure(status int, answer []byte) error {
	var problem wire.Problem
	if err := json.Unmarshal(answer, &problem); err != nil || problem.Code == "" {
		return domain.Errorf(domain.CodeUnavailable, "the API answered %d without saying why; is this a Specie API?", status)
	}
	return problemError(problem)
}

func problemError(problem wire.Problem) error {
	return &domain.Error{Code: domain.Code(problem.Code), Detail: problem.Detail}
}
