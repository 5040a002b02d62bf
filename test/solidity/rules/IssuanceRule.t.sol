// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {IIssuanceRule} from "../../../contracts/rules/IIssuanceRule.sol";
import {IssuanceRequest} from "../../../contracts/rules/IssuanceRequest.sol";
import {IssuanceRule} from "../../../contracts/rules/IssuanceRule.sol";
import {TestBase} from "../shared/TestBase.sol";

/// @title IssuanceRuleTest
/// @notice An issuance rule's terms, and what it refuses.
contract IssuanceRuleTest is TestBase {
    function terms() private pure returns (IssuanceRule.Terms memory) {
        return
            IssuanceRule.Terms({
                smallest: 100,
                largest: 1_000,
                lotSize: 20,
                tiers: 5, // 0 and 2
                endorsements: 2,
                coverage: 10_500,
                attestationAge: 1 days,
                window: 7 days,
                walletCap: 5_000,
                totalCap: 60_000
            });
    }

    function requestOf(uint8 tier, uint96 amount) private pure returns (IssuanceRequest memory request) {
        (request.tier, request.amount) = (tier, amount);
    }

    function test_tellsItsTerms() public {
        IssuanceRule.Terms memory given = terms();
        IssuanceRule rule = new IssuanceRule(given);
        checkEq(keccak256(abi.encode(rule.terms())), keccak256(abi.encode(given)), "terms");
        IIssuanceRule.Requirements memory required = rule.check(requestOf(2, 100));
        checkEq(required.lotSize, 20, "lot size");
        checkEq(required.endorsements, 2, "endorsements");
        checkEq(required.coverage, 10_500, "coverage");
        checkEq(required.attestationAge, 1 days, "attestation age");
        checkEq(required.window, 7 days, "window");
        checkEq(required.walletCap, 5_000, "cap of a wallet");
        checkEq(required.totalCap, 60_000, "cap of all");
    }

    function test_answersErc165() public {
        IssuanceRule rule = new IssuanceRule(terms());
        check(rule.supportsInterface(type(IIssuanceRule).interfaceId), "issuance rule");
        check(rule.supportsInterface(type(IERC165).interfaceId), "ERC-165");
        check(!rule.supportsInterface(0xffffffff), "nothing else");
    }

    function testFuzz_refusesWhatTheTermsSay(uint96 a, uint96 b, uint96 lot, uint8 tiers, uint8 tier, uint96 x) public {
        IssuanceRule.Terms memory given = terms();
        (given.smallest, given.largest) = a < b ? (a, b) : (b, a);
        if (given.smallest == 0) given.smallest = 1;
        given.lotSize = uint96(bound(lot, 1, 1e6));
        given.tiers = uint8(bound(tiers, 1, 15));
        (given.walletCap, given.totalCap) = (type(uint96).max, type(uint96).max);
        uint256 highest = given.largest - (given.largest % given.lotSize);
        vm.assume(highest >= given.smallest);
        IssuanceRule rule = new IssuanceRule(given);
        // Often in range, sometimes in lots.
        uint96 amount = x % 3 == 0 ? x : uint96(bound(x, given.smallest, given.largest));
        if (x % 3 == 1) amount -= amount % given.lotSize;

        if (amount < given.smallest) {
            vm.expectRevert(abi.encodeWithSelector(IIssuanceRule.AmountBelowSmallest.selector, amount, given.smallest));
        } else if (amount > given.largest) {
            vm.expectRevert(abi.encodeWithSelector(IIssuanceRule.AmountAboveLargest.selector, amount, given.largest));
        } else if (amount % given.lotSize != 0) {
            vm.expectRevert(abi.encodeWithSelector(IIssuanceRule.AmountNotInLots.selector, amount, given.lotSize));
        } else if (tier > 3 || (given.tiers & (1 << tier)) == 0) {
            vm.expectRevert(abi.encodeWithSelector(IIssuanceRule.TierNotAllowed.selector, tier));
        }
        rule.check(requestOf(tier, amount));
    }

    // ---- terms that make no sense ---------------------------------------------------------------------------------

    function test_refusesAmountsThatLeaveNothing() public {
        IssuanceRule.Terms memory given = terms();
        given.smallest = 0;
        refusesAmounts(given);
        given = terms();
        given.largest = 99;
        refusesAmounts(given);
        given = terms();
        given.lotSize = 0;
        refusesAmounts(given);
        given = terms();
        given.lotSize = 2_000;
        refusesAmounts(given);
        (given.smallest, given.largest, given.lotSize) = (101, 119, 20);
        refusesAmounts(given);
        given.largest = 120;
        new IssuanceRule(given);
    }

    function test_refusesTiersThatAreNone() public {
        IssuanceRule.Terms memory given = terms();
        given.tiers = 0;
        vm.expectRevert(abi.encodeWithSelector(IssuanceRule.TiersOutOfRange.selector, 0));
        new IssuanceRule(given);
        given.tiers = 16;
        vm.expectRevert(abi.encodeWithSelector(IssuanceRule.TiersOutOfRange.selector, 16));
        new IssuanceRule(given);
    }

    function test_refusesNoEndorsements() public {
        IssuanceRule.Terms memory given = terms();
        given.endorsements = 0;
        vm.expectRevert(IssuanceRule.EndorsementsZero.selector);
        new IssuanceRule(given);
    }

    function test_refusesTooLittleCoverage() public {
        IssuanceRule.Terms memory given = terms();
        given.coverage = 9_999;
        vm.expectRevert(abi.encodeWithSelector(IssuanceRule.CoverageTooLow.selector, 9_999, 10_000));
        new IssuanceRule(given);
    }

    function test_refusesAnAgeOfZero() public {
        IssuanceRule.Terms memory given = terms();
        given.attestationAge = 0;
        vm.expectRevert(IssuanceRule.AttestationAgeZero.selector);
        new IssuanceRule(given);
    }

    function test_refusesWindowsThatAreNone() public {
        IssuanceRule.Terms memory given = terms();
        uint40 longest = 2 * (2 ** 24 - 1); // [seconds]
        uint40[2] memory windows = [0, longest + 1];
        for (uint256 i = 0; i < 2; ++i) {
            given.window = windows[i];
            vm.expectRevert(abi.encodeWithSelector(IssuanceRule.WindowOutOfRange.selector, windows[i], longest));
            new IssuanceRule(given);
        }
        given.window = longest;
        checkEq(new IssuanceRule(given).terms().window, longest, "longest window");
        given.window = 1;
        new IssuanceRule(given);
    }

    function test_refusesCapsThatRefuseEverything() public {
        IssuanceRule.Terms memory given = terms();
        given.walletCap = 99;
        vm.expectRevert(abi.encodeWithSelector(IssuanceRule.CapTooSmall.selector, 99, 100));
        new IssuanceRule(given);
        (given.walletCap, given.totalCap) = (100, 99);
        vm.expectRevert(abi.encodeWithSelector(IssuanceRule.CapTooSmall.selector, 99, 100));
        new IssuanceRule(given);
        given.totalCap = 100;
        new IssuanceRule(given);
    }

    function refusesAmounts(IssuanceRule.Terms memory given) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IssuanceRule.AmountsOutOfRange.selector,
                given.smallest,
                given.largest,
                given.lotSize
            )
        );
        new IssuanceRule(given);
    }
}
