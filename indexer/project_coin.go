package indexer

import (
	"context"
	"iter"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

func coinForetells() []namedAction {
	c := bindings.NewTradeCoin()
	return []namedAction{
		// The coin tells of these straight after the Transfer event.
		on(c.UnpackWipedEvent, func(p *projection, _ context.Context, log *types.Log, _ *bindings.TradeCoinWiped) error {
			p.mark(log.Index-1, domain.MovementWipe)
			return nil
		}),
		on(c.UnpackAccountRecoveredEvent, func(p *projection, _ context.Context, log *types.Log, _ *bindings.TradeCoinAccountRecovered) error {
			p.mark(log.Index-1, domain.MovementRecovery)
			return nil
		}),
	}
}

func coinActions() []namedAction {
	c := bindings.NewTradeCoin()
	return []namedAction{
		on(unpackTransfer, (*projection).transferred),
		on(c.UnpackFrozenEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeCoinFrozen) error {
			return p.frozen(ctx, log, e.Account, e.By, true)
		}),
		on(c.UnpackUnfrozenEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeCoinUnfrozen) error {
			return p.frozen(ctx, log, e.Account, e.By, false)
		}),
		on(c.UnpackWipedEvent, (*projection).wiped),
		on(c.UnpackPausedEvent, func(p *projection, ctx context.Context, log *types.Log, _ *bindings.TradeCoinPaused) error {
			return p.changeCoin(ctx, log.Address, func(coin *store.Coin) { coin.Paused = true })
		}),
		on(c.UnpackUnpausedEvent, func(p *projection, ctx context.Context, log *types.Log, _ *bindings.TradeCoinUnpaused) error {
			return p.changeCoin(ctx, log.Address, func(coin *store.Coin) { coin.Paused = false })
		}),
		on(c.UnpackDerivedAccountOpenedEvent, (*projection).accountOpened),
		on(c.UnpackDerivedAccountClosedEvent, (*projection).accountClosed),
	}
}

func (p *projection) transferred(ctx context.Context, log *types.Log, e *bindings.TradeCoinTransfer) error {
	amount, err := domain.AmountFromBig(e.Value)
	if err != nil {
		return unlikeSpecie(log, err)
	}
	transfer := store.Transfer{
		Place: p.place(log), Coin: store.Address(log.Address), From: store.Address(e.From), To: store.Address(e.To), Amount: amount,
	}
	between, err := p.sidesOf(ctx, &transfer)
	if err != nil {
		return err
	}
	if err := p.classify(ctx, &transfer, between); err != nil {
		return err
	}
	if err := p.received(ctx, &transfer, between.to); err != nil {
		return err
	}
	if err := p.count(ctx, &transfer, between); err != nil {
		return err
	}
	if err := p.batch.Transfers.Add(ctx, transfer); err != nil {
		return err
	}
	var zero store.Address
	if transfer.From == zero {
		err = p.changeSupply(ctx, log, func(supply domain.Amount) domain.Amount { return supply + amount })
	} else {
		err = p.changeAmount(ctx, log, transfer.From, func(held domain.Amount) domain.Amount { return held - amount })
	}
	if err != nil {
		return err
	}
	if transfer.To == zero {
		return p.changeSupply(ctx, log, func(supply domain.Amount) domain.Amount { return supply - amount })
	}
	return p.changeAmount(ctx, log, transfer.To, func(held domain.Amount) domain.Amount { return held + amount })
}

// load reads what the transfers of blocks will change or look at.
func (p *projection) load(ctx context.Context, blocks []Block) error {
	unknown, err := p.batch.Balances.Load(ctx, sidesIn(blocks))
	if err != nil {
		return err
	}
	accounts := make([]store.Address, len(unknown))
	for i, key := range unknown {
		accounts[i] = key.Account
	}
	_, err = p.batch.Wallets.Load(ctx, slices.Values(accounts))
	return err
}

// sidesIn gives the sides of all transfers, some more than once.
func sidesIn(blocks []Block) iter.Seq[store.BalanceKey] {
	return func(yield func(store.BalanceKey) bool) {
		for i := range blocks {
			for j := range blocks[i].Logs {
				log := &blocks[i].Logs[j]
				if len(log.Topics) != 3 || log.Topics[0] != transferTopic {
					continue
				}
				coin := store.Address(log.Address)
				if !yield(store.BalanceKey{Coin: coin, Account: store.Address(common.BytesToAddress(log.Topics[1][:]))}) ||
					!yield(store.BalanceKey{Coin: coin, Account: store.Address(common.BytesToAddress(log.Topics[2][:]))}) {
					return
				}
			}
		}
	}
}

// unpackTransfer reads a Transfer event as the bindings do, some twenty times faster: nearly all events are of this kind.
func unpackTransfer(log *types.Log) (*bindings.TradeCoinTransfer, error) {
	if len(log.Topics) != 3 || log.Topics[0] != transferTopic || len(log.Data) != common.HashLength {
		return coinBinding.UnpackTransferEvent(log)
	}
	return &bindings.TradeCoinTransfer{
		From: common.BytesToAddress(log.Topics[1][:]), To: common.BytesToAddress(log.Topics[2][:]),
		Value: new(big.Int).SetBytes(log.Data), Raw: log,
	}, nil
}

var coinBinding = bindings.NewTradeCoin()

var transferTopic = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))

func (p *projection) frozen(ctx context.Context, log *types.Log, account, by common.Address, frozen bool) error {
	kind := store.WalletUnfrozen
	if frozen {
		kind = store.WalletFrozen
	}
	err := p.batch.WalletEvents.Add(ctx, store.WalletEvent{
		Place: p.place(log), Wallet: store.Address(account), Kind: kind, Coin: store.AddressOrNil(log.Address), By: store.AddressOrNil(by),
	})
	if err != nil {
		return err
	}
	return p.changeBalance(ctx, log, store.Address(account), func(b *store.Balance) { b.Frozen = frozen })
}

// wiped adds to the wallet's history; the Transfer event before it took the coin.
func (p *projection) wiped(ctx context.Context, log *types.Log, e *bindings.TradeCoinWiped) error {
	amount, err := domain.AmountFromBig(e.Value)
	if err != nil {
		return unlikeSpecie(log, err)
	}
	return p.batch.WalletEvents.Add(ctx, store.WalletEvent{
		Place: p.place(log), Wallet: store.Address(e.Account), Kind: store.WalletWiped, Coin: store.AddressOrNil(log.Address),
		By: store.AddressOrNil(e.By), Amount: &amount,
	})
}

func (p *projection) accountOpened(ctx context.Context, log *types.Log, e *bindings.TradeCoinDerivedAccountOpened) error {
	salt, opened := store.Hash(e.Salt), store.Balance{}
	err := p.changeBalance(ctx, log, store.Address(e.Account), func(b *store.Balance) {
		b.Owner, b.Salt = store.AddressOrNil(e.Owner), &salt
		opened = *b
	})
	if err != nil {
		return err
	}
	return p.channelOpened(ctx, opened)
}

// accountClosed follows the coin, which zeroes the whole word of the empty account, a freeze included.
func (p *projection) accountClosed(ctx context.Context, log *types.Log, e *bindings.TradeCoinDerivedAccountClosed) error {
	return p.changeBalance(ctx, log, store.Address(e.Account), func(b *store.Balance) {
		b.Owner, b.Salt, b.Frozen = nil, nil, false
	})
}

// ---- changes of state ---------------------------------------------------------------------------------------------

func (p *projection) changeBalance(ctx context.Context, log *types.Log, account store.Address, change func(*store.Balance)) error {
	key := store.BalanceKey{Coin: store.Address(log.Address), Account: account}
	row, found, err := p.batch.Balances.Get(ctx, key)
	if err != nil {
		return err
	}
	if !found {
		row = store.Balance{Coin: key.Coin, Account: key.Account}
	}
	change(&row)
	row.ChangedBlock = log.BlockNumber
	return p.batch.Balances.Set(ctx, row)
}

func (p *projection) changeAmount(ctx context.Context, log *types.Log, account store.Address, change func(domain.Amount) domain.Amount) error {
	var amount domain.Amount
	err := p.changeBalance(ctx, log, account, func(b *store.Balance) {
		b.Amount = change(b.Amount)
		amount = b.Amount
	})
	if err == nil && amount > domain.MaxAmount {
		return unlikeSpecie(log, domain.Errorf(domain.CodeAmountNegative, "%s would hold less than nothing, or more than fits", account))
	}
	return err
}

func (p *projection) changeCoin(ctx context.Context, address common.Address, change func(*store.Coin)) error {
	row, found, err := p.batch.Coins.Get(ctx, store.Address(address))
	if err != nil || !found {
		return err // a coin that the manifest does not tell of
	}
	change(&row)
	return p.batch.Coins.Set(ctx, row)
}

func (p *projection) changeSupply(ctx context.Context, log *types.Log, change func(domain.Amount) domain.Amount) error {
	var supply domain.Amount
	err := p.changeCoin(ctx, log.Address, func(coin *store.Coin) {
		coin.Supply = change(coin.Supply)
		supply = coin.Supply
	})
	if err == nil && supply > domain.MaxAmount {
		return unlikeSpecie(log, domain.Errorf(domain.CodeAmountNegative, "the supply would be less than nothing, or more than fits"))
	}
	return err
}

// unlikeSpecie is for events that Specie's contracts never give.
func unlikeSpecie(log *types.Log, cause error) error {
	return domain.Wrap(domain.CodeManifestMismatch, cause, "the contract at %s does not behave as Specie's; check the manifest", log.Address)
}
