// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {CoinErc1271} from "./CoinErc1271.sol";

/// @title CoinPermitErc1271Test
/// @notice ERC-1271, on the permits of TradeCoin.
contract CoinPermitErc1271Test is CoinErc1271 {
    bytes32 private constant PERMIT = keccak256(
        "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
    );

    function digestOf(address signer) internal view override returns (bytes32) {
        uint256 nonce = TradeCoin(address(token)).nonces(signer);
        return typed(keccak256(abi.encode(PERMIT, signer, spender, uint256(5), nonce, START)));
    }

    function callWith(address signer, bytes memory signature) internal view override returns (bytes memory) {
        return
            abi.encodeWithSignature(
                "permit(address,address,uint256,uint256,bytes)",
                signer,
                spender,
                uint256(5),
                START,
                signature
            );
    }
}
