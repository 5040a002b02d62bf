package wire

// OpenWallet asks for a wallet.
type OpenWallet struct {
	Custody string `json:"custody" enum:"custodial,own" doc:"custodial: the server makes and keeps the key; own: the trader holds it"`
	Address string `json:"address,omitempty" doc:"The wallet's address; for custody own only"`
	Owner   string `json:"owner,omitempty" maxLength:"100" doc:"Principal that owns it; the caller if absent, and only operators may name another"`
}

// PrepareEndorsement asks for the endorsement to be signed next.
type PrepareEndorsement struct {
	Commitment string   `json:"commitment" doc:"Salted hash of the holder's identity file, 32 bytes"`
	Country    uint16   `json:"country" minimum:"1" maximum:"999" doc:"ISO 3166-1 numeric" example:"276"`
	Tier       uint8    `json:"tier" maximum:"3"`
	ValidUntil string   `json:"validUntil,omitempty" format:"date-time" doc:"Last second of validity; a year from now if absent"`
	Coins      []string `json:"coins,omitempty" maxItems:"16" doc:"Currency codes of the coins it may hold; all if absent"`
}

// WalletEndorsement is what an endorser signs of a wallet.
type WalletEndorsement struct {
	Commitment string `json:"commitment" doc:"Salted hash of the holder's identity file, 32 bytes"`
	Country    uint16 `json:"country" minimum:"1" maximum:"999" doc:"ISO 3166-1 numeric" example:"276"`
	Tier       uint8  `json:"tier" maximum:"3"`
	ValidUntil string `json:"validUntil" format:"date-time" doc:"Last second of validity"`
	CoinMask   uint16 `json:"coinMask" doc:"Bit i: may hold the coin of index i"`
	Sequence   uint32 `json:"sequence" minimum:"1" doc:"One more than the wallet's last"`
}

// PreparedEndorsement is an endorsement with what is to be signed of it.
type PreparedEndorsement struct {
	Endorsement WalletEndorsement `json:"endorsement"`
	ToSign      ToSign            `json:"toSign"`
}

// RegisterWallet registers or renews a wallet.
type RegisterWallet struct {
	Endorsement WalletEndorsement `json:"endorsement"`
	Signature   string            `json:"signature" doc:"An endorser's signature: 65 bytes r, s, v"`
}

// Wallet is a wallet.
type Wallet struct {
	Address    string   `json:"address"`
	Owner      string   `json:"owner,omitempty" doc:"Principal that owns it; absent if it was registered past this API"`
	Custody    string   `json:"custody" doc:"Who holds the key: custodial or own"`
	Status     string   `json:"status" enum:"none,active,suspended,revoked" doc:"none: not registered yet"`
	Tier       uint8    `json:"tier"`
	Country    uint16   `json:"country" doc:"ISO 3166-1 numeric; 0 until registered"`
	ValidUntil string   `json:"validUntil,omitempty"`
	Coins      []string `json:"coins" doc:"Currency codes of the coins it may hold"`
	Commitment string   `json:"commitment,omitempty"`
	Sequence   uint32   `json:"sequence" doc:"Of its last endorsement; 0 until registered"`
	Endorser   string   `json:"endorser,omitempty" doc:"Who signed its last endorsement"`
	Registered *Mined   `json:"registered,omitempty" doc:"Its last registration"`
	Successor  string   `json:"successor,omitempty" doc:"The wallet that took over its rights and claims, or is to"`
	RecoveryAt string   `json:"recoveryAt,omitempty" doc:"When a recovery to the successor that is under way may be completed"`
}

// WalletEvent is a change of a wallet's standing.
type WalletEvent struct {
	Mined
	Kind       string `json:"kind" enum:"registered,suspended,revoked,frozen,unfrozen,wiped,recovery-started,recovery-cancelled,recovered,claims-assigned"`
	Coin       string `json:"coin,omitempty" doc:"Of a freeze, unfreeze or wipe"`
	By         string `json:"by,omitempty" doc:"Who did it, where the chain says so"`
	Tier       *uint8 `json:"tier,omitempty" doc:"Of a registration"`
	Country    uint16 `json:"country,omitempty" doc:"Of a registration, ISO 3166-1 numeric"`
	ValidUntil string `json:"validUntil,omitempty" doc:"Of a registration"`
	Successor  string `json:"successor,omitempty" doc:"Of a recovery; of claims, the trustee"`
	Amount     string `json:"amount,omitempty" doc:"Of a wipe"`
}

// Balance is what a wallet holds of one coin.
type Balance struct {
	Coin   string `json:"coin" doc:"Currency code"`
	Amount string `json:"amount"`
	Frozen bool   `json:"frozen"`
}

// Balances is what a wallet holds as of a block.
type Balances struct {
	Wallet   string    `json:"wallet"`
	Block    uint64    `json:"block"`
	Balances []Balance `json:"balances"`
	Native   string    `json:"native" doc:"Native coin for gas [wei]"`
}

// PastBalance is what a wallet held of one coin.
type PastBalance struct {
	Coin   string `json:"coin" doc:"Currency code"`
	Amount string `json:"amount"`
}

// PastBalances is what a wallet held as of a block: of every coin that it had moved until then.
type PastBalances struct {
	Wallet   string        `json:"wallet"`
	Block    uint64        `json:"block"`
	Time     string        `json:"time" doc:"Of the block, RFC 3339"`
	Balances []PastBalance `json:"balances"`
}

// Record is one line of a wallet's history.
type Record struct {
	Mined
	Movement     string `json:"movement" doc:"Kind: issuance, release, transfer, redemption, mint, burn, recovery, wipe, payment, settlement, refund, netting, exchange or migration"`
	Origin       string `json:"origin" doc:"The door it came in by: api, direct or system"`
	Direction    string `json:"direction" enum:"in,out"`
	Coin         string `json:"coin"`
	Amount       string `json:"amount"`
	Counterparty string `json:"counterparty"`
	Reference    string `json:"reference,omitempty" doc:"Application, redemption, trade or exchange id"`
}
