// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title RestrictTest
/// @notice Suspending, revoking and syncing: restrictions reach all coins of the mask at once.
contract RestrictTest is SystemTest {
    using AccountWord for uint256;

    function setUp() public override {
        super.setUp();
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.coinMask = BOTH_COINS;
        register(e);
    }

    function test_suspendReachesAllCoins() public {
        address by = vm.addr(endorserKeys[2]);
        vm.expectEmit(address(registry));
        emit IWalletRegistry.WalletSuspended(alice, by, 2);
        vm.prank(by);
        registry.suspend(alice);
        checkStatus(AccountWord.STATUS_SUSPENDED);
        checkEq(registry.walletOf(alice).sequence, 2, "sequence");
    }

    function test_revokeReachesAllCoins() public {
        address by = vm.addr(endorserKeys[2]);
        vm.expectEmit(address(registry));
        emit IWalletRegistry.WalletRevoked(alice, by);
        vm.prank(by);
        registry.revoke(alice);
        checkStatus(AccountWord.STATUS_REVOKED);
    }

    function test_restrictionsWorkWhilePaused() public {
        dollar.pause();
        euro.pause();
        suspend(alice);
        checkStatus(AccountWord.STATUS_SUSPENDED);
        revoke(alice);
        checkStatus(AccountWord.STATUS_REVOKED);
    }

    function test_theRestOfTheWalletStays() public {
        IWalletRegistry.Wallet memory before = registry.walletOf(alice);
        suspend(alice);
        IWalletRegistry.Wallet memory kept = registry.walletOf(alice);
        checkEq(kept.tier, before.tier, "tier");
        checkEq(kept.country, before.country, "country");
        checkEq(kept.validUntil, before.validUntil, "valid until");
        checkEq(kept.coinMask, before.coinMask, "coin mask");
        checkEq(bytes32(kept.commitmentPrefix), bytes32(before.commitmentPrefix), "commitment");
    }

    function test_aSuspendedWalletCanBeSuspendedAgain() public {
        suspend(alice);
        suspend(alice);
        checkStatus(AccountWord.STATUS_SUSPENDED);
        checkEq(registry.walletOf(alice).sequence, 3, "sequence");
    }

    function test_revokedIsForGood() public {
        revoke(alice);
        vm.startPrank(vm.addr(endorserKeys[0]));
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.WalletRevokedForever.selector, alice));
        registry.suspend(alice);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.WalletRevokedForever.selector, alice));
        registry.revoke(alice);
        vm.stopPrank();
    }

    function testFuzz_onlyEndorsers(address caller) public {
        vm.assume(!registry.isEndorser(caller));
        vm.startPrank(caller);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.NotEndorser.selector, caller));
        registry.suspend(alice);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.NotEndorser.selector, caller));
        registry.revoke(alice);
        vm.stopPrank();
    }

    function test_unknownWallets() public {
        bytes memory why = abi.encodeWithSelector(IWalletRegistry.WalletUnknown.selector, stranger);
        vm.startPrank(vm.addr(endorserKeys[0]));
        vm.expectRevert(why);
        registry.suspend(stranger);
        vm.expectRevert(why);
        registry.revoke(stranger);
        vm.stopPrank();
        vm.expectRevert(why);
        registry.sync(stranger);
    }

    function test_syncTellsAgain() public {
        // A coin can only lag if it lost the word: here its storage is wiped by hand.
        uint256 word = dollar.accountWord(alice);
        loseWord(word);
        checkEq(dollar.accountWord(alice), 0, "lost");
        vm.prank(stranger);
        registry.sync(alice);
        checkEq(dollar.accountWord(alice), word, "told again");
        checkStatus(AccountWord.STATUS_ACTIVE);
    }

    function test_syncDoesNotReinstate() public {
        suspend(alice);
        registry.sync(alice);
        checkStatus(AccountWord.STATUS_SUSPENDED);
    }

    function loseWord(uint256 word) private {
        for (uint256 i = 0; i < 16; ++i) {
            bytes32 slot = keccak256(abi.encode(alice, i));
            if (uint256(vm.load(address(dollar), slot)) == word) vm.store(address(dollar), slot, 0);
        }
    }

    function checkStatus(uint8 status) private view {
        checkEq(registry.walletOf(alice).status, status, "in the registry");
        checkEq(dollar.accountWord(alice).status(), status, "in the dollar");
        checkEq(euro.accountWord(alice).status(), status, "in the euro");
        (uint8 standing, , , ) = registry.standingOf(address(euro), alice);
        checkEq(standing, status, "standing");
    }
}
