// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title PayLegTest
/// @notice "when paying" of Trades.tree: TradeCoin.pay into a trade's channel, with and without settling a leg.
contract PayLegTest is TradeTest {
    function test_usesCoinAheadOfTheDueDate() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        expectTransfer(payer, trades.accountOf(id), 100 * COIN);
        pay(payer, id, 100 * COIN, "");
        checkDollars(trades.accountOf(id), 100 * COIN);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegNotDue.selector, id, 0, DUE));
        trades.settle(terms, legs, 0, "");
        vm.warp(DUE);
        settle(terms, legs, 0);
        checkDollars(payee, FUNDS + 100 * COIN);
    }

    function test_paysAndSettlesInOneTransaction() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        vm.warp(DUE);
        expectTransfer(payer, trades.accountOf(id), 100 * COIN);
        expectTransfer(trades.accountOf(id), payee, 100 * COIN);
        expectSettled(id, 0, payee, 100 * COIN);
        pay(payer, id, 100 * COIN, abi.encode(terms, legs, 0, bytes("")));
        checkDollars(payer, FUNDS - 100 * COIN);
        checkDollars(payee, FUNDS + 100 * COIN);
        checkDollars(trades.accountOf(id), 0);
        checkEq(trades.tradeOf(id).settledLegs, 1, "settled");
    }

    function testFuzz_anyoneMayPayAnyAmount(uint256 who, uint256 value) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        vm.warp(DUE);
        address[3] memory payers = [payer, payee, third];
        address from = payers[who % 3];
        value = bound(value, 100 * COIN, FUNDS);
        pay(from, id, value, abi.encode(terms, legs, 0, bytes("")));
        checkDollars(trades.accountOf(id), value - 100 * COIN);
        checkDollars(from, FUNDS - value + (from == payee ? 100 * COIN : 0));
    }

    function test_whoPaysConsents() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = single(50 * COIN);
        legs[0] = consentLeg(50 * COIN, 0);
        bytes32 id = open(terms, legs);
        bytes memory ofPayee = sign(PAYEE_KEY, trades.hashLegConsent(id, 0));
        bytes memory data = abi.encode(terms, legs, 0, abi.encode("", ofPayee));
        expectInvalid(payer);
        pay(third, id, 50 * COIN, data);
        pay(payer, id, 50 * COIN, data);
        checkDollars(payee, FUNDS + 50 * COIN);
    }

    function test_aLegThatCanNotBeSettledUndoesThePayment() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegNotDue.selector, id, 0, DUE));
        pay(payer, id, 100 * COIN, abi.encode(terms, legs, 0, bytes("")));
        vm.warp(DUE);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegNotCovered.selector, id, 0, 100 * COIN - 1, 100 * COIN));
        pay(payer, id, 100 * COIN - 1, abi.encode(terms, legs, 0, bytes("")));
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegUnknown.selector, 256, 3));
        pay(payer, id, 100 * COIN, abi.encode(terms, legs, 256, bytes("")));
        checkDollars(payer, FUNDS);
    }

    function test_theDataMustBeOfTheTradeThatIsPaid() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        (ITradeBook.Terms memory otherTerms, uint256[] memory otherLegs) = single(1);
        bytes32 other = open(otherTerms, otherLegs);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.PaymentForOtherTrade.selector, other, id));
        pay(payer, other, 1, abi.encode(terms, legs, 0, bytes("")));
    }

    function test_theCallerMustBeTheTradesCoin() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        bytes memory data = abi.encode(terms, legs, 0, bytes(""));
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.PaymentInOtherCoin.selector, stranger, address(dollar)));
        vm.prank(stranger);
        trades.onPayment(payer, id, 1, data);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.PaymentInOtherCoin.selector, address(euro), address(dollar)));
        vm.prank(address(euro));
        trades.onPayment(payer, id, 1, data);
    }

    function testFuzz_nonsenseAsDataSettlesNothing(bytes calldata data) public {
        (, , bytes32 id) = openPaid();
        if (data.length == 0) return;
        vm.prank(payer);
        (bool done, ) = address(dollar).call(abi.encodeCall(dollar.pay, (address(trades), id, 1, data)));
        check(!done, "paid with nonsense");
        checkEq(trades.tradeOf(id).settledLegs, 0, "settled");
    }

    function test_aDisputedTradeTakesPaymentsAClosedOneDoesNot() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        dispute(terms, legs, payee);
        pay(payer, id, COIN, "");
        checkDollars(trades.accountOf(id), COIN);
        vm.warp(DUE);
        expectState(id, ITradeBook.TradeStatus.Disputed);
        pay(payer, id, 100 * COIN, abi.encode(terms, legs, 0, bytes("")));
        closeByAgreement(terms, legs, 0);
        expectState(id, ITradeBook.TradeStatus.Closed);
        pay(payer, id, COIN, "");
    }

    function test_whereNoTradeIsOpenNothingIsPaid() public {
        address account = trades.accountOf("no trade");
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, account, AccountWord.STATUS_NONE));
        pay(payer, "no trade", COIN, "");
        expectState("no trade", ITradeBook.TradeStatus.None);
        trades.onPayment(payer, "no trade", COIN, "");
    }

    function pay(address from, bytes32 id, uint256 value, bytes memory data) private {
        vm.prank(from);
        dollar.pay(address(trades), id, value, data);
    }
}
