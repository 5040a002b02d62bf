// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPaymentModule} from "../coin/IPaymentModule.sol";

/// @title ITradeBook
/// @notice Trades that two parties agreed on, from the opening of their channel to the last leg: settlement, parking,
/// refunds, disputes, netting, and payment versus payment.
/// @dev A trade is stored as one word; its terms and legs travel as calldata and are checked against the trade id,
/// which is their hash. The circulation channel is the derived account of (this book, trade id), and **the money
/// received is the channel's balance**: coin comes by `ITradeCoin.pay` or by a plain ERC-20 transfer, early, in parts
/// or too much. A leg's payment channel is the derived account of a salt of the leg, opened only when coin has to wait
/// in it. For each trade: received = settled + parked + waiting in the channel + refunded.
/// All amounts are in coin units, times in Unix seconds. Rights and claims of a recovered wallet pass to its successor
/// (IWalletRegistry.successorOf).
interface ITradeBook is IPaymentModule {
    enum TradeStatus {
        None,
        Open,
        Disputed,
        Closed
    }

    /// @notice Why a trade was closed before its last leg was settled.
    enum Closing {
        Declined, // by a party, before it was open
        Expired,
        Agreed, // by both parties
        Decided, // by the arbiter
        TimedOut // a dispute ended by time with an outcome that closes
    }

    /// @notice The header of a trade. With its legs it is the EIP-712 struct that both parties sign:
    /// Trade(address payer,address payee,address coin,uint96 amount,uint16 fromCountry,uint16 toCountry,
    /// uint8 paymentRule,Details details,uint256[] legs)Details(bytes32 contentHash,uint40 openBy,uint40 expiresAt,
    /// uint32 disputePeriod,address arbiter,uint64 nonce), in one line without spaces after commas. The last six fields
    /// are the details.
    // solhint-disable-next-line gas-struct-packing
    struct Terms {
        address payer;
        address payee;
        address coin;
        uint96 amount; // [coin units], the sum of the legs
        uint16 fromCountry; // the corridor, an ordered pair as the parties write it, ISO 3166-1 numeric; legs net
        uint16 toCountry; // within one, so parties that pay each other both ways write it in the same order
        uint8 paymentRule; // layout in PaymentRule
        bytes32 contentHash; // of the trade's content (goods, documents), kept off chain
        uint40 openBy; // [Unix seconds] last second at which it may be opened
        uint40 expiresAt; // [Unix seconds] last second at which a leg may be settled
        uint32 disputePeriod; // [seconds] that a dispute lasts; 0 for no disputes
        address arbiter; // who may decide a dispute; zero for nobody
        uint64 nonce; // the same terms twice are two trades
    }

    /// @notice What is stored of a trade.
    struct Trade {
        TradeStatus status;
        uint64 settledLegs; // bit i: leg i is settled: paid out, parked, held or netted
        uint64 heldLegs; // bit i: leg i is settled, and its coin still lies in the channel, as the payee's
        uint40 expiresAt; // [Unix seconds], later than the terms' by the time that disputes took
        uint40 disputeEndsAt; // [Unix seconds] of the present dispute, or 0
        bool disputedByPayer; // has used its one dispute
        bool disputedByPayee;
    }

    /// @notice Payment versus payment: `first` pays `second` in one coin and is paid in another, both or neither. Both
    /// sign Exchange(address first,address firstCoin,uint96 firstAmount,address second,address secondCoin,
    /// uint96 secondAmount,uint40 deadline,uint64 nonce), in one line without spaces after commas.
    struct Exchange {
        address first;
        address firstCoin;
        uint96 firstAmount; // [coin units of firstCoin] that `first` pays
        address second;
        address secondCoin;
        uint96 secondAmount; // [coin units of secondCoin] that `second` pays
        uint40 deadline; // [Unix seconds] last second at which it may be done
        uint64 nonce; // the same terms twice are two exchanges
    }

    // ---- events -------------------------------------------------------------------------------------------------

    /// @notice The channel is open. A trade whose legs are all settled is closed, and no event of its own says so.
    /// @param legs one word each, layout in TradeLeg
    event TradeOpened(
        bytes32 indexed tradeId,
        address indexed payer,
        address indexed payee,
        address coin,
        uint96 amount,
        uint16 fromCountry,
        uint16 toCountry,
        uint8 paymentRule,
        bytes32 contentHash,
        uint40 openBy,
        uint40 expiresAt,
        uint32 disputePeriod,
        address arbiter,
        uint64 nonce,
        uint256[] legs
    );
    /// @notice Closed otherwise than by its last leg. `toPayee` [coin units] of what the channel held is the payee's,
    /// as told by LegSettled or LegParked of leg CLOSING_LEG; all else is the payer's, as told by Refunded.
    event TradeClosed(bytes32 indexed tradeId, Closing closing, uint96 toPayee);
    /// @notice Settled: `amount` [coin units] went from the channel to `receiver`, the payee or its successor.
    event LegSettled(bytes32 indexed tradeId, uint8 indexed leg, address indexed receiver, uint96 amount);
    /// @notice Settled, but the payee could not receive: the coin went to the leg's own account, as the payee's.
    event LegParked(bytes32 indexed tradeId, uint8 indexed leg, address indexed account, uint96 amount);
    /// @notice Settled, but the coin could not move at all: it stays in the channel, as the payee's.
    event LegHeld(bytes32 indexed tradeId, uint8 indexed leg, uint96 amount);
    /// @notice What was parked or held went to `receiver`, the payee or its successor.
    event LegClaimed(bytes32 indexed tradeId, uint8 indexed leg, address indexed receiver, uint96 amount);
    /// @notice From the channel back to `receiver`, the payer or its successor.
    event Refunded(bytes32 indexed tradeId, address indexed receiver, uint96 amount);
    /// @param by payer or payee, or its successor
    /// @param reason a hash of, or a short text for, the reason
    event DisputeOpened(bytes32 indexed tradeId, address indexed by, uint40 endsAt, bytes32 reason);
    /// @notice The trade is open again, until the later `expiresAt` [Unix seconds].
    /// @param withdrawn by the party that had opened the dispute, before its time
    event DisputeEnded(bytes32 indexed tradeId, bool withdrawn, uint40 expiresAt);
    /// @param settled an entry of 40 bytes for each record: trade id, and the bits of the legs settled u64
    /// @param gross sum of these legs [coin units]
    /// @param moved coin that moved for it [coin units]
    event ChunkNetted(
        address indexed coin,
        address indexed operator,
        uint16 fromCountry,
        uint16 toCountry,
        uint256 gross,
        uint256 moved,
        bytes settled
    );
    event NettingOperatorChanged(address indexed operator, bool allowed);
    event Exchanged(bytes32 indexed exchangeId, address indexed first, address indexed second, Exchange terms);
    event ExchangeCancelled(bytes32 indexed exchangeId, address indexed by);

    // ---- errors -------------------------------------------------------------------------------------------------

    error TradeInState(bytes32 tradeId, TradeStatus status);
    error CountryOutOfRange(uint16 country);
    /// @notice A bit is set that PaymentRule does not know, or no outcome is named.
    error PaymentRuleOutOfRange(uint8 paymentRule);
    /// @notice A trade has 1 to 64 legs.
    error LegCountOutOfRange(uint256 count);
    /// @notice Amount zero, condition unknown, endorsements zero where they are asked for, unused bits set, or due
    /// after the trade's expiry.
    error LegMalformed(uint256 index, uint256 leg);
    /// @notice The legs make `sum`, the terms say `amount`, both in coin units.
    error AmountMismatch(uint256 amount, uint256 sum);
    error OfferExpired(uint40 openBy);
    error SignatureInvalid(address signer);
    error TradeExpired(bytes32 tradeId, uint40 expiresAt);
    error LegUnknown(uint256 leg, uint256 count);
    error LegAlreadySettled(bytes32 tradeId, uint256 leg);
    error LegNotDue(bytes32 tradeId, uint256 leg, uint40 dueAt);
    /// @notice The channel has `free` coin units for unsettled legs; `needed` are those of the unsettled legs up to it.
    error LegNotCovered(bytes32 tradeId, uint256 leg, uint256 free, uint256 needed);
    error NothingToRefund(bytes32 tradeId);
    /// @notice The payment came through `caller`, the trade is in `coin`.
    error PaymentInOtherCoin(address caller, address coin);
    /// @notice The payment went to the channel of `salt`, the data are those of `tradeId`.
    error PaymentForOtherTrade(bytes32 salt, bytes32 tradeId);
    error NotParty(address caller);
    error DisputesNotAgreed(bytes32 tradeId);
    /// @notice Each party may open one dispute a trade.
    error DisputeUsed(bytes32 tradeId, address party);
    error DisputeNotOver(bytes32 tradeId, uint40 endsAt);
    error DisputeOver(bytes32 tradeId, uint40 endsAt);
    error NotDisputer(address caller);
    error NotArbiter(address caller, address arbiter);
    /// @notice `toPayee` exceeds `most`, the smaller of what the channel holds and what the unsettled legs make.
    error TooMuchForPayee(uint96 toPayee, uint256 most);
    /// @notice Coin can not leave the channel: the coin is paused, or the channel frozen. Try again later.
    error ChannelBlocked(bytes32 tradeId);
    error NotNettingOperator(address caller);
    error PartiesNotAscending(address previous, address next);
    /// @notice `party`, which has no position, is unregistered, suspended, revoked, expired, frozen or a derived
    /// account in the chunk's coin. Of a party with a position the coin says what keeps it from paying or receiving.
    error PartyNotActive(address party);
    /// @notice The bytes end inside a record, or a record names parties, legs or a number of legs that are not there.
    error RecordMalformed(uint256 index);
    error NettingNotAgreed(bytes32 tradeId);
    /// @notice Only legs without a condition are netted.
    error LegConditional(bytes32 tradeId, uint256 leg);
    error ExchangeDone(bytes32 exchangeId);
    error DeadlinePassed(uint40 deadline);

    // ---- views --------------------------------------------------------------------------------------------------

    /// @notice Number that stands for what a closing gives the payee, where a leg's number is asked for; 64.
    function CLOSING_LEG() external view returns (uint8);
    function registry() external view returns (address);
    /// @notice The EIP-712 digest of the trade, which both parties sign and which is the trade's id.
    function tradeId(Terms calldata terms, uint256[] calldata legs) external view returns (bytes32);
    function tradeOf(bytes32 id) external view returns (Trade memory);
    /// @notice The trade's circulation channel, the same address in every coin.
    function accountOf(bytes32 id) external view returns (address);
    /// @notice The leg's payment channel, the same address in every coin.
    function legAccountOf(bytes32 id, uint8 leg) external view returns (address);
    /// @notice What both parties sign to meet a leg's condition CONSENT: LegConsent(bytes32 tradeId,uint8 leg)
    function hashLegConsent(bytes32 id, uint8 leg) external view returns (bytes32);
    /// @notice What endorsers sign to meet a leg's condition DOCUMENT:
    /// LegDocument(bytes32 tradeId,uint8 leg,bytes32 documentHash)
    function hashLegDocument(bytes32 id, uint8 leg, bytes32 documentHash) external view returns (bytes32);
    /// @notice What both parties sign to close a trade: Agreement(bytes32 tradeId,uint96 toPayee,uint64 settledLegs)
    function hashAgreement(bytes32 id, uint96 toPayee, uint64 settledLegs) external view returns (bytes32);
    /// @notice The EIP-712 digest of the exchange, which both parties sign and which is its id.
    function exchangeId(Exchange calldata terms) external view returns (bytes32);
    /// @notice True once the exchange was done or cancelled.
    function isExchangeDone(bytes32 id) external view returns (bool);
    function isNettingOperator(address account) external view returns (bool);

    // ---- open ---------------------------------------------------------------------------------------------------

    // Signatures are 65 bytes ECDSA (r, s, v) or an ERC-1271 blob, tried in this order. A party that makes the call
    // itself needs none: give empty bytes.

    /// @notice Opens the channel of a trade whose terms both parties signed. Anyone may send it.
    function open(
        Terms calldata terms,
        uint256[] calldata legs,
        bytes calldata payerSignature,
        bytes calldata payeeSignature
    ) external returns (bytes32 id);
    /// @notice A party makes sure that the trade can not be opened (any more), whatever was signed.
    function decline(Terms calldata terms, uint256[] calldata legs) external;

    // ---- settle -------------------------------------------------------------------------------------------------

    /// @notice Called by the trade's coin after a payment into the channel. With empty `data` the coin waits there:
    /// that is how coin is used, i.e. committed ahead of its due date. Otherwise data are
    /// abi.encode(terms, legs, leg, proof), and the leg is settled as by `settle`, with the payer of this payment as
    /// the caller. Refused for a trade that is neither open nor disputed.
    function onPayment(address payer, bytes32 salt, uint256 value, bytes calldata data) external;
    /// @notice Pays out a leg: anyone, until the expiry, once it is due (before, too, if the payment rule says EARLY),
    /// covered, and its condition met. Covered: what the channel holds reaches the unsettled legs up to this one.
    /// @dev A payee that can not receive (expired, suspended, frozen, capped) loses nothing: the coin is parked in the
    /// leg's account; and if it can not move at all (paused, channel frozen), it is held in the channel.
    /// @param proof for DOCUMENT abi.encode(bytes32 documentHash, bytes signatures) with the endorsers' 65-byte
    /// signatures (r, s, v) concatenated, ascending by signer address; for CONSENT abi.encode(bytes payerSignature,
    /// bytes payeeSignature); otherwise ignored.
    function settle(Terms calldata terms, uint256[] calldata legs, uint8 leg, bytes calldata proof) external;
    /// @notice Gives the payee what was parked or held for it. Anyone.
    /// @dev Reverts with ITradeCoin.AccountNotDerived when there is nothing, as the leg's account is not open then.
    function claim(Terms calldata terms, uint256[] calldata legs, uint8 leg) external;
    /// @notice Gives the payer what is its own: at any time what exceeds the unsettled legs, and after the expiry,
    /// which this closes, or after closing all that is left or arrived late. Anyone.
    function refund(Terms calldata terms, uint256[] calldata legs) external;

    // ---- dispute and close --------------------------------------------------------------------------------------

    /// @notice A party stops the settlement, once a trade, until the expiry. The expiry waits meanwhile.
    function dispute(Terms calldata terms, uint256[] calldata legs, bytes32 reason) external;
    /// @notice The party that opened the dispute lets the trade go on.
    function withdrawDispute(Terms calldata terms, uint256[] calldata legs) external;
    /// @notice After the end of the dispute: gives it the outcome that the payment rule names. Anyone.
    function endDispute(Terms calldata terms, uint256[] calldata legs) external;
    /// @notice The arbiter closes the trade until the end of the dispute: `toPayee` of what the channel holds goes to
    /// the payee, the rest to the payer.
    function decide(Terms calldata terms, uint256[] calldata legs, uint96 toPayee) external;
    /// @notice Both parties close the trade, open or disputed, expired or not: `toPayee` of what the channel holds goes
    /// to the payee (zero for a cancellation), the rest to the payer. Anyone may send it.
    /// @dev The signatures name the settled legs, so that they mean nothing once another leg is settled.
    function closeByAgreement(
        Terms calldata terms,
        uint256[] calldata legs,
        uint96 toPayee,
        bytes calldata payerSignature,
        bytes calldata payeeSignature
    ) external;

    // ---- netting ------------------------------------------------------------------------------------------------

    /// @notice Settles many due legs of one coin and corridor at once by moving only the parties' net positions, which
    /// the book computes itself. The operator selects legs; it can name no amount and no receiver.
    /// @dev Each leg must be of an open, unexpired trade that opted in (PaymentRule.NETTING), due, unconditional and
    /// unsettled. Net debtors pay by ordinary allowances to this book. All or nothing; the positions make zero.
    /// @param parties all payers and payees, in ascending order; each must be active; at most 256
    /// @param trades records one after another, each 56 bytes and 32 for each leg, big-endian: index of the payer in
    /// `parties` u8 | index of the payee u8 | number of legs u8 | paymentRule u8 | bits of the legs to settle u64 |
    /// amount u96 | EIP-712 struct hash of the details bytes32 | legs, 32 bytes each
    function net(
        address coin,
        uint16 fromCountry,
        uint16 toCountry,
        address[] calldata parties,
        bytes calldata trades
    ) external;
    function setNettingOperator(address operator, bool allowed) external;

    // ---- payment versus payment ---------------------------------------------------------------------------------

    /// @notice Moves both amounts, each by its payer's ordinary allowance to this book, once. Anyone may send it. Both
    /// coins must be the registry's.
    function exchange(
        Exchange calldata terms,
        bytes calldata firstSignature,
        bytes calldata secondSignature
    ) external returns (bytes32 id);
    /// @notice A party makes sure that the exchange can not be done (any more), whatever was signed.
    function cancelExchange(Exchange calldata terms) external;
}
