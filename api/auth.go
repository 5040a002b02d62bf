package api

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// KeyStore keeps API keys: their SHA-256, never their secret.
type KeyStore interface {
	AddAPIKey(ctx context.Context, key store.APIKey) error
	APIKey(ctx context.Context, id string) (store.APIKey, error)
	APIKeyByHash(ctx context.Context, sha256 common.Hash) (store.APIKey, error)
	APIKeys(ctx context.Context, page store.Page) ([]store.APIKey, string, error)
	RevokeAPIKey(ctx context.Context, id string, revokedAt int64) error
}

// secretPrefix lets scanners of code and logs find a key that got loose.
const secretPrefix = "spk_"

// NewSecret draws the secret of an API key: 256 random bits.
func NewSecret() string {
	var bits [32]byte
	_, _ = rand.Read(bits[:]) // never fails: it ends the program instead
	return secretPrefix + hex.EncodeToString(bits[:])
}

// HashSecret is what is kept of a secret. It needs no salt and no slow hash: a secret has 256 random bits.
func HashSecret(secret string) common.Hash { return sha256.Sum256([]byte(secret)) }

type principalKey struct{}

// principalOf gives who made the request; operations that are not public always have one.
func principalOf(ctx context.Context) domain.Principal {
	who, _ := ctx.Value(principalKey{}).(domain.Principal) // the zero principal sees nothing
	return who
}

// authenticate lets a request through whose key is in force and has one of the operation's scopes.
func (s *Server) authenticate(ctx huma.Context, next func(huma.Context)) {
	access := accessOf(ctx.Operation())
	if access.public {
		next(ctx)
		return
	}
	who, err := s.principal(ctx)
	if err != nil {
		s.refuse(ctx, err)
		return
	}
	humagin.Unwrap(ctx).Set(keyPrincipal, who.ID)
	if !who.Has(access.scopes...) {
		s.refuse(ctx, domain.Errorf(domain.CodeForbidden, "this API key has none of the scopes %s", scopeList(access.scopes)))
		return
	}
	next(huma.WithValue(ctx, principalKey{}, who))
}

func (s *Server) principal(ctx huma.Context) (domain.Principal, error) {
	scheme, secret, _ := strings.Cut(ctx.Header("Authorization"), " ")
	if !strings.EqualFold(scheme, "Bearer") || !strings.HasPrefix(secret, secretPrefix) {
		return domain.Principal{}, domain.Errorf(domain.CodeUnauthenticated, "send the header Authorization: Bearer %s…", secretPrefix)
	}
	hash := HashSecret(secret)
	key, err := s.options.Store.APIKeyByHash(ctx.Context(), hash)
	if err != nil && !errors.Is(err, domain.ErrorOf(domain.CodeKeyUnknown)) {
		return domain.Principal{}, err
	}
	if err != nil || subtle.ConstantTimeCompare(key.SHA256[:], hash[:]) != 1 || key.RevokedAt != nil {
		return domain.Principal{}, domain.Errorf(domain.CodeUnauthenticated, "this API key is unknown or was revoked")
	}
	return domain.Principal{ID: key.Principal, Scopes: key.Scopes.Data}, nil
}

func scopeNames(scopes []domain.Scope) []string {
	names := make([]string, len(scopes))
	for i, scope := range scopes {
		names[i] = string(scope)
	}
	return names
}

func scopeList(scopes []domain.Scope) string {
	return strings.Join(slices.Sorted(slices.Values(scopeNames(scopes))), ", ")
}
