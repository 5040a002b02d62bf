// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {CoinTest} from "./CoinTest.sol";

/// @title MultiTransferTest
/// @notice Many receivers in one call: all or nothing, and the same sum as one by one.
contract MultiTransferTest is CoinTest {
    function test_paysEachRecipient() public {
        (address[] memory to, uint256[] memory values) = twoPayments(bob, 3, carol, 4);
        expectTransfer(alice, bob, 3);
        expectTransfer(alice, carol, 4);
        vm.prank(alice);
        check(coin.multiTransfer(to, values), "answer");
        checkBalance(alice, FUNDS - 7);
        checkBalance(bob, FUNDS + 3);
        checkBalance(carol, FUNDS + 4);
    }

    function testFuzz_equalsTransfersOneByOne(uint256[6] memory seeds, uint256[6] memory amounts) public {
        address[] memory to = new address[](6);
        uint256[] memory values = new uint256[](6);
        for (uint256 i = 0; i < 6; ++i) {
            to[i] = pick(seeds[i] % 3);
            values[i] = bound(amounts[i], 0, FUNDS / 6);
        }
        uint256 start = vm.snapshotState();
        for (uint256 i = 0; i < 6; ++i) transfer(alice, to[i], values[i]);
        uint256[3] memory expected = [coin.balanceOf(alice), coin.balanceOf(bob), coin.balanceOf(carol)];
        check(vm.revertToState(start), "state is back");

        vm.prank(alice);
        coin.multiTransfer(to, values);
        checkBalance(alice, expected[0]);
        checkBalance(bob, expected[1]);
        checkBalance(carol, expected[2]);
    }

    function test_refusesListsOfDifferentLengths() public {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.LengthMismatch.selector, 2, 1));
        vm.prank(alice);
        coin.multiTransfer(new address[](2), new uint256[](1));
    }

    function test_refusesASumAboveTheBalance() public {
        (address[] memory to, uint256[] memory values) = twoPayments(alice, FUNDS, bob, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, FUNDS, FUNDS + 1)
        );
        vm.prank(alice);
        coin.multiTransfer(to, values);
    }

    function test_refusesASumThatOverflows() public {
        (address[] memory to, uint256[] memory values) = twoPayments(bob, type(uint256).max, carol, 2);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, FUNDS, type(uint256).max)
        );
        vm.prank(alice);
        coin.multiTransfer(to, values);
    }

    function test_refusesAllForOneBadRecipient() public {
        (address[] memory to, uint256[] memory values) = twoPayments(bob, 1, stranger, 1);
        expectNotActive(stranger, AccountWord.STATUS_NONE);
        vm.prank(alice);
        coin.multiTransfer(to, values);
        checkBalance(bob, FUNDS);
    }

    function test_refusesAFrozenSenderAndWhilePaused() public {
        (address[] memory to, uint256[] memory values) = twoPayments(bob, 1, carol, 1);
        coin.freeze(alice);
        expectFrozen(alice);
        vm.prank(alice);
        coin.multiTransfer(to, values);
        coin.unfreeze(alice);
        coin.pause();
        expectPaused();
        vm.prank(alice);
        coin.multiTransfer(to, values);
    }

    function twoPayments(
        address first,
        uint256 firstValue,
        address second,
        uint256 secondValue
    ) private pure returns (address[] memory to, uint256[] memory values) {
        to = new address[](2);
        values = new uint256[](2);
        (to[0], to[1]) = (first, second);
        (values[0], values[1]) = (firstValue, secondValue);
    }
}
