// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Vesting
/// @notice When what is held back is released.
library Vesting {
    /// @notice How much may be released some seconds after the issue: nothing before the cliff, from then on in
    /// proportion to the time, in whole lots.
    /// @param held [coin units], at most type(uint96).max
    /// @param cliff [seconds]
    /// @param duration until all is released [seconds], at most type(uint40).max
    /// @param lotSize [coin units], above zero
    /// @param elapsed since the issue [seconds]
    /// @return amount [coin units]
    function vested(
        uint256 held,
        uint256 cliff,
        uint256 duration,
        uint256 lotSize,
        uint256 elapsed
    ) internal pure returns (uint256 amount) {
        if (elapsed >= duration) {
            return held;
        }
        if (elapsed < cliff) {
            return 0;
        }
        amount = (held * elapsed) / duration;
        amount -= amount % lotSize;
    }
}
