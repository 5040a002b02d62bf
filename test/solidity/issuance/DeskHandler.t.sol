// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {DeskModel} from "./DeskModel.sol";

/// @title DeskHandler
/// @notice Drives the whole desk by random calls. What the model calls legal must go through, and nothing else may.
contract DeskHandler is DeskModel {
    uint256 private _successors;

    /// @notice What the fuzzer may call; what the rest depends on more often.
    function actions() external pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](38);
        selectors[0] = this.apply_.selector;
        selectors[1] = this.issue.selector;
        selectors[2] = this.cancel.selector;
        selectors[3] = this.reject.selector;
        selectors[4] = this.release.selector;
        selectors[5] = this.end.selector;
        selectors[6] = this.releaseRemains.selector;
        selectors[7] = this.redeemIssuance.selector;
        selectors[8] = this.endIntoRedemption.selector;
        selectors[9] = this.redeem.selector;
        selectors[10] = this.accept.selector;
        selectors[11] = this.confirm.selector;
        selectors[12] = this.fail.selector;
        selectors[13] = this.cancelRedemption.selector;
        selectors[14] = this.giveBack.selector;
        selectors[15] = this.decide.selector;
        selectors[16] = this.attestReserve.selector;
        selectors[17] = this.passTime.selector;
        selectors[18] = this.pay.selector;
        selectors[19] = this.restrict.selector;
        selectors[20] = this.freezePool.selector;
        selectors[21] = this.pauseOrGoOn.selector;
        selectors[22] = this.recoverTrader.selector;
        selectors[23] = this.cap.selector;
        selectors[24] = this.changeHolding.selector;
        selectors[25] = this.issueAgain.selector;
        selectors[26] = this.issue.selector;
        selectors[27] = this.issue.selector;
        selectors[28] = this.release.selector;
        selectors[29] = this.release.selector;
        selectors[30] = this.accept.selector;
        selectors[31] = this.decide.selector;
        selectors[32] = this.end.selector;
        selectors[33] = this.decide.selector;
        selectors[34] = this.releaseRemains.selector;
        selectors[35] = this.giveBack.selector;
        selectors[36] = this.accept.selector;
        selectors[37] = this.confirm.selector;
    }

    // ---- applications -------------------------------------------------------------------------------------------

    function apply_(uint256 who, uint256 payee, uint256 lots) external {
        if (_applications.length == 40) revert Skipped();
        IIssuanceDesk.Terms memory terms = IIssuanceDesk.Terms({
            coin: address(dollar),
            applicant: trader(who),
            payee: trader(payee),
            amount: uint96(bound(lots, SMALLEST / LOT, 12_000)) * LOT,
            tradeId: 0,
            documentHash: bytes32(lots),
            issuanceRuleVersion: book.versionCount(address(dollar), ISSUANCE),
            holdingRuleVersion: book.versionCount(address(dollar), HOLDING),
            returnRuleVersion: book.versionCount(address(dollar), RETURN),
            deadline: uint40(block.timestamp + 5 days + (lots % 20 days)),
            termEndsAt: uint40(block.timestamp + 25 days + (payee % 30 days)),
            intoTrade: false,
            nonce: uint64(_applications.length)
        });
        bytes memory data = abi.encodeCall(desk.applyFor, (terms));
        if (!attempt(terms.applicant, address(desk), data, mayApply(terms.applicant), "apply")) return;
        _applications.push(terms);
        _applicationIds.push(desk.applicationId(terms));
    }

    function issue(uint256 which, uint256 by) external {
        (IIssuanceDesk.Terms memory terms, , bytes32 id) = pickApplication(
            which,
            IIssuanceDesk.ApplicationState.Applied
        );
        IIssuanceDesk.Plan memory plan;
        try desk.plan(terms) returns (IIssuanceDesk.Plan memory planned) {
            plan = planned;
        } catch {
            revert Skipped();
        }
        bytes32 planHash = keccak256(abi.encode(plan));
        bytes32 seal = keccak256(abi.encode(planHash, LOTS_ROOT, BODY_HASH));
        uint40 deadline = uint40(block.timestamp);
        bytes memory signatures = endorse(desk.hashIssuance(id, planHash, seal, deadline));
        bytes memory data = abi.encodeCall(desk.issue, (terms, LOTS_ROOT, BODY_HASH, deadline, signatures));
        if (!attempt(trader(by), address(desk), data, mayIssue(terms, plan, id), "issue")) return;
        _plans[id] = plan;
        totalIssued += terms.amount;
        _issues.push(Issue(block.timestamp, terms.applicant, terms.amount));
        (uint256 covered, ) = feed.coveredReserve();
        if (dollar.totalSupply() > covered) report("minted beyond the covered reserve");
        if (issuedWithin(terms.applicant) > WALLET_CAP) report("a wallet was issued more than its cap");
        if (issuedWithin(address(0)) > TOTAL_CAP) report("all were issued more than their cap");
    }

    /// @dev What is issued can not be issued again, and what ended stays ended.
    function issueAgain(uint256 which) external counted {
        (IIssuanceDesk.Terms memory terms, IIssuanceDesk.Application memory found, bytes32 id) = pickApplication(
            which,
            which % 2 == 0 ? IIssuanceDesk.ApplicationState.Issued : IIssuanceDesk.ApplicationState.Ended
        );
        if (found.state < IIssuanceDesk.ApplicationState.Issued) revert Skipped();
        bytes32 planHash = keccak256(abi.encode(_plans[id]));
        bytes32 seal = keccak256(abi.encode(planHash, LOTS_ROOT, BODY_HASH));
        bytes memory signatures = endorse(desk.hashIssuance(id, planHash, seal, terms.deadline));
        bytes memory data = abi.encodeCall(desk.issue, (terms, LOTS_ROOT, BODY_HASH, terms.deadline, signatures));
        attempt(terms.applicant, address(desk), data, false, "issue again");
        attempt(terms.applicant, address(desk), abi.encodeCall(desk.applyFor, (terms)), false, "apply again");
    }

    function cancel(uint256 which) external seldom(which, 3) {
        (IIssuanceDesk.Terms memory terms, IIssuanceDesk.Application memory found, ) = pickApplication(
            which,
            IIssuanceDesk.ApplicationState.Applied
        );
        bool legal = found.state == IIssuanceDesk.ApplicationState.Applied;
        bytes memory data = abi.encodeCall(desk.cancel, (terms));
        if (!attempt(heirOf(terms.applicant), address(desk), data, legal, "cancel")) return;
    }

    function reject(uint256 which) external seldom(which, 3) {
        (, IIssuanceDesk.Application memory found, bytes32 id) = pickApplication(
            which,
            IIssuanceDesk.ApplicationState.Applied
        );
        bool legal = found.state == IIssuanceDesk.ApplicationState.Applied;
        bytes memory data = abi.encodeCall(desk.reject, (id, "documents missing"));
        if (!attempt(vm.addr(endorserKeys[0]), address(desk), data, legal, "reject")) return;
    }

    // ---- pools --------------------------------------------------------------------------------------------------

    function release(uint256 which, uint256 by) external {
        (IIssuanceDesk.Terms memory terms, , bytes32 id) = pickApplication(
            which,
            IIssuanceDesk.ApplicationState.Issued
        );
        address heir = heirOf(terms.applicant);
        uint256 due = desk.releasable(id, _plans[id]);
        bool legal = due != 0 && mayLeave(desk.holdingPool()) && mayReceive(heir, due);
        bytes memory data = abi.encodeCall(desk.release, (terms, _plans[id], LOTS_ROOT, BODY_HASH));
        if (!attempt(trader(by), address(desk), data, legal, "release")) return;
        _paidByTime[id] += due;
    }

    function end(uint256 which, uint256 by) external seldom(which, 4) {
        (IIssuanceDesk.Terms memory terms, IIssuanceDesk.Application memory found, ) = pickApplication(
            which,
            IIssuanceDesk.ApplicationState.Issued
        );
        address sender = by % 2 == 0 ? heirOf(terms.applicant) : trader(by);
        bool legal =
            found.state == IIssuanceDesk.ApplicationState.Issued &&
                (sender == heirOf(terms.applicant) || block.timestamp > terms.termEndsAt);
        if (!attempt(sender, address(desk), abi.encodeCall(desk.end, (terms)), legal, "end")) return;
    }

    function releaseRemains(uint256 which, uint256 by) external {
        for (uint256 i = 0; i < _applications.length; ++i) {
            uint256 place = ((which % _applications.length) + i) % _applications.length;
            IIssuanceDesk.Application memory found = applicationAt(place);
            (uint256 held, uint256 deposit) = (found.held - found.released, found.deposit);
            if (found.state != IIssuanceDesk.ApplicationState.Ended || held + deposit == 0) continue;
            bool legal =
                mayReceive(heirOf(_applications[place].applicant), held + deposit) &&
                    (held == 0 || mayLeave(desk.holdingPool())) &&
                    (deposit == 0 || mayLeave(desk.returnPool()));
            bytes memory data = abi.encodeCall(desk.releaseRemains, (_applications[place]));
            attempt(trader(by), address(desk), data, legal, "release what remains");
            return;
        }
    }

    function redeemIssuance(uint256 which, uint256 value) external {
        (IIssuanceDesk.Terms memory terms, IIssuanceDesk.Application memory found, ) = pickApplication(
            which,
            which % 3 == 0 ? IIssuanceDesk.ApplicationState.Ended : IIssuanceDesk.ApplicationState.Issued
        );
        address heir = heirOf(terms.applicant);
        uint256 left = found.held - found.released + found.deposit;
        uint96 amount = uint96(bound(value, 1, left + 1));
        bool fromHeld = amount > found.deposit;
        bool legal = amount <= left && mayRedeem(heir) && mayLeave(desk.returnPool());
        if (fromHeld) legal = legal && mayLeave(desk.holdingPool());
        bytes32 payoutReference = bytes32(_redemptions.length);
        bytes memory data = abi.encodeCall(desk.redeemIssuance, (terms, amount, payoutReference));
        if (!attempt(heir, address(desk), data, legal, "redeem from the pools")) return;
        _redemptions.push(IRedemptionDesk.RedemptionTerms(address(dollar), heir, amount, payoutReference));
    }

    function endIntoRedemption(uint256 which) external seldom(which, 2) {
        (IIssuanceDesk.Terms memory terms, IIssuanceDesk.Application memory found, ) = pickApplication(
            which,
            IIssuanceDesk.ApplicationState.Issued
        );
        address heir = heirOf(terms.applicant);
        uint256 held = found.held - found.released;
        uint96 left = uint96(held + found.deposit);
        bool legal = found.state == IIssuanceDesk.ApplicationState.Issued && left != 0 && mayRedeem(heir);
        legal = legal && mayLeave(desk.returnPool()) && (held == 0 || mayLeave(desk.holdingPool()));
        bytes32 payoutReference = bytes32(_redemptions.length);
        bytes memory data = abi.encodeCall(desk.endIntoRedemption, (terms, payoutReference));
        if (!attempt(heir, address(desk), data, legal, "end into a redemption")) return;
        _redemptions.push(IRedemptionDesk.RedemptionTerms(address(dollar), heir, left, payoutReference));
    }

    // ---- redemptions --------------------------------------------------------------------------------------------

    function redeem(uint256 who, uint256 value) external {
        if (_redemptions.length > 40) revert Skipped();
        address holder = trader(who);
        uint256 balance = dollar.balanceOf(holder);
        uint96 amount = uint96(bound(value, 1, balance + 1));
        bool legal = amount <= balance && mayRedeem(holder) && mayLeave(desk.returnPool());
        bytes32 payoutReference = bytes32(_redemptions.length);
        bytes memory data = abi.encodeCall(dollar.redeem, (address(desk), amount, payoutReference));
        if (!attempt(holder, address(dollar), data, legal, "redeem")) return;
        _redemptions.push(IRedemptionDesk.RedemptionTerms(address(dollar), holder, amount, payoutReference));
    }

    function accept(uint256 which) external {
        (IRedemptionDesk.RedemptionTerms memory terms, IRedemptionDesk.Redemption memory found) = pickRedemption(
            which,
            IRedemptionDesk.RedemptionState.Requested
        );
        bool legal =
            found.state == IRedemptionDesk.RedemptionState.Requested &&
                block.timestamp >= found.dueAt &&
                block.timestamp % 1 days >= 2 hours &&
                mayRedeem(heirOf(terms.holder)) &&
                mayLeave(desk.returnPool());
        bytes memory data = abi.encodeCall(desk.acceptRedemption, (terms));
        if (!attempt(_cashier, address(desk), data, legal, "accept")) return;
    }

    function confirm(uint256 which) external {
        (IRedemptionDesk.RedemptionTerms memory terms, IRedemptionDesk.Redemption memory found) = pickRedemption(
            which,
            IRedemptionDesk.RedemptionState.Accepted
        );
        bytes memory data = abi.encodeCall(desk.confirmRedemption, (terms));
        if (!attempt(_cashier, address(desk), data, mayConfirm(found), "confirm")) return;
        totalPaid += terms.amount - found.fee;
    }

    function fail(uint256 which) external {
        (IRedemptionDesk.RedemptionTerms memory terms, IRedemptionDesk.Redemption memory found) = pickRedemption(
            which,
            IRedemptionDesk.RedemptionState.Accepted
        );
        bool legal = found.state == IRedemptionDesk.RedemptionState.Accepted;
        bool returns_ = mayReceive(heirOf(terms.holder), terms.amount) && mayLeave(desk.returnPool());
        bytes memory data = abi.encodeCall(desk.failRedemption, (terms, "no such account"));
        if (!attempt(_cashier, address(desk), data, legal, "fail")) return;
        checkReturned(terms, returns_);
    }

    function decide(uint256 which, uint256 how) external {
        (IRedemptionDesk.RedemptionTerms memory terms, IRedemptionDesk.Redemption memory found) = pickRedemption(
            which,
            IRedemptionDesk.RedemptionState.Accepted
        );
        if (how % 4 != 0 && found.state == IRedemptionDesk.RedemptionState.Accepted) vm.warp(block.timestamp + 7 days);
        bool paid = how % 2 == 0;
        bool legal =
            found.state == IRedemptionDesk.RedemptionState.Accepted &&
                block.timestamp > found.changedAt + 7 days &&
                (!paid || mayConfirm(found));
        bool returns_ = mayReceive(heirOf(terms.holder), terms.amount) && mayLeave(desk.returnPool());
        bytes memory data = abi.encodeCall(desk.decideRedemption, (terms, paid, "no answer"));
        if (!attempt(_arbiter, address(desk), data, legal, "decide")) return;
        if (paid) totalPaid += terms.amount - found.fee;
        else checkReturned(terms, returns_);
    }

    function cancelRedemption(uint256 which) external seldom(which, 2) {
        (IRedemptionDesk.RedemptionTerms memory terms, IRedemptionDesk.Redemption memory found) = pickRedemption(
            which,
            IRedemptionDesk.RedemptionState.Requested
        );
        bool legal = found.state == IRedemptionDesk.RedemptionState.Requested;
        bool returns_ = mayReceive(heirOf(terms.holder), terms.amount) && mayLeave(desk.returnPool());
        bytes memory data = abi.encodeCall(desk.cancelRedemption, (terms));
        if (!attempt(heirOf(terms.holder), address(desk), data, legal, "cancel a redemption")) return;
        checkReturned(terms, returns_);
    }

    function giveBack(uint256 which, uint256 by) external {
        for (uint256 i = 0; i < _redemptions.length; ++i) {
            uint256 place = ((which % _redemptions.length) + i) % _redemptions.length;
            IRedemptionDesk.RedemptionTerms memory terms = _redemptions[place];
            IRedemptionDesk.Redemption memory found = redemptionAt(place);
            if (found.state < IRedemptionDesk.RedemptionState.Failed || found.returned) continue;
            bool legal = mayReceive(heirOf(terms.holder), terms.amount) && mayLeave(desk.returnPool());
            bytes memory data = abi.encodeCall(desk.returnRedemption, (terms));
            attempt(trader(by), address(desk), data, legal, "give back");
            return;
        }
    }

    // ---- the world around ---------------------------------------------------------------------------------------

    function attestReserve(uint256 amount) external counted {
        vm.warp(block.timestamp + 1);
        attest(bound(amount, 200_000 * COIN, 2_000_000 * COIN));
    }

    function passTime(uint256 time) external counted {
        vm.warp(block.timestamp + bound(time, 1, 1 days));
    }

    function pay(uint256 from, uint256 to, uint256 value) external counted {
        address sender = trader(from);
        value = bound(value, 0, dollar.balanceOf(sender));
        vm.prank(sender);
        dollar.transfer(trader(to), value);
    }

    function restrict(uint256 who, uint256 how) external counted {
        address wallet = trader(who);
        if (how % 8 == 0) dollar.freeze(wallet);
        else if (how % 8 == 1) suspend(wallet);
        else if (how % 8 < 5) dollar.unfreeze(wallet);
        else register(wallet);
    }

    function freezePool(uint256 which, uint256 how) external counted {
        address pool = which % 2 == 0 ? desk.holdingPool() : desk.returnPool();
        if (how % 8 == 0) dollar.freeze(pool);
        else dollar.unfreeze(pool);
    }

    function pauseOrGoOn(uint256 how) external counted {
        if (how % 8 == 0) dollar.pause();
        else dollar.unpause();
    }

    /// @dev Each takes a week.
    function recoverTrader(uint256 who) external seldom(who, 6) counted {
        address successor = address(uint160(0x5cce550 + ++_successors));
        recover(trader(who), successor);
        _everHeld.push(successor);
    }

    /// @dev Now and then so low that some can take nothing.
    function cap(uint256 how) external counted {
        dollar.setCap(TIER, how % 2 == 0 ? 100_000 * COIN : type(uint256).max);
    }

    function changeHolding(uint256 share) external seldom(share, 6) counted {
        hold(uint16(share % 5_000));
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function mayIssue(
        IIssuanceDesk.Terms memory terms,
        IIssuanceDesk.Plan memory plan,
        bytes32 id
    ) private view returns (bool) {
        if (desk.applicationOf(id).state != IIssuanceDesk.ApplicationState.Applied) return false;
        if (block.timestamp > terms.deadline || !mayReceive(terms.applicant, plan.released)) return false;
        // Both pools may be frozen.
        if (plan.held != 0 && dollar.isFrozen(desk.holdingPool())) return false;
        if (plan.deposited != 0 && dollar.isFrozen(desk.returnPool())) return false;
        (uint256 toWallet, uint256 toAll) = desk.issuedInWindow(address(dollar), terms.applicant);
        if (toWallet + terms.amount > WALLET_CAP || toAll + terms.amount > TOTAL_CAP) return false;
        (uint256 covered, uint40 asOf) = feed.coveredReserve();
        return dollar.totalSupply() + terms.amount <= covered && block.timestamp <= uint256(asOf) + 20 days;
    }

    function mayConfirm(IRedemptionDesk.Redemption memory found) private view returns (bool) {
        return
            found.state == IRedemptionDesk.RedemptionState.Accepted &&
            mayLeave(desk.returnPool()) &&
            (found.fee == 0 || mayReceive(heirOf(desk.feeCollector()), found.fee));
    }

    function checkReturned(IRedemptionDesk.RedemptionTerms memory terms, bool expected) private {
        if (desk.redemptionOf(desk.redemptionId(terms)).returned != expected) report("returned otherwise");
    }
}
