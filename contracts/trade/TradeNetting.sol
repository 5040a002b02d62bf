// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {AccountWord} from "../coin/AccountWord.sol";
import {CoinLocator} from "../coin/CoinLocator.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {ITradeBook} from "./ITradeBook.sol";
import {NettingRecord} from "./NettingRecord.sol";
import {TradeLeg} from "./TradeLeg.sol";
import {TradeParties} from "./TradeParties.sol";
import {TradeWord} from "./TradeWord.sol";

/// @title TradeNetting
/// @notice Settles due legs of many trades by moving net positions alone.
/// @dev Each trade is hashed in one buffer that stays in place: the next one overwrites what differs.
abstract contract TradeNetting is TradeParties, AccessManaged {
    using AccountWord for uint256;
    using NettingRecord for uint256;
    using TradeLeg for uint256;
    using TradeWord for uint256;

    /// @dev What the records of a chunk share while they are read. Pointers are plain numbers: this loop is what
    /// netting costs.
    struct Chunk {
        uint256 buffer; // layout in NettingRecord
        uint256 end; // where in calldata the records end
        uint256 partiesAt; // where in calldata the words of the parties are
        uint256 partyCount;
        uint256 positionsAt; // where in memory the words of `positions` are
        uint256 toldAt; // where in memory the next entry of `settled` goes
        uint256 gross; // [coin units]
        int256[] positions; // [coin units] of each party, what it receives less what it pays
        bytes settled; // as in ChunkNetted
    }

    /// @inheritdoc ITradeBook
    mapping(address account => bool allowed) public isNettingOperator;

    /// @inheritdoc ITradeBook
    function setNettingOperator(address operator, bool allowed) external restricted {
        isNettingOperator[operator] = allowed;
        emit NettingOperatorChanged(operator, allowed);
    }

    /// @inheritdoc ITradeBook
    function net(
        address coin,
        uint16 fromCountry,
        uint16 toCountry,
        address[] calldata parties,
        bytes calldata trades
    ) external {
        if (!isNettingOperator[msg.sender]) {
            revert NotNettingOperator(msg.sender);
        }
        ITradeCoin live = CoinLocator.latest(coin);
        _requireKnown(address(live));
        Chunk memory chunk = _newChunk(parties, trades);
        NettingRecord.prepare(chunk.buffer, TRADE_TYPEHASH, _domainSeparatorV4(), coin, fromCountry, toCountry);
        uint256 record = chunk.end - trades.length;
        while (record < chunk.end) {
            record = _netRecord(chunk, record);
        }
        _requireActive(live, parties, chunk.positions);
        uint256 moved = _movePositions(live, parties, chunk.positions);
        emit ChunkNetted(coin, msg.sender, fromCountry, toCountry, chunk.gross, moved, _settledOf(chunk));
    }

    // ---- parties ------------------------------------------------------------------------------------------------

    /// @dev Whoever has a position is checked by the coin as it pays or receives.
    function _requireActive(ITradeCoin coin, address[] calldata parties, int256[] memory positions) private view {
        address previous = address(0);
        for (uint256 i = 0; i < parties.length; ++i) {
            address party = parties[i];
            if (party <= previous) {
                revert PartiesNotAscending(previous, party);
            }
            if (positions[i] == 0 && !coin.accountWord(party).maySend(block.timestamp)) {
                revert PartyNotActive(party);
            }
            previous = party;
        }
    }

    /// @dev Debtors pay creditors in the order of the list. As the positions make zero, both run out together.
    function _movePositions(
        ITradeCoin coin,
        address[] calldata parties,
        int256[] memory positions
    ) private returns (uint256 moved) {
        unchecked {
            uint256 creditor = 0;
            for (uint256 debtor = 0; debtor < parties.length; ++debtor) {
                int256 debt = -positions[debtor];
                while (debt > 0) {
                    int256 value = positions[creditor];
                    if (value <= 0) {
                        ++creditor;
                        continue;
                    }
                    value = value < debt ? value : debt;
                    debt -= value;
                    positions[creditor] -= value;
                    moved += uint256(value);
                    _pull(address(coin), parties[debtor], parties[creditor], uint256(value));
                }
            }
        }
    }

    // ---- records ------------------------------------------------------------------------------------------------

    function _newChunk(address[] calldata parties, bytes calldata trades) private pure returns (Chunk memory chunk) {
        chunk.partyCount = parties.length;
        chunk.positions = new int256[](parties.length);
        // Room for as many entries as there can be records, and for the last one to be written in whole words.
        chunk.settled = new bytes((trades.length / NettingRecord.SMALLEST + 1) * NettingRecord.ENTRY_SIZE);
        bytes memory buffer = new bytes(NettingRecord.BUFFER_SIZE);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(chunk, add(buffer, 32))
            mstore(add(chunk, 0x20), add(trades.offset, trades.length))
            mstore(add(chunk, 0x40), parties.offset)
            mstore(add(chunk, 0x80), add(mload(add(chunk, 0xe0)), 32))
            mstore(add(chunk, 0xa0), add(mload(add(chunk, 0x100)), 32))
        }
    }

    /// @param record where in calldata it begins
    /// @return next where the next one begins
    function _netRecord(Chunk memory chunk, uint256 record) private returns (uint256 next) {
        unchecked {
            uint256 head;
            (head, next) = NettingRecord.read(record, chunk.end, chunk.partyCount);
            if (next == 0) {
                revert RecordMalformed(_settledOf(chunk).length / NettingRecord.ENTRY_SIZE);
            }
            bytes32 id = NettingRecord.hash(chunk.buffer, record, head, chunk.partiesAt);
            Entry storage entry = _trades[id];
            uint256 word = entry.word;
            uint256 selected = head.selected();
            if (!word.isOpenAt(block.timestamp) || word & selected != 0 || !head.mayBeNetted()) {
                _refuse(id, word, head);
            }
            (uint256 value, uint256 leg) = NettingRecord.sumOfDue(chunk.buffer, selected, block.timestamp);
            if (leg != NettingRecord.ALL_DUE) {
                _refuseLeg(id, leg, NettingRecord.legAt(chunk.buffer, leg));
            }
            entry.word = word.withSettled(selected, head.legCount());
            chunk.gross += value;
            NettingRecord.book(chunk.positionsAt, head, value);
            chunk.toldAt = NettingRecord.tell(chunk.toldAt, id, selected);
        }
    }

    /// @dev Says why; the check that led here is one condition.
    function _refuse(bytes32 id, uint256 word, uint256 head) private view {
        _requireStatus(id, word, TradeStatus.Open);
        if (block.timestamp > word.expiresAt()) {
            revert TradeExpired(id, word.expiresAt());
        }
        if (!head.mayBeNetted()) {
            revert NettingNotAgreed(id);
        }
        uint256 leg = 0;
        while (!word.isSettled(leg) || (head.selected() >> leg) & 1 == 0) {
            ++leg;
        }
        revert LegAlreadySettled(id, leg);
    }

    function _refuseLeg(bytes32 id, uint256 index, uint256 leg) private view {
        if (block.timestamp < leg.dueAt()) {
            revert LegNotDue(id, index, leg.dueAt());
        }
        revert LegConditional(id, index);
    }

    function _settledOf(Chunk memory chunk) private pure returns (bytes memory settled) {
        settled = chunk.settled;
        uint256 toldAt = chunk.toldAt;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(settled, sub(toldAt, add(settled, 32)))
        }
    }
}
