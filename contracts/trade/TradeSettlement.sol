// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../coin/AccountWord.sol";
import {CoinLocator} from "../coin/CoinLocator.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {ITradeBook} from "./ITradeBook.sol";
import {PaymentRule} from "./PaymentRule.sol";
import {TradeChannel} from "./TradeChannel.sol";
import {TradeLeg} from "./TradeLeg.sol";
import {TradeWord} from "./TradeWord.sol";

/// @title TradeSettlement
/// @notice Coin in, legs paid out, and what is left given back.
abstract contract TradeSettlement is TradeChannel {
    using PaymentRule for uint8;
    using TradeLeg for uint256;
    using TradeWord for uint256;

    // ---- settle -------------------------------------------------------------------------------------------------

    /// @inheritdoc ITradeBook
    function onPayment(address payer, bytes32 salt, uint256, bytes calldata data) external {
        if (data.length == 0) {
            TradeStatus status = _trades[salt].word.status();
            if (status != TradeStatus.Open && status != TradeStatus.Disputed) {
                revert TradeInState(salt, status);
            }
            return;
        }
        (bytes32 id, ITradeCoin coin) = _settleFor(payer, data);
        if (id != salt) {
            revert PaymentForOtherTrade(salt, id);
        }
        // The coin is believed who paid, so it must be the one that the parties named, or its successor.
        if (msg.sender != address(coin)) {
            revert PaymentInOtherCoin(msg.sender, address(coin));
        }
    }

    /// @inheritdoc ITradeBook
    function settle(Terms calldata terms, uint256[] calldata legs, uint8 leg, bytes calldata proof) external {
        _settle(terms, legs, leg, msg.sender, proof);
    }

    // ---- claim and refund ---------------------------------------------------------------------------------------

    /// @inheritdoc ITradeBook
    function claim(Terms calldata terms, uint256[] calldata legs, uint8 leg) external {
        bytes32 id = _idOf(terms, legs);
        uint256 word = _trades[id].word;
        bool held = word.isHeld(leg);
        bytes32 salt = held ? id : _legSalt(id, leg);
        (ITradeCoin coin, uint256 accountWord) = CoinLocator.locate(terms.coin, accountOf(salt));
        uint256 amount = held ? legs[leg].amount() : AccountWord.balance(accountWord);
        if (held) {
            _trades[id].word = word.withoutHeld(leg);
        }
        address receiver = _heirOf(terms.payee);
        coin.moveFromAccount(salt, receiver, amount);
        if (!held) {
            coin.closeAccount(salt);
        }
        emit LegClaimed(id, leg, receiver, uint96(amount));
    }

    /// @inheritdoc ITradeBook
    function refund(Terms calldata terms, uint256[] calldata legs) external {
        bytes32 id = _idOf(terms, legs);
        uint256 word = _trades[id].word;
        TradeStatus status = word.status();
        (ITradeCoin coin, uint256 free) = _channelOf(id, word, terms.coin, legs);
        bool expires = status == TradeStatus.Open && block.timestamp > word.expiresAt();
        uint256 kept = expires || status == TradeStatus.Closed ? 0 : _unsettled(word, legs);
        if (expires) {
            _trades[id].word = word.closed();
            emit TradeClosed(id, Closing.Expired, 0);
        } else if (free <= kept) {
            revert NothingToRefund(id);
        }
        if (free > kept) {
            address receiver = _heirOf(terms.payer);
            coin.moveFromAccount(id, receiver, free - kept);
            emit Refunded(id, receiver, uint96(free - kept));
        }
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    /// @param data of onPayment
    function _settleFor(address caller, bytes calldata data) private returns (bytes32 id, ITradeCoin coin) {
        (Terms calldata terms, uint256[] calldata legs, uint256 leg, bytes calldata proof) = _decode(data);
        return _settle(terms, legs, leg, caller, proof);
    }

    function _settle(
        Terms calldata terms,
        uint256[] calldata legs,
        uint256 leg,
        address caller,
        bytes calldata proof
    ) private returns (bytes32 id, ITradeCoin coin) {
        id = _idOf(terms, legs);
        uint256 word = _trades[id].word;
        uint256 legWord = _requireSettleable(id, word, terms.paymentRule, legs, leg);
        if (legWord.condition() != TradeLeg.CONDITION_NONE) {
            _requireCondition(id, terms, leg, legWord, caller, proof);
        }
        coin = _settleLeg(id, word, terms, legs, leg);
    }

    function _settleLeg(
        bytes32 id,
        uint256 word,
        Terms calldata terms,
        uint256[] calldata legs,
        uint256 leg
    ) private returns (ITradeCoin coin) {
        uint256 free;
        (coin, free) = _channelOf(id, word, terms.coin, legs);
        uint256 needed = _sumOf(legs, ~word.settledLegs() & ((2 << leg) - 1));
        if (free < needed) {
            revert LegNotCovered(id, leg, free, needed);
        }
        _trades[id].word = word.withSettled(1 << leg, legs.length);
        uint96 amount = legs[leg].amount();
        if (!_payOut(coin, id, leg, terms.payee, amount)) {
            _trades[id].word = _trades[id].word.withHeld(leg);
            emit LegHeld(id, uint8(leg), amount);
        }
    }

    function _requireSettleable(
        bytes32 id,
        uint256 word,
        uint8 paymentRule,
        uint256[] calldata legs,
        uint256 leg
    ) private view returns (uint256 legWord) {
        _requireStatus(id, word, TradeStatus.Open);
        if (block.timestamp > word.expiresAt()) {
            revert TradeExpired(id, word.expiresAt());
        }
        if (leg >= legs.length) {
            revert LegUnknown(leg, legs.length);
        }
        if (word.isSettled(leg)) {
            revert LegAlreadySettled(id, leg);
        }
        legWord = legs[leg];
        if (block.timestamp < legWord.dueAt() && !paymentRule.has(PaymentRule.EARLY)) {
            revert LegNotDue(id, leg, legWord.dueAt());
        }
    }

    function _requireCondition(
        bytes32 id,
        Terms calldata terms,
        uint256 leg,
        uint256 legWord,
        address caller,
        bytes calldata proof
    ) private view {
        if (legWord.condition() == TradeLeg.CONDITION_DOCUMENT) {
            (bytes32 documentHash, bytes memory signatures) = abi.decode(proof, (bytes32, bytes));
            bytes32 digest = hashLegDocument(id, uint8(leg), documentHash);
            _registry.requireEndorsements(digest, signatures, legWord.endorsements());
        } else {
            (bytes calldata payerSignature, bytes calldata payeeSignature) = _decodePair(proof);
            bytes32 digest = hashLegConsent(id, uint8(leg));
            _requireSignature(caller, _heirOf(terms.payer), digest, payerSignature);
            _requireSignature(caller, _heirOf(terms.payee), digest, payeeSignature);
        }
    }

    /// @dev Of abi.encode(terms, legs, leg, proof), without a copy. Positions are not checked: whatever they lead to,
    /// the terms and legs must make the trade's id, and the proof must hold.
    function _decode(
        bytes calldata data
    ) private pure returns (Terms calldata terms, uint256[] calldata legs, uint256 leg, bytes calldata proof) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            terms := data.offset
            let next := add(data.offset, 0x1a0) // after the 13 fields of the terms
            let position := add(data.offset, calldataload(next))
            legs.length := calldataload(position)
            legs.offset := add(position, 32)
            leg := calldataload(add(next, 32))
            position := add(data.offset, calldataload(add(next, 64)))
            proof.length := calldataload(position)
            proof.offset := add(position, 32)
        }
    }

    /// @dev Of abi.encode(first, second), without a copy and as little checked: what is read must be valid signatures.
    function _decodePair(bytes calldata data) private pure returns (bytes calldata first, bytes calldata second) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let position := add(data.offset, calldataload(data.offset))
            first.length := calldataload(position)
            first.offset := add(position, 32)
            position := add(data.offset, calldataload(add(data.offset, 32)))
            second.length := calldataload(position)
            second.offset := add(position, 32)
        }
    }
}
