// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {PaymentRule} from "../../../contracts/trade/PaymentRule.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title DisputeTest
/// @notice "when disputing", "when withdrawing a dispute" and "when a dispute is over" of Trades.tree.
contract DisputeTest is TradeTest {
    // ---- open ---------------------------------------------------------------------------------------------------

    function test_eitherPartyStopsTheSettlement() public {
        address[2] memory parties = [payer, payee];
        for (uint256 i = 0; i < 2; ++i) {
            uint256 snapshot = vm.snapshotState();
            (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
            uint40 endsAt = uint40(block.timestamp) + DISPUTE_PERIOD;
            vm.expectEmit(address(trades));
            emit ITradeBook.DisputeOpened(id, parties[i], endsAt, "goods damaged");
            dispute(terms, legs, parties[i]);
            ITradeBook.Trade memory trade = trades.tradeOf(id);
            checkStatus(id, ITradeBook.TradeStatus.Disputed);
            checkEq(trade.disputeEndsAt, endsAt, "ends at");
            checkEq(trade.expiresAt, EXPIRES, "expires at");
            check(trade.disputedByPayer == (i == 0), "the payer's");
            check(trade.disputedByPayee == (i == 1), "the payee's");
            expectState(id, ITradeBook.TradeStatus.Disputed);
            trades.settle(terms, legs, 0, "");
            expectState(id, ITradeBook.TradeStatus.Disputed);
            vm.prank(parties[1 - i]);
            trades.dispute(terms, legs, "");
            vm.revertToState(snapshot);
        }
    }

    function test_onlyParties() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, ) = openPaid();
        expectNotParty(third);
        dispute(terms, legs, third);
        recover(payer, stranger);
        expectNotParty(payer);
        dispute(terms, legs, payer);
        dispute(terms, legs, stranger);
    }

    function test_untilTheExpiry() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        vm.warp(EXPIRES + 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.TradeExpired.selector, id, EXPIRES));
        dispute(terms, legs, payee);
        vm.warp(EXPIRES);
        dispute(terms, legs, payee);
    }

    function test_onlyIfAgreed() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.disputePeriod = 0;
        bytes32 id = open(terms, legs);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.DisputesNotAgreed.selector, id));
        dispute(terms, legs, payee);
    }

    function test_onceAParty() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dispute(terms, legs, payer);
        withdraw(terms, legs, payer);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.DisputeUsed.selector, id, payer));
        dispute(terms, legs, payer);
        dispute(terms, legs, payee);
        withdraw(terms, legs, payee);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.DisputeUsed.selector, id, payee));
        dispute(terms, legs, payee);
        settle(terms, legs, 0);
    }

    function test_whoIsBothPartiesHasBothDisputes() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.payee = payer;
        bytes32 id = open(terms, legs);
        for (uint256 i = 0; i < 2; ++i) {
            dispute(terms, legs, payer);
            withdraw(terms, legs, payer);
        }
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.DisputeUsed.selector, id, payer));
        dispute(terms, legs, payer);
    }

    // ---- withdraw -----------------------------------------------------------------------------------------------

    function testFuzz_theExpiryWaitsMeanwhile(uint256 time) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        time = bound(time, 0, DISPUTE_PERIOD);
        dispute(terms, legs, payee);
        vm.warp(block.timestamp + time);
        vm.expectEmit(address(trades));
        emit ITradeBook.DisputeEnded(id, true, uint40(EXPIRES + time));
        withdraw(terms, legs, payee);
        ITradeBook.Trade memory trade = trades.tradeOf(id);
        checkStatus(id, ITradeBook.TradeStatus.Open);
        checkEq(trade.expiresAt, EXPIRES + time, "expires at");
        checkEq(trade.disputeEndsAt, 0, "no dispute");
        check(trade.disputedByPayee && !trade.disputedByPayer, "used");
        vm.warp(EXPIRES + time);
        settle(terms, legs, 0);
    }

    function test_onlyWhoOpenedItWithdraws() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, ) = openPaid();
        dispute(terms, legs, payee);
        expectNotDisputer(payer);
        withdraw(terms, legs, payer);
        expectNotDisputer(third);
        withdraw(terms, legs, third);
    }

    function test_theSuccessorWithdraws() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.disputePeriod = 30 days;
        open(terms, legs);
        dispute(terms, legs, payer);
        recover(payer, stranger);
        expectNotDisputer(payer);
        withdraw(terms, legs, payer);
        expectNotDisputer(payee);
        withdraw(terms, legs, payee);
        withdraw(terms, legs, stranger);
    }

    function test_untilTheDisputesEnd() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dispute(terms, legs, payer);
        uint40 endsAt = trades.tradeOf(id).disputeEndsAt;
        vm.warp(endsAt + 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.DisputeOver.selector, id, endsAt));
        withdraw(terms, legs, payer);
        vm.warp(endsAt);
        withdraw(terms, legs, payer);
    }

    function test_onlyADisputedTrade() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        expectState(id, ITradeBook.TradeStatus.Open);
        withdraw(terms, legs, payer);
        expectState(id, ITradeBook.TradeStatus.Open);
        trades.endDispute(terms, legs);
    }

    // ---- end by time --------------------------------------------------------------------------------------------

    function testFuzz_resumesAndTheExpiryWaitedMeanwhile(uint256 late) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        late = bound(late, 1, 100 days);
        dispute(terms, legs, payer);
        uint40 endsAt = trades.tradeOf(id).disputeEndsAt;
        vm.warp(endsAt + late);
        uint40 expiresAt = uint40(EXPIRES + DISPUTE_PERIOD + late);
        vm.expectEmit(address(trades));
        emit ITradeBook.DisputeEnded(id, false, expiresAt);
        end(terms, legs);
        checkStatus(id, ITradeBook.TradeStatus.Open);
        checkEq(trades.tradeOf(id).expiresAt, expiresAt, "expires at");
        settle(terms, legs, 0);
    }

    function test_notBeforeItsEnd() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dispute(terms, legs, payer);
        uint40 endsAt = trades.tradeOf(id).disputeEndsAt;
        vm.warp(endsAt);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.DisputeNotOver.selector, id, endsAt));
        trades.endDispute(terms, legs);
    }

    function test_theExpiryNeverRunsOver() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.expiresAt = type(uint40).max - 3;
        bytes32 id = open(terms, legs);
        dispute(terms, legs, payer);
        vm.warp(block.timestamp + 4);
        vm.expectEmit(address(trades));
        emit ITradeBook.DisputeEnded(id, true, type(uint40).max);
        withdraw(terms, legs, payer);
        checkEq(trades.tradeOf(id).expiresAt, type(uint40).max, "expires at");
        checkStatus(id, ITradeBook.TradeStatus.Open);
    }

    function test_refundsIfTheRuleSaysSo() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = overDisputed(
            PaymentRule.OUTCOME_REFUND,
            450 * COIN
        );
        expectClosed(id, ITradeBook.Closing.TimedOut, 0);
        expectRefunded(id, payer, 350 * COIN);
        end(terms, legs);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkEq(trades.tradeOf(id).disputeEndsAt, 0, "no dispute");
        checkDollars(payer, FUNDS - 100 * COIN);
    }

    function test_releasesIfTheRuleSaysSo() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = overDisputed(
            PaymentRule.OUTCOME_RELEASE,
            450 * COIN
        );
        expectClosed(id, ITradeBook.Closing.TimedOut, 350 * COIN);
        expectSettled(id, 64, payee, 350 * COIN);
        end(terms, legs);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkDollars(payee, FUNDS + 450 * COIN);
    }

    function test_releasesNoMoreThanTheUnsettledLegs() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = overDisputed(
            PaymentRule.OUTCOME_RELEASE,
            650 * COIN
        );
        expectClosed(id, ITradeBook.Closing.TimedOut, 500 * COIN);
        expectSettled(id, 64, payee, 500 * COIN);
        expectRefunded(id, payer, 50 * COIN);
        end(terms, legs);
        checkDollars(payee, FUNDS + 600 * COIN);
        checkDollars(payer, FUNDS - 600 * COIN);
    }

    function test_releasesNothingFromAnEmptyChannel() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = overDisputed(
            PaymentRule.OUTCOME_RELEASE,
            100 * COIN
        );
        expectClosed(id, ITradeBook.Closing.TimedOut, 0);
        end(terms, legs);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    /// @dev A trade whose first leg was settled, and whose dispute is over.
    function overDisputed(
        uint8 outcome,
        uint256 paid
    ) private returns (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) {
        (terms, legs) = usual();
        terms.paymentRule = outcome << 2;
        id = open(terms, legs);
        send(payer, id, paid);
        vm.warp(DUE);
        settle(terms, legs, 0);
        dispute(terms, legs, payer);
        vm.warp(block.timestamp + DISPUTE_PERIOD + 1);
    }

    function withdraw(ITradeBook.Terms memory terms, uint256[] memory legs, address by) private {
        vm.prank(by);
        trades.withdrawDispute(terms, legs);
    }

    function end(ITradeBook.Terms memory terms, uint256[] memory legs) private {
        vm.prank(stranger);
        trades.endDispute(terms, legs);
    }

    function expectNotDisputer(address caller) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.NotDisputer.selector, caller));
    }
}
