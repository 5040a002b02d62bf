// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RollingWindow} from "../../../contracts/issuance/RollingWindow.sol";
import {TestBase} from "../shared/TestBase.sol";

/// @title RollingWindowTest
/// @notice An amount counts for at least a window, and for at most half a window longer.
contract RollingWindowTest is TestBase {
    using RollingWindow for RollingWindow.Window;

    uint256 private constant LONGEST = 2 * uint256(type(uint24).max); // [seconds]

    RollingWindow.Window private _window;

    function test_forgetsASliceAtATime() public {
        vm.warp(1_000); // a slice of 50 begins
        checkEq(_window.issued(), 0, "empty");
        checkEq(_window.add(100, 7), 7, "first");
        vm.warp(1_049);
        checkEq(_window.add(100, 20), 27, "same slice");
        vm.warp(1_050);
        checkEq(_window.add(100, 300), 327, "next slice");
        vm.warp(1_149);
        checkEq(_window.issued(), 327, "all of it, to the last second");
        checkEq(_window.add(100, 4_000), 4_327, "third slice");
        vm.warp(1_150);
        checkEq(_window.issued(), 4_300, "the first slice is forgotten");
        vm.warp(1_200);
        checkEq(_window.issued(), 4_000, "and the second");
        vm.warp(1_249);
        checkEq(_window.issued(), 4_000, "and the third");
        vm.warp(1_250);
        checkEq(_window.issued(), 0, "is forgotten last");
        checkEq(_window.add(100, 1), 1, "begins anew");
    }

    function test_anotherLengthBeginsAnewWithWhatCounts() public {
        vm.warp(1_000);
        _window.add(100, 7);
        vm.warp(1_060);
        _window.add(100, 20);
        checkEq(_window.add(400, 300), 327, "nothing is lost");
        vm.warp(1_599);
        checkEq(_window.issued(), 327, "counts by the new length");
        vm.warp(1_600);
        checkEq(_window.issued(), 0, "and is forgotten by it");
    }

    function test_holdsTheLargestAmounts() public {
        vm.warp(1_700_000_000);
        uint256 third = type(uint64).max / 3;
        for (uint256 i = 1; i <= 3; ++i) {
            checkEq(_window.add(LONGEST, third), i * third, "total");
            vm.warp(block.timestamp + LONGEST / 2);
        }
        checkEq(_window.issued(), 2 * third, "the first has gone");
    }

    /// @dev Random uses and lulls against a list of all of them.
    function testFuzz_countsAtLeastAWindowAndAtMostHalfAWindowMore(uint256 seed, uint256 length) public {
        length = bound(length, 1, LONGEST);
        uint256[24] memory times;
        uint256[24] memory amounts;
        vm.warp(1_700_000_000 + (seed % 1e9));
        for (uint256 i = 0; i < 24; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            vm.warp(block.timestamp + (seed % (seed % 3 == 0 ? 2 * length : length / 4 + 1)));
            (times[i], amounts[i]) = (block.timestamp, (seed >> 16) % 1e17);
            uint256 total = _window.add(length, amounts[i]);
            uint256 least = 0;
            uint256 most = 0;
            for (uint256 j = 0; j <= i; ++j) {
                uint256 age = block.timestamp - times[j];
                if (age < length) least += amounts[j];
                if (age < 3 * ((length + 1) / 2)) most += amounts[j];
            }
            check(total >= least, "forgotten too early");
            check(total <= most, "remembered too long");
            checkEq(_window.issued(), total, "as told");
        }
    }
}
