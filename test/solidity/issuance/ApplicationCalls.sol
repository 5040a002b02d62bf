// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {DeskModel} from "./DeskModel.sol";

/// @title ApplicationCalls
/// @notice Random calls about applications and about what became of them in the pools. What the model calls legal must
/// go through, and nothing else may.
abstract contract ApplicationCalls is DeskModel {
    constructor() {
        offer(ApplicationCalls.apply_.selector, "apply", 2);
        offer(ApplicationCalls.issue.selector, "issue", 3);
        offer(ApplicationCalls.issueAgain.selector, "issue again");
        offer(ApplicationCalls.cancel.selector, "cancel");
        offer(ApplicationCalls.reject.selector, "reject");
        offer(ApplicationCalls.release.selector, "release", 3);
        offer(ApplicationCalls.end.selector, "end", 2);
        offer(ApplicationCalls.releaseRemains.selector, "release what remains", 2);
        offer(ApplicationCalls.redeemIssuance.selector, "redeem from the pools");
        offer(ApplicationCalls.endIntoRedemption.selector, "end into a redemption");
        aimFor("applied");
        aimFor("issued");
        aimFor("application cancelled");
        aimFor("application rejected");
        aimFor("released in part");
        aimFor("released to the last");
        aimFor("ended and paid");
        aimFor("ended, remains wait");
        aimFor("remains released");
        aimFor("deposit redeemed");
        aimFor("what is held redeemed");
        aimFor("ended into a redemption");
    }

    // ---- applications -------------------------------------------------------------------------------------------

    function apply_(uint256 who, uint256 payee, uint256 lots) external action {
        if (_applications.length == 60) revert Skipped();
        IIssuanceDesk.Terms memory terms = IIssuanceDesk.Terms({
            coin: address(dollar),
            applicant: trader(who),
            payee: trader(payee),
            amount: uint96(bound(lots, SMALLEST / LOT, 6_000)) * LOT,
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
        reach("applied");
    }

    function issue(uint256 which, uint256 by) external action {
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
        reach("issued");
        _plans[id] = plan;
        totalIssued += terms.amount;
        _issues.push(Issue(block.timestamp, terms.applicant, terms.amount));
        (uint256 covered, ) = feed.coveredReserve();
        if (dollar.totalSupply() > covered) report("minted beyond the covered reserve");
        if (issuedWithin(terms.applicant) > WALLET_CAP) report("a wallet was issued more than its cap");
        if (issuedWithin(address(0)) > TOTAL_CAP) report("all were issued more than their cap");
    }

    /// @dev What is issued can not be issued again, and what ended stays ended.
    function issueAgain(uint256 which) external action {
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
        wentThrough();
    }

    function cancel(uint256 which) external action seldom(which, 6) {
        (IIssuanceDesk.Terms memory terms, IIssuanceDesk.Application memory found, ) = pickApplication(
            which,
            IIssuanceDesk.ApplicationState.Applied
        );
        bool legal = found.state == IIssuanceDesk.ApplicationState.Applied;
        bytes memory data = abi.encodeCall(desk.cancel, (terms));
        if (attempt(heirOf(terms.applicant), address(desk), data, legal, "cancel")) reach("application cancelled");
    }

    function reject(uint256 which) external action seldom(which, 6) {
        (, IIssuanceDesk.Application memory found, bytes32 id) = pickApplication(
            which,
            IIssuanceDesk.ApplicationState.Applied
        );
        bool legal = found.state == IIssuanceDesk.ApplicationState.Applied;
        bytes memory data = abi.encodeCall(desk.reject, (id, "documents missing"));
        if (attempt(vm.addr(endorserKeys[0]), address(desk), data, legal, "reject")) reach("application rejected");
    }

    // ---- pools --------------------------------------------------------------------------------------------------

    function release(uint256 which, uint256 by) external action {
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
        reach(desk.applicationOf(id).released == _plans[id].held ? "released to the last" : "released in part");
    }

    function end(uint256 which, uint256 by) external action seldom(which, 4) {
        (IIssuanceDesk.Terms memory terms, IIssuanceDesk.Application memory found, bytes32 id) = pickApplication(
            which,
            IIssuanceDesk.ApplicationState.Issued
        );
        address sender = by % 2 == 0 ? heirOf(terms.applicant) : trader(by);
        bool legal =
            found.state == IIssuanceDesk.ApplicationState.Issued &&
                (sender == heirOf(terms.applicant) || block.timestamp > terms.termEndsAt);
        if (!attempt(sender, address(desk), abi.encodeCall(desk.end, (terms)), legal, "end")) return;
        IIssuanceDesk.Application memory ended = desk.applicationOf(id);
        reach(ended.released == ended.held && ended.deposit == 0 ? "ended and paid" : "ended, remains wait");
    }

    function releaseRemains(uint256 which, uint256 by) external action {
        if (_applications.length == 0) revert Skipped();
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
            if (attempt(trader(by), address(desk), data, legal, "release what remains")) reach("remains released");
            return;
        }
        revert Skipped();
    }

    function redeemIssuance(uint256 which, uint256 value) external action {
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
        reach(fromHeld ? "what is held redeemed" : "deposit redeemed");
        _redemptions.push(IRedemptionDesk.RedemptionTerms(address(dollar), heir, amount, payoutReference));
    }

    function endIntoRedemption(uint256 which) external action seldom(which, 2) {
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
        reach("ended into a redemption");
        _redemptions.push(IRedemptionDesk.RedemptionTerms(address(dollar), heir, left, payoutReference));
    }

    // ---- the model's word ---------------------------------------------------------------------------------------

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
}
