// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {Vesting} from "../../../contracts/issuance/Vesting.sol";
import {HoldingRule} from "../../../contracts/rules/HoldingRule.sol";
import {IssuanceRule} from "../../../contracts/rules/IssuanceRule.sol";
import {ReturnRule} from "../../../contracts/rules/ReturnRule.sol";
import {Handler} from "../shared/Handler.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title DeskModel
/// @notice The books that random calls of the desk are held against: who may do what now, and what should have come of
/// what was done.
/// @dev Few traders, so that parties coincide: one of them is the cashier, one the arbiter, one collects the fees.
abstract contract DeskModel is SystemTest, Handler {
    using AccountWord for uint256;

    struct Issue {
        uint256 time; // [Unix seconds]
        address wallet;
        uint256 amount; // [coin units]
    }

    uint256 internal constant TRADERS = 4;
    uint256 internal constant TRIES = 12; // to find something in a wanted state
    uint40 internal constant WINDOW = 4 days; // [seconds]
    uint96 internal constant WALLET_CAP = uint96(300_000 * COIN);
    uint96 internal constant TOTAL_CAP = uint96(500_000 * COIN);
    bytes32 internal constant LOTS_ROOT = keccak256("lots");
    bytes32 internal constant BODY_HASH = keccak256("sealed body");

    IIssuanceDesk.Terms[] internal _applications;
    bytes32[] internal _applicationIds;
    IRedemptionDesk.RedemptionTerms[] internal _redemptions;
    Issue[] internal _issues;
    address[] internal _everHeld; // traders and their successors
    address internal _cashier;
    address internal _arbiter;

    mapping(bytes32 id => IIssuanceDesk.Plan plan) internal _plans; // as issued
    mapping(bytes32 id => uint256 amount) internal _paidByTime; // of what is held [coin units]
    uint256 public totalIssued; // [coin units]
    uint256 public totalPaid; // [coin units]

    /// @notice Deploys and wires everything, and registers the traders.
    constructor() {
        setUp();
        for (uint256 i = 0; i < TRADERS; ++i) {
            _everHeld.push(address(uint160(0x7ade0 + i)));
            register(_everHeld[i]);
        }
        (_cashier, _arbiter) = (_everHeld[1], _everHeld[2]);
        desk.setCashier(_cashier, true);
        desk.setFeeCollector(_everHeld[0]);
        manager.grantRole(ARBITER, _arbiter, 0);

        IssuanceRule.Terms memory issuance = ruleTerms();
        (issuance.window, issuance.walletCap, issuance.totalCap) = (WINDOW, WALLET_CAP, TOTAL_CAP);
        issuance.attestationAge = 20 days;
        ReturnRule.Terms memory returning = returnTerms();
        (returning.share, returning.fee, returning.windowCap) = (1_000, 50, uint96(50_000 * COIN));
        (returning.opensAt, returning.closesAt) = (2 hours, 1 days);
        putInForce(ISSUANCE, address(new IssuanceRule(issuance)));
        putInForce(RETURN, address(new ReturnRule(returning)));
        hold(2_000);
        attest(1_000_000 * COIN);
    }

    // ---- what the invariants read -------------------------------------------------------------------------------

    /// @notice What the pools must hold by the desk's own states [coin units].
    function owed() external view returns (uint256 holding, uint256 returning) {
        for (uint256 i = 0; i < _applications.length; ++i) {
            IIssuanceDesk.Application memory found = applicationAt(i);
            holding += found.held - found.released;
            returning += found.deposit;
        }
        for (uint256 i = 0; i < _redemptions.length; ++i) {
            IRedemptionDesk.Redemption memory found = redemptionAt(i);
            if (found.state != IRedemptionDesk.RedemptionState.Paid && !found.returned) {
                returning += _redemptions[i].amount;
            }
        }
    }

    /// @notice What the pools hold [coin units].
    function pooled() external view returns (uint256 holding, uint256 returning) {
        return (dollar.balanceOf(desk.holdingPool()), dollar.balanceOf(desk.returnPool()));
    }

    /// @notice Coin in all wallets that ever could hold any [coin units].
    function heldCoin() external view returns (uint256 held) {
        for (uint256 i = 0; i < _everHeld.length; ++i) held += dollar.balanceOf(_everHeld[i]);
    }

    /// @notice Whether an issuance's parts are more or less than it, or more was released than had vested.
    function partsAreWrong() external view returns (bool) {
        for (uint256 i = 0; i < _applications.length; ++i) {
            IIssuanceDesk.Application memory found = applicationAt(i);
            bytes32 id = _applicationIds[i];
            IIssuanceDesk.Plan memory plan = _plans[id];
            bool isIssued =
                found.state == IIssuanceDesk.ApplicationState.Issued ||
                    found.state == IIssuanceDesk.ApplicationState.Ended;
            if ((plan.lotSize != 0) != isIssued) return true;
            if (!isIssued) continue;
            if (uint256(plan.released) + plan.held + plan.deposited != _applications[i].amount) return true;
            if (found.held != plan.held || found.released > found.held || found.deposit > plan.deposited) return true;
            if (found.state == IIssuanceDesk.ApplicationState.Issued) {
                uint256 elapsed = block.timestamp - found.changedAt;
                uint256 vested = Vesting.vested(plan.held, plan.cliff, plan.duration, plan.lotSize, elapsed);
                if (_paidByTime[id] > vested) return true;
            }
        }
        return false;
    }

    function totalSupply() external view returns (uint256) {
        return dollar.totalSupply();
    }

    function payoutsBooked() external view returns (uint256) {
        return feed.payoutsBooked();
    }

    // ---- calls --------------------------------------------------------------------------------------------------

    /// @dev A legal call must go through, and no other may.
    function attempt(
        address by,
        address to,
        bytes memory data,
        bool legal,
        string memory what
    ) internal returns (bool) {
        vm.prank(by);
        (bool done, ) = to.call(data);
        if (done && !legal) report(string.concat("went through: ", what));
        if (!done && legal) report(string.concat("was refused: ", what));
        if (done) wentThrough();
        return done;
    }

    function hold(uint16 share) internal {
        HoldingRule.Terms memory holding = holdingTerms();
        (holding.share, holding.cliff, holding.duration) = (share, 6 hours, 20 days);
        putInForce(HOLDING, address(new HoldingRule(holding)));
    }

    // ---- who may do what now ------------------------------------------------------------------------------------

    function mayReceive(address wallet, uint256 value) internal view returns (bool) {
        uint256 word = dollar.accountWord(wallet);
        return
            !dollar.paused() && word.mayReceive(block.timestamp) && word.balance() + value <= dollar.capOf(word.tier());
    }

    /// @dev An expired wallet may.
    function mayRedeem(address wallet) internal view returns (bool) {
        return !dollar.paused() && dollar.accountWord(wallet).maySend(0);
    }

    function mayLeave(address pool) internal view returns (bool) {
        return !dollar.paused() && !dollar.isFrozen(pool);
    }

    function mayApply(address wallet) internal view returns (bool) {
        uint256 word = dollar.accountWord(wallet);
        return word.status() == AccountWord.STATUS_ACTIVE && block.timestamp <= word.validUntil();
    }

    /// @dev Not by the desk's windows, which may remember longer: `least` is what they must remember.
    function issuedWithin(address wallet) internal view returns (uint256 least) {
        for (uint256 i = 0; i < _issues.length; ++i) {
            bool counts = wallet == address(0) || _issues[i].wallet == wallet;
            if (counts && block.timestamp - _issues[i].time < WINDOW) least += _issues[i].amount;
        }
    }

    function heirOf(address wallet) internal view returns (address) {
        while (registry.successorOf(wallet) != address(0)) wallet = registry.successorOf(wallet);
        return wallet;
    }

    // ---- picking ------------------------------------------------------------------------------------------------

    function trader(uint256 seed) internal view returns (address) {
        return _everHeld[seed % _everHeld.length];
    }

    function applicationAt(uint256 i) internal view returns (IIssuanceDesk.Application memory) {
        return desk.applicationOf(_applicationIds[i]);
    }

    function redemptionAt(uint256 i) internal view returns (IRedemptionDesk.Redemption memory) {
        return desk.redemptionOf(desk.redemptionId(_redemptions[i]));
    }

    /// @dev The first of some from `which` on that is in the wanted state, or any.
    function pickApplication(
        uint256 which,
        IIssuanceDesk.ApplicationState wanted
    ) internal view returns (IIssuanceDesk.Terms memory terms, IIssuanceDesk.Application memory found, bytes32 id) {
        uint256 count = _applications.length;
        if (count == 0) revert Skipped();
        uint256 place = which % count;
        found = applicationAt(place);
        for (uint256 i = 0; i < TRIES && found.state != wanted; ++i) {
            place = (place + 1) % count;
            found = applicationAt(place);
        }
        return (_applications[place], found, _applicationIds[place]);
    }

    /// @dev As above.
    function pickRedemption(
        uint256 which,
        IRedemptionDesk.RedemptionState wanted
    ) internal view returns (IRedemptionDesk.RedemptionTerms memory terms, IRedemptionDesk.Redemption memory found) {
        uint256 count = _redemptions.length;
        if (count == 0) revert Skipped();
        uint256 place = which % count;
        found = redemptionAt(place);
        for (uint256 i = 0; i < TRIES && found.state != wanted; ++i) {
            place = (place + 1) % count;
            found = redemptionAt(place);
        }
        return (_redemptions[place], found);
    }
}
