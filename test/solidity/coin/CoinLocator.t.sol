// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoinLocator} from "../../../contracts/coin/CoinLocator.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {MigrationTest} from "./MigrationTest.sol";

/// @title CoinLocatorTest
/// @notice A derived account is found wherever the coin that its terms name has gone.
contract CoinLocatorTest is MigrationTest {
    function test_findsTheAccountInTheCoinItself() public view {
        checkLocated(address(dollar), dollar);
        checkEq(address(CoinLocator.latest(address(dollar))), address(dollar), "latest");
    }

    function test_findsItInTheOldCoinUntilItMigrates() public {
        replace();
        checkLocated(address(dollar), dollar);
        checkEq(address(CoinLocator.latest(address(dollar))), address(next), "latest");
        migrate(account);
        checkLocated(address(dollar), next);
        checkLocated(address(next), next);
    }

    function test_findsItTwoCoinsOn() public {
        replace();
        TradeCoin third = new TradeCoin(successorOf(next));
        replace(next, third);
        third.migrate(listOf(account));
        checkLocated(address(dollar), third);
        checkEq(address(CoinLocator.latest(address(dollar))), address(third), "latest");
        checkEq(address(CoinLocator.latest(address(third))), address(third), "latest of the last");
    }

    function test_aWalletIsNoDerivedAccount() public {
        expectNotDerived(alice);
        this.locate(address(dollar), alice);
        dollar.freeze(alice);
        expectNotDerived(alice);
        this.locate(address(dollar), alice);
        replace();
        migrate(alice);
        expectNotDerived(alice);
        this.locate(address(dollar), alice);
    }

    function test_aClosedAccountIsNowhere() public {
        replace();
        migrate(account);
        vm.prank(module);
        next.moveFromAccount(SALT, account, 0);
        vm.prank(module);
        next.burnFromAccount(SALT, LOCKED);
        vm.prank(module);
        next.closeAccount(SALT);
        expectNotDerived(account);
        this.locate(address(dollar), account);
    }

    function locate(address coin, address of_) external view returns (ITradeCoin live, uint256 word) {
        return CoinLocator.locate(coin, of_);
    }

    function checkLocated(address from, TradeCoin where) private view {
        (ITradeCoin live, uint256 word) = CoinLocator.locate(from, account);
        checkEq(address(live), address(where), "coin");
        checkEq(word, where.accountWord(account), "word");
        checkEq(where.balanceOf(account), LOCKED, "balance");
    }

    function expectNotDerived(address of_) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotDerived.selector, of_));
    }
}
