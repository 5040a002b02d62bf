// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {CoinTest} from "./CoinTest.sol";

/// @title TransferTest
/// @notice Who may send, who may receive, and that a transfer moves exactly its value.
contract TransferTest is CoinTest {
    function test_movesCoinAndTells() public {
        expectTransfer(alice, bob, 40 * COIN);
        vm.prank(alice);
        check(coin.transfer(bob, 40 * COIN), "answer");
        checkBalance(alice, FUNDS - 40 * COIN);
        checkBalance(bob, FUNDS + 40 * COIN);
    }

    function test_changesNothingButBalances() public {
        uint256 ofAlice = wordOf(alice);
        uint256 ofBob = wordOf(bob);
        transfer(alice, bob, 7);
        checkEq(wordOf(alice), ofAlice - 7, "sender's word");
        checkEq(wordOf(bob), ofBob + 7, "receiver's word");
    }

    function test_toOneselfCreatesNothing() public {
        transfer(alice, alice, FUNDS);
        checkBalance(alice, FUNDS);
    }

    function test_ofNothingIsAllowed() public {
        expectTransfer(alice, bob, 0);
        transfer(alice, bob, 0);
    }

    function testFuzz_movesExactlyItsValue(uint256 from, uint256 to, uint256 value) public {
        address sender = pick(from % 3);
        address receiver = pick(to % 3);
        value = bound(value, 0, FUNDS);
        uint256 sum = coin.balanceOf(sender) + coin.balanceOf(receiver);
        transfer(sender, receiver, value);
        checkBalance(sender, sender == receiver ? FUNDS : FUNDS - value);
        checkEq(coin.balanceOf(sender) + coin.balanceOf(receiver), sum, "sum");
    }

    function testFuzz_refusesMoreThanTheBalance(uint256 to, uint256 value) public {
        value = bound(value, FUNDS + 1, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, FUNDS, value));
        transfer(alice, pick(to), value);
    }

    function test_refusesUnregisteredParties() public {
        expectNotActive(stranger, AccountWord.STATUS_NONE);
        transfer(stranger, alice, 0);
        expectNotActive(stranger, AccountWord.STATUS_NONE);
        transfer(alice, stranger, 1);
    }

    function test_refusesTheZeroAddress() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        transfer(alice, address(0), 1);
    }

    function test_refusesTheCoinItself() public {
        expectNotActive(address(coin), AccountWord.STATUS_NONE);
        transfer(alice, address(coin), 1);
    }

    function test_refusesSuspendedAndRevokedParties() public {
        uint8[3] memory refused = [AccountWord.STATUS_NONE, AccountWord.STATUS_SUSPENDED, AccountWord.STATUS_REVOKED];
        for (uint256 i = 0; i < refused.length; ++i) {
            setStatus(alice, refused[i]);
            expectNotActive(alice, refused[i]);
            transfer(alice, bob, 1);
            expectNotActive(alice, refused[i]);
            transfer(bob, alice, 1);
        }
        register(alice);
        transfer(alice, bob, 1);
    }

    function test_refusesFrozenParties() public {
        coin.freeze(alice);
        expectFrozen(alice);
        transfer(alice, bob, 1);
        expectFrozen(alice);
        transfer(bob, alice, 1);
        coin.unfreeze(alice);
        transfer(alice, bob, 1);
    }

    function test_worksUntilTheLastSecondOfValidity() public {
        vm.warp(VALID_UNTIL);
        transfer(alice, bob, 1);
        vm.warp(VALID_UNTIL + 1);
        expectExpired(alice);
        transfer(alice, bob, 1);
    }

    function test_refusesAnExpiredReceiver() public {
        vm.prank(registry);
        coin.setStanding(alice, AccountWord.STATUS_ACTIVE, TIER, COUNTRY, VALID_UNTIL + 1);
        vm.warp(VALID_UNTIL + 1);
        expectExpired(bob);
        transfer(alice, bob, 1);
    }

    function test_refusesWhilePaused() public {
        coin.pause();
        expectPaused();
        transfer(alice, bob, 1);
        coin.unpause();
        transfer(alice, bob, 1);
    }

    function test_keepsReceiversUnderTheirCap() public {
        coin.setCap(TIER, FUNDS + 10);
        transfer(alice, bob, 10);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CapExceeded.selector, bob, FUNDS + 11, FUNDS + 10));
        transfer(alice, bob, 1);
    }

    function test_measuresTheCapAfterTheDebitOfASelfTransfer() public {
        coin.setCap(TIER, FUNDS);
        transfer(alice, alice, FUNDS);
        coin.setCap(TIER, FUNDS - 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CapExceeded.selector, alice, FUNDS, FUNDS - 1));
        transfer(alice, alice, 1);
    }

    function test_capsEachTierByItself() public {
        coin.setCap(TIER + 1, 0);
        transfer(alice, bob, 1);
        vm.prank(registry);
        coin.setStanding(bob, AccountWord.STATUS_ACTIVE, TIER + 1, COUNTRY, VALID_UNTIL);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CapExceeded.selector, bob, FUNDS + 2, 0));
        transfer(alice, bob, 1);
    }
}
