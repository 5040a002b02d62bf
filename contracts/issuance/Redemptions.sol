// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {AccountWord} from "../coin/AccountWord.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {IReserveFeed} from "../reserve/IReserveFeed.sol";
import {DeskParties} from "./DeskParties.sol";
import {IIssuanceDesk} from "./IIssuanceDesk.sol";
import {IRedemptionDesk} from "./IRedemptionDesk.sol";

/// @title Redemptions
/// @notice Coin back to fiat: locked in the redemption's account, then burned when paid or given back.
abstract contract Redemptions is DeskParties, AccessManaged {
    struct Redemption {
        RedemptionState state;
        uint40 changedAt; // [Unix seconds]
        bool returned;
    }

    mapping(bytes32 id => Redemption redemption) private _redemptions;

    // ---- holders ------------------------------------------------------------------------------------------------

    /// @inheritdoc IRedemptionDesk
    function onRedeem(address holder, uint256 value, bytes32 payoutReference) external returns (bytes32 id) {
        _registry.indexOf(msg.sender); // reverts with CoinUnknown
        if (value == 0) {
            revert AmountZero();
        }
        if (value > type(uint96).max) {
            revert AmountTooLarge(value);
        }
        uint96 amount = uint96(value);
        id = _idOf(RedemptionTerms(msg.sender, holder, amount, payoutReference));
        _move(id, RedemptionState.None, RedemptionState.Requested);
        emit RedemptionRequested(id, holder, msg.sender, accountOf(id), amount, payoutReference);
    }

    /// @inheritdoc IIssuanceDesk
    function cancelRedemption(RedemptionTerms calldata terms) external {
        bytes32 id = redemptionId(terms);
        address heir = _heirOf(terms.holder);
        if (msg.sender != heir) {
            revert NotHolder(msg.sender, heir);
        }
        _move(id, RedemptionState.Requested, RedemptionState.Cancelled);
        emit RedemptionCancelled(id);
        _tryReturn(id, terms);
    }

    /// @inheritdoc IIssuanceDesk
    function returnRedemption(RedemptionTerms calldata terms) external {
        bytes32 id = redemptionId(terms);
        Redemption storage redemption = _redemptions[id];
        if (redemption.state != RedemptionState.Failed && redemption.state != RedemptionState.Cancelled) {
            revert RedemptionInState(id, redemption.state);
        }
        if (redemption.returned) {
            revert RedemptionAlreadyReturned(id);
        }
        address receiver = _heirOf(terms.holder);
        ITradeCoin(terms.coin).moveFromAccount(id, receiver, terms.amount);
        _finishReturn(id, terms, receiver);
    }

    // ---- cashiers -----------------------------------------------------------------------------------------------

    /// @inheritdoc IIssuanceDesk
    function acceptRedemption(RedemptionTerms calldata terms) external restricted {
        bytes32 id = redemptionId(terms);
        _move(id, RedemptionState.Requested, RedemptionState.Accepted);
        _requirePayable(terms.coin, id, _heirOf(terms.holder));
        emit RedemptionAccepted(id);
    }

    /// @inheritdoc IIssuanceDesk
    function confirmRedemption(RedemptionTerms calldata terms) external restricted {
        bytes32 id = redemptionId(terms);
        _move(id, RedemptionState.Accepted, RedemptionState.Paid);
        ITradeCoin coin = ITradeCoin(terms.coin);
        coin.burnFromAccount(id, terms.amount);
        coin.closeAccount(id);
        IReserveFeed(coin.reserveFeed()).bookPayout(id, terms.amount);
        emit RedemptionPaid(id, terms.amount);
    }

    /// @inheritdoc IIssuanceDesk
    function failRedemption(RedemptionTerms calldata terms, bytes32 reason) external restricted {
        bytes32 id = redemptionId(terms);
        _move(id, RedemptionState.Accepted, RedemptionState.Failed);
        emit RedemptionFailed(id, reason);
        _tryReturn(id, terms);
    }

    // ---- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IIssuanceDesk
    function redemptionState(
        bytes32 id
    ) external view returns (RedemptionState state, uint40 changedAt, bool returned) {
        Redemption storage redemption = _redemptions[id];
        return (redemption.state, redemption.changedAt, redemption.returned);
    }

    /// @inheritdoc IIssuanceDesk
    function redemptionId(RedemptionTerms calldata terms) public view returns (bytes32) {
        return _idOf(terms);
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    function _idOf(RedemptionTerms memory terms) private view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), terms));
    }

    function _move(bytes32 id, RedemptionState from, RedemptionState to) private {
        RedemptionState state = _redemptions[id].state;
        if (state != from) {
            revert RedemptionInState(id, state);
        }
        _redemptions[id] = Redemption(to, uint40(block.timestamp), false);
    }

    /// @dev A holder that can not take the coin now (paused, frozen, suspended, capped) must not hold up the decision.
    function _tryReturn(bytes32 id, RedemptionTerms calldata terms) private {
        address receiver = _heirOf(terms.holder);
        try ITradeCoin(terms.coin).moveFromAccount(id, receiver, terms.amount) {
            _finishReturn(id, terms, receiver);
        } catch {} // solhint-disable-line no-empty-blocks
    }

    function _finishReturn(bytes32 id, RedemptionTerms calldata terms, address receiver) private {
        _redemptions[id].returned = true;
        ITradeCoin(terms.coin).closeAccount(id);
        emit RedemptionReturned(id, receiver, terms.amount);
    }

    function _requirePayable(address coin, bytes32 id, address holder) private view {
        (uint8 status, , , ) = _registry.standingOf(coin, holder);
        if (status != AccountWord.STATUS_ACTIVE) {
            revert ITradeCoin.AccountNotActive(holder, status);
        }
        if (ITradeCoin(coin).isFrozen(holder)) {
            revert ITradeCoin.AccountFrozen(holder);
        }
        // What could not be burned must not be paid.
        address account = accountOf(id);
        if (ITradeCoin(coin).isFrozen(account)) {
            revert ITradeCoin.AccountFrozen(account);
        }
        if (ITradeCoin(coin).paused()) {
            revert ITradeCoin.EnforcedPause();
        }
    }
}
