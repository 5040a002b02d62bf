// SPDX-License-Identifier: Apache-2.0
// solhint-disable gas-custom-errors, no-inline-assembly, reason-string
pragma solidity 0.8.37;

/// @title Narrow
/// @notice Stands in for a conversion to uint96, so that it becomes a claim that nothing is cut off. The remainder that
/// the checker takes into account otherwise defeats the solver.
library Narrow {
    function toUint96(uint256 wide) internal pure returns (uint96 narrow) {
        assert(wide <= type(uint96).max);
        assembly ("memory-safe") {
            narrow := narrow
        }
        require(narrow == wide);
    }
}
