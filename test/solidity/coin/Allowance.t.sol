// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {CoinTest} from "./CoinTest.sol";

/// @title AllowanceTest
/// @notice approve and transferFrom: any address may spend, only one that may send may approve more.
contract AllowanceTest is CoinTest {
    function test_approvesAndTells() public {
        vm.expectEmit(address(coin));
        emit IERC20.Approval(alice, stranger, 5);
        vm.prank(alice);
        check(coin.approve(stranger, 5), "answer");
        checkEq(coin.allowance(alice, stranger), 5, "allowance");
    }

    function test_anUnregisteredSpenderMaySpend() public {
        approve(alice, stranger, 5);
        expectTransfer(alice, bob, 2);
        vm.prank(stranger);
        check(coin.transferFrom(alice, bob, 2), "answer");
        checkEq(coin.allowance(alice, stranger), 3, "allowance");
        checkBalance(bob, FUNDS + 2);
    }

    function test_anUnlimitedAllowanceStays() public {
        approve(alice, bob, type(uint256).max);
        vm.prank(bob);
        coin.transferFrom(alice, carol, FUNDS);
        checkEq(coin.allowance(alice, bob), type(uint256).max, "allowance");
    }

    function testFuzz_spendsExactly(uint256 owner, uint256 to, uint256 by, uint256 allowed, uint256 value) public {
        address from = pick(owner % 3);
        address receiver = pick(to % 3);
        address spender = pick(by);
        allowed = bound(allowed, 0, 2 * FUNDS);
        value = bound(value, 0, 2 * FUNDS);
        approve(from, spender, allowed);
        if (value > allowed) {
            vm.expectRevert(
                abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, spender, allowed, value)
            );
        } else if (value > FUNDS) {
            vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, from, FUNDS, value));
        }
        vm.prank(spender);
        coin.transferFrom(from, receiver, value);

        bool moved = value <= allowed && value <= FUNDS;
        checkEq(coin.allowance(from, spender), moved ? allowed - value : allowed, "allowance");
        checkBalance(from, moved && from != receiver ? FUNDS - value : FUNDS);
    }

    function test_refusesAFrozenSpender() public {
        approve(alice, stranger, 5);
        coin.freeze(stranger);
        expectFrozen(stranger);
        vm.prank(stranger);
        coin.transferFrom(alice, bob, 1);
    }

    function test_refusesASuspendedOrRevokedSpender() public {
        approve(alice, bob, 5);
        for (uint8 status = AccountWord.STATUS_SUSPENDED; status <= AccountWord.STATUS_REVOKED; ++status) {
            setStatus(bob, status);
            expectNotActive(bob, status);
            vm.prank(bob);
            coin.transferFrom(alice, carol, 1);
        }
    }

    function test_anExpiredSpenderMaySpend() public {
        vm.prank(registry);
        coin.setStanding(bob, AccountWord.STATUS_ACTIVE, TIER, COUNTRY, uint40(block.timestamp) - 1);
        approve(alice, bob, 5);
        vm.prank(bob);
        coin.transferFrom(alice, carol, 5);
        checkBalance(carol, FUNDS + 5);
    }

    function test_refusesAnOwnerThatMayNotSend() public {
        approve(alice, bob, 5);
        setStatus(alice, AccountWord.STATUS_SUSPENDED);
        expectNotActive(alice, AccountWord.STATUS_SUSPENDED);
        vm.prank(bob);
        coin.transferFrom(alice, carol, 1);
    }

    function test_refusesTheZeroSpender() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidSpender.selector, address(0)));
        approve(alice, address(0), 1);
    }

    function test_whoMayNotSendMayOnlyLower() public {
        approve(alice, bob, 5);
        coin.freeze(alice);
        approve(alice, bob, 4);
        expectFrozen(alice);
        approve(alice, bob, 5);

        setStatus(carol, AccountWord.STATUS_REVOKED);
        expectNotActive(carol, AccountWord.STATUS_REVOKED);
        approve(carol, bob, 1);
        expectNotActive(stranger, AccountWord.STATUS_NONE);
        approve(stranger, bob, 1);
        approve(stranger, bob, 0);
    }

    function test_anExpiredOwnerMayOnlyLower() public {
        approve(alice, bob, 5);
        vm.warp(VALID_UNTIL + 1);
        approve(alice, bob, 4);
        expectExpired(alice);
        approve(alice, bob, 5);
    }

    function test_approvesWhilePaused() public {
        coin.pause();
        approve(alice, bob, 5);
        expectPaused();
        vm.prank(bob);
        coin.transferFrom(alice, bob, 5);
    }
}
