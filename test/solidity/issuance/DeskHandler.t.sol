// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title DeskHandler
/// @notice Drives the whole system by random calls, and keeps its own books of what should have come of them.
/// @dev A call that the system refuses reverts and leaves no trace here. Parties are few, so that they often coincide.
contract DeskHandler is SystemTest {
    uint256 private constant TRADERS = 4;

    IIssuanceDesk.Terms[] private _applications;
    IIssuanceDesk.RedemptionTerms[] private _redemptions;

    mapping(bytes4 action => uint256 times) public successes;
    mapping(bytes32 id => uint256 times) public timesIssued;
    uint256 public totalIssued; // [coin units]
    uint256 public totalPaid; // [coin units]
    bool public mintedBeyondReserve;
    bool public returnedTwice;

    mapping(bytes32 id => uint256 times) private _timesReturned;
    address[] private _everHeld; // traders and their successors
    uint256 private _successors;

    error Skipped();

    modifier counted() {
        _;
        ++successes[msg.sig];
    }

    /// @dev Lets one call in `n` through, so that more of the state machine is reached before its ends.
    modifier seldom(uint256 seed, uint256 n) {
        if (seed % n != 0) revert Skipped();
        _;
    }

    /// @notice Deploys and wires everything, and registers the traders.
    constructor() {
        setUp();
        for (uint256 i = 0; i < TRADERS; ++i) {
            _everHeld.push(address(uint160(0x7ade0 + i)));
            register(_everHeld[i]);
        }
        attest(500_000 * COIN);
    }

    /// @notice What the fuzzer may call.
    function actions() external pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](18);
        selectors[0] = this.apply_.selector;
        selectors[1] = this.issue.selector;
        selectors[2] = this.cancel.selector;
        selectors[3] = this.reject.selector;
        selectors[4] = this.end.selector;
        selectors[5] = this.redeem.selector;
        selectors[6] = this.accept.selector;
        selectors[7] = this.confirm.selector;
        selectors[8] = this.fail.selector;
        selectors[9] = this.cancelRedemption.selector;
        selectors[10] = this.giveBack.selector;
        selectors[11] = this.attestReserve.selector;
        selectors[12] = this.passTime.selector;
        selectors[13] = this.pay.selector;
        selectors[14] = this.restrict.selector;
        selectors[15] = this.freezeAccount.selector;
        selectors[16] = this.pauseOrGoOn.selector;
        selectors[17] = this.recoverTrader.selector;
    }

    // ---- applications -------------------------------------------------------------------------------------------

    function apply_(uint256 who, uint256 payee, uint256 lots, uint40 wait) external counted {
        IIssuanceDesk.Terms memory terms = IIssuanceDesk.Terms({
            coin: address(dollar),
            applicant: trader(who),
            payee: trader(payee),
            amount: uint96(bound(lots, SMALLEST / LOT, 20_000)) * LOT,
            tradeId: 0,
            documentHash: bytes32(lots),
            ruleVersion: 1,
            deadline: uint40(block.timestamp + (wait % 30 days)),
            nonce: uint64(_applications.length)
        });
        vm.prank(terms.applicant);
        desk.applyFor(terms);
        _applications.push(terms);
    }

    function issue(uint256 which) external counted {
        IIssuanceDesk.Terms memory terms = application(which, IIssuanceDesk.ApplicationState.Applied);
        bytes32 id = desk.applicationId(terms);
        uint40 deadline = uint40(block.timestamp);
        desk.issue(terms, deadline, endorse(desk.hashIssuance(id, terms.ruleVersion, deadline)));
        ++timesIssued[id];
        totalIssued += terms.amount;
        (uint256 covered, ) = feed.coveredReserve();
        if (dollar.totalSupply() > covered) mintedBeyondReserve = true;
    }

    function cancel(uint256 which) external counted seldom(which, 4) {
        IIssuanceDesk.Terms memory terms = application(which, IIssuanceDesk.ApplicationState.Applied);
        vm.prank(terms.applicant);
        desk.cancel(terms);
    }

    function reject(uint256 which) external counted seldom(which, 4) {
        bytes32 id = desk.applicationId(application(which, IIssuanceDesk.ApplicationState.Applied));
        vm.prank(vm.addr(endorserKeys[0]));
        desk.reject(id, "");
    }

    function end(uint256 which) external counted {
        IIssuanceDesk.Terms memory terms = application(which, IIssuanceDesk.ApplicationState.Issued);
        vm.prank(terms.applicant);
        desk.end(terms);
    }

    // ---- redemptions --------------------------------------------------------------------------------------------

    function redeem(uint256 who, uint256 value) external counted {
        address holder = trader(who);
        uint96 amount = uint96(bound(value, 1, dollar.balanceOf(holder)));
        IIssuanceDesk.RedemptionTerms memory terms = IIssuanceDesk.RedemptionTerms({
            coin: address(dollar),
            holder: holder,
            amount: amount,
            payoutReference: bytes32(_redemptions.length)
        });
        vm.prank(holder);
        dollar.redeem(address(desk), amount, terms.payoutReference);
        _redemptions.push(terms);
    }

    function accept(uint256 which) external counted {
        IIssuanceDesk.RedemptionTerms memory terms = redemption(which, IIssuanceDesk.RedemptionState.Requested);
        vm.prank(cashier);
        desk.acceptRedemption(terms);
    }

    function confirm(uint256 which) external counted {
        IIssuanceDesk.RedemptionTerms memory terms = redemption(which, IIssuanceDesk.RedemptionState.Accepted);
        vm.prank(cashier);
        desk.confirmRedemption(terms);
        totalPaid += terms.amount;
    }

    function fail(uint256 which) external counted {
        IIssuanceDesk.RedemptionTerms memory terms = redemption(which, IIssuanceDesk.RedemptionState.Accepted);
        vm.prank(cashier);
        desk.failRedemption(terms, "");
        noteReturn(terms);
    }

    function cancelRedemption(uint256 which) external counted {
        IIssuanceDesk.RedemptionTerms memory terms = redemption(which, IIssuanceDesk.RedemptionState.Requested);
        vm.prank(terms.holder);
        desk.cancelRedemption(terms);
        noteReturn(terms);
    }

    function giveBack(uint256 which) external counted {
        IIssuanceDesk.RedemptionTerms memory terms = waiting(which);
        desk.returnRedemption(terms);
        noteReturn(terms);
    }

    // ---- the world around ---------------------------------------------------------------------------------------

    function attestReserve(uint256 amount) external counted {
        vm.warp(block.timestamp + 1);
        attest(bound(amount, 0, 2_000_000 * COIN));
    }

    function passTime(uint256 time) external counted {
        vm.warp(block.timestamp + bound(time, 1, 2 hours));
    }

    function pay(uint256 from, uint256 to, uint256 value) external counted {
        address sender = trader(from);
        address receiver = trader(to);
        value = bound(value, 0, dollar.balanceOf(sender));
        vm.prank(sender);
        dollar.transfer(receiver, value);
    }

    function restrict(uint256 who, uint256 how) external counted {
        address wallet = trader(who);
        if (how % 4 == 0) dollar.freeze(wallet);
        else if (how % 4 == 1) dollar.unfreeze(wallet);
        else if (how % 4 == 2) suspend(wallet);
        else register(wallet);
    }

    function freezeAccount(uint256 which, uint256 how) external counted {
        address account = desk.accountOf(desk.redemptionId(_redemptions[which % _redemptions.length]));
        if (how % 2 == 0) dollar.freeze(account);
        else dollar.unfreeze(account);
    }

    function pauseOrGoOn(uint256 how) external counted {
        if (how % 4 == 0) dollar.pause();
        else dollar.unpause();
    }

    /// @dev Each takes a week.
    function recoverTrader(uint256 who) external counted seldom(who, 8) {
        address successor = address(uint160(0x5cce550 + ++_successors));
        recover(trader(who), successor);
        _everHeld.push(successor);
    }

    // ---- what the invariants read -------------------------------------------------------------------------------

    /// @notice Coin that redemptions hold which are neither paid nor returned, by the desk's own states [coin units].
    function openRedemptions() external view returns (uint256 open) {
        for (uint256 i = 0; i < _redemptions.length; ++i) {
            (IIssuanceDesk.RedemptionState state, , bool returned) = desk.redemptionState(
                desk.redemptionId(_redemptions[i])
            );
            if (state != IIssuanceDesk.RedemptionState.Paid && !returned) open += _redemptions[i].amount;
        }
    }

    /// @notice Coin in the accounts of all redemptions [coin units].
    function lockedCoin() external view returns (uint256 locked) {
        for (uint256 i = 0; i < _redemptions.length; ++i) {
            locked += dollar.balanceOf(desk.accountOf(desk.redemptionId(_redemptions[i])));
        }
    }

    /// @notice Coin in all wallets that ever could hold any [coin units].
    function heldCoin() external view returns (uint256 held) {
        for (uint256 i = 0; i < _everHeld.length; ++i) held += dollar.balanceOf(_everHeld[i]);
    }

    function totalSupply() external view returns (uint256) {
        return dollar.totalSupply();
    }

    function payoutsBooked() external view returns (uint256) {
        return feed.payoutsBooked();
    }

    /// @notice Whether an application was issued more than once, or its state says otherwise than these books.
    function issuedTwice() external view returns (bool) {
        for (uint256 i = 0; i < _applications.length; ++i) {
            bytes32 id = desk.applicationId(_applications[i]);
            (IIssuanceDesk.ApplicationState state, ) = desk.applicationState(id);
            bool isIssued =
                state == IIssuanceDesk.ApplicationState.Issued || state == IIssuanceDesk.ApplicationState.Ended;
            if (timesIssued[id] != (isIssued ? 1 : 0)) return true;
        }
        return false;
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function trader(uint256 seed) private view returns (address) {
        return _everHeld[seed % _everHeld.length];
    }

    /// @dev The first from `which` on that is in the wanted state and not expired, or any: some calls come too late.
    function application(
        uint256 which,
        IIssuanceDesk.ApplicationState wanted
    ) private view returns (IIssuanceDesk.Terms memory terms) {
        for (uint256 i = 0; i < _applications.length; ++i) {
            terms = _applications[((which % _applications.length) + i) % _applications.length];
            (IIssuanceDesk.ApplicationState state, ) = desk.applicationState(desk.applicationId(terms));
            if (
                state == wanted &&
                (state != IIssuanceDesk.ApplicationState.Applied || block.timestamp <= terms.deadline)
            ) {
                return terms;
            }
        }
    }

    /// @dev As above.
    function redemption(
        uint256 which,
        IIssuanceDesk.RedemptionState wanted
    ) private view returns (IIssuanceDesk.RedemptionTerms memory terms) {
        for (uint256 i = 0; i < _redemptions.length; ++i) {
            terms = _redemptions[((which % _redemptions.length) + i) % _redemptions.length];
            (IIssuanceDesk.RedemptionState state, , ) = desk.redemptionState(desk.redemptionId(terms));
            if (state == wanted) return terms;
        }
    }

    /// @dev The first from `which` on whose coin waits in its account, or any.
    function waiting(uint256 which) private view returns (IIssuanceDesk.RedemptionTerms memory terms) {
        for (uint256 i = 0; i < _redemptions.length; ++i) {
            terms = _redemptions[((which % _redemptions.length) + i) % _redemptions.length];
            (IIssuanceDesk.RedemptionState state, , bool returned) = desk.redemptionState(desk.redemptionId(terms));
            if (state >= IIssuanceDesk.RedemptionState.Failed && !returned) return terms;
        }
    }

    function noteReturn(IIssuanceDesk.RedemptionTerms memory terms) private {
        bytes32 id = desk.redemptionId(terms);
        (, , bool returned) = desk.redemptionState(id);
        if (returned && ++_timesReturned[id] > 1) returnedTwice = true;
    }
}
