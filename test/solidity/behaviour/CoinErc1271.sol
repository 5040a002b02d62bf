// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoinSubject} from "./CoinSubject.sol";
import {Erc1271Behaviour} from "./Erc1271Behaviour.sol";
import {TokenBehaviour} from "./TokenBehaviour.sol";

/// @title CoinErc1271
/// @notice What a TradeCoin asks signatures for, in the domain of ERC-2612 and EIP-3009.
abstract contract CoinErc1271 is Erc1271Behaviour, CoinSubject {
    function setUp() public override(Erc1271Behaviour, TokenBehaviour) {
        super.setUp();
    }

    /// @dev EIP-712, spelled out.
    function typed(bytes32 structHash) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Specie USD"),
                keccak256("1"),
                block.chainid,
                address(token)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }
}
