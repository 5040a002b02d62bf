package indexer

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/store"
)

func reserveActions() []namedAction {
	f := bindings.NewReserveFeed()
	return []namedAction{
		on(f.UnpackReserveAttestedEvent, (*projection).reserveAttested),
		on(f.UnpackDepositBookedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.ReserveFeedDepositBooked) error {
			return p.reserveBooked(ctx, log, store.BookingDeposit, e.Reference, e.Amount, e.Total)
		}),
		on(f.UnpackPayoutBookedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.ReserveFeedPayoutBooked) error {
			return p.reserveBooked(ctx, log, store.BookingPayout, e.Reference, e.Amount, e.Total)
		}),
	}
}

func (p *projection) reserveAttested(ctx context.Context, log *types.Log, e *bindings.ReserveFeedReserveAttested) error {
	coin, err := p.coinOf(ctx, log.Address)
	if err != nil {
		return err
	}
	return p.batch.Attestations.Add(ctx, store.Attestation{
		Place: p.place(log), Coin: coin, Round: e.Round.Uint64(), Amount: atMost(e.Amount),
		AsOf: e.AsOf.Uint64(), DepositsIncluded: atMost(e.DepositsIncluded), PayoutsIncluded: atMost(e.PayoutsIncluded),
	})
}

func (p *projection) reserveBooked(ctx context.Context, log *types.Log, kind string, reference store.Hash, amount, total *big.Int) error {
	coin, err := p.coinOf(ctx, log.Address)
	if err != nil {
		return err
	}
	return p.batch.ReserveBookings.Add(ctx, store.ReserveBooking{
		Place: p.place(log), Coin: coin, Kind: kind, Reference: reference,
		Amount: atMost(amount), Total: atMost(total),
	})
}

// coinOf gives the coin of a reserve feed: after a migration, the last successor that the manifest tells of.
func (p *projection) coinOf(ctx context.Context, feed common.Address) (store.Address, error) {
	coin, _, err := p.batch.Coins.Get(ctx, store.Address(p.feeds[feed]))
	for err == nil && coin.Successor != nil {
		next, found, failed := p.batch.Coins.Get(ctx, *coin.Successor)
		if failed != nil || !found {
			return coin.Address, failed
		}
		coin = next
	}
	return coin.Address, err
}
