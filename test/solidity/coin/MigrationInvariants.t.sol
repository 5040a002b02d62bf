// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TestBase} from "../shared/TestBase.sol";
import {MigrationHandler} from "./MigrationHandler.t.sol";

/// @title MigrationInvariantsTest
/// @notice What holds over a coin and its successor after any sequence of calls.
contract MigrationInvariantsTest is TestBase {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    MigrationHandler private handler;

    function setUp() public {
        handler = new MigrationHandler();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), handler.actions());
    }

    function invariant_bothBooksBalanceAndTheReserveCoversBoth() external view {
        checkInvariants();
    }

    /// @dev The fuzzer's calls are only worth what they reach.
    function test_everyActionSucceedsInARandomWalk() external {
        bytes4[] memory actions = handler.actions();
        uint256 seed = 2;
        for (uint256 i = 0; i < 80 * actions.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            bytes4 action = actions[seed % actions.length];
            (bool done, ) = address(handler).call(abi.encodeWithSelector(action, seed >> 8, seed >> 128));
            check(done, "an action reverted");
        }
        for (uint256 i = 0; i < actions.length; ++i) {
            check(handler.successes(actions[i]) != 0, string.concat("never went through: action ", digits(i)));
        }
        check(handler.replaced() && handler.supply(true) != 0, "nothing migrated");
        checkInvariants();
    }

    function checkInvariants() private view {
        checkEq(handler.violation(), "", "violation");
        uint256 olds = handler.supply(false);
        uint256 news = handler.supply(true);
        checkEq(handler.sumOfBalances(false), olds, "sum of balances in the old coin");
        checkEq(handler.sumOfBalances(true), news, "sum of balances in the new coin");
        checkEq(handler.outstanding(), olds + news, "outstanding");
        check(olds + news <= handler.covered(), "more is outstanding than the reserve covers");
    }

    function digits(uint256 i) private pure returns (string memory) {
        return string(abi.encodePacked(uint8(48 + i / 10), uint8(48 + (i % 10))));
    }
}
