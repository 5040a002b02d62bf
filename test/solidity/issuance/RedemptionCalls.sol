// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {DeskModel} from "./DeskModel.sol";

/// @title RedemptionCalls
/// @notice Random calls about redemptions. What the model calls legal must go through, and nothing else may.
abstract contract RedemptionCalls is DeskModel {
    using AccountWord for uint256;

    constructor() {
        offer(RedemptionCalls.redeem.selector, "redeem");
        offer(RedemptionCalls.accept.selector, "accept", 3);
        offer(RedemptionCalls.confirm.selector, "confirm", 2);
        offer(RedemptionCalls.fail.selector, "fail");
        offer(RedemptionCalls.cancelRedemption.selector, "cancel a redemption");
        offer(RedemptionCalls.giveBack.selector, "give back", 2);
        offer(RedemptionCalls.decide.selector, "decide", 3);
        aimFor("requested");
        aimFor("requested by an expired wallet");
        aimFor("accepted");
        aimFor("paid");
        aimFor("failed");
        aimFor("decided as paid");
        aimFor("decided as failed");
        aimFor("redemption cancelled");
        aimFor("given back at once");
        aimFor("waits to be given back");
        aimFor("given back later");
    }

    function redeem(uint256 who, uint256 value) external action {
        if (_redemptions.length > 40) revert Skipped();
        address holder = trader(who);
        uint256 balance = dollar.balanceOf(holder);
        uint96 amount = uint96(bound(value, 1, balance + 1));
        bool legal = amount <= balance && mayRedeem(holder) && mayLeave(desk.returnPool());
        bytes32 payoutReference = bytes32(_redemptions.length);
        bytes memory data = abi.encodeCall(dollar.redeem, (address(desk), amount, payoutReference));
        if (!attempt(holder, address(dollar), data, legal, "redeem")) return;
        _redemptions.push(IRedemptionDesk.RedemptionTerms(address(dollar), holder, amount, payoutReference));
        reach("requested");
        if (block.timestamp > dollar.accountWord(holder).validUntil()) reach("requested by an expired wallet");
    }

    function accept(uint256 which) external action {
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
        if (attempt(_cashier, address(desk), data, legal, "accept")) reach("accepted");
    }

    function confirm(uint256 which) external action {
        (IRedemptionDesk.RedemptionTerms memory terms, IRedemptionDesk.Redemption memory found) = pickRedemption(
            which,
            IRedemptionDesk.RedemptionState.Accepted
        );
        bytes memory data = abi.encodeCall(desk.confirmRedemption, (terms));
        if (!attempt(_cashier, address(desk), data, mayConfirm(found), "confirm")) return;
        totalPaid += terms.amount - found.fee;
        reach("paid");
    }

    function fail(uint256 which) external action {
        (IRedemptionDesk.RedemptionTerms memory terms, IRedemptionDesk.Redemption memory found) = pickRedemption(
            which,
            IRedemptionDesk.RedemptionState.Accepted
        );
        bool legal = found.state == IRedemptionDesk.RedemptionState.Accepted;
        bool returns_ = mayReceive(heirOf(terms.holder), terms.amount) && mayLeave(desk.returnPool());
        bytes memory data = abi.encodeCall(desk.failRedemption, (terms, "no such account"));
        if (!attempt(_cashier, address(desk), data, legal, "fail")) return;
        reach("failed");
        checkReturned(terms, returns_);
    }

    function decide(uint256 which, uint256 how) external action {
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
        reach(paid ? "decided as paid" : "decided as failed");
        if (paid) totalPaid += terms.amount - found.fee;
        else checkReturned(terms, returns_);
    }

    function cancelRedemption(uint256 which) external action seldom(which, 2) {
        (IRedemptionDesk.RedemptionTerms memory terms, IRedemptionDesk.Redemption memory found) = pickRedemption(
            which,
            IRedemptionDesk.RedemptionState.Requested
        );
        bool legal = found.state == IRedemptionDesk.RedemptionState.Requested;
        bool returns_ = mayReceive(heirOf(terms.holder), terms.amount) && mayLeave(desk.returnPool());
        bytes memory data = abi.encodeCall(desk.cancelRedemption, (terms));
        if (!attempt(heirOf(terms.holder), address(desk), data, legal, "cancel a redemption")) return;
        reach("redemption cancelled");
        checkReturned(terms, returns_);
    }

    function giveBack(uint256 which, uint256 by) external action {
        if (_redemptions.length == 0) revert Skipped();
        for (uint256 i = 0; i < _redemptions.length; ++i) {
            uint256 place = ((which % _redemptions.length) + i) % _redemptions.length;
            IRedemptionDesk.RedemptionTerms memory terms = _redemptions[place];
            IRedemptionDesk.Redemption memory found = redemptionAt(place);
            if (found.state < IRedemptionDesk.RedemptionState.Failed || found.returned) continue;
            bool legal = mayReceive(heirOf(terms.holder), terms.amount) && mayLeave(desk.returnPool());
            bytes memory data = abi.encodeCall(desk.returnRedemption, (terms));
            if (attempt(trader(by), address(desk), data, legal, "give back")) reach("given back later");
            return;
        }
        revert Skipped();
    }

    // ---- the model's word ---------------------------------------------------------------------------------------

    function mayConfirm(IRedemptionDesk.Redemption memory found) private view returns (bool) {
        return
            found.state == IRedemptionDesk.RedemptionState.Accepted &&
            mayLeave(desk.returnPool()) &&
            (found.fee == 0 || mayReceive(heirOf(desk.feeCollector()), found.fee));
    }

    function checkReturned(IRedemptionDesk.RedemptionTerms memory terms, bool expected) private {
        if (desk.redemptionOf(desk.redemptionId(terms)).returned != expected) report("returned otherwise");
        reach(expected ? "given back at once" : "waits to be given back");
    }
}
