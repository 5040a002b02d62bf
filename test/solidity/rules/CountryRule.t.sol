// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {CountryRule} from "../../../contracts/rules/examples/CountryRule.sol";
import {IIssuanceRule} from "../../../contracts/rules/IIssuanceRule.sol";
import {DeskTest} from "../issuance/DeskTest.sol";

/// @title CountryRuleTest
/// @notice An operator's own rule, from its deployment to an issuance under it.
contract CountryRuleTest is DeskTest {
    uint16 private constant OTHER_COUNTRY = 276;

    CountryRule private _own;

    function setUp() public override {
        super.setUp();
        uint16[] memory countries = new uint16[](2);
        (countries[0], countries[1]) = (COUNTRY, 40);
        _own = new CountryRule(address(registry), address(rule), countries);
        putInForce(ISSUANCE, address(_own));
        attest(RESERVE);
        IWalletRegistry.Endorsement memory e = endorsementOf(bob);
        e.country = OTHER_COUNTRY;
        register(e);
    }

    function test_issuesUnderAnOwnRule() public {
        IIssuanceDesk.Terms memory terms = issued();
        checkEq(terms.issuanceRuleVersion, 2, "version");
        checkEq(dollar.balanceOf(alice), AMOUNT, "balance");
    }

    function test_refusesOtherCountries() public {
        IIssuanceDesk.Terms memory terms = termsOf(bob);
        bytes memory why = abi.encodeWithSelector(CountryRule.CountryNotAllowed.selector, OTHER_COUNTRY);
        vm.expectRevert(why);
        desk.plan(terms);
        applyFor(terms);
        vm.expectRevert(why);
        issue(terms, "");
    }

    function test_leavesTheRestToTheOtherRule() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.amount = SMALLEST - LOT;
        vm.expectRevert(abi.encodeWithSelector(IIssuanceRule.AmountBelowSmallest.selector, terms.amount, SMALLEST));
        desk.plan(terms);
    }

    function test_tellsItsCountries() public view {
        check(_own.isAllowed(COUNTRY) && _own.isAllowed(40), "allowed");
        check(!_own.isAllowed(OTHER_COUNTRY), "not allowed");
    }

    function test_answersErc165() public view {
        check(_own.supportsInterface(type(IIssuanceRule).interfaceId), "issuance rule");
        check(_own.supportsInterface(type(IERC165).interfaceId), "ERC-165");
        check(!_own.supportsInterface(0xffffffff), "nothing else");
    }
}
