// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What the desk tells the rules of an application.
struct IssuanceRequest {
    address coin;
    address applicant;
    address payee;
    uint8 tier; // the applicant's, now
    uint96 amount; // [coin units], above zero
    bytes32 tradeId; // zero if none
}
