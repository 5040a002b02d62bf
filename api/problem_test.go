package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
)

type faultInput struct {
	Kind string `path:"kind"`
	Body struct {
		Amount string `json:"amount" maxLength:"10"`
		Count  int    `json:"count" minimum:"1"`
	}
}

// faulty is a route that fails as its path says.
func faulty(s *Server) {
	read(s, route{method: http.MethodPost, path: "/test/{kind}", id: "fault", tag: "Test", scopes: traders},
		func(_ context.Context, _ domain.Principal, in *faultInput) (*out[string], error) {
			switch in.Kind {
			case "ours":
				return nil, fmt.Errorf("deep inside: %w", domain.Wrap(domain.CodeCapExceeded, errors.New("hidden cause"), "the receiver may hold at most 5"))
			case "foreign":
				return nil, errors.New("password is hunter2")
			case "internal":
				return nil, domain.Wrap(domain.CodeInternal, errors.New("hidden cause"), "password is hunter2")
			case "unavailable":
				return nil, domain.Wrap(domain.CodeNodeUnreachable, errors.New("dial tcp: refused"), "the node does not answer")
			case "panic":
				panic("password is hunter2")
			case "slow":
				return nil, fmt.Errorf("wait: %w", context.DeadlineExceeded)
			}
			return answer("fine"), nil
		})
}

func TestProblems(t *testing.T) {
	r := newRig(t, nil, faulty)
	const valid = `{"amount":"1","count":1}`
	cases := []struct {
		name, path, body string
		headers          []string
		code             domain.Code
	}{
		{"an error of ours", "/test/ours", valid, nil, domain.CodeCapExceeded},
		{"an error of somebody else's", "/test/foreign", valid, nil, domain.CodeInternal},
		{"an internal error of ours", "/test/internal", valid, nil, domain.CodeInternal},
		{"a panic", "/test/panic", valid, nil, domain.CodeInternal},
		{"something that does not answer", "/test/unavailable", valid, nil, domain.CodeNodeUnreachable},
		{"a wait too long", "/test/slow", valid, nil, domain.CodeUnavailable},
		{"no body", "/test/x", "", nil, domain.CodeInvalidInput},
		{"not JSON", "/test/x", "{", nil, domain.CodeInvalidInput},
		{"JSON of another shape", "/test/x", "[]", nil, domain.CodeInvalidInput},
		{"a missing field", "/test/x", `{"count":1}`, nil, domain.CodeInvalidInput},
		{"an unknown field", "/test/x", `{"amount":"1","count":1,"more":1}`, nil, domain.CodeInvalidInput},
		{"a number for an amount", "/test/x", `{"amount":1.5,"count":1}`, nil, domain.CodeInvalidInput},
		{"out of bounds", "/test/x", `{"amount":"1","count":0}`, nil, domain.CodeInvalidInput},
		{"an unknown query parameter", "/test/x?y=1", valid, nil, domain.CodeInvalidInput},
		{"another media type", "/test/x", "a=b", []string{"Content-Type", "application/x-www-form-urlencoded"}, domain.CodeMediaTypeUnsupported},
		{"too large", "/test/x", `{"amount":"` + strings.Repeat("1", 5000) + `"}`, nil, domain.CodeBodyTooLarge},
		{"nothing there", "/nowhere", valid, nil, domain.CodeNotFound},
		{"an odd path", "/test/%00", valid, nil, ""},
	}
	for _, c := range cases {
		got := r.ask(t, http.MethodPost, c.path, c.body, r.as(domain.ScopeTrader, c.headers...)...)
		if c.code == "" {
			require.Less(t, got.status, http.StatusInternalServerError, c.name)
			continue
		}
		code, title, detail := got.problem(t)
		require.Equal(t, c.code, domain.Code(code), "%s: %s", c.name, got.body)
		require.Equal(t, domain.Describe(c.code).English, title)
		require.NotContains(t, got.body, "hunter2", c.name)
		require.NotContains(t, got.body, "hidden", c.name)
		require.NotContains(t, got.body, "goroutine", c.name)
		require.Less(t, len(detail), 400)
	}
	require.Equal(t, domain.CodeMethodNotAllowed, r.ask(t, http.MethodPut, "/v1/errors", "", r.as(domain.ScopeTrader)...).code(t))
	require.Contains(t, r.logs.String(), "hidden cause", "the log tells what the answer does not")
}

func TestProblemsTellFieldByField(t *testing.T) {
	r := newRig(t, nil, faulty)
	got := r.ask(t, http.MethodPost, "/test/x", `{"amount":"12345678901234567890","count":0}`, r.as(domain.ScopeTrader)...)
	p := decodeBody[wire.Problem](t, got)
	require.Len(t, p.Errors, 2)
	require.Equal(t, "body.amount", p.Errors[0].Location)
	require.Equal(t, "body.count", p.Errors[1].Location)
	require.Contains(t, p.Detail, "body.amount")
	require.NotContains(t, got.body, "12345678901234567890", "values are not echoed")
}

func TestProblemsInChinese(t *testing.T) {
	r := newRig(t, nil, faulty)
	for header, want := range map[string]string{
		"zh":                   "超出持仓上限",
		"zh-CN,zh;q=0.9,en":    "超出持仓上限",
		"zh-Hant-TW":           "超出持仓上限",
		"en, zh;q=0.5":         "Holding cap exceeded",
		"fr":                   "Holding cap exceeded",
		"":                     "Holding cap exceeded",
		"\xff;;;":              "Holding cap exceeded",
		"de;q=0.9, zh;q=0.8":   "超出持仓上限",
		"zh-CN;q=0, en;q=0.01": "Holding cap exceeded",
	} {
		got := r.ask(t, http.MethodPost, "/test/ours", `{"amount":"1","count":1}`, r.as(domain.ScopeTrader, "Accept-Language", header)...)
		_, title, _ := got.problem(t)
		require.Equal(t, want, title, header)
		require.Contains(t, got.header.Values("Vary"), "Accept-Language")
	}
	refused := r.ask(t, http.MethodGet, "/v1/coins", "", "Accept-Language", "zh")
	_, title, _ := refused.problem(t)
	require.Equal(t, domain.Describe(domain.CodeUnauthenticated).Chinese, title)
}

func TestErrorCatalogueIsServed(t *testing.T) {
	r := newRig(t, nil, nil)
	list := decodeBody[wire.List[wire.ErrorDescription]](t, r.ask(t, http.MethodGet, "/v1/errors", ""))
	require.Len(t, list.Items, len(domain.Catalogue()))
	for _, d := range list.Items {
		one := decodeBody[wire.ErrorDescription](t, r.ask(t, http.MethodGet, "/v1/errors/"+d.Code, ""))
		require.Equal(t, d, one)
	}
	require.Equal(t, domain.CodeNotFound, r.ask(t, http.MethodGet, "/v1/errors/no-such", "").code(t))
}

func TestHeadersAndLog(t *testing.T) {
	r := newRig(t, nil, faulty)
	got := r.ask(t, http.MethodPost, "/test/x?cursor=secretcursor", `{"amount":"770770770","count":1}`, r.as(domain.ScopeTrader, "X-Request-Id", "my-id.1")...)
	require.Equal(t, "my-id.1", got.header.Get("X-Request-Id"))
	require.Equal(t, "nosniff", got.header.Get("X-Content-Type-Options"))
	require.Equal(t, "DENY", got.header.Get("X-Frame-Options"))
	require.Contains(t, got.header.Get("Content-Security-Policy"), "default-src 'none'")
	forged := r.ask(t, http.MethodGet, "/healthz", "", "X-Request-Id", `x" injected="1`)
	require.Regexp(t, `^[0-9a-f-]{36}$`, forged.header.Get("X-Request-Id"))

	logs := r.logs.String()
	require.Contains(t, logs, `"request_id":"my-id.1"`)
	require.Contains(t, logs, `"principal":"trader"`)
	require.Contains(t, logs, `"route":"/test/:kind"`)
	require.Contains(t, logs, `"code":"invalid-input"`)
	for _, secret := range []string{r.keys[domain.ScopeTrader], "secretcursor", "770770770", "injected"} {
		require.NotContains(t, logs, secret)
	}
}

type blockService struct {
	Service
	height uint64
}

func (b *blockService) Block(_ context.Context, number uint64) (operations.Block, error) {
	return operations.Block{Number: number, GasUsed: b.height}, nil
}

func TestETag(t *testing.T) {
	service := &blockService{}
	r := newRig(t, service, nil)
	ask := func(headers ...string) reply {
		return r.ask(t, http.MethodGet, "/v1/blocks/7", "", r.as(domain.ScopeAuditor, headers...)...)
	}
	first := ask()
	require.Equal(t, http.StatusOK, first.status)
	tag := first.header.Get("ETag")
	require.Regexp(t, `^"[\w-]+"$`, tag)
	for _, header := range []string{tag, "W/" + tag, `"other", ` + tag, "*"} {
		same := ask("If-None-Match", header)
		require.Equal(t, http.StatusNotModified, same.status, header)
		require.Empty(t, same.body)
		require.Equal(t, tag, same.header.Get("ETag"))
	}
	require.Equal(t, http.StatusOK, ask("If-None-Match", `"other"`).status)
	service.height = 1
	require.Equal(t, http.StatusOK, ask("If-None-Match", tag).status)
	require.Empty(t, r.ask(t, http.MethodGet, "/v1/blocks/x", "", r.as(domain.ScopeAuditor)...).header.Get("ETag"))
}
