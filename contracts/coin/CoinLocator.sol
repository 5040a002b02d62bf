// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "./AccountWord.sol";
import {ITradeCoin} from "./ITradeCoin.sol";

/// @title CoinLocator
/// @notice Where the coin of terms that name a coin is now, which may have migrated since: for the contracts that keep
/// coin in derived accounts.
library CoinLocator {
    using AccountWord for uint256;

    /// @notice Finds the coin in which the derived account is open: `coin` itself, or the nearest of its successors.
    /// @dev One call while the account is where the terms say, so a coin that never migrates costs nothing more. An
    /// account that has not migrated yet is found in the old coin, which is paused: anyone may `migrate` it first.
    /// @return live the coin that holds the account
    /// @return word its account word there
    function locate(address coin, address account) internal view returns (ITradeCoin live, uint256 word) {
        live = ITradeCoin(coin);
        word = live.accountWord(account);
        while (!word.has(AccountWord.FLAG_DERIVED)) {
            address next = live.successor();
            if (next == address(0)) revert ITradeCoin.AccountNotDerived(account);
            live = ITradeCoin(next);
            word = live.accountWord(account);
        }
    }

    /// @notice The last successor of `coin`, or `coin` itself: where new accounts open.
    function latest(address coin) internal view returns (ITradeCoin live) {
        live = ITradeCoin(coin);
        for (address next = live.successor(); next != address(0); next = live.successor()) live = ITradeCoin(next);
    }
}
