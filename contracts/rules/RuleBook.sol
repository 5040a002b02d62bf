// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC165Checker} from "@openzeppelin/contracts/utils/introspection/ERC165Checker.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {IHoldingRule} from "./IHoldingRule.sol";
import {IIssuanceRule} from "./IIssuanceRule.sol";
import {IReturnRule} from "./IReturnRule.sol";
import {IRuleBook} from "./IRuleBook.sol";
import {IssuanceRequest} from "./IssuanceRequest.sol";

/// @title RuleBook
/// @notice Which rules are in force for a coin, which ones were, and which are to come; see IRuleBook.
contract RuleBook is IRuleBook, AccessManaged {
    struct Entry {
        address rule;
        uint40 effectiveAt; // [Unix seconds]
        uint40 effectiveBlock;
    }

    struct Scheduled {
        address rule;
        uint40 effectiveAt; // [Unix seconds]
    }

    /// @inheritdoc IRuleBook
    bytes32 public constant ISSUANCE = keccak256("issuance");
    /// @inheritdoc IRuleBook
    bytes32 public constant HOLDING = keccak256("holding");
    /// @inheritdoc IRuleBook
    bytes32 public constant RETURN = keccak256("return");
    /// @inheritdoc IRuleBook
    uint40 public constant RETURN_NOTICE_FLOOR = 7 days; // [seconds]

    uint40 private immutable _issuanceNotice; // [seconds]
    uint40 private immutable _holdingNotice; // [seconds]
    uint40 private immutable _returnNotice; // [seconds]

    /// @dev Apart from the history and in one word each, because every application and issue reads them.
    mapping(address coin => mapping(bytes32 kind => RuleInForce)) private _current;
    /// @dev All three in one word, because every application reads them.
    mapping(address coin => Versions versions) private _versions;
    mapping(address coin => mapping(bytes32 kind => mapping(uint32 version => Entry))) private _history;
    mapping(address coin => mapping(bytes32 kind => Scheduled)) private _scheduled;

    /// @param issuanceNotice between the announcement of a change of an issuance rule and its effect [seconds]
    /// @param holdingNotice as before, of a holding rule [seconds]
    /// @param returnNotice as before, of a return rule [seconds], at least RETURN_NOTICE_FLOOR
    constructor(
        address manager,
        uint40 issuanceNotice,
        uint40 holdingNotice,
        uint40 returnNotice
    ) AccessManaged(manager) {
        if (returnNotice < RETURN_NOTICE_FLOOR) {
            revert NoticeBelowFloor(returnNotice, RETURN_NOTICE_FLOOR);
        }
        (_issuanceNotice, _holdingNotice, _returnNotice) = (issuanceNotice, holdingNotice, returnNotice);
    }

    // ---- changes ------------------------------------------------------------------------------------------------

    /// @inheritdoc IRuleBook
    function scheduleRule(address coin, bytes32 kind, address rule, uint40 effectiveAt) external restricted {
        uint256 earliest = block.timestamp + noticeOf(kind);
        bytes4 interfaceId = _interfaceOf(kind);
        if (!ERC165Checker.supportsInterface(rule, interfaceId)) {
            revert RuleInterfaceMissing(rule, interfaceId);
        }
        address pending = _scheduled[coin][kind].rule;
        if (pending != address(0)) {
            revert RulePending(coin, kind, pending);
        }
        bool first = _current[coin][kind].version == 0;
        if (!first && effectiveAt < earliest) {
            revert NoticeTooShort(effectiveAt, uint40(earliest));
        }
        if (effectiveAt <= block.timestamp) {
            _activate(coin, kind, rule);
        } else {
            _scheduled[coin][kind] = Scheduled(rule, effectiveAt);
            emit RuleScheduled(coin, kind, rule, effectiveAt);
        }
    }

    /// @inheritdoc IRuleBook
    function cancelRule(address coin, bytes32 kind) external restricted {
        emit RuleCancelled(coin, kind, _takeScheduled(coin, kind).rule);
    }

    /// @inheritdoc IRuleBook
    function activateRule(address coin, bytes32 kind) external returns (uint32 version) {
        Scheduled memory due = _takeScheduled(coin, kind);
        if (block.timestamp < due.effectiveAt) {
            revert RuleNotDue(due.effectiveAt);
        }
        return _activate(coin, kind, due.rule);
    }

    // ---- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IRuleBook
    function current(address coin, bytes32 kind) external view returns (address rule, uint32 version) {
        RuleInForce storage found = _inForce(coin, kind);
        return (found.rule, found.version);
    }

    /// @inheritdoc IRuleBook
    function currentRules(address coin) external view returns (Rules memory) {
        return Rules(_inForce(coin, ISSUANCE), _inForce(coin, HOLDING), _inForce(coin, RETURN));
    }

    /// @inheritdoc IRuleBook
    function requireVersions(address coin, Versions calldata versions) external view {
        Versions memory inForce = _versions[coin];
        _requireVersion(coin, ISSUANCE, versions.issuanceRule, inForce.issuanceRule);
        _requireVersion(coin, HOLDING, versions.holdingRule, inForce.holdingRule);
        _requireVersion(coin, RETURN, versions.returnRule, inForce.returnRule);
    }

    /// @inheritdoc IRuleBook
    function consult(
        IssuanceRequest calldata request,
        Versions calldata versions
    ) external view returns (Opinion memory) {
        address issuanceRule = _ofVersion(request.coin, ISSUANCE, versions.issuanceRule);
        address holdingRule = _ofVersion(request.coin, HOLDING, versions.holdingRule);
        address returnRule = _ofVersion(request.coin, RETURN, versions.returnRule);
        return
            Opinion({
                required: IIssuanceRule(issuanceRule).check(request),
                holding: IHoldingRule(holdingRule).holdingOf(request),
                deposited: IReturnRule(returnRule).depositOf(request)
            });
    }

    /// @inheritdoc IRuleBook
    function serviceOf(
        address coin,
        address holder,
        uint256 amount
    ) external view returns (uint32 version, IReturnRule.Redemption memory service) {
        RuleInForce storage found = _inForce(coin, RETURN);
        return (found.version, IReturnRule(found.rule).redemptionOf(coin, holder, amount));
    }

    /// @inheritdoc IRuleBook
    function isOpen(address coin, uint32 version) external view returns (bool) {
        return IReturnRule(versionAt(coin, RETURN, version).rule).isOpen(block.timestamp);
    }

    /// @inheritdoc IRuleBook
    function versionCount(address coin, bytes32 kind) external view returns (uint32) {
        return _current[coin][kind].version;
    }

    /// @inheritdoc IRuleBook
    function scheduled(address coin, bytes32 kind) external view returns (address rule, uint40 effectiveAt) {
        Scheduled storage found = _scheduled[coin][kind];
        return (found.rule, found.effectiveAt);
    }

    /// @inheritdoc IRuleBook
    function versionAt(address coin, bytes32 kind, uint32 version) public view returns (RuleVersion memory) {
        Entry storage entry = _history[coin][kind][version];
        if (entry.rule == address(0)) {
            revert VersionUnknown(coin, kind, version);
        }
        return RuleVersion(entry.rule, version, entry.effectiveAt, entry.effectiveBlock);
    }

    /// @inheritdoc IRuleBook
    function noticeOf(bytes32 kind) public view returns (uint40) {
        if (kind == ISSUANCE) {
            return _issuanceNotice;
        }
        if (kind == HOLDING) {
            return _holdingNotice;
        }
        if (kind == RETURN) {
            return _returnNotice;
        }
        revert KindUnknown(kind);
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    function _inForce(address coin, bytes32 kind) private view returns (RuleInForce storage found) {
        found = _current[coin][kind];
        if (found.version == 0) {
            revert RuleUnset(coin, kind);
        }
    }

    function _ofVersion(address coin, bytes32 kind, uint32 version) private view returns (address) {
        RuleInForce memory found = _current[coin][kind];
        _requireVersion(coin, kind, version, found.version);
        return found.rule;
    }

    function _requireVersion(address coin, bytes32 kind, uint32 given, uint32 inForce) private pure {
        if (inForce == 0) {
            revert RuleUnset(coin, kind);
        }
        if (given != inForce) {
            revert RuleChanged(kind, given, inForce);
        }
    }

    function _takeScheduled(address coin, bytes32 kind) private returns (Scheduled memory taken) {
        taken = _scheduled[coin][kind];
        if (taken.rule == address(0)) {
            revert NothingScheduled(coin, kind);
        }
        delete _scheduled[coin][kind];
    }

    function _activate(address coin, bytes32 kind, address rule) private returns (uint32 version) {
        version = _current[coin][kind].version + 1;
        _current[coin][kind] = RuleInForce(rule, version);
        _history[coin][kind][version] = Entry(rule, uint40(block.timestamp), uint40(block.number));
        emit RuleActivated(coin, kind, version, rule, uint40(block.timestamp), uint40(block.number));
        if (kind == ISSUANCE) {
            _versions[coin].issuanceRule = version;
        } else if (kind == HOLDING) {
            _versions[coin].holdingRule = version;
            _writeCaps(ITradeCoin(coin), IHoldingRule(rule).caps());
        } else {
            _versions[coin].returnRule = version;
        }
    }

    function _writeCaps(ITradeCoin coin, uint256[4] memory caps) private {
        for (uint8 tier = 0; tier < caps.length; ++tier) {
            if (coin.capOf(tier) != caps[tier]) {
                coin.setCap(tier, caps[tier]);
            }
        }
    }

    /// @dev What a rule of each kind must answer by ERC-165. The caller has seen that the kind is known.
    function _interfaceOf(bytes32 kind) private pure returns (bytes4) {
        if (kind == ISSUANCE) {
            return type(IIssuanceRule).interfaceId;
        }
        return kind == HOLDING ? type(IHoldingRule).interfaceId : type(IReturnRule).interfaceId;
    }
}
