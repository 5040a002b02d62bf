package client

import (
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/specie-money/specie/domain"
)

// reason is how a custom error is told. Amounts are in coin units; {0} stands for the error's first argument.
type reason struct {
	code   domain.Code
	detail string
}

// ruleKinds are the kinds of rules by the hash of their names, as the rule book knows them.
var ruleKinds = func() map[[32]byte]domain.RuleKind {
	kinds := map[[32]byte]domain.RuleKind{}
	for _, kind := range domain.RuleKinds() {
		kinds[crypto.Keccak256Hash([]byte(kind))] = kind
	}
	return kinds
}()

// reasons tells each custom error, by signature, of every contract. The test of this package fails when one is missing.
var reasons = map[string]reason{
	// Accounts and amounts (TradeCoin).
	"ERC20InsufficientBalance(address,uint256,uint256)":   {domain.CodeInsufficientBalance, "{0} holds {1} coin units and would need {2}"},
	"ERC20InsufficientAllowance(address,uint256,uint256)": {domain.CodeInsufficientAllowance, "{0} may spend {1} coin units of the holder and would need {2}; ask for a larger allowance"},
	"ERC20InvalidReceiver(address)":                       {domain.CodeReceiverInvalid, "{0} can not receive this coin"},
	"ERC20InvalidSender(address)":                         {domain.CodeAddressInvalid, "{0} can not send this coin"},
	"ERC20InvalidApprover(address)":                       {domain.CodeAddressInvalid, "{0} can not give an allowance"},
	"ERC20InvalidSpender(address)":                        {domain.CodeAddressInvalid, "{0} can not be given an allowance"},
	"AddressZero()":                                       {domain.CodeAddressInvalid, "an address is zero where one is needed"},
	"EnforcedPause()":                                     {domain.CodeCoinPaused, "the coin is paused; try again when it is resumed"},
	"ExpectedPause()":                                     {domain.CodeConflict, "the coin is not paused"},
	"AccountNotActive(address,uint8)":                     {domain.CodeWalletNotActive, "the standing of {0} is {1:standing}; it must be active"},
	"AccountExpired(address,uint40)":                      {domain.CodeWalletExpired, "the endorsement of {0} ended at {1:time}; renew it"},
	"AccountFrozen(address)":                              {domain.CodeWalletFrozen, "{0} is frozen"},
	"AccountNotFrozen(address)":                           {domain.CodeConflict, "{0} is not frozen"},
	"AccountIsDerived(address)":                           {domain.CodeAccountDerived, "{0} is a derived account and acts only through its owner contract"},
	"AccountNotDerived(address)":                          {domain.CodeNotFound, "{0} is not an open derived account"},
	"InboundClosed(address)":                              {domain.CodeInboundClosed, "{0} takes nothing but what its owner contract moves into it"},
	"CapExceeded(address,uint256,uint256)":                {domain.CodeCapExceeded, "{0} would hold {1} coin units, more than its cap of {2}"},
	"SupplyCeilingExceeded(uint256,uint256)":              {domain.CodeSupplyCeilingExceeded, "the supply would be {0} coin units, more than its ceiling of {1}"},
	"DailyMintCeilingExceeded(uint256,uint256)":           {domain.CodeSupplyCeilingExceeded, "{0} coin units would have been minted today, more than the daily ceiling of {1}; try again after midnight UTC"},
	"MintAllowanceExceeded(address,uint256,uint256)":      {domain.CodeMintAllowanceExceeded, "{0} may still mint {1} coin units, not {2}; raise its allowance"},
	"NotMinter(address)":                                  {domain.CodeForbidden, "{0} is not a minter"},
	"NotRegistry(address)":                                {domain.CodeForbidden, "{0} is not the coin's registry"},
	"NotOpener(address)":                                  {domain.CodeForbidden, "{0} may not open derived accounts"},
	"DerivedAccountNotEmpty(address,uint256)":             {domain.CodeConflict, "the derived account {0} still holds {1} coin units"},
	"DerivedAccountExists(address)":                       {domain.CodeConflict, "the derived account {0} is already open"},
	"PermitNoncesExhausted(address)":                      {domain.CodeConflict, "{0} has used up its permits; move to a new wallet"},
	"LengthMismatch(uint256,uint256)":                     {domain.CodeInvalidInput, "{0} receivers but {1} amounts; give as many of each"},

	// Migration to a successor (TradeCoin, WalletRegistry).
	"CoinReplaced(address)":               {domain.CodeConflict, "the coin was replaced by {0}; do it there"},
	"CoinNotReplaced(address)":            {domain.CodeConflict, "coin {0} has no successor; start its migration first"},
	"PredecessorNone()":                   {domain.CodeConflict, "this coin succeeds none; there is nothing to migrate"},
	"PredecessorDiffers(address,bytes32)": {domain.CodeInvalidInput, "the predecessor {0} is not the same in {1:text}; deploy the successor with the predecessor's own"},
	"NotSuccessor(address,address)":       {domain.CodeForbidden, "{0} is not the coin that the old one hands over to, {1}"},
	"WalletNotRevoked(address,uint8)":     {domain.CodeConflict, "the standing of {0} is {1:standing}; only the claims of a revoked wallet can be assigned"},
	"ClaimsFollow(address,address)":       {domain.CodeConflict, "the claims of {0} have gone to {1} already"},
	"TrusteeNotActive(address,uint8)":     {domain.CodeWalletNotActive, "the standing of the trustee {0} is {1:standing}; it must be active"},

	// Settings of a coin.
	"TierOutOfRange(uint8)":      {domain.CodeInvalidInput, "tier {0} does not exist; tiers are 0 to 3"},
	"CapOutOfRange(uint256)":     {domain.CodeInvalidInput, "a cap of {0} coin units is too large to be kept"},
	"CeilingOutOfRange(uint256)": {domain.CodeInvalidInput, "a ceiling of {0} coin units is zero or too large"},
	"DecimalsOutOfRange(uint8)":  {domain.CodeInvalidInput, "a coin has at most 18 decimals, not {0}"},
	"CurrencyInvalid(string)":    {domain.CodeInvalidInput, "{0} is not a currency code of three capital letters"},
	"StatusOutOfRange(uint8)":    {domain.CodeInvalidInput, "standing {0} does not exist"},
	"FlagsOutOfRange(uint8)":     {domain.CodeInvalidInput, "flags {0} can not be set on a derived account"},

	// Signatures.
	"SignatureExpired(uint256)":                    {domain.CodeSignatureExpired, "the signature's deadline was {0:time}; sign again"},
	"SignatureInvalid(address)":                    {domain.CodeSignatureInvalid, "the signature is not {0}'s over this content, chain and contract"},
	"AuthorizationNotYetValid(uint256)":            {domain.CodeSignatureExpired, "the authorization is not valid before {0:time}"},
	"AuthorizationUsedOrCanceled(address,bytes32)": {domain.CodeAuthorizationUsed, "authorization {1} of {0} was used or canceled; sign one with another nonce"},
	"CallerNotPayee(address,address)":              {domain.CodeForbidden, "only the payee {1} may send this authorization, not {0}"},
	"SignatureListMalformed(uint256)":              {domain.CodeSignatureInvalid, "{0} bytes are not a list of 65-byte signatures"},

	// Wallets and endorsements (WalletRegistry).
	"NotEndorser(address)":                   {domain.CodeEndorserUnknown, "{0} is not an endorser"},
	"NotWalletOrEndorser(address)":           {domain.CodeForbidden, "{0} is neither the wallet nor an endorser"},
	"EndorsementInvalid(address)":            {domain.CodeEndorsementInvalid, "the signature is not an endorser's over this content, chain and contract; it recovers to {0}"},
	"SequenceOutOfOrder(uint32,uint32)":      {domain.CodeEndorsementReplayed, "the endorsement has sequence {0}, the wallet's next is {1}; endorse again"},
	"EndorsementExpired(uint40)":             {domain.CodeSignatureExpired, "the endorsement was valid until {0:time}; endorse again"},
	"EndorsersNotAscending(address,address)": {domain.CodeEndorsementInvalid, "the endorsements of {0} and {1} are out of order or twice the same; sort them by address"},
	"TooFewEndorsements(uint256,uint256)":    {domain.CodeTooFewEndorsements, "{0} endorsers signed, {1} are needed"},
	"ThresholdZero()":                        {domain.CodeInvalidInput, "a threshold must be at least 1"},
	"WalletZero()":                           {domain.CodeAddressInvalid, "the wallet's address is zero"},
	"CommitmentZero()":                       {domain.CodeInvalidInput, "the identity commitment is zero"},
	"CountryOutOfRange(uint16)":              {domain.CodeInvalidInput, "{0} is not a country number of ISO 3166-1, which are 1 to 999"},
	"CoinMaskOutOfRange(uint16)":             {domain.CodeInvalidInput, "coin mask {0} names no coin, or one that was not added"},
	"WalletUnknown(address)":                 {domain.CodeWalletNotRegistered, "{0} is not registered"},
	"WalletRevokedForever(address)":          {domain.CodeWalletNotActive, "{0} was revoked for good; register another wallet"},
	"CoinsFull()":                            {domain.CodeConflict, "the registry holds 16 coins already"},
	"CoinKnown(address)":                     {domain.CodeConflict, "coin {0} was added before"},
	"CoinUnknown(address)":                   {domain.CodeCoinUnknown, "{0} is not a coin of this system"},
	"CoinIndexUnknown(uint8)":                {domain.CodeCoinUnknown, "there is no coin with index {0}"},
	"CoinOfOtherRegistry(address,address)":   {domain.CodeInvalidInput, "coin {0} belongs to another registry, {1}"},
	"SuccessorTaken(address)":                {domain.CodeConflict, "{0} was registered before and can not succeed another wallet"},
	"RecoveryUnknown(address)":               {domain.CodeNotFound, "no recovery of {0} was started"},
	"RecoveryNotDue(uint40)":                 {domain.CodeConflict, "the recovery can be completed from {0:time}"},
	"RecoveryPending(address)":               {domain.CodeConflict, "a recovery of {0} is under way; cancel it or wait for it"},

	// Reserve (ReserveFeed).
	"NotBooker(address)":                       {domain.CodeForbidden, "{0} may not book deposits and payouts"},
	"NotAttester(address)":                     {domain.CodeAttestationInvalid, "the signature is not an attester's over this content, chain and contract; it recovers to {0}"},
	"TooFewAttestations(uint256,uint256)":      {domain.CodeAttestationInvalid, "{0} attesters signed, {1} are needed"},
	"AttestersNotAscending(address,address)":   {domain.CodeAttestationInvalid, "the attestations of {0} and {1} are out of order or twice the same; sort them by address"},
	"RoundOutOfOrder(uint80,uint80)":           {domain.CodeAttestationInvalid, "the attestation is for round {0}, the next is {1}; attest again"},
	"AsOfNotRising(uint40,uint40)":             {domain.CodeAttestationInvalid, "the attestation is as of {0:time}, which is not after the last one, {1:time}"},
	"AsOfInFuture(uint40,uint40)":              {domain.CodeAttestationInvalid, "the attestation is as of {0:time}, which is after the chain's present, {1:time}"},
	"IncludedOutOfRange(uint96,uint96,uint96)": {domain.CodeAttestationInvalid, "the attestation includes booked coin units up to a total of {0}, which is outside {1} to {2}"},
	"RoundUnknown(uint80)":                     {domain.CodeNotFound, "there is no attestation of round {0}"},
	"ReferenceUsed(bytes32)":                   {domain.CodeConflict, "reference {0} was booked before"},

	// Releases.
	"ReleaseZero()":                            {domain.CodeInvalidInput, "the release's hash is zero"},
	"ReleaseKnown(bytes32)":                    {domain.CodeConflict, "release {0} was published before"},
	"ReleaseUnknown(bytes32)":                  {domain.CodeNotFound, "there is no release {0}"},
	"ReleaseSupersededBefore(bytes32,bytes32)": {domain.CodeConflict, "release {1} has taken the place of release {0}; supersede that one"},
	"BlockNotSealed(uint56,uint256)":           {domain.CodeInvalidInput, "block {0} is not before the present one, {1}"},
	"BlockHashDiffers(uint56,bytes32,bytes32)": {domain.CodeInvalidInput, "block {0} has the hash {2} on this chain, not {1}"},
	"BlockHashZero()":                          {domain.CodeInvalidInput, "the hash of the release's last block is zero"},

	// Rules (RuleBook, IssuanceRule, HoldingRule, ReturnRule).
	"RuleUnset(address,bytes32)":                  {domain.CodeRuleMissing, "no {1:kind} rule is in force for coin {0}"},
	"RuleInterfaceMissing(address,bytes4)":        {domain.CodeInvalidInput, "the contract at {0} is not a rule of this kind (interface {1})"},
	"KindUnknown(bytes32)":                        {domain.CodeInvalidInput, "there is no kind of rule {0}"},
	"VersionUnknown(address,bytes32,uint32)":      {domain.CodeNotFound, "coin {0} has no version {2} of its {1:kind} rule"},
	"NoticeTooShort(uint40,uint40)":               {domain.CodeRuleNotDue, "a change at {0:time} gives too little notice; announce it for {1:time} or later"},
	"NoticeBelowFloor(uint40,uint40)":             {domain.CodeInvalidInput, "a notice of {0} seconds is less than return rules must have, {1}"},
	"RulePending(address,bytes32,address)":        {domain.CodeConflict, "{2} is scheduled as the {1:kind} rule of coin {0}; cancel it first, or wait until it is in force"},
	"NothingScheduled(address,bytes32)":           {domain.CodeNotFound, "no {1:kind} rule is scheduled for coin {0}"},
	"RuleNotDue(uint40)":                          {domain.CodeRuleNotDue, "the rule can be put in force from {0:time}"},
	"AmountBelowSmallest(uint256,uint256)":        {domain.CodeAmountOutsideRule, "{0} coin units are less than the smallest issuance, {1}"},
	"AmountAboveLargest(uint256,uint256)":         {domain.CodeAmountOutsideRule, "{0} coin units are more than the largest issuance, {1}"},
	"AmountNotInLots(uint256,uint256)":            {domain.CodeAmountOutsideRule, "{0} coin units are not a whole number of lots of {1}"},
	"TierNotAllowed(uint8)":                       {domain.CodeTierNotAllowed, "wallets of tier {0} may not apply under this rule"},
	"AmountsOutOfRange(uint96,uint96,uint96)":     {domain.CodeInvalidInput, "no whole number of lots of {2} coin units lies between {0} and {1}"},
	"TiersOutOfRange(uint8)":                      {domain.CodeInvalidInput, "tiers {0} is not a set of tiers 0 to 3 with at least one"},
	"EndorsementsZero()":                          {domain.CodeInvalidInput, "a rule must demand at least one endorsement"},
	"CoverageTooLow(uint32,uint32)":               {domain.CodeInvalidInput, "a coverage of {0} basis points is below {1}"},
	"WindowOutOfRange(uint40,uint40)":             {domain.CodeInvalidInput, "a window of {0} seconds is zero or longer than {1}"},
	"CapTooSmall(uint96,uint96)":                  {domain.CodeInvalidInput, "a cap of {0} coin units is less than the smallest issuance, {1}"},
	"ShareOutOfRange(uint16)":                     {domain.CodeInvalidInput, "a share of {0} basis points is more than the whole, 10000"},
	"CliffAfterEnd(uint40,uint40)":                {domain.CodeInvalidInput, "the first release, after {0} seconds, would be after the last, after {1}"},
	"FeeTooHigh(uint16,uint16)":                   {domain.CodeInvalidInput, "a fee of {0} basis points is more than {1}"},
	"WindowOutOfRange(uint40,uint96)":             {domain.CodeInvalidInput, "a window of {0} seconds that serves {1} coin units serves nothing, or never ends"},
	"OpeningTimesOutOfRange(uint8,uint32,uint32)": {domain.CodeInvalidInput, "weekdays {0} from second {1} to second {2} of the day are no opening times"},
	"RedemptionBelowSmallest(uint256,uint256)":    {domain.CodeAmountOutsideRule, "{0} coin units are less than the smallest redemption, {1}"},
	"AttestationAgeZero()":                        {domain.CodeInvalidInput, "a rule must accept attestations of some age"},

	// Applications and redemptions (IssuanceDesk).
	"NotApplicant(address,address)":              {domain.CodeNotOwner, "only the applicant {1} may do this, not {0}"},
	"NotHolder(address,address)":                 {domain.CodeNotOwner, "only the holder {1} may do this, not {0}"},
	"AmountZero()":                               {domain.CodeAmountZero, "the amount is zero"},
	"AmountTooLarge(uint256)":                    {domain.CodeAmountTooLarge, "{0} coin units are more than the desk can count"},
	"PayeeZero()":                                {domain.CodeAddressInvalid, "the payee's address is zero; name the applicant if there is no other"},
	"ApplicationInState(bytes32,uint8)":          {domain.CodeApplicationState, "application {0} is {1:application}"},
	"ApplicationExpired(bytes32,uint40)":         {domain.CodeApplicationExpired, "application {0} expired at {1:time}; apply again"},
	"RedemptionInState(bytes32,uint8)":           {domain.CodeRedemptionState, "redemption {0} is {1:redemption}"},
	"RedemptionAlreadyReturned(bytes32)":         {domain.CodeRedemptionState, "the coin of redemption {0} was given back before"},
	"RuleChanged(bytes32,uint32,uint32)":         {domain.CodeRuleChanged, "the application names version {1} of the {0:kind} rule, in force is {2}; apply again"},
	"TradeIdZero()":                              {domain.CodeInvalidInput, "coin can only go into a trade that the application names; give the trade id"},
	"TermTooShort(uint40,uint40)":                {domain.CodeInvalidInput, "the term would end at {0:time}, before the deadline of the issue, {1:time}; give a later end"},
	"PlanExceedsAmount(uint256,uint256,uint256)": {domain.CodePlanInvalid, "the rules would hold {0} and keep {1} of {2} coin units, which is more than all; have the rules put right"},
	"WindowCapExceeded(address,uint256,uint256)": {domain.CodeIssuanceCapExceeded, "{0:wallet} would have been issued {1} coin units within the window, more than the cap of {2}; apply for less, or issue later"},
	"TermNotEnded(uint40)":                       {domain.CodeTermNotEnded, "the term runs until {0:time}; before that only the applicant can end the issuance"},
	"SealMismatch(bytes32,bytes32,bytes32)":      {domain.CodeSealMismatch, "plan, lots and body of issuance {0} have the seal {1}, sealed at the issue was {2}; give those of the issue"},
	"NothingToRelease(bytes32)":                  {domain.CodeNothingToRelease, "nothing more of issuance {0} is due for release now; its lots tell when"},
	"RemainsTooSmall(uint256,uint256)":           {domain.CodeRemainsTooSmall, "{1} coin units are left of the issuance in the pools, not {0}; redeem less"},
	"NotCashier(address)":                        {domain.CodeForbidden, "{0} is not a cashier"},
	"RedemptionNotDue(uint40)":                   {domain.CodeRedemptionNotDue, "the redemption waits for its window; it can be accepted from {0:time}"},
	"RedemptionsClosed(uint32)":                  {domain.CodeRedemptionsClosed, "version {0} of the return rule accepts no redemptions at this time; try again in its opening times"},
	"ArbitrationTooEarly(uint40)":                {domain.CodeArbitrationTooEarly, "the cashiers have until {0:time}; an arbiter decides after that"},
	"FeeCollectorZero()":                         {domain.CodeAddressInvalid, "the fee collector's address is zero"},
	"ReserveStale(uint40,uint40)":                {domain.CodeReserveStale, "the last reserve attestation is as of {0:time}, and may be {1} seconds old at most; attest again"},
	"ReserveTooSmall(uint256,uint256)":           {domain.CodeReserveTooSmall, "the supply would need {0} coin units of reserve, {1} are covered"},
	"DeadlinePassed(uint40)":                     {domain.CodeSignatureExpired, "the deadline was {0:time}"},

	// Trades (TradeBook).
	"TradeInState(bytes32,uint8)":                    {domain.CodeTradeState, "trade {0} is {1:trade}"},
	"PaymentRuleOutOfRange(uint8)":                   {domain.CodeInvalidInput, "payment rule {0} has a bit that is not known, or names no outcome of a dispute"},
	"LegCountOutOfRange(uint256)":                    {domain.CodeInvalidInput, "a trade has 1 to 64 legs, not {0}"},
	"LegMalformed(uint256,uint256)":                  {domain.CodeInvalidInput, "leg {0}, {1}, has no amount, an unknown condition, or dates out of order"},
	"AmountMismatch(uint256,uint256)":                {domain.CodeInvalidInput, "the legs make {1} coin units, the terms say {0}"},
	"OfferExpired(uint40)":                           {domain.CodeSignatureExpired, "the offer could be opened until {0:time}; sign another"},
	"TradeExpired(bytes32,uint40)":                   {domain.CodeTradeState, "trade {0} expired at {1:time}"},
	"LegUnknown(uint256,uint256)":                    {domain.CodeNotFound, "there is no leg {0}; the trade has {1}"},
	"LegAlreadySettled(bytes32,uint256)":             {domain.CodeTradeState, "leg {1} of trade {0} is settled already"},
	"LegNotDue(bytes32,uint256,uint40)":              {domain.CodeLegNotDue, "leg {1} of trade {0} is due at {2:time}"},
	"LegNotCovered(bytes32,uint256,uint256,uint256)": {domain.CodeLegNotCovered, "the channel of trade {0} has {2} coin units for its open legs; up to leg {1} they need {3}"},
	"NothingToRefund(bytes32)":                       {domain.CodeTradeState, "the channel of trade {0} holds nothing that goes back"},
	"PaymentInOtherCoin(address,address)":            {domain.CodeInvalidInput, "the payment came through {0}, the trade is in {1}; pay in that"},
	"PaymentForOtherTrade(bytes32,bytes32)":          {domain.CodeInvalidInput, "the payment went to channel {0}, its data are of trade {1}"},
	"NotParty(address)":                              {domain.CodeNotOwner, "{0} is no party of the trade"},
	"DisputesNotAgreed(bytes32)":                     {domain.CodeTradeState, "the terms of trade {0} provide for no disputes"},
	"DisputeUsed(bytes32,address)":                   {domain.CodeTradeState, "{1} has opened its one dispute of trade {0} before"},
	"DisputeNotOver(bytes32,uint40)":                 {domain.CodeTradeState, "the dispute of trade {0} runs until {1:time}"},
	"DisputeOver(bytes32,uint40)":                    {domain.CodeTradeState, "the dispute of trade {0} was over at {1:time}; end it"},
	"NotDisputer(address)":                           {domain.CodeNotOwner, "{0} did not open the dispute"},
	"NotArbiter(address,address)":                    {domain.CodeForbidden, "only the arbiter {1} may do this, not {0}"},
	"TooMuchForPayee(uint96,uint256)":                {domain.CodeInvalidInput, "the payee can be given {1} coin units at most, not {0}"},
	"ChannelBlocked(bytes32)":                        {domain.CodeConflict, "coin can not leave the channel of trade {0}: the coin is paused or the channel frozen; try again later"},
	"NotNettingOperator(address)":                    {domain.CodeForbidden, "{0} is not a netting operator"},
	"PartiesNotAscending(address,address)":           {domain.CodeInvalidInput, "the parties {0} and {1} are out of order or twice the same; sort them by address"},
	"PartyNotActive(address)":                        {domain.CodeWalletNotActive, "{0} can take no part: it is unregistered, suspended, revoked, expired, frozen or a derived account"},
	"RecordMalformed(uint256)":                       {domain.CodeInvalidInput, "record {0} is cut off, or names a party or a leg that is not there"},
	"NettingNotAgreed(bytes32)":                      {domain.CodeTradeState, "the terms of trade {0} do not agree to netting"},
	"LegConditional(bytes32,uint256)":                {domain.CodeTradeState, "leg {1} of trade {0} has a condition; only legs without one are netted"},
	"ExchangeDone(bytes32)":                          {domain.CodeTradeState, "exchange {0} was made or cancelled before"},

	// Roles (AccessManager).
	"AccessManagedUnauthorized(address)":                              {domain.CodeForbidden, "{0} does not have the role that this needs"},
	"AccessManagedRequiredDelay(address,uint32)":                      {domain.CodeForbidden, "{0} must schedule this {1} seconds ahead"},
	"AccessManagedInvalidAuthority(address)":                          {domain.CodeInvalidInput, "{0} is not an access manager"},
	"AccessManagerAlreadyScheduled(bytes32)":                          {domain.CodeConflict, "operation {0} is already scheduled"},
	"AccessManagerNotScheduled(bytes32)":                              {domain.CodeForbidden, "operation {0} is not scheduled; schedule it first"},
	"AccessManagerNotReady(bytes32)":                                  {domain.CodeForbidden, "operation {0} is scheduled for later"},
	"AccessManagerExpired(bytes32)":                                   {domain.CodeConflict, "operation {0} was scheduled too long ago; schedule it again"},
	"AccessManagerLockedRole(uint64)":                                 {domain.CodeForbidden, "role {0} can not be changed"},
	"AccessManagerLockedFunction(bytes4)":                             {domain.CodeForbidden, "function {0} can not be opened to a role"},
	"AccessManagerBadConfirmation()":                                  {domain.CodeForbidden, "a role can only be renounced by its member"},
	"AccessManagerUnauthorizedAccount(address,uint64)":                {domain.CodeForbidden, "{0} does not have role {1}"},
	"AccessManagerUnauthorizedCall(address,address,bytes4)":           {domain.CodeForbidden, "{0} may not call function {2} of {1}"},
	"AccessManagerUnauthorizedConsume(address)":                       {domain.CodeForbidden, "{0} may not consume scheduled operations"},
	"AccessManagerUnauthorizedCancel(address,address,address,bytes4)": {domain.CodeForbidden, "{0} may not cancel what {1} scheduled"},
	"AccessManagerInvalidInitialAdmin(address)":                       {domain.CodeInvalidInput, "{0} can not be the first administrator"},

	// Library parts.
	"AddressEmptyCode(address)":                     {domain.CodeInvalidInput, "there is no contract at {0}"},
	"FailedCall()":                                  {domain.CodeTransactionReverted, "a call inside the transaction failed and gave no reason"},
	"InsufficientBalance(uint256,uint256)":          {domain.CodeInsufficientNativeCoin, "the contract holds {0} wei and would need {1}"},
	"SafeCastOverflowedUintDowncast(uint8,uint256)": {domain.CodeAmountTooLarge, "{1} does not fit into {0} bits"},
	"InvalidShortString()":                          {domain.CodeInvalidInput, "a short text is malformed"},
	"StringTooLong(string)":                         {domain.CodeInvalidInput, "the text {0} is too long"},
}
