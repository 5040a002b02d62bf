// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoinErc1271} from "./CoinErc1271.sol";

/// @title CoinAuthorizationErc1271Test
/// @notice ERC-1271, on the authorized transfers of TradeCoin.
contract CoinAuthorizationErc1271Test is CoinErc1271 {
    bytes32 private constant TRANSFER = 0x7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267; // EIP-3009

    function digestOf(address signer) internal view override returns (bytes32) {
        return
            typed(
                keccak256(abi.encode(TRANSFER, signer, receiver, uint256(5), uint256(0), START + 1, bytes32("nonce")))
            );
    }

    function callWith(address signer, bytes memory signature) internal view override returns (bytes memory) {
        return
            abi.encodeWithSignature(
                "transferWithAuthorization(address,address,uint256,uint256,uint256,bytes32,bytes)",
                signer,
                receiver,
                uint256(5),
                uint256(0),
                START + 1,
                bytes32("nonce"),
                signature
            );
    }
}
