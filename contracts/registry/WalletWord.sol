// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../coin/AccountWord.sol";
import {IWalletRegistry} from "./IWalletRegistry.sol";

/// @title WalletWord
/// @notice Layout of the one storage word that holds a whole wallet of the registry.
/// @dev From the low bit: status u8 | tier u8 | country u16 | validUntil u40 | coinMask u16 | sequence u32 |
/// commitmentPrefix u128 | recovering u8. By hand, as the compiler moves a packed struct field by field through memory.
library WalletWord {
    uint256 private constant TIER_OFFSET = 8;
    uint256 private constant COUNTRY_OFFSET = 16;
    uint256 private constant VALID_UNTIL_OFFSET = 32;
    uint256 private constant COIN_MASK_OFFSET = 72;
    uint256 private constant SEQUENCE_OFFSET = 88;
    uint256 private constant COMMITMENT_OFFSET = 120;
    uint256 private constant RECOVERING = 1 << 248;

    /// @return [Unix seconds], the last second of validity
    function validUntil(uint256 word) internal pure returns (uint40) {
        return uint40(word >> VALID_UNTIL_OFFSET);
    }

    function status(uint256 word) internal pure returns (uint8) {
        return uint8(word);
    }

    function tier(uint256 word) internal pure returns (uint8) {
        return uint8(word >> TIER_OFFSET);
    }

    function country(uint256 word) internal pure returns (uint16) {
        return uint16(word >> COUNTRY_OFFSET);
    }

    function coinMask(uint256 word) internal pure returns (uint16) {
        return uint16(word >> COIN_MASK_OFFSET);
    }

    function sequence(uint256 word) internal pure returns (uint32) {
        return uint32(word >> SEQUENCE_OFFSET);
    }

    function commitmentPrefix(uint256 word) internal pure returns (bytes16) {
        return bytes16(uint128(word >> COMMITMENT_OFFSET));
    }

    function recovering(uint256 word) internal pure returns (bool) {
        return word & RECOVERING != 0;
    }

    /// @notice The wallet that `endorsement` makes: active, and not in recovery.
    function endorsed(IWalletRegistry.Endorsement calldata endorsement) internal pure returns (uint256) {
        return
            AccountWord.STATUS_ACTIVE |
            (uint256(endorsement.tier) << TIER_OFFSET) |
            (uint256(endorsement.country) << COUNTRY_OFFSET) |
            (uint256(endorsement.validUntil) << VALID_UNTIL_OFFSET) |
            (uint256(endorsement.coinMask) << COIN_MASK_OFFSET) |
            (uint256(endorsement.sequence) << SEQUENCE_OFFSET) |
            ((uint256(endorsement.commitment) >> 128) << COMMITMENT_OFFSET);
    }

    function withStatus(uint256 word, uint8 status_) internal pure returns (uint256) {
        return (word & ~uint256(type(uint8).max)) | status_;
    }

    function withSequence(uint256 word, uint32 sequence_) internal pure returns (uint256) {
        return (word & ~(uint256(type(uint32).max) << SEQUENCE_OFFSET)) | (uint256(sequence_) << SEQUENCE_OFFSET);
    }

    function withRecovering(uint256 word, bool recovering_) internal pure returns (uint256) {
        return recovering_ ? word | RECOVERING : word & ~RECOVERING;
    }
}
