package indexer

import (
	"context"
	"math/big"

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
	return p.batch.Attestations.Add(ctx, store.Attestation{
		Place: p.place(log), Coin: store.Address(p.feeds[log.Address]), Round: e.Round.Uint64(), Amount: atMost(e.Amount),
		AsOf: e.AsOf.Uint64(), DepositsIncluded: atMost(e.DepositsIncluded), PayoutsIncluded: atMost(e.PayoutsIncluded),
	})
}

func (p *projection) reserveBooked(ctx context.Context, log *types.Log, kind string, reference store.Hash, amount, total *big.Int) error {
	return p.batch.ReserveBookings.Add(ctx, store.ReserveBooking{
		Place: p.place(log), Coin: store.Address(p.feeds[log.Address]), Kind: kind, Reference: reference,
		Amount: atMost(amount), Total: atMost(total),
	})
}
