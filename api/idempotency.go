package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// IdempotencyStore keeps what was asked under each idempotency key, and the first answer to it.
type IdempotencyStore interface {
	BeginIdempotent(ctx context.Context, claim store.IdempotencyKey) (store.IdempotencyKey, bool, error)
	CompleteIdempotent(ctx context.Context, row store.IdempotencyKey) error
	TakeOverIdempotent(ctx context.Context, owner, route, key, from, to string) (bool, error)
	ExpireIdempotent(ctx context.Context, before int64) (int64, error)
	// Lead and Leads tell processes that are there from those that are gone.
	Lead(ctx context.Context, name string, standby func(context.Context), work func(context.Context) error) error
	Leads(ctx context.Context, name string) (bool, error)
}

const (
	headerIdempotencyKey = "Idempotency-Key"
	headerReplayed       = "Idempotency-Replayed"

	// idempotencyKept is how long an answer is replayed.
	idempotencyKept = 30 * 24 * time.Hour

	// noInstance owns the keys of requests that ended without an answer worth keeping: whoever asks again goes on.
	noInstance = ""
)

var plausibleIdempotencyKey = regexp.MustCompile(`^[\x21-\x7e]{1,128}$`)

// keptHeaders are those of an answer that belong to it rather than to its delivery.
var keptHeaders = []string{"Content-Type", "Location"}

type purposeKey struct{}

// purposeOf names a change to everything beneath, so that repeating it under the same idempotency key executes nothing
// twice. It is a function of what names the request and nothing else: also after the kept answer is gone, or if none was
// ever kept, a repetition finds what was done.
func purposeOf(ctx context.Context) string {
	purpose, _ := ctx.Value(purposeKey{}).(string) // set on every mutation
	return purpose
}

func purpose(row store.IdempotencyKey) string {
	// JSON keeps the parts apart, whatever is in them.
	name, _ := json.Marshal([]string{row.Owner, row.Route, row.Key, row.BodyHash.String()}) //nolint:errchkjson // strings
	sum := sha256.Sum256(name)
	return "api-" + hex.EncodeToString(sum[:16])
}

// idempotent answers a mutation once per idempotency key and replays that answer from then on.
func (s *Server) idempotent(ctx huma.Context, next func(huma.Context)) {
	access := accessOf(ctx.Operation())
	if !access.mutation {
		next(ctx)
		return
	}
	c := humagin.Unwrap(ctx)
	claim, err := s.claimOf(ctx, c)
	if err != nil {
		s.refuse(ctx, err)
		return
	}
	row, claimed, err := s.options.Store.BeginIdempotent(ctx.Context(), claim)
	if err == nil && !claimed {
		claimed, err = s.resume(ctx.Context(), row, claim)
	}
	switch {
	case err != nil:
		s.refuse(ctx, err)
	case claimed:
		row.Instance = s.instance
		s.answerOnce(huma.WithValue(ctx, purposeKey{}, purpose(row)), c, row, access, next)
	default:
		replay(c, row)
	}
}

// claimOf reads what names the request. The route with its parameters is hashed with the body: the same key for another
// application is another request.
func (s *Server) claimOf(ctx huma.Context, c *gin.Context) (store.IdempotencyKey, error) {
	key := ctx.Header(headerIdempotencyKey)
	if key == "" {
		return store.IdempotencyKey{}, domain.Errorf(domain.CodeIdempotencyKeyMissing,
			"send a header %s with a new random value for each new request, and the same value when repeating one", headerIdempotencyKey)
	}
	if !plausibleIdempotencyKey.MatchString(key) {
		return store.IdempotencyKey{}, domain.Errorf(domain.CodeInvalidInput, "%s must be 1 to 128 visible ASCII characters", headerIdempotencyKey)
	}
	body, err := io.ReadAll(c.Request.Body)
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		return store.IdempotencyKey{}, tooLarge(large.Limit)
	}
	if err != nil {
		return store.IdempotencyKey{}, domain.Wrap(domain.CodeInvalidInput, err, "the request body could not be read to its end")
	}
	c.Request.Body = io.NopCloser(bytes.NewReader(body))
	return store.IdempotencyKey{
		Owner: principalOf(ctx.Context()).ID, Route: ctx.Method() + " " + ctx.Operation().Path, Key: key,
		BodyHash: fingerprint(c.Request.URL.RequestURI(), body), Instance: s.instance, CreatedAt: s.options.Now().Unix(),
	}, nil
}

// fingerprint tells requests on one route apart.
func fingerprint(uri string, body []byte) store.Hash {
	hash := sha256.New()
	_, _ = fmt.Fprintf(hash, "%q", uri) // a hash takes everything
	_, _ = hash.Write(body)
	return store.Hash(hash.Sum(nil))
}

// resume decides about a key that is there already: replay its answer (false), or go on with a request that another
// process, or an earlier attempt, left without one (true).
func (s *Server) resume(ctx context.Context, row, claim store.IdempotencyKey) (bool, error) {
	if row.BodyHash != claim.BodyHash {
		return false, domain.Errorf(domain.CodeIdempotencyKeyReused,
			"this %s was used for another request on this route; use a new one for a new request", headerIdempotencyKey)
	}
	if row.State == store.IdempotencyDone {
		return false, nil
	}
	inFlight := domain.Errorf(domain.CodeIdempotencyInFlight, "the first request with this %s is still being answered; ask again in a moment", headerIdempotencyKey)
	if row.Instance == s.instance {
		return false, inFlight
	}
	if row.Instance != noInstance {
		there, err := s.options.Store.Leads(ctx, presence(row.Instance))
		if err != nil {
			return false, err
		}
		if there {
			return false, inFlight
		}
	}
	taken, err := s.options.Store.TakeOverIdempotent(ctx, row.Owner, row.Route, row.Key, row.Instance, s.instance)
	if err != nil {
		return false, err
	}
	if !taken {
		return false, inFlight // somebody else was faster
	}
	return true, nil
}

// presence names what a process leads in as long as it is there.
func presence(instance string) string { return "api/" + instance }

// attend lets other processes know that this one is there, until the context ends; it calls once they can.
func (s *Server) attend(ctx context.Context, known func()) {
	for ctx.Err() == nil {
		err := s.options.Store.Lead(ctx, presence(s.instance), nil, func(ctx context.Context) error {
			known()
			<-ctx.Done()
			return ctx.Err()
		})
		if ctx.Err() != nil {
			return
		}
		s.options.Log.WarnContext(ctx, "this process is not known to others on the database, trying again", "error", withCauses(err))
		select {
		case <-ctx.Done():
		case <-time.After(time.Second):
		}
	}
}

// answerOnce answers the request and keeps the answer before it is sent. Answers that are our own fault are not kept.
func (s *Server) answerOnce(ctx huma.Context, c *gin.Context, row store.IdempotencyKey, access access, next func(huma.Context)) {
	answer, restore := record(c)
	kept := false
	// What was done must be noted even if the caller is gone, or the handler panics.
	lasting := context.WithoutCancel(ctx.Context())
	defer func() {
		restore()
		if kept {
			return
		}
		if _, err := s.options.Store.TakeOverIdempotent(lasting, row.Owner, row.Route, row.Key, s.instance, noInstance); err != nil {
			s.options.Log.ErrorContext(lasting, "idempotency key not released", "request_id", requestID(c), "error", withCauses(err))
		}
	}()
	next(ctx)
	restore()
	if answer.status < http.StatusInternalServerError {
		row.Status, row.Body = answer.status, withoutSecret(answer.body.Bytes(), access.secret)
		row.Headers.Data = map[string][]string{}
		for _, name := range keptHeaders {
			if values := c.Writer.Header().Values(name); len(values) > 0 {
				row.Headers.Data[name] = values
			}
		}
		if err := s.options.Store.CompleteIdempotent(lasting, row); err != nil {
			c.Writer.Header().Del("Location")
			s.refuse(ctx, err)
			return
		}
		kept = true
	}
	if err := answer.flush(); err != nil {
		_ = c.Error(err) // answers what it was given
	}
}

// withoutSecret drops the member of a JSON object that must not be kept.
func withoutSecret(body []byte, member string) string {
	if member == "" {
		return string(body)
	}
	var object map[string]json.RawMessage
	if err := json.Unmarshal(body, &object); err != nil {
		return "{}" // rather nothing than a secret
	}
	delete(object, member)
	rest, err := json.Marshal(object)
	if err != nil {
		return "{}"
	}
	return string(rest)
}

// replay sends a kept answer.
func replay(c *gin.Context, row store.IdempotencyKey) {
	for name, values := range row.Headers.Data {
		for _, value := range values {
			c.Writer.Header().Add(name, value)
		}
	}
	c.Header(headerReplayed, "true")
	c.Status(row.Status)
	_, _ = c.Writer.WriteString(row.Body) // the caller may be gone
	c.Writer.WriteHeaderNow()
}
