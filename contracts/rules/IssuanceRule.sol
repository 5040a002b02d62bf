// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IIssuanceRule} from "./IIssuanceRule.sol";
import {IssuanceRequest} from "./IssuanceRequest.sol";
import {RuleBounds} from "./RuleBounds.sol";

/// @title IssuanceRule
/// @notice An issuance rule by smallest and largest amount, lot size, tiers and caps over a rolling window. Its terms
/// never change.
contract IssuanceRule is IIssuanceRule, ERC165 {
    struct Terms {
        uint96 smallest; // [coin units]
        uint96 largest; // [coin units]
        uint96 lotSize; // [coin units]; an amount is a whole number of lots
        uint8 tiers; // bit t: wallets of tier t may apply
        uint8 endorsements; // distinct endorsers that must sign
        uint32 coverage; // reserve per supply [bps]
        uint40 attestationAge; // oldest attestation accepted [seconds]
        uint40 window; // over which the caps count [seconds]
        uint96 walletCap; // most for one wallet in any window [coin units]; type(uint96).max for none
        uint96 totalCap; // most for all in any window [coin units]; type(uint96).max for none
    }

    uint8 private constant TIER_COUNT = 4;

    uint96 private immutable _smallest;
    uint96 private immutable _largest;
    uint96 private immutable _lotSize;
    uint8 private immutable _tiers;
    uint8 private immutable _endorsements;
    uint32 private immutable _coverage;
    uint40 private immutable _attestationAge;
    uint40 private immutable _window;
    uint96 private immutable _walletCap;
    uint96 private immutable _totalCap;

    /// @notice No whole number of lots lies between `smallest` and `largest`, or the smallest amount is zero.
    error AmountsOutOfRange(uint96 smallest, uint96 largest, uint96 lotSize);
    error TiersOutOfRange(uint8 tiers);
    error EndorsementsZero();
    error CoverageTooLow(uint32 coverage, uint32 lowest);
    error AttestationAgeZero();
    /// @notice A window is 1 to `longest` seconds long.
    error WindowOutOfRange(uint40 window, uint40 longest);
    /// @notice A cap below the smallest amount would refuse everything.
    error CapTooSmall(uint96 cap, uint96 smallest);

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
        if (given.coverage < RuleBounds.LOWEST_COVERAGE) {
            revert CoverageTooLow(given.coverage, RuleBounds.LOWEST_COVERAGE);
        }
        if (given.attestationAge == 0) {
            revert AttestationAgeZero();
        }
        _checkCaps(given);
        _smallest = given.smallest;
        _largest = given.largest;
        _lotSize = given.lotSize;
        _tiers = given.tiers;
        _endorsements = given.endorsements;
        _coverage = given.coverage;
        _attestationAge = given.attestationAge;
        _window = given.window;
        _walletCap = given.walletCap;
        _totalCap = given.totalCap;
    }

    /// @notice The terms of this rule.
    function terms() external view returns (Terms memory) {
        return
            Terms({
                smallest: _smallest,
                largest: _largest,
                lotSize: _lotSize,
                tiers: _tiers,
                endorsements: _endorsements,
                coverage: _coverage,
                attestationAge: _attestationAge,
                window: _window,
                walletCap: _walletCap,
                totalCap: _totalCap
            });
    }

    /// @inheritdoc IIssuanceRule
    function check(IssuanceRequest calldata request) external view returns (Requirements memory) {
        uint256 amount = request.amount;
        if (amount < _smallest) {
            revert AmountBelowSmallest(amount, _smallest);
        }
        if (amount > _largest) {
            revert AmountAboveLargest(amount, _largest);
        }
        if (amount % _lotSize != 0) {
            revert AmountNotInLots(amount, _lotSize);
        }
        if ((_tiers >> request.tier) & 1 == 0) {
            revert TierNotAllowed(request.tier);
        }
        return
            Requirements({
                lotSize: _lotSize,
                endorsements: _endorsements,
                coverage: _coverage,
                attestationAge: _attestationAge,
                window: _window,
                walletCap: _walletCap,
                totalCap: _totalCap
            });
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view override(ERC165, IERC165) returns (bool) {
        return interfaceId == type(IIssuanceRule).interfaceId || super.supportsInterface(interfaceId);
    }

    function _checkCaps(Terms memory given) private pure {
        if (given.window == 0 || given.window > RuleBounds.LONGEST_WINDOW) {
            revert WindowOutOfRange(given.window, RuleBounds.LONGEST_WINDOW);
        }
        if (given.walletCap < given.smallest) {
            revert CapTooSmall(given.walletCap, given.smallest);
        }
        if (given.totalCap < given.smallest) {
            revert CapTooSmall(given.totalCap, given.smallest);
        }
    }
}
