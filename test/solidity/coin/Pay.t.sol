// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {CoinTest} from "./CoinTest.sol";
import {TestModule} from "./TestModule.sol";

/// @title PayTest
/// @notice A holder pays into a module's derived account, and the module hears of it in the same transaction.
contract PayTest is CoinTest {
    bytes32 private constant SALT = "trade";

    TestModule private payee;
    address private account;

    function setUp() public override {
        super.setUp();
        payee = new TestModule(coin);
        coin.setOpener(address(payee), true);
        account = payee.open(SALT, 0);
    }

    function test_paysAndTellsTheModule() public {
        expectTransfer(alice, account, 40);
        pay(alice, 40, "settle");
        checkBalance(alice, FUNDS - 40);
        checkBalance(account, 40);
        checkEq(payee.lastPayer(), alice, "payer");
        checkEq(payee.lastSalt(), SALT, "salt");
        checkEq(payee.lastValue(), 40, "value");
        checkEq(string(payee.lastData()), "settle", "data");
        checkEq(payee.balanceThen(), 40, "the coin is there when the module hears of it");
    }

    function testFuzz_theModuleMayMoveItOnAtOnce(uint256 who, uint256 value) public {
        address payer = pick(who % 3);
        value = bound(value, 0, FUNDS);
        pay(payer, value, "send back");
        checkEq(payee.balanceThen(), value, "balance then");
        checkBalance(payer, FUNDS);
        checkBalance(account, 0);
    }

    function test_aRefusalOfTheModuleUndoesThePayment() public {
        vm.expectRevert(TestModule.Refused.selector);
        pay(alice, 40, "refuse");
        checkBalance(alice, FUNDS);
        checkBalance(account, 0);
    }

    function test_onlyToAnOpenerThatMayAct() public {
        coin.freeze(address(payee));
        expectFrozen(address(payee));
        pay(alice, 40, "");
        coin.unfreeze(address(payee));
        coin.setOpener(address(payee), false);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.NotOpener.selector, address(payee)));
        pay(alice, 40, "");
    }

    function test_onlyIntoAnOpenAccount() public {
        address closed = coin.derivedAccountOf(address(payee), "other");
        expectNotActive(closed, AccountWord.STATUS_NONE);
        vm.prank(alice);
        coin.pay(address(payee), "other", 40, "");
    }

    function test_notIntoAnAccountClosedToOthers() public {
        address closed = payee.open("pool", AccountWord.FLAG_NO_INBOUND);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.InboundClosed.selector, closed));
        vm.prank(alice);
        coin.pay(address(payee), "pool", 40, "");
    }

    function test_underTheChecksOfATransfer() public {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, FUNDS, FUNDS + 1)
        );
        pay(alice, FUNDS + 1, "");
        expectNotActive(stranger, AccountWord.STATUS_NONE);
        pay(stranger, 0, "");
        coin.freeze(account);
        expectFrozen(account);
        pay(alice, 40, "");
        coin.unfreeze(account);
        coin.pause();
        expectPaused();
        pay(alice, 40, "");
        coin.unpause();
        vm.warp(VALID_UNTIL + 1);
        expectExpired(alice);
        pay(alice, 40, "");
    }

    function pay(address payer, uint256 value, bytes memory data) private {
        vm.prank(payer);
        coin.pay(address(payee), SALT, value, data);
    }
}
