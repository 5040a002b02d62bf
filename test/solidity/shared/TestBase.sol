// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "./Vm.sol";

/// @title TestBase
/// @notice Cheat codes and assertions for Hardhat's Solidity tests. A failed assertion reverts with what was expected.
abstract contract TestBase {
    address private constant CONSOLE = 0x000000000000000000636F6e736F6c652e6c6f67;
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error AssertionFailed(string what);
    error NotEqual(string what, uint256 given, uint256 expected);
    error NotEqualAddress(string what, address given, address expected);
    error NotEqualBytes32(string what, bytes32 given, bytes32 expected);
    error NotEqualText(string what, string given, string expected);

    function check(bool condition, string memory what) internal pure {
        if (!condition) revert AssertionFailed(what);
    }

    function checkEq(uint256 given, uint256 expected, string memory what) internal pure {
        if (given != expected) revert NotEqual(what, given, expected);
    }

    function checkEq(address given, address expected, string memory what) internal pure {
        if (given != expected) revert NotEqualAddress(what, given, expected);
    }

    function checkEq(bytes32 given, bytes32 expected, string memory what) internal pure {
        if (given != expected) revert NotEqualBytes32(what, given, expected);
    }

    function checkEq(string memory given, string memory expected, string memory what) internal pure {
        if (keccak256(bytes(given)) != keccak256(bytes(expected))) revert NotEqualText(what, given, expected);
    }

    /// @dev The test runner prints it.
    function log(string memory line) internal view {
        (bool heard, ) = CONSOLE.staticcall(abi.encodeWithSignature("log(string)", line));
        check(heard, "logged");
    }

    /// @dev Maps any fuzzed `x` into [lowest, highest].
    function bound(uint256 x, uint256 lowest, uint256 highest) internal pure returns (uint256) {
        if (x >= lowest && x <= highest) return x;
        uint256 size = highest - lowest + 1;
        return size == 0 ? x : lowest + (x % size);
    }
}
