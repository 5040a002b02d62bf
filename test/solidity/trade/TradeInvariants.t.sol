// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Handler} from "../shared/Handler.sol";
import {InvariantTest} from "../shared/InvariantTest.sol";
import {TradeHandler} from "./TradeHandler.t.sol";

/// @title TradeInvariantsTest
/// @notice What must hold after any sequence of calls: received = settled + parked + waiting + refunded for each trade,
/// each leg is settled once, and nothing is stuck.
contract TradeInvariantsTest is InvariantTest {
    TradeHandler private _handler;

    function setUp() public {
        _handler = new TradeHandler();
    }

    function invariant_whatATradeReceivedIsAccountedFor() external view {
        checkInvariants();
    }

    function test_aRandomWalkReachesEverythingAndNothingIsStuck() external {
        walk(1, 2_000);
        checkEq(_handler.drain(), 0, "stuck coin");
    }

    function handler() internal view override returns (Handler) {
        return _handler;
    }

    function checkInvariants() internal view override {
        checkEq(_handler.violation(), "", "violation");
        checkEq(_handler.faultInBooks(), "", "books");
        checkEq(_handler.sumOfBalances(), _handler.supply(), "sum of balances");
    }
}
