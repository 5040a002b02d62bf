// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Applications} from "./Applications.sol";
import {DeskParties} from "./DeskParties.sol";
import {IssuancePools} from "./IssuancePools.sol";
import {Redemptions} from "./Redemptions.sol";

/// @title IssuanceDesk
/// @notice Applications, issuances and redemptions; see IIssuanceDesk and IRedemptionDesk.
contract IssuanceDesk is IssuancePools {
    constructor(
        address manager,
        address registry_,
        address ruleBook_,
        address tradeBook_,
        address feeCollector_
        // solhint-disable-next-line no-empty-blocks
    ) AccessManaged(manager) DeskParties(registry_, ruleBook_) Applications(tradeBook_) Redemptions(feeCollector_) {}
}
