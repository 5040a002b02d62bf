// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {AccountWord} from "../coin/AccountWord.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {IReserveFeed} from "../reserve/IReserveFeed.sol";
import {IIssuanceRule} from "../rules/IIssuanceRule.sol";
import {IRuleBook} from "../rules/IRuleBook.sol";
import {DeskParties} from "./DeskParties.sol";
import {IIssuanceDesk} from "./IIssuanceDesk.sol";

/// @title Applications
/// @notice From an application to an issuance and to its end.
abstract contract Applications is DeskParties, EIP712 {
    struct Application {
        ApplicationState state;
        uint40 changedAt; // [Unix seconds]
    }

    /// @inheritdoc IIssuanceDesk
    bytes32 public constant ISSUANCE_TYPEHASH = keccak256(
        "Issuance(bytes32 applicationId,uint32 ruleVersion,uint40 deadline)"
    );

    // What the desk demands whatever a rule says: a rule can only tighten.
    uint32 private constant LOWEST_COVERAGE = 10_000; // [bps]
    uint8 private constant FEWEST_ENDORSEMENTS = 1;

    bytes32 private constant ISSUANCE = keccak256("issuance"); // IRuleBook.ISSUANCE, without a call for it

    IRuleBook private immutable _ruleBook;

    mapping(bytes32 id => Application application) private _applications;

    constructor(address ruleBook_) EIP712("Specie IssuanceDesk", "1") {
        _ruleBook = IRuleBook(ruleBook_);
    }

    // ---- applicants and endorsers -------------------------------------------------------------------------------

    /// @inheritdoc IIssuanceDesk
    function applyFor(Terms calldata terms) external returns (bytes32 id) {
        if (msg.sender != terms.applicant) {
            revert NotApplicant(msg.sender, terms.applicant);
        }
        if (terms.amount == 0) {
            revert AmountZero();
        }
        if (terms.payee == address(0)) {
            revert PayeeZero();
        }
        if (block.timestamp > terms.deadline) {
            revert DeadlinePassed(terms.deadline);
        }
        id = applicationId(terms);
        _move(id, ApplicationState.None, ApplicationState.Applied);
        _checkRule(terms, _tierOf(terms));
        emit Applied(
            id,
            terms.applicant,
            terms.coin,
            terms.payee,
            terms.amount,
            terms.tradeId,
            terms.documentHash,
            terms.ruleVersion,
            terms.deadline,
            terms.nonce
        );
    }

    /// @inheritdoc IIssuanceDesk
    function issue(Terms calldata terms, uint40 deadline, bytes calldata signatures) external {
        bytes32 id = applicationId(terms);
        _move(id, ApplicationState.Applied, ApplicationState.Issued);
        if (block.timestamp > terms.deadline) {
            revert ApplicationExpired(id, terms.deadline);
        }
        if (block.timestamp > deadline) {
            revert DeadlinePassed(deadline);
        }
        IIssuanceRule.Requirements memory required = _checkRule(terms, _tierOf(terms));
        uint256 endorsements = _registry.requireEndorsements(
            hashIssuance(id, terms.ruleVersion, deadline),
            signatures,
            Math.max(required.endorsements, FEWEST_ENDORSEMENTS)
        );
        _checkReserve(ITradeCoin(terms.coin), terms.amount, required);

        ITradeCoin(terms.coin).mintThrough(id, terms.applicant, terms.amount);
        emit Issued(
            id,
            terms.applicant,
            terms.coin,
            accountOf(id),
            terms.amount,
            terms.ruleVersion,
            SafeCast.toUint8(endorsements)
        );
    }

    /// @inheritdoc IIssuanceDesk
    function cancel(Terms calldata terms) external {
        bytes32 id = applicationId(terms);
        _requireApplicant(terms.applicant);
        _move(id, ApplicationState.Applied, ApplicationState.Cancelled);
        emit ApplicationCancelled(id);
    }

    /// @inheritdoc IIssuanceDesk
    function reject(bytes32 id, bytes32 reason) external {
        if (!_registry.isEndorser(msg.sender)) {
            revert NotEndorser(msg.sender);
        }
        _move(id, ApplicationState.Applied, ApplicationState.Rejected);
        emit ApplicationRejected(id, msg.sender, reason);
    }

    /// @inheritdoc IIssuanceDesk
    function end(Terms calldata terms) external {
        bytes32 id = applicationId(terms);
        _requireApplicant(terms.applicant);
        _move(id, ApplicationState.Issued, ApplicationState.Ended);
        emit IssuanceEnded(id, msg.sender);
    }

    // ---- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IIssuanceDesk
    function ruleBook() external view returns (address) {
        return address(_ruleBook);
    }

    /// @inheritdoc IIssuanceDesk
    function applicationState(bytes32 id) external view returns (ApplicationState state, uint40 changedAt) {
        Application storage application = _applications[id];
        return (application.state, application.changedAt);
    }

    /// @inheritdoc IIssuanceDesk
    function applicationId(Terms calldata terms) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), terms));
    }

    /// @inheritdoc IIssuanceDesk
    function hashIssuance(bytes32 id, uint32 ruleVersion, uint40 deadline) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(ISSUANCE_TYPEHASH, id, ruleVersion, deadline)));
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    function _move(bytes32 id, ApplicationState from, ApplicationState to) private {
        ApplicationState state = _applications[id].state;
        if (state != from) {
            revert ApplicationInState(id, state);
        }
        _applications[id] = Application(to, uint40(block.timestamp));
    }

    function _requireApplicant(address applicant) private view {
        address heir = _heirOf(applicant);
        if (msg.sender != heir) {
            revert NotApplicant(msg.sender, heir);
        }
    }

    /// @dev Also refuses a coin that the registry does not know: only a known coin's word and feed can be trusted.
    function _tierOf(Terms calldata terms) private view returns (uint8) {
        (uint8 status, uint8 tier, , uint40 validUntil) = _registry.standingOf(terms.coin, terms.applicant);
        if (status != AccountWord.STATUS_ACTIVE) {
            revert ITradeCoin.AccountNotActive(terms.applicant, status);
        }
        if (block.timestamp > validUntil) {
            revert ITradeCoin.AccountExpired(terms.applicant, validUntil);
        }
        return tier;
    }

    function _checkRule(Terms calldata terms, uint8 tier) private view returns (IIssuanceRule.Requirements memory) {
        (address rule, uint32 version) = _ruleBook.current(terms.coin, ISSUANCE);
        if (version != terms.ruleVersion) {
            revert RuleChanged(terms.ruleVersion, version);
        }
        return IIssuanceRule(rule).check(terms.coin, terms.applicant, tier, terms.amount);
    }

    function _checkReserve(ITradeCoin coin, uint96 amount, IIssuanceRule.Requirements memory required) private view {
        (uint256 covered, uint40 asOf) = IReserveFeed(coin.reserveFeed()).coveredReserve();
        if (asOf == 0 || block.timestamp > uint256(asOf) + required.attestationAge) {
            revert ReserveStale(asOf, required.attestationAge);
        }
        uint256 coverage = Math.max(required.coverage, LOWEST_COVERAGE); // [bps]
        uint256 needed = Math.ceilDiv((coin.totalSupply() + amount) * coverage, 10_000); // [coin units]
        if (needed > covered) {
            revert ReserveTooSmall(needed, covered);
        }
    }
}
