// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IReleaseRegistry} from "./IReleaseRegistry.sol";

/// @title ReleaseRegistry
/// @notice Anchors published analyses; see IReleaseRegistry.
contract ReleaseRegistry is IReleaseRegistry, AccessManaged {
    mapping(bytes32 hash => Release release) private _releases;

    constructor(address manager) AccessManaged(manager) {}

    /// @inheritdoc IReleaseRegistry
    function publish(bytes32 release, uint56 blockNumber, bytes32 blockHash, bytes32 supersedes) external restricted {
        if (release == bytes32(0)) {
            revert ReleaseZero();
        }
        if (_releases[release].publisher != address(0)) {
            revert ReleaseKnown(release);
        }
        _checkBlock(blockNumber, blockHash);
        // First, so that a release can not take its own place.
        if (supersedes != bytes32(0)) {
            _supersede(supersedes, release);
        }
        _releases[release] = Release(msg.sender, uint40(block.timestamp), blockNumber, blockHash, bytes32(0));
        emit ReleasePublished(release, msg.sender, blockNumber, blockHash);
    }

    /// @inheritdoc IReleaseRegistry
    function releaseOf(bytes32 release) external view returns (Release memory) {
        return _known(release);
    }

    function _supersede(bytes32 release, bytes32 by) private {
        Release storage old = _known(release);
        if (old.supersededBy != bytes32(0)) {
            revert ReleaseSupersededBefore(release, old.supersededBy);
        }
        old.supersededBy = by;
        emit ReleaseSuperseded(release, by);
    }

    function _checkBlock(uint56 blockNumber, bytes32 blockHash) private view {
        if (blockNumber >= block.number) {
            revert BlockNotSealed(blockNumber, block.number);
        }
        if (blockHash == bytes32(0)) {
            revert BlockHashZero();
        }
        bytes32 found = blockhash(blockNumber);
        if (found != bytes32(0) && found != blockHash) {
            revert BlockHashDiffers(blockNumber, blockHash, found);
        }
    }

    function _known(bytes32 release) private view returns (Release storage known) {
        known = _releases[release];
        if (known.publisher == address(0)) {
            revert ReleaseUnknown(release);
        }
    }
}
