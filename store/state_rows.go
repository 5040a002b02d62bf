package store

import "github.com/specie-money/specie/domain"

// Rows of the state tables: one row is the present state of one thing.

// change is where on the chain a row was last changed.
type change struct {
	ChangedBlock    uint64 `db:"changed_block"`
	ChangedLogIndex uint   `db:"changed_log_index"`
	ChangedAt       uint64 `db:"changed_at"` // Unix seconds
	ChangedTxHash   Hash   `db:"changed_tx_hash"`

	changedBlockHash Hash
}

// MovedTo tells that the row was changed.
func (c *change) MovedTo(place Place) {
	c.ChangedBlock, c.ChangedLogIndex, c.ChangedAt, c.ChangedTxHash = place.BlockNumber, place.LogIndex, place.BlockAt, place.TxHash
}

// Changed tells where the row was last changed.
func (c change) Changed() Place {
	return Place{
		BlockNumber: c.ChangedBlock, LogIndex: c.ChangedLogIndex, TxHash: c.ChangedTxHash, BlockAt: c.ChangedAt, BlockHash: c.changedBlockHash,
	}
}

// Coin is a coin of the deployment.
type Coin struct {
	Address       Address       `db:"address"`
	Currency      string        `db:"currency"` // ISO 4217
	Name          string        `db:"name"`
	Symbol        string        `db:"symbol"`
	Decimals      uint8         `db:"decimals"`
	ReserveFeed   Address       `db:"reserve_feed"`
	RegistryIndex *uint8        `db:"registry_index"` // the coin's bit in coin masks; nil until the registry knows it
	Supply        domain.Amount `db:"supply"`
	Paused        bool          `db:"paused"`      // for good once there is a successor
	Predecessor   *Address      `db:"predecessor"` // the coin whose accounts migrate to this one
	Successor     *Address      `db:"successor"`   // the coin that replaces this one
}

// Wallet is a wallet's standing in the registry.
type Wallet struct {
	Address            Address  `db:"address"`
	Commitment         Hash     `db:"commitment"`
	Status             string   `db:"status"` // as domain.WalletStatus names it
	Tier               uint8    `db:"tier"`
	Country            uint16   `db:"country"`     // ISO 3166-1 numeric
	ValidUntil         uint64   `db:"valid_until"` // Unix seconds
	CoinMask           uint16   `db:"coin_mask"`
	Sequence           uint32   `db:"sequence"`
	Endorser           Address  `db:"endorser"`         // of the last endorsement
	Successor          *Address `db:"successor"`        // the wallet that took over, or is to
	RecoveryAt         *uint64  `db:"recovery_at"`      // Unix seconds; when a pending recovery may be completed
	RegisteredBlock    uint64   `db:"registered_block"` // this and the next three: the last endorsement
	RegisteredLogIndex uint     `db:"registered_log_index"`
	RegisteredTxHash   Hash     `db:"registered_tx_hash"`
	RegisteredAt       uint64   `db:"registered_at"` // Unix seconds
	ChangedBlock       uint64   `db:"changed_block"`

	registeredBlockHash Hash
}

// Registered tells where the wallet's last endorsement is on the chain.
func (w Wallet) Registered() Place {
	return Place{
		BlockNumber: w.RegisteredBlock, LogIndex: w.RegisteredLogIndex, TxHash: w.RegisteredTxHash, BlockAt: w.RegisteredAt,
		BlockHash: w.registeredBlockHash,
	}
}

// Balance is what an account holds of a coin. Its standing is its wallet's.
type Balance struct {
	Coin         Address       `db:"coin"`
	Account      Address       `db:"account"`
	Amount       domain.Amount `db:"amount"`
	Frozen       bool          `db:"frozen"`
	Owner        *Address      `db:"owner"` // the contract that owns a derived account; nil for all others
	Salt         *Hash         `db:"salt"`  // of a derived account
	ChangedBlock uint64        `db:"changed_block"`
}

// BalanceKey names a balance.
type BalanceKey struct{ Coin, Account Address }

// RuleVersions are the columns of the three rules that an application is made under.
type RuleVersions struct {
	IssuanceRule uint32 `db:"issuance_rule_version"`
	HoldingRule  uint32 `db:"holding_rule_version"`
	ReturnRule   uint32 `db:"return_rule_version"`
}

// NewRuleVersions gives the columns of rule versions.
func NewRuleVersions(of domain.RuleVersions) RuleVersions {
	return RuleVersions{IssuanceRule: of.Issuance, HoldingRule: of.Holding, ReturnRule: of.Return}
}

// Rules gives the versions in the terms of the domain.
func (r RuleVersions) Rules() domain.RuleVersions {
	return domain.RuleVersions{Issuance: r.IssuanceRule, Holding: r.HoldingRule, Return: r.ReturnRule}
}

// Application is an application and how far it has come. State is as stored on chain: queries give expired ones as such.
type Application struct {
	ID           Hash          `db:"id"`
	Coin         Address       `db:"coin"`
	Applicant    Address       `db:"applicant"`
	Payee        Address       `db:"payee"`
	Amount       domain.Amount `db:"amount"`
	TradeID      Hash          `db:"trade_id"` // zero if none
	DocumentHash Hash          `db:"document_hash"`
	RuleVersions
	DeadlineAt      uint64        `db:"deadline_at"`  // Unix seconds
	TermEndsAt      uint64        `db:"term_ends_at"` // Unix seconds
	IntoTrade       bool          `db:"into_trade"`
	Nonce           string        `db:"nonce"`         // decimal
	State           string        `db:"state"`         // as domain.ApplicationState names it
	Reason          *Hash         `db:"reason"`        // of a rejection
	Held            domain.Amount `db:"held"`          // at the issue
	HeldReleased    domain.Amount `db:"held_released"` // of what was held, by time, by redemption or at the end
	DepositLeft     domain.Amount `db:"deposit_left"`
	AppliedBlock    uint64        `db:"applied_block"`
	AppliedLogIndex uint          `db:"applied_log_index"`
	AppliedAt       uint64        `db:"applied_at"` // Unix seconds
	AppliedTxHash   Hash          `db:"applied_tx_hash"`
	change

	appliedBlockHash Hash
}

// Applied tells where the application is on the chain.
func (a Application) Applied() Place {
	return Place{
		BlockNumber: a.AppliedBlock, LogIndex: a.AppliedLogIndex, TxHash: a.AppliedTxHash, BlockAt: a.AppliedAt,
		BlockHash: a.appliedBlockHash,
	}
}

// Redemption is coin on its way back to money.
type Redemption struct {
	ID                Hash          `db:"id"`
	Coin              Address       `db:"coin"`
	Holder            Address       `db:"holder"`
	Amount            domain.Amount `db:"amount"`
	Fee               domain.Amount `db:"fee"`                 // part of the amount
	ReturnRuleVersion uint32        `db:"return_rule_version"` // in force at the request
	DueAt             uint64        `db:"due_at"`              // when it may be accepted [Unix seconds]
	PayoutReference   Hash          `db:"payout_reference"`
	ApplicationID     *Hash         `db:"application_id"` // of the issuance that it came out of; nil: out of the holder's balance
	State             string        `db:"state"`          // as domain.RedemptionState names it
	Reason            *Hash         `db:"reason"`         // of a failure
	SettledBy         *Address      `db:"settled_by"`     // the cashier or arbiter that found it paid or failed
	Returned          bool          `db:"returned"`       // the coin went back to the holder
	RequestedBlock    uint64        `db:"requested_block"`
	RequestedLogIndex uint          `db:"requested_log_index"`
	RequestedAt       uint64        `db:"requested_at"` // Unix seconds
	RequestedTxHash   Hash          `db:"requested_tx_hash"`
	change

	requestedBlockHash Hash
}

// Requested tells where the request is on the chain.
func (r Redemption) Requested() Place {
	return Place{
		BlockNumber: r.RequestedBlock, LogIndex: r.RequestedLogIndex, TxHash: r.RequestedTxHash, BlockAt: r.RequestedAt,
		BlockHash: r.requestedBlockHash,
	}
}

var (
	coins        = newTable[Coin]("coins", "address")
	wallets      = newTable[Wallet]("wallets", "address")
	balances     = newTable[Balance]("balances", "coin", "account")
	applications = newTable[Application]("applications", "id")
	redemptions  = newTable[Redemption]("redemptions", "id")
)
