package wire

// Role is a role of the access manager: who has it, and what it may call.
type Role struct {
	Role            string       `json:"role" doc:"Number, decimal; 0 is the admin's, 18446744073709551615 everybody's"`
	Label           string       `json:"label,omitempty"`
	Admin           string       `json:"admin" doc:"The role that grants and revokes it"`
	Guardian        string       `json:"guardian" doc:"The role that cancels its scheduled calls"`
	GrantDelay      uint32       `json:"grantDelay" doc:"Until a new member has it [seconds]"`
	GrantDelaySince string       `json:"grantDelaySince,omitempty" doc:"When that delay takes effect; before, the one before it holds"`
	Members         []RoleMember `json:"members" doc:"Who has it, or had it"`
	Functions       []Function   `json:"functions" doc:"That it may call. A function that no role lists is the admin's, if it is restricted at all"`
}

// RoleMember is who has, or had, a role.
type RoleMember struct {
	Account    string `json:"account"`
	Held       bool   `json:"held" doc:"Now; false: it was revoked or renounced"`
	Since      string `json:"since" doc:"When it takes effect"`
	Delay      uint32 `json:"delay" doc:"Between scheduling and executing a call [seconds]"`
	DelaySince string `json:"delaySince,omitempty" doc:"When that delay takes effect; before, the one before it holds"`
	Changed    *Mined `json:"changed,omitempty"`
}

// Function is a function of a contract.
type Function struct {
	Contract  string `json:"contract" doc:"Address"`
	Name      string `json:"name,omitempty" doc:"Of the contract"`
	Selector  string `json:"selector" doc:"The first four bytes of the function's hash"`
	Signature string `json:"signature,omitempty" example:"freeze(address)"`
}

// Power is what a contract itself lets an account do, or once did.
type Power struct {
	Contract  string `json:"contract" doc:"Address"`
	Name      string `json:"name,omitempty" doc:"Of the contract"`
	Power     string `json:"power" enum:"endorser,attester,booker,cashier,netting-operator,opener,minter"`
	Account   string `json:"account"`
	Held      bool   `json:"held" doc:"Now; false: it was taken away"`
	Allowance string `json:"allowance,omitempty" doc:"Of a minter, as last set; absent: without end, or no minter"`
	Changed   *Mined `json:"changed,omitempty"`
}

// AccessOperation is a call that a role's delay holds, or held, back.
type AccessOperation struct {
	ID           string   `json:"id" doc:"Hash of caller, target and data"`
	Nonce        uint32   `json:"nonce" doc:"The same call may be scheduled again"`
	State        string   `json:"state" enum:"scheduled,executed,cancelled"`
	ExecutableAt string   `json:"executableAt"`
	Caller       string   `json:"caller"`
	Function     Function `json:"function"`
	CallData     string   `json:"callData"`
	Scheduled    *Mined   `json:"scheduled,omitempty"`
	Changed      *Mined   `json:"changed,omitempty"`
}

// Release is a release of an analysis that was anchored.
type Release struct {
	Hash         string `json:"hash" doc:"Of the published file"`
	Publisher    string `json:"publisher"`
	Block        uint64 `json:"block" doc:"The last one that the analysis looked at"`
	BlockHash    string `json:"blockHash" doc:"As published"`
	SupersededBy string `json:"supersededBy,omitempty" doc:"Hash of the release that took its place"`
	Published    *Mined `json:"published,omitempty"`
}
