// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";

/// @title TestDesk
/// @notice The smallest desk that a holder can redeem at; the id of a redemption is the payout reference.
contract TestDesk is IRedemptionDesk {
    ITradeCoin private immutable coin;
    /// @notice Whether it opens the redemption's account itself, to others' payments too.
    bool public opensAccounts;
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

    /// @inheritdoc IRedemptionDesk
    function onRedeem(address holder, uint256 value, bytes32 payoutReference) external returns (bytes32 id) {
        if (msg.sender != address(coin)) revert CoinUnknown(msg.sender);
        (lastHolder, lastValue) = (holder, value);
        if (opensAccounts) coin.openAccount(payoutReference, 0);
        return payoutReference;
    }
}
