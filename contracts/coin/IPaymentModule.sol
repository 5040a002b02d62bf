// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IPaymentModule
/// @notice What a coin tells the module whose derived account a holder has just paid into (`ITradeCoin.pay`).
interface IPaymentModule {
    /// @notice Called by a coin after `value` has arrived in the derived account of (this module, salt). A revert
    /// undoes the payment.
    /// @dev Any contract can call this: the module must make sure that the caller is the coin it means.
    /// @param payer who called `pay` and whose coin it was
    /// @param value [coin units]
    /// @param data what the module is to do with the payment; the module defines it, and empty is nothing more
    function onPayment(address payer, bytes32 salt, uint256 value, bytes calldata data) external;
}
