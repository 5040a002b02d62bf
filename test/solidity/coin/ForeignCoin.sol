// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ForeignCoin
/// @notice Claims to succeed a coin, but takes its standings from itself.
contract ForeignCoin {
    address public immutable predecessor;

    constructor(address predecessor_) {
        predecessor = predecessor_;
    }

    function registry() external view returns (address) {
        return address(this);
    }
}
