// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IWalletRegistry} from "./IWalletRegistry.sol";

/// @title Succession
/// @notice Who now has the rights and claims of a wallet that may have been recovered since.
library Succession {
    /// @dev Ends: a wallet that has a successor is revoked for good, and a new successor never is.
    function heirOf(IWalletRegistry registry, address wallet) internal view returns (address heir) {
        address next = wallet;
        do {
            heir = next;
            next = registry.successorOf(heir);
        } while (next != address(0));
    }
}
