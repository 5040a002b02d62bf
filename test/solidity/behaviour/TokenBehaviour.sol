// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

import {TestBase} from "../shared/TestBase.sol";

/// @title TokenBehaviour
/// @notice What the behaviour suites need of any token. A suite tests the sentences of one standard, and runs on every
/// implementation: a subject says how to deploy it, let an account hold it, and create some of it.
abstract contract TokenBehaviour is TestBase {
    uint256 internal constant START = 20_000 days; // [Unix seconds]
    uint256 internal constant BALANCE = 1_000_000; // the owner's at the start [token units]
    uint256 internal constant OWNER_KEY = 0x0a11ce;
    uint256 internal constant OTHER_KEY = 0x0b0b;

    address internal immutable owner = vm.addr(OWNER_KEY);
    address internal immutable receiver = address(0x4ece1e4);
    address internal immutable spender = address(0x59e4de4);

    IERC20Metadata internal token;

    function setUp() public virtual {
        vm.warp(START);
        token = deploy();
        join(owner);
        join(receiver);
        join(spender);
        if (token.balanceOf(owner) == 0) create(owner, BALANCE);
    }

    function deploy() internal virtual returns (IERC20Metadata);

    /// @dev Lets the account hold, send and receive.
    function join(address account) internal virtual;

    function create(address to, uint256 value) internal virtual;

    // ---- doing and expecting ------------------------------------------------------------------------------------

    function approve(uint256 value) internal {
        vm.prank(owner);
        token.approve(spender, value);
    }

    function checkBalances(uint256 ofOwner, uint256 ofReceiver) internal view {
        checkEq(token.balanceOf(owner), ofOwner, "the owner's balance");
        checkEq(token.balanceOf(receiver), ofReceiver, "the receiver's balance");
    }

    function checkAllowance(uint256 value) internal view {
        checkEq(token.allowance(owner, spender), value, "allowance");
    }

    function checkThrows(address by, bytes memory call) internal {
        vm.prank(by);
        (bool done, ) = address(token).call(call);
        check(!done, "it did not throw");
    }

    function sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }
}
