// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Handler} from "../shared/Handler.sol";
import {InvariantTest} from "../shared/InvariantTest.sol";
import {CoinHandler} from "./CoinHandler.t.sol";

/// @title InvariantsTest
/// @notice What holds for a coin after any sequence of calls. CoinWatch compares each single call with what it may do.
contract InvariantsTest is InvariantTest {
    uint256 private constant SUPPLY_CEILING = 1_000_000_000e6; // [coin units]
    uint256 private constant DAILY_CEILING = 10_000_000e6; // [coin units]

    CoinHandler private _handler;

    function setUp() public {
        _handler = new CoinHandler();
    }

    function invariant_booksBalanceAndNothingForbiddenHappens() external view {
        checkInvariants();
    }

    function test_aRandomWalkReachesEverything() external {
        walk(1, 2_500);
    }

    function handler() internal view override returns (Handler) {
        return _handler;
    }

    function checkInvariants() internal view override {
        checkEq(_handler.violation(), "", "violation");
        uint256 supply = _handler.supply();
        checkEq(_handler.sumOfBalances(), supply, "sum of balances");
        check(supply <= SUPPLY_CEILING, "supply above its ceiling");
        check(_handler.mintedToday() <= DAILY_CEILING, "more minted today than may be");
    }
}
