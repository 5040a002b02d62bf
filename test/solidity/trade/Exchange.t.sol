// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title ExchangeTest
/// @notice Exchanges.tree: payment versus payment. The payer gives 100 dollars for 90 euros of the payee.
contract ExchangeTest is TradeTest {
    uint40 private constant DEADLINE = uint40(START + 1 hours);

    function setUp() public override {
        super.setUp();
        allow(payer, 100 * COIN);
        vm.prank(payee);
        euro.approve(address(trades), 90 * COIN);
    }

    // ---- done ---------------------------------------------------------------------------------------------------

    function testFuzz_theIdIsTheDigestThatBothSign(ITradeBook.Exchange memory terms) public view {
        bytes32 typeHash = keccak256(
            "Exchange(address first,address firstCoin,uint96 firstAmount,address second,address secondCoin,"
            "uint96 secondAmount,uint40 deadline,uint64 nonce)"
        );
        bytes32 structHash = keccak256(abi.encode(typeHash, terms));
        bytes32 digest = typedDigest("Specie TradeBook", block.chainid, address(trades), structHash);
        checkEq(trades.exchangeId(terms), digest, "id");
    }

    function test_bothAmountsMove() public {
        ITradeBook.Exchange memory terms = usualExchange();
        bytes32 id = trades.exchangeId(terms);
        vm.expectEmit(address(trades));
        emit ITradeBook.Exchanged(id, payer, payee, terms);
        expectTransfer(payer, payee, 100 * COIN);
        vm.expectEmit(address(euro));
        emit IERC20.Transfer(payee, payer, 90 * COIN);
        checkEq(exchange(terms), id, "returned id");
        checkBalances(100 * COIN, 90 * COIN);
        check(trades.isExchangeDone(id), "done");
    }

    function test_whoSendsItNeedsNoSignature() public {
        ITradeBook.Exchange memory terms = usualExchange();
        bytes memory ofSecond = sign(PAYEE_KEY, trades.exchangeId(terms));
        vm.prank(payer);
        trades.exchange(terms, "", ofSecond);
        checkBalances(100 * COIN, 90 * COIN);
    }

    function test_once() public {
        ITradeBook.Exchange memory terms = usualExchange();
        bytes32 id = exchange(terms);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.ExchangeDone.selector, id));
        trades.exchange(terms, "", "");
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.ExchangeDone.selector, id));
        vm.prank(payer);
        trades.cancelExchange(terms);
    }

    function testFuzz_aliasedPartiesAndCoins(uint256 a, uint256 b, bool sameCoin, uint256 x, uint256 y) public {
        address[3] memory all = [payer, payee, third];
        ITradeBook.Exchange memory terms = usualExchange();
        (terms.first, terms.second) = (all[a % 3], all[b % 3]);
        (terms.firstAmount, terms.secondAmount) = (uint96(bound(x, 0, FUNDS / 2)), uint96(bound(y, 0, FUNDS / 2)));
        if (sameCoin) terms.secondCoin = address(dollar);
        for (uint256 i = 0; i < 3; ++i) {
            allow(all[i], type(uint256).max);
            vm.prank(all[i]);
            euro.approve(address(trades), type(uint256).max);
        }
        exchange(terms);
        uint256 dollars = 0;
        uint256 euros = 0;
        for (uint256 i = 0; i < 3; ++i) {
            dollars += dollar.balanceOf(all[i]);
            euros += euro.balanceOf(all[i]);
        }
        checkEq(dollars, 3 * FUNDS, "dollars");
        checkEq(euros, 3 * FUNDS, "euros");
        if (terms.first != terms.second && !sameCoin) {
            checkDollars(terms.first, FUNDS - terms.firstAmount);
            checkDollars(terms.second, FUNDS + terms.firstAmount);
            checkEq(euro.balanceOf(terms.first), FUNDS + terms.secondAmount, "euros of the first");
        }
    }

    // ---- refused ------------------------------------------------------------------------------------------------

    function test_untilTheDeadline() public {
        ITradeBook.Exchange memory terms = usualExchange();
        vm.warp(DEADLINE + 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.DeadlinePassed.selector, DEADLINE));
        trades.exchange(terms, "", "");
        vm.warp(DEADLINE);
        exchange(terms);
    }

    function test_bothSign() public {
        ITradeBook.Exchange memory terms = usualExchange();
        bytes32 id = trades.exchangeId(terms);
        (bytes memory ofFirst, bytes memory ofSecond) = (sign(PAYER_KEY, id), sign(PAYEE_KEY, id));
        expectInvalid(payer);
        trades.exchange(terms, ofSecond, ofSecond);
        expectInvalid(payee);
        trades.exchange(terms, ofFirst, ofFirst);
        --terms.secondAmount;
        expectInvalid(payer);
        trades.exchange(terms, ofFirst, ofSecond);
        check(!trades.isExchangeDone(id), "not done");
    }

    function test_onlyCoinsOfTheRegistry() public {
        ITradeBook.Exchange memory terms = usualExchange();
        terms.firstCoin = stranger;
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinUnknown.selector, stranger));
        trades.exchange(terms, "", "");
        (terms.firstCoin, terms.secondCoin) = (address(dollar), stranger);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinUnknown.selector, stranger));
        trades.exchange(terms, "", "");
    }

    function test_bothOrNeither() public {
        ITradeBook.Exchange memory terms = usualExchange();
        bytes32 id = trades.exchangeId(terms);
        (bytes memory ofFirst, bytes memory ofSecond) = (sign(PAYER_KEY, id), sign(PAYEE_KEY, id));
        vm.prank(payee);
        euro.approve(address(trades), 90 * COIN - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector,
                address(trades),
                90 * COIN - 1,
                90 * COIN
            )
        );
        trades.exchange(terms, ofFirst, ofSecond);
        vm.prank(payee);
        euro.approve(address(trades), 90 * COIN);
        euro.pause();
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        trades.exchange(terms, ofFirst, ofSecond);
        checkBalances(0, 0);
        euro.unpause();
        trades.exchange(terms, ofFirst, ofSecond);
        checkBalances(100 * COIN, 90 * COIN);
    }

    // ---- cancelled ----------------------------------------------------------------------------------------------

    function test_eitherPartyCancels() public {
        address[2] memory parties = [payer, payee];
        for (uint256 i = 0; i < 2; ++i) {
            ITradeBook.Exchange memory terms = usualExchange();
            terms.nonce = uint64(10 + i);
            bytes32 id = trades.exchangeId(terms);
            vm.expectEmit(address(trades));
            emit ITradeBook.ExchangeCancelled(id, parties[i]);
            vm.prank(parties[i]);
            trades.cancelExchange(terms);
            check(trades.isExchangeDone(id), "cancelled");
            vm.expectRevert(abi.encodeWithSelector(ITradeBook.ExchangeDone.selector, id));
            trades.exchange(terms, "", "");
        }
    }

    function test_onlyPartiesCancel() public {
        ITradeBook.Exchange memory terms = usualExchange();
        expectNotParty(third);
        vm.prank(third);
        trades.cancelExchange(terms);
        recover(payer, stranger);
        expectNotParty(payer);
        vm.prank(payer);
        trades.cancelExchange(terms);
        vm.prank(stranger);
        trades.cancelExchange(terms);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function usualExchange() private view returns (ITradeBook.Exchange memory) {
        return
            ITradeBook.Exchange({
                first: payer,
                firstCoin: address(dollar),
                firstAmount: uint96(100 * COIN),
                second: payee,
                secondCoin: address(euro),
                secondAmount: uint96(90 * COIN),
                deadline: DEADLINE,
                nonce: 1
            });
    }

    function exchange(ITradeBook.Exchange memory terms) private returns (bytes32) {
        bytes32 id = trades.exchangeId(terms);
        bytes memory ofFirst = sign(keyOf(terms.first), id);
        bytes memory ofSecond = sign(keyOf(terms.second), id);
        vm.prank(stranger);
        return trades.exchange(terms, ofFirst, ofSecond);
    }

    function allow(address trader, uint256 value) private {
        vm.prank(trader);
        dollar.approve(address(trades), value);
    }

    function checkBalances(uint256 dollars, uint256 euros) private view {
        checkDollars(payer, FUNDS - dollars);
        checkDollars(payee, FUNDS + dollars);
        checkEq(euro.balanceOf(payer), FUNDS + euros, "euros of the payer");
        checkEq(euro.balanceOf(payee), FUNDS - euros, "euros of the payee");
    }
}
