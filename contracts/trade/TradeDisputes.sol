// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {ITradeBook} from "./ITradeBook.sol";
import {PaymentRule} from "./PaymentRule.sol";
import {TradeChannel} from "./TradeChannel.sol";
import {TradeWord} from "./TradeWord.sol";

/// @title TradeDisputes
/// @notice How a trade stops, goes on, or is closed before its last leg.
abstract contract TradeDisputes is TradeChannel {
    using PaymentRule for uint8;
    using TradeWord for uint256;

    // ---- disputes -----------------------------------------------------------------------------------------------

    /// @inheritdoc ITradeBook
    function dispute(Terms calldata terms, uint256[] calldata legs, bytes32 reason) external {
        bytes32 id = _idOf(terms, legs);
        uint256 word = _trades[id].word;
        _requireStatus(id, word, TradeStatus.Open);
        if (block.timestamp > word.expiresAt()) {
            revert TradeExpired(id, word.expiresAt());
        }
        if (terms.disputePeriod == 0) {
            revert DisputesNotAgreed(id);
        }
        uint40 endsAt = uint40(block.timestamp) + terms.disputePeriod;
        _trades[id].word = word.withDispute(_disputeBits(id, word, terms), endsAt);
        emit DisputeOpened(id, msg.sender, endsAt, reason);
    }

    /// @inheritdoc ITradeBook
    function withdrawDispute(Terms calldata terms, uint256[] calldata legs) external {
        bytes32 id = _idOf(terms, legs);
        uint256 word = _trades[id].word;
        _requireDuringDispute(id, word);
        if (msg.sender != _heirOf(word.hasDispute(TradeWord.PRESENT_IS_PAYEES) ? terms.payee : terms.payer)) {
            revert NotDisputer(msg.sender);
        }
        _resume(id, word, terms.disputePeriod, true);
    }

    /// @inheritdoc ITradeBook
    function endDispute(Terms calldata terms, uint256[] calldata legs) external {
        bytes32 id = _idOf(terms, legs);
        uint256 word = _trades[id].word;
        _requireStatus(id, word, TradeStatus.Disputed);
        if (block.timestamp <= word.disputeEndsAt()) {
            revert DisputeNotOver(id, word.disputeEndsAt());
        }
        uint8 outcome = terms.paymentRule.outcome();
        if (outcome == PaymentRule.OUTCOME_RESUME) {
            _resume(id, word, terms.disputePeriod, false);
            return;
        }
        (ITradeCoin coin, uint256 free) = _channelOf(id, word, terms.coin, legs);
        uint256 toPayee = outcome == PaymentRule.OUTCOME_RELEASE ? Math.min(free, _unsettled(word, legs)) : 0;
        _close(id, word, terms, coin, free, uint96(toPayee), Closing.TimedOut);
    }

    /// @inheritdoc ITradeBook
    function decide(Terms calldata terms, uint256[] calldata legs, uint96 toPayee) external {
        bytes32 id = _idOf(terms, legs);
        uint256 word = _trades[id].word;
        _requireDuringDispute(id, word);
        if (msg.sender != terms.arbiter) {
            revert NotArbiter(msg.sender, terms.arbiter);
        }
        _closeWith(id, word, terms, legs, toPayee, Closing.Decided);
    }

    /// @inheritdoc ITradeBook
    function closeByAgreement(
        Terms calldata terms,
        uint256[] calldata legs,
        uint96 toPayee,
        bytes calldata payerSignature,
        bytes calldata payeeSignature
    ) external {
        bytes32 id = _idOf(terms, legs);
        uint256 word = _trades[id].word;
        TradeStatus status = word.status();
        if (status != TradeStatus.Open && status != TradeStatus.Disputed) {
            revert TradeInState(id, status);
        }
        bytes32 digest = hashAgreement(id, toPayee, word.settledLegs());
        _requireSignature(msg.sender, _heirOf(terms.payer), digest, payerSignature);
        _requireSignature(msg.sender, _heirOf(terms.payee), digest, payeeSignature);
        _closeWith(id, word, terms, legs, toPayee, Closing.Agreed);
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    /// @dev Who is both parties has both disputes.
    function _disputeBits(bytes32 id, uint256 word, Terms calldata terms) private view returns (uint8) {
        _requireParty(terms.payer, terms.payee);
        if (!word.hasDispute(TradeWord.USED_BY_PAYER) && msg.sender == _heirOf(terms.payer)) {
            return TradeWord.USED_BY_PAYER;
        }
        if (!word.hasDispute(TradeWord.USED_BY_PAYEE) && msg.sender == _heirOf(terms.payee)) {
            return TradeWord.USED_BY_PAYEE | TradeWord.PRESENT_IS_PAYEES;
        }
        revert DisputeUsed(id, msg.sender);
    }

    function _requireDuringDispute(bytes32 id, uint256 word) private view {
        _requireStatus(id, word, TradeStatus.Disputed);
        if (block.timestamp > word.disputeEndsAt()) {
            revert DisputeOver(id, word.disputeEndsAt());
        }
    }

    /// @param period [seconds] the dispute was to last
    function _resume(bytes32 id, uint256 word, uint32 period, bool withdrawn) private {
        uint256 stopped = block.timestamp - (word.disputeEndsAt() - period); // [seconds]
        uint40 expiresAt = uint40(Math.min(word.expiresAt() + stopped, type(uint40).max));
        _trades[id].word = word.resumed(expiresAt);
        emit DisputeEnded(id, withdrawn, expiresAt);
    }

    function _closeWith(
        bytes32 id,
        uint256 word,
        Terms calldata terms,
        uint256[] calldata legs,
        uint96 toPayee,
        Closing closing
    ) private {
        (ITradeCoin coin, uint256 free) = _channelOf(id, word, terms.coin, legs);
        uint256 most = Math.min(free, _unsettled(word, legs));
        if (toPayee > most) {
            revert TooMuchForPayee(toPayee, most);
        }
        _close(id, word, terms, coin, free, toPayee, closing);
    }

    /// @param free what the channel has for both [coin units]; what the payer can not receive now waits for `refund`
    function _close(
        bytes32 id,
        uint256 word,
        Terms calldata terms,
        ITradeCoin coin,
        uint256 free,
        uint96 toPayee,
        Closing closing
    ) private {
        _trades[id].word = word.closed();
        emit TradeClosed(id, closing, toPayee);
        if (toPayee != 0 && !_payOut(coin, id, CLOSING_LEG, terms.payee, toPayee)) {
            revert ChannelBlocked(id);
        }
        uint96 rest = uint96(free - toPayee);
        if (rest == 0) {
            return;
        }
        address receiver = _heirOf(terms.payer);
        if (_tryMove(coin, id, receiver, rest)) {
            emit Refunded(id, receiver, rest);
        }
    }
}
