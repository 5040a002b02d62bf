// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Applications} from "./Applications.sol";
import {DeskParties} from "./DeskParties.sol";
import {Redemptions} from "./Redemptions.sol";

/// @title IssuanceDesk
/// @notice Applications, issuances and redemptions; see IIssuanceDesk.
contract IssuanceDesk is Applications, Redemptions {
    constructor(
        address manager,
        address registry_,
        address ruleBook_
    ) AccessManaged(manager) DeskParties(registry_) Applications(ruleBook_) {} // solhint-disable-line no-empty-blocks
}
