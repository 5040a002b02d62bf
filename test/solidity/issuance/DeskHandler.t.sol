// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {ApplicationCalls} from "./ApplicationCalls.sol";
import {RedemptionCalls} from "./RedemptionCalls.sol";

/// @title DeskHandler
/// @notice Drives the whole desk by random calls, and the world around it: reserve, time, wallets, rules.
/// @dev In a .t.sol file, because the fuzzer knows the contracts of such files only.
contract DeskHandler is ApplicationCalls, RedemptionCalls {
    using AccountWord for uint256;

    uint256 private _successors;

    constructor() {
        offer(DeskHandler.attestReserve.selector, "attest");
        offer(DeskHandler.passTime.selector, "let time pass");
        offer(DeskHandler.pay.selector, "pay a trader");
        offer(DeskHandler.restrict.selector, "freeze, suspend, unfreeze or register", 3);
        offer(DeskHandler.freezePool.selector, "freeze a pool", 2);
        offer(DeskHandler.pauseOrGoOn.selector, "pause", 2);
        offer(DeskHandler.recoverTrader.selector, "recover");
        offer(DeskHandler.cap.selector, "set a cap");
        offer(DeskHandler.changeHolding.selector, "change the holding rule");
        aimFor("pool frozen");
        aimFor("paused");
        aimFor("recovered");
    }

    function attestReserve(uint256 amount) external action {
        vm.warp(block.timestamp + 1);
        attest(bound(amount, 200_000 * COIN, 2_000_000 * COIN));
        wentThrough();
    }

    function passTime(uint256 time) external action {
        vm.warp(block.timestamp + bound(time, 1, 1 days));
        wentThrough();
    }

    function pay(uint256 from, uint256 to, uint256 value) external action {
        address sender = trader(from);
        address receiver = trader(to);
        value = bound(value, 0, dollar.balanceOf(sender));
        bool sends = !dollar.paused() && dollar.accountWord(sender).maySend(block.timestamp);
        // What the sender pays itself leaves its balance as it is.
        bool receives = mayReceive(receiver, sender == receiver ? 0 : value);
        attempt(sender, address(dollar), abi.encodeCall(dollar.transfer, (receiver, value)), sends && receives, "pay");
    }

    function restrict(uint256 who, uint256 how) external action {
        address wallet = trader(who);
        bool frozen = dollar.isFrozen(wallet);
        bool lost = registry.walletOf(wallet).status == AccountWord.STATUS_REVOKED; // for good
        if (how % 8 == 0 && !frozen) dollar.freeze(wallet);
        else if (how % 8 == 1 && !lost) suspend(wallet);
        else if (how % 8 < 5 && frozen) dollar.unfreeze(wallet);
        else if (how % 8 >= 5 && !lost) renew(wallet, (how >> 8) % 60 days);
        else revert Skipped();
        wentThrough();
    }

    function renew(address wallet, uint256 time) private {
        IWalletRegistry.Endorsement memory endorsement = endorsementOf(wallet);
        endorsement.validUntil = uint40(block.timestamp + time);
        register(endorsement);
    }

    function freezePool(uint256 which, uint256 how) external action {
        address pool = which % 2 == 0 ? desk.holdingPool() : desk.returnPool();
        bool freeze = how % 16 == 0;
        if (freeze == dollar.isFrozen(pool)) revert Skipped();
        if (freeze) dollar.freeze(pool);
        else dollar.unfreeze(pool);
        if (freeze) reach("pool frozen");
        wentThrough();
    }

    function pauseOrGoOn(uint256 how) external action {
        bool pause = how % 16 == 0;
        if (pause == dollar.paused()) revert Skipped();
        if (pause) dollar.pause();
        else dollar.unpause();
        if (pause) reach("paused");
        wentThrough();
    }

    /// @dev Each takes a week.
    function recoverTrader(uint256 who) external action seldom(who, 6) {
        address wallet = trader(who);
        if (dollar.paused() || registry.walletOf(wallet).status == AccountWord.STATUS_REVOKED) revert Skipped();
        address successor = address(uint160(0x5cce550 + ++_successors));
        recover(wallet, successor);
        _everHeld.push(successor);
        reach("recovered");
        wentThrough();
    }

    /// @dev Now and then so low that some can take nothing.
    function cap(uint256 how) external action {
        dollar.setCap(TIER, how % 2 == 0 ? 100_000 * COIN : type(uint256).max);
        wentThrough();
    }

    function changeHolding(uint256 share) external action seldom(share, 6) {
        hold(uint16(share % 5_000));
        wentThrough();
    }
}
