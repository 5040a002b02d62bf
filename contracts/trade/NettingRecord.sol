// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PaymentRule} from "./PaymentRule.sol";

/// @title NettingRecord
/// @notice Layout of the records that ITradeBook.net takes, and the hash of the trade that a record stands for.
/// @dev A record begins with its head, 24 bytes, from the high bit: index of the payer u8 | index of the payee u8 |
/// number of legs u8 | paymentRule u8 | bits of the selected legs u64 | amount u96. Then, in bytes from the record's
/// start: 24 struct hash of the details | 56 legs, 32 bytes each.
///
/// The buffer of the hash is the EIP-712 struct of a trade, in words: 0 type hash | 1 payer | 2 payee | 3 coin | 4
/// amount | 5 fromCountry | 6 toCountry | 7 paymentRule | 8 hash of the details | 9 hash of the legs; from 10 on the
/// legs; and at the end 0x1901, the domain separator, and the struct hash.
library NettingRecord {
    /// @dev With one leg [bytes].
    uint256 internal constant SMALLEST = HEADER + 32;

    uint256 internal constant BUFFER_SIZE = 0x982; // [bytes]
    /// @dev Of what ChunkNetted tells of a trade: its id, and the bits of its legs u64 [bytes].
    uint256 internal constant ENTRY_SIZE = 40;

    /// @dev No leg, as a trade has at most 64.
    uint256 internal constant ALL_DUE = 0xff;

    uint256 private constant HEADER = 56; // [bytes]
    uint256 private constant NETTING = uint256(PaymentRule.NETTING) << 224;

    function legCount(uint256 head) internal pure returns (uint256) {
        return (head >> 232) & 0xff;
    }

    function mayBeNetted(uint256 head) internal pure returns (bool) {
        return head & NETTING != 0;
    }

    function selected(uint256 head) internal pure returns (uint256) {
        return (head >> 160) & type(uint64).max;
    }

    /// @param record where in calldata it begins
    /// @param end where in calldata the records end
    /// @param parties how many there are
    /// @return head of the record
    /// @return next where the next record begins; zero unless this one is whole, and names parties that are there and
    /// at least one of its 1 to 64 legs
    function read(uint256 record, uint256 end, uint256 parties) internal pure returns (uint256 head, uint256 next) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            head := calldataload(record)
            let legs := byte(2, head)
            let bits := and(shr(160, head), 0xffffffffffffffff)
            next := add(record, add(56, shl(5, legs)))
            let good := and(lt(byte(0, head), parties), lt(byte(1, head), parties))
            good := and(good, iszero(or(gt(next, end), or(gt(legs, 64), shr(legs, bits)))))
            next := mul(next, and(good, iszero(iszero(bits))))
        }
    }

    /// @notice Writes what is the same in all records of a chunk into the buffer.
    function prepare(
        uint256 buffer,
        bytes32 typeHash,
        bytes32 domainSeparator,
        address coin,
        uint16 fromCountry,
        uint16 toCountry
    ) internal pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(buffer, typeHash)
            mstore(add(buffer, 0x60), coin)
            mstore(add(buffer, 0xa0), fromCountry)
            mstore(add(buffer, 0xc0), toCountry)
            mstore(add(buffer, 0x940), hex"1901")
            mstore(add(buffer, 0x942), domainSeparator)
        }
    }

    /// @notice The id of the trade that a record stands for: the EIP-712 digest of its struct.
    /// @param record where in calldata it begins; it lies wholly in the list of records
    /// @param partiesAt where in calldata the words of the parties are
    function hash(uint256 buffer, uint256 record, uint256 head, uint256 partiesAt) internal pure returns (bytes32 id) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let legsSize := shl(5, byte(2, head))
            calldatacopy(add(buffer, 0x140), add(record, 56), legsSize)
            mstore(add(buffer, 0x20), calldataload(add(partiesAt, shl(5, byte(0, head)))))
            mstore(add(buffer, 0x40), calldataload(add(partiesAt, shl(5, byte(1, head)))))
            mstore(add(buffer, 0x80), and(shr(64, head), 0xffffffffffffffffffffffff))
            mstore(add(buffer, 0xe0), byte(3, head))
            mstore(add(buffer, 0x100), calldataload(add(record, 24)))
            mstore(add(buffer, 0x120), keccak256(add(buffer, 0x140), legsSize))
            mstore(add(buffer, 0x962), keccak256(buffer, 0x140))
            id := keccak256(add(buffer, 0x940), 66)
        }
    }

    /// @notice Books `value` [coin units] from the payer's to the payee's position.
    /// @param positionsAt where in memory the words of the positions are
    function book(uint256 positionsAt, uint256 head, uint256 value) internal pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let position := add(positionsAt, shl(5, byte(0, head)))
            mstore(position, sub(mload(position), value))
            position := add(positionsAt, shl(5, byte(1, head)))
            mstore(position, add(mload(position), value))
        }
    }

    /// @notice Of the legs of the record that was hashed last.
    /// @param bits the selected legs
    /// @param time [Unix seconds]
    /// @return sum of the selected legs [coin units]
    /// @return leg the first selected one that is not due at `time` or has a condition, or ALL_DUE
    function sumOfDue(uint256 buffer, uint256 bits, uint256 time) internal pure returns (uint256 sum, uint256 leg) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            leg := 0xff
            let first := add(buffer, 0x140)
            for {
                let next := first
            } bits {
                next := add(next, 32)
                bits := shr(1, bits)
            } {
                if and(bits, 1) {
                    let word := mload(next)
                    // A condition stands above the due date, so that a leg with one seems due in the far future.
                    if gt(shr(96, word), time) {
                        leg := shr(5, sub(next, first))
                        break
                    }
                    sum := add(sum, and(word, 0xffffffffffffffffffffffff))
                }
            }
        }
    }

    /// @notice A leg of the record that was hashed last.
    function legAt(uint256 buffer, uint256 index) internal pure returns (uint256 leg) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            leg := mload(add(buffer, add(0x140, mul(index, 32))))
        }
    }

    /// @notice Writes an entry of ChunkNetted.
    /// @param toldAt where in memory it goes
    /// @return where the next one goes
    function tell(uint256 toldAt, bytes32 id, uint256 bits) internal pure returns (uint256) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(toldAt, id)
            mstore(add(toldAt, 32), shl(192, bits))
        }
        unchecked {
            return toldAt + ENTRY_SIZE;
        }
    }
}
