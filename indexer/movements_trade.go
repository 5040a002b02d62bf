package indexer

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/bindings"
	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// tradeMovement is a movement of coin out of a trade's accounts that an event of the transaction tells of. Nothing else
// moves coin out of them.
type tradeMovement struct {
	kind     domain.Movement
	tradeID  common.Hash
	leg      uint8 // of a settlement
	amount   *big.Int
	receiver common.Address
}

// exchangeMovement is one side of a payment versus payment, which follows the event that tells of it.
type exchangeMovement struct {
	id             common.Hash
	after          uint // log index
	coin, from, to common.Address
	amount         *big.Int
}

// tradeForetells gather what the transaction says of its movements of coin.
func tradeForetells() []namedAction {
	b := bindings.NewTradeBook()
	return []namedAction{
		on(b.UnpackLegSettledEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.TradeBookLegSettled) error {
			p.expectOfTrade(tradeMovement{domain.MovementSettlement, e.TradeId, e.Leg, e.Amount, e.Receiver})
			return nil
		}),
		on(b.UnpackLegParkedEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.TradeBookLegParked) error {
			p.expectOfTrade(tradeMovement{domain.MovementSettlement, e.TradeId, e.Leg, e.Amount, e.Account})
			return nil
		}),
		on(b.UnpackLegClaimedEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.TradeBookLegClaimed) error {
			p.expectOfTrade(tradeMovement{domain.MovementSettlement, e.TradeId, e.Leg, e.Amount, e.Receiver})
			return nil
		}),
		on(b.UnpackRefundedEvent, func(p *projection, _ context.Context, _ *types.Log, e *bindings.TradeBookRefunded) error {
			p.expectOfTrade(tradeMovement{kind: domain.MovementRefund, tradeID: e.TradeId, amount: e.Amount, receiver: e.Receiver})
			return nil
		}),
		on(b.UnpackChunkNettedEvent, func(p *projection, _ context.Context, log *types.Log, e *bindings.TradeBookChunkNetted) error {
			p.expectNetting(log, e.Moved)
			return nil
		}),
		on(b.UnpackExchangedEvent, func(p *projection, _ context.Context, log *types.Log, e *bindings.TradeBookExchanged) error {
			p.tx.exchanges = append(p.tx.exchanges,
				exchangeMovement{e.ExchangeId, log.Index, e.Terms.FirstCoin, e.First, e.Second, e.Terms.FirstAmount},
				exchangeMovement{e.ExchangeId, log.Index, e.Terms.SecondCoin, e.Second, e.First, e.Terms.SecondAmount})
			return nil
		}),
	}
}

func (p *projection) expectOfTrade(movement tradeMovement) {
	p.tx.trades = append(p.tx.trades, movement)
}

// expectNetting marks the movements of a chunk's positions: the Transfer events straight before the chunk's own event
// that make what it moved.
func (p *projection) expectNetting(chunk *types.Log, moved *big.Int) {
	left := new(big.Int).Set(moved)
	for i := len(p.tx.logs) - 1; i >= 0 && left.Sign() > 0; i-- {
		log := &p.tx.logs[i]
		if log.Index >= chunk.Index {
			continue
		}
		e, err := unpackTransfer(log)
		if err != nil {
			return
		}
		p.mark(log.Index, domain.MovementNetting)
		left.Sub(left, e.Value)
	}
}

// sides are the balances of a transfer's two accounts before it; zero for what was minted or burned.
type sides struct{ from, to store.Balance }

func (p *projection) sidesOf(ctx context.Context, t *store.Transfer) (s sides, err error) {
	var zero store.Address
	if t.From != zero {
		if s.from, _, err = p.batch.Balances.Get(ctx, store.BalanceKey{Coin: t.Coin, Account: t.From}); err != nil {
			return s, err
		}
	}
	if t.To != zero {
		s.to, _, err = p.batch.Balances.Get(ctx, store.BalanceKey{Coin: t.Coin, Account: t.To})
	}
	return s, err
}

// ownedBy tells whether an account is a derived account of a contract.
func ownedBy(account store.Balance, contract common.Address) bool {
	return account.Owner != nil && common.Address(*account.Owner) == contract
}

// channelOf gives the trade whose circulation channel an account is.
func (p *projection) channelOf(ctx context.Context, account store.Balance) (trade store.Trade, found bool, err error) {
	if !ownedBy(account, p.contracts.TradeBook) {
		return trade, false, nil
	}
	return p.batch.Trades.Get(ctx, *account.Salt)
}

// classifyOfTrades knows what moves through the accounts of trades, and in payment versus payment.
func (p *projection) classifyOfTrades(ctx context.Context, t *store.Transfer, s sides) (known bool, err error) {
	if at := p.exchangeAt(t); at >= 0 {
		t.Movement, t.ExchangeID = domain.MovementExchange, store.HashOrNil(p.tx.exchanges[at].id)
		p.tx.exchanges = slices.Delete(p.tx.exchanges, at, at+1)
		return true, nil
	}
	if ownedBy(s.from, p.contracts.TradeBook) {
		return p.classifyOutOfTrade(t, *s.from.Salt), nil
	}
	trade, found, err := p.channelOf(ctx, s.to)
	if err != nil || !found {
		return false, err
	}
	id := trade.ID // by itself: a pointer into the row would keep it
	t.Movement, t.TradeID = domain.MovementPayment, &id
	return true, nil
}

func (p *projection) exchangeAt(t *store.Transfer) int {
	return slices.IndexFunc(p.tx.exchanges, func(told exchangeMovement) bool {
		return t.LogIndex > told.after && told.coin == common.Address(t.Coin) && told.from == common.Address(t.From) &&
			told.to == common.Address(t.To) && told.amount.Cmp(t.Amount.Big()) == 0
	})
}

// classifyOutOfTrade finds the event that tells of a movement out of the account of a salt: the trade's id is the salt of
// its circulation channel.
func (p *projection) classifyOutOfTrade(t *store.Transfer, salt store.Hash) bool {
	at := slices.IndexFunc(p.tx.trades, func(told tradeMovement) bool {
		return told.receiver == common.Address(t.To) && told.amount.Cmp(t.Amount.Big()) == 0 &&
			(told.tradeID == common.Hash(salt) || legSalt(told.tradeID, told.leg) == common.Hash(salt))
	})
	if at < 0 {
		return false
	}
	t.Movement, t.TradeID = p.tx.trades[at].kind, store.HashOrNil(p.tx.trades[at].tradeID)
	p.tx.trades = slices.Delete(p.tx.trades, at, at+1)
	return true
}

// legSalt is the salt of a leg's payment channel.
func legSalt(trade common.Hash, leg uint8) common.Hash {
	return crypto.Keccak256Hash(trade[:], common.LeftPadBytes([]byte{leg}, common.HashLength))
}

// channelOpened tells a trade of its circulation channel. What somebody sent there before is the trade's too.
func (p *projection) channelOpened(ctx context.Context, account store.Balance) error {
	trade, found, err := p.channelOf(ctx, account)
	if err != nil || !found {
		return err
	}
	trade.Account, trade.Received = account.Account, account.Amount
	return p.batch.Trades.Set(ctx, trade)
}

// received adds what came into a trade's circulation channel.
func (p *projection) received(ctx context.Context, t *store.Transfer, to store.Balance) error {
	trade, found, err := p.channelOf(ctx, to)
	if err != nil || !found || t.Movement == domain.MovementMigration {
		return err
	}
	if t.TradeID == nil { // an issuance that goes straight into the trade
		id := trade.ID
		t.TradeID = &id
	}
	trade.Received = trade.Received.Plus(t.Amount)
	if trade.State == domain.TradeClosed.String() {
		trade.ReceivedLate = trade.ReceivedLate.Plus(t.Amount)
	}
	trade.MovedTo(t.Place)
	return p.batch.Trades.Set(ctx, trade)
}
