package api

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"
	"golang.org/x/text/language"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
)

// huma knows one way to write an error for the whole process; ours is set before any server exists.
func init() {
	gin.SetMode(gin.ReleaseMode)
	huma.DefaultArrayNullable = false // a list without items is written as one
	huma.NewErrorWithContext = func(ctx huma.Context, status int, message string, causes ...error) huma.StatusError {
		c := humagin.Unwrap(ctx)
		p := newProblem(c, toError(status, message, causes))
		p.Errors = fieldErrors(causes)
		return p
	}
	huma.NewError = func(status int, message string, causes ...error) huma.StatusError {
		p := describe(toError(status, message, causes), language.English)
		return &p
	}
}

// toError gives huma's own refusals a code of ours. Its own messages are about the request, so they may be shown.
func toError(status int, message string, causes []error) error {
	for _, cause := range causes {
		var known *domain.Error
		if errors.As(cause, &known) {
			return cause
		}
	}
	switch {
	case status == http.StatusRequestEntityTooLarge:
		return domain.Errorf(domain.CodeBodyTooLarge, "the request body is larger than this server takes")
	case status == http.StatusUnsupportedMediaType:
		return domain.Errorf(domain.CodeMediaTypeUnsupported, "send the body as application/json")
	case status >= http.StatusBadRequest && status < http.StatusInternalServerError:
		return domain.Errorf(domain.CodeInvalidInput, "%s", summary(message, causes))
	default:
		return errors.Join(causes...)
	}
}

// summary tells the first faults in one line, for readers who look at the detail only.
func summary(message string, causes []error) string {
	const most = 3
	var told []string
	for _, fault := range fieldErrors(causes) {
		told = append(told, strings.TrimSpace(fault.Location+" "+fault.Message))
	}
	if len(told) == 0 {
		return message
	}
	if len(told) > most {
		told = append(told[:most], "…")
	}
	return strings.Join(told, "; ")
}

// fieldErrors drops the values that huma would echo: they may be secrets, and the caller has them.
func fieldErrors(causes []error) []wire.FieldError {
	var faults []wire.FieldError
	for _, cause := range causes {
		var detail huma.ErrorDetailer
		if errors.As(cause, &detail) {
			d := detail.ErrorDetail()
			faults = append(faults, wire.FieldError{Location: d.Location, Message: d.Message})
		}
	}
	return faults
}

// newProblem describes err to the caller, and keeps what only the log may tell for the access log.
func newProblem(c *gin.Context, err error) *wire.Problem {
	p := describe(err, languageOf(c.Request.Context()))
	p.Instance = "urn:specie:request:" + requestID(c)
	c.Header("Vary", "Accept-Language")
	c.Header("Cache-Control", "no-store")
	if p.Status == http.StatusUnauthorized {
		c.Header("WWW-Authenticate", `Bearer realm="specie"`)
	}
	noteFailure(c, p.Code, err)
	return &p
}

// writeProblem answers with a problem from outside of huma.
func writeProblem(c *gin.Context, err error) {
	p := newProblem(c, err)
	c.Header("Content-Type", p.ContentType("application/json"))
	c.AbortWithStatusJSON(p.Status, p)
}

// describe tells an error in the words of the catalogue. What is not one of ours is told as internal, without its text.
func describe(err error, in language.Tag) wire.Problem {
	var known *domain.Error
	switch {
	case errors.As(err, &known):
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		known = domain.Errorf(domain.CodeUnavailable, "the request took too long; try again with the same Idempotency-Key")
	default:
		known = domain.Errorf(domain.CodeInternal, "something went wrong here; the operator finds it in the log by the request id")
	}
	return problemOf(known, in)
}

// problemOf tells a known error.
func problemOf(known *domain.Error, in language.Tag) wire.Problem {
	d := domain.Describe(known.Code)
	title, detail := d.English, known.Detail
	if in == language.Chinese {
		title = d.Chinese
	}
	if d.Code == domain.CodeInternal {
		detail = "something went wrong here; the operator finds it in the log by the request id"
	}
	return wire.Problem{Type: "/v1/errors/" + string(d.Code), Title: title, Status: d.Status, Code: string(d.Code), Detail: detail}
}

var languages = language.NewMatcher([]language.Tag{language.English, language.Chinese})

type languageKey struct{}

// languageOf gives the language that the caller prefers.
func languageOf(ctx context.Context) language.Tag {
	if tag, ok := ctx.Value(languageKey{}).(language.Tag); ok {
		return tag
	}
	return language.English
}

// preferred picks English or Chinese.
func preferred(acceptLanguage string) language.Tag {
	if _, index := language.MatchStrings(languages, acceptLanguage); index == 1 {
		return language.Chinese
	}
	return language.English
}
