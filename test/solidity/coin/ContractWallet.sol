// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// @title ContractWallet
/// @notice An ERC-1271 wallet that recognises blobs of any length, each for one digest that was approved before.
contract ContractWallet is IERC1271 {
    bytes4 private constant NO = 0xffffffff;

    mapping(bytes32 digest => bytes32 blobHash) private _approved;

    function approveDigest(bytes32 digest, bytes calldata blob) external {
        _approved[digest] = keccak256(blob);
    }

    /// @inheritdoc IERC1271
    function isValidSignature(bytes32 digest, bytes calldata blob) external view returns (bytes4 magicValue) {
        return _approved[digest] == keccak256(blob) ? IERC1271.isValidSignature.selector : NO;
    }
}
