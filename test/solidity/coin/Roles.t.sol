// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {CoinTest} from "./CoinTest.sol";

/// @title RolesTest
/// @notice Freeze, wipe, pause, caps and modules, and that each is its role's alone.
contract RolesTest is CoinTest {
    uint64 private constant FREEZER = 2;
    uint64 private constant UNFREEZER = 3;

    // ---- who ----------------------------------------------------------------------------------------------------

    function test_eachNeedsARole() public {
        bytes[9] memory calls = [
            abi.encodeCall(coin.freeze, (alice)),
            abi.encodeCall(coin.unfreeze, (alice)),
            abi.encodeCall(coin.wipe, (alice)),
            abi.encodeCall(coin.pause, ()),
            abi.encodeCall(coin.unpause, ()),
            abi.encodeCall(coin.setCap, (0, 0)),
            abi.encodeCall(coin.setMintAllowance, (alice, 1)),
            abi.encodeCall(coin.setOpener, (alice, true)),
            abi.encodeCall(coin.setAuthority, (alice))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(alice);
            (bool done, bytes memory why) = address(coin).call(calls[i]);
            check(!done, "called without a role");
            checkEq(bytes32(bytes4(why)), bytes32(IAccessManaged.AccessManagedUnauthorized.selector), "reason");
        }
    }

    function test_aRoleIsEnoughAndNoMoreThanItsOwn() public {
        assign(coin.freeze.selector, FREEZER);
        assign(coin.unfreeze.selector, UNFREEZER);
        manager.grantRole(FREEZER, carol, 0);
        vm.startPrank(carol);
        coin.freeze(alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, carol));
        coin.unfreeze(alice);
        vm.stopPrank();
    }

    function test_aDelayedRoleMustScheduleFirst() public {
        assign(coin.unfreeze.selector, UNFREEZER);
        manager.grantRole(UNFREEZER, carol, 1 days);
        coin.freeze(alice);
        bytes memory call = abi.encodeCall(coin.unfreeze, (alice));
        vm.startPrank(carol);
        manager.schedule(address(coin), call, 0);
        vm.warp(START + 1 days);
        vm.expectEmit(address(coin));
        emit ITradeCoin.Unfrozen(alice, carol);
        coin.unfreeze(alice);
        vm.stopPrank();
    }

    // ---- freeze, wipe -------------------------------------------------------------------------------------------

    function test_freezesAndUnfreezesAndTells() public {
        uint256 word = wordOf(alice);
        vm.expectEmit(address(coin));
        emit ITradeCoin.Frozen(alice, address(this));
        coin.freeze(alice);
        check(coin.isFrozen(alice), "frozen");
        expectFrozen(alice);
        coin.freeze(alice);

        vm.expectEmit(address(coin));
        emit ITradeCoin.Unfrozen(alice, address(this));
        coin.unfreeze(alice);
        checkEq(wordOf(alice), word, "word");
        expectNotFrozen(alice);
        coin.unfreeze(alice);
    }

    function test_freezesWhoIsNotRegisteredYet() public {
        coin.freeze(stranger);
        register(stranger);
        expectFrozen(stranger);
        transfer(alice, stranger, 1);
    }

    function test_wipesAFrozenWalletAndTells() public {
        expectNotFrozen(alice);
        coin.wipe(alice);
        coin.freeze(alice);
        expectTransfer(alice, address(0), FUNDS);
        vm.expectEmit(address(coin));
        emit ITradeCoin.Wiped(alice, address(this), FUNDS);
        coin.wipe(alice);
        checkBalance(alice, 0);
        checkEq(coin.totalSupply(), 2 * FUNDS, "supply");
        check(coin.isFrozen(alice), "still frozen");
    }

    function test_worksWhilePaused() public {
        coin.pause();
        coin.freeze(alice);
        coin.wipe(alice);
        coin.unfreeze(alice);
        checkBalance(alice, 0);
    }

    // ---- pause --------------------------------------------------------------------------------------------------

    function test_pausesAndUnpausesAndTells() public {
        vm.expectRevert(ITradeCoin.ExpectedPause.selector);
        coin.unpause();
        vm.expectEmit(address(coin));
        emit ITradeCoin.Paused(address(this));
        coin.pause();
        check(coin.paused(), "paused");
        expectPaused();
        coin.pause();
        vm.expectEmit(address(coin));
        emit ITradeCoin.Unpaused(address(this));
        coin.unpause();
        check(!coin.paused(), "paused");
    }

    // ---- caps ---------------------------------------------------------------------------------------------------

    function testFuzz_setsOneCap(uint8 tier, uint256 cap, uint256 other) public {
        tier = uint8(bound(tier, 0, 3));
        cap = bound(cap, 0, (1 << 60) - 2);
        other = bound(other, 0, (1 << 60) - 2);
        for (uint8 i = 0; i < 4; ++i) coin.setCap(i, other);
        vm.expectEmit(address(coin));
        emit ITradeCoin.CapChanged(tier, cap);
        coin.setCap(tier, cap);
        for (uint8 i = 0; i < 4; ++i) checkEq(coin.capOf(i), i == tier ? cap : other, "cap");
        check(!coin.paused(), "paused");
    }

    function test_liftsACap() public {
        coin.setCap(TIER, 0);
        coin.setCap(TIER, type(uint256).max);
        checkEq(coin.capOf(TIER), type(uint256).max, "cap");
        transfer(alice, bob, 1);
    }

    function test_aCapSurvivesAPause() public {
        coin.setCap(TIER, 7);
        coin.setCap(0, 8);
        coin.pause();
        checkEq(coin.capOf(0), 8, "cap while paused");
        coin.setCap(0, 9);
        check(coin.paused(), "paused");
        coin.unpause();
        checkEq(coin.capOf(TIER), 7, "cap");
        checkEq(coin.capOf(0), 9, "cap");
    }

    function test_refusesCapsAndTiersOutOfRange() public {
        uint256 beyond = (1 << 60) - 1;
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CapOutOfRange.selector, beyond));
        coin.setCap(TIER, beyond);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.TierOutOfRange.selector, 4));
        coin.setCap(4, 0);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.TierOutOfRange.selector, 4));
        coin.capOf(4);
    }

    // ---- modules, minters ---------------------------------------------------------------------------------------

    function test_setsOpenersAndMintersAndTells() public {
        uint256 word = wordOf(alice);
        vm.expectEmit(address(coin));
        emit ITradeCoin.OpenerChanged(alice, true);
        coin.setOpener(alice, true);
        check(coin.isOpener(alice), "opener");
        vm.expectEmit(address(coin));
        emit ITradeCoin.MintAllowanceChanged(alice, 5);
        coin.setMintAllowance(alice, 5);
        checkEq(coin.mintAllowance(alice), 5, "allowance");
        coin.setOpener(alice, false);
        coin.setMintAllowance(alice, 0);
        checkEq(wordOf(alice), word, "word");
        coin.freeze(alice);
        check(!coin.isOpener(alice), "no longer an opener");
    }

    function test_givesNoPowerToADerivedAccount() public {
        address account = open("trade", 0);
        expectDerived(account);
        coin.setOpener(account, true);
        expectDerived(account);
        coin.setMintAllowance(account, 1);
    }

    function test_flagsDoNotMakeAnAccountActive() public {
        coin.setOpener(stranger, true);
        coin.setMintAllowance(stranger, 1);
        expectNotActive(stranger, AccountWord.STATUS_NONE);
        transfer(alice, stranger, 1);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function assign(bytes4 selector, uint64 role) private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        manager.setTargetFunctionRole(address(coin), selectors, role);
    }

    function expectNotFrozen(address account) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotFrozen.selector, account));
    }
}
