// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoinTest} from "./CoinTest.sol";

/// @title CoinSigning
/// @notice What a wallet signs for a coin. Type strings are spelled out here as the standards print them, so that the
/// contract's own constants are checked and not reused.
abstract contract CoinSigning is CoinTest {
    bytes32 internal constant DOMAIN_TYPE = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );
    bytes32 internal constant PERMIT_TYPE = keccak256(
        "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
    );
    // solhint-disable max-line-length
    bytes32 internal constant TRANSFER_TYPE = keccak256(
        "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    bytes32 internal constant RECEIVE_TYPE = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    // solhint-enable max-line-length
    bytes32 internal constant CANCEL_TYPE = keccak256("CancelAuthorization(address authorizer,bytes32 nonce)");

    /// @notice An EIP-3009 authorization, to transfer or to receive, without its signature.
    struct Authorization {
        address from;
        address to;
        uint256 value; // [coin units]
        uint256 validAfter; // [Unix seconds]
        uint256 validBefore; // [Unix seconds]
        bytes32 nonce;
    }

    /// @dev Of Alice to Bob, valid for an hour.
    function authorization(uint256 value, bytes32 nonce) internal view returns (Authorization memory) {
        return Authorization(alice, bob, value, block.timestamp - 1, block.timestamp + 1 hours, nonce);
    }

    function domain() internal view returns (bytes32) {
        return
            keccak256(abi.encode(DOMAIN_TYPE, keccak256("Specie USD"), keccak256("1"), block.chainid, address(coin)));
    }

    function digestOf(bytes32 structHash) internal view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domain(), structHash));
    }

    function permitDigest(
        address owner,
        address spender,
        uint256 value,
        uint256 nonce,
        uint256 deadline
    ) internal view returns (bytes32) {
        return digestOf(keccak256(abi.encode(PERMIT_TYPE, owner, spender, value, nonce, deadline)));
    }

    function authorizationDigest(bytes32 typeHash, Authorization memory a) internal view returns (bytes32) {
        return digestOf(keccak256(abi.encode(typeHash, a.from, a.to, a.value, a.validAfter, a.validBefore, a.nonce)));
    }

    function cancelDigest(address authorizer, bytes32 nonce) internal view returns (bytes32) {
        return digestOf(keccak256(abi.encode(CANCEL_TYPE, authorizer, nonce)));
    }

    function sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    // ---- doing --------------------------------------------------------------------------------------------------

    function transferWith(Authorization memory a, bytes memory signature) internal {
        coin.transferWithAuthorization(a.from, a.to, a.value, a.validAfter, a.validBefore, a.nonce, signature);
    }

    function receiveWith(Authorization memory a, bytes memory signature) internal {
        vm.prank(a.to);
        coin.receiveWithAuthorization(a.from, a.to, a.value, a.validAfter, a.validBefore, a.nonce, signature);
    }
}
