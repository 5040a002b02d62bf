// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {CoinSignatureCalls} from "./CoinSignatureCalls.sol";

/// @title CoinHandler
/// @notice What a fuzzer can do to a coin: to the calls and signatures of its users come roles, registry and time.
/// @dev In a .t.sol file, because the fuzzer knows the contracts of such files only.
contract CoinHandler is CoinSignatureCalls {
    constructor() {
        offer(CoinHandler.freezeAny.selector, "freeze");
        offer(CoinHandler.unfreezeAny.selector, "unfreeze", 2);
        offer(CoinHandler.wipeAny.selector, "wipe");
        offer(CoinHandler.pauseAny.selector, "pause, cap, let time pass");
        offer(CoinHandler.standingAny.selector, "set standing", 3);
        offer(CoinHandler.recoverAny.selector, "recover account");
        aimFor("paused");
    }

    function freezeAny(uint256 a, uint256, uint256 c) external action seldom(c, 3) {
        attempt(address(this), Kind.Plain, abi.encodeCall(coin.freeze, (anyAccount(a))));
    }

    function unfreezeAny(uint256 a, uint256, uint256) external action {
        for (uint256 i = 0; i < 4; ++i) {
            attempt(address(this), Kind.Unfreeze, abi.encodeCall(coin.unfreeze, (anyAccount((a >> 1) + i))));
        }
    }

    /// @dev Mostly the first frozen account from there on.
    function wipeAny(uint256 a, uint256 b, uint256) external action {
        address account = anyAccount(a);
        for (uint256 i = 1; b % 4 != 0 && i < accounts.length && !coin.isFrozen(account); ++i) {
            account = anyAccount((a >> 1) + i);
        }
        attempt(address(this), Kind.Wipe, abi.encodeCall(coin.wipe, (account)));
    }

    /// @dev Mostly unpauses, changes a cap and lets time pass.
    function pauseAny(uint256 a, uint256 b, uint256 c) external action {
        bytes memory call = a % 4 == 0 ? abi.encodeCall(coin.pause, ()) : abi.encodeCall(coin.unpause, ());
        if (attempt(address(this), Kind.Plain, call) && coin.paused()) reach("paused");
        attempt(address(this), Kind.Plain, abi.encodeCall(coin.setCap, (uint8(b % 4), (b % 8) * FUNDS)));
        vm.warp(block.timestamp + (c % 2 days));
    }

    function standingAny(uint256 a, uint256 b, uint256 c) external action {
        address account = a % 4 == 0 ? anyAccount(a >> 8) : anyWallet(a >> 8);
        uint8 status = b % 4 == 0 ? uint8((b >> 8) % 4) : AccountWord.STATUS_ACTIVE;
        uint40 validUntil = uint40(block.timestamp + (c % 60 days));
        attempt(
            registry,
            Kind.Standing,
            abi.encodeCall(coin.setStanding, (account, status, uint8(c % 4), COUNTRY, validUntil))
        );
    }

    function recoverAny(uint256 a, uint256 b, uint256 c) external action seldom(c, 2) {
        attempt(registry, Kind.Recover, abi.encodeCall(coin.recoverAccount, (anyAccount(a), anyAccount(b))));
    }
}
