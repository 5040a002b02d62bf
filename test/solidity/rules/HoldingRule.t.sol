// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {HoldingRule} from "../../../contracts/rules/HoldingRule.sol";
import {IHoldingRule} from "../../../contracts/rules/IHoldingRule.sol";
import {IssuanceRequest} from "../../../contracts/rules/IssuanceRequest.sol";
import {TestBase} from "../shared/TestBase.sol";

/// @title HoldingRuleTest
/// @notice A holding rule's terms, and what it holds.
contract HoldingRuleTest is TestBase {
    function terms() private pure returns (HoldingRule.Terms memory) {
        return
            HoldingRule.Terms({
                share: 1_250,
                cliff: 3 days,
                duration: 9 days,
                caps: [uint256(0), 1, (1 << 60) - 2, type(uint256).max]
            });
    }

    function test_tellsItsTerms() public {
        HoldingRule.Terms memory given = terms();
        HoldingRule rule = new HoldingRule(given);
        checkEq(keccak256(abi.encode(rule.terms())), keccak256(abi.encode(given)), "terms");
        checkEq(keccak256(abi.encode(rule.caps())), keccak256(abi.encode(given.caps)), "caps");
    }

    function testFuzz_holdsItsShareRoundedDown(uint96 amount, uint16 share) public {
        HoldingRule.Terms memory given = terms();
        given.share = uint16(bound(share, 0, 10_000));
        IssuanceRequest memory request;
        request.amount = amount;
        IHoldingRule.Holding memory holding = new HoldingRule(given).holdingOf(request);
        checkEq(holding.held, (uint256(amount) * given.share) / 10_000, "held");
        checkEq(holding.cliff, 3 days, "cliff");
        checkEq(holding.duration, 9 days, "duration");
    }

    function test_answersErc165() public {
        HoldingRule rule = new HoldingRule(terms());
        check(rule.supportsInterface(type(IHoldingRule).interfaceId), "holding rule");
        check(rule.supportsInterface(type(IERC165).interfaceId), "ERC-165");
        check(!rule.supportsInterface(0xffffffff), "nothing else");
    }

    function test_refusesTermsThatMakeNoSense() public {
        HoldingRule.Terms memory given = terms();
        given.share = 10_001;
        vm.expectRevert(abi.encodeWithSelector(HoldingRule.ShareOutOfRange.selector, 10_001));
        new HoldingRule(given);
        given.share = 10_000;
        new HoldingRule(given);
        given.cliff = 9 days + 1;
        vm.expectRevert(abi.encodeWithSelector(HoldingRule.CliffAfterEnd.selector, 9 days + 1, 9 days));
        new HoldingRule(given);
        given.cliff = 9 days;
        new HoldingRule(given);
    }

    function test_refusesCapsThatTheCoinWouldRefuse() public {
        HoldingRule.Terms memory given = terms();
        for (uint256 tier = 0; tier < 4; ++tier) {
            given = terms();
            given.caps[tier] = (1 << 60) - 1;
            vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CapOutOfRange.selector, (1 << 60) - 1));
            new HoldingRule(given);
        }
        given.caps[3] = type(uint256).max - 1;
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CapOutOfRange.selector, type(uint256).max - 1));
        new HoldingRule(given);
    }
}
