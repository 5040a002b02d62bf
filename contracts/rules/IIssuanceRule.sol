// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IssuanceRequest} from "./IssuanceRequest.sol";

/// @title IIssuanceRule
/// @notice Who may be issued how much, in which lots, and under how many endorsements.
/// @dev How to write a rule of one's own, of any kind: implement the kind's interface, answer for it by ERC-165, and
/// have `RuleBook.scheduleRule` put it in force for a coin. The desk calls a rule by static call, so it can read other
/// contracts but change nothing; a call that reverts refuses, and the applicant sees the rule's own error. A rule can
/// only tighten: what it asks for below the desk's bounds counts as the bound. Rules hold their terms as immutables, as
/// issuances refer to a rule by its version for as long as they last: new terms are a new contract and a new version.
/// See contracts/rules/examples.
interface IIssuanceRule is IERC165 {
    /// @notice What the desk demands of an issuance under this rule.
    /// @dev A cap of type(uint96).max is none; otherwise it counts for at most type(uint64).max.
    struct Requirements {
        uint96 lotSize; // unit of splitting and of release [coin units]; taken as 1 if 0
        uint8 endorsements; // distinct endorsers that must sign, at least 1
        uint32 coverage; // covered reserve must be at least supply * coverage / 10,000 [bps], at least 10,000
        uint40 attestationAge; // oldest attestation accepted [seconds]
        uint40 window; // over which the caps count [seconds], see RollingWindow
        uint96 walletCap; // most that the applicant is issued in any window [coin units]
        uint96 totalCap; // most that all are issued in any window [coin units]
    }

    error AmountBelowSmallest(uint256 amount, uint256 smallest);
    error AmountAboveLargest(uint256 amount, uint256 largest);
    error AmountNotInLots(uint256 amount, uint256 lotSize);
    error TierNotAllowed(uint8 tier);

    /// @notice Reverts when the rule refuses; otherwise says what the desk must demand.
    function check(IssuanceRequest calldata request) external view returns (Requirements memory);
}
