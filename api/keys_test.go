package api

import (
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

func TestKeysAreMadeUsedAndRevoked(t *testing.T) {
	r := newRig(t, nil, nil)
	body := `{"principal":"aurora-textiles","scopes":["trader","trader","auditor"]}`
	made := r.ask(t, http.MethodPost, "/v1/api-keys", body, r.as(domain.ScopeAdmin, headerIdempotencyKey, "k")...)
	require.Equal(t, http.StatusCreated, made.status, made.body)
	key := decodeBody[wire.CreatedKey](t, made)
	require.Equal(t, []string{"trader", "auditor"}, key.Scopes)

	use := func() reply {
		return r.ask(t, http.MethodGet, "/v1/requests/x", "", "Authorization", "Bearer "+key.Secret)
	}
	service := &pendingService{}
	r.options.Service = service
	require.Equal(t, domain.CodeNotFound, use().code(t), "the key works")

	replayed := r.ask(t, http.MethodPost, "/v1/api-keys", body, r.as(domain.ScopeAdmin, headerIdempotencyKey, "k")...)
	require.Equal(t, "true", replayed.header.Get(headerReplayed))
	again := decodeBody[wire.CreatedKey](t, replayed)
	require.Equal(t, key.Key, again.Key)
	require.Empty(t, again.Secret, "a secret is told once")

	list := decodeBody[wire.List[wire.Key]](t, r.ask(t, http.MethodGet, "/v1/api-keys?limit=200", "", r.as(domain.ScopeAdmin)...))
	require.Contains(t, list.Items, key.Key)

	revoke := func(idempotencyKey string) reply {
		return r.ask(t, http.MethodDelete, "/v1/api-keys/"+key.ID, "", r.as(domain.ScopeAdmin, headerIdempotencyKey, idempotencyKey)...)
	}
	revoked := decodeBody[wire.Key](t, revoke("r1"))
	require.NotEmpty(t, revoked.RevokedAt)
	require.Equal(t, revoked, decodeBody[wire.Key](t, revoke("r2")), "revoking again changes nothing")
	require.Equal(t, domain.CodeUnauthenticated, use().code(t))
	missing := r.ask(t, http.MethodDelete, "/v1/api-keys/no-such", "", r.as(domain.ScopeAdmin, headerIdempotencyKey, "r3")...)
	require.Equal(t, domain.CodeKeyUnknown, missing.code(t))
}

func TestKeysOfNobodyOrForNothingAreRefused(t *testing.T) {
	r := newRig(t, nil, nil)
	for _, body := range []string{
		`{"principal":"","scopes":["trader"]}`, `{"principal":"a","scopes":[]}`, `{"principal":"a","scopes":["root"]}`,
		`{"principal":"A b","scopes":["trader"]}`, `{"principal":"a"}`,
	} {
		got := r.ask(t, http.MethodPost, "/v1/api-keys", body, r.as(domain.ScopeAdmin, headerIdempotencyKey, body[:9])...)
		require.GreaterOrEqual(t, got.status, http.StatusBadRequest, body)
		require.Less(t, got.status, http.StatusInternalServerError, body)
	}
}

func TestKeysArePaged(t *testing.T) {
	r := newRig(t, nil, nil)
	var seen []string
	path := "/v1/api-keys?limit=2"
	for path != "" {
		page := decodeBody[wire.List[wire.Key]](t, r.ask(t, http.MethodGet, path, "", r.as(domain.ScopeAdmin)...))
		require.LessOrEqual(t, len(page.Items), 2)
		for _, key := range page.Items {
			require.NotContains(t, seen, key.ID)
			seen = append(seen, key.ID)
		}
		path = ""
		if page.Next != "" {
			path = "/v1/api-keys?limit=2&cursor=" + page.Next
		}
	}
	require.Len(t, seen, len(domain.Scopes()))
	for _, bad := range []string{"limit=0", "limit=201", "limit=x", "cursor=!", "limit=1.5"} {
		require.Equal(t, domain.CodeInvalidInput, r.ask(t, http.MethodGet, "/v1/api-keys?"+bad, "", r.as(domain.ScopeAdmin)...).code(t), bad)
	}
}

// No secret is on the disk, also not in an answer that is kept for replay.
func TestNoSecretReachesTheDatabase(t *testing.T) {
	dir := t.TempDir()
	databases, err := store.Open(t.Context(), store.Options{Dir: dir})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, databases.Close()) })
	r := newRigOn(t, nil, databases, nil)
	made := r.ask(t, http.MethodPost, "/v1/api-keys", `{"principal":"a","scopes":["trader"]}`, r.as(domain.ScopeAdmin, headerIdempotencyKey, "k")...)
	secret := decodeBody[wire.CreatedKey](t, made).Secret
	require.NotEmpty(t, secret)
	require.NotContains(t, r.logs.String(), secret)
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		require.NotContains(t, string(content), secret, file)
		require.NotContains(t, string(content), r.keys[domain.ScopeAdmin], file)
	}
}
