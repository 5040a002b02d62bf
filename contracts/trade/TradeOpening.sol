// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {ITradeBook} from "./ITradeBook.sol";
import {PaymentRule} from "./PaymentRule.sol";
import {TradeLeg} from "./TradeLeg.sol";
import {TradeParties} from "./TradeParties.sol";
import {TradeWord} from "./TradeWord.sol";

/// @title TradeOpening
/// @notice From terms that both parties signed to an open channel.
abstract contract TradeOpening is TradeParties {
    using TradeWord for uint256;

    uint16 private constant HIGHEST_COUNTRY = 999; // ISO 3166-1 numeric has three digits

    /// @inheritdoc ITradeBook
    function open(
        Terms calldata terms,
        uint256[] calldata legs,
        bytes calldata payerSignature,
        bytes calldata payeeSignature
    ) external returns (bytes32 id) {
        _checkTerms(terms);
        _checkLegs(terms, legs);
        id = _idOf(terms, legs);
        Entry storage entry = _trades[id];
        if (entry.word != 0) {
            revert TradeInState(id, entry.word.status());
        }
        _requireSignature(msg.sender, terms.payer, id, payerSignature);
        _requireSignature(msg.sender, terms.payee, id, payeeSignature);

        entry.word = TradeWord.opened(terms.expiresAt);
        _tellOpened(id, terms, legs);
        ITradeCoin(terms.coin).openAccount(id, 0);
    }

    /// @inheritdoc ITradeBook
    function decline(Terms calldata terms, uint256[] calldata legs) external {
        bytes32 id = _idOf(terms, legs);
        uint256 word = _trades[id].word;
        _requireStatus(id, word, TradeStatus.None);
        _requireParty(terms.payer, terms.payee);
        _trades[id].word = word.closed();
        emit TradeClosed(id, Closing.Declined, 0);
    }

    /// @dev emit TradeOpened, without the compiler's copy of each field: what follows the parties in the header, and
    /// legs.
    function _tellOpened(bytes32 id, Terms calldata terms, uint256[] calldata legs) private {
        bytes32 topic = TradeOpened.selector;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let start := mload(0x40)
            let legsSize := mul(legs.length, 32)
            calldatacopy(start, add(terms, 0x40), 0x160)
            mstore(add(start, 0x160), 0x180) // where the array is
            mstore(add(start, 0x180), legs.length)
            calldatacopy(add(start, 0x1a0), legs.offset, legsSize)
            log4(start, add(0x1a0, legsSize), topic, id, calldataload(terms), calldataload(add(terms, 0x20)))
        }
    }

    function _checkTerms(Terms calldata terms) private view {
        _checkCountry(terms.fromCountry);
        _checkCountry(terms.toCountry);
        if (terms.paymentRule > PaymentRule.HIGHEST) {
            revert PaymentRuleOutOfRange(terms.paymentRule);
        }
        if (block.timestamp > terms.openBy) {
            revert OfferExpired(terms.openBy);
        }
        // Reading a field from calldata checks its range: these are not read elsewhere.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let beyond := shr(32, calldataload(add(terms, 0x140))) // disputePeriod
            beyond := or(beyond, shr(160, calldataload(add(terms, 0x160)))) // arbiter
            beyond := or(beyond, shr(64, calldataload(add(terms, 0x180)))) // nonce
            if beyond {
                revert(0, 0)
            }
        }
    }

    function _checkCountry(uint16 country) private pure {
        if (country == 0 || country > HIGHEST_COUNTRY) {
            revert CountryOutOfRange(country);
        }
    }

    function _checkLegs(Terms calldata terms, uint256[] calldata legs) private pure {
        if (legs.length == 0 || legs.length > MOST_LEGS) {
            revert LegCountOutOfRange(legs.length);
        }
        (uint256 sum, uint256 wellFormed) = TradeLeg.sumOf(legs, terms.expiresAt);
        if (wellFormed != legs.length) {
            revert LegMalformed(wellFormed, legs[wellFormed]);
        }
        if (sum != terms.amount) {
            revert AmountMismatch(terms.amount, sum);
        }
    }
}
