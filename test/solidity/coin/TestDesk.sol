// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";

/// @title TestDesk
/// @notice The smallest desk that a holder can redeem at; the id of a redemption is the payout reference, and its
/// account is its own.
contract TestDesk {
    using AccountWord for uint256;

    ITradeCoin private immutable coin;
    /// @notice Whether it opens the account that it names.
    bool public opensAccounts = true;
    /// @notice What it was last asked.
    address public lastHolder;
    uint256 public lastValue;

    error CoinUnknown(address coin);

    constructor(ITradeCoin coin_) {
        coin = coin_;
    }

    function setOpensAccounts(bool on) external {
        opensAccounts = on;
    }

    /// @notice See IRedemptionDesk.
    function onRedeem(address holder, uint256 value, bytes32 payoutReference) external returns (bytes32, bytes32) {
        if (msg.sender != address(coin)) revert CoinUnknown(msg.sender);
        (lastHolder, lastValue) = (holder, value);
        bool isOpen = coin.accountWord(coin.derivedAccountOf(address(this), payoutReference)).has(
            AccountWord.FLAG_DERIVED
        );
        if (opensAccounts && !isOpen) coin.openAccount(payoutReference, AccountWord.FLAG_NO_INBOUND);
        return (payoutReference, payoutReference);
    }
}
