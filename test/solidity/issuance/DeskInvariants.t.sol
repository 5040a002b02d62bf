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

    /// @notice How often each action went through in the random walk, in the order of `actions`.
    event CallDistribution(string successes);

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

    /// @dev The fuzzer's calls are only worth what they reach: here each action must go through several times.
    function test_everyActionSucceedsInARandomWalk() external {
        bytes4[] memory actions = _handler.actions();
        uint256 seed = 1;
        for (uint256 i = 0; i < 24 * actions.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            bytes memory arguments = abi.encode(seed >> 8, seed >> 88, seed >> 168);
            (bool done, ) = address(_handler).call(bytes.concat(actions[seed % actions.length], arguments));
            if (done && i % 64 == 0) checkInvariants();
        }
        checkInvariants();
        string memory distribution = "calls that went through:";
        bool all = true;
        for (uint256 i = 0; i < actions.length; ++i) {
            uint256 successes = _handler.successes(actions[i]);
            distribution = string.concat(distribution, " ", digits(successes));
            all = all && successes != 0;
        }
        check(all, distribution);
        emit CallDistribution(distribution);
    }

    function checkInvariants() private view {
        checkEq(_handler.surprise(), "", "otherwise than the model says");
        check(!_handler.partsAreWrong(), "the parts of an issuance");
        (uint256 holding, uint256 returning) = _handler.pooled();
        (uint256 owedHolding, uint256 owedReturning) = _handler.owed();
        checkEq(holding, owedHolding, "coin in the holding pool");
        checkEq(returning, owedReturning, "coin in the return pool");
        checkEq(_handler.totalSupply(), _handler.totalIssued() - _handler.totalPaid(), "supply");
        checkEq(_handler.payoutsBooked(), _handler.totalPaid(), "payouts booked");
        checkEq(_handler.heldCoin() + holding + returning, _handler.totalSupply(), "sum of balances");
    }

    function digits(uint256 i) private pure returns (string memory) {
        return string(abi.encodePacked(uint8(48 + ((i / 10) % 10)), uint8(48 + (i % 10))));
    }
}
