// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DerivedAccount} from "../coin/DerivedAccount.sol";
import {IWalletRegistry} from "../registry/IWalletRegistry.sol";
import {IIssuanceDesk} from "./IIssuanceDesk.sol";

/// @title DeskParties
/// @notice Whom the desk deals with: wallets and coins as the registry knows them, and the desk's own accounts.
abstract contract DeskParties is IIssuanceDesk {
    IWalletRegistry internal immutable _registry;

    constructor(address registry_) {
        _registry = IWalletRegistry(registry_);
    }

    /// @inheritdoc IIssuanceDesk
    function registry() external view returns (address) {
        return address(_registry);
    }

    /// @inheritdoc IIssuanceDesk
    function accountOf(bytes32 id) public view returns (address) {
        return DerivedAccount.addressOf(address(this), id);
    }

    /// @dev The wallet that now has the rights of `wallet`. Ends, as a successor was never registered before.
    function _heirOf(address wallet) internal view returns (address heir) {
        heir = wallet;
        address next = _registry.successorOf(wallet);
        while (next != address(0)) {
            heir = next;
            next = _registry.successorOf(heir);
        }
    }
}
