package domain

import "github.com/ethereum/go-ethereum/common"

// WalletStatus is the standing of a wallet in the registry; the numbers are the contract's.
type WalletStatus uint8

// Standings of a wallet. Expiry is a matter of time, not of status.
const (
	WalletNone WalletStatus = iota
	WalletActive
	WalletSuspended
	WalletRevoked
)

// String gives the name used in tables and routes.
func (s WalletStatus) String() string {
	return nameOf([]string{"none", "active", "suspended", "revoked"}, int(s))
}

// Custody tells who holds a wallet's key.
type Custody string

// Kinds of custody.
const (
	CustodyCustodial Custody = "custodial" // derived from this server's seed
	CustodyOwn       Custody = "own"       // held by the trader
)

// Wallet is a registered holder of coin, as the chain tells it.
type Wallet struct {
	Address    common.Address
	Commitment common.Hash // salted hash of the identity file
	Status     WalletStatus
	Tier       uint8
	Country    uint16 // ISO 3166-1 numeric
	ValidUntil uint64 // Unix seconds
	CoinMask   uint16
	Sequence   uint32
}

// Balance is what one account holds of one coin.
type Balance struct {
	Account common.Address
	Coin    common.Address
	Amount  Amount
	Frozen  bool
}

func nameOf(names []string, i int) string {
	if i < 0 || i >= len(names) {
		return "unknown"
	}
	return names[i]
}
