// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRedemptionDesk} from "./IRedemptionDesk.sol";

/// @title IIssuanceDesk
/// @notice Applications become issuances when enough endorsers signed and the reserve covers them. All of an issuance
/// is the applicant's: a part at once, a part held back and released by time, a part as return deposit. Terms travel as
/// calldata and are checked against the application id, which is their hash.
/// @dev Amounts in coin units, times in Unix seconds. Applied → Issued → Ended, or Rejected, Cancelled, Expired (an
/// Applied one past its deadline; a view, not a write). Rights of a recovered wallet pass to its successor
/// (IWalletRegistry.successorOf). A coin that migrated is found by its successors: terms keep naming the coin they were
/// made under. The pools are derived accounts of the desk, one of each kind in every coin, so that
/// balance of the holding pool = sum of what is held and not released,
/// balance of the return pool = sum of deposits left + sum of redemptions that are neither paid nor returned.
interface IIssuanceDesk is IRedemptionDesk {
    enum ApplicationState {
        None,
        Applied,
        Issued,
        Ended,
        Rejected,
        Cancelled,
        Expired
    }

    /// @notice The terms of an application; id = keccak256(abi.encode(chain id, desk, terms)).
    struct Terms {
        address coin;
        address applicant;
        address payee; // whom the applicant means to pay; the applicant itself if none
        uint96 amount; // [coin units]
        bytes32 tradeId; // zero if none
        bytes32 documentHash; // hash of the application's documents
        uint32 issuanceRuleVersion; // versions of the rules that the applicant saw
        uint32 holdingRuleVersion;
        uint32 returnRuleVersion;
        uint40 deadline; // [Unix seconds] last second at which it may be issued
        uint40 termEndsAt; // [Unix seconds] last second of the issuance: later, anyone may end it
        bool intoTrade; // the part released at once goes into the trade's circulation channel
        uint64 nonce; // the applicant's choice: the same terms twice are two applications
    }

    /// @notice What becomes of an issuance's coin, by the rules. Generation: released + held + deposited = amount.
    /// Distribution: each part in lots of `lotSize`, what is released at once first, then what is held in the order of
    /// its release, last the return deposit, which is released by redemption or at the end. Held and deposited are
    /// whole lots; the remainder is released at once.
    struct Plan {
        uint96 released; // at once [coin units]
        uint96 held; // in the holding pool [coin units]
        uint96 deposited; // in the return pool [coin units]
        uint40 cliff; // after the issue, until the first release [seconds]
        uint40 duration; // after the issue, until all is released [seconds], at least the cliff
        uint96 lotSize; // [coin units]
        uint8 endorsements; // that the issue needs
    }

    /// @notice What an issue anchors in one word, the seal: keccak256(abi.encode(planHash, lotsRoot, bodyHash)).
    struct Sealed {
        bytes32 planHash; // keccak256(abi.encode(plan))
        bytes32 lotsRoot; // Merkle root of the trade file's lots
        bytes32 bodyHash; // Keccak-256 of the trade file's sealed body
    }

    /// @notice What is stored of an application.
    struct Application {
        ApplicationState state;
        uint40 changedAt; // [Unix seconds]; of an Issued one, the time of its issue
        uint64 held; // at the issue [coin units]
        uint64 released; // of what was held, by time, by redemption or at the end [coin units]
        uint64 deposit; // what is left of it [coin units]
    }

    /// @notice A part of an issuance that is released as one, as the trade file lists it.
    struct Lot {
        uint256 index;
        uint8 part; // 0 released at once, 1 held, 2 return deposit
        uint256 amount; // [coin units]
        uint256 releaseAfter; // the issue [seconds]
    }

    event Applied(bytes32 indexed id, address indexed applicant, address indexed coin, Terms terms);
    /// @notice Coin was minted into `account`, the issuance's own address, and moved on: plan.released to `receiver`,
    /// the applicant or the trade's circulation channel; the rest into the pools.
    event Issued(
        bytes32 indexed id,
        address indexed applicant,
        address indexed coin,
        address account,
        address receiver,
        Plan plan,
        Sealed content,
        uint8 endorsements
    );
    event ApplicationRejected(bytes32 indexed id, address indexed by, bytes32 reason);
    event ApplicationCancelled(bytes32 indexed id);
    /// @notice `amount` of what was held went to the applicant or its successor; `released` in all [coin units].
    event HeldReleased(bytes32 indexed id, address indexed receiver, uint96 amount, uint96 released);
    /// @notice What remained goes to the applicant at once, or as soon as it can take it, or into a redemption.
    event IssuanceEnded(bytes32 indexed id, address indexed by, uint96 heldLeft, uint96 depositLeft);
    /// @notice What remained of an ended issuance went to the applicant or its successor [coin units].
    event RemainsReleased(bytes32 indexed id, address indexed receiver, uint96 held, uint96 deposit);
    /// @notice The redemption takes `fromDeposit` and then `fromHeld` of the issuance [coin units].
    event IssuanceRedeemed(bytes32 indexed id, bytes32 indexed redemptionId, uint96 fromDeposit, uint96 fromHeld);

    error NotApplicant(address caller, address applicant);
    error NotEndorser(address caller);
    error PayeeZero();
    /// @notice Coin can only go straight into a trade that the terms name.
    error TradeIdZero();
    /// @notice The term would end before the deadline of the issue.
    error TermTooShort(uint40 termEndsAt, uint40 deadline);
    error ApplicationInState(bytes32 id, ApplicationState state);
    error ApplicationExpired(bytes32 id, uint40 deadline);
    /// @notice The rules would keep more than the amount [coin units].
    error PlanExceedsAmount(uint256 held, uint256 deposited, uint256 amount);
    /// @notice `wallet`, or all together if it is zero, would have been issued `issued` within the window, more than
    /// `cap`, both in coin units.
    error WindowCapExceeded(address wallet, uint256 issued, uint256 cap);
    /// @notice No attestation yet, or the last one's `asOf` is older than `age` seconds.
    error ReserveStale(uint40 asOf, uint40 age);
    /// @notice The supply would need `needed` coin units of reserve; `covered` are covered.
    error ReserveTooSmall(uint256 needed, uint256 covered);
    /// @notice The deadline of the new application, or of the endorsements, has passed.
    error DeadlinePassed(uint40 deadline);
    /// @notice The applicant ends it at any time, others after `termEndsAt`.
    error TermNotEnded(uint40 termEndsAt);
    /// @notice Plan, lots or body are not those of the issue.
    error SealMismatch(bytes32 id, bytes32 given, bytes32 expected);
    /// @notice Nothing is due from the pools now.
    error NothingToRelease(bytes32 id);
    /// @notice Of the issuance's deposit and held coin only `left` coin units are left.
    error RemainsTooSmall(uint256 amount, uint256 left);

    function ISSUANCE_TYPEHASH() external view returns (bytes32);
    function registry() external view returns (address);
    function ruleBook() external view returns (address);
    function tradeBook() external view returns (address);
    /// @notice The pools' addresses, the same in every coin.
    function holdingPool() external view returns (address);
    function returnPool() external view returns (address);
    /// @notice The issuance's own address, the same in every coin: coin passes through it at the issue.
    function accountOf(bytes32 id) external view returns (address);
    function applicationId(Terms calldata terms) external view returns (bytes32);
    /// @notice As stored; `Expired` is for the reader to derive from the terms' deadline.
    function applicationOf(bytes32 id) external view returns (Application memory);
    /// @notice What was sealed at the issue, keccak256(abi.encode(planHash, lotsRoot, bodyHash)); zero before.
    function sealOf(bytes32 id) external view returns (bytes32);
    /// @notice What the rules in force make of the application now. Reverts when the applicant's wallet or a rule
    /// refuses; asks neither reserve nor windows.
    function plan(Terms calldata terms) external view returns (Plan memory);
    /// @notice keccak256(abi.encode(plan)).
    function hashPlan(Plan calldata plan) external pure returns (bytes32);
    /// @notice The EIP-712 digest endorsers sign:
    /// Issuance(bytes32 applicationId,bytes32 planHash,bytes32 seal,uint40 deadline), with seal as in `sealOf`.
    function hashIssuance(bytes32 id, bytes32 planHash, bytes32 seal, uint40 deadline) external view returns (bytes32);
    /// @notice How much of what is held `release` would pay now [coin units]; zero unless it is Issued.
    function releasable(bytes32 id, Plan calldata plan) external view returns (uint256);
    /// @notice What was issued within the windows, as counted now (see RollingWindow) [coin units].
    function issuedInWindow(address coin, address wallet) external view returns (uint256 toWallet, uint256 toAll);
    /// @notice Whether the lot is one of those sealed at the issue.
    /// @dev The tree is of OpenZeppelin's StandardMerkleTree format, of leaves
    /// (bytes32 id, uint256 index, uint8 part, uint256 amount, uint256 releaseAfter).
    function verifyLot(
        bytes32 id,
        Lot calldata lot,
        Sealed calldata content,
        bytes32[] calldata proof
    ) external view returns (bool);

    /// @notice Opens the desk's pools in a coin. Anyone; needed once, after the coin made the desk an opener, and not
    /// in a successor, to which the pools migrate.
    function openPools(address coin) external;
    /// @notice Files an application under the rules in force. Only the applicant itself. Whether the rules refuse is
    /// decided at the issue, and told before by `plan`.
    function applyFor(Terms calldata terms) external returns (bytes32 id);
    /// @notice Issues an application under the endorsers' signatures. Anyone may send it.
    /// @param lotsRoot Merkle root of the trade file's lots
    /// @param bodyHash Keccak-256 of the trade file's sealed body
    /// @param deadline [Unix seconds] until which the signatures hold
    /// @param signatures concatenated 65-byte ECDSA signatures (r, s, v), ascending by signer address.
    function issue(
        Terms calldata terms,
        bytes32 lotsRoot,
        bytes32 bodyHash,
        uint40 deadline,
        bytes calldata signatures
    ) external;
    /// @notice The applicant withdraws an application that is not yet issued.
    function cancel(Terms calldata terms) external;
    /// @notice Any endorser. `reason` is a hash of, or a short text for, the reason.
    function reject(bytes32 id, bytes32 reason) external;
    /// @notice Pays what has vested of the held part to the applicant or its successor. Anyone. Plan, lots and body are
    /// those of the issue.
    function release(Terms calldata terms, Plan calldata plan, bytes32 lotsRoot, bytes32 bodyHash) external;
    /// @notice Ends an issuance: the applicant at any time, anyone after its term. What remains is paid, or waits for
    /// `releaseRemains` while the applicant can not take it.
    function end(Terms calldata terms) external;
    /// @notice Pays what remains of an ended issuance to the applicant or its successor. Anyone.
    function releaseRemains(Terms calldata terms) external;
    /// @notice The applicant ends an issuance and redeems all that remains.
    function endIntoRedemption(Terms calldata terms, bytes32 payoutReference) external returns (bytes32 redemptionId);
    /// @notice The applicant redeems coin that is still in the pools: the deposit first, then what is held, released or
    /// not. Locks restrict circulation, never redemption; so an ended issuance's remains can be redeemed too.
    /// @param amount [coin units]
    function redeemIssuance(
        Terms calldata terms,
        uint96 amount,
        bytes32 payoutReference
    ) external returns (bytes32 redemptionId);
}
