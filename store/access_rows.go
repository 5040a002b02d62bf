package store

import (
	"strconv"

	"github.com/specie-money/specie/domain"
)

// Rows that tell who may do what: roles of the access manager, and powers that contracts keep themselves. All are state.

// Role is a role's number, of 64 bits without a sign: a column of it is decimal.
type Role string

// RoleOf gives the column of a role.
func RoleOf(number uint64) Role { return Role(strconv.FormatUint(number, 10)) }

// RoleSettings are a role's label, and who grants and guards it.
type RoleSettings struct {
	Role            Role   `db:"role"`
	Label           string `db:"label"`
	Admin           Role   `db:"admin_role"`        // who grants and revokes it
	Guardian        Role   `db:"guardian_role"`     // who cancels its scheduled operations
	GrantDelay      uint32 `db:"grant_delay"`       // seconds until a new member has it
	GrantDelaySince uint64 `db:"grant_delay_since"` // Unix seconds; before, the delay before it holds
}

// RoleMember is who has, or had, a role.
type RoleMember struct {
	Role        Role    `db:"role"`
	Account     Address `db:"account"`
	Held        bool    `db:"held"`         // now
	MemberSince uint64  `db:"member_since"` // Unix seconds; when it takes effect
	Delay       uint32  `db:"delay"`        // seconds between scheduling and executing a call
	DelaySince  uint64  `db:"delay_since"`  // Unix seconds; before, the delay before it holds
	change
}

// RoleMemberKey names a member.
type RoleMemberKey struct {
	Role    Role
	Account Address
}

// RoleFunction tells which role may call a function.
type RoleFunction struct {
	Target   Address `db:"target"`
	Selector string  `db:"selector"` // lower-case 0x hex, four bytes
	Role     Role    `db:"role"`
}

// RoleFunctionKey names a function.
type RoleFunctionKey struct {
	Target   Address
	Selector string
}

// AccessTarget is a contract whose restricted functions the access manager guards.
type AccessTarget struct {
	Target          Address  `db:"target"`
	Authority       *Address `db:"authority"` // the access manager that it asks; nil until it told
	Closed          bool     `db:"closed"`    // nobody may call restricted functions
	AdminDelay      uint32   `db:"admin_delay"`
	AdminDelaySince uint64   `db:"admin_delay_since"` // Unix seconds
}

// States of an operation.
const (
	OperationScheduled = "scheduled"
	OperationExecuted  = "executed"
	OperationCancelled = "cancelled"
)

// AccessOperation is a call that a role's delay holds back.
type AccessOperation struct {
	OperationID       Hash    `db:"operation_id"`
	Nonce             uint32  `db:"nonce"`
	State             string  `db:"state"`
	ExecutableAt      uint64  `db:"executable_at"` // Unix seconds
	Caller            Address `db:"caller"`
	Target            Address `db:"target"`
	CallData          string  `db:"call_data"` // lower-case 0x hex
	ScheduledBlock    uint64  `db:"scheduled_block"`
	ScheduledLogIndex uint    `db:"scheduled_log_index"`
	ScheduledAt       uint64  `db:"scheduled_at"` // Unix seconds
	ScheduledTxHash   Hash    `db:"scheduled_tx_hash"`
	change

	scheduledBlockHash Hash
}

// OperationKey names an operation: the same call may be scheduled again.
type OperationKey struct {
	OperationID Hash
	Nonce       uint32
}

// Scheduled tells where it was scheduled.
func (o AccessOperation) Scheduled() Place {
	return Place{
		BlockNumber: o.ScheduledBlock, LogIndex: o.ScheduledLogIndex, TxHash: o.ScheduledTxHash, BlockAt: o.ScheduledAt,
		BlockHash: o.scheduledBlockHash,
	}
}

// Powers that contracts keep themselves.
const (
	PowerEndorser        = "endorser"
	PowerAttester        = "attester"
	PowerBooker          = "booker"
	PowerCashier         = "cashier"
	PowerNettingOperator = "netting-operator"
	PowerOpener          = "opener"
	PowerMinter          = "minter"
)

// Power is what an account may do, or might once, in a contract.
type Power struct {
	Contract  Address        `db:"contract"`
	Power     string         `db:"power"`
	Account   Address        `db:"account"`
	Held      bool           `db:"held"`      // now
	Allowance *domain.Amount `db:"allowance"` // of a minter, as last set; nil: without end
	change
}

// PowerKey names a power.
type PowerKey struct {
	Contract Address
	Power    string
	Account  Address
}

// CoinCap is the most that a wallet of a tier may hold.
type CoinCap struct {
	Coin Address        `db:"coin"`
	Tier uint8          `db:"tier"`
	Cap  *domain.Amount `db:"cap"` // nil: none
}

// CoinCapKey names a cap.
type CoinCapKey struct {
	Coin Address
	Tier uint8
}

// FeeCollector is who gets the fees of redemptions.
type FeeCollector struct {
	Desk         Address `db:"desk"`
	FeeCollector Address `db:"fee_collector"`
}

// PublishedRelease is a release of an analysis that was anchored.
type PublishedRelease struct {
	ReleaseHash       Hash    `db:"release_hash"` // of the published file
	Publisher         Address `db:"publisher"`
	UpToBlock         uint64  `db:"up_to_block"`      // the last block that the analysis looked at
	UpToBlockHash     Hash    `db:"up_to_block_hash"` // as published
	SupersededBy      *Hash   `db:"superseded_by"`    // the release that took its place
	PublishedBlock    uint64  `db:"published_block"`
	PublishedLogIndex uint    `db:"published_log_index"`
	PublishedAt       uint64  `db:"published_at"` // Unix seconds
	PublishedTxHash   Hash    `db:"published_tx_hash"`

	publishedBlockHash Hash
}

// Published tells where it was anchored.
func (r PublishedRelease) Published() Place {
	return Place{
		BlockNumber: r.PublishedBlock, LogIndex: r.PublishedLogIndex, TxHash: r.PublishedTxHash, BlockAt: r.PublishedAt,
		BlockHash: r.publishedBlockHash,
	}
}

var (
	roles             = newTable[RoleSettings]("roles", "role")
	roleMembers       = newTable[RoleMember]("role_members", "role", "account")
	roleFunctions     = newTable[RoleFunction]("role_functions", "target", "selector")
	accessTargets     = newTable[AccessTarget]("access_targets", "target")
	accessOperations  = newTable[AccessOperation]("access_operations", "operation_id", "nonce")
	powers            = newTable[Power]("powers", "contract", "power", "account")
	coinCaps          = newTable[CoinCap]("coin_caps", "coin", "tier")
	feeCollectors     = newTable[FeeCollector]("fee_collectors", "desk")
	publishedReleases = newTable[PublishedRelease]("published_releases", "release_hash")
)

// accessStates are the state tables of who may do what, and of releases.
type accessStates struct {
	Roles             *State[Role, RoleSettings]
	RoleMembers       *State[RoleMemberKey, RoleMember]
	RoleFunctions     *State[RoleFunctionKey, RoleFunction]
	AccessTargets     *State[Address, AccessTarget]
	AccessOperations  *State[OperationKey, AccessOperation]
	Powers            *State[PowerKey, Power]
	CoinCaps          *State[CoinCapKey, CoinCap]
	FeeCollectors     *State[Address, FeeCollector]
	PublishedReleases *State[Hash, PublishedRelease]
}

func newAccessStates() accessStates {
	return accessStates{
		Roles: newState(roles, func(r RoleSettings) Role { return r.Role }, func(k Role) []any { return []any{string(k)} }),
		RoleMembers: newState(roleMembers, func(r RoleMember) RoleMemberKey { return RoleMemberKey{r.Role, r.Account} },
			func(k RoleMemberKey) []any { return []any{string(k.Role), k.Account} }),
		RoleFunctions: newState(roleFunctions, func(r RoleFunction) RoleFunctionKey { return RoleFunctionKey{r.Target, r.Selector} },
			func(k RoleFunctionKey) []any { return []any{k.Target, k.Selector} }),
		AccessTargets: newState(accessTargets, func(r AccessTarget) Address { return r.Target }, func(k Address) []any { return []any{k} }),
		AccessOperations: newState(accessOperations, func(r AccessOperation) OperationKey { return OperationKey{r.OperationID, r.Nonce} },
			func(k OperationKey) []any { return []any{k.OperationID, k.Nonce} }),
		Powers: newState(powers, func(r Power) PowerKey { return PowerKey{r.Contract, r.Power, r.Account} },
			func(k PowerKey) []any { return []any{k.Contract, k.Power, k.Account} }),
		CoinCaps: newState(coinCaps, func(r CoinCap) CoinCapKey { return CoinCapKey{r.Coin, r.Tier} },
			func(k CoinCapKey) []any { return []any{k.Coin, k.Tier} }),
		FeeCollectors:     newState(feeCollectors, func(r FeeCollector) Address { return r.Desk }, func(k Address) []any { return []any{k} }),
		PublishedReleases: newState(publishedReleases, func(r PublishedRelease) Hash { return r.ReleaseHash }, func(k Hash) []any { return []any{k} }),
	}
}

func (s accessStates) all() []stateTable {
	return []stateTable{
		s.Roles, s.RoleMembers, s.RoleFunctions, s.AccessTargets, s.AccessOperations, s.Powers, s.CoinCaps, s.FeeCollectors, s.PublishedReleases,
	}
}
