// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureList} from "../registry/SignatureList.sol";
import {IReserveFeed} from "./IReserveFeed.sol";

/// @title ReserveFeed
/// @notice The attested reserve of one coin; see IReserveFeed.
contract ReserveFeed is IReserveFeed, AccessManaged, EIP712 {
    using SignatureList for bytes;

    /// @dev One word, because every issue reads it. Together with the booked totals it gives the covered reserve, so
    /// that a booking writes one slot.
    struct Cover {
        int128 base; // attested - deposits included + payouts included [coin units]; may be below zero
        uint40 asOf; // [Unix seconds]
        uint80 round;
    }

    struct Totals {
        uint96 deposits; // [coin units]
        uint96 payouts; // [coin units]
    }

    struct Round {
        uint96 amount; // [coin units]
        uint40 asOf; // [Unix seconds]
        uint40 recordedAt; // [Unix seconds]
    }

    /// @inheritdoc IReserveFeed
    bytes32 public constant ATTESTATION_TYPEHASH = keccak256(
        "Attestation(uint80 round,uint96 amount,uint40 asOf,uint96 depositsIncluded,uint96 payoutsIncluded)"
    );
    /// @inheritdoc IReserveFeed
    // solhint-disable-next-line const-name-snakecase
    uint8 public constant threshold = 2;
    /// @inheritdoc IReserveFeed
    // solhint-disable-next-line const-name-snakecase
    uint256 public constant version = 1;
    /// @inheritdoc IReserveFeed
    uint8 public immutable decimals;

    /// @inheritdoc IReserveFeed
    string public description;

    Cover private _cover;
    Totals private _booked;
    Totals private _included;
    mapping(uint80 number => Round round) private _rounds;
    mapping(bytes32 reference_ => bool used) private _deposits;
    mapping(address account => bool allowed) private _attesters;
    mapping(address account => bool allowed) private _bookers;

    modifier onlyBooker() {
        if (!_bookers[msg.sender]) {
            revert NotBooker(msg.sender);
        }
        _;
    }

    /// @param description_ e.g. "Reserve of Specie USD"
    constructor(
        address manager,
        uint8 decimals_,
        string memory description_
    ) AccessManaged(manager) EIP712("Specie ReserveFeed", "1") {
        decimals = decimals_;
        description = description_;
    }

    // ---- attesters and bookers ----------------------------------------------------------------------------------

    /// @inheritdoc IReserveFeed
    function attest(Attestation calldata attestation, bytes calldata signatures) external {
        _checkAttestation(attestation);
        _requireAttesters(hashAttestation(attestation), signatures);

        _included = Totals(attestation.depositsIncluded, attestation.payoutsIncluded);
        _rounds[attestation.round] = Round(attestation.amount, attestation.asOf, uint40(block.timestamp));
        _cover = Cover({
            base: int128(uint128(attestation.amount)) -
                int128(uint128(attestation.depositsIncluded)) +
                int128(uint128(attestation.payoutsIncluded)),
            asOf: attestation.asOf,
            round: attestation.round
        });
        emit ReserveAttested(
            attestation.round,
            attestation.amount,
            attestation.asOf,
            attestation.depositsIncluded,
            attestation.payoutsIncluded
        );
    }

    /// @inheritdoc IReserveFeed
    function bookDeposit(bytes32 reference_, uint96 amount) external onlyBooker {
        _requireSome(amount);
        if (_deposits[reference_]) {
            revert ReferenceUsed(reference_);
        }
        _deposits[reference_] = true;
        uint96 total = _booked.deposits + amount;
        _booked.deposits = total;
        emit DepositBooked(reference_, amount, total);
    }

    /// @inheritdoc IReserveFeed
    function bookPayout(bytes32 reference_, uint96 amount) external onlyBooker {
        _requireSome(amount);
        uint96 total = _booked.payouts + amount;
        _booked.payouts = total;
        emit PayoutBooked(reference_, amount, total);
    }

    /// @inheritdoc IReserveFeed
    function setBooker(address booker, bool allowed) external restricted {
        _bookers[booker] = allowed;
        emit BookerChanged(booker, allowed);
    }

    /// @inheritdoc IReserveFeed
    function setAttester(address attester, bool allowed) external restricted {
        _attesters[attester] = allowed;
        emit AttesterChanged(attester, allowed);
    }

    // ---- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IReserveFeed
    function isAttester(address account) public view returns (bool) {
        return _attesters[account];
    }

    /// @inheritdoc IReserveFeed
    function isBooker(address account) external view returns (bool) {
        return _bookers[account];
    }

    /// @inheritdoc IReserveFeed
    function hashAttestation(Attestation calldata attestation) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(ATTESTATION_TYPEHASH, attestation)));
    }

    /// @inheritdoc IReserveFeed
    function lastAttestation() external view returns (Attestation memory) {
        Round memory last = _rounds[_cover.round];
        return Attestation(_cover.round, last.amount, last.asOf, _included.deposits, _included.payouts);
    }

    /// @inheritdoc IReserveFeed
    function depositsBooked() external view returns (uint96) {
        return _booked.deposits;
    }

    /// @inheritdoc IReserveFeed
    function payoutsBooked() external view returns (uint96) {
        return _booked.payouts;
    }

    /// @inheritdoc IReserveFeed
    function isDepositBooked(bytes32 reference_) external view returns (bool) {
        return _deposits[reference_];
    }

    /// @inheritdoc IReserveFeed
    function coveredReserve() external view returns (uint256 amount, uint40 asOf) {
        Cover memory cover = _cover;
        Totals memory booked = _booked;
        int128 covered = cover.base + int128(uint128(booked.deposits)) - int128(uint128(booked.payouts));
        if (cover.asOf == 0 || covered < 0) {
            return (0, cover.asOf);
        }
        return (uint256(uint128(covered)), cover.asOf);
    }

    /// @inheritdoc IReserveFeed
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        return getRoundData(_cover.round);
    }

    /// @inheritdoc IReserveFeed
    function getRoundData(
        uint80 round
    )
        public
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        Round memory found = _rounds[round];
        if (found.asOf == 0) {
            revert RoundUnknown(round);
        }
        return (round, int256(uint256(found.amount)), found.asOf, found.recordedAt, round);
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    function _requireSome(uint96 amount) private pure {
        if (amount == 0) {
            revert AmountZero();
        }
    }

    function _checkAttestation(Attestation calldata attestation) private view {
        Cover memory last = _cover;
        if (attestation.round != last.round + 1) {
            revert RoundOutOfOrder(attestation.round, last.round + 1);
        }
        if (attestation.asOf <= last.asOf) {
            revert AsOfNotRising(attestation.asOf, last.asOf);
        }
        if (attestation.asOf > block.timestamp) {
            revert AsOfInFuture(attestation.asOf, uint40(block.timestamp));
        }
        _checkIncluded(attestation.depositsIncluded, _included.deposits, _booked.deposits);
        _checkIncluded(attestation.payoutsIncluded, _included.payouts, _booked.payouts);
    }

    function _checkIncluded(uint96 given, uint96 lowest, uint96 highest) private pure {
        if (given < lowest || given > highest) {
            revert IncludedOutOfRange(given, lowest, highest);
        }
    }

    function _requireAttesters(bytes32 digest, bytes calldata signatures) private view {
        uint256 valid = signatures.count();
        address previous = address(0);
        for (uint256 i = 0; i < valid; ++i) {
            address signer = signatures.signerAt(i, digest);
            if (!isAttester(signer)) {
                revert NotAttester(signer);
            }
            if (signer <= previous) {
                revert AttestersNotAscending(previous, signer);
            }
            previous = signer;
        }
        if (valid < threshold) {
            revert TooFewAttestations(valid, threshold);
        }
    }
}
