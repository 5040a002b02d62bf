// Package operations is the operations centre: it registers wallets, takes applications and their endorsements, issues,
// transfers and redeems coin, and reads back what the chain made of it. The files types….go hold what goes in and out.
package operations

import (
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// Actor is who asks for a change, and under which purpose.
//
// Purpose is unique to one request and the same for every retry of it. Everything beneath is idempotent by it: asking
// twice under one purpose executes once and tells the same result, also after a crash in between.
type Actor struct {
	domain.Principal
	Purpose string
}

// Sees reports whether who may read what belongs to the principal named owner. Whoever does not see a thing is told
// that it is unknown (404, never 403), so that ids can not be probed. Whoever sees it but may not change it is told
// not-owner (403).
func Sees(who domain.Principal, owner string) bool {
	return Owns(who, owner) || who.Has(domain.ScopeOperator, domain.ScopeEndorser, domain.ScopeAuditor)
}

// Owns reports whether who speaks for the principal named owner.
func Owns(who domain.Principal, owner string) bool {
	return owner != "" && who.ID == owner && who.Has(domain.ScopeTrader)
}

// Page asks for one page of a list.
type Page struct {
	Limit  int    // most items, 1 to 200; checked by the API
	Cursor string // List.Next of the page before, or empty
}

// List is one page. Next is the cursor of the page after it, or empty; its content is the store's own business.
type List[T any] struct {
	Items []T
	Next  string
}

// ToSign is what a key holder signs: the EIP-712 digest, and the typed data as eth_signTypedData_v4 takes it.
type ToSign struct {
	Digest    common.Hash
	TypedData json.RawMessage
}

// Mined tells where on the chain something happened; the zero value means that it has not.
type Mined struct {
	Block       uint64
	BlockHash   common.Hash
	Time        uint64 // Unix seconds, of the block
	Transaction common.Hash
	LogIndex    uint
}

// ---- requests that take long --------------------------------------------------------------------------------------

// RequestStatus is how far a request has come.
type RequestStatus string

// How far a request has come. Executed includes: indexed, so that reading back shows it.
const (
	RequestPending  RequestStatus = "pending"
	RequestExecuted RequestStatus = "executed"
	RequestFailed   RequestStatus = "failed" // nothing was changed; Problem says why
)

// ResourceKind names what a request is about.
type ResourceKind string

// Kinds of resource, named as in the routes.
const (
	ResourceWallet      ResourceKind = "wallets"
	ResourceApplication ResourceKind = "applications"
	ResourceTransfer    ResourceKind = "transfers"
	ResourceRedemption  ResourceKind = "redemptions"
	ResourceAttestation ResourceKind = "attestations" // ResourceID is "<currency>/<round>"
)

// Request is a change under way. A change whose transaction was not executed and indexed within the bounded wait
// returns an error of code transaction-pending; from then on it is asked for by its purpose.
type Request struct {
	ID          string // the purpose
	Owner       string // principal that asked
	Status      RequestStatus
	Resource    ResourceKind
	ResourceID  string // empty as long as it is not known, which only a pending transfer's is not
	Transaction common.Hash
	Problem     *domain.Error
}

// ---- wallets ------------------------------------------------------------------------------------------------------

// OpenWallet asks for a wallet: a new custodial address, or one whose key its owner holds. An opened wallet holds coin
// only after its registration.
type OpenWallet struct {
	Custody domain.Custody
	Address common.Address // for domain.CustodyOwn only
	Owner   string         // principal; empty means the actor, and only operators may name another
}

// WalletEndorsement is what an endorser signs of a wallet, field by field as in the WalletRegistry.
type WalletEndorsement struct {
	Wallet     common.Address
	Commitment common.Hash // salted hash of the identity file
	Country    uint16      // ISO 3166-1 numeric
	Tier       uint8       // 0 to 3
	ValidUntil uint64      // Unix seconds
	CoinMask   uint16
	Sequence   uint32 // exactly one more than the wallet's last
}

// PrepareEndorsement asks for the endorsement of a wallet that is to be signed next.
type PrepareEndorsement struct {
	Wallet     common.Address
	Commitment common.Hash
	Country    uint16
	Tier       uint8
	ValidUntil uint64           // Unix seconds; 0 means a year after the chain head
	Coins      []common.Address // none means all coins
}

// PreparedEndorsement is an endorsement with what is to be signed of it.
type PreparedEndorsement struct {
	WalletEndorsement
	ToSign ToSign
}

// RegisterWallet registers or renews a wallet by an endorser's signature.
type RegisterWallet struct {
	WalletEndorsement
	Signature []byte // 65 bytes r, s, v
}

// Wallet is a wallet as chain and operational database tell it. Status is domain.WalletNone until it is registered.
type Wallet struct {
	domain.Wallet
	Owner      string // principal; empty for a wallet that was registered past this API
	Custody    domain.Custody
	Coins      []common.Address // of the coin mask
	Endorser   common.Address
	Registered Mined          // last registration
	Successor  common.Address // the wallet that took over its rights and claims, or is to; zero if there is none
	RecoveryAt uint64         // when a recovery that is under way may be completed [Unix seconds]; 0 if none is
}

// WalletEvent is a change of a wallet's standing. Fields that its kind does not have are zero.
type WalletEvent struct {
	Mined
	Kind       string         // as the store names it
	Coin       common.Address // of a freeze, unfreeze or wipe
	By         common.Address // who did it, where the event says so
	Tier       *uint8         // of a registration
	Country    uint16         // of a registration, ISO 3166-1 numeric
	ValidUntil uint64         // of a registration [Unix seconds]
	Successor  common.Address // of a recovery; of claims, the trustee
	Amount     *domain.Amount // of a wipe
}

// WalletFilter narrows a list of wallets.
type WalletFilter struct {
	Owner string // empty means every wallet the principal sees
	Page  Page
}

// WalletBalances is what a wallet holds as of a block.
type WalletBalances struct {
	Block    uint64
	Balances []domain.Balance // one for each coin of the wallet's mask, also where zero; of replaced coins what has not migrated
	Native   *big.Int         // native coin for gas [wei]
}

// PastBalances is what a wallet held as of a block.
type PastBalances struct {
	Block    uint64
	At       uint64           // Unix seconds
	Balances []domain.Balance // one for each coin that the wallet had moved until then, also where zero; Frozen is not told
}

// Direction tells which way coin moved, seen from a wallet.
type Direction string

// Directions of a record.
const (
	DirectionIn  Direction = "in"
	DirectionOut Direction = "out"
)

// Record is one line of a wallet's history.
type Record struct {
	Mined
	Movement     domain.Movement
	Origin       domain.Origin
	Direction    Direction
	Coin         common.Address
	Amount       domain.Amount
	Counterparty common.Address
	Reference    common.Hash // redemption, application, trade or exchange id; zero if none
}

// RecordFilter narrows a wallet's history; newest first.
type RecordFilter struct {
	Wallet common.Address
	Coin   *common.Address
	Page   Page
}

// ---- transfers ----------------------------------------------------------------------------------------------------

// TransferCoin moves coin out of a custodial wallet.
type TransferCoin struct {
	From, To common.Address
	Coin     common.Address
	Amount   domain.Amount
}

// PrepareTransfer asks for what an own-key wallet signs: a transaction that it sends itself, or an authorization that
// this server relays and pays for. One of both is enough.
type PrepareTransfer struct {
	TransferCoin
	ValidFor uint64 // seconds that the authorization holds, from the chain head's time; 0 means an hour
}

// UnsignedTransaction is an EIP-1559 transaction without its signature.
type UnsignedTransaction struct {
	ChainID              *big.Int
	Nonce                uint64
	To                   common.Address
	Data                 []byte
	Value                *big.Int // wei
	Gas                  uint64
	MaxFeePerGas         *big.Int    // wei
	MaxPriorityFeePerGas *big.Int    // wei
	Unsigned             []byte      // 0x02 || rlp(fields): what is hashed for signing
	SigningHash          common.Hash // keccak256(Unsigned)
}

// TransferAuthorization is an authorization of EIP-3009.
type TransferAuthorization struct {
	TransferCoin
	ValidAfter  uint64 // Unix seconds, exclusive
	ValidBefore uint64 // Unix seconds, exclusive
	Nonce       common.Hash
}

// PreparedTransfer is what an own-key wallet may sign.
type PreparedTransfer struct {
	Transaction   UnsignedTransaction
	Authorization TransferAuthorization
	ToSign        ToSign // of the authorization
}

// SubmitTransaction sends a signed transaction, which must be a transfer of one of the coins.
type SubmitTransaction struct {
	Raw []byte
}

// RelayAuthorization sends a signed authorization at this server's cost.
type RelayAuthorization struct {
	TransferAuthorization
	Signature []byte // 65 bytes r, s, v, or an ERC-1271 blob
}

// Transfer is a movement of coin between two accounts. ID is "<transaction hash>-<log index>".
type Transfer struct {
	Mined
	ID       string
	Movement domain.Movement
	Origin   domain.Origin
	Coin     common.Address
	From, To common.Address
	Amount   domain.Amount
}

// TransferFilter narrows a list of transfers; newest first. A principal sees those from or to a wallet that it sees.
type TransferFilter struct {
	Wallet *common.Address
	Coin   *common.Address
	Page   Page
}

// ---- chain --------------------------------------------------------------------------------------------------------

// Block is a block as indexed.
type Block struct {
	Number       uint64
	Hash         common.Hash
	Parent       common.Hash
	Time         uint64 // Unix seconds
	Transactions int
	GasUsed      uint64
}

// Chain tells which chain this is and how far the index has come.
type Chain struct {
	ChainID       *big.Int
	ClientVersion string
	Head          Block                     // of the node
	Indexed       Block                     // last one in the database
	Contracts     map[string]common.Address // by the manifest's names
}
