package indexer

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

func coinPowers() []namedAction {
	c := bindings.NewTradeCoin()
	return []namedAction{
		on(c.UnpackOpenerChangedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeCoinOpenerChanged) error {
			return p.empowered(ctx, log, store.PowerOpener, e.Module, e.Allowed)
		}),
		on(c.UnpackMintAllowanceChangedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeCoinMintAllowanceChanged) error {
			return p.changePower(ctx, log, store.PowerMinter, e.Minter, func(power *store.Power) {
				power.Held, power.Allowance = e.Allowance.Sign() > 0, unlessEndless(e.Allowance)
			})
		}),
		on(c.UnpackCapChangedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeCoinCapChanged) error {
			return p.batch.CoinCaps.Set(ctx, store.CoinCap{Coin: store.Address(log.Address), Tier: e.Tier, Cap: unlessEndless(e.Cap)})
		}),
		on(c.UnpackAuthorityUpdatedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeCoinAuthorityUpdated) error {
			return p.authorityUpdated(ctx, log.Address, e.Authority)
		}),
	}
}

func registryPowers() []namedAction {
	r := bindings.NewWalletRegistry()
	return []namedAction{
		on(r.UnpackEndorserChangedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.WalletRegistryEndorserChanged) error {
			return p.empowered(ctx, log, store.PowerEndorser, e.Endorser, e.Allowed)
		}),
		on(r.UnpackAuthorityUpdatedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.WalletRegistryAuthorityUpdated) error {
			return p.authorityUpdated(ctx, log.Address, e.Authority)
		}),
	}
}

func feedPowers() []namedAction {
	f := bindings.NewReserveFeed()
	return []namedAction{
		on(f.UnpackAttesterChangedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.ReserveFeedAttesterChanged) error {
			return p.empowered(ctx, log, store.PowerAttester, e.Attester, e.Allowed)
		}),
		on(f.UnpackBookerChangedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.ReserveFeedBookerChanged) error {
			return p.empowered(ctx, log, store.PowerBooker, e.Booker, e.Allowed)
		}),
		on(f.UnpackAuthorityUpdatedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.ReserveFeedAuthorityUpdated) error {
			return p.authorityUpdated(ctx, log.Address, e.Authority)
		}),
	}
}

func deskPowers() []namedAction {
	d := bindings.NewIssuanceDesk()
	return []namedAction{
		on(d.UnpackCashierChangedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskCashierChanged) error {
			return p.empowered(ctx, log, store.PowerCashier, e.Cashier, e.Allowed)
		}),
		on(d.UnpackFeeCollectorChangedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskFeeCollectorChanged) error {
			return p.batch.FeeCollectors.Set(ctx, store.FeeCollector{Desk: store.Address(log.Address), FeeCollector: store.Address(e.FeeCollector)})
		}),
		on(d.UnpackAuthorityUpdatedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.IssuanceDeskAuthorityUpdated) error {
			return p.authorityUpdated(ctx, log.Address, e.Authority)
		}),
	}
}

func tradePowers() []namedAction {
	b := bindings.NewTradeBook()
	return []namedAction{
		on(b.UnpackNettingOperatorChangedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeBookNettingOperatorChanged) error {
			return p.empowered(ctx, log, store.PowerNettingOperator, e.Operator, e.Allowed)
		}),
		on(b.UnpackAuthorityUpdatedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeBookAuthorityUpdated) error {
			return p.authorityUpdated(ctx, log.Address, e.Authority)
		}),
	}
}

func (p *projection) empowered(ctx context.Context, log *types.Log, power string, account common.Address, held bool) error {
	return p.changePower(ctx, log, power, account, func(row *store.Power) { row.Held = held })
}

func (p *projection) changePower(ctx context.Context, log *types.Log, power string, account common.Address, change func(*store.Power)) error {
	row := store.Power{Contract: store.Address(log.Address), Power: power, Account: store.Address(account)}
	change(&row)
	row.MovedTo(p.place(log))
	return p.batch.Powers.Set(ctx, row)
}

// unlessEndless reads an amount whose largest value stands for no limit, which is nil.
func unlessEndless(value *big.Int) *domain.Amount {
	if value.Cmp(math.MaxBig256) == 0 {
		return nil
	}
	amount := atMost(value)
	return &amount
}
