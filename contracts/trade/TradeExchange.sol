// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeBook} from "./ITradeBook.sol";
import {TradeParties} from "./TradeParties.sol";

/// @title TradeExchange
/// @notice Payment versus payment: two coins change hands in one transaction, or neither does.
abstract contract TradeExchange is TradeParties {
    bytes32 private constant EXCHANGE_TYPEHASH = keccak256(
        "Exchange(address first,address firstCoin,uint96 firstAmount,address second,address secondCoin,"
        "uint96 secondAmount,uint40 deadline,uint64 nonce)"
    );

    /// @inheritdoc ITradeBook
    mapping(bytes32 id => bool done) public isExchangeDone;

    /// @inheritdoc ITradeBook
    function exchange(
        Exchange calldata terms,
        bytes calldata firstSignature,
        bytes calldata secondSignature
    ) external returns (bytes32 id) {
        _requireKnown(terms.firstCoin);
        _requireKnown(terms.secondCoin);
        id = exchangeId(terms);
        if (block.timestamp > terms.deadline) {
            revert DeadlinePassed(terms.deadline);
        }
        _use(id);
        _requireSignature(msg.sender, terms.first, id, firstSignature);
        _requireSignature(msg.sender, terms.second, id, secondSignature);
        emit Exchanged(id, terms.first, terms.second, terms);
        _pull(terms.firstCoin, terms.first, terms.second, terms.firstAmount);
        _pull(terms.secondCoin, terms.second, terms.first, terms.secondAmount);
    }

    /// @inheritdoc ITradeBook
    function cancelExchange(Exchange calldata terms) external {
        bytes32 id = exchangeId(terms);
        _requireParty(terms.first, terms.second);
        _use(id);
        emit ExchangeCancelled(id, msg.sender);
    }

    /// @inheritdoc ITradeBook
    function exchangeId(Exchange calldata terms) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(EXCHANGE_TYPEHASH, terms)));
    }

    function _use(bytes32 id) private {
        if (isExchangeDone[id]) {
            revert ExchangeDone(id);
        }
        isExchangeDone[id] = true;
    }
}
