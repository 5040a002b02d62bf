package indexer

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// projection turns the events of a batch of blocks into rows.
type projection struct {
	batch     *store.Batch
	contracts Contracts
	handlers  handlers
	feeds     map[common.Address]common.Address // the first coin of a reserve feed, which successors share
	sealedAt  uint64                            // time of the block at hand
	tx        transaction                       // the transaction at hand
	tally     tally                             // of the block at hand, and of those before it that are not added to the rollups yet
}

// transaction is what the events of one transaction say of its movements of coin. A Transfer event does not say what it
// is for; an event that does may follow it. Most transactions say nothing, so maps are made when they are needed.
type transaction struct {
	issued    map[common.Address]common.Hash // application by the issuance's account
	redeemed  map[common.Hash]common.Hash    // application by a redemption out of its pools
	logs      []types.Log
	pools     []poolMovement
	trades    []tradeMovement
	exchanges []exchangeMovement
	marks     map[uint]domain.Movement // by log index
}

func newProjection(b *store.Batch, contracts Contracts, h handlers) *projection {
	p := &projection{batch: b, contracts: contracts, handlers: h, feeds: map[common.Address]common.Address{}}
	for _, coin := range contracts.Coins {
		if _, shared := p.feeds[coin.ReserveFeed]; !shared {
			p.feeds[coin.ReserveFeed] = coin.Address
		}
	}
	return p
}

// block adds a block and all that follows from it. Rollups may wait for a later block of the same hour, if that can not be
// undone without this one.
func (p *projection) block(ctx context.Context, block *Block, keepUndo, rollUp bool) error {
	if err := p.batch.Blocks.Add(ctx, blockRow(block.Header)); err != nil {
		return err
	}
	p.sealedAt = block.Time
	for logs := block.Logs; len(logs) > 0; {
		count := 1
		for count < len(logs) && logs[count].TxHash == logs[0].TxHash {
			count++
		}
		if err := p.transaction(ctx, logs[:count]); err != nil {
			return fmt.Errorf("transaction %s: %w", logs[0].TxHash, err)
		}
		logs = logs[count:]
	}
	if rollUp {
		if err := p.rollUp(ctx); err != nil {
			return err
		}
	}
	return p.batch.EndBlock(ctx, block.Number, keepUndo)
}

func (p *projection) transaction(ctx context.Context, logs []types.Log) error {
	p.tx = transaction{logs: logs}
	for _, stage := range []func(handler) action{foretell, apply} {
		for i := range logs {
			log := &logs[i]
			if len(log.Topics) == 0 {
				continue
			}
			if act := stage(p.handlers[log.Address][log.Topics[0]]); act != nil {
				if err := act(ctx, p, log); err != nil {
					return fmt.Errorf("log %d: %w", log.Index, err)
				}
			}
		}
	}
	return nil
}

// place tells where on the chain an event is.
func (p *projection) place(log *types.Log) store.Place {
	return store.Place{BlockNumber: log.BlockNumber, LogIndex: log.Index, TxHash: store.Hash(log.TxHash), BlockAt: p.sealedAt}
}

// ---- which event does what ----------------------------------------------------------------------------------------

// action is what follows from an event.
type action func(context.Context, *projection, *types.Log) error

// handler is what an event makes known about its transaction before any of its events is applied, and what follows from
// it. Either may be nil.
type handler struct{ foretell, apply action }

func foretell(h handler) action { return h.foretell }
func apply(h handler) action    { return h.apply }

// handlers are the handlers by contract and event.
type handlers map[common.Address]map[common.Hash]handler

// event is an event of the bindings.
type event interface{ ContractEventName() string }

// on reads an event before it acts on it. An event that can not be read is not from Specie's contracts.
func on[E event](read func(*types.Log) (*E, error), act func(*projection, context.Context, *types.Log, *E) error) namedAction {
	var name E
	return namedAction{name.ContractEventName(), func(ctx context.Context, p *projection, log *types.Log) error {
		e, err := read(log)
		if err != nil {
			return domain.Wrap(domain.CodeManifestMismatch, err, "the contract at %s gave an event %s that is not as Specie's; check the manifest",
				log.Address, name.ContractEventName())
		}
		return act(p, ctx, log, e)
	}}
}

type namedAction struct {
	event string
	act   action
}

func newHandlers(contracts Contracts) handlers {
	h := handlers{
		contracts.Manager:  byTopic(&bindings.AccessManagerMetaData, nil, accessActions()),
		contracts.Registry: byTopic(&bindings.WalletRegistryMetaData, nil, slices.Concat(registryActions(), registryPowers())),
		contracts.Desk: byTopic(&bindings.IssuanceDeskMetaData, deskForetells(),
			slices.Concat(applicationActions(), redemptionActions(), deskPowers())),
		contracts.RuleBook:        byTopic(&bindings.RuleBookMetaData, nil, ruleActions()),
		contracts.TradeBook:       byTopic(&bindings.TradeBookMetaData, tradeForetells(), slices.Concat(tradeActions(), tradePowers())),
		contracts.ReleaseRegistry: byTopic(&bindings.ReleaseRegistryMetaData, nil, releaseActions()),
	}
	coin := byTopic(&bindings.TradeCoinMetaData, slices.Concat(coinForetells(), migrationForetells()),
		slices.Concat(coinActions(), migrationActions(), coinPowers()))
	feed := byTopic(&bindings.ReserveFeedMetaData, nil, slices.Concat(reserveActions(), feedPowers()))
	for _, c := range contracts.Coins {
		h[c.Address], h[c.ReserveFeed] = coin, feed
	}
	return h
}

func byTopic(metadata *bind.MetaData, foretells, applies []namedAction) map[common.Hash]handler {
	parsed, err := metadata.ParseABI()
	if err != nil {
		panic("generated bindings hold a bad ABI: " + err.Error())
	}
	actions := map[common.Hash]handler{}
	for _, named := range foretells {
		h := actions[parsed.Events[named.event].ID]
		h.foretell = named.act
		actions[parsed.Events[named.event].ID] = h
	}
	for _, named := range applies {
		h := actions[parsed.Events[named.event].ID]
		h.apply = named.act
		actions[parsed.Events[named.event].ID] = h
	}
	return actions
}
