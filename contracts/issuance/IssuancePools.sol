// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {Applications} from "./Applications.sol";
import {IIssuanceDesk} from "./IIssuanceDesk.sol";
import {Redemptions} from "./Redemptions.sol";
import {Vesting} from "./Vesting.sol";

/// @title IssuancePools
/// @notice What becomes of an issuance's parts in the holding pool and the return pool: release, redemption, end.
abstract contract IssuancePools is Applications, Redemptions {
    // ---- anyone -------------------------------------------------------------------------------------------------

    /// @inheritdoc IIssuanceDesk
    function release(Terms calldata terms, Plan calldata planned, bytes32 lotsRoot, bytes32 bodyHash) external {
        bytes32 id = applicationId(terms);
        _requireState(id, ApplicationState.Issued);
        _requireSealed(id, planned, lotsRoot, bodyHash);
        uint256 due = _releasable(_applications[id], planned);
        if (due == 0) {
            revert NothingToRelease(id);
        }
        uint64 released = _applications[id].released + uint64(due);
        _applications[id].released = released;
        address receiver = _heirOf(terms.applicant);
        emit HeldReleased(id, receiver, uint96(due), released);
        _pay(terms.coin, HOLDING_POOL, receiver, due);
    }

    /// @inheritdoc IIssuanceDesk
    function releaseRemains(Terms calldata terms) external {
        bytes32 id = applicationId(terms);
        _requireState(id, ApplicationState.Ended);
        Application storage application = _applications[id];
        (uint256 held, uint256 deposit) = _left(application);
        if (held + deposit == 0) {
            revert NothingToRelease(id);
        }
        (application.released, application.deposit) = (application.held, 0);
        address receiver = _heirOf(terms.applicant);
        emit RemainsReleased(id, receiver, uint96(held), uint96(deposit));
        _pay(terms.coin, HOLDING_POOL, receiver, held);
        _pay(terms.coin, RETURN_POOL, receiver, deposit);
    }

    /// @inheritdoc IIssuanceDesk
    function end(Terms calldata terms) external {
        if (block.timestamp <= terms.termEndsAt && msg.sender != _heirOf(terms.applicant)) {
            revert TermNotEnded(terms.termEndsAt);
        }
        if (_end(applicationId(terms)) != 0) {
            // An applicant that can not take the coin now (paused, frozen, expired, capped) must not hold up the end.
            try this.releaseRemains(terms) {} catch {} // solhint-disable-line no-empty-blocks
        }
    }

    // ---- applicants ---------------------------------------------------------------------------------------------

    /// @inheritdoc IIssuanceDesk
    function endIntoRedemption(Terms calldata terms, bytes32 payoutReference) external returns (bytes32 redemptionId_) {
        _requireApplicant(terms);
        bytes32 id = applicationId(terms);
        return _redeem(terms, id, _end(id), payoutReference);
    }

    /// @inheritdoc IIssuanceDesk
    function redeemIssuance(
        Terms calldata terms,
        uint96 amount,
        bytes32 payoutReference
    ) external returns (bytes32 redemptionId_) {
        _requireApplicant(terms);
        bytes32 id = applicationId(terms);
        ApplicationState state = _applications[id].state;
        if (state != ApplicationState.Issued && state != ApplicationState.Ended) {
            revert ApplicationInState(id, state);
        }
        return _redeem(terms, id, amount, payoutReference);
    }

    // ---- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IIssuanceDesk
    function releasable(bytes32 id, Plan calldata planned) external view returns (uint256) {
        Application memory application = _applications[id];
        return application.state == ApplicationState.Issued ? _releasable(application, planned) : 0;
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    /// @return left [coin units], in both pools
    function _end(bytes32 id) private returns (uint256 left) {
        _requireState(id, ApplicationState.Issued);
        Application storage application = _applications[id];
        (application.state, application.changedAt) = (ApplicationState.Ended, uint40(block.timestamp));
        (uint256 held, uint256 deposit) = _left(application);
        emit IssuanceEnded(id, msg.sender, uint96(held), uint96(deposit));
        return held + deposit;
    }

    /// @dev By the applicant, as the caller has checked.
    function _redeem(
        Terms calldata terms,
        bytes32 id,
        uint256 amount,
        bytes32 payoutReference
    ) private returns (bytes32 redemption) {
        Application storage application = _applications[id];
        (uint256 heldLeft, uint256 depositLeft) = _left(application);
        if (amount > heldLeft + depositLeft) {
            revert RemainsTooSmall(amount, heldLeft + depositLeft);
        }
        uint256 fromDeposit = Math.min(amount, depositLeft);
        uint256 fromHeld = amount - fromDeposit;
        application.deposit -= uint64(fromDeposit);
        application.released += uint64(fromHeld);

        ITradeCoin coin = _requirePayable(terms.coin, msg.sender);
        redemption = _request(address(coin), msg.sender, amount, payoutReference);
        emit IssuanceRedeemed(id, redemption, uint96(fromDeposit), uint96(fromHeld));
        if (fromHeld != 0) {
            coin.moveBetweenAccounts(HOLDING_POOL, RETURN_POOL, fromHeld);
        }
    }

    /// @dev What is in the pools yet [coin units].
    function _left(Application storage application) private view returns (uint256 held, uint256 deposit) {
        return (application.held - application.released, application.deposit);
    }

    /// @dev Of an Issued one, whose plan it is. A redemption may have taken more of what is held than has vested.
    function _releasable(Application memory application, Plan calldata planned) private view returns (uint256) {
        uint256 vested = Vesting.vested(
            planned.held,
            planned.cliff,
            planned.duration,
            planned.lotSize,
            block.timestamp - application.changedAt
        );
        return Math.saturatingSub(vested, application.released);
    }
}
