// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {HoldingRule} from "../../../contracts/rules/HoldingRule.sol";
import {IHoldingRule} from "../../../contracts/rules/IHoldingRule.sol";
import {IIssuanceRule} from "../../../contracts/rules/IIssuanceRule.sol";
import {IReturnRule} from "../../../contracts/rules/IReturnRule.sol";
import {IRuleBook} from "../../../contracts/rules/IRuleBook.sol";
import {IssuanceRequest} from "../../../contracts/rules/IssuanceRequest.sol";
import {IssuanceRule} from "../../../contracts/rules/IssuanceRule.sol";
import {ReturnRule} from "../../../contracts/rules/ReturnRule.sol";
import {RuleBook} from "../../../contracts/rules/RuleBook.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title RuleBookTest
/// @notice RuleBook.tree: which rule is in force, which ones were, and which are to come.
contract RuleBookTest is SystemTest {
    uint40 private constant DUE = uint40(START + ISSUANCE_NOTICE);

    // ---- scheduling ---------------------------------------------------------------------------------------------

    function test_announcesAChange() public {
        IssuanceRule next = new IssuanceRule(ruleTerms());
        vm.expectEmit(address(book));
        emit IRuleBook.RuleScheduled(address(dollar), ISSUANCE, address(next), DUE);
        schedule(ISSUANCE, address(next), DUE);
        checkScheduled(ISSUANCE, address(next), DUE);
        checkInForce(ISSUANCE, address(rule), 1);
    }

    function test_changesNeedTheirNotice() public {
        bytes32[3] memory kinds = [ISSUANCE, HOLDING, RETURN];
        address[3] memory rules = [address(rule), address(holdingRule), address(returnRule)];
        uint40[3] memory notices = [ISSUANCE_NOTICE, HOLDING_NOTICE, RETURN_NOTICE];
        for (uint256 i = 0; i < 3; ++i) {
            checkEq(book.noticeOf(kinds[i]), notices[i], "notice");
            uint40 earliest = uint40(START + notices[i]);
            vm.expectRevert(abi.encodeWithSelector(IRuleBook.NoticeTooShort.selector, earliest - 1, earliest));
            schedule(kinds[i], rules[i], earliest - 1);
            schedule(kinds[i], rules[i], earliest);
            checkScheduled(kinds[i], rules[i], earliest);
        }
    }

    function test_theFirstOfAKindIsInForceAtOnce() public {
        vm.roll(55);
        vm.expectEmit(address(book));
        emit IRuleBook.RuleActivated(address(euro), ISSUANCE, 1, address(rule), uint40(START), 55);
        book.scheduleRule(address(euro), ISSUANCE, address(rule), uint40(START));
        (address inForce, uint32 version) = book.current(address(euro), ISSUANCE);
        checkEq(inForce, address(rule), "rule");
        checkEq(version, 1, "version");
        (address pending, uint40 due) = book.scheduled(address(euro), ISSUANCE);
        checkEq(pending, address(0), "nothing is scheduled");
        checkEq(due, 0, "due");
    }

    function test_theFirstOfAKindMayWaitWithoutNotice() public {
        book.scheduleRule(address(euro), RETURN, address(returnRule), uint40(START + 1));
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.RuleUnset.selector, address(euro), RETURN));
        book.current(address(euro), RETURN);
        vm.warp(START + 1);
        checkEq(book.activateRule(address(euro), RETURN), 1, "version");
    }

    function test_oneChangeAtATime() public {
        IssuanceRule next = new IssuanceRule(ruleTerms());
        schedule(ISSUANCE, address(rule), DUE);
        vm.expectRevert(
            abi.encodeWithSelector(IRuleBook.RulePending.selector, address(dollar), ISSUANCE, address(rule))
        );
        schedule(ISSUANCE, address(next), DUE);
        schedule(HOLDING, address(holdingRule), uint40(START + HOLDING_NOTICE)); // another kind
    }

    function test_aBookWithoutNoticeChangesAtOnce() public {
        RuleBook quick = new RuleBook(address(manager), 0, 0, RETURN_NOTICE);
        quick.scheduleRule(address(dollar), ISSUANCE, address(rule), uint40(START));
        quick.scheduleRule(address(dollar), ISSUANCE, address(rule), uint40(START));
        checkEq(quick.versionCount(address(dollar), ISSUANCE), 2, "versions");
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.NoticeTooShort.selector, START - 1, START));
        quick.scheduleRule(address(dollar), ISSUANCE, address(rule), uint40(START - 1));
    }

    function test_returnRulesNeedAWeek() public {
        checkEq(book.RETURN_NOTICE_FLOOR(), 7 days, "floor");
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.NoticeBelowFloor.selector, 7 days - 1, 7 days));
        new RuleBook(address(manager), 0, 0, 7 days - 1);
        checkEq(new RuleBook(address(manager), 0, 0, 8 days).noticeOf(RETURN), 8 days, "a longer notice");
    }

    function test_refusesAnUnknownKind() public {
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.KindUnknown.selector, bytes32("holding")));
        schedule("holding", address(rule), DUE);
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.KindUnknown.selector, bytes32("holding")));
        book.noticeOf("holding");
        checkEq(book.ISSUANCE(), ISSUANCE, "issuance");
        checkEq(book.HOLDING(), HOLDING, "holding");
        checkEq(book.RETURN(), RETURN, "return");
    }

    function test_refusesWhatIsNoRuleOfTheKind() public {
        bytes32[3] memory kinds = [ISSUANCE, HOLDING, RETURN];
        bytes4[3] memory wanted = [
            type(IIssuanceRule).interfaceId,
            type(IHoldingRule).interfaceId,
            type(IReturnRule).interfaceId
        ];
        address[5] memory others = [
            stranger,
            address(dollar),
            address(rule),
            address(holdingRule),
            address(returnRule)
        ];
        for (uint256 kind = 0; kind < 3; ++kind) {
            for (uint256 i = 0; i < others.length; ++i) {
                if (i == kind + 2) continue; // of that kind
                vm.expectRevert(
                    abi.encodeWithSelector(IRuleBook.RuleInterfaceMissing.selector, others[i], wanted[kind])
                );
                schedule(kinds[kind], others[i], uint40(START + RETURN_NOTICE));
            }
        }
    }

    // ---- cancelling ---------------------------------------------------------------------------------------------

    function test_takesAChangeBack() public {
        IssuanceRule next = new IssuanceRule(ruleTerms());
        schedule(ISSUANCE, address(next), DUE);
        vm.warp(DUE); // even when it is due
        vm.expectEmit(address(book));
        emit IRuleBook.RuleCancelled(address(dollar), ISSUANCE, address(next));
        book.cancelRule(address(dollar), ISSUANCE);
        checkScheduled(ISSUANCE, address(0), 0);
        expectNothingScheduled();
        book.activateRule(address(dollar), ISSUANCE);
        expectNothingScheduled();
        book.cancelRule(address(dollar), ISSUANCE);
    }

    // ---- activating ---------------------------------------------------------------------------------------------

    function test_anyoneActivatesWhatIsDue() public {
        IssuanceRule next = new IssuanceRule(ruleTerms());
        schedule(ISSUANCE, address(next), DUE);
        vm.warp(DUE - 1);
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.RuleNotDue.selector, DUE));
        book.activateRule(address(dollar), ISSUANCE);
        vm.warp(DUE);
        vm.roll(77);
        vm.expectEmit(address(book));
        emit IRuleBook.RuleActivated(address(dollar), ISSUANCE, 2, address(next), DUE, 77);
        vm.prank(stranger);
        checkEq(book.activateRule(address(dollar), ISSUANCE), 2, "version");
        checkInForce(ISSUANCE, address(next), 2);
        checkScheduled(ISSUANCE, address(0), 0);

        checkEq(book.versionCount(address(dollar), ISSUANCE), 2, "count");
        IRuleBook.RuleVersion memory first = book.versionAt(address(dollar), ISSUANCE, 1);
        checkEq(first.rule, address(rule), "first rule");
        checkEq(first.version, 1, "first version");
        checkEq(first.effectiveAt, START, "first time");
        IRuleBook.RuleVersion memory second = book.versionAt(address(dollar), ISSUANCE, 2);
        checkEq(second.rule, address(next), "second rule");
        checkEq(second.version, 2, "second version");
        checkEq(second.effectiveAt, DUE, "second time");
        checkEq(second.effectiveBlock, 77, "second block");
    }

    function test_anEarlierRuleCanReturn() public {
        putInForce(ISSUANCE, address(new IssuanceRule(ruleTerms())));
        putInForce(ISSUANCE, address(rule));
        checkInForce(ISSUANCE, address(rule), 3);
    }

    function test_aHoldingRuleCapsTheCoin() public {
        HoldingRule.Terms memory terms = holdingTerms();
        terms.caps = [uint256(0), 5, type(uint256).max, 1 << 59];
        HoldingRule next = new HoldingRule(terms);
        schedule(HOLDING, address(next), uint40(START + HOLDING_NOTICE));
        checkEq(dollar.capOf(1), type(uint256).max, "not capped yet");
        vm.warp(START + HOLDING_NOTICE);
        // No event for the tier whose cap stays as it was.
        vm.expectEmit(address(dollar));
        emit ITradeCoin.CapChanged(0, 0);
        vm.expectEmit(address(dollar));
        emit ITradeCoin.CapChanged(1, 5);
        vm.expectEmit(address(dollar));
        emit ITradeCoin.CapChanged(3, 1 << 59);
        vm.prank(stranger);
        book.activateRule(address(dollar), HOLDING);
        for (uint8 tier = 0; tier < 4; ++tier) checkEq(dollar.capOf(tier), terms.caps[tier], "cap");
    }

    function test_aBookThatMayNotCapPutsNoHoldingRuleInForce() public {
        manager.revokeRole(CAP_SETTER, address(book));
        HoldingRule.Terms memory terms = holdingTerms();
        terms.caps[2] = 7;
        schedule(HOLDING, address(new HoldingRule(terms)), uint40(START + HOLDING_NOTICE));
        vm.warp(START + HOLDING_NOTICE);
        expectUnauthorized(address(book));
        book.activateRule(address(dollar), HOLDING);
        checkInForce(HOLDING, address(holdingRule), 1);
    }

    // ---- reading ------------------------------------------------------------------------------------------------

    function test_tellsAllThreeAtOnce() public {
        putInForce(HOLDING, address(new HoldingRule(holdingTerms())));
        IRuleBook.Rules memory rules = book.currentRules(address(dollar));
        checkEq(rules.issuanceRule.rule, address(rule), "issuance rule");
        checkEq(rules.issuanceRule.version, 1, "its version");
        checkEq(rules.holdingRule.rule, book.versionAt(address(dollar), HOLDING, 2).rule, "holding rule");
        checkEq(rules.holdingRule.version, 2, "its version");
        checkEq(rules.returnRule.rule, address(returnRule), "return rule");
        checkEq(rules.returnRule.version, 1, "its version");
    }

    function test_tellsWhichIsMissing() public {
        bytes32[3] memory kinds = [ISSUANCE, HOLDING, RETURN];
        address[3] memory rules = [address(rule), address(holdingRule), address(returnRule)];
        IssuanceRequest memory request;
        request.coin = address(euro);
        restrictTo(address(euro), euro.setCap.selector, CAP_SETTER);
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory why = abi.encodeWithSelector(IRuleBook.RuleUnset.selector, address(euro), kinds[i]);
            vm.expectRevert(why);
            book.current(address(euro), kinds[i]);
            vm.expectRevert(why);
            book.currentRules(address(euro));
            vm.expectRevert(why);
            book.consult(request, IRuleBook.Versions(1, 1, 1));
            book.scheduleRule(address(euro), kinds[i], rules[i], uint40(START));
        }
        checkEq(book.currentRules(address(euro)).returnRule.version, 1, "complete");
    }

    function test_consultsOnlyTheVersionsAsked() public {
        IssuanceRequest memory request = IssuanceRequest(address(dollar), alice, bob, TIER, SMALLEST, 0);
        IRuleBook.Opinion memory opinion = book.consult(request, IRuleBook.Versions(1, 1, 1));
        checkEq(opinion.required.lotSize, LOT, "lot size");
        checkEq(opinion.required.endorsements, 2, "endorsements");
        checkEq(opinion.holding.held, 0, "held");
        checkEq(opinion.deposited, 0, "deposited");
        bytes4 why = IRuleBook.RuleChanged.selector;
        vm.expectRevert(abi.encodeWithSelector(why, ISSUANCE, 2, 1));
        book.consult(request, IRuleBook.Versions(2, 0, 0));
        vm.expectRevert(abi.encodeWithSelector(why, HOLDING, 2, 1));
        book.consult(request, IRuleBook.Versions(1, 2, 0));
        vm.expectRevert(abi.encodeWithSelector(why, RETURN, 0, 1));
        book.consult(request, IRuleBook.Versions(1, 1, 0));
        request.amount = 1;
        vm.expectRevert(abi.encodeWithSelector(IIssuanceRule.AmountBelowSmallest.selector, 1, SMALLEST));
        book.consult(request, IRuleBook.Versions(1, 1, 1));
    }

    function test_tellsHowARedemptionIsServed() public {
        ReturnRule.Terms memory terms = returnTerms();
        (terms.fee, terms.smallest, terms.window, terms.windowCap) = (25, 40, 1 hours, 7_000);
        (terms.opensAt, terms.closesAt) = (9 hours, 17 hours);
        putInForce(RETURN, address(new ReturnRule(terms)));
        (uint32 version, IReturnRule.Redemption memory service) = book.serviceOf(address(dollar), alice, 40);
        checkEq(version, 2, "version");
        checkEq(service.fee, 25, "fee");
        checkEq(service.window, 1 hours, "window");
        checkEq(service.windowCap, 7_000, "cap");
        vm.expectRevert(abi.encodeWithSelector(IReturnRule.RedemptionBelowSmallest.selector, 39, 40));
        book.serviceOf(address(dollar), alice, 39);
        // Midnight: the first version is open, the second is not.
        check(book.isOpen(address(dollar), 1), "the first is always open");
        check(!book.isOpen(address(dollar), 2), "closed at night");
        vm.warp(block.timestamp + 9 hours);
        check(book.isOpen(address(dollar), 2), "open in the morning");
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.VersionUnknown.selector, address(dollar), RETURN, 3));
        book.isOpen(address(dollar), 3);
    }

    function test_unknownVersions() public {
        bytes4 why = IRuleBook.VersionUnknown.selector;
        vm.expectRevert(abi.encodeWithSelector(why, address(dollar), ISSUANCE, 0));
        book.versionAt(address(dollar), ISSUANCE, 0);
        vm.expectRevert(abi.encodeWithSelector(why, address(dollar), ISSUANCE, 2));
        book.versionAt(address(dollar), ISSUANCE, 2);
        checkEq(book.versionCount(address(euro), ISSUANCE), 0, "each coin has its own");
    }

    // ---- roles --------------------------------------------------------------------------------------------------

    function test_schedulingAndCancellingAreRestricted() public {
        schedule(ISSUANCE, address(rule), DUE);
        vm.startPrank(stranger);
        expectUnauthorized(stranger);
        schedule(ISSUANCE, address(rule), DUE);
        expectUnauthorized(stranger);
        book.cancelRule(address(dollar), ISSUANCE);
        vm.stopPrank();
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function schedule(bytes32 kind, address newRule, uint40 effectiveAt) private {
        book.scheduleRule(address(dollar), kind, newRule, effectiveAt);
    }

    function expectNothingScheduled() private {
        vm.expectRevert(abi.encodeWithSelector(IRuleBook.NothingScheduled.selector, address(dollar), ISSUANCE));
    }

    function checkInForce(bytes32 kind, address expected, uint32 expectedVersion) private view {
        (address inForce, uint32 version) = book.current(address(dollar), kind);
        checkEq(inForce, expected, "rule in force");
        checkEq(version, expectedVersion, "version in force");
    }

    function checkScheduled(bytes32 kind, address expected, uint40 expectedAt) private view {
        (address pending, uint40 effectiveAt) = book.scheduled(address(dollar), kind);
        checkEq(pending, expected, "scheduled rule");
        checkEq(effectiveAt, expectedAt, "due");
    }
}
