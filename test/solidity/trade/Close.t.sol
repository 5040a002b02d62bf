// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title CloseTest
/// @notice "when closing by agreement" and "when the arbiter decides" of Trades.tree.
contract CloseTest is TradeTest {
    // ---- by agreement -------------------------------------------------------------------------------------------

    function test_cancelsWithBothSignatures() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        expectClosed(id, ITradeBook.Closing.Agreed, 0);
        expectRefunded(id, payer, 600 * COIN);
        closeByAgreement(terms, legs, 0);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkDollars(payer, FUNDS);
    }

    function testFuzz_sharesAsAgreed(uint256 toPayee, uint256 settled) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        settled %= 3;
        uint256 unsettled = 600 * COIN;
        for (uint8 i = 0; i < settled; ++i) {
            settle(terms, legs, i);
            unsettled -= (i + 1) * 100 * COIN;
        }
        toPayee = bound(toPayee, 1, unsettled);
        expectClosed(id, ITradeBook.Closing.Agreed, toPayee);
        expectSettled(id, 64, payee, toPayee);
        if (toPayee < unsettled) expectRefunded(id, payer, unsettled - toPayee);
        closeByAgreement(terms, legs, uint96(toPayee));
        checkDollars(payee, FUNDS + 600 * COIN - unsettled + toPayee);
        checkDollars(payer, FUNDS - 600 * COIN + unsettled - toPayee);
        checkDollars(trades.accountOf(id), 0);
    }

    function test_aDisputedOrExpiredTradeToo() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dispute(terms, legs, payee);
        vm.warp(EXPIRES + 100 days);
        closeByAgreement(terms, legs, uint96(600 * COIN));
        checkDollars(payee, FUNDS + 600 * COIN);
        checkEq(trades.tradeOf(id).disputeEndsAt, 0, "no dispute");

        terms.nonce = 2;
        terms.openBy = terms.expiresAt = uint40(block.timestamp);
        id = open(terms, legs);
        vm.warp(block.timestamp + 1);
        expectClosed(id, ITradeBook.Closing.Agreed, 0);
        closeByAgreement(terms, legs, 0);
    }

    function test_onceAndNeverBeforeItOpens() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        bytes32 id = idOf(terms, legs);
        expectState(id, ITradeBook.TradeStatus.None);
        trades.closeByAgreement(terms, legs, 0, "", "");
        open(terms, legs);
        closeByAgreement(terms, legs, 0);
        expectState(id, ITradeBook.TradeStatus.Closed);
        trades.closeByAgreement(terms, legs, 0, "", "");
    }

    function test_theSignaturesAreOverTheShareAndTheSettledLegs() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        bytes32 typeHash = keccak256("Agreement(bytes32 tradeId,uint96 toPayee,uint64 settledLegs)");
        bytes32 digest = trades.hashAgreement(id, 100, 0);
        checkEq(
            digest,
            typedDigest(
                "Specie TradeBook",
                block.chainid,
                address(trades),
                keccak256(abi.encode(typeHash, id, 100, 0))
            ),
            "digest"
        );
        (bytes memory ofPayer, bytes memory ofPayee) = (sign(PAYER_KEY, digest), sign(PAYEE_KEY, digest));
        expectInvalid(payer);
        trades.closeByAgreement(terms, legs, 101, ofPayer, ofPayee);
        expectInvalid(payee);
        trades.closeByAgreement(terms, legs, 100, ofPayer, ofPayer);
        settle(terms, legs, 0);
        expectInvalid(payer);
        trades.closeByAgreement(terms, legs, 100, ofPayer, ofPayee);
    }

    function test_whoSendsItNeedsNoSignatureAndSuccessorsSign() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        recover(payer, vm.addr(STRANGER_KEY));
        bytes32 digest = trades.hashAgreement(id, 0, 0);
        bytes memory ofPayer = sign(PAYER_KEY, digest);
        bytes memory ofSuccessor = sign(STRANGER_KEY, digest);
        expectInvalid(vm.addr(STRANGER_KEY));
        vm.prank(payee);
        trades.closeByAgreement(terms, legs, 0, ofPayer, "");
        vm.prank(payee);
        trades.closeByAgreement(terms, legs, 0, ofSuccessor, "");
        checkDollars(vm.addr(STRANGER_KEY), FUNDS);
    }

    function test_noMoreThanTheChannelHoldsAndTheLegsAsk() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        send(payer, id, 250 * COIN);
        refuseAgreement(terms, legs, uint96(250 * COIN + 1), tooMuch(uint96(250 * COIN + 1), 250 * COIN));
        send(payer, id, 400 * COIN);
        refuseAgreement(terms, legs, uint96(600 * COIN + 1), tooMuch(uint96(600 * COIN + 1), 600 * COIN));
        expectSettled(id, 64, payee, 600 * COIN);
        expectRefunded(id, payer, 50 * COIN);
        closeByAgreement(terms, legs, uint96(600 * COIN));
    }

    function test_aPayeeThatCanNotReceiveFindsItParked() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.freeze(payee);
        expectParked(id, 64, 150 * COIN);
        expectRefunded(id, payer, 450 * COIN);
        closeByAgreement(terms, legs, uint96(150 * COIN));
        checkDollars(trades.legAccountOf(id, 64), 150 * COIN);
        dollar.unfreeze(payee);
        expectClaimed(id, 64, payee, 150 * COIN);
        claim(terms, legs, 64);
        checkDollars(payee, FUNDS + 150 * COIN);
    }

    function test_aPayerThatCanNotReceiveIsRefundedLater() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.freeze(payer);
        closeByAgreement(terms, legs, uint96(150 * COIN));
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkDollars(trades.accountOf(id), 450 * COIN);
        dollar.unfreeze(payer);
        expectRefunded(id, payer, 450 * COIN);
        refund(terms, legs);
    }

    function test_whereCoinCanNotMoveThePayeeIsWaitedFor() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        bytes memory blocked = abi.encodeWithSelector(ITradeBook.ChannelBlocked.selector, id);
        dollar.pause();
        refuseAgreement(terms, legs, 1, blocked);
        dollar.unpause();
        dollar.freeze(trades.accountOf(id));
        refuseAgreement(terms, legs, 1, blocked);
        closeByAgreement(terms, legs, 0); // nothing has to move to close
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        dollar.unfreeze(trades.accountOf(id));
        refund(terms, legs);
        checkDollars(payer, FUNDS);
    }

    function test_whatIsHeldIsNotShared() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.pause();
        settle(terms, legs, 2);
        dollar.unpause();
        refuseAgreement(terms, legs, uint96(300 * COIN + 1), tooMuch(uint96(300 * COIN + 1), 300 * COIN));
        closeByAgreement(terms, legs, uint96(100 * COIN));
        checkDollars(trades.accountOf(id), 300 * COIN);
        claim(terms, legs, 2);
        checkDollars(payee, FUNDS + 400 * COIN);
        checkDollars(payer, FUNDS - 400 * COIN);
    }

    // ---- by the arbiter -----------------------------------------------------------------------------------------

    function testFuzz_theArbiterShares(uint256 toPayee) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        toPayee = bound(toPayee, 1, 599 * COIN);
        dispute(terms, legs, payer);
        expectClosed(id, ITradeBook.Closing.Decided, toPayee);
        expectSettled(id, 64, payee, toPayee);
        expectRefunded(id, payer, 600 * COIN - toPayee);
        decide(terms, legs, uint96(toPayee), arbiter);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkDollars(payee, FUNDS + toPayee);
        checkDollars(payer, FUNDS - toPayee);
    }

    function test_onlyTheArbiterAndOnlyADisputedTrade() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        expectState(id, ITradeBook.TradeStatus.Open);
        decide(terms, legs, 0, arbiter);
        dispute(terms, legs, payer);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.NotArbiter.selector, payer, arbiter));
        decide(terms, legs, 0, payer);
        vm.expectRevert(tooMuch(uint96(600 * COIN + 1), 600 * COIN));
        decide(terms, legs, uint96(600 * COIN + 1), arbiter);
        decide(terms, legs, 0, arbiter);
        expectState(id, ITradeBook.TradeStatus.Closed);
        decide(terms, legs, 0, arbiter);
    }

    function test_theArbiterHasUntilTheEnd() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dispute(terms, legs, payer);
        uint40 endsAt = trades.tradeOf(id).disputeEndsAt;
        vm.warp(endsAt + 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.DisputeOver.selector, id, endsAt));
        decide(terms, legs, 0, arbiter);
        vm.warp(endsAt);
        decide(terms, legs, 0, arbiter);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function decide(ITradeBook.Terms memory terms, uint256[] memory legs, uint96 toPayee, address by) private {
        vm.prank(by);
        trades.decide(terms, legs, toPayee);
    }

    function refuseAgreement(
        ITradeBook.Terms memory terms,
        uint256[] memory legs,
        uint96 toPayee,
        bytes memory reason
    ) private {
        bytes32 id = idOf(terms, legs);
        bytes32 digest = trades.hashAgreement(id, toPayee, trades.tradeOf(id).settledLegs);
        (bytes memory ofPayer, bytes memory ofPayee) = (sign(PAYER_KEY, digest), sign(PAYEE_KEY, digest));
        vm.expectRevert(reason);
        trades.closeByAgreement(terms, legs, toPayee, ofPayer, ofPayee);
    }

    function tooMuch(uint96 toPayee, uint256 most) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ITradeBook.TooMuchForPayee.selector, toPayee, most);
    }
}
