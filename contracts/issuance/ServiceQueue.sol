// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ServiceQueue
/// @notice Which window serves a redemption, when no window serves more than a cap: first come, first served. What is
/// more than is left of a window goes on into the next, and is served in the window where its last unit finds room; so
/// a redemption larger than a window's cap is served too.
library ServiceQueue {
    /// @dev One slot.
    struct Queue {
        uint40 start; // of the last window in which something is served [Unix seconds]
        uint96 served; // in that window, 1 to the cap [coin units]
    }

    /// @notice Adds an amount behind all that came before.
    /// @param amount [coin units], above zero
    /// @param window [seconds], taken as 1 if 0
    /// @param cap of a window [coin units], taken as 1 if 0
    /// @param time [Unix seconds]
    /// @return queue as it is then; `amount` is served in its last window
    function joined(
        Queue memory queue,
        uint256 amount,
        uint256 window,
        uint256 cap,
        uint256 time
    ) internal pure returns (Queue memory) {
        window = window == 0 ? 1 : window;
        cap = cap == 0 ? 1 : cap;
        uint256 start = time - (time % window);
        uint256 total = amount;
        if (queue.start >= start) {
            (start, total) = (queue.start, queue.served + amount);
        }
        uint256 passed = (total - 1) / cap; // windows that it fills before the one that serves it
        start += passed * window;
        // A rule with an absurd cap puts it beyond all time: its holder cancels.
        return Queue(start > type(uint40).max ? type(uint40).max : uint40(start), uint96(total - passed * cap));
    }
}
