// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title SignatureList
/// @notice Reads concatenated 65-byte ECDSA signatures (r, s, v), as k-of-n calls carry them.
library SignatureList {
    uint256 private constant SIGNATURE_LENGTH = 65; // [bytes]

    /// @notice The list's length [bytes] is not a multiple of 65.
    error SignatureListMalformed(uint256 length);

    function count(bytes calldata signatures) internal pure returns (uint256) {
        if (signatures.length % SIGNATURE_LENGTH != 0) {
            revert SignatureListMalformed(signatures.length);
        }
        return signatures.length / SIGNATURE_LENGTH;
    }

    /// @return signer zero when the signature is malformed, malleable (high s) or recovers to nobody.
    function signerAt(bytes calldata signatures, uint256 index, bytes32 digest) internal pure returns (address signer) {
        uint256 start = index * SIGNATURE_LENGTH;
        (signer, , ) = ECDSA.tryRecoverCalldata(digest, signatures[start:start + SIGNATURE_LENGTH]);
    }
}
