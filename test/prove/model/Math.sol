// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Math
/// @notice Stands in for OpenZeppelin's Math, whose assembly the checker does not follow.
library Math {
    function saturatingAdd(uint256 a, uint256 b) internal pure returns (uint256) {
        return b > type(uint256).max - a ? type(uint256).max : a + b;
    }
}
