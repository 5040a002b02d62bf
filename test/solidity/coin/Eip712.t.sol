// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {CoinSigning} from "./CoinSigning.sol";

/// @title Eip712Test
/// @notice Type hashes and domain, against what ERC-2612, EIP-3009 and EIP-712 print.
contract Eip712Test is CoinSigning {
    function test_typeHashesAreTheStandards() public view {
        checkEq(
            coin.PERMIT_TYPEHASH(),
            0x6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9,
            "ERC-2612 Permit"
        );
        checkEq(
            coin.TRANSFER_WITH_AUTHORIZATION_TYPEHASH(),
            0x7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267,
            "EIP-3009 TransferWithAuthorization"
        );
        checkEq(
            coin.RECEIVE_WITH_AUTHORIZATION_TYPEHASH(),
            0xd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de8,
            "EIP-3009 ReceiveWithAuthorization"
        );
        checkEq(
            coin.CANCEL_AUTHORIZATION_TYPEHASH(),
            0x158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429,
            "EIP-3009 CancelAuthorization"
        );
    }

    function test_typeHashesAreOfTheTypeStrings() public view {
        checkEq(coin.PERMIT_TYPEHASH(), PERMIT_TYPE, "Permit");
        checkEq(coin.TRANSFER_WITH_AUTHORIZATION_TYPEHASH(), TRANSFER_TYPE, "TransferWithAuthorization");
        checkEq(coin.RECEIVE_WITH_AUTHORIZATION_TYPEHASH(), RECEIVE_TYPE, "ReceiveWithAuthorization");
        checkEq(coin.CANCEL_AUTHORIZATION_TYPEHASH(), CANCEL_TYPE, "CancelAuthorization");
    }

    function test_domainIsNameVersionChainAndCoin() public view {
        checkEq(coin.DOMAIN_SEPARATOR(), domain(), "domain separator");
    }

    function test_tellsItsDomainByErc5267() public view {
        (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        ) = coin.eip712Domain();
        checkEq(bytes32(fields), bytes32(hex"0f"), "fields");
        checkEq(name, "Specie USD", "name");
        checkEq(version, "1", "version");
        checkEq(chainId, block.chainid, "chain id");
        checkEq(verifyingContract, address(coin), "verifying contract");
        checkEq(salt, 0, "salt");
        checkEq(extensions.length, 0, "extensions");
    }

    function test_domainFollowsTheChainId() public {
        bytes32 before = coin.DOMAIN_SEPARATOR();
        vm.chainId(block.chainid + 1);
        check(coin.DOMAIN_SEPARATOR() != before, "another chain, another domain");
        checkEq(coin.DOMAIN_SEPARATOR(), domain(), "domain separator");
    }

    function test_signaturesOfAnotherChainAreInvalid() public {
        bytes memory signature = sign(ALICE_KEY, permitDigest(alice, bob, 5, 0, START));
        vm.chainId(block.chainid + 1);
        expectInvalid();
        coin.permit(alice, bob, 5, START, signature);
    }

    function test_signaturesForAnotherCoinAreInvalid() public {
        TradeCoin ours = coin;
        coin = new TradeCoin(parameters());
        bytes memory signature = sign(ALICE_KEY, permitDigest(alice, bob, 5, 0, START));
        expectInvalid();
        ours.permit(alice, bob, 5, START, signature);
    }

    function expectInvalid() private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.SignatureInvalid.selector, alice));
    }
}
