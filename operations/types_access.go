package operations

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Role is a role of the access manager: who has it, and what it may call.
type Role struct {
	Role            string // number, decimal
	Label           string // empty: none
	Admin           string // the role that grants and revokes it
	Guardian        string // the role that cancels its scheduled calls
	GrantDelay      uint32 // seconds until a new member has it
	GrantDelaySince uint64 // Unix seconds; before, the delay before it holds
	Members         []RoleMember
	Functions       []Function
}

// RoleMember is who has, or had, a role.
type RoleMember struct {
	Account    common.Address
	Held       bool   // now
	Since      uint64 // Unix seconds; when it takes effect
	Delay      uint32 // seconds between scheduling and executing a call
	DelaySince uint64 // Unix seconds; before, the delay before it holds
	Changed    Mined
}

// Contract is a contract and what the manifest calls it; empty for one that is not in it.
type Contract struct {
	Address common.Address
	Name    string
}

// Function is a function of a contract.
type Function struct {
	Contract  Contract
	Selector  string // lower-case 0x hex, four bytes
	Signature string // such as "freeze(address)"; empty for one that is none of this system's contracts'
}

// Power is what a contract itself lets an account do, or once did.
type Power struct {
	Contract  Contract
	Power     string // as the store names it
	Account   common.Address
	Held      bool           // now
	Allowance *domain.Amount // of a minter, as last set; nil: without end, or no minter
	Changed   Mined
}

// AccessOperation is a call that a role's delay holds, or held, back.
type AccessOperation struct {
	ID           common.Hash
	Nonce        uint32 // the same call may be scheduled again
	State        string // scheduled, executed or cancelled
	ExecutableAt uint64 // Unix seconds
	Caller       common.Address
	Function     Function
	CallData     string // lower-case 0x hex
	Scheduled    Mined
	Changed      Mined
}

// Release is a release of an analysis that was anchored.
type Release struct {
	Hash         common.Hash // of the published file
	Publisher    common.Address
	Block        uint64      // the last block that the analysis looked at
	BlockHash    common.Hash // as published
	SupersededBy common.Hash // the release that took its place; zero if none did
	Published    Mined
}
