package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/api"
	"github.com/specie-money/specie/chain/embedded"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/operations"
	"github.com/specie-money/specie/store"
	"github.com/specie-money/specie/test/database"
)

// system is an API over a database, as `specie serve` makes it.
type system struct {
	name     string
	baseline string                       // the system that it is compared with; empty for none
	servers  map[string]*database.Cluster // of the database, by name; none for SQLite
	store    *store.Store
	url      string
	requests [kinds][]request
	reached  uint64 // the last block that is indexed
	figures
}

// Kinds of reads.
const (
	walletTransfers = iota
	oneTransfer
	balances
	partyTrades
	statistics
	kinds // how many there are
	mixed = kinds
)

// kindNames are parts of names of cases.
var kindNames = [...]string{"a wallet's transfers, a page", "a transfer by transaction", "balances of a wallet", "trades of a party, a page", "statistics by day, a page", "mix"}

// request is a read, with a part of its answer.
type request struct{ path, key, has string }

// serve starts the API and gives what stops it. Nothing is changed through it: it has neither lanes nor keys.
func (of *system) serve(ctx context.Context, b *bench) (stop func() error, err error) {
	made := b.kept.Manifest
	center, err := operations.New(ctx, operations.Parts{
		Store: of.store, Node: b.node,
		Contracts: operations.Contracts{Registry: made.Registry(), Desk: made.Desk(), RuleBook: made.RuleBook(), Named: made.Named()},
	})
	if err != nil {
		return nil, err
	}
	server := api.New(api.Options{
		Service: center, Store: of.store, ChainID: embedded.DefaultChainID, Version: "bench", Log: slog.New(slog.DiscardHandler),
	})
	listener, err := api.Listen(ctx, "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	of.url = "http://" + listener.Addr().String()
	ctx, cancel := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(ctx, listener) }()
	return func() error {
		cancel()
		return <-ended
	}, nil
}

// prepare makes the requests of some traders, each of whom has a wallet that was a party of a trade, and of an auditor, and
// makes sure of every answer once.
func (of *system) prepare(ctx context.Context) error {
	const (
		traders   = 40
		ofTraders = 50 // transfers of each
		auditor   = "auditor"
		now       = 1 // [Unix seconds]
	)
	known, _, err := of.store.KnownWallets(ctx, "", store.Page{Limit: 200})
	if err != nil {
		return err
	}
	for _, wallet := range known {
		if len(of.requests[balances]) == traders {
			break
		}
		address := common.Address(wallet.Address)
		party, _, err := of.store.Trades(ctx, store.TradeFilter{Party: &address}, store.Page{Limit: 1})
		if err != nil {
			return err
		}
		if len(party) == 0 {
			continue
		}
		name := "trader of " + address.Hex()
		if _, err := of.store.AddOwnWallet(ctx, address, name, now); err != nil {
			return err
		}
		key, err := api.MintKey(ctx, of.store, name, domain.Principal{ID: name, Scopes: []domain.Scope{domain.ScopeTrader}}, now)
		if err != nil {
			return err
		}
		of.request(walletTransfers, "/v1/transfers?wallet="+address.Hex(), key, address.Hex())
		of.request(balances, "/v1/wallets/"+address.Hex()+"/balances", key, address.Hex())
		of.request(partyTrades, "/v1/trades?party="+address.Hex(), key, address.Hex())
		transfers, _, err := of.store.Transfers(ctx, store.TransferFilter{Wallet: &address}, store.Page{Limit: ofTraders})
		if err != nil {
			return err
		}
		for _, transfer := range transfers {
			id := fmt.Sprintf("%s-%d", transfer.TxHash, transfer.LogIndex)
			of.request(oneTransfer, "/v1/transfers/"+id, key, id)
		}
	}
	key, err := api.MintKey(ctx, of.store, auditor, domain.Principal{ID: auditor, Scopes: []domain.Scope{domain.ScopeAuditor}}, now)
	if err != nil {
		return err
	}
	of.request(statistics, "/v1/statistics?period=day", key, string(domain.MovementTransfer))
	if err := of.awaitReplicas(ctx); err != nil {
		return err
	}
	return of.checkAnswers(ctx)
}

func (of *system) request(kind int, path, key, has string) {
	of.requests[kind] = append(of.requests[kind], request{path, key, has})
}

// awaitReplicas returns when all replicas may be read from.
func (of *system) awaitReplicas(ctx context.Context) error {
	const (
		look     = 10 * time.Millisecond
		patience = 30 * time.Second
	)
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for ticker := time.NewTicker(look); ; {
		var failed error
		for _, replica := range of.store.Replicas() {
			failed = errors.Join(failed, replica.Err)
		}
		if failed == nil {
			return nil
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return failed
		}
	}
}
