// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

/// @title IIssuanceRule
/// @notice Who may be issued how much, and under how many endorsements. A rule can only tighten what the desk allows.
/// @dev A consortium may write its own and put it into the RuleBook. Rules hold their terms as immutables: a change
/// of terms is a new contract and a new version in the RuleBook.
interface IIssuanceRule is IERC165 {
    /// @notice What the desk demands of an issuance under this rule.
    struct Requirements {
        uint8 endorsements; // distinct endorsers that must sign, at least 1
        uint32 coverage; // covered reserve must be at least supply * coverage / 10,000 [bps], at least 10,000
        uint40 attestationAge; // oldest attestation accepted [seconds]
    }

    error AmountBelowSmallest(uint256 amount, uint256 smallest);
    error AmountAboveLargest(uint256 amount, uint256 largest);
    error AmountNotInLots(uint256 amount, uint256 lotSize);
    error TierNotAllowed(uint8 tier);

    /// @notice Reverts when the rule refuses; otherwise says what the desk must demand.
    /// @param amount [coin units]
    function check(
        address coin,
        address applicant,
        uint8 tier,
        uint256 amount
    ) external view returns (Requirements memory);
}
