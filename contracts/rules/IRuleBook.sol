// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IRuleBook
/// @notice The current version of each rule per coin, and all earlier ones with block and time of effect.
interface IRuleBook {
    struct RuleVersion {
        address rule;
        uint32 version; // 1, 2, …; 0 means none
        uint40 effectiveAt; // [Unix seconds]
        uint40 effectiveBlock;
    }

    event RuleChanged(
        address indexed coin,
        bytes32 indexed kind,
        uint32 version,
        address rule,
        uint40 effectiveAt,
        uint40 effectiveBlock
    );

    error RuleUnset(address coin, bytes32 kind);
    error RuleInterfaceMissing(address rule, bytes4 interfaceId);
    error KindUnknown(bytes32 kind);
    error VersionUnknown(address coin, bytes32 kind, uint32 version);

    /// @notice keccak256("issuance").
    function ISSUANCE() external view returns (bytes32);
    /// @notice Reverts with RuleUnset when there is none.
    function current(address coin, bytes32 kind) external view returns (address rule, uint32 version);
    function versionCount(address coin, bytes32 kind) external view returns (uint32);
    function versionAt(address coin, bytes32 kind, uint32 version) external view returns (RuleVersion memory);
    /// @notice Puts `rule` in force from this block on. Restricted; the role's execution delay is the notice period.
    function setRule(address coin, bytes32 kind, address rule) external returns (uint32 version);
}
