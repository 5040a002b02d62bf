// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IssuanceRequest} from "./IssuanceRequest.sol";

/// @title IHoldingRule
/// @notice How much of an issuance is held back in the holding pool, when it is released, and how much a wallet may
/// hold.
/// @dev How to write one: see IIssuanceRule.
interface IHoldingRule is IERC165 {
    /// @notice What is held back. Nothing is released before the cliff, from then on in proportion to the time.
    struct Holding {
        uint96 held; // [coin units]; the desk rounds it down to whole lots
        uint40 cliff; // after the issue, until the first release [seconds]
        uint40 duration; // after the issue, until all is released [seconds]; taken as the cliff if shorter
    }

    /// @notice Reverts when the rule refuses.
    function holdingOf(IssuanceRequest calldata request) external view returns (Holding memory);

    /// @notice Largest balance of a wallet of each tier, 0 to 3 [coin units], below 2 ** 60 - 1; type(uint256).max for
    /// none. The rule book writes them into the coin when the rule comes into force.
    function caps() external view returns (uint256[4] memory);
}
