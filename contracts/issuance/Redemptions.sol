// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {AccountWord} from "../coin/AccountWord.sol";
import {CoinLocator} from "../coin/CoinLocator.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {IReserveFeed} from "../reserve/IReserveFeed.sol";
import {IReturnRule} from "../rules/IReturnRule.sol";
import {RuleBounds} from "../rules/RuleBounds.sol";
import {DeskParties} from "./DeskParties.sol";
import {IRedemptionDesk} from "./IRedemptionDesk.sol";
import {ServiceQueue} from "./ServiceQueue.sol";

/// @title Redemptions
/// @notice Coin back to fiat: it waits in the return pool, then is burned when paid or given back.
abstract contract Redemptions is DeskParties, AccessManaged {
    using AccountWord for uint256;

    /// @inheritdoc IRedemptionDesk
    uint16 public constant HIGHEST_FEE = RuleBounds.HIGHEST_FEE;
    /// @inheritdoc IRedemptionDesk
    uint40 public constant REDEMPTION_TIMEOUT = 7 days; // [seconds]

    /// @inheritdoc IRedemptionDesk
    address public feeCollector;

    mapping(bytes32 id => Redemption redemption) private _redemptions;
    mapping(address coin => ServiceQueue.Queue queue) private _queues;
    /// @dev Not a role of the AccessManager: each redemption takes two calls of a cashier, and a `restricted` call
    /// costs 13,000 gas more.
    mapping(address account => bool allowed) private _cashiers;

    modifier onlyCashier() {
        if (!_cashiers[msg.sender]) {
            revert NotCashier(msg.sender);
        }
        _;
    }

    constructor(address feeCollector_) {
        _setFeeCollector(feeCollector_);
    }

    // ---- holders ------------------------------------------------------------------------------------------------

    /// @inheritdoc IRedemptionDesk
    /// @dev A coin that is unknown has no return rule.
    function onRedeem(
        address holder,
        uint256 value,
        bytes32 payoutReference
    ) external returns (bytes32 id, bytes32 salt) {
        return (_request(msg.sender, holder, value, payoutReference), RETURN_POOL);
    }

    /// @inheritdoc IRedemptionDesk
    function cancelRedemption(RedemptionTerms calldata terms) external {
        address heir = _heirOf(terms.holder);
        if (msg.sender != heir) {
            revert NotHolder(msg.sender, heir);
        }
        (bytes32 id, ) = _move(terms, RedemptionState.Requested, RedemptionState.Cancelled);
        emit RedemptionCancelled(id);
        _tryReturn(terms);
    }

    /// @inheritdoc IRedemptionDesk
    function returnRedemption(RedemptionTerms calldata terms) external {
        (bytes32 id, Redemption storage redemption) = _find(terms);
        if (redemption.state != RedemptionState.Failed && redemption.state != RedemptionState.Cancelled) {
            revert RedemptionInState(id, redemption.state);
        }
        if (redemption.returned) {
            revert RedemptionAlreadyReturned(id);
        }
        redemption.returned = true;
        address receiver = _heirOf(terms.holder);
        emit RedemptionReturned(id, receiver, terms.amount);
        _pay(terms.coin, RETURN_POOL, receiver, terms.amount);
    }

    // ---- cashiers -----------------------------------------------------------------------------------------------

    /// @inheritdoc IRedemptionDesk
    function acceptRedemption(RedemptionTerms calldata terms) external onlyCashier {
        (bytes32 id, Redemption storage redemption) = _move(terms, RedemptionState.Requested, RedemptionState.Accepted);
        if (block.timestamp < redemption.dueAt) {
            revert RedemptionNotDue(redemption.dueAt);
        }
        if (!_ruleBook.isOpen(terms.coin, redemption.returnRuleVersion)) {
            revert RedemptionsClosed(redemption.returnRuleVersion);
        }
        _requirePayable(terms.coin, _heirOf(terms.holder));
        emit RedemptionAccepted(id);
    }

    /// @inheritdoc IRedemptionDesk
    function confirmRedemption(RedemptionTerms calldata terms) external onlyCashier {
        _confirm(terms);
    }

    /// @inheritdoc IRedemptionDesk
    function failRedemption(RedemptionTerms calldata terms, bytes32 reason) external onlyCashier {
        _fail(terms, reason);
    }

    // ---- roles (AccessManager) ----------------------------------------------------------------------------------

    /// @inheritdoc IRedemptionDesk
    function decideRedemption(RedemptionTerms calldata terms, bool paid, bytes32 reason) external restricted {
        (, Redemption storage redemption) = _find(terms);
        uint40 decidableAt = redemption.changedAt + REDEMPTION_TIMEOUT;
        if (block.timestamp <= decidableAt) {
            revert ArbitrationTooEarly(decidableAt);
        }
        if (paid) {
            _confirm(terms);
        } else {
            _fail(terms, reason);
        }
    }

    /// @inheritdoc IRedemptionDesk
    function setCashier(address cashier, bool allowed) external restricted {
        _cashiers[cashier] = allowed;
        emit CashierChanged(cashier, allowed);
    }

    /// @inheritdoc IRedemptionDesk
    function setFeeCollector(address feeCollector_) external restricted {
        _setFeeCollector(feeCollector_);
    }

    // ---- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IRedemptionDesk
    function isCashier(address account) external view returns (bool) {
        return _cashiers[account];
    }

    /// @inheritdoc IRedemptionDesk
    function redemptionOf(bytes32 id) external view returns (Redemption memory) {
        return _redemptions[id];
    }

    /// @inheritdoc IRedemptionDesk
    function redemptionQueue(address coin) external view returns (uint40 windowStart, uint96 served) {
        ServiceQueue.Queue storage queue = _queues[coin];
        return (queue.start, queue.served);
    }

    /// @inheritdoc IRedemptionDesk
    function redemptionId(RedemptionTerms calldata terms) public view returns (bytes32) {
        return _idOf(terms.coin, terms.holder, terms.amount, terms.payoutReference);
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    /// @dev The caller sees to it that the coin is in the return pool.
    function _request(
        address coin,
        address holder,
        uint256 value,
        bytes32 payoutReference
    ) internal returns (bytes32 id) {
        if (value == 0) {
            revert AmountZero();
        }
        if (value > uint64(type(int64).max)) {
            revert AmountTooLarge(value);
        }
        id = _idOf(coin, holder, value, payoutReference);
        Redemption storage stored = _redemptions[id];
        _requireState(id, stored, RedemptionState.None);
        (uint32 version, IReturnRule.Redemption memory service) = _ruleBook.serviceOf(coin, holder, value);
        Redemption memory redemption = Redemption({
            state: RedemptionState.Requested,
            changedAt: uint40(block.timestamp),
            dueAt: _enqueue(coin, value, service),
            returnRuleVersion: version,
            fee: uint64(_feeOf(value, service.fee)),
            returned: false
        });
        _redemptions[id] = redemption;
        emit RedemptionRequested(
            id,
            holder,
            coin,
            uint96(value),
            redemption.fee,
            version,
            redemption.dueAt,
            payoutReference
        );
    }

    /// @dev A payout can not be called back, and what could not be burned must not be paid.
    /// @return live the coin in which the return pool is now
    function _requirePayable(address coin, address holder) internal view returns (ITradeCoin live) {
        uint256 pool;
        (live, pool) = CoinLocator.locate(coin, returnPool);
        uint256 wallet = live.accountWord(holder);
        if (wallet.status() != AccountWord.STATUS_ACTIVE) {
            revert ITradeCoin.AccountNotActive(holder, wallet.status());
        }
        if (wallet.has(AccountWord.FLAG_FROZEN)) {
            revert ITradeCoin.AccountFrozen(holder);
        }
        if (pool.has(AccountWord.FLAG_FROZEN)) {
            revert ITradeCoin.AccountFrozen(returnPool);
        }
        if (live.paused()) {
            revert ITradeCoin.EnforcedPause();
        }
    }

    function _enqueue(
        address coin,
        uint256 value,
        IReturnRule.Redemption memory service
    ) private returns (uint40 dueAt) {
        if (service.windowCap == RuleBounds.NO_CAP) {
            return uint40(block.timestamp);
        }
        ServiceQueue.Queue memory queue = ServiceQueue.joined(
            _queues[coin],
            value,
            service.window,
            service.windowCap,
            block.timestamp
        );
        _queues[coin] = queue;
        return queue.start;
    }

    /// @dev Rounded up, so that many small redemptions cost no less than one; but something is always paid out.
    function _feeOf(uint256 value, uint256 fee) private pure returns (uint256) {
        uint256 rounded = Math.ceilDiv(value * Math.min(fee, HIGHEST_FEE), RuleBounds.WHOLE);
        return Math.min(rounded, value - 1);
    }

    function _confirm(RedemptionTerms calldata terms) private {
        (bytes32 id, Redemption storage redemption) = _move(terms, RedemptionState.Accepted, RedemptionState.Paid);
        uint96 fee = redemption.fee;
        uint96 burned = terms.amount - fee;
        (ITradeCoin coin, ) = CoinLocator.locate(terms.coin, returnPool);
        address collector = address(0);
        if (fee != 0) {
            collector = _heirOf(feeCollector);
            coin.moveFromAccount(RETURN_POOL, collector, fee);
        }
        coin.burnFromAccount(RETURN_POOL, burned);
        IReserveFeed(coin.reserveFeed()).bookPayout(id, burned);
        emit RedemptionPaid(id, burned, fee, collector, msg.sender);
    }

    function _fail(RedemptionTerms calldata terms, bytes32 reason) private {
        (bytes32 id, ) = _move(terms, RedemptionState.Accepted, RedemptionState.Failed);
        emit RedemptionFailed(id, reason, msg.sender);
        _tryReturn(terms);
    }

    /// @dev A holder that can not take the coin now (paused, frozen, suspended, capped) must not hold up the decision.
    function _tryReturn(RedemptionTerms calldata terms) private {
        try this.returnRedemption(terms) {} catch {} // solhint-disable-line no-empty-blocks
    }

    function _setFeeCollector(address feeCollector_) private {
        if (feeCollector_ == address(0)) {
            revert FeeCollectorZero();
        }
        feeCollector = feeCollector_;
        emit FeeCollectorChanged(feeCollector_);
    }

    function _idOf(
        address coin,
        address holder,
        uint256 amount,
        bytes32 payoutReference
    ) private view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), coin, holder, amount, payoutReference));
    }

    function _find(RedemptionTerms calldata terms) private view returns (bytes32 id, Redemption storage redemption) {
        id = redemptionId(terms);
        redemption = _redemptions[id];
    }

    function _requireState(bytes32 id, Redemption storage redemption, RedemptionState wanted) private view {
        RedemptionState state = redemption.state;
        if (state != wanted) {
            revert RedemptionInState(id, state);
        }
    }

    function _move(
        RedemptionTerms calldata terms,
        RedemptionState from,
        RedemptionState to
    ) private returns (bytes32 id, Redemption storage redemption) {
        (id, redemption) = _find(terms);
        _requireState(id, redemption, from);
        (redemption.state, redemption.changedAt) = (to, uint40(block.timestamp));
    }
}
