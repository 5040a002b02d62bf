// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IReleaseRegistry
/// @notice Anchors published analyses: that this very file, made from the chain up to this very block, was published by
/// whom and when, and which release took its place.
interface IReleaseRegistry {
    struct Release {
        address publisher;
        uint40 publishedAt; // [Unix seconds]
        uint56 blockNumber; // the last block that the analysis looked at
        bytes32 blockHash; // of that block
        bytes32 supersededBy; // hash of the release that corrects or replaces this one, or zero
    }

    event ReleasePublished(
        bytes32 indexed release,
        address indexed publisher,
        uint56 indexed blockNumber,
        bytes32 blockHash
    );
    event ReleaseSuperseded(bytes32 indexed release, bytes32 indexed by);

    error ReleaseZero();
    /// @notice The same file was published before.
    error ReleaseKnown(bytes32 release);
    error ReleaseUnknown(bytes32 release);
    /// @notice Supersede the release that took its place instead.
    error ReleaseSupersededBefore(bytes32 release, bytes32 by);
    /// @notice A release looks at sealed blocks: `given` must be below `current`.
    error BlockNotSealed(uint56 given, uint256 current);
    /// @notice The block has another hash on this chain.
    error BlockHashDiffers(uint56 blockNumber, bytes32 given, bytes32 found);
    error BlockHashZero();

    /// @notice Reverts with ReleaseUnknown.
    function releaseOf(bytes32 release) external view returns (Release memory);

    /// @notice Anchors a release.
    /// @dev The chain knows the hashes of its last 256 blocks: an older block's hash is anchored as given, and whoever
    /// reads it compares it with a node's.
    /// @param release hash of the published file
    /// @param blockNumber the last block that the analysis looked at
    /// @param supersedes the release whose place this one takes, or zero
    function publish(bytes32 release, uint56 blockNumber, bytes32 blockHash, bytes32 supersedes) external;
}
