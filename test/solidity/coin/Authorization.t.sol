// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {CoinSigning} from "./CoinSigning.sol";
import {ContractWallet} from "./ContractWallet.sol";

/// @title AuthorizationTest
/// @notice EIP-3009: transfer, receive and cancel, each signature once.
contract AuthorizationTest is CoinSigning {
    bytes32 private constant NONCE = keccak256("nonce");

    function test_transfersByBytes() public {
        Authorization memory a = authorization(5, NONCE);
        vm.expectEmit(address(coin));
        emit ITradeCoin.AuthorizationUsed(alice, NONCE);
        expectTransfer(alice, bob, 5);
        vm.prank(stranger); // whoever relays it
        coin.transferWithAuthorization(
            a.from,
            a.to,
            a.value,
            a.validAfter,
            a.validBefore,
            a.nonce,
            sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a))
        );
        checkBalance(bob, FUNDS + 5);
        check(coin.authorizationState(alice, NONCE), "used");
    }

    function test_transfersByVrs() public {
        Authorization memory a = authorization(5, NONCE);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a));
        coin.transferWithAuthorization(a.from, a.to, a.value, a.validAfter, a.validBefore, a.nonce, v, r, s);
        checkBalance(bob, FUNDS + 5);
    }

    function test_thePayeeReceivesByBytesAndByVrs() public {
        Authorization memory a = authorization(5, NONCE);
        vm.expectEmit(address(coin));
        emit ITradeCoin.AuthorizationUsed(alice, NONCE);
        expectTransfer(alice, bob, 5);
        receiveWith(a, sign(ALICE_KEY, authorizationDigest(RECEIVE_TYPE, a)));
        a.nonce = keccak256("other");
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(ALICE_KEY, authorizationDigest(RECEIVE_TYPE, a));
        vm.prank(bob);
        coin.receiveWithAuthorization(a.from, a.to, a.value, a.validAfter, a.validBefore, a.nonce, v, r, s);
        checkBalance(bob, FUNDS + 10);
    }

    function test_onlyThePayeeReceives() public {
        Authorization memory a = authorization(5, NONCE);
        bytes memory signature = sign(ALICE_KEY, authorizationDigest(RECEIVE_TYPE, a));
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CallerNotPayee.selector, carol, bob));
        vm.prank(carol);
        coin.receiveWithAuthorization(a.from, a.to, a.value, a.validAfter, a.validBefore, a.nonce, signature);
    }

    function test_aKindOfAuthorizationIsNoOther() public {
        Authorization memory a = authorization(5, NONCE);
        bytes memory toReceive = sign(ALICE_KEY, authorizationDigest(RECEIVE_TYPE, a));
        bytes memory toTransfer = sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a));
        expectInvalid(alice);
        transferWith(a, toReceive);
        expectInvalid(alice);
        receiveWith(a, toTransfer);
        expectInvalid(alice);
        coin.cancelAuthorization(alice, NONCE, toTransfer);
    }

    function test_nobodySignsForTheZeroAddress() public {
        expectInvalid(address(0));
        coin.cancelAuthorization(address(0), NONCE, "no signature");
    }

    function test_worksOnlyOnce() public {
        Authorization memory a = authorization(5, NONCE);
        bytes memory toTransfer = sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a));
        transferWith(a, toTransfer);
        expectUsed(alice, NONCE);
        transferWith(a, toTransfer);
        bytes memory toReceive = sign(ALICE_KEY, authorizationDigest(RECEIVE_TYPE, a));
        expectUsed(alice, NONCE);
        receiveWith(a, toReceive);
        bytes memory toCancel = sign(ALICE_KEY, cancelDigest(alice, NONCE));
        expectUsed(alice, NONCE);
        coin.cancelAuthorization(alice, NONCE, toCancel);
    }

    function test_cancelsByBytesAndByVrs() public {
        vm.expectEmit(address(coin));
        emit ITradeCoin.AuthorizationCanceled(alice, NONCE);
        coin.cancelAuthorization(alice, NONCE, sign(ALICE_KEY, cancelDigest(alice, NONCE)));
        Authorization memory a = authorization(5, NONCE);
        bytes memory signature = sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a));
        expectUsed(alice, NONCE);
        transferWith(a, signature);

        bytes32 other = keccak256("other");
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(ALICE_KEY, cancelDigest(alice, other));
        coin.cancelAuthorization(alice, other, v, r, s);
        check(coin.authorizationState(alice, other), "canceled");
    }

    function testFuzz_usesOneNonceOnly(bytes32 nonce, bytes32 other) public {
        vm.assume(nonce != other);
        Authorization memory a = authorization(1, nonce);
        transferWith(a, sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a)));
        check(coin.authorizationState(alice, nonce), "used");
        check(!coin.authorizationState(alice, other), "another nonce");
        check(!coin.authorizationState(bob, nonce), "another wallet's");
    }

    function test_aNonceThatDiffersInOneBitIsAnother() public {
        Authorization memory a = authorization(1, NONCE);
        transferWith(a, sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a)));
        for (uint256 bit = 0; bit < 256; ++bit) {
            check(!coin.authorizationState(alice, bytes32(uint256(NONCE) ^ (1 << bit))), "another nonce");
        }
    }

    /// @dev Used in one pass, replayed in another: no nonce forgets the others of its word.
    function test_allNoncesOfOneWordWorkOnce() public {
        uint256 base = uint256(NONCE) & ~uint256(0xff);
        bytes[] memory signatures = new bytes[](256);
        for (uint256 i = 0; i < 256; i += 5) {
            Authorization memory a = authorization(1, bytes32(base | i));
            signatures[i] = sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a));
            check(!coin.authorizationState(alice, a.nonce), "unused");
            transferWith(a, signatures[i]);
        }
        for (uint256 i = 0; i < 256; i += 5) {
            Authorization memory a = authorization(1, bytes32(base | i));
            expectUsed(alice, a.nonce);
            transferWith(a, signatures[i]);
        }
    }

    function test_isValidStrictlyBetweenItsTimes() public {
        Authorization memory a = authorization(5, NONCE);
        (a.validAfter, a.validBefore) = (START + 10, START + 20);
        bytes memory signature = sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a));
        vm.warp(START + 10);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AuthorizationNotYetValid.selector, START + 10));
        transferWith(a, signature);
        vm.warp(START + 20);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.SignatureExpired.selector, START + 20));
        transferWith(a, signature);
        vm.warp(START + 19);
        transferWith(a, signature);
    }

    function test_isReceivedStrictlyBetweenItsTimes() public {
        Authorization memory a = authorization(5, NONCE);
        (a.validAfter, a.validBefore) = (START + 10, START + 12);
        bytes memory signature = sign(ALICE_KEY, authorizationDigest(RECEIVE_TYPE, a));
        vm.warp(START + 10);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AuthorizationNotYetValid.selector, START + 10));
        receiveWith(a, signature);
        vm.warp(START + 12);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.SignatureExpired.selector, START + 12));
        receiveWith(a, signature);
        vm.warp(START + 11);
        receiveWith(a, signature);
        checkBalance(bob, FUNDS + 5);
    }

    function test_isATransferForAllChecks() public {
        Authorization memory a = authorization(5, NONCE);
        bytes memory signature = sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a));
        coin.freeze(alice);
        expectFrozen(alice);
        transferWith(a, signature);
        coin.unfreeze(alice);
        coin.setCap(TIER, FUNDS);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CapExceeded.selector, bob, FUNDS + 5, FUNDS));
        transferWith(a, signature);
        coin.pause();
        expectPaused();
        transferWith(a, signature);
        check(!coin.authorizationState(alice, NONCE), "still unused");
    }

    function test_refusesADerivedAccount() public {
        vm.store(
            address(coin),
            accountSlot(alice),
            bytes32(wordOf(alice) | (uint256(AccountWord.FLAG_DERIVED) << 168))
        );
        Authorization memory a = authorization(5, NONCE);
        bytes memory signature = sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a));
        expectDerived(alice);
        transferWith(a, signature);
    }

    function test_toOneselfCreatesNothing() public {
        Authorization memory a = authorization(FUNDS, NONCE);
        a.to = alice;
        transferWith(a, sign(ALICE_KEY, authorizationDigest(TRANSFER_TYPE, a)));
        checkBalance(alice, FUNDS);
    }

    function test_aContractWalletAuthorizesByABlob() public {
        ContractWallet wallet = new ContractWallet();
        register(address(wallet));
        transfer(alice, address(wallet), 5);
        Authorization memory a = authorization(5, NONCE);
        a.from = address(wallet);
        wallet.approveDigest(authorizationDigest(TRANSFER_TYPE, a), "blob");
        transferWith(a, "blob");
        checkBalance(bob, FUNDS + 5);
    }

    // ---- batch --------------------------------------------------------------------------------------------------

    function test_aBatchMovesForManySenders() public {
        ITradeCoin.TransferAuthorization[] memory batch = new ITradeCoin.TransferAuthorization[](2);
        batch[0] = signed(authorization(FUNDS, NONCE), ALICE_KEY);
        Authorization memory onward = authorization(2 * FUNDS, NONCE);
        (onward.from, onward.to) = (bob, carol);
        batch[1] = signed(onward, BOB_KEY);
        coin.batchTransferWithAuthorization(batch);
        checkBalance(alice, 0);
        checkBalance(bob, 0);
        checkBalance(carol, 3 * FUNDS);
    }

    function test_aBatchIsAllOrNothing() public {
        ITradeCoin.TransferAuthorization[] memory batch = new ITradeCoin.TransferAuthorization[](2);
        batch[0] = signed(authorization(1, NONCE), ALICE_KEY);
        batch[1] = batch[0];
        expectUsed(alice, NONCE);
        coin.batchTransferWithAuthorization(batch);
        checkBalance(alice, FUNDS);
        check(!coin.authorizationState(alice, NONCE), "still unused");
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function signed(
        Authorization memory a,
        uint256 key
    ) private view returns (ITradeCoin.TransferAuthorization memory) {
        return
            ITradeCoin.TransferAuthorization({
                from: a.from,
                to: a.to,
                value: a.value,
                validAfter: a.validAfter,
                validBefore: a.validBefore,
                nonce: a.nonce,
                signature: sign(key, authorizationDigest(TRANSFER_TYPE, a))
            });
    }

    function expectInvalid(address signer) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.SignatureInvalid.selector, signer));
    }

    function expectUsed(address authorizer, bytes32 nonce) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AuthorizationUsedOrCanceled.selector, authorizer, nonce));
    }
}
