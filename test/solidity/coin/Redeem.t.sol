// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {CoinTest} from "./CoinTest.sol";

/// @title RedeemTest
/// @notice A holder hands coin to a desk's derived account, and nobody can hand it over for him.
contract RedeemTest is CoinTest {
    bytes32 private constant PAYOUT = "payout";

    function test_locksTheCoinInTheRedemptionsAccount() public {
        address account = coin.derivedAccountOf(address(desk), PAYOUT);
        expectTransfer(alice, account, 40);
        checkEq(redeem(alice, 40), PAYOUT, "id");
        checkBalance(alice, FUNDS - 40);
        checkBalance(account, 40);
        checkEq(desk.lastHolder(), alice, "holder");
        checkEq(desk.lastValue(), 40, "value");
    }

    function test_locksItWhereOthersCanNotPayIn() public {
        redeem(alice, 40);
        address account = coin.derivedAccountOf(address(desk), PAYOUT);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.InboundClosed.selector, account));
        transfer(bob, account, 1);
    }

    function test_refusesAnAccountThatIsNotOpen() public {
        desk.setOpensAccounts(false);
        address account = coin.derivedAccountOf(address(desk), PAYOUT);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotDerived.selector, account));
        redeem(alice, 40);
    }

    function test_theDeskPaysBackOrBurns() public {
        redeem(alice, 40);
        vm.startPrank(address(desk));
        coin.moveFromAccount(PAYOUT, alice, 15);
        coin.burnFromAccount(PAYOUT, 25);
        coin.closeAccount(PAYOUT);
        vm.stopPrank();
        checkBalance(alice, FUNDS - 25);
        checkEq(coin.totalSupply(), 3 * FUNDS - 25, "supply");
    }

    function test_anExpiredWalletMayRedeem() public {
        vm.warp(VALID_UNTIL + 1);
        redeem(alice, FUNDS);
        checkBalance(alice, 0);
    }

    function test_validUntilDoesNotMatter() public {
        vm.prank(registry);
        coin.setStanding(alice, AccountWord.STATUS_ACTIVE, TIER, COUNTRY, 0);
        redeem(alice, FUNDS);
        checkBalance(alice, 0);
    }

    function test_refusesWhoMayNot() public {
        setStatus(alice, AccountWord.STATUS_SUSPENDED);
        expectNotActive(alice, AccountWord.STATUS_SUSPENDED);
        redeem(alice, 1);
        setStatus(alice, AccountWord.STATUS_REVOKED);
        expectNotActive(alice, AccountWord.STATUS_REVOKED);
        redeem(alice, 1);
        coin.freeze(bob);
        expectFrozen(bob);
        redeem(bob, 1);
        expectNotActive(stranger, AccountWord.STATUS_NONE);
        redeem(stranger, 0);
    }

    function test_refusesMoreThanTheBalance() public {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, FUNDS, FUNDS + 1)
        );
        redeem(alice, FUNDS + 1);
    }

    function test_refusesAFrozenDesk() public {
        coin.freeze(address(desk));
        expectFrozen(address(desk));
        redeem(alice, 1);
    }

    function test_refusesADeskThatIsNoOpener() public {
        coin.setOpener(address(desk), false);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.NotOpener.selector, address(desk)));
        redeem(alice, 1);
    }

    function test_refusesWhilePaused() public {
        coin.pause();
        expectPaused();
        redeem(alice, 1);
    }

    function test_refusesAFrozenRedemption() public {
        address account = coin.derivedAccountOf(address(desk), PAYOUT);
        coin.freeze(account);
        expectFrozen(account);
        redeem(alice, 1);
    }

    function testFuzz_movesExactlyItsValue(uint256 seed, uint256 first, uint256 second) public {
        address holder = pick(seed % 3);
        first = bound(first, 0, FUNDS);
        second = bound(second, 0, FUNDS - first);
        redeem(holder, first);
        redeem(holder, second);
        checkBalance(holder, FUNDS - first - second);
        checkBalance(coin.derivedAccountOf(address(desk), PAYOUT), first + second);
    }

    function redeem(address holder, uint256 value) private returns (bytes32) {
        vm.prank(holder);
        return coin.redeem(address(desk), value, PAYOUT);
    }
}
