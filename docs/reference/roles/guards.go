package main

// guard says who may call a function that does not ask the access manager.
type guard struct {
	who string
	// refusal is the contract's error for anybody else; empty where anybody may call.
	refusal string
	// sooner is the error that a call of zeros meets before the refusal, where there is such a check.
	sooner string
}

// nameless stands for a revert without an error of the contract's own.
const nameless = "nameless"

const (
	authority    = "the access manager, when ADMIN has it update the authority"
	holder       = "any active wallet, with its own coin"
	bySignature  = "anyone with the holder's signature"
	toPayee      = "the payee, with the holder's signature"
	opener       = "an opener (a module let in by MODULE_ADMIN), for its own derived accounts"
	ownApplicant = "the applicant, or the wallet that took over from it"
)

var setAuthority = guard{who: authority, refusal: "AccessManagedUnauthorized"}

// guards has, by kind of contract and function, everything that does not ask the access manager. The chain is asked
// whether it is so: an entry too many or too few, or another refusal, is an error.
var guards = map[string]map[string]guard{
	"AccessManager": {
		"cancel":             {who: "who scheduled the operation, a guardian of its role, or ADMIN", refusal: "AccessManagerUnauthorizedCancel", sooner: nameless},
		"consumeScheduledOp": {who: "the contract that is called, while it checks a scheduled call", refusal: "AccessManagerUnauthorizedConsume", sooner: nameless},
		"execute":            {who: "whoever has the role of the function that is executed, after its delay", refusal: "AccessManagerUnauthorizedCall", sooner: nameless},
		"multicall":          {who: "anyone, several of the calls in this table at once"},
		"renounceRole":       {who: "a member, for itself", refusal: "AccessManagerBadConfirmation"},
		"schedule":           {who: "whoever has the role of the function that is scheduled", refusal: "AccessManagerUnauthorizedCall", sooner: nameless},
	},
	"WalletRegistry": {
		"cancelRecovery":   {who: "the wallet or an endorser", refusal: "NotWalletOrEndorser"},
		"completeRecovery": {who: "anyone, once the recovery's time has come"},
		"register":         {who: "anyone with an endorser's signature"},
		"revoke":           {who: "an endorser", refusal: "NotEndorser"},
		"setAuthority":     setAuthority,
		"startRecovery":    {who: "anyone with the signatures of as many endorsers as a recovery needs"},
		"suspend":          {who: "an endorser", refusal: "NotEndorser"},
		"sync":             {who: "anyone"},
	},
	"RuleBook": {
		"activateRule": {who: "anyone, once the rule is due"},
		"setAuthority": setAuthority,
	},
	"TradeBook": {
		"cancelExchange":   {who: "a party", refusal: "NotParty"},
		"claim":            {who: "anyone; the coin goes to the payee"},
		"closeByAgreement": {who: "anyone with both parties' signatures"},
		"decide":           {who: "the arbiter whom the terms name, until the dispute ends", refusal: "NotArbiter", sooner: "TradeInState"},
		"decline":          {who: "a party, before it is open", refusal: "NotParty"},
		"dispute":          {who: "a party, once", refusal: "NotParty", sooner: "TradeInState"},
		"endDispute":       {who: "anyone, once the dispute's time is over"},
		"exchange":         {who: "anyone with both parties' signatures"},
		"net":              {who: "a netting operator, legs of parties that agreed to it", refusal: "NotNettingOperator"},
		"onPayment":        {who: "the trade's coin, when it is paid", refusal: "TradeInState"},
		"open":             {who: "anyone with both parties' signatures"},
		"refund":           {who: "anyone; the coin goes to the payer"},
		"setAuthority":     setAuthority,
		"settle":           {who: "anyone, once the leg is due, covered and its condition met; the coin goes to the payee"},
		"withdrawDispute":  {who: "the party that opened the dispute", refusal: "NotDisputer", sooner: "TradeInState"},
	},
	"IssuanceDesk": {
		"acceptRedemption":  {who: "a cashier", refusal: "NotCashier"},
		"applyFor":          {who: "the applicant", refusal: "NotApplicant"},
		"cancel":            {who: ownApplicant, refusal: "NotApplicant"},
		"cancelRedemption":  {who: "the holder, or the wallet that took over from it", refusal: "NotHolder"},
		"confirmRedemption": {who: "a cashier", refusal: "NotCashier"},
		"end":               {who: ownApplicant + ", at any time; anyone after the term", refusal: "TermNotEnded", sooner: "ApplicationInState"},
		"endIntoRedemption": {who: ownApplicant, refusal: "NotApplicant"},
		"failRedemption":    {who: "a cashier", refusal: "NotCashier"},
		"issue":             {who: "anyone with the signatures of as many endorsers as the plan asks for"},
		"onRedeem":          {who: "a coin of the registry, when a holder redeems", refusal: "CoinUnknown", sooner: "AmountZero"},
		"openPools":         {who: "anyone, in a coin of the registry that made the desk an opener"},
		"redeemIssuance":    {who: ownApplicant, refusal: "NotApplicant"},
		"reject":            {who: "an endorser", refusal: "NotEndorser"},
		"release":           {who: "anyone, once it has vested; the coin goes to the applicant"},
		"releaseRemains":    {who: "anyone, once the issuance has ended; the coin goes to the applicant"},
		"returnRedemption":  {who: "anyone, once the redemption has failed or was cancelled; the coin goes to its holder"},
		"setAuthority":      setAuthority,
	},
	"ReleaseRegistry": {
		"setAuthority": setAuthority,
	},
	"ReserveFeed": {
		"attest":       {who: "anyone with the signatures of two attesters"},
		"bookDeposit":  {who: "a booker", refusal: "NotBooker"},
		"bookPayout":   {who: "a booker", refusal: "NotBooker"},
		"setAuthority": setAuthority,
	},
	"TradeCoin": {
		"approve":                        {who: holder},
		"batchTransferWithAuthorization": {who: "anyone with the holders' signatures"},
		"burn":                           {who: "a minter, of its own coin", refusal: "NotMinter"},
		"burnFromAccount":                {who: opener, refusal: "NotOpener"},
		"cancelAuthorization":            {who: bySignature},
		"closeAccount":                   {who: opener, refusal: "NotOpener"},
		"migrate":                        {who: "anyone, once the coin that this one succeeds is replaced", refusal: "PredecessorNone"},
		"mint":                           {who: "a minter, within its allowance", refusal: "NotMinter", sooner: "ERC20InvalidReceiver"},
		"mintThrough":                    {who: "an opener that is a minter, within its allowance", refusal: "NotOpener", sooner: "ERC20InvalidReceiver"},
		"moveBetweenAccounts":            {who: opener, refusal: "NotOpener"},
		"moveFromAccount":                {who: opener, refusal: "NotOpener"},
		"multiTransfer":                  {who: holder},
		"openAccount":                    {who: opener, refusal: "NotOpener"},
		"pay":                            {who: "any active wallet, with its own coin, at a module that is an opener"},
		"permit":                         {who: bySignature},
		"receiveWithAuthorization":       {who: toPayee, refusal: "CallerNotPayee"},
		"recoverAccount":                 {who: "the registry, when a recovery is completed", refusal: "NotRegistry"},
		"redeem":                         {who: "any holder with its own coin, expired or not, at a desk that is an opener"},
		"setAuthority":                   setAuthority,
		"setStanding":                    {who: "the registry", refusal: "NotRegistry"},
		"surrender":                      {who: "the coin's successor, when an account migrates", refusal: "NotSuccessor"},
		"transfer":                       {who: holder},
		"transferFrom":                   {who: "a spender that is not frozen, within the holder's approval"},
		"transferWithAuthorization":      {who: bySignature},
	},
	"IssuanceRule": {},
	"HoldingRule":  {},
	"ReturnRule":   {},
}
