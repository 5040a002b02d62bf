package indexer

import (
	"context"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

func releaseActions() []namedAction {
	r := bindings.NewReleaseRegistry()
	return []namedAction{
		on(r.UnpackReleasePublishedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.ReleaseRegistryReleasePublished) error {
			place := p.place(log)
			return p.batch.PublishedReleases.Set(ctx, store.PublishedRelease{
				ReleaseHash: e.Release, Publisher: store.Address(e.Publisher), UpToBlock: e.BlockNumber.Uint64(), UpToBlockHash: e.BlockHash,
				PublishedBlock: place.BlockNumber, PublishedLogIndex: place.LogIndex, PublishedAt: place.BlockAt, PublishedTxHash: place.TxHash,
			})
		}),
		on(r.UnpackReleaseSupersededEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.ReleaseRegistryReleaseSuperseded) error {
			row, found, err := p.batch.PublishedReleases.Get(ctx, e.Release)
			if err != nil {
				return err
			}
			if !found {
				return unlikeSpecie(log, domain.Errorf(domain.CodeNotFound, "release %s was never published", store.Hash(e.Release)))
			}
			row.SupersededBy = store.HashOrNil(e.By)
			return p.batch.PublishedReleases.Set(ctx, row)
		}),
		on(r.UnpackAuthorityUpdatedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.ReleaseRegistryAuthorityUpdated) error {
			return p.authorityUpdated(ctx, log.Address, e.Authority)
		}),
	}
}
