// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IRedemptionDesk
/// @notice What a coin asks of the desk that a holder redeems at.
interface IRedemptionDesk {
    /// @notice Called by a coin, inside the holder's own call of `redeem`. Must revert unless the coin is known.
    /// @param value [coin units]
    /// @return id the redemption id; the coin locks `value` in the derived account of (desk, id).
    function onRedeem(address holder, uint256 value, bytes32 payoutReference) external returns (bytes32 id);
}
