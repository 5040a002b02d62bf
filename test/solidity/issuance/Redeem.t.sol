// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title RedeemTest
/// @notice "when a coin calls onRedeem, accepting, confirming" of Redemptions.tree, and every call in every state.
contract RedeemTest is DeskTest {
    uint96 private constant VALUE = uint96(1_234 * COIN + 567);

    function setUp() public override {
        super.setUp();
        issued();
    }

    function testFuzz_idIsTheHashOfTheTerms(IIssuanceDesk.RedemptionTerms memory terms) public view {
        checkEq(desk.redemptionId(terms), keccak256(abi.encode(block.chainid, address(desk), terms)), "redemption id");
    }

    // ---- request ------------------------------------------------------------------------------------------------

    function testFuzz_requests(uint96 value) public {
        IIssuanceDesk.RedemptionTerms memory terms = redemptionOf(uint96(bound(value, 1, AMOUNT)));
        bytes32 id = desk.redemptionId(terms);
        address account = desk.accountOf(id);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.RedemptionRequested(id, alice, address(dollar), account, terms.amount, "invoice 1");
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(alice, account, terms.amount);
        requested(terms.amount);
        checkState(terms, IIssuanceDesk.RedemptionState.Requested, false);
        checkEq(dollar.balanceOf(account), terms.amount, "locked");
        checkEq(dollar.balanceOf(alice), AMOUNT - terms.amount, "left");
    }

    function test_anExpiredHolderMayRedeem() public {
        vm.warp(VALID_UNTIL + 1);
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        accept(terms);
        confirm(terms);
        checkState(terms, IIssuanceDesk.RedemptionState.Paid, false);
    }

    function test_refusesWhoIsNoCoin() public {
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.CoinUnknown.selector, stranger));
        vm.prank(stranger);
        desk.onRedeem(alice, VALUE, "invoice 1");
    }

    function test_refusesNothing() public {
        vm.expectRevert(IIssuanceDesk.AmountZero.selector);
        requested(0);
    }

    function testFuzz_refusesMoreThanThereIs(uint256 value) public {
        value = bound(value, uint256(AMOUNT) + 1, type(uint256).max);
        if (value > type(uint96).max) {
            vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.AmountTooLarge.selector, value));
        } else {
            vm.expectPartialRevert(bytes4(keccak256("ERC20InsufficientBalance(address,uint256,uint256)")));
        }
        vm.prank(alice);
        dollar.redeem(address(desk), value, "invoice 1");
    }

    function test_theSameTermsNeedTwoReferences() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        expectRedemptionState(desk.redemptionId(terms), IIssuanceDesk.RedemptionState.Requested);
        requested(VALUE);
        vm.prank(alice);
        dollar.redeem(address(desk), VALUE, "invoice 2");
        checkEq(dollar.balanceOf(alice), AMOUNT - 2 * VALUE, "left");
    }

    // ---- accept -------------------------------------------------------------------------------------------------

    function test_accepts() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        vm.warp(START + 1);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.RedemptionAccepted(desk.redemptionId(terms));
        accept(terms);
        checkState(terms, IIssuanceDesk.RedemptionState.Accepted, false);
    }

    function test_doesNotPayAFrozenHolder() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        dollar.freeze(alice);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, alice));
        accept(terms);
        dollar.unfreeze(alice);
        accept(terms);
    }

    function test_doesNotPayASuspendedOrRevokedHolder() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        suspend(alice);
        bytes4 why = ITradeCoin.AccountNotActive.selector;
        vm.expectRevert(abi.encodeWithSelector(why, alice, AccountWord.STATUS_SUSPENDED));
        accept(terms);
        revoke(alice);
        vm.expectRevert(abi.encodeWithSelector(why, alice, AccountWord.STATUS_REVOKED));
        accept(terms);
    }

    function test_doesNotPayWhatCanNotBeBurned() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        address account = desk.accountOf(desk.redemptionId(terms));
        dollar.freeze(account);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, account));
        accept(terms);
        dollar.unfreeze(account);
        dollar.pause();
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        accept(terms);
        dollar.unpause();
        accept(terms);
        checkState(terms, IIssuanceDesk.RedemptionState.Accepted, false);
    }

    function test_paysARecoveredHolder() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        recover(alice, stranger);
        accept(terms);
        checkState(terms, IIssuanceDesk.RedemptionState.Accepted, false);
    }

    // ---- confirm ------------------------------------------------------------------------------------------------

    function test_confirms() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        accept(terms);
        bytes32 id = desk.redemptionId(terms);
        address account = desk.accountOf(id);
        vm.warp(START + 1);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(account, address(0), VALUE);
        vm.expectEmit(address(dollar));
        emit ITradeCoin.DerivedAccountClosed(account, address(desk));
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.RedemptionPaid(id, VALUE);
        confirm(terms);
        checkState(terms, IIssuanceDesk.RedemptionState.Paid, false);
        checkEq(dollar.totalSupply(), AMOUNT - VALUE, "supply");
        checkEq(dollar.accountWord(account), 0, "account");
        check(feed.isPayoutBooked(id), "booked");
        checkEq(feed.payoutsBooked(), VALUE, "payouts");
    }

    function test_confirmWaitsForTheCoin() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        accept(terms);
        address account = desk.accountOf(desk.redemptionId(terms));
        dollar.pause();
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        confirm(terms);
        dollar.unpause();
        dollar.freeze(account);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, account));
        confirm(terms);
        dollar.unfreeze(account);
        confirm(terms);
        checkState(terms, IIssuanceDesk.RedemptionState.Paid, false);
    }

    function test_aFreezeAfterAcceptanceDoesNotUndoThePayout() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        accept(terms);
        dollar.freeze(alice);
        confirm(terms);
        checkState(terms, IIssuanceDesk.RedemptionState.Paid, false);
    }

    function test_latePaymentsToTheAccountRevert() public {
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        address account = desk.accountOf(desk.redemptionId(terms));
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.InboundClosed.selector, account));
        vm.prank(alice);
        dollar.transfer(account, 1);
        accept(terms);
        confirm(terms);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, account, 0));
        vm.prank(alice);
        dollar.transfer(account, 1);
    }

    // ---- cashiers -----------------------------------------------------------------------------------------------

    function testFuzz_onlyCashiers(address caller) public {
        vm.assume(caller != cashier && caller != address(manager));
        IIssuanceDesk.RedemptionTerms memory terms = requested(VALUE);
        vm.startPrank(caller);
        expectUnauthorized(caller);
        desk.acceptRedemption(terms);
        expectUnauthorized(caller);
        desk.confirmRedemption(terms);
        expectUnauthorized(caller);
        desk.failRedemption(terms, "why");
        vm.stopPrank();
    }

    /// @dev Each state, reached anew; then each call that the state does not allow.
    function test_everyCallInEveryState() public {
        for (uint8 i = 0; i <= uint8(IIssuanceDesk.RedemptionState.Cancelled); ++i) {
            IIssuanceDesk.RedemptionState state = IIssuanceDesk.RedemptionState(i);
            IIssuanceDesk.RedemptionTerms memory terms = redemptionOf(uint96(COIN) + i);
            bytes32 id = desk.redemptionId(terms);
            reach(terms, state);
            if (state != IIssuanceDesk.RedemptionState.None) {
                expectRedemptionState(id, state);
                requested(terms.amount);
            }
            if (state != IIssuanceDesk.RedemptionState.Requested) {
                expectRedemptionState(id, state);
                accept(terms);
                expectRedemptionState(id, state);
                cancel(terms);
            }
            if (state != IIssuanceDesk.RedemptionState.Accepted) {
                expectRedemptionState(id, state);
                confirm(terms);
                expectRedemptionState(id, state);
                fail(terms);
            }
            if (state == IIssuanceDesk.RedemptionState.Failed || state == IIssuanceDesk.RedemptionState.Cancelled) {
                vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.RedemptionAlreadyReturned.selector, id));
            } else {
                expectRedemptionState(id, state);
            }
            desk.returnRedemption(terms);
        }
    }

    function reach(IIssuanceDesk.RedemptionTerms memory terms, IIssuanceDesk.RedemptionState state) private {
        if (state == IIssuanceDesk.RedemptionState.None) return;
        requested(terms.amount);
        if (state == IIssuanceDesk.RedemptionState.Requested) return;
        if (state == IIssuanceDesk.RedemptionState.Cancelled) return cancel(terms);
        accept(terms);
        if (state == IIssuanceDesk.RedemptionState.Paid) confirm(terms);
        if (state == IIssuanceDesk.RedemptionState.Failed) fail(terms);
    }
}
