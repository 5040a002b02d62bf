// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {PaymentRule} from "../../../contracts/trade/PaymentRule.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title SettleTest
/// @notice "when settling" of Trades.tree.
contract SettleTest is TradeTest {
    function test_paysOutACoveredLeg() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        expectTransfer(trades.accountOf(id), payee, 100 * COIN);
        expectSettled(id, 0, payee, 100 * COIN);
        settle(terms, legs, 0);
        checkDollars(payee, FUNDS + 100 * COIN);
        checkDollars(trades.accountOf(id), 500 * COIN);
        ITradeBook.Trade memory trade = trades.tradeOf(id);
        checkEq(trade.settledLegs, 1, "settled");
        checkEq(trade.heldLegs, 0, "held");
        checkEq(trade.expiresAt, EXPIRES, "expires at");
        checkStatus(id, ITradeBook.TradeStatus.Open);
    }

    function test_theLastLegCloses() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        settle(terms, legs, 2);
        settle(terms, legs, 0);
        checkStatus(id, ITradeBook.TradeStatus.Open);
        settle(terms, legs, 1);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkEq(trades.tradeOf(id).settledLegs, 7, "settled");
        checkDollars(payee, FUNDS + 600 * COIN);
        checkDollars(payer, FUNDS - 600 * COIN);
        expectState(id, ITradeBook.TradeStatus.Closed);
        trades.settle(terms, legs, 0, "");
    }

    function testFuzz_anyOrderOf64Legs(uint256 seed) public {
        uint256[] memory legs = new uint256[](64);
        for (uint256 i = 0; i < 64; ++i) legs[i] = legOf((i + 1) * 1000, 0);
        ITradeBook.Terms memory terms = termsOf(legs);
        bytes32 id = open(terms, legs);
        send(payer, id, terms.amount);
        uint256 step = (seed % 32) * 2 + 1; // odd: all legs come
        uint256 leg = (seed >> 128) % 64;
        uint256 sum = 0;
        for (uint256 i = 0; i < 64; ++i) {
            checkStatus(id, ITradeBook.TradeStatus.Open);
            settle(terms, legs, uint8(leg));
            sum += (leg + 1) * 1000;
            checkDollars(payee, FUNDS + sum);
            leg = (leg + step) % 64;
        }
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkEq(trades.tradeOf(id).settledLegs, type(uint64).max, "settled");
        checkDollars(trades.accountOf(id), 0);
    }

    // ---- covered ------------------------------------------------------------------------------------------------

    function test_theBalanceMustReachTheUnsettledLegsUpToIt() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        vm.warp(DUE + 2 days);
        send(payer, id, 300 * COIN - 1);
        expectNotCovered(id, 1, 300 * COIN - 1, 300 * COIN);
        trades.settle(terms, legs, 1, "");
        send(third, id, 1); // from whomever
        settle(terms, legs, 1);
        checkDollars(payee, FUNDS + 200 * COIN);
        expectNotCovered(id, 2, 100 * COIN, 400 * COIN);
        trades.settle(terms, legs, 2, "");
        settle(terms, legs, 0);
        expectNotCovered(id, 2, 0, 300 * COIN);
        trades.settle(terms, legs, 2, "");
    }

    function testFuzz_partialPayments(uint256 first, uint256 second) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        vm.warp(DUE);
        first = bound(first, 0, 99 * COIN);
        second = bound(second, 1, 200 * COIN);
        send(payer, id, first);
        expectNotCovered(id, 0, first, 100 * COIN);
        trades.settle(terms, legs, 0, "");
        send(payer, id, second);
        if (first + second < 100 * COIN) {
            expectNotCovered(id, 0, first + second, 100 * COIN);
            trades.settle(terms, legs, 0, "");
        } else {
            settle(terms, legs, 0);
            checkDollars(payee, FUNDS + 100 * COIN);
            checkDollars(trades.accountOf(id), first + second - 100 * COIN);
        }
    }

    // ---- due and expired ----------------------------------------------------------------------------------------

    function test_fromTheFirstSecondThatItIsDue() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.paymentRule = PaymentRule.NETTING; // another permission is not this one
        bytes32 id = open(terms, legs);
        send(payer, id, terms.amount);
        vm.warp(DUE - 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegNotDue.selector, id, 0, DUE));
        trades.settle(terms, legs, 0, "");
        vm.warp(DUE);
        settle(terms, legs, 0);
        checkDollars(payee, FUNDS + 100 * COIN);
    }

    function test_beforeItIsDueIfTheRuleSaysSo() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.paymentRule = PaymentRule.EARLY;
        bytes32 id = open(terms, legs);
        send(payer, id, terms.amount);
        settle(terms, legs, 2);
        checkDollars(payee, FUNDS + 300 * COIN);
    }

    function test_untilTheLastSecondBeforeExpiry() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        vm.warp(EXPIRES);
        settle(terms, legs, 0);
        vm.warp(EXPIRES + 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.TradeExpired.selector, id, EXPIRES));
        trades.settle(terms, legs, 1, "");
    }

    // ---- refused ------------------------------------------------------------------------------------------------

    function test_aLegIsSettledOnce() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        settle(terms, legs, 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegAlreadySettled.selector, id, 1));
        trades.settle(terms, legs, 1, "");
    }

    function test_onlyLegsThatThereAre() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, ) = openPaid();
        uint8[3] memory beyond = [3, 64, 255];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegUnknown.selector, beyond[i], 3));
            trades.settle(terms, legs, beyond[i], "");
        }
    }

    function testFuzz_onlyWithTheTermsOfTheTrade(uint256 change) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, ) = openPaid();
        if (change % 3 == 0) terms.payee = third;
        if (change % 3 == 1) legs[1] += bound(change, 1, 100);
        if (change % 3 == 2) terms.nonce += uint64(bound(change, 1, 100));
        bytes32 other = idOf(terms, legs);
        expectState(other, ITradeBook.TradeStatus.None);
        trades.settle(terms, legs, 0, "");
    }

    // ---- conditions ---------------------------------------------------------------------------------------------

    function test_aDocumentNeedsItsEndorsers() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openWith(documentLeg(50 * COIN, 0, 2));
        bytes32 document = keccak256("bill of lading");
        bytes32 digest = trades.hashLegDocument(id, 0, document);
        bytes32 typeHash = keccak256("LegDocument(bytes32 tradeId,uint8 leg,bytes32 documentHash)");
        checkDigest(digest, keccak256(abi.encode(typeHash, id, 0, document)));

        bytes memory proof = abi.encode(document, sign(endorserKeys[0], digest));
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.TooFewEndorsements.selector, 1, 2));
        trades.settle(terms, legs, 0, proof);
        proof = abi.encode(keccak256("another"), endorse(digest));
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        trades.settle(terms, legs, 0, proof);
        proof = abi.encode(document, endorse(trades.hashLegDocument(id, 1, document)));
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        trades.settle(terms, legs, 0, proof);
        (bool done, ) = address(trades).call(abi.encodeCall(trades.settle, (terms, legs, 0, "")));
        check(!done, "settled without a proof");

        proof = abi.encode(document, endorse(digest));
        vm.prank(stranger);
        trades.settle(terms, legs, 0, proof);
        checkDollars(payee, FUNDS + 50 * COIN);
    }

    function test_aConsentNeedsBothParties() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openWith(consentLeg(50 * COIN, 0));
        bytes32 digest = trades.hashLegConsent(id, 0);
        bytes32 typeHash = keccak256("LegConsent(bytes32 tradeId,uint8 leg)");
        checkDigest(digest, keccak256(abi.encode(typeHash, id, 0)));

        (bytes memory ofPayer, bytes memory ofPayee) = (sign(PAYER_KEY, digest), sign(PAYEE_KEY, digest));
        expectInvalid(payer);
        trades.settle(terms, legs, 0, abi.encode(ofPayee, ofPayee));
        expectInvalid(payee);
        trades.settle(terms, legs, 0, abi.encode(ofPayer, ofPayer));
        bytes32 other = trades.hashLegConsent(id, 1);
        bytes memory otherSignature = sign(PAYER_KEY, other);
        expectInvalid(payer);
        trades.settle(terms, legs, 0, abi.encode(otherSignature, ofPayee));
        vm.prank(stranger);
        trades.settle(terms, legs, 0, abi.encode(ofPayer, ofPayee));
        checkDollars(payee, FUNDS + 50 * COIN);
    }

    function test_aPartyThatSettlesConsents() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openWith(consentLeg(50 * COIN, 0));
        bytes memory ofPayer = sign(PAYER_KEY, trades.hashLegConsent(id, 0));
        vm.prank(payee);
        trades.settle(terms, legs, 0, abi.encode(ofPayer, ""));
        checkDollars(payee, FUNDS + 50 * COIN);
    }

    function test_theSuccessorConsents() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openWith(consentLeg(50 * COIN, 0));
        recover(payer, third == stranger ? payer : vm.addr(STRANGER_KEY));
        bytes32 digest = trades.hashLegConsent(id, 0);
        (bytes memory ofPayer, bytes memory ofPayee) = (sign(PAYER_KEY, digest), sign(PAYEE_KEY, digest));
        bytes memory ofSuccessor = sign(STRANGER_KEY, digest);
        expectInvalid(vm.addr(STRANGER_KEY));
        trades.settle(terms, legs, 0, abi.encode(ofPayer, ofPayee));
        trades.settle(terms, legs, 0, abi.encode(ofSuccessor, ofPayee));
        checkDollars(payee, FUNDS + 50 * COIN);
    }

    function test_aConditionDoesNotMakeALegDueOrCovered() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        legs[0] = consentLeg(100 * COIN, DUE);
        bytes32 id = open(terms, legs);
        bytes32 digest = trades.hashLegConsent(id, 0);
        bytes memory proof = abi.encode(sign(PAYER_KEY, digest), sign(PAYEE_KEY, digest));
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegNotDue.selector, id, 0, DUE));
        trades.settle(terms, legs, 0, proof);
        vm.warp(DUE);
        expectNotCovered(id, 0, 0, 100 * COIN);
        trades.settle(terms, legs, 0, proof);
    }

    // ---- where the book may not move coin -----------------------------------------------------------------------

    function test_aStoppedBookSettlesNothing() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.setOpener(address(trades), false);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.NotOpener.selector, address(trades)));
        trades.settle(terms, legs, 0, "");
        checkEq(trades.tradeOf(id).settledLegs, 0, "settled");
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    /// @dev A paid trade of one leg.
    function openWith(uint256 leg) private returns (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) {
        legs = new uint256[](1);
        legs[0] = leg;
        terms = termsOf(legs);
        id = open(terms, legs);
        send(payer, id, terms.amount);
    }

    function checkDigest(bytes32 digest, bytes32 structHash) private view {
        checkEq(digest, typedDigest("Specie TradeBook", block.chainid, address(trades), structHash), "digest");
    }

    function expectNotCovered(bytes32 id, uint256 leg, uint256 free, uint256 needed) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegNotCovered.selector, id, leg, free, needed));
    }
}
