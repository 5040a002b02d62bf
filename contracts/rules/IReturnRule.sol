// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IssuanceRequest} from "./IssuanceRequest.sol";

/// @title IReturnRule
/// @notice How much of an issuance stays as the applicant's return deposit, and how coin is redeemed.
/// @dev How to write one: see IIssuanceRule. A redemption keeps to the version in force when it was requested.
interface IReturnRule is IERC165 {
    /// @notice How a redemption is served.
    struct Redemption {
        uint16 fee; // of the amount [bps], at most the desk's cap; the desk rounds it up
        uint40 window; // length of a window [seconds]; windows begin at multiples of it since 1970
        uint96 windowCap; // served in one window, the rest later [coin units]; type(uint96).max for none
    }

    error RedemptionBelowSmallest(uint256 amount, uint256 smallest);

    /// @notice What stays in the return pool [coin units]; the desk rounds it down to whole lots. Reverts when the rule
    /// refuses.
    function depositOf(IssuanceRequest calldata request) external view returns (uint96);

    /// @notice Reverts when the rule refuses the redemption.
    /// @param amount [coin units]
    function redemptionOf(address coin, address holder, uint256 amount) external view returns (Redemption memory);

    /// @notice Whether redemptions may be accepted at `time` [Unix seconds].
    function isOpen(uint256 time) external view returns (bool);
}
