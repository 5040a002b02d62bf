// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {IIssuanceRule} from "../../../contracts/rules/IIssuanceRule.sol";
import {IssuanceRequest} from "../../../contracts/rules/IssuanceRequest.sol";

/// @title LaxRule
/// @notice A consortium's own rule that asks for nothing, as a careless one might: the desk must not follow it.
contract LaxRule is IIssuanceRule, ERC165 {
    /// @inheritdoc IIssuanceRule
    function check(IssuanceRequest calldata) external pure returns (Requirements memory) {
        return
            Requirements({
                lotSize: 0,
                endorsements: 0,
                coverage: 0,
                attestationAge: type(uint40).max,
                window: 0,
                walletCap: type(uint96).max,
                totalCap: type(uint96).max
            });
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view override(ERC165, IERC165) returns (bool) {
        return interfaceId == type(IIssuanceRule).interfaceId || super.supportsInterface(interfaceId);
    }
}
