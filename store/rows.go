package store

import "github.com/specie-money/specie/domain"

// Rows of the history tables: one row is one event, which nothing changes any more.

// Place is where on the chain an event is.
type Place struct {
	BlockNumber uint64 `db:"block_number"`
	LogIndex    uint   `db:"log_index"`
	TxHash      Hash   `db:"tx_hash"`
	BlockAt     uint64 `db:"block_at"` // Unix seconds
	BlockHash   Hash   // kept in blocks; filled in by queries
}

// Block is a block that was indexed, empty or not.
type Block struct {
	Number       uint64 `db:"number"`
	Hash         Hash   `db:"hash"`
	ParentHash   Hash   `db:"parent_hash"`
	SealedAt     uint64 `db:"sealed_at"` // Unix seconds
	Transactions uint64 `db:"transactions"`
	GasUsed      uint64 `db:"gas_used"`
}

// Transfer is one movement of coin, as its Transfer event tells it.
type Transfer struct {
	Place
	Coin          Address         `db:"coin"`
	From          Address         `db:"from_account"` // zero: minted
	To            Address         `db:"to_account"`   // zero: burned
	Amount        domain.Amount   `db:"amount"`
	Movement      domain.Movement `db:"movement"`
	ApplicationID *Hash           `db:"application_id"` // of an issuance
	RedemptionID  *Hash           `db:"redemption_id"`  // of a redemption
	TradeID       *Hash           `db:"trade_id"`       // of a trade through whose accounts it passes
	ExchangeID    *Hash           `db:"exchange_id"`    // of payment versus payment
	Origin        domain.Origin   // filled in by queries
}

// Directions of a record.
const (
	DirectionIn  = "in"
	DirectionOut = "out"
)

// Record is one movement of coin as one side of it sees it.
type Record struct {
	Place
	Direction     string          `db:"direction"`
	Wallet        Address         `db:"wallet"`
	Counterparty  Address         `db:"counterparty"` // zero: minted or burned
	Coin          Address         `db:"coin"`
	Amount        domain.Amount   `db:"amount"`
	Movement      domain.Movement `db:"movement"`
	ApplicationID *Hash           `db:"application_id"`
	RedemptionID  *Hash           `db:"redemption_id"`
	TradeID       *Hash           `db:"trade_id"`    // of a trade through whose accounts it passes
	ExchangeID    *Hash           `db:"exchange_id"` // of payment versus payment
	Origin        domain.Origin   // filled in by queries
}

// Kinds of wallet event.
const (
	WalletRegistered        = "registered"
	WalletSuspended         = "suspended"
	WalletRevoked           = "revoked"
	WalletFrozen            = "frozen"
	WalletUnfrozen          = "unfrozen"
	WalletWiped             = "wiped"
	WalletRecoveryStarted   = "recovery-started"
	WalletRecoveryCancelled = "recovery-cancelled"
	WalletRecovered         = "recovered"
	WalletClaimsAssigned    = "claims-assigned"
)

// WalletEvent is one change of a wallet's standing. Fields that its kind does not have are nil.
type WalletEvent struct {
	Place
	Wallet     Address        `db:"wallet"`
	Kind       string         `db:"kind"`
	Coin       *Address       `db:"coin"`       // of a freeze, unfreeze or wipe
	By         *Address       `db:"by_account"` // who did it, where the event says so
	Commitment *Hash          `db:"commitment"` // this and the next four: of a registration
	Country    *uint16        `db:"country"`
	Tier       *uint8         `db:"tier"`
	ValidUntil *uint64        `db:"valid_until"` // Unix seconds
	CoinMask   *uint16        `db:"coin_mask"`
	Sequence   *uint32        `db:"sequence"`  // where the event took one
	Successor  *Address       `db:"successor"` // of a recovery; of claims, the trustee
	Amount     *domain.Amount `db:"amount"`    // of a wipe
}

// Issuance is an application that was issued.
type Issuance struct {
	Place
	ApplicationID Hash          `db:"application_id"`
	Coin          Address       `db:"coin"`
	Applicant     Address       `db:"applicant"`
	Account       Address       `db:"account"`  // the issuance's own address
	Receiver      Address       `db:"receiver"` // of what was released at once
	Amount        domain.Amount `db:"amount"`
	Released      domain.Amount `db:"released"` // this and the next six: the plan
	Held          domain.Amount `db:"held"`
	Deposited     domain.Amount `db:"deposited"`
	Cliff         uint64        `db:"cliff"`    // seconds after the issue
	Duration      uint64        `db:"duration"` // seconds after the issue
	LotSize       domain.Amount `db:"lot_size"`
	Required      uint8         `db:"required"` // endorsements
	PlanHash      Hash          `db:"plan_hash"`
	LotsRoot      Hash          `db:"lots_root"` // of the trade file
	BodyHash      Hash          `db:"body_hash"` // of the trade file's sealed body
	Endorsements  uint8         `db:"endorsements"`
}

// Plan is what became of the issuance's coin.
func (i Issuance) Plan() domain.Plan {
	return domain.Plan{
		Released: i.Released, Held: i.Held, Deposited: i.Deposited, Cliff: i.Cliff, Duration: i.Duration, LotSize: i.LotSize,
		Endorsements: i.Required,
	}
}

// Kinds of release.
const (
	ReleaseVested   = "vested"   // by time
	ReleaseRemains  = "remains"  // of an ended issuance
	ReleaseRedeemed = "redeemed" // into a redemption
)

// Release is what went out of the pools for an issuance.
type Release struct {
	Place
	ApplicationID Hash          `db:"application_id"`
	Kind          string        `db:"kind"`
	Receiver      *Address      `db:"receiver"`      // nil for a redemption
	RedemptionID  *Hash         `db:"redemption_id"` // of a redemption
	Held          domain.Amount `db:"held"`          // out of what was held
	Deposit       domain.Amount `db:"deposit"`       // out of the return deposit
}

// Attestation is one statement of a coin's reserve.
type Attestation struct {
	Place
	Coin             Address       `db:"coin"`
	Round            uint64        `db:"round"`
	Amount           domain.Amount `db:"amount"`
	AsOf             uint64        `db:"as_of"` // Unix seconds
	DepositsIncluded domain.Amount `db:"deposits_included"`
	PayoutsIncluded  domain.Amount `db:"payouts_included"`
}

// Kinds of reserve booking.
const (
	BookingDeposit = "deposit"
	BookingPayout  = "payout"
)

// ReserveBooking is a deposit or payout of a coin's reserve, booked between attestations.
type ReserveBooking struct {
	Place
	Coin      Address       `db:"coin"`
	Kind      string        `db:"kind"`
	Reference Hash          `db:"reference"`
	Amount    domain.Amount `db:"amount"`
	Total     domain.Amount `db:"total"` // running total of the kind
}

// Changes of a rule.
const (
	RuleScheduled = "scheduled"
	RuleCancelled = "cancelled"
	RuleActivated = "activated"
)

// RuleChange is a step in the life of a rule of a coin. Fields that its kind of change does not have are nil.
type RuleChange struct {
	Place
	Coin        Address `db:"coin"`
	Kind        string  `db:"kind"` // a domain.RuleKind; of any other kind, the hash of its name
	Change      string  `db:"change"`
	Rule        Address `db:"rule"`
	Version     *uint32 `db:"version"`      // of an activated one
	EffectiveAt *uint64 `db:"effective_at"` // Unix seconds; of a scheduled or activated one
}

var (
	blocks          = newTable[Block]("blocks", "number")
	transfers       = newTable[Transfer]("transfers", "block_number", "log_index")
	walletRecords   = newTable[Record]("wallet_records", "block_number", "log_index", "direction") // a view of transfers
	walletEvents    = newTable[WalletEvent]("wallet_events", "block_number", "log_index")
	issuances       = newTable[Issuance]("issuances", "application_id")
	releases        = newTable[Release]("issuance_releases", "block_number", "log_index")
	attestations    = newTable[Attestation]("attestations", "block_number", "log_index")
	reserveBookings = newTable[ReserveBooking]("reserve_bookings", "block_number", "log_index")
	ruleChanges     = newTable[RuleChange]("rule_changes", "block_number", "log_index")
)
