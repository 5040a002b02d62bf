// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TestBase} from "../shared/TestBase.sol";
import {TradeHandler} from "./TradeHandler.t.sol";

/// @title TradeInvariantsTest
/// @notice What must hold after any sequence of calls: received = settled + parked + waiting + refunded for each trade,
/// each leg is settled once, and nothing is stuck.
contract TradeInvariantsTest is TestBase {
    /// @dev How Hardhat's fuzzer is told which functions to call.
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    TradeHandler private _handler;

    function setUp() public {
        _handler = new TradeHandler();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), _handler.actions());
    }

    function invariant_whatATradeReceivedIsAccountedFor() external view {
        checkInvariants();
    }

    /// @dev The fuzzer's calls are only worth what they reach: here each action must go through.
    function test_everyActionSucceedsInARandomWalk() external {
        bytes4[] memory actions = _handler.actions();
        uint256 seed = 1;
        for (uint256 i = 0; i < 50 * actions.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            bytes memory arguments = abi.encode(seed >> 8, seed >> 88, seed >> 168);
            (bool done, ) = address(_handler).call(bytes.concat(actions[seed % actions.length], arguments));
            if (done && i % 64 == 0) checkInvariants();
        }
        string memory missing = "";
        for (uint256 i = 0; i < actions.length; ++i) {
            uint256 times = _handler.successes(actions[i]);
            if (times == 0) missing = string.concat(missing, " ", digits(i));
        }
        checkEq(missing, "", "actions that never went through, by number");
        checkEq(_handler.drain(), 0, "stuck coin");
    }

    function checkInvariants() private view {
        checkEq(_handler.violation(), "", "violation");
        checkEq(_handler.sumOfBalances(), _handler.supply(), "sum of balances");
    }

    function digits(uint256 i) private pure returns (string memory) {
        return string(abi.encodePacked(uint8(48 + i / 10), uint8(48 + (i % 10))));
    }
}
