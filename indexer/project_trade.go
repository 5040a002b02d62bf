package indexer

import (
	"context"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

func tradeActions() []namedAction {
	b := bindings.NewTradeBook()
	return []namedAction{
		on(b.UnpackTradeOpenedEvent, (*projection).tradeOpened),
		on(b.UnpackTradeClosedEvent, (*projection).tradeClosed),
		on(b.UnpackLegSettledEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeBookLegSettled) error {
			return p.legTold(ctx, log, store.TradeLegSettled, e.TradeId, e.Leg, e.Receiver, e.Amount)
		}),
		on(b.UnpackLegParkedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeBookLegParked) error {
			return p.legTold(ctx, log, store.TradeLegParked, e.TradeId, e.Leg, e.Account, e.Amount)
		}),
		on(b.UnpackLegHeldEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeBookLegHeld) error {
			return p.legTold(ctx, log, store.TradeLegHeld, e.TradeId, e.Leg, common.Address{}, e.Amount)
		}),
		on(b.UnpackLegClaimedEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeBookLegClaimed) error {
			return p.legTold(ctx, log, store.TradeLegClaimed, e.TradeId, e.Leg, e.Receiver, e.Amount)
		}),
		on(b.UnpackRefundedEvent, (*projection).tradeRefunded),
		on(b.UnpackDisputeOpenedEvent, (*projection).disputeOpened),
		on(b.UnpackDisputeEndedEvent, (*projection).disputeEnded),
		on(b.UnpackChunkNettedEvent, (*projection).chunkNetted),
		on(b.UnpackExchangedEvent, (*projection).exchanged),
		on(b.UnpackExchangeCancelledEvent, func(p *projection, ctx context.Context, log *types.Log, e *bindings.TradeBookExchangeCancelled) error {
			return p.batch.Exchanges.Add(ctx, store.Exchange{
				Place: p.place(log), ExchangeID: e.ExchangeId, Outcome: store.ExchangeCancelled, CancelledBy: store.AddressOrNil(e.By),
			})
		}),
	}
}

func (p *projection) tradeOpened(ctx context.Context, log *types.Log, e *bindings.TradeBookTradeOpened) error {
	place := p.place(log)
	for i, word := range e.Legs {
		leg := readLeg(word)
		leg.TradeID, leg.Leg, leg.State = e.TradeId, uint8(i), domain.LegUnsettled
		leg.MovedTo(place)
		if err := p.batch.TradeLegs.Set(ctx, leg); err != nil {
			return err
		}
	}
	err := p.batch.TradeEvents.Add(ctx, store.TradeEvent{Place: place, TradeID: e.TradeId, Kind: store.TradeOpened})
	if err != nil {
		return err
	}
	trade := store.Trade{
		ID: e.TradeId, Payer: store.Address(e.Payer), Payee: store.Address(e.Payee), Coin: store.Address(e.Coin), Amount: atMost(e.Amount),
		FromCountry: e.FromCountry, ToCountry: e.ToCountry, PaymentRule: e.PaymentRule, ContentHash: e.ContentHash,
		OpenBy: e.OpenBy.Uint64(), AgreedExpiresAt: e.ExpiresAt.Uint64(), ExpiresAt: e.ExpiresAt.Uint64(),
		DisputePeriod: e.DisputePeriod, Arbiter: store.AddressOrNil(e.Arbiter), Nonce: strconv.FormatUint(e.Nonce, 10),
		LegCount: uint8(len(e.Legs)), State: domain.TradeOpen.String(),
		OpenedBlock: place.BlockNumber, OpenedLogIndex: place.LogIndex, OpenedAt: place.BlockAt, OpenedTxHash: place.TxHash,
	}
	trade.MovedTo(place)
	return p.batch.Trades.Set(ctx, trade)
}

// readLeg reads a leg's word, whose layout is the contract's TradeLeg.
func readLeg(word *big.Int) store.TradeLeg {
	conditions := []string{store.ConditionNone, store.ConditionDocument, store.ConditionConsent}
	bits := func(offset, count uint) *big.Int {
		mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), count), big.NewInt(1))
		return mask.And(mask, new(big.Int).Rsh(word, offset))
	}
	leg := store.TradeLeg{
		Word: store.Hash(common.BigToHash(word)), Amount: atMost(bits(0, 96)), DueAt: bits(96, 40).Uint64(),
		Condition: store.ConditionNone, Endorsements: uint8(bits(144, 8).Uint64()),
	}
	if condition := bits(136, 8).Uint64(); condition < uint64(len(conditions)) {
		leg.Condition = conditions[condition]
	}
	return leg
}

// tradeClosed also tells of a trade that was declined before it was open, of which nothing else is known.
func (p *projection) tradeClosed(ctx context.Context, log *types.Log, e *bindings.TradeBookTradeClosed) error {
	closing, toPayee := domain.Closing(e.Closing).String(), atMost(e.ToPayee)
	event := store.TradeEvent{Place: p.place(log), TradeID: e.TradeId, Kind: store.TradeClosed, Closing: &closing, Amount: &toPayee}
	if domain.Closing(e.Closing) == domain.ClosingDeclined {
		return p.batch.TradeEvents.Add(ctx, event)
	}
	return p.changeTrade(ctx, log, event, func(t *store.Trade) error {
		t.State, t.Closing = domain.TradeClosed.String(), &closing
		t.DisputedBy, t.DisputeEndsAt = nil, nil
		return nil
	})
}

// legTold follows what happened to a leg, or to what a closing gave the payee.
func (p *projection) legTold(ctx context.Context, log *types.Log, kind string, id store.Hash, number uint8, account common.Address, value *big.Int) error {
	amount, err := domain.AmountFromBig(value)
	if err != nil {
		return unlikeSpecie(log, err)
	}
	event := store.TradeEvent{Place: p.place(log), TradeID: id, Kind: kind, Leg: &number, Account: store.AddressOrNil(account), Amount: &amount}
	return p.changeTrade(ctx, log, event, func(t *store.Trade) error {
		leg, found, err := p.batch.TradeLegs.Get(ctx, store.LegKey{TradeID: id, Leg: number})
		if err != nil {
			return err
		}
		if !found {
			if number != domain.ClosingLeg {
				return unlikeSpecie(log, domain.Errorf(domain.CodeTradeState, "trade %s has no leg %d", id, number))
			}
			leg = store.TradeLeg{TradeID: id, Leg: number, Amount: amount, DueAt: event.BlockAt, Condition: store.ConditionClosing}
		}
		wasParked := leg.State == domain.LegParked
		switch kind {
		case store.TradeLegSettled:
			leg.State, leg.Receiver = domain.LegSettled, event.Account
			t.Settled = t.Settled.Plus(amount)
		case store.TradeLegParked:
			leg.State, leg.Account = domain.LegParked, event.Account
			t.Parked = t.Parked.Plus(leg.Amount)
		case store.TradeLegHeld:
			leg.State = domain.LegHeld
			t.HeldLegs |= bitOf(number)
		case store.TradeLegClaimed:
			leg.State, leg.Receiver = domain.LegClaimed, event.Account
			t.HeldLegs &^= bitOf(number)
			t.Settled = t.Settled.Plus(amount)
			if wasParked {
				t.Parked -= leg.Amount
			}
		}
		if kind != store.TradeLegClaimed {
			settleLegs(t, bitOf(number))
		}
		leg.MovedTo(event.Place)
		return p.batch.TradeLegs.Set(ctx, leg)
	})
}

// bitOf gives no bit for what a closing gave the payee.
func bitOf(leg uint8) store.LegBits { return 1 << leg }

// settleLegs closes a trade with its last leg, as the trade book does.
func settleLegs(t *store.Trade, legs store.LegBits) {
	t.SettledLegs |= legs
	if t.State != domain.TradeClosed.String() && t.SettledLegs == ^store.LegBits(0)>>(domain.MostLegs-t.LegCount) {
		closing := domain.ClosingSettled.String()
		t.State, t.Closing = domain.TradeClosed.String(), &closing
	}
}

func (p *projection) tradeRefunded(ctx context.Context, log *types.Log, e *bindings.TradeBookRefunded) error {
	amount, err := domain.AmountFromBig(e.Amount)
	if err != nil {
		return unlikeSpecie(log, err)
	}
	event := store.TradeEvent{
		Place: p.place(log), TradeID: e.TradeId, Kind: store.TradeRefunded, Account: store.AddressOrNil(e.Receiver), Amount: &amount,
	}
	return p.changeTrade(ctx, log, event, func(t *store.Trade) error {
		t.Refunded = t.Refunded.Plus(amount)
		return nil
	})
}

func (p *projection) disputeOpened(ctx context.Context, log *types.Log, e *bindings.TradeBookDisputeOpened) error {
	endsAt, reason := e.EndsAt.Uint64(), store.Hash(e.Reason)
	event := store.TradeEvent{
		Place: p.place(log), TradeID: e.TradeId, Kind: store.TradeDisputed, Account: store.AddressOrNil(e.By), EndsAt: &endsAt, Reason: &reason,
	}
	return p.changeTrade(ctx, log, event, func(t *store.Trade) error {
		payer, err := p.heirOf(ctx, t.Payer)
		if err != nil {
			return err
		}
		t.State, t.DisputedBy, t.DisputeEndsAt = domain.TradeDisputed.String(), event.Account, &endsAt
		// Who is both parties uses the payer's dispute first, as the trade book has it.
		if payer == store.Address(e.By) && !t.PayerDisputed {
			t.PayerDisputed = true
		} else {
			t.PayeeDisputed = true
		}
		return nil
	})
}

func (p *projection) disputeEnded(ctx context.Context, log *types.Log, e *bindings.TradeBookDisputeEnded) error {
	expiresAt := e.ExpiresAt.Uint64()
	event := store.TradeEvent{
		Place: p.place(log), TradeID: e.TradeId, Kind: store.TradeDisputeEnded, EndsAt: &expiresAt, Withdrawn: &e.Withdrawn,
	}
	return p.changeTrade(ctx, log, event, func(t *store.Trade) error {
		t.State, t.ExpiresAt, t.DisputedBy, t.DisputeEndsAt = domain.TradeOpen.String(), expiresAt, nil, nil
		return nil
	})
}

// heirOf gives who now has a wallet's rights and claims.
func (p *projection) heirOf(ctx context.Context, wallet store.Address) (store.Address, error) {
	for {
		row, _, err := p.batch.Wallets.Get(ctx, wallet)
		if err != nil || row.Successor == nil || row.RecoveryAt != nil { // a pending recovery passes nothing on
			return wallet, err
		}
		wallet = *row.Successor
	}
}

// changeTrade adds an event of the trade book, and changes the trade that it is of.
func (p *projection) changeTrade(ctx context.Context, log *types.Log, event store.TradeEvent, change func(*store.Trade) error) error {
	if err := p.batch.TradeEvents.Add(ctx, event); err != nil {
		return err
	}
	row, found, err := p.batch.Trades.Get(ctx, event.TradeID)
	if err != nil {
		return err
	}
	if !found {
		return unlikeSpecie(log, domain.Errorf(domain.CodeTradeState, "trade %s was never opened", event.TradeID))
	}
	if err := change(&row); err != nil {
		return err
	}
	row.MovedTo(event.Place)
	return p.batch.Trades.Set(ctx, row)
}
