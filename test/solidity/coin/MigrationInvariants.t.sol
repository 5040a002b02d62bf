// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Handler} from "../shared/Handler.sol";
import {InvariantTest} from "../shared/InvariantTest.sol";
import {MigrationHandler} from "./MigrationHandler.t.sol";

/// @title MigrationInvariantsTest
/// @notice What holds over a coin and its successor after any sequence of calls.
contract MigrationInvariantsTest is InvariantTest {
    MigrationHandler private _handler;

    function setUp() public {
        _handler = new MigrationHandler();
    }

    function invariant_bothBooksBalanceAndTheReserveCoversBoth() external view {
        checkInvariants();
    }

    function test_aRandomWalkReachesEverything() external {
        walk(4, 2_500);
    }

    function handler() internal view override returns (Handler) {
        return _handler;
    }

    function checkInvariants() internal view override {
        checkEq(_handler.violation(), "", "violation");
        uint256 olds = _handler.supply(false);
        uint256 news = _handler.supply(true);
        checkEq(_handler.sumOfBalances(false), olds, "sum of balances in the old coin");
        checkEq(_handler.sumOfBalances(true), news, "sum of balances in the new coin");
        checkEq(_handler.outstanding(), olds + news, "outstanding");
        check(olds + news <= _handler.covered(), "more is outstanding than the reserve covers");
    }
}
