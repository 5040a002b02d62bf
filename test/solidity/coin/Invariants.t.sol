// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TestBase} from "../shared/TestBase.sol";
import {CoinHandler} from "./CoinHandler.t.sol";

/// @title InvariantsTest
/// @notice What holds after any sequence of calls. CoinWatch compares each single call with what it may do.
contract InvariantsTest is TestBase {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    uint256 private constant SUPPLY_CEILING = 1_000_000_000e6; // [coin units]
    uint256 private constant DAILY_CEILING = 10_000_000e6; // [coin units]

    CoinHandler private handler;

    function setUp() public {
        handler = new CoinHandler();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), handler.actions());
    }

    function invariant_booksBalanceAndNothingForbiddenHappens() external view {
        checkInvariants();
    }

    /// @dev The fuzzer's calls are only worth what they reach.
    function test_everyActionSucceedsInARandomWalk() external {
        bytes4[] memory actions = handler.actions();
        uint256 seed = 1;
        for (uint256 i = 0; i < 60 * actions.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            bytes4 action = actions[seed % actions.length];
            (bool done, ) = address(handler).call(abi.encodeWithSelector(action, seed >> 8, seed >> 88, seed >> 168));
            check(done, "an action reverted");
        }
        for (uint256 i = 0; i < actions.length; ++i) {
            check(handler.successes(actions[i]) != 0, string.concat("never went through: action ", digits(i)));
        }
        checkInvariants();
    }

    function checkInvariants() private view {
        checkEq(handler.violation(), "", "violation");
        uint256 supply = handler.supply();
        checkEq(handler.sumOfBalances(), supply, "sum of balances");
        check(supply <= SUPPLY_CEILING, "supply above its ceiling");
        check(handler.mintedToday() <= DAILY_CEILING, "more minted today than may be");
    }

    function digits(uint256 i) private pure returns (string memory) {
        return string(abi.encodePacked(uint8(48 + i / 10), uint8(48 + (i % 10))));
    }
}
