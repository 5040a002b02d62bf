package api

import (
	"context"
	"errors"
	"net/http"
	"slices"

	"github.com/specie-money/specie/api/wire"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/store"
)

const tagKeys = "API keys"

type (
	createKeyInput struct{ Body wire.CreateKey }
	keyPath        struct {
		ID string `path:"id" maxLength:"80"`
	}
)

func (s *Server) keyRoutes() {
	change(s, route{
		path: "/v1/api-keys", id: "create-api-key", tag: tagKeys, status: http.StatusCreated, scopes: admins, secret: "secret", summary: "Make an API key",
		about: "The secret is told in this answer only: only its hash is kept, and a replayed answer goes without it. If it got lost, revoke the key and make another.",
	}, s.createKey)
	read(s, route{
		path: "/v1/api-keys", id: "list-api-keys", tag: tagKeys, scopes: admins, summary: "List API keys",
	}, s.listKeys)
	change(s, route{
		method: http.MethodDelete, path: "/v1/api-keys/{id}", id: "revoke-api-key", tag: tagKeys, scopes: admins, summary: "Revoke an API key",
		about: "At once and for good. Revoking it again changes nothing.",
	}, s.revokeKey)
}

// MintKey makes an API key and keeps its hash; the secret is the caller's to keep. It is how the first key comes to be.
// The id names it: the same id again is a conflict.
func MintKey(ctx context.Context, keys KeyStore, id string, who domain.Principal, createdAt int64) (secret string, err error) {
	secret = NewSecret()
	key := store.APIKey{ID: id, SHA256: store.Hash(HashSecret(secret)), Principal: who.ID, CreatedAt: createdAt}
	key.Scopes.Data = who.Scopes
	if err := keys.AddAPIKey(ctx, key); err != nil {
		return "", err //nolint:wrapcheck // it tells all there is
	}
	return secret, nil
}

func (s *Server) createKey(ctx context.Context, actor operations.Actor, in *createKeyInput) (*out[wire.CreatedKey], error) {
	who := domain.Principal{ID: in.Body.Principal}
	for _, name := range in.Body.Scopes {
		scope := domain.Scope(name)
		if !slices.Contains(domain.Scopes(), scope) {
			return nil, domain.Errorf(domain.CodeInvalidInput, "there is no scope %q; give some of %s", clip(name), scopeList(domain.Scopes()))
		}
		if !slices.Contains(who.Scopes, scope) {
			who.Scopes = append(who.Scopes, scope)
		}
	}
	id := "key-" + actor.Purpose
	secret, err := MintKey(ctx, s.options.Store, id, who, s.options.Now().Unix())
	if err != nil && !errors.Is(err, domain.ErrorOf(domain.CodeConflict)) {
		return nil, err
	}
	// A conflict: the key was made by an attempt that did not come to answer. Its secret is lost, as the reference says.
	key, err := s.options.Store.APIKey(ctx, id)
	if err != nil {
		return nil, err
	}
	return answer(wire.CreatedKey{Key: keyView(key), Secret: secret}), nil
}

func (s *Server) listKeys(ctx context.Context, _ domain.Principal, in *PageInput) (*out[wire.List[wire.Key]], error) {
	keys, next, err := s.options.Store.APIKeys(ctx, store.Page{Limit: in.Limit, Cursor: in.Cursor})
	return showList(keyView)(operations.List[store.APIKey]{Items: keys, Next: next}, err)
}

func (s *Server) revokeKey(ctx context.Context, _ operations.Actor, in *keyPath) (*out[wire.Key], error) {
	if err := s.options.Store.RevokeAPIKey(ctx, in.ID, s.options.Now().Unix()); err != nil {
		return nil, err
	}
	return show(keyView)(s.options.Store.APIKey(ctx, in.ID))
}

func keyView(key store.APIKey) wire.Key {
	view := wire.Key{
		ID: key.ID, Principal: key.Principal, Scopes: scopeNames(key.Scopes.Data), CreatedAt: formatTime(uint64(key.CreatedAt)),
	}
	if key.RevokedAt != nil {
		view.RevokedAt = formatTime(uint64(*key.RevokedAt))
	}
	return view
}
