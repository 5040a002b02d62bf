package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// APIKey is what is kept of an API key: its SHA-256, and for whom it speaks.
type APIKey struct {
	ID        string               `db:"id"`
	SHA256    Hash                 `db:"sha256"`
	Principal string               `db:"principal"`
	Scopes    JSON[[]domain.Scope] `db:"scopes"`
	CreatedAt int64                `db:"created_at"` // Unix seconds
	RevokedAt *int64               `db:"revoked_at"` // Unix seconds; nil while in force
}

var apiKeys = newTable[APIKey]("api_keys", "id")

// AddAPIKey keeps a new key. Error: conflict if its id or hash is there already.
func (s *Store) AddAPIKey(ctx context.Context, key APIKey) error {
	err := apiKeys.add(ctx, s.operational, key)
	if isUniqueViolation(err) {
		return domain.Wrap(domain.CodeConflict, err, "API key %q exists already", key.ID)
	}
	return err
}

// APIKeyByHash gives the key with this SHA-256, revoked or not. Error: key-unknown.
func (s *Store) APIKeyByHash(ctx context.Context, sha256 common.Hash) (APIKey, error) {
	return apiKeys.one(ctx, s.read, domain.Errorf(domain.CodeKeyUnknown, "API key unknown"), "sha256 = ?", Hash(sha256))
}

// APIKey gives the key with this id, revoked or not. Error: key-unknown.
func (s *Store) APIKey(ctx context.Context, id string) (APIKey, error) {
	return apiKeys.one(ctx, s.read, domain.Errorf(domain.CodeKeyUnknown, "no API key has the id %q", id), "id = ?", id)
}

// APIKeys lists all keys, by id.
func (s *Store) APIKeys(ctx context.Context, page Page) ([]APIKey, string, error) {
	return paged(page, 1, func(after []string, limit int) ([]APIKey, error) {
		return apiKeys.many(ctx, s.read, "WHERE id > ? ORDER BY id LIMIT ?", first(after), limit)
	}, func(last APIKey) []any { return []any{last.ID} })
}

// RevokeAPIKey ends a key; one that has ended already keeps its time. Error: key-unknown.
func (s *Store) RevokeAPIKey(ctx context.Context, id string, revokedAt int64) error {
	count, err := changed(ctx, s.operational, "UPDATE api_keys SET revoked_at = COALESCE(revoked_at, ?) WHERE id = ?", revokedAt, id)
	if err != nil {
		return err
	}
	if count == 0 {
		return domain.Errorf(domain.CodeKeyUnknown, "no API key has the id %q", id)
	}
	return nil
}
