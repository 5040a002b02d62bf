package operations

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// CoinIdentity is what of a coin never changes, but for its being replaced.
type CoinIdentity struct {
	Address     common.Address
	Index       uint8  // bit in coin masks; a coin has its predecessor's
	Currency    string // ISO 4217
	Symbol      string
	Name        string
	Decimals    uint8
	Predecessor common.Address // the coin that it replaced; zero if none
	Successor   common.Address // the coin that replaced it; zero if none
}

// Replaced tells whether another coin took this one's place.
func (c CoinIdentity) Replaced() bool { return c.Successor != (common.Address{}) }

// TierCap is the largest balance of a wallet of a tier; nil means no cap.
type TierCap struct {
	Tier uint8
	Cap  *domain.Amount
}

// Reserve is the reserve of a coin. Covered = attested + deposits booked since - payouts booked since.
type Reserve struct {
	Round          uint64 // of the last attestation; 0 means none
	Attested       domain.Amount
	AsOf           uint64 // Unix seconds
	Covered        domain.Amount
	DepositsBooked domain.Amount // running total
	PayoutsBooked  domain.Amount // running total
	Feed           common.Address
}

// Coin is a coin with its supply, reserve, rules and caps as of a block.
type Coin struct {
	CoinIdentity
	Block            uint64
	Supply           domain.Amount
	SupplyCeiling    domain.Amount
	DailyMintCeiling domain.Amount
	MintedToday      domain.Amount
	Paused           bool
	Caps             []TierCap
	Reserve          Reserve
	Rules            Rules
}

// Attestation is what attesters sign of a coin's reserve, field by field as in the ReserveFeed.
type Attestation struct {
	Coin             common.Address
	Round            uint64 // exactly one more than the last
	Amount           domain.Amount
	AsOf             uint64 // Unix seconds
	DepositsIncluded domain.Amount
	PayoutsIncluded  domain.Amount
}

// PrepareAttestation asks for the attestation of a coin's reserve that is to be signed next. The statement is taken to
// include everything booked so far.
type PrepareAttestation struct {
	Coin   common.Address
	Amount domain.Amount
	AsOf   uint64 // Unix seconds; 0 means the chain head's time
}

// PreparedAttestation is an attestation with what is to be signed of it.
type PreparedAttestation struct {
	Attestation
	ToSign ToSign
}

// AttestReserve hands in a signed attestation.
type AttestReserve struct {
	Attestation
	Signatures [][]byte // 65 bytes each, in any order
}

// AttestationRecord is an attestation on chain.
type AttestationRecord struct {
	Attestation
	Mined Mined
}

// AttestationFilter narrows a list of attestations; newest first.
type AttestationFilter struct {
	Coin common.Address
	Page Page
}
