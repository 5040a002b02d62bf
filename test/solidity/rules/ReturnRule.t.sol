// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {IReturnRule} from "../../../contracts/rules/IReturnRule.sol";
import {IssuanceRequest} from "../../../contracts/rules/IssuanceRequest.sol";
import {ReturnRule} from "../../../contracts/rules/ReturnRule.sol";
import {TestBase} from "../shared/TestBase.sol";

/// @title ReturnRuleTest
/// @notice A return rule's terms, what it deposits, and when it is open.
contract ReturnRuleTest is TestBase {
    uint256 private constant SUNDAY = 1_800_144_000; // 2027-01-17, midnight [Unix seconds]

    function terms() private pure returns (ReturnRule.Terms memory) {
        return
            ReturnRule.Terms({
                share: 333,
                fee: 15,
                smallest: 40,
                window: 1 hours,
                windowCap: 9_000,
                weekdays: 0x3e, // Monday to Friday
                opensAt: 9 hours,
                closesAt: 17 hours
            });
    }

    function test_tellsItsTerms() public {
        ReturnRule.Terms memory given = terms();
        ReturnRule rule = new ReturnRule(given);
        checkEq(keccak256(abi.encode(rule.terms())), keccak256(abi.encode(given)), "terms");
        IReturnRule.Redemption memory service = rule.redemptionOf(address(0), address(0), 40);
        checkEq(service.fee, 15, "fee");
        checkEq(service.window, 1 hours, "window");
        checkEq(service.windowCap, 9_000, "cap");
        vm.expectRevert(abi.encodeWithSelector(IReturnRule.RedemptionBelowSmallest.selector, 39, 40));
        rule.redemptionOf(address(0), address(0), 39);
    }

    function testFuzz_depositsItsShareRoundedDown(uint96 amount, uint16 share) public {
        ReturnRule.Terms memory given = terms();
        given.share = uint16(bound(share, 0, 10_000));
        IssuanceRequest memory request;
        request.amount = amount;
        checkEq(new ReturnRule(given).depositOf(request), (uint256(amount) * given.share) / 10_000, "deposit");
    }

    function test_isOpenOnItsDaysAndHours() public {
        ReturnRule rule = new ReturnRule(terms());
        for (uint256 day = 0; day < 7; ++day) {
            uint256 midnight = SUNDAY + day * 1 days;
            bool works = day > 0 && day < 6;
            check(!rule.isOpen(midnight + 9 hours - 1), "not before it opens");
            check(rule.isOpen(midnight + 9 hours) == works, "opens");
            check(rule.isOpen(midnight + 17 hours - 1) == works, "open to the last second");
            check(!rule.isOpen(midnight + 17 hours), "closes");
        }
    }

    function test_mayBeOpenAlways() public {
        ReturnRule.Terms memory given = terms();
        (given.weekdays, given.opensAt, given.closesAt) = (0x7f, 0, 1 days);
        ReturnRule rule = new ReturnRule(given);
        for (uint256 i = 0; i < 14; ++i) check(rule.isOpen(SUNDAY + i * 12 hours), "open");
    }

    function test_answersErc165() public {
        ReturnRule rule = new ReturnRule(terms());
        check(rule.supportsInterface(type(IReturnRule).interfaceId), "return rule");
        check(rule.supportsInterface(type(IERC165).interfaceId), "ERC-165");
        check(!rule.supportsInterface(0xffffffff), "nothing else");
    }

    // ---- terms that make no sense ---------------------------------------------------------------------------------

    function test_refusesSharesAndFeesOutOfRange() public {
        ReturnRule.Terms memory given = terms();
        given.share = 10_001;
        vm.expectRevert(abi.encodeWithSelector(ReturnRule.ShareOutOfRange.selector, 10_001));
        new ReturnRule(given);
        (given.share, given.fee) = (10_000, 101);
        vm.expectRevert(abi.encodeWithSelector(ReturnRule.FeeTooHigh.selector, 101, 100));
        new ReturnRule(given);
        given.fee = 100;
        new ReturnRule(given);
    }

    function test_refusesAWindowThatServesNothing() public {
        ReturnRule.Terms memory given = terms();
        given.windowCap = 0;
        vm.expectRevert(abi.encodeWithSelector(ReturnRule.WindowOutOfRange.selector, 1 hours, 0));
        new ReturnRule(given);
        (given.window, given.windowCap) = (0, 1);
        vm.expectRevert(abi.encodeWithSelector(ReturnRule.WindowOutOfRange.selector, 0, 1));
        new ReturnRule(given);
        given.window = 1;
        new ReturnRule(given);
        (given.window, given.windowCap) = (0, type(uint96).max);
        new ReturnRule(given);
    }

    function test_refusesOpeningTimesThatAreNone() public {
        uint8[6] memory weekdays = [0, 0x80, 0x7f, 0x7f, 0x7f, 1];
        uint32[6] memory opens = [uint32(0), 0, 5, 6, 0, 0];
        uint32[6] memory closes = [uint32(1), 1, 5, 5, 86_401, 86_400];
        for (uint256 i = 0; i < 6; ++i) {
            ReturnRule.Terms memory given = terms();
            (given.weekdays, given.opensAt, given.closesAt) = (weekdays[i], opens[i], closes[i]);
            if (i < 5) {
                vm.expectRevert(
                    abi.encodeWithSelector(ReturnRule.OpeningTimesOutOfRange.selector, weekdays[i], opens[i], closes[i])
                );
            }
            new ReturnRule(given);
        }
    }
}
