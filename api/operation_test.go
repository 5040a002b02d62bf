package api

import (
	"bytes"
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"
	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/domain"
)

func decodeBody[T any](t *testing.T, r reply) T {
	t.Helper()
	var value T
	require.NoError(t, json.Unmarshal([]byte(r.body), &value), r.body)
	return value
}

// described is an operation as the OpenAPI document tells it, which is what a caller goes by.
type described struct {
	method, path, id string
	scopes           []string
	parameters       []string
	mutation, public bool
}

func operationsOf(document *huma.OpenAPI) []described {
	var all []described
	for path, item := range document.Paths {
		byMethod := map[string]*huma.Operation{
			http.MethodGet: item.Get, http.MethodPost: item.Post, http.MethodPut: item.Put, http.MethodPatch: item.Patch, http.MethodDelete: item.Delete,
		}
		for method, op := range byMethod {
			if op == nil {
				continue
			}
			d := described{method: method, path: path, id: op.OperationID, public: len(op.Security) == 0}
			if !d.public {
				d.scopes = op.Security[0][securityScheme]
			}
			for _, parameter := range op.Parameters {
				d.parameters = append(d.parameters, parameter.Name)
				d.mutation = d.mutation || (parameter.In == "header" && parameter.Name == headerIdempotencyKey && parameter.Required)
			}
			all = append(all, d)
		}
	}
	slices.SortFunc(all, func(a, b described) int { return strings.Compare(a.id, b.id) })
	return all
}

// at fills the parameters of a path with something that exists nowhere.
func (d described) at() string {
	path := regexp.MustCompile(`\{(round|number)\}`).ReplaceAllString(d.path, "1")
	return regexp.MustCompile(`\{\w+\}`).ReplaceAllString(path, "0x00")
}

// The documents and health are open; every other operation is refused without a key, and with a key of another scope;
// every mutation is refused without an idempotency key. A mutation is whatever is not a GET or a preparation.
func TestEveryOperationIsGuarded(t *testing.T) {
	r := newRig(t, nil, nil)
	open := []string{"get-error", "get-health", "get-readiness", "list-errors"}
	guarded, mutations := 0, 0
	for _, op := range operationsOf(r.OpenAPI()) {
		if op.public {
			require.Contains(t, open, op.id, "an operation without a key")
			continue
		}
		guarded++
		require.Equal(t, op.method != http.MethodGet && !strings.HasSuffix(op.path, "/prepare"), op.mutation, "%s: a mutation asks for an idempotency key, a read does not", op.id)

		without := r.ask(t, op.method, op.at(), "")
		require.Equal(t, domain.CodeUnauthenticated, without.code(t), op.id)
		require.NotEmpty(t, without.header.Get("WWW-Authenticate"))
		unknown := r.ask(t, op.method, op.at(), "", "Authorization", "Bearer "+NewSecret())
		require.Equal(t, domain.CodeUnauthenticated, unknown.code(t), op.id)

		require.NotEmpty(t, op.scopes, op.id)
		for _, scope := range domain.Scopes() {
			if !slices.Contains(op.scopes, string(scope)) {
				wrong := r.ask(t, op.method, op.at(), "", r.as(scope, headerIdempotencyKey, "k")...)
				require.Equal(t, domain.CodeForbidden, wrong.code(t), "%s with scope %s", op.id, scope)
			}
		}
		if op.mutation {
			mutations++
			right := domain.Scope(op.scopes[0])
			require.Equal(t, domain.CodeIdempotencyKeyMissing, r.ask(t, op.method, op.at(), "", r.as(right)...).code(t), op.id)
			require.Equal(t, domain.CodeInvalidInput, r.ask(t, op.method, op.at(), "", r.as(right, headerIdempotencyKey, "has space")...).code(t), op.id)
			require.Equal(t, domain.CodeInvalidInput,
				r.ask(t, op.method, op.at(), "", r.as(right, headerIdempotencyKey, strings.Repeat("k", 129))...).code(t), op.id)
		}
	}
	require.Greater(t, guarded, 30)
	require.Greater(t, mutations, 15)
}

func TestAuthorizationHeader(t *testing.T) {
	r := newRig(t, nil, nil)
	ask := func(authorization string) reply {
		return r.ask(t, http.MethodGet, "/v1/api-keys", "", "Authorization", authorization)
	}
	key := r.keys[domain.ScopeAdmin]
	require.Equal(t, http.StatusOK, ask("Bearer "+key).status)
	require.Equal(t, http.StatusOK, ask("bearer "+key).status)
	for _, bad := range []string{"", "Bearer", "Bearer ", "Basic " + key, key, "Bearer " + key + "0", "Bearer " + strings.ToUpper(key), "Bearer " + key[:20]} {
		require.Equal(t, domain.CodeUnauthenticated, ask(bad).code(t), bad)
	}
}

func TestSecretsAreLongRandomAndHashed(t *testing.T) {
	first, second := NewSecret(), NewSecret()
	require.NotEqual(t, first, second)
	require.Regexp(t, `^spk_[0-9a-f]{64}$`, first)
	require.NotContains(t, HashSecret(first).Hex(), first[4:])
}

func TestOpenAPIDocument(t *testing.T) {
	r := newRig(t, nil, nil)
	document := r.ask(t, http.MethodGet, "/openapi.json", "")
	require.Equal(t, http.StatusOK, document.status)
	whole := decodeBody[map[string]any](t, document)
	require.Regexp(t, `^3\.1\.`, whole["openapi"])
	require.Equal(t, http.StatusOK, r.ask(t, http.MethodGet, "/openapi.yaml", "").status)
	for _, op := range operationsOf(r.OpenAPI()) {
		require.NotEmpty(t, op.id)
		for _, parameter := range regexp.MustCompile(`\{(\w+)\}`).FindAllStringSubmatch(op.path, -1) {
			require.Contains(t, op.parameters, parameter[1], "%s reads what its path names", op.id)
		}
		if strings.HasPrefix(op.id, "list-") && !slices.Contains([]string{"list-coins", "list-errors", "list-roles"}, op.id) { // few by nature
			require.Subset(t, op.parameters, []string{"limit", "cursor"}, "%s is paged", op.id)
		}
		require.True(t, strings.HasPrefix(op.path, "/v1/") || op.public, op.path)
	}
	require.NotContains(t, document.body, "float", "no amount is a floating point number")

	yaml, err := New(Options{Version: "test"}).OpenAPI().YAML()
	require.NoError(t, err)
	again, err := New(Options{Version: "test"}).OpenAPI().YAML()
	require.NoError(t, err)
	require.True(t, bytes.Equal(yaml, again), "the same program writes the same document")
	require.YAMLEq(t, string(yaml), r.ask(t, http.MethodGet, "/openapi.yaml", "").body)
}

// The reference works without any other host.
func TestDocsAreOffline(t *testing.T) {
	r := newRig(t, nil, nil)
	for _, path := range []string{"/docs", "/docs/"} {
		page := r.ask(t, http.MethodGet, path, "")
		require.Equal(t, http.StatusOK, page.status)
		require.Contains(t, page.body, "/openapi.json")
		outside := regexp.MustCompile(`(?i)(src|href|url)\s*[=:(]\s*["']?(https?:)?//`)
		require.Empty(t, outside.FindAllString(page.body, -1))
		require.Contains(t, page.header.Get("Content-Security-Policy"), "default-src 'self'")
		assets := regexp.MustCompile(`(?:src|href)="([^"]+)"`).FindAllStringSubmatch(page.body, -1)
		require.NotEmpty(t, assets)
		for _, asset := range assets {
			require.True(t, strings.HasPrefix(asset[1], "/docs/"), asset[1])
			got := r.ask(t, http.MethodGet, asset[1], "")
			require.Equal(t, http.StatusOK, got.status, asset[1])
			require.NotEmpty(t, got.body)
		}
	}
}
