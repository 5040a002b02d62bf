// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {Handler} from "./Handler.sol";
import {TestBase} from "./TestBase.sol";

/// @title InvariantTest
/// @notice What holds after any sequence of a handler's actions: chosen by the fuzzer, and in a random walk that is the
/// same each time, prints what it called and must have reached everything.
abstract contract InvariantTest is TestBase {
    using Strings for uint256;

    /// @dev How Hardhat's fuzzer is told which functions to call.
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    uint256 private constant CHECKED_EVERY = 64; // actions of a walk

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler());
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler()), weighted());
    }

    function handler() internal view virtual returns (Handler);

    function checkInvariants() internal view virtual;

    /// @dev The fuzzer's calls are only worth what they reach.
    function walk(uint256 seed, uint256 steps) internal {
        // Asking for the time keeps a walk that fails from being run again for a stack trace, which of so many calls
        // would take all of the memory.
        vm.unixTime();
        bytes4[] memory list = weighted();
        for (uint256 i = 1; i <= steps; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            bytes memory data = abi.encode(seed >> 8, seed >> 88, seed >> 168);
            data = bytes.concat(list[seed % list.length], data);
            (bool done, bytes memory why) = address(handler()).call(data);
            if (!done) {
                // solhint-disable-next-line no-inline-assembly
                assembly {
                    revert(add(why, 32), mload(why))
                }
            }
            if (i % CHECKED_EVERY == 0) checkInvariants();
        }
        checkInvariants();
        string memory missing = string.concat(tellActions(), tellStates());
        checkEq(missing, "", "never went through or never reached");
    }

    function tellActions() private view returns (string memory missing) {
        Handler.Action[] memory actions = handler().actions();
        log("actions: went through, of so many tries");
        for (uint256 i = 0; i < actions.length; ++i) {
            Handler.Count memory count = handler().countOf(actions[i].selector);
            string memory counts = string.concat(count.done.toString(), " of ", count.tried.toString());
            log(string.concat("  ", actions[i].name, ": ", counts));
            if (count.done == 0) missing = string.concat(missing, " ", actions[i].name, ";");
        }
    }

    function tellStates() private view returns (string memory missing) {
        string[] memory states = handler().states();
        log("states: times reached");
        for (uint256 i = 0; i < states.length; ++i) {
            uint256 times = handler().reached(states[i]);
            log(string.concat("  ", states[i], ": ", times.toString()));
            if (times == 0) missing = string.concat(missing, " ", states[i], ";");
        }
    }

    function weighted() private view returns (bytes4[] memory list) {
        Handler.Action[] memory actions = handler().actions();
        uint256 length = 0;
        for (uint256 i = 0; i < actions.length; ++i) length += actions[i].weight;
        list = new bytes4[](length);
        for (uint256 i = 0; i < actions.length; ++i) {
            for (uint256 j = 0; j < actions[i].weight; ++j) list[--length] = actions[i].selector;
        }
    }
}
