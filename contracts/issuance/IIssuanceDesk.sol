// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRedemptionDesk} from "./IRedemptionDesk.sol";

/// @title IIssuanceDesk
/// @notice Applications become issuances when enough endorsers signed and the reserve covers them; coin returns by
/// redemption. Terms travel as calldata and are checked against the application id, which is their hash.
/// @dev Amounts in coin units, times in Unix seconds. Application: Applied → Issued → Ended, or Rejected, Cancelled,
/// Expired (an Applied one past its deadline; a view, not a write). Redemption: Requested → Accepted → Paid or Failed;
/// Cancelled by the holder before acceptance. Coin of a Failed or Cancelled one is returned, at once or later.
/// Rights of a recovered wallet pass to its successor (IWalletRegistry.successorOf).
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

    enum RedemptionState {
        None,
        Requested,
        Accepted,
        Paid,
        Failed,
        Cancelled
    }

    /// @notice The terms of an application; id = keccak256(abi.encode(chain id, desk, terms)).
    struct Terms {
        address coin;
        address applicant;
        address payee; // whom the applicant means to pay; the applicant itself if none
        uint96 amount; // [coin units]
        bytes32 tradeId; // zero if none
        bytes32 documentHash; // hash of the application's documents
        uint32 ruleVersion; // version of the issuance rule that the applicant saw
        uint40 deadline; // [Unix seconds] last second at which it may be issued
        uint64 nonce; // the applicant's choice: the same terms twice are two applications
    }

    /// @notice The terms of a redemption; id = keccak256(abi.encode(chain id, desk, terms)).
    struct RedemptionTerms {
        address coin;
        address holder;
        uint96 amount; // [coin units]
        bytes32 payoutReference; // the holder's choice: the same terms twice need two references
    }

    event Applied(
        bytes32 indexed id,
        address indexed applicant,
        address indexed coin,
        address payee,
        uint96 amount,
        bytes32 tradeId,
        bytes32 documentHash,
        uint32 ruleVersion,
        uint40 deadline,
        uint64 nonce
    );
    /// @notice `account` is the issuance's own address: coin was minted into it and moved on to the applicant.
    event Issued(
        bytes32 indexed id,
        address indexed applicant,
        address indexed coin,
        address account,
        uint96 amount,
        uint32 ruleVersion,
        uint8 endorsements
    );
    event ApplicationRejected(bytes32 indexed id, address indexed by, bytes32 reason);
    event ApplicationCancelled(bytes32 indexed id);
    event IssuanceEnded(bytes32 indexed id, address indexed by);
    event RedemptionRequested(
        bytes32 indexed id,
        address indexed holder,
        address indexed coin,
        address account,
        uint96 amount,
        bytes32 payoutReference
    );
    event RedemptionAccepted(bytes32 indexed id);
    event RedemptionPaid(bytes32 indexed id, uint96 amount);
    event RedemptionFailed(bytes32 indexed id, bytes32 reason);
    event RedemptionCancelled(bytes32 indexed id);
    /// @notice The coin of a failed or cancelled redemption went back to its holder, or to the holder's successor.
    event RedemptionReturned(bytes32 indexed id, address indexed receiver, uint96 amount);

    error NotApplicant(address caller, address applicant);
    error NotHolder(address caller, address holder);
    error NotEndorser(address caller);
    error AmountZero();
    /// @notice More than any coin's supply can be [coin units].
    error AmountTooLarge(uint256 amount);
    /// @notice The registry does not know the coin.
    error CoinUnknown(address coin);
    error PayeeZero();
    error ApplicationInState(bytes32 id, ApplicationState state);
    error RedemptionInState(bytes32 id, RedemptionState state);
    error RedemptionAlreadyReturned(bytes32 id);
    error ApplicationExpired(bytes32 id, uint40 deadline);
    /// @notice The rule in force is `current`, the application names `given`.
    error RuleChanged(uint32 given, uint32 current);
    /// @notice No attestation yet, or the last one's `asOf` is older than `age` seconds.
    error ReserveStale(uint40 asOf, uint40 age);
    /// @notice The supply would need `needed` coin units of reserve; `covered` are covered.
    error ReserveTooSmall(uint256 needed, uint256 covered);
    /// @notice The deadline of the new application, or of the endorsements, has passed.
    error DeadlinePassed(uint40 deadline);

    function ISSUANCE_TYPEHASH() external view returns (bytes32);
    function registry() external view returns (address);
    function ruleBook() external view returns (address);
    function applicationId(Terms calldata terms) external view returns (bytes32);
    /// @notice As stored; `Expired` is for the reader to derive from the terms' deadline.
    function applicationState(bytes32 id) external view returns (ApplicationState state, uint40 changedAt);
    function redemptionId(RedemptionTerms calldata terms) external view returns (bytes32);
    /// @notice `returned` is true once the coin of a failed or cancelled redemption went back.
    function redemptionState(bytes32 id) external view returns (RedemptionState state, uint40 changedAt, bool returned);
    /// @notice The issuance's or redemption's own address, the same in every coin.
    function accountOf(bytes32 id) external view returns (address);
    /// @notice The EIP-712 digest endorsers sign: Issuance(bytes32 applicationId,uint32 ruleVersion,uint40 deadline)
    function hashIssuance(bytes32 id, uint32 ruleVersion, uint40 deadline) external view returns (bytes32);

    /// @notice Only the applicant, whose wallet must be active. Amount, tier and rule version are checked now, and
    /// again at issue.
    function applyFor(Terms calldata terms) external returns (bytes32 id);
    /// @notice Mints under k-of-n endorsements; anyone may send it, the signatures are the authority.
    /// @param deadline [Unix seconds] of the endorsements
    /// @param signatures concatenated 65-byte ECDSA signatures (r, s, v), ascending by signer address.
    function issue(Terms calldata terms, uint40 deadline, bytes calldata signatures) external;
    /// @notice The applicant withdraws an application that is not yet issued.
    function cancel(Terms calldata terms) external;
    /// @notice Any endorser. `reason` is a hash of, or a short text for, the reason.
    function reject(bytes32 id, bytes32 reason) external;
    /// @notice The applicant ends an issuance.
    function end(Terms calldata terms) external;

    /// @notice The payout is instructed: the holder can no longer cancel. Refused while the holder's wallet is frozen,
    /// suspended or revoked, the redemption's account frozen or the coin paused, as a payout can not be called back; an
    /// expired wallet is paid.
    function acceptRedemption(RedemptionTerms calldata terms) external;
    /// @notice The fiat was paid: the coin is burned and the payout booked with the reserve feed.
    function confirmRedemption(RedemptionTerms calldata terms) external;
    /// @notice The fiat could not be paid: the coin goes back to the holder, or waits in the redemption's account.
    function failRedemption(RedemptionTerms calldata terms, bytes32 reason) external;
    /// @notice The holder changes its mind; the coin goes back as in failRedemption.
    function cancelRedemption(RedemptionTerms calldata terms) external;
    /// @notice Gives back the coin of a failed or cancelled redemption that its holder could not take before. Anyone.
    function returnRedemption(RedemptionTerms calldata terms) external;
}
