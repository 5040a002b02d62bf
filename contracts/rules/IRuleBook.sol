// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IHoldingRule} from "./IHoldingRule.sol";
import {IIssuanceRule} from "./IIssuanceRule.sol";
import {IReturnRule} from "./IReturnRule.sol";
import {IssuanceRequest} from "./IssuanceRequest.sol";

/// @title IRuleBook
/// @notice The rules in force for each coin, all earlier ones with block and time of effect, and what is scheduled.
/// @dev A rule is of a kind, issuance, holding or return, and has a version per coin and kind: 1, 2, … A change is
/// announced by `scheduleRule`, can be taken back by `cancelRule` until it is in force, and is put in force by anyone's
/// `activateRule` once it is due.
interface IRuleBook {
    struct RuleVersion {
        address rule;
        uint32 version; // 1, 2, …; 0 means none
        uint40 effectiveAt; // [Unix seconds] when it was put in force
        uint40 effectiveBlock;
    }

    struct RuleInForce {
        address rule;
        uint32 version;
    }

    /// @notice The three rules in force for a coin.
    struct Rules {
        RuleInForce issuanceRule;
        RuleInForce holdingRule;
        RuleInForce returnRule;
    }

    /// @notice Versions of the rules that an application names.
    struct Versions {
        uint32 issuanceRule;
        uint32 holdingRule;
        uint32 returnRule;
    }

    /// @notice What the three rules say of an application.
    struct Opinion {
        IIssuanceRule.Requirements required;
        IHoldingRule.Holding holding;
        uint96 deposited; // [coin units]
    }

    /// @notice `rule` comes into force at the first `activateRule` from `effectiveAt` [Unix seconds] on.
    event RuleScheduled(address indexed coin, bytes32 indexed kind, address rule, uint40 effectiveAt);
    /// @notice What was scheduled will not come into force.
    event RuleCancelled(address indexed coin, bytes32 indexed kind, address rule);
    /// @notice `rule` is in force from this block on, as `version`.
    event RuleActivated(
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
    /// @notice A change may take effect from `earliest` [Unix seconds] on.
    error NoticeTooShort(uint40 effectiveAt, uint40 earliest);
    /// @notice The notice period of return rules [seconds] would be below the floor.
    error NoticeBelowFloor(uint40 notice, uint40 floor);
    /// @notice `rule` is scheduled already: cancel it first.
    error RulePending(address coin, bytes32 kind, address rule);
    error NothingScheduled(address coin, bytes32 kind);
    error RuleNotDue(uint40 effectiveAt);
    /// @notice The rule in force is `current`, the application names `given`.
    error RuleChanged(bytes32 kind, uint32 given, uint32 current);

    /// @notice keccak256("issuance").
    function ISSUANCE() external view returns (bytes32);
    /// @notice keccak256("holding").
    function HOLDING() external view returns (bytes32);
    /// @notice keccak256("return").
    function RETURN() external view returns (bytes32);
    /// @notice Least notice period that a rule book can have for return rules [seconds]; 7 days.
    function RETURN_NOTICE_FLOOR() external view returns (uint40);
    /// @notice Seconds between the announcement of a change and its effect, at least. Reverts with KindUnknown.
    function noticeOf(bytes32 kind) external view returns (uint40);
    /// @notice Reverts with RuleUnset when there is none.
    function current(address coin, bytes32 kind) external view returns (address rule, uint32 version);
    /// @notice All three. Reverts with RuleUnset when there is none of a kind.
    function currentRules(address coin) external view returns (Rules memory);
    /// @notice Reverts with RuleUnset or RuleChanged unless the rules in force are of the given versions.
    function requireVersions(address coin, Versions calldata versions) external view;
    /// @notice Asks all three, each in its own words. Reverts with RuleUnset, with RuleChanged unless they are of the
    /// given versions, and as each rule does when it refuses.
    function consult(
        IssuanceRequest calldata request,
        Versions calldata versions
    ) external view returns (Opinion memory);
    /// @notice How the return rule in force serves a redemption. Reverts with RuleUnset, and as the rule does when it
    /// refuses.
    /// @param amount [coin units]
    function serviceOf(
        address coin,
        address holder,
        uint256 amount
    ) external view returns (uint32 version, IReturnRule.Redemption memory service);
    /// @notice Whether redemptions under that version of the return rule may be accepted now.
    function isOpen(address coin, uint32 version) external view returns (bool);
    function versionCount(address coin, bytes32 kind) external view returns (uint32);
    /// @notice Reverts with VersionUnknown.
    function versionAt(address coin, bytes32 kind, uint32 version) external view returns (RuleVersion memory);
    /// @notice What is scheduled; zero when nothing is.
    function scheduled(address coin, bytes32 kind) external view returns (address rule, uint40 effectiveAt);

    /// @notice Announces a change. Restricted. The first rule of a kind for a coin needs no notice, and is in force at
    /// once when `effectiveAt` is not in the future.
    function scheduleRule(address coin, bytes32 kind, address rule, uint40 effectiveAt) external;
    /// @notice Takes back what is scheduled, due or not. Restricted.
    function cancelRule(address coin, bytes32 kind) external;
    /// @notice Puts what is scheduled and due in force. Anyone. A holding rule's caps are written into the coin.
    function activateRule(address coin, bytes32 kind) external returns (uint32 version);
}
