// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vesting} from "../../../contracts/issuance/Vesting.sol";
import {TestBase} from "../shared/TestBase.sol";

/// @title VestingTest
/// @notice What is held vests after the cliff, in proportion to the time, in whole lots.
contract VestingTest is TestBase {
    function test_theDaysOfAnIssuance() public pure {
        // 1,000 held, cliff 10, duration 100, lots of 30.
        uint256[8] memory days_ = [uint256(0), 9, 10, 50, 89, 90, 99, 100];
        uint256[8] memory vested = [uint256(0), 0, 90, 480, 870, 900, 990, 1_000];
        for (uint256 i = 0; i < 8; ++i) checkEq(Vesting.vested(1_000, 10, 100, 30, days_[i]), vested[i], "vested");
        checkEq(Vesting.vested(1_000, 10, 100, 30, type(uint40).max), 1_000, "for good");
    }

    function test_withoutADurationAllVestsAtOnce() public pure {
        checkEq(Vesting.vested(1_000, 0, 0, 30, 0), 1_000, "at once");
        checkEq(Vesting.vested(1_000, 5, 5, 30, 4), 0, "before the cliff");
        checkEq(Vesting.vested(1_000, 5, 5, 30, 5), 1_000, "at the cliff");
    }

    function testFuzz_risesFromNothingToAll(
        uint256 held,
        uint40 cliff,
        uint40 duration,
        uint96 lot,
        uint40 first,
        uint40 second
    ) public pure {
        held = bound(held, 0, type(uint96).max);
        if (cliff > duration) (cliff, duration) = (duration, cliff);
        if (first > second) (first, second) = (second, first);
        uint256 lotSize = bound(lot, 1, type(uint96).max);
        uint256 before = Vesting.vested(held, cliff, duration, lotSize, first);
        uint256 later = Vesting.vested(held, cliff, duration, lotSize, second);
        check(before <= later && later <= held, "never falls, never exceeds");
        if (second >= duration) {
            checkEq(later, held, "all at the end");
        } else if (second < cliff) {
            checkEq(later, 0, "nothing before the cliff");
        } else {
            checkEq(later % lotSize, 0, "whole lots");
            check(later * duration <= held * second, "not ahead of time");
            check((later + lotSize) * duration > held * second, "as many lots as have vested");
        }
    }
}
