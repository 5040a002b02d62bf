// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {PaymentRule} from "../../../contracts/trade/PaymentRule.sol";
import {SuccessorTest} from "../shared/SuccessorTest.sol";
import {SystemTest} from "../shared/SystemTest.sol";
import {Records} from "./Records.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title TradeMigrationTest
/// @notice "once the coin is replaced" of Trades.tree: the book goes on in the successor under terms that name the old
/// coin.
contract TradeMigrationTest is TradeTest, SuccessorTest {
    ITradeBook.Terms private _terms;
    uint256[] private _legs;
    bytes32 private _id;
    address private _channel;

    function setUp() public override(TradeTest, SystemTest) {
        super.setUp();
        (_terms, _legs, _id) = openPaid();
        _channel = trades.accountOf(_id);
    }

    // ---- settle, refund -----------------------------------------------------------------------------------------

    function test_settlesAndRefundsInTheSuccessor() public {
        settle(_terms, _legs, 0);
        send(payer, _id, 5 * COIN); // too much
        replaceDollar();
        bringAll();
        vm.expectEmit(address(next));
        emit IERC20.Transfer(_channel, payee, 200 * COIN);
        expectSettled(_id, 1, payee, 200 * COIN);
        settle(_terms, _legs, 1);
        settle(_terms, _legs, 2);
        checkStatus(_id, ITradeBook.TradeStatus.Closed);
        expectRefunded(_id, payer, 5 * COIN);
        refund(_terms, _legs);
        checkNew(_channel, 0);
        checkNew(payee, FUNDS + 600 * COIN);
        checkNew(payer, FUNDS - 600 * COIN);
        checkEq(next.outstandingSupply(), 3 * FUNDS, "outstanding");
    }

    /// @dev As long as the channel is in the old coin, a leg is settled and its coin held there.
    function test_holdsUntilTheChannelMigrates() public {
        replaceDollar();
        vm.expectEmit(address(trades));
        emit ITradeBook.LegHeld(_id, 0, uint96(100 * COIN));
        settle(_terms, _legs, 0);
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        claim(_terms, _legs, 0);
        bringAll();
        expectClaimed(_id, 0, payee, 100 * COIN);
        claim(_terms, _legs, 0);
        checkNew(payee, FUNDS + 100 * COIN);
        checkNew(_channel, 500 * COIN);
    }

    /// @dev Where the channel has migrated and the payee has not, its coin waits in the leg's account of the successor.
    function test_parksForAPayeeThatHasNotMigrated() public {
        replaceDollar();
        migrate(_channel);
        expectParked(_id, 0, 100 * COIN);
        settle(_terms, _legs, 0);
        checkNew(trades.legAccountOf(_id, 0), 100 * COIN);
        migrate(payee);
        expectClaimed(_id, 0, payee, 100 * COIN);
        claim(_terms, _legs, 0);
        checkNew(payee, FUNDS + 100 * COIN);
        expectNotDerived(trades.legAccountOf(_id, 0));
        claim(_terms, _legs, 0);
    }

    function test_claimsInTheSuccessorWhatWasParkedBefore() public {
        suspend(payee);
        expectParked(_id, 0, 100 * COIN);
        settle(_terms, _legs, 0);
        replaceDollar();
        enlist(payee); // which brings its account
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        claim(_terms, _legs, 0);
        migrate(trades.legAccountOf(_id, 0));
        expectClaimed(_id, 0, payee, 100 * COIN);
        claim(_terms, _legs, 0);
        checkNew(payee, FUNDS + 100 * COIN);
        checkEq(next.accountWord(trades.legAccountOf(_id, 0)), 0, "closed");
    }

    function test_expiresInTheSuccessor() public {
        replaceDollar();
        bringAll();
        vm.warp(EXPIRES + 1);
        expectClosed(_id, ITradeBook.Closing.Expired, 0);
        expectRefunded(_id, payer, 600 * COIN);
        refund(_terms, _legs);
        checkNew(payer, FUNDS);
    }

    function test_disputeEndsInTheSuccessor() public {
        dispute(_terms, _legs, payer);
        replaceDollar();
        bringAll();
        vm.prank(arbiter);
        trades.decide(_terms, _legs, uint96(150 * COIN));
        checkStatus(_id, ITradeBook.TradeStatus.Closed);
        checkNew(payee, FUNDS + 150 * COIN);
        checkNew(payer, FUNDS - 150 * COIN);
    }

    // ---- pay ----------------------------------------------------------------------------------------------------

    function test_paysAndSettlesInTheSuccessor() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = single(40 * COIN);
        terms.nonce = 2;
        bytes32 id = open(terms, legs);
        bytes memory data = abi.encode(terms, legs, uint256(0), "");
        replaceDollar();
        bringAll();
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        pay(dollar, id, 40 * COIN, data);
        address channel = trades.accountOf(id);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, channel, AccountWord.STATUS_NONE));
        pay(next, id, 40 * COIN, data);
        migrate(channel);
        expectSettled(id, 0, payee, 40 * COIN);
        pay(next, id, 40 * COIN, data);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkNew(payee, FUNDS + 40 * COIN);
    }

    /// @dev A trade in which the old coin was agreed opens its channel there, from where anyone brings it.
    function test_opensUnderTermsThatNameTheOldCoin() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = single(40 * COIN);
        terms.nonce = 2;
        replaceDollar();
        bytes32 id = open(terms, legs);
        bringAll();
        migrate(trades.accountOf(id));
        pay(next, id, 40 * COIN, abi.encode(terms, legs, uint256(0), ""));
        checkNew(payee, FUNDS + 40 * COIN);
    }

    // ---- netting ------------------------------------------------------------------------------------------------

    function test_netsInTheSuccessor() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = single(40 * COIN);
        (terms.nonce, terms.paymentRule) = (2, PaymentRule.NETTING);
        bytes32 id = open(terms, legs);
        trades.setNettingOperator(address(this), true);
        replaceDollar();
        bringAll();
        vm.prank(payer);
        next.approve(address(trades), 40 * COIN);
        bool isFirst = payer < payee;
        address[] memory parties = isFirst ? listOf(payer, payee) : listOf(payee, payer);
        bytes memory record = Records.encode(terms, legs, isFirst ? 0 : 1, isFirst ? 1 : 0, 1);
        vm.expectEmit(address(next));
        emit IERC20.Transfer(payer, payee, 40 * COIN);
        bytes memory settled = abi.encodePacked(id, uint64(1));
        vm.expectEmit(address(trades));
        emit ITradeBook.ChunkNetted(address(dollar), address(this), GERMANY, CHINA, 40 * COIN, 40 * COIN, settled);
        trades.net(address(dollar), GERMANY, CHINA, parties, record);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function bringAll() private {
        next.migrate(listOf(payer, payee));
        next.migrate(listOf(third, _channel));
    }

    function pay(ITradeCoin coin, bytes32 id, uint256 value, bytes memory data) private {
        vm.prank(payer);
        coin.pay(address(trades), id, value, data);
    }

    function checkNew(address account, uint256 value) private view {
        checkEq(next.balanceOf(account), value, "balance in the new coin");
    }
}
