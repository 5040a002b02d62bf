package typeddata

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/specie-money/specie/domain"
)

// Book is the domain of a TradeBook.
func Book(chainID uint64, contract common.Address) Domain {
	return Domain{Name: "Specie TradeBook", ChainID: chainID, Contract: contract}
}

// Condition of a leg, beside being due and covered.
type Condition uint8

// Conditions, as the contracts number them.
const (
	ConditionNone     Condition = iota
	ConditionDocument           // endorsers sign that a document meets it
	ConditionConsent            // both parties sign
)

// Payment rules: flags, and the outcome of a dispute that ends by time.
const (
	RuleNetting        uint8 = 1 // due legs may be netted
	RuleEarly          uint8 = 2 // legs may be settled before they are due
	RuleOutcomeResume  uint8 = 0 << outcomeOffset
	RuleOutcomeRefund  uint8 = 1 << outcomeOffset
	RuleOutcomeRelease uint8 = 2 << outcomeOffset

	outcomeOffset = 2
)

// Leg is one payment of a trade.
type Leg struct {
	Amount       domain.Amount
	DueAt        uint64 // Unix seconds, the first second at which it is due
	Condition    Condition
	Endorsements uint8 // how many endorsers have to sign a document
}

// Offsets of a leg's fields in its word [bits].
const (
	legDueOffset          = 96
	legConditionOffset    = 136
	legEndorsementsOffset = 144
)

// Word is the leg as the contract takes it.
func (l Leg) Word() *big.Int {
	word := l.Amount.Big()
	for _, field := range []struct {
		value  uint64
		offset uint
	}{{l.DueAt, legDueOffset}, {uint64(l.Condition), legConditionOffset}, {uint64(l.Endorsements), legEndorsementsOffset}} {
		word.Or(word, new(big.Int).Lsh(new(big.Int).SetUint64(field.value), field.offset))
	}
	return word
}

// Trade is what both parties sign to open a trade. The digest of its message is the trade's id.
type Trade struct {
	Payer         common.Address
	Payee         common.Address
	Coin          common.Address
	Amount        domain.Amount // the sum of the legs
	FromCountry   uint16        // the corridor, ISO 3166-1 numeric
	ToCountry     uint16
	ContentHash   common.Hash
	OpenBy        uint64 // Unix seconds, last second at which it may be opened
	ExpiresAt     uint64 // Unix seconds, last second at which a leg may be settled
	PaymentRule   uint8
	DisputePeriod uint32 // seconds; 0 for no disputes
	Arbiter       common.Address
	Nonce         uint64
	Legs          []Leg
}

// LegConsent is what both parties sign to meet a leg's condition.
type LegConsent struct {
	TradeID common.Hash
	Leg     uint8
}

// LegDocument is what endorsers sign to meet a leg's condition.
type LegDocument struct {
	TradeID      common.Hash
	Leg          uint8
	DocumentHash common.Hash
}

// Agreement is what both parties sign to close a trade.
type Agreement struct {
	TradeID     common.Hash
	ToPayee     domain.Amount
	SettledLegs uint64 // bit i: leg i is settled
}

// Exchange is what both parties sign for a payment versus payment. The digest of its message is the exchange's id.
type Exchange struct {
	First        common.Address
	FirstCoin    common.Address
	FirstAmount  domain.Amount // that First pays
	Second       common.Address
	SecondCoin   common.Address
	SecondAmount domain.Amount // that Second pays
	Deadline     uint64        // Unix seconds
	Nonce        uint64
}

// Primary types of a TradeBook.
const (
	tradeType       = "Trade"
	detailsType     = "Details" // of a trade
	legConsentType  = "LegConsent"
	legDocumentType = "LegDocument"
	agreementType   = "Agreement"
	exchangeType    = "Exchange"
)

// Message is the trade for the book that d names.
func (t Trade) Message(d Domain) Message {
	legs := make([]any, len(t.Legs))
	for i, leg := range t.Legs {
		legs[i] = leg.Word().String()
	}
	return message(d, tradeType, apitypes.TypedDataMessage{
		"payer":       t.Payer.Hex(),
		"payee":       t.Payee.Hex(),
		"coin":        t.Coin.Hex(),
		"amount":      decimal(t.Amount),
		"fromCountry": decimal(t.FromCountry),
		"toCountry":   decimal(t.ToCountry),
		"paymentRule": decimal(t.PaymentRule),
		"details":     t.details(),
		"legs":        legs,
	})
}

func (t Trade) details() apitypes.TypedDataMessage {
	return apitypes.TypedDataMessage{
		"contentHash":   t.ContentHash.Hex(),
		"openBy":        decimal(t.OpenBy),
		"expiresAt":     decimal(t.ExpiresAt),
		"disputePeriod": decimal(t.DisputePeriod),
		"arbiter":       t.Arbiter.Hex(),
		"nonce":         decimal(t.Nonce),
	}
}

// NettingRecord is the trade as a netting chunk carries it, with the legs of the bits selected. Coin and corridor are
// the chunk's; payer and payee are named by their place in the chunk's list of parties.
func (t Trade) NettingRecord(payer, payee uint8, selected uint64) ([]byte, error) {
	message := t.Message(Domain{})
	details, err := message.HashStruct(detailsType, t.details())
	if err != nil {
		return nil, fmt.Errorf("hash the details of a trade: %w", err)
	}
	record := []byte{payer, payee, uint8(len(t.Legs)), t.PaymentRule}
	record = binary.BigEndian.AppendUint64(record, selected)
	record = append(record, t.Amount.Big().FillBytes(make([]byte, 12))...)
	record = append(record, details...)
	for _, leg := range t.Legs {
		record = append(record, leg.Word().FillBytes(make([]byte, 32))...)
	}
	return record, nil
}

// Message is the consent for the book that d names.
func (c LegConsent) Message(d Domain) Message {
	return message(d, legConsentType, apitypes.TypedDataMessage{
		"tradeId": c.TradeID.Hex(),
		"leg":     decimal(c.Leg),
	})
}

// Message is the endorsement of a document for the book that d names.
func (l LegDocument) Message(d Domain) Message {
	return message(d, legDocumentType, apitypes.TypedDataMessage{
		"tradeId":      l.TradeID.Hex(),
		"leg":          decimal(l.Leg),
		"documentHash": l.DocumentHash.Hex(),
	})
}

// Message is the agreement for the book that d names.
func (a Agreement) Message(d Domain) Message {
	return message(d, agreementType, apitypes.TypedDataMessage{
		"tradeId":     a.TradeID.Hex(),
		"toPayee":     decimal(a.ToPayee),
		"settledLegs": decimal(a.SettledLegs),
	})
}

// Message is the exchange for the book that d names.
func (e Exchange) Message(d Domain) Message {
	return message(d, exchangeType, apitypes.TypedDataMessage{
		"first":        e.First.Hex(),
		"firstCoin":    e.FirstCoin.Hex(),
		"firstAmount":  decimal(e.FirstAmount),
		"second":       e.Second.Hex(),
		"secondCoin":   e.SecondCoin.Hex(),
		"secondAmount": decimal(e.SecondAmount),
		"deadline":     decimal(e.Deadline),
		"nonce":        decimal(e.Nonce),
	})
}
