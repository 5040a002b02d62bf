// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title RuleBounds
/// @notice What holds whatever a rule says: a rule can only tighten.
library RuleBounds {
    uint256 internal constant WHOLE = 10_000; // [bps]
    uint32 internal constant LOWEST_COVERAGE = 10_000; // reserve per supply [bps]
    uint8 internal constant FEWEST_ENDORSEMENTS = 1;
    uint16 internal constant HIGHEST_FEE = 100; // of a redemption [bps]
    uint40 internal constant LONGEST_WINDOW = 2 * uint40(type(uint24).max); // of issuance caps [seconds], 388 days
    uint96 internal constant NO_CAP = type(uint96).max; // stands for no cap over a window
}
