// Package typeddata builds the EIP-712 messages that people sign for Specie's contracts: what a wallet shows before
// it signs, and the digest that the contract checks. The server makes them for requests, the CLI for local signing.
package typeddata

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/specie-money/specie/domain"
)

// Message is one EIP-712 message in the shape that eth_signTypedData_v4 takes as JSON. Numbers are decimal strings, so
// that no JSON reader rounds them.
type Message = apitypes.TypedData

// Domain says for which contract on which chain a message is: a signature works nowhere else.
type Domain struct {
	Name     string // as the contract tells it by EIP-5267
	ChainID  uint64
	Contract common.Address
}

// version of all domains.
const version = "1"

// Registry is the domain of a WalletRegistry.
func Registry(chainID uint64, contract common.Address) Domain {
	return Domain{Name: "Specie WalletRegistry", ChainID: chainID, Contract: contract}
}

// Desk is the domain of an IssuanceDesk.
func Desk(chainID uint64, contract common.Address) Domain {
	return Domain{Name: "Specie IssuanceDesk", ChainID: chainID, Contract: contract}
}

// Feed is the domain of a ReserveFeed.
func Feed(chainID uint64, contract common.Address) Domain {
	return Domain{Name: "Specie ReserveFeed", ChainID: chainID, Contract: contract}
}

// Coin is the domain of a TradeCoin with a name.
func Coin(chainID uint64, contract common.Address, name string) Domain {
	return Domain{Name: name, ChainID: chainID, Contract: contract}
}

// Endorsement is what an endorser signs to let a wallet hold coin.
type Endorsement struct {
	Wallet     common.Address
	Commitment common.Hash // salted hash of the identity
	Country    uint16      // ISO 3166-1 numeric
	Tier       uint8       // 0 to 3
	ValidUntil uint64      // Unix seconds, last second of validity
	CoinMask   uint16      // bit i: may hold coin i
	Sequence   uint32      // one more than the wallet's last; the first is 1
}

// Issuance is what an endorser signs to let an application be issued.
type Issuance struct {
	ApplicationID common.Hash
	PlanHash      common.Hash // what becomes of the coin
	Seal          common.Hash // of plan, lots and trade file
	Deadline      uint64      // Unix seconds
}

// Attestation is what attesters sign to state the reserve.
type Attestation struct {
	Round            uint64
	Amount           domain.Amount
	AsOf             uint64 // Unix seconds
	DepositsIncluded domain.Amount
	PayoutsIncluded  domain.Amount
}

// Authorization is what a holder signs to let anyone carry a transfer to the chain (EIP-3009).
type Authorization struct {
	From        common.Address
	To          common.Address
	Value       domain.Amount
	ValidAfter  uint64 // Unix seconds, exclusive
	ValidBefore uint64 // Unix seconds, exclusive
	Nonce       common.Hash
}

// Primary types.
const (
	endorsementType   = "Endorsement"
	issuanceType      = "Issuance"
	attestationType   = "Attestation"
	authorizationType = "TransferWithAuthorization"
)

var domainFields = []apitypes.Type{
	{Name: "name", Type: "string"},
	{Name: "version", Type: "string"},
	{Name: "chainId", Type: "uint256"},
	{Name: "verifyingContract", Type: "address"},
}

var fields = map[string][]apitypes.Type{
	endorsementType: {
		{Name: "wallet", Type: "address"},
		{Name: "commitment", Type: "bytes32"},
		{Name: "country", Type: "uint16"},
		{Name: "tier", Type: "uint8"},
		{Name: "validUntil", Type: "uint40"},
		{Name: "coinMask", Type: "uint16"},
		{Name: "sequence", Type: "uint32"},
	},
	issuanceType: {
		{Name: "applicationId", Type: "bytes32"},
		{Name: "planHash", Type: "bytes32"},
		{Name: "seal", Type: "bytes32"},
		{Name: "deadline", Type: "uint40"},
	},
	attestationType: {
		{Name: "round", Type: "uint80"},
		{Name: "amount", Type: "uint96"},
		{Name: "asOf", Type: "uint40"},
		{Name: "depositsIncluded", Type: "uint96"},
		{Name: "payoutsIncluded", Type: "uint96"},
	},
	authorizationType: {
		{Name: "from", Type: "address"},
		{Name: "to", Type: "address"},
		{Name: "value", Type: "uint256"},
		{Name: "validAfter", Type: "uint256"},
		{Name: "validBefore", Type: "uint256"},
		{Name: "nonce", Type: "bytes32"},
	},
	tradeType: {
		{Name: "payer", Type: "address"},
		{Name: "payee", Type: "address"},
		{Name: "coin", Type: "address"},
		{Name: "amount", Type: "uint96"},
		{Name: "fromCountry", Type: "uint16"},
		{Name: "toCountry", Type: "uint16"},
		{Name: "paymentRule", Type: "uint8"},
		{Name: "details", Type: "Details"},
		{Name: "legs", Type: "uint256[]"},
	},
	detailsType: {
		{Name: "contentHash", Type: "bytes32"},
		{Name: "openBy", Type: "uint40"},
		{Name: "expiresAt", Type: "uint40"},
		{Name: "disputePeriod", Type: "uint32"},
		{Name: "arbiter", Type: "address"},
		{Name: "nonce", Type: "uint64"},
	},
	legConsentType: {
		{Name: "tradeId", Type: "bytes32"},
		{Name: "leg", Type: "uint8"},
	},
	legDocumentType: {
		{Name: "tradeId", Type: "bytes32"},
		{Name: "leg", Type: "uint8"},
		{Name: "documentHash", Type: "bytes32"},
	},
	agreementType: {
		{Name: "tradeId", Type: "bytes32"},
		{Name: "toPayee", Type: "uint96"},
		{Name: "settledLegs", Type: "uint64"},
	},
	exchangeType: {
		{Name: "first", Type: "address"},
		{Name: "firstCoin", Type: "address"},
		{Name: "firstAmount", Type: "uint96"},
		{Name: "second", Type: "address"},
		{Name: "secondCoin", Type: "address"},
		{Name: "secondAmount", Type: "uint96"},
		{Name: "deadline", Type: "uint40"},
		{Name: "nonce", Type: "uint64"},
	},
}

// Message is the endorsement for the registry that d names.
func (e Endorsement) Message(d Domain) Message {
	return message(d, endorsementType, apitypes.TypedDataMessage{
		"wallet":     e.Wallet.Hex(),
		"commitment": e.Commitment.Hex(),
		"country":    decimal(e.Country),
		"tier":       decimal(e.Tier),
		"validUntil": decimal(e.ValidUntil),
		"coinMask":   decimal(e.CoinMask),
		"sequence":   decimal(e.Sequence),
	})
}

// Message is the endorsement of an issuance for the desk that d names.
func (i Issuance) Message(d Domain) Message {
	return message(d, issuanceType, apitypes.TypedDataMessage{
		"applicationId": i.ApplicationID.Hex(),
		"planHash":      i.PlanHash.Hex(),
		"seal":          i.Seal.Hex(),
		"deadline":      decimal(i.Deadline),
	})
}

// Message is the attestation for the reserve feed that d names.
func (a Attestation) Message(d Domain) Message {
	return message(d, attestationType, apitypes.TypedDataMessage{
		"round":            decimal(a.Round),
		"amount":           decimal(a.Amount),
		"asOf":             decimal(a.AsOf),
		"depositsIncluded": decimal(a.DepositsIncluded),
		"payoutsIncluded":  decimal(a.PayoutsIncluded),
	})
}

// Message is the authorization for the coin that d names.
func (a Authorization) Message(d Domain) Message {
	return message(d, authorizationType, apitypes.TypedDataMessage{
		"from":        a.From.Hex(),
		"to":          a.To.Hex(),
		"value":       decimal(a.Value),
		"validAfter":  decimal(a.ValidAfter),
		"validBefore": decimal(a.ValidBefore),
		"nonce":       a.Nonce.Hex(),
	})
}

// Digest is the 32-byte hash of the message that is signed.
func Digest(m Message) (common.Hash, error) {
	digest, _, err := apitypes.TypedDataAndHash(m)
	if err != nil {
		return common.Hash{}, fmt.Errorf("hash typed data %s: %w", m.PrimaryType, err)
	}
	return common.BytesToHash(digest), nil
}

func message(d Domain, primary string, values apitypes.TypedDataMessage) Message {
	chainID := math.HexOrDecimal256(*new(big.Int).SetUint64(d.ChainID))
	types := apitypes.Types{"EIP712Domain": domainFields, primary: fields[primary]}
	for _, field := range fields[primary] {
		if inner, isStruct := fields[field.Type]; isStruct {
			types[field.Type] = inner
		}
	}
	return Message{
		Types:       types,
		PrimaryType: primary,
		Domain: apitypes.TypedDataDomain{
			Name:              d.Name,
			Version:           version,
			ChainId:           &chainID,
			VerifyingContract: d.Contract.Hex(),
		},
		Message: values,
	}
}

func decimal[N ~uint8 | ~uint16 | ~uint32 | ~uint64](n N) string {
	return strconv.FormatUint(uint64(n), 10)
}

// Read reads a message from JSON. Error: signature-invalid.
func Read(raw []byte) (Message, error) {
	var m Message
	if err := json.Unmarshal(raw, &m); err != nil {
		return m, domain.Wrap(domain.CodeSignatureInvalid, err, "what is to be signed is not EIP-712 typed data")
	}
	return m, nil
}

// DigestOf reads a message from JSON and hashes it, so that who signs it need not trust the digest beside it. Error:
// signature-invalid.
func DigestOf(raw []byte) (common.Hash, error) {
	m, err := Read(raw)
	if err != nil {
		return common.Hash{}, err
	}
	digest, err := Digest(m)
	if err != nil {
		return common.Hash{}, domain.Wrap(domain.CodeSignatureInvalid, err, "what is to be signed can not be hashed")
	}
	return digest, nil
}
