// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";

/// @title Records
/// @notice Writes the records that ITradeBook.net reads.
library Records {
    function encode(
        ITradeBook.Terms memory terms,
        uint256[] memory legs,
        uint8 payerIndex,
        uint8 payeeIndex,
        uint64 selected
    ) internal pure returns (bytes memory) {
        bytes memory head = abi.encodePacked(
            payerIndex,
            payeeIndex,
            uint8(legs.length),
            terms.paymentRule,
            selected,
            terms.amount
        );
        return abi.encodePacked(head, detailsHash(terms), legs);
    }

    /// @notice The EIP-712 struct hash of the details of a trade.
    function detailsHash(ITradeBook.Terms memory terms) internal pure returns (bytes32) {
        bytes32 typeHash = keccak256(
            "Details(bytes32 contentHash,uint40 openBy,uint40 expiresAt,"
            "uint32 disputePeriod,address arbiter,uint64 nonce)"
        );
        return
            keccak256(
                abi.encode(
                    typeHash,
                    terms.contentHash,
                    terms.openBy,
                    terms.expiresAt,
                    terms.disputePeriod,
                    terms.arbiter,
                    terms.nonce
                )
            );
    }
}
