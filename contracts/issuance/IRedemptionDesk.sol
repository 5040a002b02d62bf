// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IRedemptionDesk
/// @notice Coin returns by redemption: it waits in the desk's return pool and is burned when the fiat was paid.
/// @dev Requested → Accepted → Paid or Failed; Cancelled by the holder before acceptance. Coin of a Failed or Cancelled
/// one is returned, at once or later. Fee and time of service are fixed by the return rule in force at the request.
/// Terms travel as calldata and are checked against the redemption id, which is their hash. Rights of a recovered
/// wallet pass to its successor (IWalletRegistry.successorOf). A coin that migrated is found by its successors: terms
/// keep naming the coin they were made under.
interface IRedemptionDesk {
    enum RedemptionState {
        None,
        Requested,
        Accepted,
        Paid,
        Failed,
        Cancelled
    }

    /// @notice The terms of a redemption; id = keccak256(abi.encode(chain id, desk, terms)).
    struct RedemptionTerms {
        address coin;
        address holder;
        uint96 amount; // [coin units]
        bytes32 payoutReference; // the holder's choice: the same terms twice need two references
    }

    /// @notice What is stored of a redemption.
    struct Redemption {
        RedemptionState state;
        uint40 changedAt; // [Unix seconds]
        uint40 dueAt; // [Unix seconds] may be accepted from then on
        uint32 returnRuleVersion; // in force at the request
        uint64 fee; // [coin units], part of the amount
        bool returned; // the coin of a failed or cancelled redemption went back
    }

    /// @notice `amount` waits in the return pool, `fee` of it for the fee collector. A request beyond the window's cap
    /// queues: `dueAt` is the start of the window in which it is served.
    event RedemptionRequested(
        bytes32 indexed id,
        address indexed holder,
        address indexed coin,
        uint96 amount,
        uint96 fee,
        uint32 returnRuleVersion,
        uint40 dueAt,
        bytes32 payoutReference
    );
    event RedemptionAccepted(bytes32 indexed id);
    /// @notice `burned` was paid out and destroyed, `fee` went to `feeCollector`. By a cashier, or by an arbiter.
    event RedemptionPaid(bytes32 indexed id, uint96 burned, uint96 fee, address feeCollector, address by);
    event RedemptionFailed(bytes32 indexed id, bytes32 reason, address by);
    event RedemptionCancelled(bytes32 indexed id);
    /// @notice The coin of a failed or cancelled redemption went back to its holder, or to the holder's successor.
    event RedemptionReturned(bytes32 indexed id, address indexed receiver, uint96 amount);
    event CashierChanged(address indexed cashier, bool allowed);
    event FeeCollectorChanged(address indexed feeCollector);

    error NotHolder(address caller, address holder);
    error NotCashier(address caller);
    error AmountZero();
    /// @notice More than any coin's supply can be [coin units].
    error AmountTooLarge(uint256 amount);
    error RedemptionInState(bytes32 id, RedemptionState state);
    error RedemptionAlreadyReturned(bytes32 id);
    /// @notice It waits for its window, which starts at `dueAt` [Unix seconds].
    error RedemptionNotDue(uint40 dueAt);
    /// @notice The return rule accepts no redemptions at this time.
    error RedemptionsClosed(uint32 returnRuleVersion);
    /// @notice An arbiter decides only after `decidableAt` [Unix seconds].
    error ArbitrationTooEarly(uint40 decidableAt);
    error FeeCollectorZero();

    /// @notice Largest fee that a rule can take [bps]; 100.
    function HIGHEST_FEE() external view returns (uint16);
    /// @notice Seconds after acceptance that the cashiers have; then an arbiter may decide; 7 days.
    function REDEMPTION_TIMEOUT() external view returns (uint40);
    function feeCollector() external view returns (address);
    function isCashier(address account) external view returns (bool);
    function redemptionId(RedemptionTerms calldata terms) external view returns (bytes32);
    function redemptionOf(bytes32 id) external view returns (Redemption memory);
    /// @notice The last window in which something of `coin` is to be served, and how much of it [coin units]. Zero
    /// while the coin's return rule has had no window cap.
    function redemptionQueue(address coin) external view returns (uint40 windowStart, uint96 served);

    /// @notice Called by a coin, inside the holder's own call of `redeem`. Must revert unless the coin is known.
    /// @param value [coin units]
    /// @return id the redemption id
    /// @return salt the coin moves `value` into the derived account of (desk, salt)
    function onRedeem(
        address holder,
        uint256 value,
        bytes32 payoutReference
    ) external returns (bytes32 id, bytes32 salt);

    /// @notice The holder changes its mind; the coin goes back, or waits while the holder can not take it. Its place in
    /// the queue is not given to others.
    function cancelRedemption(RedemptionTerms calldata terms) external;
    /// @notice Gives back the coin of a failed or cancelled redemption that its holder could not take before. Anyone.
    function returnRedemption(RedemptionTerms calldata terms) external;

    /// @notice The payout is instructed: the holder can no longer cancel. Only cashiers. Refused before it is due,
    /// while the return rule is closed, and while the holder's wallet is frozen, suspended or revoked, the return pool
    /// frozen or the coin paused, as a payout can not be called back; an expired wallet is paid.
    function acceptRedemption(RedemptionTerms calldata terms) external;
    /// @notice The fiat, amount less fee, was paid: as much coin is burned and the payout booked with the reserve feed,
    /// and the fee goes to the fee collector. Only cashiers. Refused while the fee collector can not take its fee.
    function confirmRedemption(RedemptionTerms calldata terms) external;
    /// @notice The fiat could not be paid: the coin goes back to the holder, or waits. Only cashiers.
    function failRedemption(RedemptionTerms calldata terms, bytes32 reason) external;
    /// @notice Decides, as confirm or fail, what the cashiers did not within REDEMPTION_TIMEOUT. Restricted (arbiter).
    /// @param reason a hash of, or a short text for, the reason of a failure; not used when `paid`
    function decideRedemption(RedemptionTerms calldata terms, bool paid, bytes32 reason) external;
    /// @notice Restricted.
    function setCashier(address cashier, bool allowed) external;
    /// @notice Restricted.
    function setFeeCollector(address feeCollector) external;
}
