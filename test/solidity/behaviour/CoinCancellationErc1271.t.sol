// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoinErc1271} from "./CoinErc1271.sol";

/// @title CoinCancellationErc1271Test
/// @notice ERC-1271, on the cancelled authorizations of TradeCoin.
contract CoinCancellationErc1271Test is CoinErc1271 {
    bytes32 private constant CANCEL = 0x158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429; // EIP-3009

    function digestOf(address signer) internal view override returns (bytes32) {
        return typed(keccak256(abi.encode(CANCEL, signer, bytes32("nonce"))));
    }

    function callWith(address signer, bytes memory signature) internal pure override returns (bytes memory) {
        return
            abi.encodeWithSignature("cancelAuthorization(address,bytes32,bytes)", signer, bytes32("nonce"), signature);
    }
}
