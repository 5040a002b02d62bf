// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IIssuanceRule} from "../../../contracts/rules/IIssuanceRule.sol";
import {IssuanceRule} from "../../../contracts/rules/IssuanceRule.sol";
import {AnyRule} from "./AnyRule.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title WindowsTest
/// @notice "when counting" of Applications.tree: no wallet, and not all together, are issued more than a cap in any
/// window.
contract WindowsTest is DeskTest {
    uint40 private constant WINDOW = 4 days; // [seconds]
    uint64 private _nonce;

    function setUp() public override {
        super.setUp();
        useCaps(2 * AMOUNT, 3 * AMOUNT);
        // A slice of the window begins, so that the times below are exact.
        vm.warp(START + WINDOW);
        attest(RESERVE);
    }

    function test_capsAWalletToTheUnit() public {
        issueTo(alice, AMOUNT);
        checkWindows(alice, AMOUNT, AMOUNT);
        IIssuanceDesk.Terms memory terms = applyBy(alice, AMOUNT + LOT);
        refuses(terms, alice, 2 * AMOUNT + LOT, 2 * AMOUNT);
        issueTo(alice, AMOUNT);
        checkWindows(alice, 2 * AMOUNT, 2 * AMOUNT);
    }

    function test_capsAllTogetherToTheUnit() public {
        issueTo(alice, 2 * AMOUNT);
        IIssuanceDesk.Terms memory terms = applyBy(bob, AMOUNT + LOT);
        refuses(terms, address(0), 3 * AMOUNT + LOT, 3 * AMOUNT);
        checkWindows(bob, 0, 2 * AMOUNT);
        issueTo(bob, AMOUNT);
        checkWindows(bob, AMOUNT, 3 * AMOUNT);
    }

    function test_whatWasIssuedCountsForTheWholeWindow() public {
        vm.warp(START + WINDOW + WINDOW / 2 - 1); // the last second of a slice
        issueTo(alice, 2 * AMOUNT);
        vm.warp(START + 2 * WINDOW + WINDOW / 2 - 1);
        attest(RESERVE);
        IIssuanceDesk.Terms memory terms = applyBy(alice, AMOUNT);
        refuses(terms, alice, 3 * AMOUNT, 2 * AMOUNT);
        vm.warp(block.timestamp + 1);
        issue(terms);
        checkWindows(alice, AMOUNT, AMOUNT);
    }

    function test_anApplicationAloneCountsForNothing() public {
        for (uint256 i = 0; i < 5; ++i) applyBy(alice, 2 * AMOUNT);
        checkWindows(alice, 0, 0);
        issueTo(alice, 2 * AMOUNT);
    }

    function test_withoutCapsNothingIsCounted() public {
        useCaps(NO_CAP, NO_CAP);
        issueTo(alice, 4 * AMOUNT);
        checkWindows(alice, 0, 0);
    }

    function test_oneCapWithoutTheOther() public {
        useCaps(NO_CAP, 3 * AMOUNT);
        issueTo(alice, 3 * AMOUNT);
        checkWindows(alice, 0, 3 * AMOUNT);
        useCaps(5 * AMOUNT, NO_CAP);
        issueTo(alice, 5 * AMOUNT);
        checkWindows(alice, 5 * AMOUNT, 3 * AMOUNT);
    }

    function test_aNewRuleDoesNotForget() public {
        issueTo(alice, 2 * AMOUNT);
        IssuanceRule.Terms memory terms = ruleTerms();
        (terms.window, terms.walletCap, terms.totalCap) = (30 days, 2 * AMOUNT, 3 * AMOUNT);
        putInForce(ISSUANCE, address(new IssuanceRule(terms)));
        refuses(applyBy(alice, AMOUNT), alice, 3 * AMOUNT, 2 * AMOUNT);
    }

    /// @dev Windows and caps that our own rule refuses, from an operator's.
    function test_absurdWindowsAndCapsAreBounded() public {
        AnyRule odd = new AnyRule();
        putInForce(ISSUANCE, address(odd));
        IIssuanceRule.Requirements memory required;
        required.attestationAge = 30 days;
        (required.window, required.walletCap, required.totalCap) = (0, AMOUNT, type(uint96).max - 1);
        odd.require_(required);
        issueTo(alice, AMOUNT);
        refuses(applyBy(alice, AMOUNT), alice, 2 * AMOUNT, AMOUNT);
        vm.warp(block.timestamp + 3); // a window of one second, which the slices make three
        required.window = type(uint40).max;
        odd.require_(required);
        issueTo(alice, AMOUNT);
        vm.warp(block.timestamp + 2 * uint256(type(uint24).max) - 30 days);
        IIssuanceDesk.Terms memory late = termsOf(alice);
        (, uint256 toAll) = desk.issuedInWindow(address(dollar), alice);
        checkEq(toAll, AMOUNT, "counts for the longest window that there is");
        check(late.deadline < block.timestamp, "more than a year later");
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function useCaps(uint96 wallet, uint96 total) private {
        IssuanceRule.Terms memory terms = ruleTerms();
        (terms.window, terms.walletCap, terms.totalCap) = (WINDOW, wallet, total);
        terms.attestationAge = 10 days;
        putInForce(ISSUANCE, address(new IssuanceRule(terms)));
    }

    function applyBy(address applicant, uint96 amount) private returns (IIssuanceDesk.Terms memory terms) {
        terms = termsOf(applicant);
        (terms.amount, terms.nonce) = (amount, ++_nonce);
        (terms.deadline, terms.termEndsAt) = (DEADLINE + 60 days, DEADLINE + 60 days);
        applyFor(terms);
    }

    function issueTo(address applicant, uint96 amount) private {
        issue(applyBy(applicant, amount));
    }

    function refuses(IIssuanceDesk.Terms memory terms, address wallet, uint256 issued_, uint256 cap) private {
        bytes memory signatures = endorsementsOf(terms);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.WindowCapExceeded.selector, wallet, issued_, cap));
        issue(terms, signatures);
    }

    function checkWindows(address wallet, uint256 expected, uint256 expectedAll) private view {
        (uint256 toWallet, uint256 toAll) = desk.issuedInWindow(address(dollar), wallet);
        checkEq(toWallet, expected, "issued to the wallet");
        checkEq(toAll, expectedAll, "issued to all");
    }
}
