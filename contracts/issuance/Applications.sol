// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {DerivedAccount} from "../coin/DerivedAccount.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {IReserveFeed} from "../reserve/IReserveFeed.sol";
import {IIssuanceRule} from "../rules/IIssuanceRule.sol";
import {RuleBounds} from "../rules/RuleBounds.sol";
import {IIssuanceDesk} from "./IIssuanceDesk.sol";
import {Planning} from "./Planning.sol";
import {RollingWindow} from "./RollingWindow.sol";

/// @title Applications
/// @notice From an application to an issuance.
abstract contract Applications is Planning, EIP712 {
    using RollingWindow for RollingWindow.Window;

    /// @inheritdoc IIssuanceDesk
    bytes32 public constant ISSUANCE_TYPEHASH = keccak256(
        "Issuance(bytes32 applicationId,bytes32 planHash,bytes32 seal,uint40 deadline)"
    );

    /// @inheritdoc IIssuanceDesk
    address public immutable tradeBook;

    mapping(bytes32 id => Application application) internal _applications;
    mapping(bytes32 id => bytes32 seal) private _seals;
    mapping(address coin => mapping(address wallet => RollingWindow.Window window)) private _walletWindows;
    mapping(address coin => RollingWindow.Window window) private _totalWindows;

    constructor(address tradeBook_) EIP712("Specie IssuanceDesk", "1") {
        tradeBook = tradeBook_;
    }

    // ---- applicants and endorsers -------------------------------------------------------------------------------

    /// @inheritdoc IIssuanceDesk
    function applyFor(Terms calldata terms) external returns (bytes32 id) {
        if (msg.sender != terms.applicant) {
            revert NotApplicant(msg.sender, terms.applicant);
        }
        _checkTerms(terms);
        id = applicationId(terms);
        _move(id, ApplicationState.None, ApplicationState.Applied);
        _ruleBook.requireVersions(terms.coin, _versionsOf(terms));
        _requireStanding(terms);
        emit Applied(id, terms.applicant, terms.coin, terms);
    }

    /// @inheritdoc IIssuanceDesk
    function issue(
        Terms calldata terms,
        bytes32 lotsRoot,
        bytes32 bodyHash,
        uint40 deadline,
        bytes calldata signatures
    ) external {
        bytes32 id = applicationId(terms);
        _requireState(id, ApplicationState.Applied);
        if (block.timestamp > terms.deadline) {
            revert ApplicationExpired(id, terms.deadline);
        }
        if (block.timestamp > deadline) {
            revert DeadlinePassed(deadline);
        }
        (Plan memory planned, IIssuanceRule.Requirements memory required) = _plan(terms);
        Sealed memory content = Sealed(hashPlan(planned), lotsRoot, bodyHash);
        bytes32 seal = _seal(content);
        uint256 endorsements = _registry.requireEndorsements(
            hashIssuance(id, content.planHash, seal, deadline),
            signatures,
            planned.endorsements
        );
        _countInWindows(terms, required);
        _checkReserve(ITradeCoin(terms.coin), terms.amount, required);

        _seals[id] = seal;
        _mint(id, terms, planned, content, SafeCast.toUint8(endorsements));
    }

    /// @inheritdoc IIssuanceDesk
    function cancel(Terms calldata terms) external {
        bytes32 id = applicationId(terms);
        _requireApplicant(terms);
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

    // ---- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IIssuanceDesk
    function applicationOf(bytes32 id) external view returns (Application memory) {
        return _applications[id];
    }

    /// @inheritdoc IIssuanceDesk
    function sealOf(bytes32 id) external view returns (bytes32) {
        return _seals[id];
    }

    /// @inheritdoc IIssuanceDesk
    function issuedInWindow(address coin, address wallet) external view returns (uint256 toWallet, uint256 toAll) {
        return (_walletWindows[coin][wallet].issued(), _totalWindows[coin].issued());
    }

    /// @inheritdoc IIssuanceDesk
    function verifyLot(
        bytes32 id,
        Lot calldata lot,
        Sealed calldata content,
        bytes32[] calldata proof
    ) external view returns (bool) {
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(id, lot))));
        return _seals[id] == _seal(content) && MerkleProof.verifyCalldata(proof, content.lotsRoot, leaf);
    }

    /// @inheritdoc IIssuanceDesk
    function applicationId(Terms calldata terms) public view returns (bytes32 id) {
        // A static struct lies in calldata just as it is encoded; the compiler would copy it field by field. Terms with
        // bits beyond their types get an id that `applyFor` refuses when it reads them.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, chainid())
            mstore(add(words, 0x20), address())
            calldatacopy(add(words, 0x40), terms, 0x1a0) // 13 words [bytes]
            id := keccak256(words, 0x1e0)
        }
    }

    /// @inheritdoc IIssuanceDesk
    function hashIssuance(bytes32 id, bytes32 planHash, bytes32 seal, uint40 deadline) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(ISSUANCE_TYPEHASH, id, planHash, seal, deadline)));
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    function _requireState(bytes32 id, ApplicationState wanted) internal view {
        ApplicationState state = _applications[id].state;
        if (state != wanted) {
            revert ApplicationInState(id, state);
        }
    }

    function _requireApplicant(Terms calldata terms) internal view {
        address heir = _heirOf(terms.applicant);
        if (msg.sender != heir) {
            revert NotApplicant(msg.sender, heir);
        }
    }

    function _requireSealed(bytes32 id, Plan calldata planned, bytes32 lotsRoot, bytes32 bodyHash) internal view {
        bytes32 given = _seal(Sealed(hashPlan(planned), lotsRoot, bodyHash));
        if (given != _seals[id]) {
            revert SealMismatch(id, given, _seals[id]);
        }
    }

    function _seal(Sealed memory content) private pure returns (bytes32) {
        return keccak256(abi.encode(content));
    }

    function _move(bytes32 id, ApplicationState from, ApplicationState to) private {
        _requireState(id, from);
        _applications[id] = Application(to, uint40(block.timestamp), 0, 0, 0);
    }

    function _checkTerms(Terms calldata terms) private view {
        if (terms.amount == 0) {
            revert AmountZero();
        }
        if (terms.amount > uint64(type(int64).max)) {
            revert AmountTooLarge(terms.amount);
        }
        if (terms.payee == address(0)) {
            revert PayeeZero();
        }
        if (terms.intoTrade && terms.tradeId == bytes32(0)) {
            revert TradeIdZero();
        }
        if (block.timestamp > terms.deadline) {
            revert DeadlinePassed(terms.deadline);
        }
        if (terms.termEndsAt < terms.deadline) {
            revert TermTooShort(terms.termEndsAt, terms.deadline);
        }
    }

    function _countInWindows(Terms calldata terms, IIssuanceRule.Requirements memory required) private {
        (address coin, address applicant) = (terms.coin, terms.applicant);
        _count(_walletWindows[coin][applicant], required.window, terms.amount, applicant, required.walletCap);
        _count(_totalWindows[coin], required.window, terms.amount, address(0), required.totalCap);
    }

    function _count(
        RollingWindow.Window storage window,
        uint256 length,
        uint256 amount,
        address wallet,
        uint256 cap
    ) private {
        if (cap == RuleBounds.NO_CAP) {
            return;
        }
        uint256 total = window.add(Math.max(1, Math.min(length, RuleBounds.LONGEST_WINDOW)), amount);
        cap = Math.min(cap, type(uint64).max);
        if (total > cap) {
            revert WindowCapExceeded(wallet, total, cap);
        }
    }

    function _checkReserve(ITradeCoin coin, uint96 amount, IIssuanceRule.Requirements memory required) private view {
        (uint256 covered, uint40 asOf) = IReserveFeed(coin.reserveFeed()).coveredReserve();
        if (asOf == 0 || block.timestamp > uint256(asOf) + required.attestationAge) {
            revert ReserveStale(asOf, required.attestationAge);
        }
        uint256 coverage = Math.max(required.coverage, RuleBounds.LOWEST_COVERAGE); // [bps]
        uint256 needed; // [coin units]
        unchecked {
            // Supply and amount are below 2 ** 96, the coverage is below 2 ** 32.
            needed = ((coin.outstandingSupply() + amount) * coverage + RuleBounds.WHOLE - 1) / RuleBounds.WHOLE;
        }
        if (needed > covered) {
            revert ReserveTooSmall(needed, covered);
        }
    }

    function _mint(
        bytes32 id,
        Terms calldata terms,
        Plan memory planned,
        Sealed memory content,
        uint8 endorsements
    ) private {
        _applications[id] = Application({
            state: ApplicationState.Issued,
            changedAt: uint40(block.timestamp),
            held: uint64(planned.held),
            released: 0,
            deposit: uint64(planned.deposited)
        });
        address receiver = terms.intoTrade ? DerivedAccount.addressOf(tradeBook, terms.tradeId) : terms.applicant;
        ITradeCoin(terms.coin).mintThrough(
            id,
            receiver,
            planned.released,
            [ITradeCoin.Share(HOLDING_POOL, planned.held), ITradeCoin.Share(RETURN_POOL, planned.deposited)]
        );
        emit Issued(id, terms.applicant, terms.coin, accountOf(id), receiver, planned, content, endorsements);
    }
}
