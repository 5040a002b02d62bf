package store

import (
	"database/sql/driver"
	"encoding/binary"

	"github.com/specie-money/specie/domain"
)

// Rows of trades: trades and their legs are state, the rest is history.

// Trade is a trade whose channel was opened, and how far it has come.
type Trade struct {
	ID              Hash          `db:"id"`
	Payer           Address       `db:"payer"`
	Payee           Address       `db:"payee"`
	Coin            Address       `db:"coin"`
	Amount          domain.Amount `db:"amount"`       // the sum of the legs
	FromCountry     uint16        `db:"from_country"` // this and the next: the corridor, ISO 3166-1 numeric
	ToCountry       uint16        `db:"to_country"`
	PaymentRule     uint8         `db:"payment_rule"` // layout in the contract's PaymentRule
	ContentHash     Hash          `db:"content_hash"`
	OpenBy          uint64        `db:"open_by"`           // Unix seconds
	AgreedExpiresAt uint64        `db:"agreed_expires_at"` // Unix seconds; as in the terms
	ExpiresAt       uint64        `db:"expires_at"`        // Unix seconds; later than agreed by the time that disputes took
	DisputePeriod   uint32        `db:"dispute_period"`    // seconds
	Arbiter         *Address      `db:"arbiter"`           // nil for nobody
	Nonce           string        `db:"nonce"`             // decimal
	LegCount        uint8         `db:"leg_count"`
	Account         Address       `db:"account"` // the circulation channel
	State           string        `db:"state"`   // as domain.TradeStatus names it
	Closing         *string       `db:"closing"` // as domain.Closing names it
	SettledLegs     LegBits       `db:"settled_legs"`
	HeldLegs        LegBits       `db:"held_legs"`
	DisputedBy      *Address      `db:"disputed_by"`     // of the present dispute
	DisputeEndsAt   *uint64       `db:"dispute_ends_at"` // Unix seconds; of the present dispute
	PayerDisputed   bool          `db:"payer_disputed"`  // has used its one dispute
	PayeeDisputed   bool          `db:"payee_disputed"`
	Received        domain.Amount `db:"received"`      // into the channel
	ReceivedLate    domain.Amount `db:"received_late"` // of it, after the closing
	Settled         domain.Amount `db:"settled"`       // paid to the payee, out of the channel or after being parked
	Parked          domain.Amount `db:"parked"`        // in legs' own accounts now
	Refunded        domain.Amount `db:"refunded"`
	Netted          domain.Amount `db:"netted"` // of legs that were netted
	OpenedBlock     uint64        `db:"opened_block"`
	OpenedLogIndex  uint          `db:"opened_log_index"`
	OpenedAt        uint64        `db:"opened_at"` // Unix seconds
	OpenedTxHash    Hash          `db:"opened_tx_hash"`
	change

	openedBlockHash Hash
}

// Opened tells where the opening is on the chain.
func (t Trade) Opened() Place {
	return Place{
		BlockNumber: t.OpenedBlock, LogIndex: t.OpenedLogIndex, TxHash: t.OpenedTxHash, BlockAt: t.OpenedAt, BlockHash: t.openedBlockHash,
	}
}

// LegBits has bit i set for leg i. A column of it is hex: no database integer holds 64 bits without a sign.
type LegBits uint64

// Value is for database/sql.
func (b LegBits) Value() (driver.Value, error) {
	return Bytes(binary.BigEndian.AppendUint64(nil, uint64(b))).String(), nil
}

// Scan is for database/sql.
func (b *LegBits) Scan(source any) error {
	var raw [8]byte
	if err := scanHex(source, raw[:]); err != nil {
		return err
	}
	*b = LegBits(binary.BigEndian.Uint64(raw[:]))
	return nil
}

// Kinds of condition of a leg; the first three are in the order of the contract's numbers.
const (
	ConditionNone     = "none"
	ConditionDocument = "document" // endorsers sign that a document meets it
	ConditionConsent  = "consent"  // both parties sign
	ConditionClosing  = "closing"  // no leg of the terms: what a closing gave the payee
)

// TradeLeg is a leg of a trade and what became of it.
type TradeLeg struct {
	TradeID      Hash            `db:"trade_id"`
	Leg          uint8           `db:"leg"`  // from 0; domain.ClosingLeg for what a closing gave the payee
	Word         Hash            `db:"word"` // as the contract takes it
	Amount       domain.Amount   `db:"amount"`
	DueAt        uint64          `db:"due_at"` // Unix seconds
	Condition    string          `db:"condition_kind"`
	Endorsements uint8           `db:"endorsements"` // how many endorsers have to sign a document
	State        domain.LegState `db:"state"`
	Receiver     *Address        `db:"receiver"` // the payee or its successor, once paid
	Account      *Address        `db:"account"`  // the payment channel, if coin was ever parked in it
	change
}

// LegKey names a leg.
type LegKey struct {
	TradeID Hash
	Leg     uint8
}

// Kinds of trade event.
const (
	TradeOpened       = "opened"
	TradeLegSettled   = "leg-settled"
	TradeLegParked    = "leg-parked"
	TradeLegHeld      = "leg-held"
	TradeLegClaimed   = "leg-claimed"
	TradeRefunded     = "refunded"
	TradeDisputed     = "disputed"
	TradeDisputeEnded = "dispute-ended"
	TradeClosed       = "closed"
)

// TradeEvent is one event of a trade. Fields that its kind does not have are nil.
type TradeEvent struct {
	Place
	TradeID   Hash           `db:"trade_id"`
	Kind      string         `db:"kind"`
	Leg       *uint8         `db:"leg"`
	Account   *Address       `db:"account"`   // who received, where it was parked, or who disputed
	Amount    *domain.Amount `db:"amount"`    // of a closing: what the payee gets
	Closing   *string        `db:"closing"`   // as domain.Closing names it
	Reason    *Hash          `db:"reason"`    // of a dispute
	EndsAt    *uint64        `db:"ends_at"`   // Unix seconds; of a dispute its end, of a dispute's end the trade's later expiry
	Withdrawn *bool          `db:"withdrawn"` // of a dispute's end
}

// NettingChunk is what of a netting cycle one transaction did.
type NettingChunk struct {
	Place
	Coin        Address       `db:"coin"`         // as the trades name it
	By          Address       `db:"by_account"`   // the netting operator
	FromCountry uint16        `db:"from_country"` // this and the next: the corridor
	ToCountry   uint16        `db:"to_country"`
	Trades      int           `db:"trades"` // how many
	Legs        int           `db:"legs"`   // how many
	Gross       domain.Amount `db:"gross"`  // the sum of the legs
	Moved       domain.Amount `db:"moved"`  // what the net positions took
}

// NettedLeg is a leg that a chunk settled; its place is the chunk's.
type NettedLeg struct {
	Place
	TradeID Hash          `db:"trade_id"`
	Leg     uint8         `db:"leg"`
	Amount  domain.Amount `db:"amount"`
}

// Outcomes of an exchange.
const (
	ExchangeDone      = "done"
	ExchangeCancelled = "cancelled"
)

// Exchange is a payment versus payment that was done, or that can not be done any more.
type Exchange struct {
	Place
	ExchangeID   Hash           `db:"exchange_id"`
	Outcome      string         `db:"outcome"`
	CancelledBy  *Address       `db:"cancelled_by"`
	First        *Address       `db:"first_party"` // this and all below: nil of a cancelled one, of which the chain tells the id alone
	FirstCoin    *Address       `db:"first_coin"`
	FirstAmount  *domain.Amount `db:"first_amount"` // that the first party paid
	Second       *Address       `db:"second_party"`
	SecondCoin   *Address       `db:"second_coin"`
	SecondAmount *domain.Amount `db:"second_amount"` // that the second party paid
	DeadlineAt   *uint64        `db:"deadline_at"`   // Unix seconds
	Nonce        *string        `db:"nonce"`         // decimal
}

var (
	trades        = newTable[Trade]("trades", "id")
	tradeLegs     = newTable[TradeLeg]("trade_legs", "trade_id", "leg")
	tradeEvents   = newTable[TradeEvent]("trade_events", "block_number", "log_index")
	nettingChunks = newTable[NettingChunk]("netting_chunks", "block_number", "log_index")
	nettedLegs    = newTable[NettedLeg]("netted_legs", "block_number", "log_index", "trade_id", "leg")
	exchanges     = newTable[Exchange]("exchanges", "exchange_id")
)
