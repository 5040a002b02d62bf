// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {TradeModel} from "./TradeModel.sol";

/// @title TradeCalls
/// @notice What traders, their arbiter and anybody can do to one trade, at random.
abstract contract TradeCalls is TradeModel {
    constructor() {
        offer(TradeCalls.openTrade.selector, "open");
        offer(TradeCalls.declineTrade.selector, "decline");
        offer(TradeCalls.payIn.selector, "pay by a plain transfer", 2);
        offer(TradeCalls.payAndSettle.selector, "pay and settle");
        offer(TradeCalls.settleLeg.selector, "settle", 3);
        offer(TradeCalls.claimLeg.selector, "claim", 2);
        offer(TradeCalls.refundTrade.selector, "refund");
        offer(TradeCalls.openDispute.selector, "dispute");
        offer(TradeCalls.withdraw.selector, "withdraw a dispute");
        offer(TradeCalls.endByTime.selector, "end a dispute by time");
        offer(TradeCalls.decideByArbiter.selector, "decide", 2);
        offer(TradeCalls.agree.selector, "close by agreement");
    }

    function openTrade(uint256 who, uint256 whom, uint256 seed) external action tallied {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = randomTrade(who, whom, seed);
        bytes32 id = idOf(terms, legs);
        (bytes memory ofPayer, bytes memory ofPayee) = signBoth(terms, id);
        trades.open(terms, legs, ofPayer, ofPayee);
        keep(terms, legs, id);
    }

    function declineTrade(uint256 who, uint256 whom, uint256 seed) external action seldom(seed, 4) tallied {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = randomTrade(who, whom, seed);
        vm.prank(heirOf(terms.payee));
        trades.decline(terms, legs);
    }

    function payIn(uint256 which, uint256 who, uint256 value) external action tallied {
        which = pick(which);
        address from = trader(who);
        address channel = trades.accountOf(_ids[which]);
        value = bound(value, 1, 2 * uint256(_terms[which].amount));
        vm.prank(from);
        dollar.transfer(channel, value);
    }

    function payAndSettle(uint256 which, uint256 who, uint256 seed) external action tallied {
        which = pickIn(which, ITradeBook.TradeStatus.Open);
        uint256 leg = openLeg(which, seed);
        bytes memory data = abi.encode(_terms[which], _legs[which], leg, proofOf(which, uint8(leg)));
        bytes32 id = _ids[which];
        uint256 value = neededFor(which, leg);
        vm.prank(trader(who));
        dollar.pay(address(trades), id, value, seed % 4 == 0 ? bytes("") : data);
    }

    function settleLeg(uint256 which, uint256 seed) external action tallied {
        which = pickIn(which, ITradeBook.TradeStatus.Open);
        uint8 leg = uint8(openLeg(which, seed));
        bytes memory proof = proofOf(which, leg);
        trades.settle(_terms[which], _legs[which], leg, proof);
    }

    /// @dev Whatever there is to claim in the first trade that has anything.
    function claimLeg(uint256 which) external action tallied {
        which = pick(which);
        for (uint256 i = 0; i < 4 * RECENT && i < _ids.length; ++i) {
            uint256 index = (which + i) % _ids.length;
            for (uint8 leg = 0; leg <= 64; leg = leg + 1 == _legs[index].length ? 64 : leg + 1) {
                if (waits(index, leg)) {
                    trades.claim(_terms[index], _legs[index], leg);
                    return;
                }
            }
        }
        revert Skipped();
    }

    function refundTrade(uint256 which) external action tallied {
        which = pick(which);
        trades.refund(_terms[which], _legs[which]);
    }

    function openDispute(uint256 which, uint256 seed) external action seldom(seed, 2) tallied {
        which = pickIn(which, ITradeBook.TradeStatus.Open);
        vm.prank(heirOf(seed % 4 == 0 ? _terms[which].payer : _terms[which].payee));
        trades.dispute(_terms[which], _legs[which], bytes32(seed));
    }

    function withdraw(uint256 which, uint256 seed) external action tallied {
        which = pickIn(which, ITradeBook.TradeStatus.Disputed);
        ITradeBook.Trade memory trade = trades.tradeOf(_ids[which]);
        bool byPayee = trade.disputedByPayee && (!trade.disputedByPayer || seed % 2 == 0);
        vm.prank(heirOf(byPayee ? _terms[which].payee : _terms[which].payer));
        trades.withdrawDispute(_terms[which], _legs[which]);
    }

    function endByTime(uint256 which) external action tallied {
        which = pickIn(which, ITradeBook.TradeStatus.Disputed);
        trades.endDispute(_terms[which], _legs[which]);
    }

    function decideByArbiter(uint256 which, uint256 share, uint256 seed) external action seldom(seed, 2) tallied {
        which = pickIn(which, ITradeBook.TradeStatus.Disputed);
        uint96 toPayee = uint96(bound(share, 0, most(which)));
        vm.prank(arbiter);
        trades.decide(_terms[which], _legs[which], toPayee);
    }

    function agree(uint256 which, uint256 share, uint256 seed) external action seldom(seed, 4) tallied {
        which = pickIn(which, seed % 8 == 0 ? ITradeBook.TradeStatus.Open : ITradeBook.TradeStatus.Disputed);
        uint96 toPayee = uint96(bound(share, 0, most(which)));
        bytes32 id = _ids[which];
        bytes32 digest = trades.hashAgreement(id, toPayee, trades.tradeOf(id).settledLegs);
        (bytes memory ofPayer, bytes memory ofPayee) = signBothHeirs(_terms[which], digest);
        trades.closeByAgreement(_terms[which], _legs[which], toPayee, ofPayer, ofPayee);
    }

    // ---- what a call takes --------------------------------------------------------------------------------------

    function signBoth(
        ITradeBook.Terms memory terms,
        bytes32 digest
    ) private view returns (bytes memory ofPayer, bytes memory ofPayee) {
        return (sign(_keyOf[terms.payer], digest), sign(_keyOf[terms.payee], digest));
    }

    function signBothHeirs(
        ITradeBook.Terms memory terms,
        bytes32 digest
    ) private view returns (bytes memory ofPayer, bytes memory ofPayee) {
        return (sign(_keyOf[heirOf(terms.payer)], digest), sign(_keyOf[heirOf(terms.payee)], digest));
    }

    function proofOf(uint256 which, uint8 leg) private view returns (bytes memory) {
        uint256 condition = (_legs[which][leg] >> 136) & 0xff;
        if (condition == 1) {
            return
                abi.encode(
                    bytes32("document"),
                    sign(endorserKeys[0], trades.hashLegDocument(_ids[which], leg, "document"))
                );
        }
        (bytes memory ofPayer, bytes memory ofPayee) = signBothHeirs(
            _terms[which],
            trades.hashLegConsent(_ids[which], leg)
        );
        return abi.encode(ofPayer, ofPayee);
    }

    /// @dev The first unsettled leg, or any.
    function openLeg(uint256 which, uint256 seed) private view returns (uint256 leg) {
        if (seed % 4 == 0) return (seed >> 8) % _legs[which].length;
        uint64 settled = trades.tradeOf(_ids[which]).settledLegs;
        while ((settled >> leg) & 1 != 0) ++leg;
    }

    /// @dev What is still to be paid until the leg is covered, at least one coin unit.
    function neededFor(uint256 which, uint256 leg) private view returns (uint256) {
        ITradeBook.Trade memory trade = trades.tradeOf(_ids[which]);
        uint256 free = dollar.balanceOf(trades.accountOf(_ids[which])) - sumOf(which, trade.heldLegs);
        uint256 needed = sumOf(which, ~trade.settledLegs & uint64((2 << leg) - 1));
        return needed > free ? needed - free : 1;
    }

    function most(uint256 which) private view returns (uint256) {
        ITradeBook.Trade memory trade = trades.tradeOf(_ids[which]);
        uint256 free = dollar.balanceOf(trades.accountOf(_ids[which])) - sumOf(which, trade.heldLegs);
        uint256 unsettled = sumOf(which, ~trade.settledLegs);
        return free < unsettled ? free : unsettled;
    }
}
