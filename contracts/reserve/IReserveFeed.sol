// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IReserveFeed
/// @notice The attested reserve of one coin, readable as Chainlink's AggregatorV3Interface.
/// @dev Amounts in coin units (decimals() as the coin's). Covered reserve = attested + deposits booked but not yet in
/// an attestation - payouts instructed but not yet in an attestation: otherwise coin could be minted against money
/// that was already paid out. Booked figures are running totals, and an attestation says which totals it includes.
interface IReserveFeed {
    /// @notice What attesters sign. EIP-712 type:
    /// Attestation(uint80 round,uint96 amount,uint40 asOf,uint96 depositsIncluded,uint96 payoutsIncluded)
    struct Attestation {
        uint80 round; // exactly one more than the last
        uint96 amount; // reserve held at asOf, less money that arrived but is not booked yet [coin units]
        uint40 asOf; // [Unix seconds], strictly rising, never in the future
        uint96 depositsIncluded; // running total of booked deposits that `amount` already contains
        uint96 payoutsIncluded; // running total of booked payouts that `amount` already lacks
    }

    event ReserveAttested(
        uint80 indexed round,
        uint96 amount,
        uint40 asOf,
        uint96 depositsIncluded,
        uint96 payoutsIncluded
    );
    event DepositBooked(bytes32 indexed reference_, uint96 amount, uint96 total);
    event PayoutBooked(bytes32 indexed reference_, uint96 amount, uint96 total);
    event AttesterChanged(address indexed attester, bool allowed);
    event BookerChanged(address indexed booker, bool allowed);

    error NotBooker(address caller);
    /// @notice A signature is malformed (`account` zero) or of `account`, who is no attester.
    error NotAttester(address account);
    error TooFewAttestations(uint256 valid, uint256 required);
    /// @notice Signatures must be in strictly ascending order of signer address.
    error AttestersNotAscending(address previous, address next);
    error RoundOutOfOrder(uint80 given, uint80 expected);
    error AsOfNotRising(uint40 given, uint40 last);
    error AsOfInFuture(uint40 given, uint40 current);
    error IncludedOutOfRange(uint96 given, uint96 lowest, uint96 highest);
    error RoundUnknown(uint80 round);
    /// @notice A deposit was already booked under this reference.
    error ReferenceUsed(bytes32 reference_);
    error AmountZero();

    function ATTESTATION_TYPEHASH() external view returns (bytes32);
    /// @notice Attesters that must sign: 2.
    function threshold() external view returns (uint8);
    function isAttester(address account) external view returns (bool);
    function isBooker(address account) external view returns (bool);
    function hashAttestation(Attestation calldata attestation) external view returns (bytes32);
    /// @notice All zero before the first.
    function lastAttestation() external view returns (Attestation memory);
    function depositsBooked() external view returns (uint96);
    function payoutsBooked() external view returns (uint96);
    function isDepositBooked(bytes32 reference_) external view returns (bool);
    /// @notice Covered reserve [coin units] and the time of the attestation it rests on; (0, 0) before the first.
    /// @dev Zero also when payouts exceed what is attested.
    function coveredReserve() external view returns (uint256 amount, uint40 asOf);

    /// @param signatures concatenated 65-byte ECDSA signatures (r, s, v), ascending by signer address.
    function attest(Attestation calldata attestation, bytes calldata signatures) external;
    /// @notice Books money that arrived and that no attestation contains yet. Each reference works once.
    function bookDeposit(bytes32 reference_, uint96 amount) external;
    /// @notice Books money that left and that attestations may still contain.
    /// @dev The booker sees to it that each payout is booked once, as a desk does by its states: a slot for each
    /// reference would cost more than the rest. A payout booked twice errs on the safe side, as a deposit booked twice
    /// would not.
    function bookPayout(bytes32 reference_, uint96 amount) external;
    /// @notice Who may book deposits and payouts: desks and the fund gateway.
    function setBooker(address booker, bool allowed) external;
    function setAttester(address attester, bool allowed) external;

    // ---- AggregatorV3Interface ----------------------------------------------------------------------------------

    function decimals() external view returns (uint8);
    function description() external view returns (string memory);
    function version() external view returns (uint256);
    /// @notice `answer` is the attested amount, `startedAt` its `asOf`, `updatedAt` when it came on chain. Reverts with
    /// RoundUnknown.
    function getRoundData(
        uint80 round
    )
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
    /// @notice Reverts with RoundUnknown before the first attestation.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
