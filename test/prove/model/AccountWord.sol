// SPDX-License-Identifier: Apache-2.0
// solhint-disable no-inline-assembly
pragma solidity 0.8.37;

/// @title AccountWord
/// @notice Stands in for contracts/coin/AccountWord.sol where the ledger is proved: a word is its balance, and
/// everything else that it may say is left open, so that what is proved holds whatever it says. WordProof shows of the
/// real one that adding to or taking from a word changes its balance and nothing else.
/// @dev The checker knows nothing of what assembly assigns.
library AccountWord {
    uint8 internal constant STATUS_ACTIVE = 1;
    uint8 internal constant FLAG_FROZEN = 1;
    uint8 internal constant FLAG_DERIVED = 2;
    uint8 internal constant FLAG_OPENER = 4;
    uint8 internal constant FLAG_NO_INBOUND = 8;

    function balance(uint256 word) internal pure returns (uint256) {
        return word;
    }

    function validUntil(uint256) internal pure returns (uint40 any) {
        assembly ("memory-safe") {
            any := any
        }
    }

    function tier(uint256) internal pure returns (uint8 any) {
        assembly ("memory-safe") {
            any := any
        }
    }

    function status(uint256) internal pure returns (uint8 any) {
        assembly ("memory-safe") {
            any := any
        }
    }

    function has(uint256, uint8) internal pure returns (bool any) {
        assembly ("memory-safe") {
            any := any
        }
    }

    function maySend(uint256, uint256) internal pure returns (bool any) {
        assembly ("memory-safe") {
            any := any
        }
    }

    function mayReceive(uint256, uint256) internal pure returns (bool any) {
        assembly ("memory-safe") {
            any := any
        }
    }

    function mayAct(uint256) internal pure returns (bool any) {
        assembly ("memory-safe") {
            any := any
        }
    }
}
