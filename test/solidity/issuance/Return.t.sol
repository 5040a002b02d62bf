// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title ReturnTest
/// @notice "when failing, cancelling, returning" of Redemptions.tree: the coin goes back, now or later.
contract ReturnTest is DeskTest {
    uint96 private constant VALUE = uint96(1_000 * COIN);

    function setUp() public override {
        super.setUp();
        issued();
    }

    // ---- at once ------------------------------------------------------------------------------------------------

    function test_failsAndReturns() public {
        IRedemptionDesk.RedemptionTerms memory terms = accepted();
        bytes32 id = desk.redemptionId(terms);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionFailed(id, "no such account", cashier);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionReturned(id, alice, VALUE);
        fail(terms);
        checkReturned(terms, IRedemptionDesk.RedemptionState.Failed, alice);
        checkEq(feed.payoutsBooked(), 0, "nothing was paid");
    }

    function test_cancelsAndReturns() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        bytes32 id = desk.redemptionId(terms);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionCancelled(id);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionReturned(id, alice, VALUE);
        cancel(terms);
        checkReturned(terms, IRedemptionDesk.RedemptionState.Cancelled, alice);
    }

    function testFuzz_onlyTheHolderCancels(address caller) public {
        vm.assume(caller != alice);
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        vm.expectRevert(abi.encodeWithSelector(IRedemptionDesk.NotHolder.selector, caller, alice));
        vm.prank(caller);
        desk.cancelRedemption(terms);
    }

    // ---- later --------------------------------------------------------------------------------------------------

    function test_waitsWhilePaused() public {
        IRedemptionDesk.RedemptionTerms memory terms = accepted();
        dollar.pause();
        fail(terms);
        checkWaits(terms, IRedemptionDesk.RedemptionState.Failed);
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        desk.returnRedemption(terms);
        dollar.unpause();
        givesBack(terms, alice);
        checkReturned(terms, IRedemptionDesk.RedemptionState.Failed, alice);
    }

    function test_waitsForAFrozenHolder() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        dollar.freeze(alice);
        cancel(terms);
        checkWaits(terms, IRedemptionDesk.RedemptionState.Cancelled);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, alice));
        desk.returnRedemption(terms);
        dollar.unfreeze(alice);
        givesBack(terms, alice);
    }

    function test_waitsForASuspendedHolder() public {
        IRedemptionDesk.RedemptionTerms memory terms = accepted();
        suspend(alice);
        fail(terms);
        checkWaits(terms, IRedemptionDesk.RedemptionState.Failed);
        vm.expectRevert(
            abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, alice, AccountWord.STATUS_SUSPENDED)
        );
        desk.returnRedemption(terms);
        register(alice);
        givesBack(terms, alice);
    }

    function test_waitsForAnExpiredHolder() public {
        vm.warp(VALID_UNTIL + 1);
        IRedemptionDesk.RedemptionTerms memory terms = accepted();
        fail(terms);
        checkWaits(terms, IRedemptionDesk.RedemptionState.Failed);
    }

    function test_waitsForRoomBelowTheCap() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        dollar.setCap(TIER, AMOUNT - VALUE);
        cancel(terms);
        checkWaits(terms, IRedemptionDesk.RedemptionState.Cancelled);
        vm.prank(alice);
        dollar.transfer(bob, AMOUNT - VALUE);
        givesBack(terms, alice);
        checkEq(dollar.balanceOf(alice), VALUE, "balance");
    }

    function test_waitsForAStoppedDesk() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        dollar.setOpener(address(desk), false);
        cancel(terms);
        checkWaits(terms, IRedemptionDesk.RedemptionState.Cancelled);
        dollar.setOpener(address(desk), true);
        givesBack(terms, alice);
    }

    function test_returnsOnce() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        dollar.pause();
        cancel(terms);
        dollar.unpause();
        givesBack(terms, alice);
        bytes32 id = desk.redemptionId(terms);
        vm.expectRevert(abi.encodeWithSelector(IRedemptionDesk.RedemptionAlreadyReturned.selector, id));
        desk.returnRedemption(terms);
    }

    // ---- recovered holders --------------------------------------------------------------------------------------

    function test_failsToTheSuccessor() public {
        IRedemptionDesk.RedemptionTerms memory terms = accepted();
        recover(alice, stranger);
        fail(terms);
        checkReturned(terms, IRedemptionDesk.RedemptionState.Failed, stranger);
        checkEq(dollar.balanceOf(stranger), AMOUNT, "all of it");
    }

    function test_theSuccessorCancels() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        recover(alice, stranger);
        vm.expectRevert(abi.encodeWithSelector(IRedemptionDesk.NotHolder.selector, alice, stranger));
        cancel(terms);
        vm.prank(stranger);
        desk.cancelRedemption(terms);
        checkReturned(terms, IRedemptionDesk.RedemptionState.Cancelled, stranger);
    }

    function test_whatWaitedGoesToTheLastSuccessor() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        suspend(alice);
        cancel(terms);
        address second = makeAddress("second");
        recover(alice, stranger);
        recover(stranger, second);
        register(second);
        givesBack(terms, second);
        checkEq(dollar.balanceOf(second), AMOUNT, "all of it");
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function accepted() private returns (IRedemptionDesk.RedemptionTerms memory terms) {
        terms = requested(VALUE);
        accept(terms);
    }

    function givesBack(IRedemptionDesk.RedemptionTerms memory terms, address receiver) private {
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionReturned(desk.redemptionId(terms), receiver, terms.amount);
        vm.prank(bob);
        desk.returnRedemption(terms);
    }

    function checkWaits(
        IRedemptionDesk.RedemptionTerms memory terms,
        IRedemptionDesk.RedemptionState state
    ) private view {
        checkState(terms, state, false);
        checkPools(0, terms.amount);
    }

    function checkReturned(
        IRedemptionDesk.RedemptionTerms memory terms,
        IRedemptionDesk.RedemptionState state,
        address receiver
    ) private view {
        checkState(terms, state, true);
        checkPools(0, 0);
        checkEq(dollar.balanceOf(receiver), AMOUNT, "balance");
    }
}
