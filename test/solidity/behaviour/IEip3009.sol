// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IEip3009
/// @notice The interface as EIP-3009 prints it.
interface IEip3009 {
    event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce);
    event AuthorizationCanceled(address indexed authorizer, bytes32 indexed nonce);

    function authorizationState(address authorizer, bytes32 nonce) external view returns (bool);
}
