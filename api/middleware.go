package api

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"runtime/debug"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"

	"github.com/specie-money/specie/domain"
)

// Keys under which a request's context keeps what the access log tells.
const (
	keyRequestID = "specie.request-id"
	keyPrincipal = "specie.principal"
	keyCode      = "specie.code"
	keyFailure   = "specie.failure"
)

// A caller may bring an id of its own to find its request by; anything else gets a new one.
var plausibleRequestID = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// identify gives a request its id, and its context the language of its caller.
func identify(c *gin.Context) {
	c.Request = c.Request.WithContext(context.WithValue(c.Request.Context(), languageKey{}, preferred(c.GetHeader("Accept-Language"))))
	id := c.GetHeader("X-Request-Id")
	if !plausibleRequestID.MatchString(id) {
		id = uuid.NewString()
	}
	c.Set(keyRequestID, id)
	c.Header("X-Request-Id", id)
}

func requestID(c *gin.Context) string { return c.GetString(keyRequestID) }

// noteFailure keeps an error for the access log: the code of any, the text with its causes of those that are our fault.
func noteFailure(c *gin.Context, code string, err error) {
	c.Set(keyCode, code)
	if domain.Describe(domain.Code(code)).Status >= http.StatusInternalServerError {
		c.Set(keyFailure, withCauses(err))
	}
}

// withCauses tells an error with the causes that domain errors keep to themselves.
func withCauses(err error) string {
	if err == nil {
		return ""
	}
	text := err.Error()
	var known *domain.Error
	if errors.As(err, &known) {
		if cause := known.Unwrap(); cause != nil {
			text += ": " + withCauses(cause)
		}
	}
	return text
}

// accessLog tells each request once, when it is answered. Headers, query and bodies stay out of it: they may hold secrets.
func accessLog(log *slog.Logger) gin.HandlerFunc {
	return func(c *gin.Context) {
		started := time.Now()
		c.Next()
		attributes := []slog.Attr{
			slog.String("request_id", requestID(c)),
			slog.String("method", c.Request.Method),
			slog.String("route", c.FullPath()),
			slog.String("path", c.Request.URL.Path),
			slog.Int("status", c.Writer.Status()),
			slog.Int("bytes", max(c.Writer.Size(), 0)),
			slog.Duration("duration", time.Since(started)),
			slog.String("remote", c.Request.RemoteAddr),
		}
		for _, key := range []string{keyPrincipal, keyCode, keyFailure} {
			if value := c.GetString(key); value != "" {
				attributes = append(attributes, slog.String(strings.TrimPrefix(key, "specie."), value))
			}
		}
		level := slog.LevelInfo
		if c.Writer.Status() >= http.StatusInternalServerError {
			level = slog.LevelError
		}
		log.LogAttrs(c.Request.Context(), level, "request", attributes...)
	}
}

// recoverPanic answers a panic as an internal error; its text and stack go to the log only.
func recoverPanic(log *slog.Logger) gin.HandlerFunc {
	return func(c *gin.Context) {
		defer func() {
			cause := recover()
			if cause == nil {
				return
			}
			if err, ok := cause.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(cause)
			}
			log.ErrorContext(c.Request.Context(), "panic", "request_id", requestID(c), "cause", fmt.Sprint(cause), "stack", string(debug.Stack()))
			if c.Writer.Written() {
				c.Abort()
				return
			}
			writeProblem(c, fmt.Errorf("panic: %v", cause))
		}()
		c.Next()
	}
}

// Nothing here is meant to be framed, sniffed or cached by others; only the reference has scripts, all of its own.
const (
	policyAPI  = "default-src 'none'; frame-ancestors 'none'"
	policyDocs = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"
)

func securityHeaders(c *gin.Context) {
	policy := policyAPI
	if path := c.Request.URL.Path; path == docsPath || strings.HasPrefix(path, docsPath+"/") {
		policy = policyDocs
	}
	c.Header("Content-Security-Policy", policy)
	c.Header("X-Content-Type-Options", "nosniff")
	c.Header("X-Frame-Options", "DENY")
	c.Header("Referrer-Policy", "no-referrer")
	c.Header("Cross-Origin-Resource-Policy", "same-origin")
}

// limitBody ends the reading of a body at the given size [bytes].
func limitBody(most int64) gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.Request.ContentLength > most {
			writeProblem(c, tooLarge(most))
			return
		}
		c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, most)
	}
}

func tooLarge(most int64) error {
	return domain.Errorf(domain.CodeBodyTooLarge, "the request body is larger than %d bytes", most)
}
