package api

import (
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
)

// conditional gives answers to GET an ETag, and answers 304 to a caller who has the same one already. Pages are bounded,
// so hashing one costs less than sending it.
func (s *Server) conditional(ctx huma.Context, next func(huma.Context)) {
	if ctx.Method() != http.MethodGet || accessOf(ctx.Operation()).public {
		next(ctx)
		return
	}
	c := humagin.Unwrap(ctx)
	answer, restore := record(c)
	defer restore()
	next(ctx)
	restore()
	if answer.status == http.StatusOK {
		sum := sha256.Sum256(answer.body.Bytes())
		tag := `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`
		c.Header("ETag", tag)
		c.Header("Cache-Control", "private, no-cache")
		c.Writer.Header().Add("Vary", "Authorization")
		if matches(ctx.Header("If-None-Match"), tag) {
			c.Writer.Header().Del("Content-Type")
			c.Status(http.StatusNotModified)
			c.Writer.WriteHeaderNow()
			return
		}
	}
	if err := answer.flush(); err != nil {
		_ = c.Error(err) // answers what it was given
	}
}

// matches compares weakly, as If-None-Match asks for.
func matches(header, tag string) bool {
	for candidate := range strings.SplitSeq(header, ",") {
		candidate = strings.TrimPrefix(strings.TrimSpace(candidate), "W/")
		if candidate == tag || candidate == "*" {
			return true
		}
	}
	return false
}
