// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TestBase} from "./TestBase.sol";

/// @title Handler
/// @notice What a fuzzer can do to a part of the system: actions, how often each went through, and the states that they
/// reached. An action takes up to three seeds and never reverts, unless something went wrong.
abstract contract Handler is TestBase {
    struct Action {
        bytes4 selector;
        string name;
        uint256 weight; // how often it stands in the fuzzer's list
    }

    /// @notice How often an action was tried, and how often a call that it made went through.
    struct Count {
        uint256 tried;
        uint256 done;
    }

    /// @notice The first thing that should never have happened.
    string public violation;
    /// @notice How often each state was reached.
    mapping(string state => uint256 times) public reached;

    Action[] private _actions;
    string[] private _states;
    mapping(bytes4 action => Count count) private _counts;
    bool private transient _inside;
    bool private transient _done;

    /// @dev The seeds name nothing that there is to do.
    error Skipped();

    /// @dev Runs an action in a call of its own, so that what it reverts with can be judged.
    modifier action() {
        if (_inside) _;
        else _run();
    }

    /// @dev Lets one call in `n` through, so that more of a state machine is reached before its ends.
    modifier seldom(uint256 seed, uint256 n) {
        if (seed % n != 0) revert Skipped();
        _;
    }

    function actions() external view returns (Action[] memory) {
        return _actions;
    }

    function countOf(bytes4 selector) external view returns (Count memory) {
        return _counts[selector];
    }

    /// @notice What the actions are meant to reach.
    function states() external view returns (string[] memory) {
        return _states;
    }

    // ---- for the constructors -----------------------------------------------------------------------------------

    function offer(bytes4 selector, string memory name, uint256 weight) internal {
        _actions.push(Action(selector, name, weight));
    }

    function offer(bytes4 selector, string memory name) internal {
        offer(selector, name, 1);
    }

    function aimFor(string memory state) internal {
        _states.push(state);
    }

    // ---- for the actions ----------------------------------------------------------------------------------------

    /// @dev The action made a call, and it went through.
    function wentThrough() internal {
        _done = true;
    }

    function reach(string memory state) internal {
        ++reached[state];
    }

    function report(string memory what) internal {
        if (bytes(violation).length == 0) violation = what;
    }

    /// @dev Whether an action may end with this error; the others say that something went wrong.
    function mayBeRefused(bytes4) internal pure virtual returns (bool) {
        return false;
    }

    function _run() private {
        (_inside, _done) = (true, false);
        (bool completed, bytes memory why) = address(this).call(msg.data);
        bool refused = !completed && (bytes4(why) == Skipped.selector || mayBeRefused(bytes4(why)));
        if (!completed && !refused) {
            // solhint-disable-next-line no-inline-assembly
            assembly {
                revert(add(why, 32), mload(why))
            }
        }
        Count storage count = _counts[msg.sig];
        ++count.tried;
        if (completed && _done) ++count.done;
        _inside = false;
    }
}
