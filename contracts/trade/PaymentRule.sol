// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title PaymentRule
/// @notice Layout of the payment rule that the parties of a trade agree on.
/// @dev From the low bit: NETTING | EARLY | outcome of a dispute that ends by time, two bits | the rest is zero.
library PaymentRule {
    /// @dev Due legs may be netted.
    uint8 internal constant NETTING = 1;
    /// @dev Legs may be settled before they are due.
    uint8 internal constant EARLY = 2;

    /// @dev The trade goes on, and its expiry is later by the dispute's time.
    uint8 internal constant OUTCOME_RESUME = 0;
    /// @dev The trade is closed, and what the channel holds is the payer's.
    uint8 internal constant OUTCOME_REFUND = 1;
    /// @dev The trade is closed, and what the channel holds, up to the unsettled legs, is the payee's.
    uint8 internal constant OUTCOME_RELEASE = 2;

    uint8 internal constant HIGHEST = (OUTCOME_RELEASE << OUTCOME_OFFSET) | NETTING | EARLY;

    uint8 private constant OUTCOME_OFFSET = 2;

    function has(uint8 rule, uint8 flag) internal pure returns (bool) {
        return rule & flag != 0;
    }

    function outcome(uint8 rule) internal pure returns (uint8) {
        return rule >> OUTCOME_OFFSET;
    }
}
