// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Handler} from "../shared/Handler.sol";
import {InvariantTest} from "../shared/InvariantTest.sol";
import {DeskHandler} from "./DeskHandler.t.sol";

/// @title DeskInvariantsTest
/// @notice What must hold after any sequence of the desk's calls.
contract DeskInvariantsTest is InvariantTest {
    DeskHandler private _handler;

    function setUp() public {
        _handler = new DeskHandler();
    }

    function invariant_theDeskOwesAndHoldsTheSame() external view {
        checkInvariants();
    }

    function test_aRandomWalkReachesEverything() external {
        walk(1, 2_000);
    }

    function handler() internal view override returns (Handler) {
        return _handler;
    }

    function checkInvariants() internal view override {
        checkEq(_handler.violation(), "", "otherwise than the model says");
        check(!_handler.partsAreWrong(), "the parts of an issuance");
        (uint256 holding, uint256 returning) = _handler.pooled();
        (uint256 owedHolding, uint256 owedReturning) = _handler.owed();
        checkEq(holding, owedHolding, "coin in the holding pool");
        checkEq(returning, owedReturning, "coin in the return pool");
        checkEq(_handler.totalSupply(), _handler.totalIssued() - _handler.totalPaid(), "supply");
        checkEq(_handler.payoutsBooked(), _handler.totalPaid(), "payouts booked");
        checkEq(_handler.heldCoin() + holding + returning, _handler.totalSupply(), "sum of balances");
    }
}
