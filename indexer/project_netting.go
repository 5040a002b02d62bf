package indexer

import (
	"context"
	"encoding/binary"
	"math/bits"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// nettedEntry is what a chunk tells of a trade: its id, and the bits of its legs [bytes].
const nettedEntry = common.HashLength + 8

// chunkNetted settles the legs of a chunk.
func (p *projection) chunkNetted(ctx context.Context, log *types.Log, e *bindings.TradeBookChunkNetted) error {
	chunk := store.NettingChunk{
		Place: p.place(log), Coin: store.Address(e.Coin), By: store.Address(e.Operator), FromCountry: e.FromCountry, ToCountry: e.ToCountry,
		Trades: len(e.Settled) / nettedEntry, Gross: atMost(e.Gross), Moved: atMost(e.Moved),
	}
	for entry := e.Settled; len(entry) >= nettedEntry; entry = entry[nettedEntry:] {
		id := store.Hash(entry[:common.HashLength])
		legs := store.LegBits(binary.BigEndian.Uint64(entry[common.HashLength:nettedEntry]))
		chunk.Legs += bits.OnesCount64(uint64(legs))
		if err := p.tradeNetted(ctx, log, id, legs); err != nil {
			return err
		}
	}
	return p.batch.NettingChunks.Add(ctx, chunk)
}

func (p *projection) tradeNetted(ctx context.Context, log *types.Log, id store.Hash, legs store.LegBits) error {
	trade, found, err := p.batch.Trades.Get(ctx, id)
	if err != nil {
		return err
	}
	if !found {
		return unlikeSpecie(log, domain.Errorf(domain.CodeTradeState, "trade %s was never opened", id))
	}
	place := p.place(log)
	for number := range trade.LegCount {
		if legs&bitOf(number) == 0 {
			continue
		}
		leg, _, err := p.batch.TradeLegs.Get(ctx, store.LegKey{TradeID: id, Leg: number})
		if err != nil {
			return err
		}
		leg.State = domain.LegNetted
		leg.MovedTo(place)
		if err := p.batch.TradeLegs.Set(ctx, leg); err != nil {
			return err
		}
		if err := p.batch.NettedLegs.Add(ctx, store.NettedLeg{Place: place, TradeID: id, Leg: number, Amount: leg.Amount}); err != nil {
			return err
		}
		trade.Netted = trade.Netted.Plus(leg.Amount)
	}
	settleLegs(&trade, legs)
	trade.MovedTo(place)
	return p.batch.Trades.Set(ctx, trade)
}

func (p *projection) exchanged(ctx context.Context, log *types.Log, e *bindings.TradeBookExchanged) error {
	terms := e.Terms
	first, second, deadline, nonce := atMost(terms.FirstAmount), atMost(terms.SecondAmount), terms.Deadline.Uint64(), strconv.FormatUint(terms.Nonce, 10)
	firstParty, firstCoin := store.Address(terms.First), store.Address(terms.FirstCoin)
	secondParty, secondCoin := store.Address(terms.Second), store.Address(terms.SecondCoin)
	return p.batch.Exchanges.Add(ctx, store.Exchange{
		Place: p.place(log), ExchangeID: e.ExchangeId, Outcome: store.ExchangeDone,
		First: &firstParty, FirstCoin: &firstCoin, FirstAmount: &first,
		Second: &secondParty, SecondCoin: &secondCoin, SecondAmount: &second, DeadlineAt: &deadline, Nonce: &nonce,
	})
}
