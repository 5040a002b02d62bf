package wire

// Block is a block.
type Block struct {
	Number       uint64 `json:"number"`
	Hash         string `json:"hash"`
	Parent       string `json:"parent"`
	Time         string `json:"time"`
	Transactions int    `json:"transactions"`
	GasUsed      uint64 `json:"gasUsed"`
}

// Chain tells which chain this is and how far the index has come.
type Chain struct {
	ChainID       string            `json:"chainId" doc:"Decimal"`
	ClientVersion string            `json:"clientVersion" doc:"Of the node"`
	Head          Block             `json:"head" doc:"The node's newest block"`
	Indexed       Block             `json:"indexed" doc:"The newest block in the database"`
	Lag           uint64            `json:"lag" doc:"Blocks not yet indexed"`
	Contracts     map[string]string `json:"contracts" doc:"Address by name"`
}

// Check is one condition of readiness.
type Check struct {
	Name string `json:"name"`
	OK   bool   `json:"ok"`
	Code string `json:"code,omitempty" doc:"Error code if it fails"`
	// Lag is a replica's.
	Lag *uint64 `json:"lag,omitempty" doc:"Blocks that a replica is behind"`
}

// Health tells whether the service can do its work.
type Health struct {
	Status  string  `json:"status" enum:"ok,failing"`
	Version string  `json:"version"`
	Checks  []Check `json:"checks,omitempty"`
}
