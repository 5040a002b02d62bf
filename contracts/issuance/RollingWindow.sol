// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title RollingWindow
/// @notice How much was issued within a rolling window, in one word. An amount counts for at least the whole window, so
/// that no period of its length can hold more than a cap, and for at most half a window longer.
/// @dev Time is cut into slices of half a window. From the low bit: newest u64 | middle u64 | oldest u64 [coin units],
/// what was issued in the last three slices | length u24 of a slice [seconds] | start u40 of the newest [Unix seconds].
library RollingWindow {
    /// @dev One slot.
    struct Window {
        uint256 word;
    }

    uint256 private constant MIDDLE_OFFSET = 64;
    uint256 private constant OLDEST_OFFSET = 128;
    uint256 private constant LENGTH_OFFSET = 192;
    uint256 private constant START_OFFSET = 216;
    uint256 private constant AMOUNTS_BITS = (1 << LENGTH_OFFSET) - 1;

    /// @notice Adds an amount and says what is then in the window.
    /// @dev The caller refuses a total above its cap, which is at most type(uint64).max: so the amounts fit.
    /// @param length 1 to RuleBounds.LONGEST_WINDOW [seconds]. If it was another before, all that still counts begins
    /// anew.
    /// @param amount [coin units], at most type(uint96).max
    /// @return total [coin units]
    function add(Window storage window, uint256 length, uint256 amount) internal returns (uint256 total) {
        uint256 word = window.word;
        uint256 amounts = _amounts(word);
        total = _sum(amounts);
        // Amounts are below 2 ** 96 and times below 2 ** 40.
        unchecked {
            uint256 slice = (length + 1) / 2;
            if (slice != _slice(word)) {
                amounts = total;
            }
            total += amount;
            uint256 start = block.timestamp - (block.timestamp % slice);
            window.word = (start << START_OFFSET) | (slice << LENGTH_OFFSET) | (amounts + amount);
        }
    }

    /// @return [coin units] what is in the window now
    function issued(Window storage window) internal view returns (uint256) {
        return _sum(_amounts(window.word));
    }

    /// @dev What still counts, moved to where it is in the slices that end with that of now.
    function _amounts(uint256 word) private view returns (uint256) {
        if (word == 0) {
            return 0;
        }
        unchecked {
            uint256 slices = (block.timestamp - (word >> START_OFFSET)) / _slice(word); // that have begun since
            return slices > 2 ? 0 : (word << (slices * MIDDLE_OFFSET)) & AMOUNTS_BITS;
        }
    }

    function _sum(uint256 amounts) private pure returns (uint256) {
        unchecked {
            return uint64(amounts) + uint256(uint64(amounts >> MIDDLE_OFFSET)) + (amounts >> OLDEST_OFFSET);
        }
    }

    /// @return length of a slice [seconds]
    function _slice(uint256 word) private pure returns (uint256) {
        return uint24(word >> LENGTH_OFFSET);
    }
}
