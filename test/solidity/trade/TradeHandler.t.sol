// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {PaymentRule} from "../../../contracts/trade/PaymentRule.sol";
import {Records} from "./Records.sol";
import {TradeCalls} from "./TradeCalls.sol";

/// @title TradeHandler
/// @notice Drives the trade book by random calls: to those about one trade come netting, payment versus payment, and
/// the world around.
/// @dev In a .t.sol file, because the fuzzer knows the contracts of such files only.
contract TradeHandler is TradeCalls {
    constructor() {
        offer(TradeHandler.netLegs.selector, "net");
        offer(TradeHandler.exchangeCoins.selector, "exchange");
        offer(TradeHandler.passTime.selector, "let time pass");
        offer(TradeHandler.restrict.selector, "freeze, suspend, unfreeze or register");
        offer(TradeHandler.freezeChannel.selector, "freeze a channel");
        offer(TradeHandler.pauseOrGoOn.selector, "pause");
        offer(TradeHandler.recoverTrader.selector, "recover");
    }

    // ---- many trades, two coins ---------------------------------------------------------------------------------

    /// @dev All legs that can be netted, between the traders that are active.
    function netLegs() external action tallied {
        address[] memory parties = activeParties();
        bytes memory records = "";
        for (uint256 i = pick(RECENT - 1); i < _ids.length; ++i) {
            uint64 bits = nettable(i);
            uint256 payerAt = indexIn(parties, _terms[i].payer);
            uint256 payeeAt = indexIn(parties, _terms[i].payee);
            if (bits == 0 || payerAt == parties.length || payeeAt == parties.length) continue;
            records = bytes.concat(records, Records.encode(_terms[i], _legs[i], uint8(payerAt), uint8(payeeAt), bits));
        }
        if (records.length == 0) revert Skipped();
        vm.prank(_wallets[0]);
        trades.net(address(dollar), GERMANY, CHINA, parties, records);
    }

    function exchangeCoins(uint256 who, uint256 whom, uint256 value) external action tallied {
        ITradeBook.Exchange memory terms = ITradeBook.Exchange({
            first: trader(who),
            firstCoin: address(dollar),
            firstAmount: uint96(bound(value, 1, 100 * COIN)),
            second: trader(whom),
            secondCoin: address(euro),
            secondAmount: uint96(bound(value >> 96, 1, 100 * COIN)),
            deadline: uint40(block.timestamp),
            nonce: ++_nonce
        });
        bytes32 id = trades.exchangeId(terms);
        bytes memory ofFirst = sign(_keyOf[terms.first], id);
        bytes memory ofSecond = sign(_keyOf[terms.second], id);
        trades.exchange(terms, ofFirst, ofSecond);
    }

    // ---- the world around ---------------------------------------------------------------------------------------

    function passTime(uint256 time) external action tallied {
        vm.warp(block.timestamp + bound(time, 1, 1 days));
    }

    function restrict(uint256 who, uint256 how) external action tallied {
        address wallet = trader(who);
        bool frozen = dollar.isFrozen(wallet);
        bool lost = registry.walletOf(wallet).status == AccountWord.STATUS_REVOKED; // for good
        if (how % 8 == 0 && !frozen) dollar.freeze(wallet);
        else if (how % 8 < 4 && frozen) dollar.unfreeze(wallet);
        else if (how % 8 == 4 && !lost) suspend(wallet);
        else if (how % 8 > 4 && !lost) renew(wallet);
        else revert Skipped();
        allowAll(wallet);
    }

    function freezeChannel(uint256 which, uint256 how) external action tallied {
        address channel = trades.accountOf(_ids[pick(which)]);
        bool freeze = how % 4 == 0;
        if (freeze == dollar.isFrozen(channel)) revert Skipped();
        if (freeze) dollar.freeze(channel);
        else dollar.unfreeze(channel);
    }

    function pauseOrGoOn(uint256 how) external action tallied {
        bool pause = how % 4 == 0;
        if (pause == dollar.paused()) revert Skipped();
        if (pause) dollar.pause();
        else dollar.unpause();
    }

    /// @dev Each takes a week.
    function recoverTrader(uint256 who, uint256 seed) external action seldom(seed, 8) tallied {
        address wallet = trader(who);
        if (dollar.paused() || registry.walletOf(wallet).status == AccountWord.STATUS_REVOKED) revert Skipped();
        address successor = newTrader();
        recover(wallet, successor);
        allowAll(successor);
    }

    // ---- the end ------------------------------------------------------------------------------------------------

    /// @notice Lifts every restriction and lets time pass, then does what anybody may do: nothing may be stuck.
    /// @return left what the channels and legs of all trades still hold [coin units]
    function drain() external returns (uint256 left) {
        if (dollar.paused()) dollar.unpause();
        vm.warp(block.timestamp + 100 days);
        for (uint256 i = 0; i < _wallets.length; ++i) {
            address wallet = _wallets[i];
            if (dollar.isFrozen(wallet)) dollar.unfreeze(wallet);
            if (registry.successorOf(wallet) == address(0)) renew(wallet);
        }
        for (uint256 i = 0; i < _ids.length; ++i) left += drainTrade(i);
    }

    function drainTrade(uint256 i) private returns (uint256) {
        address channel = trades.accountOf(_ids[i]);
        if (dollar.isFrozen(channel)) dollar.unfreeze(channel);
        ITradeBook.Terms memory terms = _terms[i];
        uint256[] memory legs = _legs[i];
        if (trades.tradeOf(_ids[i]).status == ITradeBook.TradeStatus.Disputed) {
            trades.endDispute(terms, legs);
            if (trades.tradeOf(_ids[i]).status == ITradeBook.TradeStatus.Open) {
                vm.warp(uint256(trades.tradeOf(_ids[i]).expiresAt) + 1);
            }
        }
        for (uint8 leg = 0; leg < legs.length; ++leg) if (waits(i, leg)) trades.claim(terms, legs, leg);
        if (waits(i, 64)) trades.claim(terms, legs, 64);
        bool isOpen = trades.tradeOf(_ids[i]).status == ITradeBook.TradeStatus.Open;
        if (isOpen || dollar.balanceOf(trades.accountOf(_ids[i])) != 0) trades.refund(terms, legs);
        checkStatus(_ids[i], ITradeBook.TradeStatus.Closed);
        return dollar.balanceOf(trades.accountOf(_ids[i])) + parked(i);
    }

    // ---- what a call takes --------------------------------------------------------------------------------------

    /// @dev What a state of the trade, a wallet or the coin may say to a call that is right in itself.
    function mayBeRefused(bytes4 why) internal pure override returns (bool) {
        return ofTrade(why) || ofCoin(why);
    }

    function ofTrade(bytes4 why) private pure returns (bool) {
        bytes4[11] memory refusals = [
            ITradeBook.TradeInState.selector,
            ITradeBook.TradeExpired.selector,
            ITradeBook.LegAlreadySettled.selector,
            ITradeBook.LegNotDue.selector,
            ITradeBook.LegNotCovered.selector,
            ITradeBook.NothingToRefund.selector,
            ITradeBook.DisputeUsed.selector,
            ITradeBook.DisputeOver.selector,
            ITradeBook.DisputeNotOver.selector,
            ITradeBook.NotDisputer.selector, // which of two disputes it is can not be told from outside
            ITradeBook.ChannelBlocked.selector
        ];
        for (uint256 i = 0; i < refusals.length; ++i) if (refusals[i] == why) return true;
        return false;
    }

    function ofCoin(bytes4 why) private pure returns (bool) {
        return
            why == ITradeCoin.EnforcedPause.selector ||
            why == ITradeCoin.AccountFrozen.selector ||
            why == ITradeCoin.AccountNotActive.selector ||
            why == ITradeCoin.AccountExpired.selector ||
            why == IERC20Errors.ERC20InsufficientBalance.selector ||
            why == IERC20Errors.ERC20InsufficientAllowance.selector;
    }

    function nettable(uint256 which) private view returns (uint64 bits) {
        ITradeBook.Trade memory trade = trades.tradeOf(_ids[which]);
        bool isOpen = trade.status == ITradeBook.TradeStatus.Open && block.timestamp <= trade.expiresAt;
        if (!isOpen || _terms[which].paymentRule & PaymentRule.NETTING == 0) return 0;
        for (uint256 i = 0; i < _legs[which].length; ++i) {
            uint256 leg = _legs[which][i];
            bool settled = (trade.settledLegs >> i) & 1 != 0;
            if (!settled && (leg >> 96) <= block.timestamp) bits |= uint64(1 << i);
        }
    }

    function activeParties() private view returns (address[] memory parties) {
        parties = new address[](_wallets.length);
        uint256 count = 0;
        for (uint256 i = 0; i < _wallets.length; ++i) {
            address wallet = _wallets[i];
            (uint8 status, , , uint40 validUntil) = registry.standingOf(address(dollar), wallet);
            if (status != 1 || block.timestamp > validUntil || dollar.isFrozen(wallet)) continue;
            uint256 j = count;
            ++count;
            for (; j > 0 && parties[j - 1] > wallet; --j) parties[j] = parties[j - 1];
            parties[j] = wallet;
        }
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(parties, count)
        }
    }

    function indexIn(address[] memory parties, address wallet) private pure returns (uint256 i) {
        while (i < parties.length && parties[i] != wallet) ++i;
    }
}
