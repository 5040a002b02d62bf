package operations

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/specie-money/specie/domain"
)

// ---- applications and issuances -----------------------------------------------------------------------------------

// Apply asks for coin. Only for custodial applicants. The rules are those in force.
type Apply struct {
	Applicant    common.Address
	Coin         common.Address
	Amount       domain.Amount
	Payee        common.Address // zero means the applicant
	TradeID      common.Hash    // zero means none
	DocumentHash common.Hash
	Deadline     uint64 // Unix seconds; 0 means seven days after the chain head
	TermEndsAt   uint64 // Unix seconds; 0 means a year after the deadline
	IntoTrade    bool   // what is released at once goes into the trade's circulation channel
}

// ApplicationEndorsement is one endorser's signature under an application, kept off chain until the issue.
type ApplicationEndorsement struct {
	Endorser  common.Address
	Signature []byte
	GivenAt   uint64 // Unix seconds
}

// Application is an application and, once issued, its issuance.
type Application struct {
	ID           common.Hash
	Terms        domain.Terms
	State        domain.ApplicationState
	Owner        string         // principal that owns the applicant wallet
	Account      common.Address // the issuance's own address
	Plan         *domain.Plan   // as the rules make it now, or as it was issued; nil if there is none
	Seal         *Seal          // of that plan; nil if there is none
	Endorsements []ApplicationEndorsement
	ToSign       ToSign        // what endorsers sign; empty unless it can be issued as things are
	Refusal      *domain.Error // why it can not, of an application that waits for its issue
	Issuance     *Issuance     // nil unless it was issued
	Applied      Mined
	Changed      Mined // last change of state
}

// Seal is what endorsers sign and the issue anchors, by its parts.
type Seal struct {
	Hash     common.Hash // keccak256(abi.encode(plan hash, lots' root, body hash))
	PlanHash common.Hash
	LotsRoot common.Hash
	BodyHash common.Hash // of the trade file's sealed body
}

// Issuance is what became of an issued application's coin.
type Issuance struct {
	Receiver     common.Address // of what was released at once: the applicant, or its trade's circulation channel
	HeldReleased domain.Amount  // of what was held, by time, by redemption or at the end
	Releasable   domain.Amount  // what a release would pay at the chain head's time
	DepositLeft  domain.Amount
	Issued       Mined
}

// ApplicationFilter narrows a list of applications; newest first.
type ApplicationFilter struct {
	Applicant *common.Address
	Coin      *common.Address
	State     *domain.ApplicationState
	Page      Page
}

// EndorseApplication hands in one endorser's signature.
type EndorseApplication struct {
	ID        common.Hash
	Signature []byte // 65 bytes r, s, v
}

// TradeFile is a sealed body of a trade file, as its hash is anchored.
type TradeFile struct {
	Seal Seal
	Body []byte // canonical JSON
}

// Lots are what an application's coin is split into, with the proofs that the desk takes.
type Lots struct {
	Coin  common.Address
	Root  common.Hash
	Items []Lot
}

// Lot is a part of an issuance that is released as one.
type Lot struct {
	domain.Lot
	ReleaseAt uint64        // Unix seconds; 0 before the issue, and for a return deposit
	Proof     []common.Hash // that it is one of the root's
}

// RedeemIssuance asks to give back, for money, coin that is still in the pools: the return deposit first, then what is
// held, released or not.
type RedeemIssuance struct {
	ID              common.Hash
	Amount          domain.Amount // 0 means all that is left, and ends the issuance
	PayoutReference common.Hash   // the holder's choice; zero means one derived from the purpose
}

// ---- redemptions --------------------------------------------------------------------------------------------------

// RequestRedemption asks to give coin back for money. Only for custodial holders.
type RequestRedemption struct {
	Holder          common.Address
	Coin            common.Address
	Amount          domain.Amount
	PayoutReference common.Hash // the holder's choice; zero means one derived from the purpose
}

// FailRedemption says that the money could not be paid.
type FailRedemption struct {
	ID     common.Hash
	Reason string // at most 31 bytes, goes on chain
}

// Redemption is a redemption as the chain tells it. Its coin waits in the desk's return pool.
type Redemption struct {
	ID                common.Hash
	Holder            common.Address
	Owner             string // principal that owns the holder wallet
	Coin              common.Address
	Amount            domain.Amount
	Fee               domain.Amount // part of the amount
	ReturnRuleVersion uint32        // in force at the request: fee and time of service are by it
	PayoutReference   common.Hash
	ApplicationID     common.Hash // of the issuance that it came out of; zero: out of the holder's balance
	State             domain.RedemptionState
	QueuePosition     uint64         // 1 is served next; 0 if it waits no longer
	DueAt             uint64         // may be accepted from then on [Unix seconds]
	DecidableAt       uint64         // an accepted one may be decided by an arbiter after that [Unix seconds]; else 0
	Reason            string         // of a failed one
	SettledBy         common.Address // the cashier or arbiter that found it paid or failed
	Returned          bool           // coin of a failed or cancelled one is back with its holder
	Requested         Mined
	Changed           Mined // last change of state
}

// RedemptionFilter narrows a list of redemptions; newest first.
type RedemptionFilter struct {
	Holder *common.Address
	Coin   *common.Address
	State  *domain.RedemptionState
	Page   Page
}
