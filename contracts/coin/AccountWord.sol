// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title AccountWord
/// @notice Layout of the one storage word that holds a whole account of a TradeCoin.
/// @dev From the low bit: balance u96 | validUntil u40 | country u16 | tier u8 | status u8 | flags u8 |
/// permitNonce u32 | spare u48. The registry writes validUntil, country, tier and status; the coin writes the rest:
/// disjoint bits, so a renewal can not unfreeze.
library AccountWord {
    uint8 internal constant STATUS_NONE = 0;
    uint8 internal constant STATUS_ACTIVE = 1;
    uint8 internal constant STATUS_SUSPENDED = 2;
    uint8 internal constant STATUS_REVOKED = 3;

    uint8 internal constant FLAG_FROZEN = 1;
    uint8 internal constant FLAG_DERIVED = 2;
    uint8 internal constant FLAG_OPENER = 4;
    uint8 internal constant FLAG_NO_INBOUND = 8;
    uint8 internal constant FLAG_MINTER = 16;

    uint256 private constant VALID_UNTIL_OFFSET = 96;
    uint256 private constant COUNTRY_OFFSET = 136;
    uint256 private constant TIER_OFFSET = 152;
    uint256 private constant STATUS_OFFSET = 160;
    uint256 private constant FLAGS_OFFSET = 168;
    uint256 private constant PERMIT_NONCE_OFFSET = 176;

    uint256 private constant VALID_UNTIL_BITS = uint256(type(uint40).max) << VALID_UNTIL_OFFSET;
    uint256 private constant STATUS_BITS = 0xff << STATUS_OFFSET;
    /// @dev validUntil, country, tier and status: the registry's 72 bits.
    uint256 private constant STANDING_BITS = ((1 << 72) - 1) << VALID_UNTIL_OFFSET;
    /// @dev What decides whether coin may leave or reach an account.
    uint256 private constant SENDER_BITS =
        VALID_UNTIL_BITS | STATUS_BITS | (uint256(FLAG_FROZEN | FLAG_DERIVED) << FLAGS_OFFSET);
    uint256 private constant RECEIVER_BITS =
        VALID_UNTIL_BITS | STATUS_BITS | (uint256(FLAG_FROZEN | FLAG_NO_INBOUND) << FLAGS_OFFSET);
    /// @dev What a migration takes along beside the balance.
    uint256 private constant MIGRATING_BITS = uint256(FLAG_FROZEN | FLAG_DERIVED | FLAG_NO_INBOUND) << FLAGS_OFFSET;
    uint256 private constant PERMIT_NONCE_BITS = uint256(type(uint32).max) << PERMIT_NONCE_OFFSET;
    uint256 private constant ACTIVE = uint256(STATUS_ACTIVE) << STATUS_OFFSET;

    /// @return [coin units]
    function balance(uint256 word) internal pure returns (uint256) {
        return word & type(uint96).max;
    }

    /// @return [Unix seconds], the last second of validity
    function validUntil(uint256 word) internal pure returns (uint40) {
        return uint40(word >> VALID_UNTIL_OFFSET);
    }

    function tier(uint256 word) internal pure returns (uint8) {
        return uint8(word >> TIER_OFFSET);
    }

    function status(uint256 word) internal pure returns (uint8) {
        return uint8(word >> STATUS_OFFSET);
    }

    /// @return FLAG_* or'ed
    function flags(uint256 word) internal pure returns (uint8) {
        return uint8(word >> FLAGS_OFFSET);
    }

    function permitNonce(uint256 word) internal pure returns (uint32) {
        return uint32(word >> PERMIT_NONCE_OFFSET);
    }

    function has(uint256 word, uint8 flag) internal pure returns (bool) {
        return word & (uint256(flag) << FLAGS_OFFSET) != 0;
    }

    // Every transfer makes the next two checks, so each is one subtraction. The masked word holds nothing below
    // validUntil and, above it, only status and unwanted flags. If those are exactly ACTIVE, the difference is
    // (validUntil - time) << 96: below 1 << 136, or wrapped around if expired. If they are more, it is at least
    // (1 << 160) - (1 << 136); if less, it wraps around.

    /// @notice Active, not expired at `time` [Unix seconds], not frozen, not a derived account.
    function maySend(uint256 word, uint256 time) internal pure returns (bool) {
        unchecked {
            return (word & SENDER_BITS) - (time << VALID_UNTIL_OFFSET) - ACTIVE < 1 << COUNTRY_OFFSET;
        }
    }

    /// @notice Active, not expired at `time` [Unix seconds], not frozen, not closed to payments by others.
    function mayReceive(uint256 word, uint256 time) internal pure returns (bool) {
        unchecked {
            return (word & RECEIVER_BITS) - (time << VALID_UNTIL_OFFSET) - ACTIVE < 1 << COUNTRY_OFFSET;
        }
    }

    /// @notice Not frozen, suspended or revoked: asked of whoever moves or makes coin that is not its own. It may be a
    /// contract that is no wallet, so it need not be registered.
    function mayAct(uint256 word) internal pure returns (bool) {
        return !has(word, FLAG_FROZEN) && status(word) <= STATUS_ACTIVE;
    }

    function withFlag(uint256 word, uint8 flag) internal pure returns (uint256) {
        return word | (uint256(flag) << FLAGS_OFFSET);
    }

    function withoutFlag(uint256 word, uint8 flag) internal pure returns (uint256) {
        return word & ~(uint256(flag) << FLAGS_OFFSET);
    }

    /// @dev The caller makes sure that the nonce is not at its end: it would carry into the spare bits.
    function withNextPermitNonce(uint256 word) internal pure returns (uint256) {
        unchecked {
            return word + (1 << PERMIT_NONCE_OFFSET);
        }
    }

    /// @notice What stays of an account that migrates away: a permit that was used stays used.
    function onlyPermitNonce(uint256 word) internal pure returns (uint256) {
        return word & PERMIT_NONCE_BITS;
    }

    /// @notice Opens a derived account: active, never expiring, without a module's or minter's power. Balance, freeze
    /// and permit nonce stay.
    function opened(uint256 word, uint8 flags_) internal pure returns (uint256) {
        word = withStanding(word, STATUS_ACTIVE, 0, 0, type(uint40).max);
        return withFlag(withoutFlag(word, FLAG_OPENER | FLAG_MINTER), FLAG_DERIVED | flags_);
    }

    /// @notice Adds what migrates of the account's `old` word in the predecessor: balance, freeze, and being derived.
    /// @dev No balance exceeds the outstanding supply of both coins, so the sum fits.
    function joined(uint256 word, uint256 old) internal pure returns (uint256) {
        unchecked {
            word = (word | (old & MIGRATING_BITS)) + balance(old);
        }
        return has(word, FLAG_DERIVED) ? opened(word, 0) : word;
    }

    /// @notice Replaces the registry's bits and leaves the coin's alone.
    function withStanding(
        uint256 word,
        uint8 status_,
        uint8 tier_,
        uint16 country_,
        uint40 validUntil_
    ) internal pure returns (uint256) {
        return
            (word & ~STANDING_BITS) |
            (uint256(validUntil_) << VALID_UNTIL_OFFSET) |
            (uint256(country_) << COUNTRY_OFFSET) |
            (uint256(tier_) << TIER_OFFSET) |
            (uint256(status_) << STATUS_OFFSET);
    }
}
