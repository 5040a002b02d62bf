// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IIssuanceRule} from "../../../contracts/rules/IIssuanceRule.sol";
import {IRuleBook} from "../../../contracts/rules/IRuleBook.sol";
import {IssuanceRule} from "../../../contracts/rules/IssuanceRule.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title RuleBookTest
/// @notice Which rule is in force, and which ones were.
contract RuleBookTest is SystemTest {
    function test_keepsAllVersions() public {
        IssuanceRule next = new IssuanceRule(ruleTerms());
        vm.warp(START + 1 hours);
        vm.roll(77);
        vm.expectEmit(address(book));
        emit IRuleBook.RuleChanged(address(dollar), ISSUANCE, 2, address(next), uint40(START + 1 hours), 77);
        checkEq(book.setRule(address(dollar), ISSUANCE, address(next)), 2, "version");

        (address inForce, uint32 version) = book.current(address(dollar), ISSUANCE);
        checkEq(inForce, address(next), "rule in force");
        checkEq(version, 2, "version in force");
        checkEq(book.versionCount(address(dollar), ISSUANCE), 2, "count");
        IRuleBook.RuleVersion memory first = book.versionAt(address(dollar), ISSUANCE, 1);
        checkEq(first.rule, address(rule), "first rule");
        checkEq(first.version, 1, "first version");
        checkEq(first.effectiveAt, START, "first time");
        IRuleBook.RuleVersion memory second = book.versionAt(address(dollar), ISSUANCE, 2);
        checkEq(second.rule, address(next), "second rule");
        checkEq(second.effectiveAt, START + 1 hours, "second time");
        checkEq(second.effectiveBlock, 77, "second block");
    }

    function test_anEarlierRuleCanReturn() public {
        book.setRule(address(dollar), ISSUANCE, address(new IssuanceRule(ruleTerms())));
        checkEq(book.setRule(address(dollar), ISSUANCE, address(rule)), 3, "version");
        checkEq(book.versionAt(address(dollar), ISSUANCE, 3).rule, address(rule), "rule");
    }

    function test_coinsHaveTheirOwn() public {
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.RuleUnset.selector, address(euro), ISSUANCE));
        book.current(address(euro), ISSUANCE);
        checkEq(book.versionCount(address(euro), ISSUANCE), 0, "count");
        book.setRule(address(euro), ISSUANCE, address(rule));
        (, uint32 version) = book.current(address(euro), ISSUANCE);
        checkEq(version, 1, "version");
    }

    function test_unknownVersions() public {
        bytes4 why = IRuleBook.VersionUnknown.selector;
        vm.expectRevert(abi.encodeWithSelector(why, address(dollar), ISSUANCE, 0));
        book.versionAt(address(dollar), ISSUANCE, 0);
        vm.expectRevert(abi.encodeWithSelector(why, address(dollar), ISSUANCE, 2));
        book.versionAt(address(dollar), ISSUANCE, 2);
    }

    function test_refusesAnUnknownKind() public {
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.KindUnknown.selector, bytes32("holding")));
        book.setRule(address(dollar), "holding", address(rule));
        checkEq(book.ISSUANCE(), ISSUANCE, "the kind that is known");
    }

    function test_refusesWhatIsNoRule() public {
        bytes4 wanted = type(IIssuanceRule).interfaceId;
        address[3] memory others = [stranger, address(dollar), address(0)];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRuleBook.RuleInterfaceMissing.selector, others[i], wanted));
            book.setRule(address(dollar), ISSUANCE, others[i]);
        }
    }

    function test_setRuleIsRestricted() public {
        expectUnauthorized(stranger);
        vm.prank(stranger);
        book.setRule(address(dollar), ISSUANCE, address(rule));
    }
}
