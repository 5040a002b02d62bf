// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {Vesting} from "../../../contracts/issuance/Vesting.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title PoolsTest
/// @notice Pools.tree: what is held and deposited reaches the applicant, by time, by redemption or at the end.
contract PoolsTest is DeskTest {
    uint96 private constant RELEASED = AMOUNT - HELD - DEPOSITED;

    IIssuanceDesk.Terms private _terms;
    IIssuanceDesk.Plan private _plan;
    bytes32 private _id;
    uint256 private _issuedAt; // [Unix seconds]

    function setUp() public override {
        super.setUp();
        holdAndDeposit();
        _terms = issued();
        _plan = desk.plan(_terms);
        _id = desk.applicationId(_terms);
        _issuedAt = block.timestamp;
    }

    // ---- release ------------------------------------------------------------------------------------------------

    function test_releasesWhatHasVested() public {
        vm.warp(_issuedAt + CLIFF - 1);
        checkEq(desk.releasable(_id, _plan), 0, "before the cliff");
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.NothingToRelease.selector, _id));
        release(_terms, _plan);

        vm.warp(_issuedAt + CLIFF);
        uint96 first = HELD / 10;
        checkEq(desk.releasable(_id, _plan), first, "at the cliff");
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.HeldReleased(_id, alice, first, first);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(desk.holdingPool(), alice, first);
        release(_terms, _plan);
        checkParts(_terms, HELD, first, DEPOSITED);
        checkPools(HELD - first, DEPOSITED);
        checkEq(dollar.balanceOf(alice), RELEASED + first, "balance");
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.NothingToRelease.selector, _id));
        release(_terms, _plan);

        vm.warp(_issuedAt + DURATION);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.HeldReleased(_id, alice, HELD - first, HELD);
        release(_terms, _plan);
        checkPools(0, DEPOSITED);
        IIssuanceDesk.Application memory found = desk.applicationOf(_id);
        checkEq(found.changedAt, _issuedAt, "the time of the issue stays");
    }

    function testFuzz_releasesToTheUnitAtAnyTimes(uint256 seed) public {
        for (uint256 i = 0; i < 6; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            vm.warp(block.timestamp + (seed % (DURATION / 3)));
            uint256 vested = Vesting.vested(HELD, CLIFF, DURATION, LOT, block.timestamp - _issuedAt);
            uint256 before = dollar.balanceOf(alice) - RELEASED;
            checkEq(desk.releasable(_id, _plan), vested - before, "releasable");
            if (vested == before) continue;
            release(_terms, _plan);
            checkEq(dollar.balanceOf(alice), RELEASED + vested, "balance");
            checkPools(HELD - vested, DEPOSITED);
        }
    }

    function test_releasesOnlyByThePlanThatWasSealed() public {
        vm.warp(_issuedAt + CLIFF);
        IIssuanceDesk.Plan memory quick = _plan;
        (quick.cliff, quick.duration) = (0, 1);
        bytes4 why = IIssuanceDesk.SealMismatch.selector;
        vm.expectRevert(abi.encodeWithSelector(why, _id, sealOf(quick), sealOf(_plan)));
        release(_terms, quick);
        bytes32 other = keccak256(abi.encode(keccak256(abi.encode(_plan)), BODY_HASH, BODY_HASH));
        vm.expectRevert(abi.encodeWithSelector(why, _id, other, sealOf(_plan)));
        desk.release(_terms, _plan, BODY_HASH, BODY_HASH);
        other = keccak256(abi.encode(keccak256(abi.encode(_plan)), LOTS_ROOT, LOTS_ROOT));
        vm.expectRevert(abi.encodeWithSelector(why, _id, other, sealOf(_plan)));
        desk.release(_terms, _plan, LOTS_ROOT, LOTS_ROOT);
    }

    function test_releasesToTheSuccessor() public {
        recover(alice, stranger);
        vm.warp(_issuedAt + CLIFF);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.HeldReleased(_id, stranger, HELD / 10, HELD / 10);
        release(_terms, _plan);
        checkEq(dollar.balanceOf(stranger), RELEASED + HELD / 10, "balance");
    }

    function test_releasesToNobodyWhoCanNotTakeIt() public {
        vm.warp(_issuedAt + CLIFF);
        dollar.freeze(alice);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, alice));
        release(_terms, _plan);
        dollar.unfreeze(alice);
        dollar.setCap(TIER, RELEASED + HELD / 10 - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITradeCoin.CapExceeded.selector,
                alice,
                RELEASED + HELD / 10,
                RELEASED + HELD / 10 - 1
            )
        );
        release(_terms, _plan);
        checkPools(HELD, DEPOSITED);
        dollar.setCap(TIER, RELEASED + HELD / 10);
        release(_terms, _plan);
    }

    // ---- redemption ---------------------------------------------------------------------------------------------

    function test_redeemsTheDepositFirst() public {
        uint96 first = DEPOSITED - 5;
        IRedemptionDesk.RedemptionTerms memory redemption = poolRedemption(first, "first");
        bytes32 redemptionId = desk.redemptionId(redemption);
        vm.expectEmit(address(desk));
        emit IRedemptionDesk.RedemptionRequested(
            redemptionId,
            alice,
            address(dollar),
            first,
            0,
            2,
            uint40(block.timestamp),
            "first"
        );
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.IssuanceRedeemed(_id, redemptionId, first, 0);
        vm.prank(alice);
        checkEq(desk.redeemIssuance(_terms, first, "first"), redemptionId, "id");
        checkParts(_terms, HELD, 0, 5);
        checkPools(HELD, DEPOSITED); // it was there already

        redemption = poolRedemption(12, "second");
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.IssuanceRedeemed(_id, desk.redemptionId(redemption), 5, 7);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(desk.holdingPool(), desk.returnPool(), 7);
        vm.prank(alice);
        desk.redeemIssuance(_terms, 12, "second");
        checkParts(_terms, HELD, 7, 0);
        checkPools(HELD - 7, DEPOSITED + 7);
        accept(redemption);
        confirm(redemption);
        checkPools(HELD - 7, DEPOSITED - 5);
        checkEq(dollar.totalSupply(), AMOUNT - 12, "supply");
        checkEq(dollar.balanceOf(alice), RELEASED, "nothing from the wallet");
    }

    function test_redeemsAllButNotMore() public {
        bytes memory why = abi.encodeWithSelector(
            IIssuanceDesk.RemainsTooSmall.selector,
            HELD + DEPOSITED + 1,
            HELD + DEPOSITED
        );
        vm.startPrank(alice);
        vm.expectRevert(why);
        desk.redeemIssuance(_terms, HELD + DEPOSITED + 1, "all");
        desk.redeemIssuance(_terms, HELD + DEPOSITED, "all");
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.RemainsTooSmall.selector, 1, 0));
        desk.redeemIssuance(_terms, 1, "more");
        vm.expectRevert(IRedemptionDesk.AmountZero.selector);
        desk.redeemIssuance(_terms, 0, "nothing");
        vm.stopPrank();
        checkParts(_terms, HELD, HELD, 0);
        checkPools(0, HELD + DEPOSITED);
    }

    /// @dev What a redemption took ahead of time vests no second time.
    function test_whatWasRedeemedCountsAsReleased() public {
        vm.prank(alice);
        desk.redeemIssuance(_terms, DEPOSITED + HELD / 2, "half");
        vm.warp(_issuedAt + DURATION / 2);
        checkEq(desk.releasable(_id, _plan), 0, "vested so far was redeemed");
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.NothingToRelease.selector, _id));
        release(_terms, _plan);
        vm.warp(_issuedAt + DURATION);
        release(_terms, _plan);
        checkParts(_terms, HELD, HELD, 0);
        checkPools(0, DEPOSITED + HELD / 2);
    }

    function test_aCancelledRedemptionReturnsToTheWallet() public {
        vm.prank(alice);
        desk.redeemIssuance(_terms, DEPOSITED, "first");
        cancel(poolRedemption(DEPOSITED, "first"));
        checkPools(HELD, 0);
        checkEq(dollar.balanceOf(alice), RELEASED + DEPOSITED, "balance");
    }

    function test_onlyTheApplicantRedeems() public {
        recover(alice, stranger);
        bytes memory why = abi.encodeWithSelector(IIssuanceDesk.NotApplicant.selector, alice, stranger);
        vm.startPrank(alice);
        vm.expectRevert(why);
        desk.redeemIssuance(_terms, 1, "first");
        vm.expectRevert(why);
        desk.endIntoRedemption(_terms, "first");
        vm.stopPrank();
        vm.prank(stranger);
        desk.redeemIssuance(_terms, 1, "first");
        checkEq(uint256(desk.redemptionOf(desk.redemptionId(redemptionBy(stranger, 1))).state), 1, "requested");
    }

    function test_aFrozenApplicantDoesNotRedeem() public {
        dollar.freeze(alice);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, alice));
        vm.prank(alice);
        desk.redeemIssuance(_terms, 1, "first");
    }

    function test_anExpiredApplicantRedeems() public {
        vm.warp(VALID_UNTIL + 1);
        vm.prank(alice);
        desk.redeemIssuance(_terms, HELD, "first");
        checkPools(HELD + DEPOSITED - HELD, HELD);
    }

    // ---- end ----------------------------------------------------------------------------------------------------

    function test_theApplicantEndsAtAnyTime() public {
        vm.warp(_issuedAt + CLIFF);
        release(_terms, _plan);
        uint96 left = HELD - HELD / 10;
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.IssuanceEnded(_id, alice, left, DEPOSITED);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.RemainsReleased(_id, alice, left, DEPOSITED);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(desk.holdingPool(), alice, left);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(desk.returnPool(), alice, DEPOSITED);
        vm.prank(alice);
        desk.end(_terms);
        checkState(_terms, IIssuanceDesk.ApplicationState.Ended);
        checkParts(_terms, HELD, HELD, 0);
        checkPools(0, 0);
        checkEq(dollar.balanceOf(alice), AMOUNT, "all of it");
        checkEq(desk.releasable(_id, _plan), 0, "nothing vests any more");
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.NothingToRelease.selector, _id));
        desk.releaseRemains(_terms);
    }

    function test_othersEndAfterTheTerm() public {
        vm.warp(TERM_ENDS_AT);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.TermNotEnded.selector, TERM_ENDS_AT));
        vm.prank(stranger);
        desk.end(_terms);
        vm.warp(TERM_ENDS_AT + 1);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.IssuanceEnded(_id, stranger, HELD, DEPOSITED);
        vm.prank(stranger);
        desk.end(_terms);
        checkEq(dollar.balanceOf(alice), AMOUNT, "all of it is the applicant's");
        checkEq(dollar.balanceOf(stranger), 0, "and nothing is the sender's");
    }

    function test_endsWithWhatOnePoolHolds() public {
        vm.prank(alice);
        desk.redeemIssuance(_terms, DEPOSITED, "deposit");
        vm.prank(alice);
        desk.end(_terms);
        checkPools(0, DEPOSITED);
        checkEq(dollar.balanceOf(alice), RELEASED + HELD, "balance");
    }

    function test_paysTheLastUnit() public {
        vm.prank(alice);
        desk.redeemIssuance(_terms, DEPOSITED - 1, "deposit");
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(desk.returnPool(), alice, 1);
        vm.prank(alice);
        desk.end(_terms);
        checkPools(0, DEPOSITED - 1);
        checkEq(dollar.balanceOf(alice), RELEASED + HELD + 1, "balance");
    }

    function test_endsForAnApplicantWhoCanNotTakeIt() public {
        dollar.freeze(alice);
        vm.warp(TERM_ENDS_AT + 1);
        desk.end(_terms);
        checkState(_terms, IIssuanceDesk.ApplicationState.Ended);
        checkParts(_terms, HELD, 0, DEPOSITED);
        checkPools(HELD, DEPOSITED);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, alice));
        desk.releaseRemains(_terms);
        dollar.unfreeze(alice);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.RemainsReleased(_id, alice, HELD, DEPOSITED);
        vm.prank(stranger);
        desk.releaseRemains(_terms);
        checkPools(0, 0);
        checkEq(dollar.balanceOf(alice), AMOUNT, "all of it");
    }

    /// @dev All or nothing: what has room is not paid without the rest.
    function test_remainsWaitForRoomBelowTheCap() public {
        dollar.setCap(TIER, AMOUNT - 1);
        vm.prank(alice);
        desk.end(_terms);
        checkPools(HELD, DEPOSITED);
        vm.prank(alice);
        dollar.transfer(bob, 1);
        desk.releaseRemains(_terms);
        checkPools(0, 0);
    }

    function test_remainsOfAnEndedIssuanceCanBeRedeemed() public {
        vm.warp(VALID_UNTIL + 1); // an expired wallet takes nothing, but may redeem
        vm.prank(alice);
        desk.end(_terms);
        checkPools(HELD, DEPOSITED);
        vm.prank(alice);
        desk.redeemIssuance(_terms, HELD + DEPOSITED, "rest");
        checkPools(0, HELD + DEPOSITED);
    }

    function test_endsIntoARedemption() public {
        IRedemptionDesk.RedemptionTerms memory redemption = poolRedemption(HELD + DEPOSITED, "end");
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.IssuanceEnded(_id, alice, HELD, DEPOSITED);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.IssuanceRedeemed(_id, desk.redemptionId(redemption), DEPOSITED, HELD);
        vm.prank(alice);
        checkEq(desk.endIntoRedemption(_terms, "end"), desk.redemptionId(redemption), "id");
        checkState(_terms, IIssuanceDesk.ApplicationState.Ended);
        checkParts(_terms, HELD, HELD, 0);
        checkPools(0, HELD + DEPOSITED);
        accept(redemption);
        confirm(redemption);
        checkPools(0, 0);
        checkEq(dollar.totalSupply(), RELEASED, "supply");
    }

    function test_thereMustBeSomethingToEndIntoARedemption() public {
        vm.startPrank(alice);
        desk.redeemIssuance(_terms, HELD + DEPOSITED, "all");
        vm.expectRevert(IRedemptionDesk.AmountZero.selector);
        desk.endIntoRedemption(_terms, "end");
        desk.end(_terms);
        vm.stopPrank();
        checkState(_terms, IIssuanceDesk.ApplicationState.Ended);
    }

    // ---- states -------------------------------------------------------------------------------------------------

    /// @dev Each state, reached anew; then each call that the state does not allow.
    function test_everyCallInEveryState() public {
        IIssuanceDesk.Terms memory terms = _terms;
        for (uint8 i = 0; i <= uint8(IIssuanceDesk.ApplicationState.Cancelled); ++i) {
            IIssuanceDesk.ApplicationState state = IIssuanceDesk.ApplicationState(i);
            terms.nonce = 100 + i;
            reach(terms, state);
            if (state != IIssuanceDesk.ApplicationState.Issued) {
                expectApplicationState(terms, state);
                release(terms, _plan);
                expectApplicationState(terms, state);
                vm.prank(alice);
                desk.end(terms);
                expectApplicationState(terms, state);
                vm.prank(alice);
                desk.endIntoRedemption(terms, "end");
                checkEq(desk.releasable(desk.applicationId(terms), _plan), 0, "releasable");
                if (state != IIssuanceDesk.ApplicationState.Ended) {
                    expectApplicationState(terms, state);
                    vm.prank(alice);
                    desk.redeemIssuance(terms, 1, "one");
                }
            }
            if (state != IIssuanceDesk.ApplicationState.Ended) {
                expectApplicationState(terms, state);
                desk.releaseRemains(terms);
            }
        }
    }

    // ---- pools --------------------------------------------------------------------------------------------------

    function test_poolsOpenOnce() public {
        address pool = dollar.derivedAccountOf(address(desk), keccak256("holding pool"));
        checkEq(desk.holdingPool(), pool, "holding pool");
        checkEq(desk.returnPool(), dollar.derivedAccountOf(address(desk), keccak256("return pool")), "return pool");
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.DerivedAccountExists.selector, pool));
        desk.openPools(address(dollar));
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.NotOpener.selector, address(desk)));
        desk.openPools(address(euro));
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function reach(IIssuanceDesk.Terms memory terms, IIssuanceDesk.ApplicationState state) private {
        if (state == IIssuanceDesk.ApplicationState.None) return;
        applyFor(terms);
        if (state == IIssuanceDesk.ApplicationState.Rejected) {
            bytes32 id = desk.applicationId(terms);
            vm.prank(vm.addr(endorserKeys[0]));
            desk.reject(id, "documents missing");
        } else if (state == IIssuanceDesk.ApplicationState.Cancelled) {
            vm.prank(alice);
            desk.cancel(terms);
        } else if (state != IIssuanceDesk.ApplicationState.Applied) {
            issue(terms);
            if (state == IIssuanceDesk.ApplicationState.Ended) {
                vm.prank(alice);
                desk.end(terms);
            }
        }
    }

    function poolRedemption(
        uint96 amount,
        bytes32 payoutReference
    ) private view returns (IRedemptionDesk.RedemptionTerms memory) {
        return IRedemptionDesk.RedemptionTerms(address(dollar), alice, amount, payoutReference);
    }

    function redemptionBy(address holder, uint96 amount) private view returns (IRedemptionDesk.RedemptionTerms memory) {
        return IRedemptionDesk.RedemptionTerms(address(dollar), holder, amount, "first");
    }
}
