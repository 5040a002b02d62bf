// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {TokenBehaviour} from "./TokenBehaviour.sol";

/// @title Erc20Behaviour
/// @notice EIP-20, sentence by sentence.
abstract contract Erc20Behaviour is TokenBehaviour {
    // ---- methods that only tell ---------------------------------------------------------------------------------

    function test_nameReturnsTheNameOfTheToken() public view {
        check(bytes(token.name()).length != 0, "name");
    }

    function test_symbolReturnsTheSymbolOfTheToken() public view {
        check(bytes(token.symbol()).length != 0, "symbol");
    }

    function test_decimalsReturnsTheNumberOfDecimals() public view {
        check(token.decimals() <= 18, "decimals");
    }

    function test_totalSupplyReturnsTheTotalTokenSupply() public {
        checkEq(token.totalSupply(), BALANCE, "supply");
        create(receiver, 5);
        checkEq(token.totalSupply(), BALANCE + 5, "supply");
    }

    function test_balanceOfReturnsTheBalanceOfAnotherAccount() public {
        vm.prank(spender);
        checkEq(token.balanceOf(owner), BALANCE, "balance");
        checkEq(token.balanceOf(address(0xdead)), 0, "balance of nobody");
    }

    // ---- transfer -----------------------------------------------------------------------------------------------

    function testFuzz_transferMustTransferAndFireTheTransferEvent(uint256 value) public {
        value = bound(value, 0, BALANCE);
        expectTransfer(owner, receiver, value);
        vm.prank(owner);
        check(token.transfer(receiver, value), "returns true");
        checkBalances(BALANCE - value, value);
        checkEq(token.totalSupply(), BALANCE, "supply");
    }

    function test_transferShouldThrowIfTheCallersBalanceIsTooSmall() public {
        checkThrows(owner, abi.encodeCall(IERC20.transfer, (receiver, BALANCE + 1)));
        checkThrows(receiver, abi.encodeCall(IERC20.transfer, (owner, 1)));
        checkThrows(owner, abi.encodeCall(IERC20.transfer, (receiver, type(uint256).max)));
        checkBalances(BALANCE, 0);
    }

    function test_transferOf0MustBeTreatedAsNormalAndFireTheEvent() public {
        expectTransfer(owner, receiver, 0);
        vm.prank(owner);
        check(token.transfer(receiver, 0), "returns true");
        checkBalances(BALANCE, 0);
    }

    function testFuzz_transferToOneselfCreatesNothing(uint256 value) public {
        value = bound(value, 0, BALANCE);
        expectTransfer(owner, owner, value);
        vm.prank(owner);
        token.transfer(owner, value);
        checkBalances(BALANCE, 0);
        checkEq(token.totalSupply(), BALANCE, "supply");
    }

    // ---- transferFrom -------------------------------------------------------------------------------------------

    function testFuzz_transferFromMustTransferAndFireTheTransferEvent(uint256 value, uint256 allowed) public {
        value = bound(value, 0, BALANCE);
        allowed = bound(allowed, value, type(uint256).max - 1);
        approve(allowed);
        expectTransfer(owner, receiver, value);
        vm.prank(spender);
        check(token.transferFrom(owner, receiver, value), "returns true");
        checkBalances(BALANCE - value, value);
        checkAllowance(allowed - value);
    }

    function test_transferFromShouldThrowUnlessTheOwnerAuthorizedTheSender() public {
        checkThrows(spender, abi.encodeCall(IERC20.transferFrom, (owner, receiver, 1)));
        approve(9);
        checkThrows(spender, abi.encodeCall(IERC20.transferFrom, (owner, receiver, 10)));
        checkThrows(receiver, abi.encodeCall(IERC20.transferFrom, (owner, receiver, 1)));
        checkBalances(BALANCE, 0);
        checkAllowance(9);
    }

    function test_transferFromShouldThrowIfTheOwnersBalanceIsTooSmall() public {
        approve(BALANCE + 1);
        checkThrows(spender, abi.encodeCall(IERC20.transferFrom, (owner, receiver, BALANCE + 1)));
        checkAllowance(BALANCE + 1);
    }

    function test_transferFromOf0MustBeTreatedAsNormalAndFireTheEvent() public {
        expectTransfer(owner, receiver, 0);
        vm.prank(spender);
        check(token.transferFrom(owner, receiver, 0), "returns true");
        checkBalances(BALANCE, 0);
    }

    // ---- approve ------------------------------------------------------------------------------------------------

    function testFuzz_approveMustFireTheApprovalEvent(uint256 value) public {
        vm.expectEmit(address(token));
        emit IERC20.Approval(owner, spender, value);
        vm.prank(owner);
        check(token.approve(spender, value), "returns true");
        checkAllowance(value);
    }

    function test_approveAllowsToWithdrawMultipleTimesUpToTheValue() public {
        approve(10);
        vm.startPrank(spender);
        token.transferFrom(owner, receiver, 4);
        checkAllowance(6);
        token.transferFrom(owner, spender, 6);
        checkAllowance(0);
        vm.stopPrank();
        checkThrows(spender, abi.encodeCall(IERC20.transferFrom, (owner, receiver, 1)));
        checkBalances(BALANCE - 10, 4);
    }

    /// @dev "The contract itself shouldn't enforce" that an allowance is set to 0 first.
    function test_approveCalledAgainOverwritesTheAllowance() public {
        approve(10);
        approve(7);
        checkAllowance(7);
        approve(0);
        checkAllowance(0);
    }

    function test_allowanceReturnsWhatTheSpenderMayStillWithdraw() public {
        checkAllowance(0);
        approve(10);
        checkAllowance(10);
        checkEq(token.allowance(owner, receiver), 0, "another spender's");
        checkEq(token.allowance(spender, owner), 0, "the other way round");
    }

    // ---- creation -----------------------------------------------------------------------------------------------

    function test_creatingTokensShouldTriggerATransferEventFrom0() public {
        expectTransfer(address(0), receiver, 5);
        create(receiver, 5);
        checkBalances(BALANCE, 5);
    }

    function expectTransfer(address from, address to, uint256 value) private {
        vm.expectEmit(address(token));
        emit IERC20.Transfer(from, to, value);
    }
}
