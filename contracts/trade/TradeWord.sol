// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeBook} from "./ITradeBook.sol";

/// @title TradeWord
/// @notice Layout of the one storage word that a TradeBook keeps of a trade.
/// @dev From the low bit: settledLegs u64 | heldLegs u64 | expiresAt u40 | disputeEndsAt u40 | status u8 | disputes u8:
/// used by the payer, used by the payee, the present one is the payee's | spare u32.
library TradeWord {
    uint8 internal constant USED_BY_PAYER = 1;
    uint8 internal constant USED_BY_PAYEE = 2;
    uint8 internal constant PRESENT_IS_PAYEES = 4;

    uint256 private constant HELD_OFFSET = 64;
    uint256 private constant EXPIRES_OFFSET = 128;
    uint256 private constant DISPUTE_OFFSET = 168;
    uint256 private constant STATUS_OFFSET = 208;
    uint256 private constant DISPUTES_OFFSET = 216;

    uint256 private constant STATUS_BITS = 0xff << STATUS_OFFSET;
    uint256 private constant OPEN_TO_CLOSED =
        uint256(uint8(ITradeBook.TradeStatus.Closed) - uint8(ITradeBook.TradeStatus.Open)) << STATUS_OFFSET;
    uint256 private constant OPEN = uint256(ITradeBook.TradeStatus.Open) << STATUS_OFFSET;
    uint256 private constant EXPIRES_BITS = uint256(type(uint40).max) << EXPIRES_OFFSET;
    uint256 private constant DISPUTE_BITS = uint256(type(uint40).max) << DISPUTE_OFFSET;

    function opened(uint40 expiresAt_) internal pure returns (uint256 word) {
        return OPEN | (uint256(expiresAt_) << EXPIRES_OFFSET);
    }

    function settledLegs(uint256 word) internal pure returns (uint64) {
        return uint64(word);
    }

    function heldLegs(uint256 word) internal pure returns (uint64) {
        return uint64(word >> HELD_OFFSET);
    }

    function isSettled(uint256 word, uint256 leg) internal pure returns (bool) {
        return (word >> leg) & 1 != 0;
    }

    function isHeld(uint256 word, uint256 leg) internal pure returns (bool) {
        return (heldLegs(word) >> leg) & 1 != 0;
    }

    /// @return [Unix seconds]
    function expiresAt(uint256 word) internal pure returns (uint40) {
        return uint40(word >> EXPIRES_OFFSET);
    }

    /// @return [Unix seconds], 0 without a dispute
    function disputeEndsAt(uint256 word) internal pure returns (uint40) {
        return uint40(word >> DISPUTE_OFFSET);
    }

    function status(uint256 word) internal pure returns (ITradeBook.TradeStatus) {
        return ITradeBook.TradeStatus(uint8(word >> STATUS_OFFSET));
    }

    /// @notice Open, and not expired at `time` [Unix seconds].
    function isOpenAt(uint256 word, uint256 time) internal pure returns (bool) {
        return word & STATUS_BITS == OPEN && time <= expiresAt(word);
    }

    function hasDispute(uint256 word, uint8 bit) internal pure returns (bool) {
        return word & (uint256(bit) << DISPUTES_OFFSET) != 0;
    }

    function withStatus(uint256 word, ITradeBook.TradeStatus status_) internal pure returns (uint256) {
        return (word & ~STATUS_BITS) | (uint256(status_) << STATUS_OFFSET);
    }

    /// @notice An open trade with the legs of `bits` settled; closed if these were the last of `count` legs.
    function withSettled(uint256 word, uint256 bits, uint256 count) internal pure returns (uint256) {
        unchecked {
            word |= bits;
            return uint64(word) == type(uint64).max >> (64 - count) ? word + OPEN_TO_CLOSED : word;
        }
    }

    function withHeld(uint256 word, uint256 leg) internal pure returns (uint256) {
        return word | (1 << (HELD_OFFSET + leg));
    }

    function withoutHeld(uint256 word, uint256 leg) internal pure returns (uint256) {
        return word & ~(1 << (HELD_OFFSET + leg));
    }

    /// @param bits USED_BY_PAYER, or USED_BY_PAYEE and PRESENT_IS_PAYEES
    function withDispute(uint256 word, uint8 bits, uint40 endsAt) internal pure returns (uint256) {
        return
            withStatus(word, ITradeBook.TradeStatus.Disputed) |
            (uint256(bits) << DISPUTES_OFFSET) |
            (uint256(endsAt) << DISPUTE_OFFSET);
    }

    /// @notice Open again, until `expiresAt_`.
    function resumed(uint256 word, uint40 expiresAt_) internal pure returns (uint256) {
        word &= ~(EXPIRES_BITS | DISPUTE_BITS | (uint256(PRESENT_IS_PAYEES) << DISPUTES_OFFSET));
        return withStatus(word, ITradeBook.TradeStatus.Open) | (uint256(expiresAt_) << EXPIRES_OFFSET);
    }

    function closed(uint256 word) internal pure returns (uint256) {
        return withStatus(word & ~DISPUTE_BITS, ITradeBook.TradeStatus.Closed);
    }
}
