// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {IssuanceDesk} from "../../../contracts/issuance/IssuanceDesk.sol";
import {IReserveFeed} from "../../../contracts/reserve/IReserveFeed.sol";
import {IReturnRule} from "../../../contracts/rules/IReturnRule.sol";
import {ReturnRule} from "../../../contracts/rules/ReturnRule.sol";
import {AnyRule} from "./AnyRule.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title ServiceTest
/// @notice "when the return rule, when deciding" of Redemptions.tree: fee, smallest amount, queue, opening times, and
/// what happens when the cashiers do nothing.
contract ServiceTest is DeskTest {
    uint96 private constant VALUE = uint96(1_234 * COIN + 567);

    function setUp() public override {
        super.setUp();
        issued();
    }

    // ---- fee ----------------------------------------------------------------------------------------------------

    function test_theFeeGoesToTheCollector() public {
        chargeFee(25);
        register(feeCollector);
        uint96 fee = uint96((uint256(VALUE) * 25 + 9_999) / 10_000);
        IRedemptionDesk.RedemptionTerms memory terms = redemptionOf(VALUE);
        bytes32 id = desk.redemptionId(terms);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionRequested(
            id,
            alice,
            address(dollar),
            VALUE,
            fee,
            2,
            uint40(block.timestamp),
            "invoice 1"
        );
        request(terms);
        checkEq(desk.redemptionOf(id).fee, fee, "fee");
        accept(terms);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(desk.returnPool(), feeCollector, fee);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(desk.returnPool(), address(0), VALUE - fee);
        vm.expectEmit(address(feed));
        emit IReserveFeed.PayoutBooked(id, VALUE - fee, VALUE - fee);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionPaid(id, VALUE - fee, fee, feeCollector, cashier);
        confirm(terms);
        checkEq(dollar.balanceOf(feeCollector), fee, "collected");
        checkEq(dollar.totalSupply(), AMOUNT - VALUE + fee, "supply");
        checkPools(0, 0);
    }

    function test_aFailureCostsNothing() public {
        chargeFee(100);
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        accept(terms);
        fail(terms);
        checkEq(dollar.balanceOf(alice), AMOUNT, "all of it");
    }

    function test_oneUnitIsPaidWithoutAFee() public {
        AnyRule dear = new AnyRule();
        dear.serve(IReturnRule.Redemption(100, 0, NO_CAP));
        putInForce(RETURN, address(dear));
        checkEq(desk.redemptionOf(desk.redemptionId(requested(1))).fee, 0, "fee of one unit");
        checkEq(desk.redemptionOf(desk.redemptionId(requested(2))).fee, 1, "fee of two");
    }

    function testFuzz_theFeeIsRoundedUpAndBounded(uint256 value, uint16 fee) public {
        value = bound(value, 1, AMOUNT);
        AnyRule hostile = new AnyRule();
        hostile.serve(IReturnRule.Redemption(fee, 0, NO_CAP));
        putInForce(RETURN, address(hostile));
        register(feeCollector);
        IRedemptionDesk.RedemptionTerms memory terms = requested(uint96(value));
        uint256 bps = fee > 100 ? 100 : fee;
        uint256 expected = (value * bps + 9_999) / 10_000;
        if (expected == value) expected = value - 1; // something is paid
        checkEq(desk.redemptionOf(desk.redemptionId(terms)).fee, expected, "fee");
        checkEq(desk.HIGHEST_FEE(), 100, "highest fee");
        accept(terms);
        confirm(terms);
        checkEq(dollar.balanceOf(feeCollector), expected, "collected");
        checkEq(feed.payoutsBooked(), value - expected, "paid");
    }

    function test_waitsForACollectorWhoCanTakeIt() public {
        chargeFee(25);
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        accept(terms);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, feeCollector, 0));
        confirm(terms);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.FeeCollectorChanged(bob);
        desk.setFeeCollector(bob);
        checkEq(desk.feeCollector(), bob, "collector");
        confirm(terms);
        check(dollar.balanceOf(bob) > 0, "collected");
    }

    function test_theCollectorsSuccessorCollects() public {
        chargeFee(25);
        register(feeCollector);
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        accept(terms);
        recover(feeCollector, stranger);
        confirm(terms);
        checkEq(dollar.balanceOf(stranger), desk.redemptionOf(desk.redemptionId(terms)).fee, "collected");
    }

    function test_thereIsAlwaysACollector() public {
        vm.expectRevert(IRedemptionDesk.FeeCollectorZero.selector);
        desk.setFeeCollector(address(0));
        vm.expectRevert(IRedemptionDesk.FeeCollectorZero.selector);
        new IssuanceDesk(address(manager), address(registry), address(book), address(trades), address(0));
        expectUnauthorized(stranger);
        vm.prank(stranger);
        desk.setFeeCollector(stranger);
        checkEq(desk.feeCollector(), feeCollector, "as deployed");
    }

    // ---- smallest amount, version -------------------------------------------------------------------------------

    function test_refusesLessThanTheSmallest() public {
        ReturnRule.Terms memory rule_ = returnTerms();
        rule_.smallest = VALUE;
        returnBy(rule_);
        vm.expectRevert(abi.encodeWithSelector(IReturnRule.RedemptionBelowSmallest.selector, VALUE - 1, VALUE));
        requested(VALUE - 1);
        requested(VALUE);
    }

    function test_keepsToTheRuleOfTheRequest() public {
        ReturnRule.Terms memory rule_ = returnTerms();
        (rule_.opensAt, rule_.closesAt) = (9 hours, 17 hours);
        returnBy(rule_);
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        chargeFee(100);
        vm.warp(block.timestamp - (block.timestamp % 1 days) + 1 days + 9 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(IRedemptionDesk.RedemptionsClosed.selector, 2));
        accept(terms);
        vm.warp(block.timestamp + 1);
        accept(terms);
        confirm(terms);
        checkEq(dollar.totalSupply(), AMOUNT - VALUE, "no fee");
    }

    // ---- queue --------------------------------------------------------------------------------------------------

    function test_whatIsMoreThanTheCapQueues() public {
        uint256 today = capWindows(1 days, 1_000);
        vm.warp(today + 1 hours);
        checkDue(600, "a", today);
        checkQueue(today, 600);
        checkDue(400, "b", today);
        checkQueue(today, 1_000);
        checkDue(1, "c", today + 1 days);
        checkQueue(today + 1 days, 1);
        checkDue(3_000, "d", today + 4 days); // 999 tomorrow, 1,000 on each of two days, the last unit on the fourth
        checkQueue(today + 4 days, 1);
        checkDue(5, "e", today + 4 days);
        vm.warp(today + 4 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IRedemptionDesk.RedemptionNotDue.selector, today + 4 days));
        accept(redemptionBy(3_000, "d"));
        accept(redemptionBy(1, "c"));
        vm.warp(today + 4 days);
        accept(redemptionBy(3_000, "d"));
        vm.warp(today + 9 days + 5);
        checkDue(1_000, "f", today + 9 days); // the queue is empty again
        checkQueue(today + 9 days, 1_000);
    }

    function test_aQueuedRequestCanBeCancelled() public {
        uint256 today = capWindows(1 days, 1_000);
        checkDue(2_000, "a", today + 1 days);
        cancel(redemptionBy(2_000, "a"));
        checkEq(dollar.balanceOf(alice), AMOUNT, "given back");
        checkDue(1, "b", today + 2 days); // its place is not given to others
    }

    function test_withoutACapNothingQueues() public {
        requested(VALUE);
        checkQueue(0, 0);
    }

    /// @dev A cap and a window of zero, which our own rule refuses, are taken as one.
    function test_anAbsurdCapPutsItBeyondAllTime() public {
        AnyRule hostile = new AnyRule();
        putInForce(RETURN, address(hostile));
        IRedemptionDesk.RedemptionTerms memory terms = redemptionBy(7, "seven");
        request(terms);
        checkEq(desk.redemptionOf(desk.redemptionId(terms)).dueAt, block.timestamp + 6, "one a second");
        hostile.serve(IReturnRule.Redemption(0, type(uint40).max, 1));
        terms = redemptionBy(9, "nine");
        request(terms);
        checkEq(desk.redemptionOf(desk.redemptionId(terms)).dueAt, type(uint40).max, "never");
        cancel(terms);
        checkEq(dollar.balanceOf(alice), AMOUNT - 7, "given back");
    }

    /// @dev In order, and never more in a window than the cap but for one that alone is larger.
    function testFuzz_servesInOrderAndWithinTheCap(uint256 seed) public {
        uint96 cap = uint96(1 + (seed % 1_000));
        uint256 window = capWindows(1 days, cap);
        uint256 requestedInAll = 0;
        uint256 lastDue = 0;
        for (uint256 i = 0; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint96 value = uint96(1 + (seed % (2 * uint256(cap))));
            IRedemptionDesk.RedemptionTerms memory terms = redemptionBy(value, bytes32(i));
            request(terms);
            requestedInAll += value;
            uint256 due = desk.redemptionOf(desk.redemptionId(terms)).dueAt;
            check(due >= lastDue, "in order");
            checkEq(due, window + ((requestedInAll - 1) / cap) * 1 days, "as soon as there is room");
            lastDue = due;
        }
    }

    // ---- decide -------------------------------------------------------------------------------------------------

    function test_theArbiterDecidesWhatWasPaid() public {
        IRedemptionDesk.RedemptionTerms memory terms = overdue();
        bytes32 id = desk.redemptionId(terms);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionPaid(id, VALUE, 0, address(0), arbiter);
        vm.prank(arbiter);
        desk.decideRedemption(terms, true, "");
        checkState(terms, IRedemptionDesk.RedemptionState.Paid, false);
        checkEq(dollar.totalSupply(), AMOUNT - VALUE, "supply");
    }

    function test_theArbiterDecidesWhatFailed() public {
        IRedemptionDesk.RedemptionTerms memory terms = overdue();
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionFailed(desk.redemptionId(terms), "no answer", arbiter);
        vm.prank(arbiter);
        desk.decideRedemption(terms, false, "no answer");
        checkState(terms, IRedemptionDesk.RedemptionState.Failed, true);
        checkEq(dollar.balanceOf(alice), AMOUNT, "balance");
    }

    function test_theCashiersHaveTheirTime() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        vm.warp(block.timestamp + 30 days);
        accept(terms);
        uint256 decidableAt = block.timestamp + 7 days;
        checkEq(desk.REDEMPTION_TIMEOUT(), 7 days, "time-out");
        vm.warp(decidableAt);
        vm.expectRevert(abi.encodeWithSelector(IRedemptionDesk.ArbitrationTooEarly.selector, decidableAt));
        vm.prank(arbiter);
        desk.decideRedemption(terms, true, "");
        confirm(terms);
    }

    function test_theArbiterDecidesOnlyWhatWasAccepted() public {
        IRedemptionDesk.RedemptionTerms memory terms = requested(VALUE);
        bytes32 id = desk.redemptionId(terms);
        vm.warp(block.timestamp + 8 days);
        for (uint256 i = 0; i < 2; ++i) {
            expectRedemptionState(id, IRedemptionDesk.RedemptionState.Requested);
            vm.prank(arbiter);
            desk.decideRedemption(terms, i == 0, "");
        }
    }

    function test_onlyTheArbiterDecides() public {
        IRedemptionDesk.RedemptionTerms memory terms = overdue();
        expectUnauthorized(cashier);
        vm.prank(cashier);
        desk.decideRedemption(terms, true, "");
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function chargeFee(uint16 fee) private {
        ReturnRule.Terms memory terms = returnTerms();
        terms.fee = fee;
        returnBy(terms);
    }

    /// @return today start of the present window [Unix seconds]
    function capWindows(uint40 window, uint96 cap) private returns (uint256 today) {
        ReturnRule.Terms memory terms = returnTerms();
        (terms.window, terms.windowCap) = (window, cap);
        returnBy(terms);
        return block.timestamp - (block.timestamp % window);
    }

    function redemptionBy(
        uint96 value,
        bytes32 payoutReference
    ) private view returns (IRedemptionDesk.RedemptionTerms memory) {
        return IRedemptionDesk.RedemptionTerms(address(dollar), alice, value, payoutReference);
    }

    function overdue() private returns (IRedemptionDesk.RedemptionTerms memory terms) {
        terms = requested(VALUE);
        accept(terms);
        vm.warp(block.timestamp + 7 days + 1);
    }

    function checkDue(uint96 value, bytes32 payoutReference, uint256 expected) private {
        IRedemptionDesk.RedemptionTerms memory terms = redemptionBy(value, payoutReference);
        request(terms);
        checkEq(desk.redemptionOf(desk.redemptionId(terms)).dueAt, expected, "due");
    }

    function checkQueue(uint256 expectedStart, uint256 expectedServed) private view {
        (uint40 start, uint96 served) = desk.redemptionQueue(address(dollar));
        checkEq(start, expectedStart, "start of the last window");
        checkEq(served, expectedServed, "served in it");
    }
}
