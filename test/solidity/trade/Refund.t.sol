// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title RefundTest
/// @notice "when refunding" of Trades.tree.
contract RefundTest is TradeTest {
    function test_excessGoesBackAtAnyTime() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        send(third, id, 650 * COIN);
        expectTransfer(trades.accountOf(id), payer, 50 * COIN);
        expectRefunded(id, payer, 50 * COIN);
        refund(terms, legs);
        checkDollars(payer, FUNDS + 50 * COIN);
        checkDollars(third, FUNDS - 650 * COIN);
        checkDollars(trades.accountOf(id), 600 * COIN);
        checkStatus(id, ITradeBook.TradeStatus.Open);
        expectNothing(id);
        trades.refund(terms, legs);
    }

    function testFuzz_excessIsWhatExceedsTheUnsettledLegs(uint256 paid, uint256 settledLeg) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        settledLeg %= 4; // 3 for none
        uint256 unsettled = 600 * COIN;
        paid = bound(paid, 600 * COIN, 2_000 * COIN);
        send(payer, id, paid);
        vm.warp(DUE + 2 days);
        if (settledLeg < 3) {
            settle(terms, legs, uint8(settledLeg));
            unsettled -= (settledLeg + 1) * 100 * COIN;
            paid -= (settledLeg + 1) * 100 * COIN;
        }
        if (paid == unsettled) {
            expectNothing(id);
            trades.refund(terms, legs);
        } else {
            expectRefunded(id, payer, paid - unsettled);
            refund(terms, legs);
        }
        checkDollars(trades.accountOf(id), unsettled);
    }

    function test_whatIsCommittedStaysUntilTheExpiry() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        send(payer, id, 600 * COIN);
        vm.warp(EXPIRES);
        expectNothing(id);
        trades.refund(terms, legs);
        vm.warp(EXPIRES + 1);
        expectClosed(id, ITradeBook.Closing.Expired, 0);
        expectRefunded(id, payer, 600 * COIN);
        refund(terms, legs);
        checkDollars(payer, FUNDS);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
    }

    function test_anExpiredTradeWithoutCoinIsClosed() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        vm.warp(EXPIRES + 1);
        expectClosed(id, ITradeBook.Closing.Expired, 0);
        refund(terms, legs);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkDollars(payer, FUNDS);
        expectNothing(id);
        trades.refund(terms, legs);
    }

    function test_lateArrivalsGoBack() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        for (uint8 i = 0; i < 3; ++i) settle(terms, legs, i);
        send(third, id, 7 * COIN);
        expectRefunded(id, payer, 7 * COIN);
        refund(terms, legs);
        checkDollars(payer, FUNDS - 593 * COIN);
    }

    function test_aDisputeKeepsAllButTheExcess() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        send(payer, id, 601 * COIN);
        vm.warp(EXPIRES);
        dispute(terms, legs, payee);
        vm.warp(EXPIRES + 30 days); // neither the expiry nor the dispute's end gives anything back by itself
        expectRefunded(id, payer, COIN);
        refund(terms, legs);
        expectNothing(id);
        trades.refund(terms, legs);
        checkStatus(id, ITradeBook.TradeStatus.Disputed);
    }

    function test_aPayerThatCanNotReceiveIsWaitedFor() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.freeze(payer);
        vm.warp(EXPIRES + 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, payer));
        trades.refund(terms, legs);
        checkStatus(id, ITradeBook.TradeStatus.Open);
        dollar.unfreeze(payer);
        refund(terms, legs);
        checkDollars(payer, FUNDS);
    }

    function test_theSuccessorOfThePayerIsRefunded() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        recover(payer, stranger);
        vm.warp(EXPIRES + 1);
        expectRefunded(id, stranger, 600 * COIN);
        refund(terms, legs);
        checkDollars(stranger, FUNDS);
    }

    function test_aTradeThatNeverOpenedHasNothing() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        expectNotDerived(channelOf(terms, legs));
        trades.refund(terms, legs);
        vm.prank(payer);
        trades.decline(terms, legs);
        expectNotDerived(channelOf(terms, legs));
        trades.refund(terms, legs);
    }

    function expectNothing(bytes32 id) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.NothingToRefund.selector, id));
    }
}
