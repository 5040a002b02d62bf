// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IWalletRegistry} from "./IWalletRegistry.sol";
import {SignatureList} from "./SignatureList.sol";

/// @title Endorsers
/// @notice The endorsers of a WalletRegistry and their k-of-n signatures.
/// @dev Endorsers are a mapping and not a role of the AccessManager: suspend and revoke are urgent and common, and a
/// `restricted` call costs 13,000 gas more.
abstract contract Endorsers is IWalletRegistry, AccessManaged {
    using SignatureList for bytes;

    mapping(address account => bool allowed) private _endorsers;

    modifier onlyEndorser() {
        if (!isEndorser(msg.sender)) {
            revert NotEndorser(msg.sender);
        }
        _;
    }

    /// @inheritdoc IWalletRegistry
    function setEndorser(address endorser, bool allowed) external restricted {
        // Zero is what a malformed signature recovers to.
        if (endorser == address(0)) {
            revert WalletZero();
        }
        _endorsers[endorser] = allowed;
        emit EndorserChanged(endorser, allowed);
    }

    /// @inheritdoc IWalletRegistry
    function requireEndorsements(
        bytes32 digest,
        bytes calldata signatures,
        uint256 required
    ) external view returns (uint256 valid) {
        return _requireEndorsements(digest, signatures, required);
    }

    /// @inheritdoc IWalletRegistry
    function isEndorser(address account) public view returns (bool) {
        return _endorsers[account];
    }

    function _requireEndorsements(
        bytes32 digest,
        bytes calldata signatures,
        uint256 required
    ) internal view returns (uint256 valid) {
        valid = signatures.count();
        address previous = address(0);
        for (uint256 i = 0; i < valid; ++i) {
            address signer = signatures.signerAt(i, digest);
            if (!isEndorser(signer)) {
                revert EndorsementInvalid(signer);
            }
            if (signer <= previous) {
                revert EndorsersNotAscending(previous, signer);
            }
            previous = signer;
        }
        if (valid < required) {
            revert TooFewEndorsements(valid, required);
        }
    }
}
