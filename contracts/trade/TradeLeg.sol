// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title TradeLeg
/// @notice Layout of the one word that describes a leg of a trade.
/// @dev From the low bit: amount u96 [coin units] | dueAt u40 [Unix seconds] | condition u8 | endorsements u8, of the
/// registry's endorsers, for condition DOCUMENT | the rest is zero.
library TradeLeg {
    using TradeLeg for uint256;

    /// @dev Due is enough.
    uint8 internal constant CONDITION_NONE = 0;
    /// @dev Endorsers sign that a document meets the leg's condition.
    uint8 internal constant CONDITION_DOCUMENT = 1;
    /// @dev Both parties sign.
    uint8 internal constant CONDITION_CONSENT = 2;

    uint256 internal constant DUE_OFFSET = 96;
    uint256 internal constant CONDITION_OFFSET = 136;
    uint256 internal constant ENDORSEMENTS_OFFSET = 144;

    /// @return [coin units]
    function amount(uint256 leg) internal pure returns (uint96) {
        return uint96(leg);
    }

    /// @return [Unix seconds], the first second at which it is due
    function dueAt(uint256 leg) internal pure returns (uint40) {
        return uint40(leg >> DUE_OFFSET);
    }

    function condition(uint256 leg) internal pure returns (uint8) {
        return uint8(leg >> CONDITION_OFFSET);
    }

    /// @notice How many endorsers have to sign.
    function endorsements(uint256 leg) internal pure returns (uint8) {
        return uint8(leg >> ENDORSEMENTS_OFFSET);
    }

    /// @notice A leg is well formed if it has an amount, is due by `expiresAt` [Unix seconds], and has a condition that
    /// is known, endorsements with a document and only there, and no bit beside.
    /// @return sum of the amounts [coin units]; of at most 64 legs, so that it can not run over
    /// @return count of the legs before the first that is not well formed
    function sumOf(uint256[] calldata legs, uint256 expiresAt) internal pure returns (uint256 sum, uint256 count) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let next := legs.offset
            let end := add(next, mul(legs.length, 32))
            for {} lt(next, end) {
                next := add(next, 32)
            } {
                let leg := calldataload(next)
                let units := and(leg, 0xffffffffffffffffffffffff)
                let due := shr(96, leg)
                if or(gt(due, expiresAt), iszero(units)) {
                    // Something stands above the due date, or it is too late, or there is no amount.
                    let rest := shr(40, due)
                    let known := or(iszero(rest), eq(rest, 2))
                    if eq(and(rest, 0xff), 1) {
                        known := and(gt(rest, 0xff), lt(rest, 0x10000))
                    }
                    if or(or(iszero(known), iszero(units)), gt(and(due, 0xffffffffff), expiresAt)) {
                        break
                    }
                }
                sum := add(sum, units)
            }
            count := div(sub(next, legs.offset), 32)
        }
    }
}
