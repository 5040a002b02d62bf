package client

import (
	"context"
	"net/url"

	"github.com/specie-money/specie/api/wire"
)

// Roles lists roles: who has them, and what they may call.
func (c *Client) Roles(ctx context.Context) (wire.List[wire.Role], error) {
	return get[wire.List[wire.Role]](ctx, c, "/v1/roles", nil)
}

// Powers lists the powers that contracts themselves give.
func (c *Client) Powers(ctx context.Context, page Page) (wire.List[wire.Power], error) {
	return get[wire.List[wire.Power]](ctx, c, "/v1/powers", values(page))
}

// AccessOperations lists calls that a role's delay holds or held back, newest first.
func (c *Client) AccessOperations(ctx context.Context, page Page) (wire.List[wire.AccessOperation], error) {
	return get[wire.List[wire.AccessOperation]](ctx, c, "/v1/access-operations", values(page))
}

// PublishedReleases lists anchored releases of analyses, newest first.
func (c *Client) PublishedReleases(ctx context.Context, page Page) (wire.List[wire.Release], error) {
	return get[wire.List[wire.Release]](ctx, c, "/v1/releases", values(page))
}

// PublishedRelease shows an anchored release by the hash of its file.
func (c *Client) PublishedRelease(ctx context.Context, hash string) (wire.Release, error) {
	return get[wire.Release](ctx, c, "/v1/releases/"+url.PathEscape(hash), nil)
}
