// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {IReserveFeed} from "../../../contracts/reserve/IReserveFeed.sol";
import {IRuleBook} from "../../../contracts/rules/IRuleBook.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title RedeemTest
/// @notice "when a coin calls onRedeem, accepting, confirming" of Redemptions.tree, and every call in every state.
contract RedeemTest is DeskTest {
    uint96 private constant VALUE = uint96(1_234 * COIN + 567);

    function setUp() public override {
        super.setUp();
        issued();
    }

    function testFuzz_idIsTheHashOfTheTerms(IRedemptionDesk.RedemptionTerms memory terms) public view {
        checkEq(desk.redemptionId(terms), keccak256(abi.encode(block.chainid, address(desk), terms)), "redemption id");
    }

    // ---- request ------------------------------------------------------------------------------------------------

    function testFuzz_requests(uint96 value) public {
        IRedemptionDesk.RedemptionTerms memory terms = redemptionOf(uint96(bound(value, 1, AMOUNT)));
        bytes32 id = desk.redemptionId(terms);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionRequested(
            id,
            alice,
            address(dollar),
            terms.amount,
            0,
            1,
            uint40(START),
            "invoice 1"
        );
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(alice, desk.returnPool(), terms.amount);
        checkEq(requestedId(terms), id, "id");
        checkState(terms, IRedemptionDesk.RedemptionState.Requested, false);
        IRedemptionDesk.Redemption memory found = desk.redemptionOf(id);
        checkEq(found.dueAt, START, "due at once");
        checkEq(found.returnRuleVersion, 1, "rule version");
        checkEq(found.fee, 0, "fee");
        checkPools(0, terms.amount);
        checkEq(dollar.balanceOf(alice), AMOUNT - terms.amount, "left");
    }

    function test_anExpiredHolderMayRedeem() public {
        vm.warp(VALID_UNTIL + 1);
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        accept(terms);
        confirm(terms);
        checkState(terms, IRedemptionDesk.RedemptionState.Paid, false);
    }

    function test_refusesWhoIsNoCoin() public {
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.RuleUnset.selector, stranger, RETURN));
        vm.prank(stranger);
        desk.onRedeem(alice, VALUE, "invoice 1");
    }

    function test_refusesNothing() public {
        vm.expectRevert(IRedemptionDesk.AmountZero.selector);
        requested(0);
    }

    function testFuzz_refusesMoreThanThereIs(uint256 value) public {
        value = bound(value, uint256(AMOUNT) + 1, type(uint256).max);
        if (value > uint64(type(int64).max)) {
            vm.expectRevert(abi.encodeWithSelector(IRedemptionDesk.AmountTooLarge.selector, value));
        } else {
            vm.expectPartialRevert(bytes4(keccak256("ERC20InsufficientBalance(address,uint256,uint256)")));
        }
        vm.prank(alice);
        dollar.redeem(address(desk), value, "invoice 1");
    }

    function test_theSameTermsNeedTwoReferences() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        expectRedemptionState(desk.redemptionId(terms), IRedemptionDesk.RedemptionState.Requested);
        requested(VALUE);
        vm.prank(alice);
        dollar.redeem(address(desk), VALUE, "invoice 2");
        checkEq(dollar.balanceOf(alice), AMOUNT - 2 * VALUE, "left");
    }

    // ---- accept -------------------------------------------------------------------------------------------------

    function test_accepts() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        vm.warp(START + 1);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionAccepted(desk.redemptionId(terms));
        accept(terms);
        checkState(terms, IRedemptionDesk.RedemptionState.Accepted, false);
    }

    function test_doesNotPayAFrozenHolder() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        dollar.freeze(alice);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, alice));
        accept(terms);
        dollar.unfreeze(alice);
        accept(terms);
    }

    function test_doesNotPayASuspendedOrRevokedHolder() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        suspend(alice);
        bytes4 why = ITradeCoin.AccountNotActive.selector;
        vm.expectRevert(abi.encodeWithSelector(why, alice, AccountWord.STATUS_SUSPENDED));
        accept(terms);
        revoke(alice);
        vm.expectRevert(abi.encodeWithSelector(why, alice, AccountWord.STATUS_REVOKED));
        accept(terms);
    }

    function test_doesNotPayWhatCanNotBeBurned() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        address pool = desk.returnPool();
        dollar.freeze(pool);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, pool));
        accept(terms);
        dollar.unfreeze(pool);
        dollar.pause();
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        accept(terms);
        dollar.unpause();
        accept(terms);
        checkState(terms, IRedemptionDesk.RedemptionState.Accepted, false);
    }

    function test_paysARecoveredHolder() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        recover(alice, stranger);
        accept(terms);
        checkState(terms, IRedemptionDesk.RedemptionState.Accepted, false);
    }

    // ---- confirm ------------------------------------------------------------------------------------------------

    function test_confirms() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        accept(terms);
        bytes32 id = desk.redemptionId(terms);
        vm.warp(START + 1);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(desk.returnPool(), address(0), VALUE);
        vm.expectEmit(address(feed));
        emit IReserveFeed.PayoutBooked(id, VALUE, VALUE);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionPaid(id, VALUE, 0, address(0), cashier);
        confirm(terms);
        checkState(terms, IRedemptionDesk.RedemptionState.Paid, false);
        checkEq(dollar.totalSupply(), AMOUNT - VALUE, "supply");
        checkPools(0, 0);
        checkEq(feed.payoutsBooked(), VALUE, "payouts");
    }

    function test_confirmWaitsForTheCoin() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        accept(terms);
        address pool = desk.returnPool();
        dollar.pause();
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        confirm(terms);
        dollar.unpause();
        dollar.freeze(pool);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, pool));
        confirm(terms);
        dollar.unfreeze(pool);
        confirm(terms);
        checkState(terms, IRedemptionDesk.RedemptionState.Paid, false);
    }

    function test_aFreezeAfterAcceptanceDoesNotUndoThePayout() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        accept(terms);
        dollar.freeze(alice);
        confirm(terms);
        checkState(terms, IRedemptionDesk.RedemptionState.Paid, false);
    }

    function test_nobodyPaysIntoThePools() public {
        address[2] memory pools = [desk.holdingPool(), desk.returnPool()];
        for (uint256 i = 0; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ITradeCoin.InboundClosed.selector, pools[i]));
            vm.prank(alice);
            dollar.transfer(pools[i], 1);
        }
    }

    // ---- cashiers -----------------------------------------------------------------------------------------------

    function testFuzz_onlyCashiers(address caller) public {
        vm.assume(caller != cashier);
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        bytes memory why = abi.encodeWithSelector(IRedemptionDesk.NotCashier.selector, caller);
        vm.startPrank(caller);
        vm.expectRevert(why);
        desk.acceptRedemption(terms);
        vm.expectRevert(why);
        desk.confirmRedemption(terms);
        vm.expectRevert(why);
        desk.failRedemption(terms, "why");
        vm.stopPrank();
    }

    function test_setCashier() public {
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.CashierChanged(cashier, false);
        desk.setCashier(cashier, false);
        check(!desk.isCashier(cashier), "no cashier any more");
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        vm.expectRevert(abi.encodeWithSelector(IRedemptionDesk.NotCashier.selector, cashier));
        accept(terms);
        desk.setCashier(cashier, true);
        check(desk.isCashier(cashier), "cashier");
        accept(terms);
        expectUnauthorized(cashier);
        vm.prank(cashier);
        desk.setCashier(stranger, true);
    }

    /// @dev Each state, reached anew; then each call that the state does not allow.
    function test_everyCallInEveryState() public {
        for (uint8 i = 0; i <= uint8(IRedemptionDesk.RedemptionState.Cancelled); ++i) {
            IRedemptionDesk.RedemptionState state = IRedemptionDesk.RedemptionState(i);
            IRedemptionDesk.RedemptionTerms memory terms = redemptionOf(uint96(COIN) + i);
            bytes32 id = desk.redemptionId(terms);
            reach(terms, state);
            if (state != IRedemptionDesk.RedemptionState.None) {
                expectRedemptionState(id, state);
                requested(terms.amount);
            }
            if (state != IRedemptionDesk.RedemptionState.Requested) {
                expectRedemptionState(id, state);
                accept(terms);
                expectRedemptionState(id, state);
                cancel(terms);
            }
            if (state != IRedemptionDesk.RedemptionState.Accepted) {
                expectRedemptionState(id, state);
                confirm(terms);
                expectRedemptionState(id, state);
                fail(terms);
            }
            if (state == IRedemptionDesk.RedemptionState.Failed || state == IRedemptionDesk.RedemptionState.Cancelled) {
                vm.expectRevert(abi.encodeWithSelector(IRedemptionDesk.RedemptionAlreadyReturned.selector, id));
            } else {
                expectRedemptionState(id, state);
            }
            desk.returnRedemption(terms);
        }
    }

    function reach(IRedemptionDesk.RedemptionTerms memory terms, IRedemptionDesk.RedemptionState state) private {
        if (state == IRedemptionDesk.RedemptionState.None) return;
        requested(terms.amount);
        if (state == IRedemptionDesk.RedemptionState.Requested) return;
        if (state == IRedemptionDesk.RedemptionState.Cancelled) return cancel(terms);
        accept(terms);
        if (state == IRedemptionDesk.RedemptionState.Paid) confirm(terms);
        if (state == IRedemptionDesk.RedemptionState.Failed) fail(terms);
    }

    function requestedId(IRedemptionDesk.RedemptionTerms memory terms) private returns (bytes32) {
        vm.prank(terms.holder);
        return dollar.redeem(address(desk), terms.amount, terms.payoutReference);
    }
}
