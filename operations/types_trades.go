package operations

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
	"github.com/specie-money/specie/store"
)

// ---- trades -------------------------------------------------------------------------------------------------------

// Trade is a trade whose channel was opened, as the chain tells it. Received = settled + parked + waiting + refunded.
type Trade struct {
	ID              common.Hash
	State           domain.TradeStatus
	Closing         string // why it was closed, as domain.Closing names it; empty as long as it is not
	Payer           common.Address
	Payee           common.Address
	Coin            common.Address
	Amount          domain.Amount // the sum of the legs
	Corridor        domain.Corridor
	PaymentRule     PaymentRule
	ContentHash     common.Hash
	OpenBy          uint64         // Unix seconds
	AgreedExpiresAt uint64         // Unix seconds; as in the terms
	ExpiresAt       uint64         // Unix seconds; later than agreed by the time that disputes took
	DisputePeriod   uint32         // seconds; 0 for no disputes
	Arbiter         common.Address // zero for nobody
	Nonce           string         // decimal
	Account         common.Address // the circulation channel
	LegCount        uint8
	Legs            []TradeLeg     // of one trade, in order; nil in a list
	DisputedBy      common.Address // of the present dispute; zero if there is none
	DisputeEndsAt   uint64         // Unix seconds; of the present dispute
	PayerDisputed   bool           // has used its one dispute
	PayeeDisputed   bool
	Received        domain.Amount // into the channel
	ReceivedLate    domain.Amount // of it, after the closing
	Settled         domain.Amount // paid to the payee, out of the channel or after being parked
	Parked          domain.Amount // in legs' own accounts now
	Waiting         domain.Amount // in the channel now, what is held there as the payee's included
	Refunded        domain.Amount
	Netted          domain.Amount // of legs that were netted, which moves nothing through the channel
	Opened          Mined
	Changed         Mined // last event of the trade book, or last coin received
}

// PaymentRule is what the parties agreed on beside dates and conditions.
type PaymentRule struct {
	Netting bool   // due legs may be netted
	Early   bool   // legs may be settled before they are due
	Outcome string // of a dispute that ends by time: one of the Outcome constants
}

// Outcomes of a dispute that ends by time.
const (
	OutcomeResume  = "resume"  // the trade goes on, and expires later by the dispute's time
	OutcomeRefund  = "refund"  // closed: what the channel holds is the payer's
	OutcomeRelease = "release" // closed: what the channel holds, up to the unsettled legs, is the payee's
)

// TradeLeg is a leg of a trade and what became of it.
type TradeLeg struct {
	Leg          uint8 // from 0; domain.ClosingLeg for what a closing gave the payee
	Amount       domain.Amount
	DueAt        uint64 // Unix seconds
	Condition    string // none, document, consent; closing of what a closing gave the payee
	Endorsements uint8  // how many endorsers have to sign a document
	State        domain.LegState
	Receiver     common.Address // the payee or its successor, once paid; else zero
	Account      common.Address // the payment channel, if coin was ever parked in it; else zero
	Changed      Mined          // last change of state; the opening of the trade, at first
}

// TradeEvent is one event of a trade. Fields that its kind does not have are zero.
type TradeEvent struct {
	Mined
	Coin      common.Address // of the trade
	Kind      string         // as the store names it
	Leg       *uint8         // of what happened to a leg
	Account   common.Address // who received, where it was parked, or who disputed
	Amount    *domain.Amount // of a closing: what the payee gets
	Closing   string         // as domain.Closing names it
	Reason    common.Hash    // of a dispute: a hash of, or a short text for, the reason
	EndsAt    uint64         // Unix seconds; of a dispute its end, of a dispute's end the trade's later expiry
	Withdrawn bool           // of a dispute's end: by the party that had disputed
}

// TradeFilter narrows a list of trades; newest first. A principal sees those of which a wallet that it sees is a party.
type TradeFilter struct {
	Party    *common.Address // payer or payee
	Coin     *common.Address
	State    *domain.TradeStatus
	Corridor *domain.Corridor
	Opened   Between
	Page     Page
}

// Between narrows to a time from one (included) to another (excluded) [Unix seconds]; nil does not.
type Between struct {
	From   *uint64
	Before *uint64
}

// ---- netting, and payment versus payment --------------------------------------------------------------------------

// NettingChunk is what of a netting cycle one transaction did. The chain knows no cycles, only their chunks.
type NettingChunk struct {
	Mined
	ID       string         // "<transaction hash>-<log index>"
	Coin     common.Address // as the trades name it
	Operator common.Address // who selected the legs
	Corridor domain.Corridor
	Trades   int           // how many
	LegCount int           // how many
	Gross    domain.Amount // the sum of the legs
	Moved    domain.Amount // what the net positions took
	Legs     []NettedLeg   // of one chunk, by trade and number; nil in a list
}

// NettedLeg is a leg that a chunk settled.
type NettedLeg struct {
	TradeID common.Hash
	Leg     uint8
	Amount  domain.Amount
}

// NettingFilter narrows a list of netting chunks; newest first.
type NettingFilter struct {
	Coin     *common.Address
	Corridor *domain.Corridor
	Netted   Between
	Page     Page
}

// Exchange is a payment versus payment that was done, or that can not be done any more. Of a cancelled one the chain tells
// the id and who cancelled it, and nothing else.
type Exchange struct {
	Mined
	ID          common.Hash
	Outcome     string         // done or cancelled
	CancelledBy common.Address // zero of one that was done
	First       *ExchangeSide  // nil of a cancelled one
	Second      *ExchangeSide
	Deadline    uint64 // Unix seconds
	Nonce       string // decimal
}

// ExchangeSide is what one party paid.
type ExchangeSide struct {
	Party  common.Address
	Coin   common.Address
	Amount domain.Amount
}

// ExchangeFilter narrows a list of exchanges; newest first. A principal sees those of which a wallet that it sees is a party.
type ExchangeFilter struct {
	Party *common.Address // of a cancelled one, the party that cancelled it
	Page  Page
}

// ---- statistics ---------------------------------------------------------------------------------------------------

// Statistic is the sum of the movements of one coin, kind and corridor in one period.
type Statistic struct {
	Period    store.Period
	StartsAt  uint64 // Unix seconds; periods begin as UTC has it
	Coin      common.Address
	Corridor  domain.Corridor // of the wallets at the time; 0 for none, such as a pool
	Movement  domain.Movement
	Movements uint64        // how many
	Amount    domain.Amount // domain.MaxAmount stands for more, too
}

// StatisticFilter narrows statistics; oldest first.
type StatisticFilter struct {
	Period   store.Period // needed
	Starts   Between
	Coin     *common.Address
	Corridor *domain.Corridor
	Movement domain.Movement // empty does not
	Page     Page
}
