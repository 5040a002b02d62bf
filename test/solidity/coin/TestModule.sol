// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPaymentModule} from "../../../contracts/coin/IPaymentModule.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";

/// @title TestModule
/// @notice A module that remembers what it was told of a payment and what it then saw, and sends it on if told to.
contract TestModule is IPaymentModule {
    ITradeCoin private immutable coin;
    /// @notice What it was last told.
    address public lastPayer;
    bytes32 public lastSalt;
    uint256 public lastValue;
    bytes public lastData;
    /// @notice Balance of the account while it was told [coin units].
    uint256 public balanceThen;

    error Refused();

    constructor(ITradeCoin coin_) {
        coin = coin_;
    }

    function open(bytes32 salt, uint8 flags) external returns (address) {
        return coin.openAccount(salt, flags);
    }

    /// @inheritdoc IPaymentModule
    function onPayment(address payer, bytes32 salt, uint256 value, bytes calldata data) external {
        if (keccak256(data) == keccak256("refuse")) revert Refused();
        (lastPayer, lastSalt, lastValue, lastData) = (payer, salt, value, data);
        balanceThen = coin.balanceOf(coin.derivedAccountOf(address(this), salt));
        if (keccak256(data) == keccak256("send back")) coin.moveFromAccount(salt, payer, value);
    }
}
