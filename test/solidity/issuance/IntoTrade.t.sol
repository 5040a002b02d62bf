// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {SuccessorTest} from "../shared/SuccessorTest.sol";
import {SystemTest} from "../shared/SystemTest.sol";
import {TradeTest} from "../trade/TradeTest.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title IntoTradeTest
/// @notice Issuances whose released part goes straight into the channel of a trade in the trade book.
contract IntoTradeTest is DeskTest, TradeTest, SuccessorTest {
    uint96 private constant PRICE = uint96(600 * COIN); // of the usual trade

    ITradeBook.Terms private _trade;
    uint256[] private _legs;
    bytes32 private _tradeId;
    address private _channel;

    function setUp() public override(DeskTest, TradeTest, SystemTest) {
        super.setUp();
        (_trade, _legs) = usual();
        _tradeId = idOf(_trade, _legs);
        _channel = trades.accountOf(_tradeId);
    }

    function test_notBeforeTheTradeOpens() public {
        IIssuanceDesk.Terms memory terms = appliedFor(payer, PRICE);
        bytes memory signatures = endorsementsOf(terms);
        vm.expectRevert(
            abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, _channel, AccountWord.STATUS_NONE)
        );
        issue(terms, signatures);
        open(_trade, _legs);
        issue(terms, signatures);
        checkDollars(_channel, PRICE);
    }

    function test_paysTheTrade() public {
        open(_trade, _legs);
        IIssuanceDesk.Terms memory terms = appliedFor(payer, PRICE);
        IIssuanceDesk.Plan memory plan = desk.plan(terms);
        bytes32 id = desk.applicationId(terms);
        bytes memory signatures = endorsementsOf(terms);
        expectTransfer(address(0), desk.accountOf(id), PRICE);
        expectTransfer(desk.accountOf(id), _channel, PRICE);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Issued(id, payer, address(dollar), desk.accountOf(id), _channel, plan, contentOf(plan), 2);
        issue(terms, signatures);
        checkDollars(payer, FUNDS);
        vm.warp(DUE + 2 days);
        for (uint8 i = 0; i < 3; ++i) settle(_trade, _legs, i);
        checkStatus(_tradeId, ITradeBook.TradeStatus.Closed);
        checkDollars(payee, FUNDS + PRICE);
        checkDollars(_channel, 0);
    }

    /// @dev What is held and deposited stays the applicant's; what the trade does not need is its payer's.
    function test_onlyTheReleasedPartAndTheExcessIsThePayers() public {
        open(_trade, _legs);
        holdAndDeposit();
        IIssuanceDesk.Terms memory terms = appliedFor(third, uint96(1_000 * COIN));
        IIssuanceDesk.Plan memory plan = desk.plan(terms);
        issue(terms);
        checkDollars(_channel, 700 * COIN);
        checkPools(200 * COIN, 100 * COIN);
        refund(_trade, _legs);
        checkDollars(payer, FUNDS + 100 * COIN);
        for (uint8 i = 0; i < 3; ++i) settle(_trade, _legs, i);
        checkDollars(payee, FUNDS + PRICE);
        vm.warp(block.timestamp + DURATION);
        release(terms, plan);
        vm.prank(third);
        desk.end(terms);
        checkDollars(third, FUNDS + 300 * COIN);
        checkPools(0, 0);
    }

    /// @dev The channel stays open for late arrivals.
    function test_intoATradeThatHasClosed() public {
        open(_trade, _legs);
        closeByAgreement(_trade, _legs, 0);
        IIssuanceDesk.Terms memory terms = appliedFor(payee, PRICE);
        issue(terms);
        checkDollars(_channel, PRICE);
        expectRefunded(_tradeId, payer, PRICE);
        refund(_trade, _legs);
        checkDollars(payer, FUNDS + PRICE);
    }

    function testFuzz_whateverTheParties(uint256 seed) public {
        address[3] memory parties = [payer, payee, third];
        (_trade.payer, _trade.payee) = (parties[seed % 3], parties[(seed >> 8) % 3]);
        _tradeId = open(_trade, _legs);
        issue(appliedFor(parties[(seed >> 16) % 3], PRICE));
        vm.warp(DUE + 2 days);
        for (uint8 i = 0; i < 3; ++i) settle(_trade, _legs, i);
        for (uint256 i = 0; i < 3; ++i) {
            checkDollars(parties[i], parties[i] == _trade.payee ? FUNDS + PRICE : FUNDS);
        }
    }

    /// @dev The trade names the old coin and the issuance the new one: both mean the same channel.
    function test_inTheSuccessorOfTheTradesCoin() public {
        open(_trade, _legs);
        replaceDollar();
        next.migrate(listOf(_channel, payee));
        registry.sync(payer);
        book.scheduleRule(address(next), ISSUANCE, address(rule), uint40(block.timestamp));
        book.scheduleRule(address(next), HOLDING, address(holdingRule), uint40(block.timestamp));
        book.scheduleRule(address(next), RETURN, address(returnRule), uint40(block.timestamp));
        IIssuanceDesk.Terms memory terms = intoTrade(payer, PRICE);
        terms.coin = address(next);
        applyFor(terms);
        issue(terms);
        vm.warp(DUE + 2 days);
        for (uint8 i = 0; i < 3; ++i) {
            vm.expectEmit(address(next));
            emit IERC20.Transfer(_channel, payee, (uint256(i) + 1) * 100 * COIN);
            settle(_trade, _legs, i);
        }
        checkEq(next.balanceOf(payee), FUNDS + PRICE, "balance");
        checkStatus(_tradeId, ITradeBook.TradeStatus.Closed);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function intoTrade(address applicant, uint96 amount) private view returns (IIssuanceDesk.Terms memory terms) {
        terms = termsOf(applicant);
        (terms.payee, terms.amount) = (payee, amount);
        (terms.tradeId, terms.intoTrade) = (_tradeId, true);
    }

    function appliedFor(address applicant, uint96 amount) private returns (IIssuanceDesk.Terms memory terms) {
        terms = intoTrade(applicant, amount);
        applyFor(terms);
    }
}
