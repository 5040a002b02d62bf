package operations

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/chain/client"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// Wallet tells of one wallet. Error: wallet-unknown.
func (c *Center) Wallet(ctx context.Context, who domain.Principal, address common.Address) (Wallet, error) {
	told, err := c.wallet(ctx, address)
	if err == nil && !Sees(who, told.Owner) {
		return Wallet{}, walletUnknown(address)
	}
	return told, err
}

// Wallets lists wallets by address.
func (c *Center) Wallets(ctx context.Context, who domain.Principal, filter WalletFilter) (List[Wallet], error) {
	owner, anything := seen(who)
	if !anything || (owner != "" && filter.Owner != "" && filter.Owner != owner) {
		return List[Wallet]{}, nil
	}
	if owner == "" {
		owner = filter.Owner
	}
	rows, next, err := c.Store.KnownWallets(ctx, owner, page(filter.Page))
	return list(rows, next, err, c.tellWallet)
}

// wallet tells of a wallet to whom has a right to it.
func (c *Center) wallet(ctx context.Context, address common.Address) (Wallet, error) {
	known, err := c.Store.KnownWallet(ctx, address)
	if err != nil {
		return Wallet{}, err
	}
	return c.tellWallet(known)
}

func (c *Center) tellWallet(known store.KnownWallet) (Wallet, error) {
	told := Wallet{Wallet: domain.Wallet{Address: common.Address(known.Address)}, Custody: domain.CustodyOwn}
	if key := known.Key; key != nil {
		told.Owner, told.Custody = key.Principal, key.Custody
	}
	registered := known.Registered
	if registered == nil {
		return told, nil
	}
	status, err := named(registered.Status, domain.WalletRevoked)
	if err != nil {
		return Wallet{}, err
	}
	told.Wallet = domain.Wallet{
		Address: told.Address, Commitment: common.Hash(registered.Commitment), Status: status, Tier: registered.Tier,
		Country: registered.Country, ValidUntil: registered.ValidUntil, CoinMask: registered.CoinMask, Sequence: registered.Sequence,
	}
	told.Coins = c.known.Load().inMask(registered.CoinMask)
	told.Endorser = common.Address(registered.Endorser)
	told.Registered = mined(registered.Registered())
	told.Successor, told.RecoveryAt = common.Address(valueOf(registered.Successor)), valueOf(registered.RecoveryAt)
	return told, nil
}

// WalletEvents lists what happened to a wallet's standing, newest first. Error: wallet-unknown.
func (c *Center) WalletEvents(ctx context.Context, who domain.Principal, address common.Address, p Page) (List[WalletEvent], error) {
	if _, err := c.Wallet(ctx, who, address); err != nil {
		return List[WalletEvent]{}, err
	}
	rows, next, err := c.Store.WalletEvents(ctx, address, page(p))
	return list(rows, next, err, func(row store.WalletEvent) (WalletEvent, error) {
		return WalletEvent{
			Mined: mined(row.Place), Kind: row.Kind, Coin: common.Address(valueOf(row.Coin)), By: common.Address(valueOf(row.By)),
			Tier: row.Tier, Country: valueOf(row.Country), ValidUntil: valueOf(row.ValidUntil),
			Successor: common.Address(valueOf(row.Successor)), Amount: row.Amount,
		}, nil
	})
}

// Balances tells what a wallet holds as of the last block indexed. Error: wallet-unknown.
func (c *Center) Balances(ctx context.Context, who domain.Principal, address common.Address) (WalletBalances, error) {
	told, err := c.Wallet(ctx, who, address)
	if err != nil {
		return WalletBalances{}, err
	}
	head, err := c.Store.IndexedHead(ctx)
	if err != nil {
		return WalletBalances{}, err
	}
	rows, err := c.Store.Balances(ctx, address)
	if err != nil {
		return WalletBalances{}, err
	}
	held := map[common.Address]store.Balance{}
	for _, row := range rows {
		held[common.Address(row.Coin)] = row
	}
	balances := WalletBalances{Block: head.Number}
	for _, k := range c.known.Load().everyCoin() {
		row, met := held[k.Address]
		if !met && told.CoinMask>>k.Index&1 == 0 {
			continue
		}
		if k.Replaced() && row.Amount == 0 {
			continue // it has migrated, or there was nothing to migrate
		}
		balances.Balances = append(balances.Balances, domain.Balance{Account: address, Coin: k.Address, Amount: row.Amount, Frozen: row.Frozen})
	}
	if balances.Native, err = c.Node.BalanceAt(ctx, address, nil); err != nil {
		return WalletBalances{}, client.Explain(err)
	}
	return balances, nil
}

// BalancesAt tells what a wallet held as of a block. Errors: wallet-unknown, block-unknown.
func (c *Center) BalancesAt(ctx context.Context, who domain.Principal, address common.Address, block uint64) (PastBalances, error) {
	if _, err := c.Wallet(ctx, who, address); err != nil {
		return PastBalances{}, err
	}
	at, held, err := c.Store.HeldAt(ctx, address, block)
	if err != nil {
		return PastBalances{}, err
	}
	balances := PastBalances{Block: at.Number, At: at.SealedAt}
	for _, it := range held {
		balances.Balances = append(balances.Balances, domain.Balance{Account: address, Coin: common.Address(it.Coin), Amount: it.Amount})
	}
	return balances, nil
}

// Records lists a wallet's history, newest first. Error: wallet-unknown.
func (c *Center) Records(ctx context.Context, who domain.Principal, filter RecordFilter) (List[Record], error) {
	if _, err := c.Wallet(ctx, who, filter.Wallet); err != nil {
		return List[Record]{}, err
	}
	rows, next, err := c.Store.Records(ctx, store.RecordFilter{Wallet: filter.Wallet, Coin: filter.Coin}, page(filter.Page))
	return list(rows, next, err, func(row store.Record) (Record, error) {
		told := Record{
			Mined: mined(row.Place), Movement: row.Movement, Origin: row.Origin, Direction: Direction(row.Direction),
			Coin: common.Address(row.Coin), Amount: row.Amount, Counterparty: common.Address(row.Counterparty),
		}
		switch {
		case row.RedemptionID != nil:
			told.Reference = common.Hash(*row.RedemptionID)
		case row.ApplicationID != nil:
			told.Reference = common.Hash(*row.ApplicationID)
		case row.TradeID != nil:
			told.Reference = common.Hash(*row.TradeID)
		case row.ExchangeID != nil:
			told.Reference = common.Hash(*row.ExchangeID)
		}
		return told, nil
	})
}
