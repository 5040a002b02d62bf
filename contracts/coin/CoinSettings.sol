// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title CoinSettings
/// @notice Layout of the one storage word that every transfer reads beside the two accounts.
/// @dev From the low bit: caps of tiers 0 to 3, u60 each [coin units], all ones for none | paused, one bit | one bit
/// kept for a transfer hook | spare u14.
library CoinSettings {
    uint8 internal constant TIERS = 4;
    /// @dev As stored; outside, no cap is type(uint256).max.
    uint256 internal constant NO_CAP = (1 << CAP_SIZE) - 1;
    /// @dev Not paused, no caps.
    uint256 internal constant INITIAL = (1 << (TIERS * CAP_SIZE)) - 1;

    uint256 private constant CAP_SIZE = 60;
    uint256 private constant PAUSED = 1 << 240;

    function paused(uint256 settings) internal pure returns (bool) {
        return settings & PAUSED != 0;
    }

    function withPaused(uint256 settings, bool paused_) internal pure returns (uint256) {
        return paused_ ? settings | PAUSED : settings & ~PAUSED;
    }

    /// @return [coin units], or NO_CAP
    function cap(uint256 settings, uint8 tier) internal pure returns (uint256) {
        unchecked {
            return (settings >> (tier * CAP_SIZE)) & NO_CAP;
        }
    }

    function withCap(uint256 settings, uint8 tier, uint256 cap_) internal pure returns (uint256) {
        uint256 offset = tier * CAP_SIZE;
        return (settings & ~(NO_CAP << offset)) | (cap_ << offset);
    }
}
