// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC165Checker} from "@openzeppelin/contracts/utils/introspection/ERC165Checker.sol";
import {IIssuanceRule} from "./IIssuanceRule.sol";
import {IRuleBook} from "./IRuleBook.sol";

/// @title RuleBook
/// @notice Which rule is in force for a coin, and which ones were; see IRuleBook.
contract RuleBook is IRuleBook, AccessManaged {
    /// @dev Apart from the history and in one word, because every application and issue reads it.
    struct Current {
        address rule;
        uint32 version;
    }

    struct Entry {
        address rule;
        uint40 effectiveAt; // [Unix seconds]
        uint40 effectiveBlock;
    }

    /// @inheritdoc IRuleBook
    bytes32 public constant ISSUANCE = keccak256("issuance");

    mapping(address coin => mapping(bytes32 kind => Current)) private _current;
    mapping(address coin => mapping(bytes32 kind => mapping(uint32 version => Entry))) private _history;

    constructor(address manager) AccessManaged(manager) {}

    /// @inheritdoc IRuleBook
    function setRule(address coin, bytes32 kind, address rule) external restricted returns (uint32 version) {
        bytes4 interfaceId = _interfaceOf(kind);
        if (!ERC165Checker.supportsInterface(rule, interfaceId)) {
            revert RuleInterfaceMissing(rule, interfaceId);
        }
        version = _current[coin][kind].version + 1;
        _current[coin][kind] = Current(rule, version);
        _history[coin][kind][version] = Entry(rule, uint40(block.timestamp), uint40(block.number));
        emit RuleChanged(coin, kind, version, rule, uint40(block.timestamp), uint40(block.number));
    }

    /// @inheritdoc IRuleBook
    function current(address coin, bytes32 kind) external view returns (address rule, uint32 version) {
        Current storage now_ = _current[coin][kind];
        (rule, version) = (now_.rule, now_.version);
        if (version == 0) {
            revert RuleUnset(coin, kind);
        }
    }

    /// @inheritdoc IRuleBook
    function versionCount(address coin, bytes32 kind) external view returns (uint32) {
        return _current[coin][kind].version;
    }

    /// @inheritdoc IRuleBook
    function versionAt(address coin, bytes32 kind, uint32 version) external view returns (RuleVersion memory) {
        Entry storage entry = _history[coin][kind][version];
        if (entry.rule == address(0)) {
            revert VersionUnknown(coin, kind, version);
        }
        return RuleVersion(entry.rule, version, entry.effectiveAt, entry.effectiveBlock);
    }

    /// @dev What a rule of each kind must answer by ERC-165.
    function _interfaceOf(bytes32 kind) private pure returns (bytes4) {
        if (kind == ISSUANCE) {
            return type(IIssuanceRule).interfaceId;
        }
        revert KindUnknown(kind);
    }
}
