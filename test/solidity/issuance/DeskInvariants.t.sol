// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TestBase} from "../shared/TestBase.sol";
import {DeskHandler} from "./DeskHandler.t.sol";

/// @title DeskInvariantsTest
/// @notice What must hold after any sequence of calls.
contract DeskInvariantsTest is TestBase {
    /// @dev How Hardhat's fuzzer is told which functions to call.
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    DeskHandler private _handler;

    function setUp() public {
        _handler = new DeskHandler();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), _handler.actions());
    }

    function invariant_theDeskOwesAndHoldsTheSame() external view {
        checkInvariants();
    }

    /// @dev The fuzzer's calls are only worth what they reach: here each action must go through at least once.
    function test_everyActionSucceedsInARandomWalk() external {
        bytes4[] memory actions = _handler.actions();
        uint256 seed = 1;
        for (uint256 i = 0; i < 40 * actions.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            bytes memory arguments = abi.encode(seed >> 8, seed >> 88, seed >> 168, uint40(seed >> 200));
            (bool done, ) = address(_handler).call(bytes.concat(actions[seed % actions.length], arguments));
            if (done && i % 8 == 0) checkInvariants();
        }
        for (uint256 i = 0; i < actions.length; ++i) {
            check(_handler.successes(actions[i]) != 0, string.concat("never went through: action ", digits(i)));
        }
    }

    function checkInvariants() private view {
        check(!_handler.mintedBeyondReserve(), "minted beyond the covered reserve");
        check(!_handler.issuedTwice(), "an application was issued more than once");
        check(!_handler.returnedTwice(), "a redemption was returned more than once");
        checkEq(_handler.lockedCoin(), _handler.openRedemptions(), "coin in redemption accounts");
        checkEq(_handler.totalSupply(), _handler.totalIssued() - _handler.totalPaid(), "supply");
        checkEq(_handler.payoutsBooked(), _handler.totalPaid(), "payouts booked");
        checkEq(_handler.heldCoin() + _handler.lockedCoin(), _handler.totalSupply(), "sum of balances");
    }

    function digits(uint256 i) private pure returns (string memory) {
        return string(abi.encodePacked(uint8(48 + i / 10), uint8(48 + (i % 10))));
    }
}
