// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IIssuanceRule} from "./IIssuanceRule.sol";

/// @title IssuanceRule
/// @notice An issuance rule by smallest and largest amount, lot size and tiers. Its terms never change.
contract IssuanceRule is IIssuanceRule, ERC165 {
    struct Terms {
        uint96 smallest; // [coin units]
        uint96 largest; // [coin units]
        uint96 lotSize; // [coin units]; an amount is a whole number of lots
        uint8 tiers; // bit t: wallets of tier t may apply
        uint8 endorsements; // distinct endorsers that must sign
        uint32 coverage; // reserve per supply [bps]
        uint40 attestationAge; // oldest attestation accepted [seconds]
    }

    uint8 private constant TIER_COUNT = 4;
    uint32 private constant FULL_COVERAGE = 10_000; // [bps]

    uint96 private immutable _smallest;
    uint96 private immutable _largest;
    uint96 private immutable _lotSize;
    uint8 private immutable _tiers;
    uint8 private immutable _endorsements;
    uint32 private immutable _coverage;
    uint40 private immutable _attestationAge;

    /// @notice No whole number of lots lies between `smallest` and `largest`, or the smallest amount is zero.
    error AmountsOutOfRange(uint96 smallest, uint96 largest, uint96 lotSize);
    error TiersOutOfRange(uint8 tiers);
    error EndorsementsZero();
    error CoverageTooLow(uint32 coverage, uint32 lowest);
    error AttestationAgeZero();

    constructor(Terms memory given) {
        if (
            given.smallest == 0 ||
            given.lotSize == 0 ||
            given.largest - (given.largest % given.lotSize) < given.smallest
        ) {
            revert AmountsOutOfRange(given.smallest, given.largest, given.lotSize);
        }
        if (given.tiers == 0 || given.tiers >> TIER_COUNT != 0) {
            revert TiersOutOfRange(given.tiers);
        }
        if (given.endorsements == 0) {
            revert EndorsementsZero();
        }
        if (given.coverage < FULL_COVERAGE) {
            revert CoverageTooLow(given.coverage, FULL_COVERAGE);
        }
        if (given.attestationAge == 0) {
            revert AttestationAgeZero();
        }
        _smallest = given.smallest;
        _largest = given.largest;
        _lotSize = given.lotSize;
        _tiers = given.tiers;
        _endorsements = given.endorsements;
        _coverage = given.coverage;
        _attestationAge = given.attestationAge;
    }

    /// @notice The terms of this rule.
    function terms() external view returns (Terms memory) {
        return Terms(_smallest, _largest, _lotSize, _tiers, _endorsements, _coverage, _attestationAge);
    }

    /// @inheritdoc IIssuanceRule
    function check(address, address, uint8 tier, uint256 amount) external view returns (Requirements memory) {
        if (amount < _smallest) {
            revert AmountBelowSmallest(amount, _smallest);
        }
        if (amount > _largest) {
            revert AmountAboveLargest(amount, _largest);
        }
        if (amount % _lotSize != 0) {
            revert AmountNotInLots(amount, _lotSize);
        }
        if ((_tiers >> tier) & 1 == 0) {
            revert TierNotAllowed(tier);
        }
        return Requirements(_endorsements, _coverage, _attestationAge);
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view override(ERC165, IERC165) returns (bool) {
        return interfaceId == type(IIssuanceRule).interfaceId || super.supportsInterface(interfaceId);
    }
}
