// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {CoinSigning} from "./CoinSigning.sol";
import {ContractWallet} from "./ContractWallet.sol";

/// @title PermitTest
/// @notice ERC-2612, by key, by contract wallet, and by an account that delegates under EIP-7702.
contract PermitTest is CoinSigning {
    uint256 private constant DEADLINE = START + 1 hours;

    function test_approvesByVrs() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(ALICE_KEY, permitDigest(alice, bob, 5, 0, DEADLINE));
        vm.expectEmit(address(coin));
        emit IERC20.Approval(alice, bob, 5);
        coin.permit(alice, bob, 5, DEADLINE, v, r, s);
        checkEq(coin.allowance(alice, bob), 5, "allowance");
        checkEq(coin.nonces(alice), 1, "nonce");
    }

    function testFuzz_approvesByBytes(uint256 spenderSeed, uint256 value) public {
        address spender = pick(spenderSeed);
        coin.permit(alice, spender, value, DEADLINE, sign(ALICE_KEY, permitDigest(alice, spender, value, 0, DEADLINE)));
        checkEq(coin.allowance(alice, spender), value, "allowance");
    }

    function test_changesNothingButTheNonceOfTheWord() public {
        uint256 word = wordOf(alice);
        coin.permit(alice, bob, 5, DEADLINE, permitByAlice(5, 0));
        checkEq(wordOf(alice), word + (1 << 176), "word");
    }

    function test_worksOnlyOnce() public {
        bytes memory signature = permitByAlice(5, 0);
        coin.permit(alice, bob, 5, DEADLINE, signature);
        expectInvalid(alice);
        coin.permit(alice, bob, 5, DEADLINE, signature);
        coin.permit(alice, bob, 5, DEADLINE, permitByAlice(5, 1));
        checkEq(coin.nonces(alice), 2, "nonce");
    }

    function test_worksUntilTheDeadline() public {
        bytes memory signature = permitByAlice(5, 0);
        vm.warp(DEADLINE + 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.SignatureExpired.selector, DEADLINE));
        coin.permit(alice, bob, 5, DEADLINE, signature);
        vm.warp(DEADLINE);
        coin.permit(alice, bob, 5, DEADLINE, signature);
    }

    function test_refusesAnotherKeyAndOtherTerms() public {
        bytes memory signature = sign(BOB_KEY, permitDigest(alice, bob, 5, 0, DEADLINE));
        expectInvalid(alice);
        coin.permit(alice, bob, 5, DEADLINE, signature);
        signature = permitByAlice(5, 0);
        expectInvalid(alice);
        coin.permit(alice, bob, 6, DEADLINE, signature);
        expectInvalid(alice);
        coin.permit(alice, bob, 5, DEADLINE, abi.encodePacked(signature, uint8(0)));
        checkEq(coin.nonces(alice), 0, "nonce");
    }

    function test_refusesTheOtherHalfOfTheCurve() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(ALICE_KEY, permitDigest(alice, bob, 5, 0, DEADLINE));
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        expectInvalid(alice);
        coin.permit(alice, bob, 5, DEADLINE, v == 27 ? 28 : 27, r, bytes32(order - uint256(s)));
    }

    function test_refusesTheZeroOwner() public {
        expectInvalid(address(0));
        coin.permit(address(0), bob, 5, DEADLINE, 27, bytes32(uint256(1)), bytes32(uint256(1)));
    }

    function test_whoMayNotSendMayOnlyLower() public {
        approve(alice, bob, 5);
        coin.freeze(alice);
        bytes memory signature = permitByAlice(6, 0);
        expectFrozen(alice);
        coin.permit(alice, bob, 6, DEADLINE, signature);
        coin.permit(alice, bob, 4, DEADLINE, permitByAlice(4, 0));
        checkEq(coin.allowance(alice, bob), 4, "allowance");
    }

    function test_refusesADerivedAccount() public {
        address account = openAtAlice();
        bytes memory signature = permitByAlice(0, 0);
        expectDerived(account);
        coin.permit(alice, bob, 0, DEADLINE, signature);
    }

    function test_theLastNonceIsNeverUsed() public {
        bytes32 slot = accountSlot(alice);
        uint256 nonceBits = uint256(type(uint32).max) << 176;
        vm.store(address(coin), slot, bytes32(wordOf(alice) | nonceBits));
        checkEq(coin.nonces(alice), type(uint32).max, "nonce");
        bytes memory signature = permitByAlice(5, type(uint32).max);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.PermitNoncesExhausted.selector, alice));
        coin.permit(alice, bob, 5, DEADLINE, signature);
    }

    // ---- ERC-1271 and EIP-7702 ----------------------------------------------------------------------------------

    function test_aContractWalletPermitsByABlob() public {
        ContractWallet wallet = new ContractWallet();
        register(address(wallet));
        bytes memory blob = "two of three said yes";
        wallet.approveDigest(permitDigest(address(wallet), bob, 5, 0, DEADLINE), blob);
        coin.permit(address(wallet), bob, 5, DEADLINE, blob);
        checkEq(coin.allowance(address(wallet), bob), 5, "allowance");

        expectInvalid(address(wallet));
        coin.permit(address(wallet), bob, 5, DEADLINE, blob);
    }

    function test_aContractWalletPermitsByVrs() public {
        ContractWallet wallet = new ContractWallet();
        register(address(wallet));
        bytes32 digest = permitDigest(address(wallet), bob, 5, 0, DEADLINE);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(CAROL_KEY, digest);
        wallet.approveDigest(digest, abi.encodePacked(r, s, v));
        coin.permit(address(wallet), bob, 5, DEADLINE, v, r, s);
        checkEq(coin.allowance(address(wallet), bob), 5, "allowance");
    }

    function test_aDelegatingAccountPermitsByItsKeyAndByItsCode() public {
        ContractWallet implementation = new ContractWallet();
        vm.etch(alice, abi.encodePacked(hex"ef0100", implementation)); // as EIP-7702 writes it
        ContractWallet(alice).approveDigest(permitDigest(alice, bob, 6, 1, DEADLINE), "blob");
        check(alice.code.length != 0, "alice delegates");

        coin.permit(alice, bob, 5, DEADLINE, permitByAlice(5, 0));
        checkEq(coin.allowance(alice, bob), 5, "allowance by key");
        coin.permit(alice, bob, 6, DEADLINE, "blob");
        checkEq(coin.allowance(alice, bob), 6, "allowance by code");
    }

    function test_refusesAContractThatDoesNotAnswer() public {
        register(address(desk));
        expectInvalid(address(desk));
        coin.permit(address(desk), bob, 5, DEADLINE, "");
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function permitByAlice(uint256 value, uint256 nonce) private view returns (bytes memory) {
        return sign(ALICE_KEY, permitDigest(alice, bob, value, nonce, DEADLINE));
    }

    function expectInvalid(address signer) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.SignatureInvalid.selector, signer));
    }

    /// @dev Makes Alice's address a derived one, as if her key had been found for it.
    function openAtAlice() private returns (address) {
        vm.store(
            address(coin),
            accountSlot(alice),
            bytes32(wordOf(alice) | (uint256(AccountWord.FLAG_DERIVED) << 168))
        );
        return alice;
    }
}
