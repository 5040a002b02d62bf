// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
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
        IIssuanceDesk.RedemptionTerms memory terms = accepted();
        bytes32 id = desk.redemptionId(terms);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.RedemptionFailed(id, "no such account");
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.RedemptionReturned(id, alice, VALUE);
        fail(terms);
        checkReturned(terms, IIssuanceDesk.RedemptionState.Failed, alice);
        check(!feed.isPayoutBooked(id), "nothing was paid");
    }

    function test_cancelsAndReturns() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        bytes32 id = desk.redemptionId(terms);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.RedemptionCancelled(id);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.RedemptionReturned(id, alice, VALUE);
        cancel(terms);
        checkReturned(terms, IIssuanceDesk.RedemptionState.Cancelled, alice);
    }

    function testFuzz_onlyTheHolderCancels(address caller) public {
        vm.assume(caller != alice);
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.NotHolder.selector, caller, alice));
        vm.prank(caller);
        desk.cancelRedemption(terms);
    }

    // ---- later --------------------------------------------------------------------------------------------------

    function test_waitsWhilePaused() public {
        IIssuanceDesk.RedemptionTerms memory terms = accepted();
        dollar.pause();
        fail(terms);
        checkWaits(terms, IIssuanceDesk.RedemptionState.Failed);
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        desk.returnRedemption(terms);
        dollar.unpause();
        givesBack(terms, alice);
        checkReturned(terms, IIssuanceDesk.RedemptionState.Failed, alice);
    }

    function test_waitsForAFrozenHolder() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        dollar.freeze(alice);
        cancel(terms);
        checkWaits(terms, IIssuanceDesk.RedemptionState.Cancelled);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, alice));
        desk.returnRedemption(terms);
        dollar.unfreeze(alice);
        givesBack(terms, alice);
    }

    function test_waitsForASuspendedHolder() public {
        IIssuanceDesk.RedemptionTerms memory terms = accepted();
        suspend(alice);
        fail(terms);
        checkWaits(terms, IIssuanceDesk.RedemptionState.Failed);
        vm.expectRevert(
            abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, alice, AccountWord.STATUS_SUSPENDED)
        );
        desk.returnRedemption(terms);
        register(alice);
        givesBack(terms, alice);
    }

    function test_waitsForAnExpiredHolder() public {
        vm.warp(VALID_UNTIL + 1);
        IIssuanceDesk.RedemptionTerms memory terms = accepted();
        fail(terms);
        checkWaits(terms, IIssuanceDesk.RedemptionState.Failed);
    }

    function test_waitsForRoomBelowTheCap() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        dollar.setCap(TIER, AMOUNT - VALUE);
        cancel(terms);
        checkWaits(terms, IIssuanceDesk.RedemptionState.Cancelled);
        vm.prank(alice);
        dollar.transfer(bob, AMOUNT - VALUE);
        givesBack(terms, alice);
        checkEq(dollar.balanceOf(alice), VALUE, "balance");
    }

    function test_waitsForAStoppedDesk() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        dollar.setOpener(address(desk), false);
        cancel(terms);
        checkWaits(terms, IIssuanceDesk.RedemptionState.Cancelled);
        dollar.setOpener(address(desk), true);
        givesBack(terms, alice);
    }

    function test_returnsOnce() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        dollar.pause();
        cancel(terms);
        dollar.unpause();
        givesBack(terms, alice);
        bytes32 id = desk.redemptionId(terms);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.RedemptionAlreadyReturned.selector, id));
        desk.returnRedemption(terms);
    }

    // ---- recovered holders --------------------------------------------------------------------------------------

    function test_failsToTheSuccessor() public {
        IIssuanceDesk.RedemptionTerms memory terms = accepted();
        recover(alice, stranger);
        fail(terms);
        checkReturned(terms, IIssuanceDesk.RedemptionState.Failed, stranger);
        checkEq(dollar.balanceOf(stranger), AMOUNT, "all of it");
    }

    function test_theSuccessorCancels() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        recover(alice, stranger);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.NotHolder.selector, alice, stranger));
        cancel(terms);
        vm.prank(stranger);
        desk.cancelRedemption(terms);
        checkReturned(terms, IIssuanceDesk.RedemptionState.Cancelled, stranger);
    }

    function test_whatWaitedGoesToTheLastSuccessor() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
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

    function accepted() private returns (IIssuanceDesk.RedemptionTerms memory terms) {
        terms = requested(VALUE);
        accept(terms);
    }

    function givesBack(IIssuanceDesk.RedemptionTerms memory terms, address receiver) private {
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.RedemptionReturned(desk.redemptionId(terms), receiver, terms.amount);
        vm.prank(bob);
        desk.returnRedemption(terms);
    }

    function checkWaits(IIssuanceDesk.RedemptionTerms memory terms, IIssuanceDesk.RedemptionState state) private view {
        checkState(terms, state, false);
        checkEq(dollar.balanceOf(desk.accountOf(desk.redemptionId(terms))), terms.amount, "waiting");
    }

    function checkReturned(
        IIssuanceDesk.RedemptionTerms memory terms,
        IIssuanceDesk.RedemptionState state,
        address receiver
    ) private view {
        checkState(terms, state, true);
        checkEq(dollar.accountWord(desk.accountOf(desk.redemptionId(terms))), 0, "account");
        checkEq(dollar.balanceOf(receiver), AMOUNT, "balance");
    }
}
