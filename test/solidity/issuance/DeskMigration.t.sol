// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {IRuleBook} from "../../../contracts/rules/IRuleBook.sol";
import {SuccessorTest} from "../shared/SuccessorTest.sol";
import {SystemTest} from "../shared/SystemTest.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title DeskMigrationTest
/// @notice "once the coin is replaced" of Pools.tree: the desk goes on in the successor under terms that name the old
/// coin.
contract DeskMigrationTest is DeskTest, SuccessorTest {
    uint96 private constant RELEASED = AMOUNT - HELD - DEPOSITED;

    IIssuanceDesk.Terms private _terms;
    IIssuanceDesk.Plan private _plan;
    bytes32 private _id;
    uint256 private _issuedAt; // [Unix seconds]

    function setUp() public override(DeskTest, SystemTest) {
        super.setUp();
        holdAndDeposit();
        _terms = issued();
        _plan = desk.plan(_terms);
        _id = desk.applicationId(_terms);
        _issuedAt = block.timestamp;
    }

    // ---- pools --------------------------------------------------------------------------------------------------

    function test_releasesInTheSuccessor() public {
        vm.warp(_issuedAt + CLIFF);
        release(_terms, _plan);
        replaceDollar();
        vm.warp(_issuedAt + DURATION);
        vm.expectRevert(ITradeCoin.EnforcedPause.selector); // the pool is still in the old coin
        release(_terms, _plan);
        bringPools();
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, alice, AccountWord.STATUS_NONE));
        release(_terms, _plan);
        migrate(alice);
        uint96 left = HELD - HELD / 10;
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.HeldReleased(_id, alice, left, HELD);
        vm.expectEmit(address(next));
        emit IERC20.Transfer(desk.holdingPool(), alice, left);
        release(_terms, _plan);
        checkNewPools(0, DEPOSITED);
        checkEq(next.balanceOf(alice), RELEASED + HELD, "balance");
        checkParts(_terms, HELD, HELD, DEPOSITED);
    }

    /// @dev While the pools are still in the old coin the end comes, and what remains waits.
    function test_endsAndReleasesWhatRemainsInTheSuccessor() public {
        replaceDollar();
        vm.prank(alice);
        desk.end(_terms);
        checkState(_terms, IIssuanceDesk.ApplicationState.Ended);
        checkParts(_terms, HELD, 0, DEPOSITED);
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        desk.releaseRemains(_terms);
        bringPools();
        migrate(alice);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.RemainsReleased(_id, alice, HELD, DEPOSITED);
        vm.prank(stranger);
        desk.releaseRemains(_terms);
        checkNewPools(0, 0);
        checkEq(next.balanceOf(alice), AMOUNT, "all of it");
        checkEq(next.outstandingSupply(), AMOUNT, "outstanding");
    }

    /// @dev A pool that has not migrated holds up nobody who needs only the other one.
    function test_eachPoolMigratesByItself() public {
        replaceDollar();
        next.migrate(listOf(desk.holdingPool(), alice));
        vm.warp(_issuedAt + CLIFF);
        release(_terms, _plan);
        checkEq(next.balanceOf(desk.holdingPool()), HELD - HELD / 10, "holding pool");
        checkEq(dollar.balanceOf(desk.returnPool()), DEPOSITED, "return pool, in the old coin");
        vm.prank(alice);
        desk.end(_terms);
        checkParts(_terms, HELD, HELD / 10, DEPOSITED);
    }

    /// @dev Under the return rule of the successor, as a redemption is of the coin that is burned.
    function test_redeemsFromThePoolsInTheSuccessor() public {
        replaceDollar();
        bringPools();
        migrate(alice);
        uint96 amount = DEPOSITED + 7;
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.RuleUnset.selector, next, RETURN));
        vm.prank(alice);
        desk.redeemIssuance(_terms, amount, "invoice 1");
        ruleReturns();
        IRedemptionDesk.RedemptionTerms memory redemption = redemptionInNext(amount);
        bytes32 redemptionId = desk.redemptionId(redemption);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.IssuanceRedeemed(_id, redemptionId, DEPOSITED, 7);
        vm.expectEmit(address(next));
        emit IERC20.Transfer(desk.holdingPool(), desk.returnPool(), 7);
        vm.prank(alice);
        desk.redeemIssuance(_terms, amount, redemption.payoutReference);
        checkNewPools(HELD - 7, amount);
        accept(redemption);
        vm.expectEmit(address(next));
        emit IERC20.Transfer(desk.returnPool(), address(0), amount);
        confirm(redemption);
        checkState(redemption, IRedemptionDesk.RedemptionState.Paid, false);
        checkNewPools(HELD - 7, 0);
        checkEq(feed.payoutsBooked(), amount, "payouts booked");
        checkEq(next.outstandingSupply(), AMOUNT - amount, "outstanding");
    }

    function test_endsIntoARedemptionInTheSuccessor() public {
        replaceDollar();
        bringPools();
        migrate(alice);
        ruleReturns();
        vm.prank(alice);
        desk.endIntoRedemption(_terms, "invoice 1");
        checkState(_terms, IIssuanceDesk.ApplicationState.Ended);
        checkNewPools(0, HELD + DEPOSITED);
        cancel(redemptionInNext(HELD + DEPOSITED));
        checkNewPools(0, 0);
        checkEq(next.balanceOf(alice), AMOUNT, "all of it");
    }

    // ---- redemptions --------------------------------------------------------------------------------------------

    function test_acceptsAndPaysInTheSuccessor() public {
        IRedemptionDesk.RedemptionTerms memory redemption = requested(RELEASED);
        replaceDollar();
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        accept(redemption);
        bringPools();
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, alice, AccountWord.STATUS_NONE));
        accept(redemption);
        migrate(alice);
        accept(redemption);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionPaid(desk.redemptionId(redemption), RELEASED, 0, address(0), cashier);
        confirm(redemption);
        checkNewPools(HELD, DEPOSITED);
        checkEq(next.outstandingSupply(), HELD + DEPOSITED, "outstanding");
        checkEq(feed.payoutsBooked(), RELEASED, "payouts booked");
    }

    /// @dev Nothing can be burned before the pool has migrated, so nothing is confirmed.
    function test_confirmsOnlyWhatItCanBurn() public {
        IRedemptionDesk.RedemptionTerms memory redemption = requested(RELEASED);
        accept(redemption);
        replaceDollar();
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        confirm(redemption);
        migrate(desk.returnPool());
        confirm(redemption);
        checkEq(next.balanceOf(desk.returnPool()), DEPOSITED, "return pool");
    }

    function test_givesBackInTheSuccessor() public {
        IRedemptionDesk.RedemptionTerms memory redemption = requested(RELEASED);
        accept(redemption);
        replaceDollar();
        fail(redemption);
        checkState(redemption, IRedemptionDesk.RedemptionState.Failed, false);
        migrate(desk.returnPool());
        migrate(alice);
        vm.expectEmit(address(next));
        emit IERC20.Transfer(desk.returnPool(), alice, RELEASED);
        desk.returnRedemption(redemption);
        checkState(redemption, IRedemptionDesk.RedemptionState.Failed, true);
        checkEq(next.balanceOf(alice), RELEASED, "balance");
    }

    function test_holdersRedeemInTheSuccessorByItsOwnRules() public {
        replaceDollar();
        bringPools();
        migrate(alice);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.RuleUnset.selector, next, RETURN));
        next.redeem(address(desk), RELEASED, "invoice 2");
        ruleReturns();
        vm.prank(alice);
        bytes32 id = next.redeem(address(desk), RELEASED, "invoice 2");
        checkEq(uint256(desk.redemptionOf(id).state), uint256(IRedemptionDesk.RedemptionState.Requested), "state");
        checkNewPools(HELD, DEPOSITED + RELEASED);
    }

    // ---- issuances ----------------------------------------------------------------------------------------------

    function test_nothingIsIssuedInTheOldCoinAnyMore() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.nonce = 2;
        applyFor(terms);
        bytes memory signatures = endorsementsOf(terms);
        replaceDollar();
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        issue(terms, signatures);
    }

    /// @dev The reserve must cover what is outstanding in both coins.
    function test_issuesInTheSuccessorUnderOneCover() public {
        replaceDollar();
        bringPools();
        book.scheduleRule(address(next), ISSUANCE, address(rule), uint40(block.timestamp));
        book.scheduleRule(address(next), HOLDING, address(holdingRule), uint40(block.timestamp));
        book.scheduleRule(address(next), RETURN, address(returnRule), uint40(block.timestamp));
        registry.sync(alice);
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        (terms.coin, terms.amount) = (address(next), uint96(RESERVE) - AMOUNT + LOT);
        (terms.issuanceRuleVersion, terms.holdingRuleVersion, terms.returnRuleVersion) = (1, 1, 1);
        applyFor(terms);
        bytes memory signatures = endorsementsOf(terms);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.ReserveTooSmall.selector, RESERVE + LOT, RESERVE));
        issue(terms, signatures);
        terms.amount -= LOT;
        applyFor(terms);
        issue(terms);
        checkEq(next.outstandingSupply(), RESERVE, "outstanding");
        checkEq(next.balanceOf(alice), RELEASED + terms.amount, "balance");
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function ruleReturns() private {
        book.scheduleRule(address(next), RETURN, address(returnRule), uint40(block.timestamp));
    }

    function redemptionInNext(uint96 amount) private view returns (IRedemptionDesk.RedemptionTerms memory terms) {
        terms = redemptionOf(amount);
        terms.coin = address(next);
    }

    function bringPools() private {
        next.migrate(listOf(desk.holdingPool(), desk.returnPool()));
    }

    function checkNewPools(uint256 holding, uint256 returning) private view {
        checkEq(next.balanceOf(desk.holdingPool()), holding, "holding pool");
        checkEq(next.balanceOf(desk.returnPool()), returning, "return pool");
        checkEq(dollar.balanceOf(desk.holdingPool()) + dollar.balanceOf(desk.returnPool()), 0, "in the old coin");
    }
}
