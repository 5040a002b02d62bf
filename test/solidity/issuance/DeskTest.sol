// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title DeskTest
/// @notice The system with two registered wallets, alice and bob, and an attested reserve.
abstract contract DeskTest is SystemTest {
    uint256 internal constant RESERVE = 1_000_000 * COIN; // attested at the start
    uint96 internal constant AMOUNT = uint96(5_000 * COIN); // of the usual application
    uint40 internal constant DEADLINE = uint40(START + 10 days);

    function setUp() public virtual override {
        super.setUp();
        register(alice);
        register(bob);
        attest(RESERVE);
    }

    // ---- applications -------------------------------------------------------------------------------------------

    function termsOf(address applicant) internal view returns (IIssuanceDesk.Terms memory) {
        return
            IIssuanceDesk.Terms({
                coin: address(dollar),
                applicant: applicant,
                payee: bob,
                amount: AMOUNT,
                tradeId: keccak256("trade"),
                documentHash: keccak256("documents"),
                ruleVersion: 1,
                deadline: DEADLINE,
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
        desk.issue(terms, DEADLINE, endorsementsOf(terms));
    }

    function endorsementsOf(IIssuanceDesk.Terms memory terms) internal view returns (bytes memory) {
        return endorse(desk.hashIssuance(desk.applicationId(terms), terms.ruleVersion, DEADLINE));
    }

    function expectApplicationState(IIssuanceDesk.Terms memory terms, IIssuanceDesk.ApplicationState state) internal {
        bytes32 id = desk.applicationId(terms);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.ApplicationInState.selector, id, state));
    }

    function checkState(IIssuanceDesk.Terms memory terms, IIssuanceDesk.ApplicationState expected) internal view {
        (IIssuanceDesk.ApplicationState state, uint40 changedAt) = desk.applicationState(desk.applicationId(terms));
        checkEq(uint256(state), uint256(expected), "state");
        checkEq(changedAt, block.timestamp, "changed at");
    }

    // ---- redemptions --------------------------------------------------------------------------------------------

    /// @dev Of alice, under the reference "invoice 1".
    function redemptionOf(uint96 amount) internal view returns (IIssuanceDesk.RedemptionTerms memory) {
        return IIssuanceDesk.RedemptionTerms(address(dollar), alice, amount, "invoice 1");
    }

    function requested(uint96 amount) internal returns (IIssuanceDesk.RedemptionTerms memory terms) {
        terms = redemptionOf(amount);
        vm.prank(terms.holder);
        dollar.redeem(address(desk), terms.amount, terms.payoutReference);
    }

    function accept(IIssuanceDesk.RedemptionTerms memory terms) internal {
        vm.prank(cashier);
        desk.acceptRedemption(terms);
    }

    function confirm(IIssuanceDesk.RedemptionTerms memory terms) internal {
        vm.prank(cashier);
        desk.confirmRedemption(terms);
    }

    function fail(IIssuanceDesk.RedemptionTerms memory terms) internal {
        vm.prank(cashier);
        desk.failRedemption(terms, "no such account");
    }

    function cancel(IIssuanceDesk.RedemptionTerms memory terms) internal {
        vm.prank(terms.holder);
        desk.cancelRedemption(terms);
    }

    function expectRedemptionState(bytes32 id, IIssuanceDesk.RedemptionState state) internal {
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.RedemptionInState.selector, id, state));
    }

    function checkState(
        IIssuanceDesk.RedemptionTerms memory terms,
        IIssuanceDesk.RedemptionState expected,
        bool expectedReturned
    ) internal view {
        (IIssuanceDesk.RedemptionState state, uint40 changedAt, bool returned) = desk.redemptionState(
            desk.redemptionId(terms)
        );
        checkEq(uint256(state), uint256(expected), "state");
        checkEq(changedAt, block.timestamp, "changed at");
        check(returned == expectedReturned, "returned");
    }
}
