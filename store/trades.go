package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/specie-money/specie/domain"
)

// TradeFilter narrows a list of trades. What is nil or empty does not.
type TradeFilter struct {
	Party     *common.Address // payer or payee
	Principal string          // payer or payee is a wallet of this principal
	Coin      *common.Address
	State     *domain.TradeStatus
	Corridor  *domain.Corridor
	From      *uint64 // Unix seconds; opened then or later
	Before    *uint64 // Unix seconds; opened earlier
}

// Trades lists trades, newest first.
func (s *Store) Trades(ctx context.Context, filter TradeFilter, page Page) ([]Trade, string, error) {
	var w where
	if filter.Party != nil {
		w.either(Address(*filter.Party), "payer", "payee")
	}
	w.principal(filter.Principal, "payer", "payee")
	if filter.Coin != nil {
		w.and("coin = ?", Address(*filter.Coin))
	}
	if filter.State != nil {
		w.and("state = ?", filter.State.String())
	}
	w.corridor(filter.Corridor)
	w.during("opened_at", filter.From, filter.Before)
	return newestFirst(ctx, s, trades, w, "opened_block", "opened_log_index", page, Trade.Opened, completeTrades)
}

// Trade gives one trade. Error: trade-unknown.
func (s *Store) Trade(ctx context.Context, id common.Hash) (Trade, error) {
	missing := domain.Errorf(domain.CodeTradeUnknown, "no trade %s was opened", id)
	return completeOne(ctx, s, trades, missing, Hash(id), completeTrades)
}

func completeTrades(ctx context.Context, tx *sqlx.Tx, rows []Trade) error {
	return fillBlockHashes(ctx, tx, rows, func(t *Trade) []blockRef {
		return []blockRef{{t.OpenedBlock, &t.openedBlockHash}, {t.ChangedBlock, &t.changedBlockHash}}
	})
}

// TradeLegs gives a trade's legs in order; last, if there is such, what a closing gave the payee.
func (s *Store) TradeLegs(ctx context.Context, id common.Hash) ([]TradeLeg, error) {
	return viewed(ctx, s, tradeLegs, func(l *TradeLeg) []blockRef {
		return []blockRef{{l.ChangedBlock, &l.changedBlockHash}}
	}, "WHERE trade_id = ? ORDER BY leg", Hash(id))
}

// TradeEvents lists what happened to a trade, newest first.
func (s *Store) TradeEvents(ctx context.Context, id common.Hash, page Page) ([]TradeEvent, string, error) {
	var w where
	w.and("trade_id = ?", Hash(id))
	return history(ctx, s, tradeEvents, w, page, func(e *TradeEvent) *Place { return &e.Place })
}

// NettingFilter narrows a list of netting chunks. What is nil does not.
type NettingFilter struct {
	Coin     *common.Address
	Corridor *domain.Corridor
	From     *uint64 // Unix seconds; netted then or later
	Before   *uint64 // Unix seconds; netted earlier
}

// NettingChunks lists the chunks of netting cycles, newest first.
func (s *Store) NettingChunks(ctx context.Context, filter NettingFilter, page Page) ([]NettingChunk, string, error) {
	var w where
	if filter.Coin != nil {
		w.and("coin = ?", Address(*filter.Coin))
	}
	w.corridor(filter.Corridor)
	w.during("block_at", filter.From, filter.Before)
	return history(ctx, s, nettingChunks, w, page, func(c *NettingChunk) *Place { return &c.Place })
}

// NettingChunk gives one chunk. Error: not-found.
func (s *Store) NettingChunk(ctx context.Context, txHash common.Hash, logIndex uint) (NettingChunk, error) {
	missing := domain.Errorf(domain.CodeNotFound, "no netting chunk is indexed at log %d of transaction %s", logIndex, txHash)
	return viewedOne(ctx, s, nettingChunks, missing, func(c *NettingChunk) []blockRef { return []blockRef{{c.BlockNumber, &c.BlockHash}} },
		"tx_hash = ? AND log_index = ?", Hash(txHash), logIndex)
}

// NettedLegs gives the legs that a chunk settled, by trade and number.
func (s *Store) NettedLegs(ctx context.Context, chunk Place) ([]NettedLeg, error) {
	rows, err := readMany(ctx, s, nettedLegs, "WHERE block_number = ? AND log_index = ? ORDER BY trade_id, leg", chunk.BlockNumber, chunk.LogIndex)
	for i := range rows {
		rows[i].BlockHash = chunk.BlockHash
	}
	return rows, err
}

// ExchangeFilter narrows a list of payments versus payment. What is nil or empty does not.
type ExchangeFilter struct {
	Party     *common.Address
	Principal string // a party is a wallet of this principal; of a cancelled one, the party that cancelled it
}

// Exchanges lists payments versus payment, newest first.
func (s *Store) Exchanges(ctx context.Context, filter ExchangeFilter, page Page) ([]Exchange, string, error) {
	var w where
	if filter.Party != nil {
		party := Address(*filter.Party)
		w.and("(first_party = ? OR second_party = ? OR cancelled_by = ?)", party, party, party)
	}
	w.principal(filter.Principal, "first_party", "second_party", "cancelled_by")
	return history(ctx, s, exchanges, w, page, func(e *Exchange) *Place { return &e.Place })
}

// Exchange gives one payment versus payment. Error: not-found.
func (s *Store) Exchange(ctx context.Context, id common.Hash) (Exchange, error) {
	missing := domain.Errorf(domain.CodeNotFound, "no exchange %s was done or cancelled", id)
	return viewedOne(ctx, s, exchanges, missing, func(e *Exchange) []blockRef { return []blockRef{{e.BlockNumber, &e.BlockHash}} },
		"exchange_id = ?", Hash(id))
}
