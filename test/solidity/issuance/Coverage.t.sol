// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {IReserveFeed} from "../../../contracts/reserve/IReserveFeed.sol";
import {IssuanceRule} from "../../../contracts/rules/IssuanceRule.sol";
import {SystemTest} from "../shared/SystemTest.sol";
import {DeskTest} from "./DeskTest.sol";
import {LaxRule} from "./LaxRule.sol";

/// @title CoverageTest
/// @notice Nothing is issued without a fresh attestation and a reserve that covers it.
contract CoverageTest is DeskTest {
    /// @dev Without the usual attestation.
    function setUp() public override {
        SystemTest.setUp();
        register(alice);
        register(bob);
    }

    function test_refusesWithoutAnAttestation() public {
        IIssuanceDesk.Terms memory terms = applied();
        feed.setBooker(address(this), true);
        feed.bookDeposit("d1", AMOUNT);
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.ReserveStale.selector, 0, ATTESTATION_AGE));
    }

    function test_refusesAnOldAttestation() public {
        attest(AMOUNT);
        IIssuanceDesk.Terms memory terms = applied();
        vm.warp(START + ATTESTATION_AGE + 1);
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.ReserveStale.selector, START, ATTESTATION_AGE));
        vm.warp(START + ATTESTATION_AGE);
        issue(terms);
    }

    function test_theAgeCountsFromAsOf() public {
        vm.warp(START + ATTESTATION_AGE + 1);
        IIssuanceDesk.Terms memory terms = applied();
        IReserveFeed.Attestation memory attestation = attestationOf(AMOUNT);
        attestation.asOf = uint40(START);
        attest(attestation);
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.ReserveStale.selector, START, ATTESTATION_AGE));
    }

    function testFuzz_coversToTheUnit(uint256 reserve, uint256 lots, uint32 coverage, uint256 supplyLots) public {
        IssuanceRule.Terms memory given = ruleTerms();
        given.coverage = coverage = uint32(bound(coverage, 10_000, 30_000));
        putInForce(ISSUANCE, address(new IssuanceRule(given)));
        uint256 supply = bound(supplyLots, 0, LARGEST / LOT) * LOT;
        dollar.setMintAllowance(address(this), supply);
        dollar.mint(bob, supply);
        uint256 amount = bound(lots, SMALLEST / LOT, LARGEST / LOT) * LOT;
        uint256 needed = ((supply + amount) * coverage + 9_999) / 10_000;
        // Close to what is needed, on both sides of it.
        reserve = bound(reserve, needed - 3, needed + 3);
        attest(reserve);
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.amount = uint96(amount);
        applyFor(terms);
        if (reserve < needed) {
            refuses(terms, abi.encodeWithSelector(IIssuanceDesk.ReserveTooSmall.selector, needed, reserve));
        } else {
            issue(terms);
        }
    }

    function test_bookedMoneyCounts() public {
        attest(AMOUNT - 1);
        IIssuanceDesk.Terms memory terms = applied();
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.ReserveTooSmall.selector, AMOUNT, AMOUNT - 1));
        feed.setBooker(address(this), true);
        feed.bookDeposit("d1", 1);
        issue(terms);
    }

    function test_paidOutMoneyDoesNotCount() public {
        attest(2 * AMOUNT);
        IIssuanceDesk.Terms memory terms = issued();
        // Alice redeems all; until the next attestation the payout is subtracted.
        confirmAll(requested(AMOUNT));
        (uint256 covered, ) = feed.coveredReserve();
        checkEq(covered, AMOUNT, "covered");
        terms.nonce = 2;
        terms.amount = AMOUNT + LOT;
        applyFor(terms);
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.ReserveTooSmall.selector, AMOUNT + LOT, AMOUNT));
    }

    // ---- a rule can only tighten ---------------------------------------------------------------------------------

    function test_theDeskKeepsItsFloors() public {
        putInForce(ISSUANCE, address(new LaxRule()));
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.amount = 1;
        applyFor(terms);

        attest(0);
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.ReserveTooSmall.selector, 1, 0));
        vm.warp(block.timestamp + 1);
        attest(1);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.TooFewEndorsements.selector, 0, 1));
        issue(terms, "");
        issue(terms, sign(endorserKeys[2], digestOf(terms, desk.plan(terms))));
        checkEq(dollar.balanceOf(alice), 1, "balance");
    }

    function test_theLaxestRuleStillNeedsAnAttestation() public {
        putInForce(ISSUANCE, address(new LaxRule()));
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        applyFor(terms);
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.ReserveStale.selector, 0, type(uint40).max));
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function confirmAll(IRedemptionDesk.RedemptionTerms memory terms) private {
        accept(terms);
        confirm(terms);
    }

    function refuses(IIssuanceDesk.Terms memory terms, bytes memory why) private {
        bytes memory signatures = endorsementsOf(terms);
        vm.expectRevert(why);
        issue(terms, signatures);
    }
}
