// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {HoldingRule} from "../../../contracts/rules/HoldingRule.sol";
import {ReturnRule} from "../../../contracts/rules/ReturnRule.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title DeskTest
/// @notice The system with two registered wallets, alice and bob, and an attested reserve.
abstract contract DeskTest is SystemTest {
    uint256 internal constant RESERVE = 1_000_000 * COIN; // attested at the start
    uint96 internal constant AMOUNT = uint96(5_000 * COIN); // of the usual application
    uint40 internal constant DEADLINE = uint40(START + 10 days);
    uint40 internal constant TERM_ENDS_AT = uint40(START + 200 days);
    bytes32 internal constant LOTS_ROOT = keccak256("lots");
    bytes32 internal constant BODY_HASH = keccak256("sealed body");

    // Of the rules that `holdAndDeposit` puts in force.
    uint16 internal constant HELD_SHARE = 2_000; // [bps]
    uint16 internal constant DEPOSIT_SHARE = 1_000; // [bps]
    uint40 internal constant CLIFF = 10 days; // [seconds]
    uint40 internal constant DURATION = 100 days; // [seconds]
    uint96 internal constant HELD = AMOUNT / 5;
    uint96 internal constant DEPOSITED = AMOUNT / 10;

    function setUp() public virtual override {
        super.setUp();
        register(alice);
        register(bob);
        attest(RESERVE);
    }

    // ---- rules --------------------------------------------------------------------------------------------------

    /// @dev From then on a fifth of each issuance is held and a tenth is deposited. Takes the notices' time.
    function holdAndDeposit() internal {
        HoldingRule.Terms memory holding = holdingTerms();
        (holding.share, holding.cliff, holding.duration) = (HELD_SHARE, CLIFF, DURATION);
        ReturnRule.Terms memory returning = returnTerms();
        returning.share = DEPOSIT_SHARE;
        putInForce(HOLDING, address(new HoldingRule(holding)));
        putInForce(RETURN, address(new ReturnRule(returning)));
        attest(RESERVE);
    }

    function returnBy(ReturnRule.Terms memory terms) internal {
        putInForce(RETURN, address(new ReturnRule(terms)));
        attest(RESERVE);
    }

    // ---- applications -------------------------------------------------------------------------------------------

    /// @dev Under the rules in force.
    function termsOf(address applicant) internal view returns (IIssuanceDesk.Terms memory) {
        return
            IIssuanceDesk.Terms({
                coin: address(dollar),
                applicant: applicant,
                payee: bob,
                amount: AMOUNT,
                tradeId: keccak256("trade"),
                documentHash: keccak256("documents"),
                issuanceRuleVersion: book.versionCount(address(dollar), ISSUANCE),
                holdingRuleVersion: book.versionCount(address(dollar), HOLDING),
                returnRuleVersion: book.versionCount(address(dollar), RETURN),
                deadline: DEADLINE,
                termEndsAt: TERM_ENDS_AT,
                intoTrade: false,
                nonce: 1
            });
    }

    function applyFor(IIssuanceDesk.Terms memory terms) internal returns (bytes32) {
        vm.prank(terms.applicant);
        return desk.applyFor(terms);
    }

    function applied() internal returns (IIssuanceDesk.Terms memory terms) {
        terms = termsOf(alice);
        applyFor(terms);
    }

    function issued() internal returns (IIssuanceDesk.Terms memory terms) {
        terms = applied();
        issue(terms);
    }

    function issue(IIssuanceDesk.Terms memory terms) internal {
        issue(terms, endorsementsOf(terms));
    }

    function issue(IIssuanceDesk.Terms memory terms, bytes memory signatures) internal {
        desk.issue(terms, LOTS_ROOT, BODY_HASH, DEADLINE, signatures);
    }

    /// @dev Of what the desk would issue now; of nothing if it would refuse.
    function endorsementsOf(IIssuanceDesk.Terms memory terms) internal view returns (bytes memory) {
        try desk.plan(terms) returns (IIssuanceDesk.Plan memory plan) {
            return endorse(digestOf(terms, plan));
        } catch {
            return "";
        }
    }

    function digestOf(
        IIssuanceDesk.Terms memory terms,
        IIssuanceDesk.Plan memory plan
    ) internal view returns (bytes32) {
        return desk.hashIssuance(desk.applicationId(terms), keccak256(abi.encode(plan)), sealOf(plan), DEADLINE);
    }

    function sealOf(IIssuanceDesk.Plan memory plan) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(abi.encode(plan)), LOTS_ROOT, BODY_HASH));
    }

    function contentOf(IIssuanceDesk.Plan memory plan) internal pure returns (IIssuanceDesk.Sealed memory) {
        return IIssuanceDesk.Sealed(keccak256(abi.encode(plan)), LOTS_ROOT, BODY_HASH);
    }

    function release(IIssuanceDesk.Terms memory terms, IIssuanceDesk.Plan memory plan) internal {
        vm.prank(stranger);
        desk.release(terms, plan, LOTS_ROOT, BODY_HASH);
    }

    function expectApplicationState(IIssuanceDesk.Terms memory terms, IIssuanceDesk.ApplicationState state) internal {
        bytes32 id = desk.applicationId(terms);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.ApplicationInState.selector, id, state));
    }

    function checkState(IIssuanceDesk.Terms memory terms, IIssuanceDesk.ApplicationState expected) internal view {
        IIssuanceDesk.Application memory found = desk.applicationOf(desk.applicationId(terms));
        checkEq(uint256(found.state), uint256(expected), "state");
        checkEq(found.changedAt, block.timestamp, "changed at");
    }

    /// @dev What is held, what of it was released, and what is left of the deposit.
    function checkParts(
        IIssuanceDesk.Terms memory terms,
        uint256 held,
        uint256 released,
        uint256 deposit
    ) internal view {
        IIssuanceDesk.Application memory found = desk.applicationOf(desk.applicationId(terms));
        checkEq(found.held, held, "held");
        checkEq(found.released, released, "released");
        checkEq(found.deposit, deposit, "deposit");
    }

    function checkPools(uint256 holding, uint256 returning) internal view {
        checkEq(dollar.balanceOf(desk.holdingPool()), holding, "holding pool");
        checkEq(dollar.balanceOf(desk.returnPool()), returning, "return pool");
    }

    // ---- redemptions --------------------------------------------------------------------------------------------

    /// @dev Of alice, under the reference "invoice 1".
    function redemptionOf(uint96 amount) internal view returns (IRedemptionDesk.RedemptionTerms memory) {
        return IRedemptionDesk.RedemptionTerms(address(dollar), alice, amount, "invoice 1");
    }

    function requested(uint96 amount) internal returns (IRedemptionDesk.RedemptionTerms memory terms) {
        terms = redemptionOf(amount);
        request(terms);
    }

    function request(IRedemptionDesk.RedemptionTerms memory terms) internal {
        vm.prank(terms.holder);
        dollar.redeem(address(desk), terms.amount, terms.payoutReference);
    }

    function accept(IRedemptionDesk.RedemptionTerms memory terms) internal {
        vm.prank(cashier);
        desk.acceptRedemption(terms);
    }

    function confirm(IRedemptionDesk.RedemptionTerms memory terms) internal {
        vm.prank(cashier);
        desk.confirmRedemption(terms);
    }

    function fail(IRedemptionDesk.RedemptionTerms memory terms) internal {
        vm.prank(cashier);
        desk.failRedemption(terms, "no such account");
    }

    function cancel(IRedemptionDesk.RedemptionTerms memory terms) internal {
        vm.prank(terms.holder);
        desk.cancelRedemption(terms);
    }

    function expectRedemptionState(bytes32 id, IRedemptionDesk.RedemptionState state) internal {
        vm.expectRevert(abi.encodeWithSelector(IRedemptionDesk.RedemptionInState.selector, id, state));
    }

    function checkState(
        IRedemptionDesk.RedemptionTerms memory terms,
        IRedemptionDesk.RedemptionState expected,
        bool expectedReturned
    ) internal view {
        IRedemptionDesk.Redemption memory found = desk.redemptionOf(desk.redemptionId(terms));
        checkEq(uint256(found.state), uint256(expected), "state");
        checkEq(found.changedAt, block.timestamp, "changed at");
        check(found.returned == expectedReturned, "returned");
    }
}
