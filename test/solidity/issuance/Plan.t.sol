// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {IHoldingRule} from "../../../contracts/rules/IHoldingRule.sol";
import {IIssuanceRule} from "../../../contracts/rules/IIssuanceRule.sol";
import {IRuleBook} from "../../../contracts/rules/IRuleBook.sol";
import {AnyRule} from "./AnyRule.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title PlanTest
/// @notice "when planning" of Applications.tree: what the rules make of an application, and that the issue does exactly
/// that, whatever a rule says.
contract PlanTest is DeskTest {
    // ---- by our rules -------------------------------------------------------------------------------------------

    function test_byDefaultAllIsReleasedAtOnce() public view {
        IIssuanceDesk.Plan memory plan = desk.plan(termsOf(alice));
        checkEq(plan.released, AMOUNT, "released");
        checkEq(plan.held, 0, "held");
        checkEq(plan.deposited, 0, "deposited");
        checkEq(plan.cliff, 0, "cliff");
        checkEq(plan.duration, 0, "duration");
        checkEq(plan.lotSize, LOT, "lot size");
        checkEq(plan.endorsements, 2, "endorsements");
        checkEq(desk.hashPlan(plan), keccak256(abi.encode(plan)), "hash");
    }

    function test_holdsAndDepositsShares() public {
        holdAndDeposit();
        IIssuanceDesk.Plan memory plan = desk.plan(termsOf(alice));
        checkEq(plan.released, AMOUNT - HELD - DEPOSITED, "released");
        checkEq(plan.held, HELD, "held");
        checkEq(plan.deposited, DEPOSITED, "deposited");
        checkEq(plan.cliff, CLIFF, "cliff");
        checkEq(plan.duration, DURATION, "duration");
    }

    function testFuzz_partsAreWholeLotsAndTheRestIsReleased(uint256 lots) public {
        holdAndDeposit();
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        lots = bound(lots, SMALLEST / LOT, LARGEST / LOT);
        terms.amount = uint96(lots) * LOT;
        IIssuanceDesk.Plan memory plan = desk.plan(terms);
        checkEq(plan.held, ((lots * HELD_SHARE) / 10_000) * LOT, "held");
        checkEq(plan.deposited, ((lots * DEPOSIT_SHARE) / 10_000) * LOT, "deposited");
        checkEq(plan.released, terms.amount - plan.held - plan.deposited, "released");
    }

    function test_theIssueDoesWhatThePlanSays() public {
        holdAndDeposit();
        IIssuanceDesk.Terms memory terms = applied();
        bytes32 id = desk.applicationId(terms);
        IIssuanceDesk.Plan memory plan = desk.plan(terms);
        bytes memory signatures = endorsementsOf(terms);
        address account = desk.accountOf(id);
        uint96 released = AMOUNT - HELD - DEPOSITED;
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(address(0), account, AMOUNT);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(account, alice, released);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(account, desk.holdingPool(), HELD);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(account, desk.returnPool(), DEPOSITED);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Issued(id, alice, address(dollar), account, alice, plan, contentOf(plan), 2);
        issue(terms, signatures);
        checkEq(dollar.balanceOf(alice), released, "released");
        checkPools(HELD, DEPOSITED);
        checkParts(terms, HELD, 0, DEPOSITED);
    }

    // ---- refusals -----------------------------------------------------------------------------------------------

    function test_tellsWhatTheRulesRefuse() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.amount = LARGEST + LOT;
        refuses(terms, abi.encodeWithSelector(IIssuanceRule.AmountAboveLargest.selector, terms.amount, LARGEST));
        terms.amount = SMALLEST + 1;
        refuses(terms, abi.encodeWithSelector(IIssuanceRule.AmountNotInLots.selector, terms.amount, LOT));
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.tier = 0;
        register(e);
        refuses(termsOf(alice), abi.encodeWithSelector(IIssuanceRule.TierNotAllowed.selector, 0));
    }

    function test_tellsWhetherTheWalletMay() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        suspend(alice);
        refuses(
            terms,
            abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, alice, AccountWord.STATUS_SUSPENDED)
        );
        vm.warp(VALID_UNTIL + 1);
        terms = termsOf(bob);
        refuses(terms, abi.encodeWithSelector(ITradeCoin.AccountExpired.selector, bob, VALID_UNTIL));
    }

    function test_tellsThatARuleChanged() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.returnRuleVersion = 9;
        refuses(terms, abi.encodeWithSelector(IRuleBook.RuleChanged.selector, RETURN, 9, 1));
    }

    // ---- whatever a rule says -----------------------------------------------------------------------------------

    /// @dev Parts near the amount, so that about half of all runs exceed it.
    function testFuzz_noRuleMakesMoreOrLessThanTheAmount(
        uint96 amount,
        IHoldingRule.Holding memory holding,
        uint96 deposited,
        IIssuanceRule.Requirements memory required,
        uint256 seed
    ) public {
        amount = uint96(bound(amount, 1, RESERVE));
        if (seed % 4 != 0) {
            holding.held = uint96(bound(holding.held, 0, amount));
            deposited = uint96(bound(deposited, 0, amount));
            required.lotSize = uint96(bound(required.lotSize, 0, uint256(amount) * 2));
        }
        (required.walletCap, required.totalCap) = (NO_CAP, NO_CAP);
        required.attestationAge = uint40(bound(required.attestationAge, 30 days, type(uint40).max));
        required.coverage = uint32(bound(required.coverage, 0, 10_000));
        required.endorsements = uint8(bound(required.endorsements, 0, 2));
        AnyRule hostile = putAllInForce(required, holding, deposited);

        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.amount = amount;
        applyFor(terms);
        uint256 lot = lotOf(required.lotSize, amount);
        uint256 held = (holding.held / lot) * lot;
        uint256 kept = (deposited / lot) * lot;
        if (held + kept > amount) {
            bytes memory why = abi.encodeWithSelector(IIssuanceDesk.PlanExceedsAmount.selector, held, kept, amount);
            refuses(terms, why);
            vm.expectRevert(why);
            issue(terms, "");
            return;
        }
        IIssuanceDesk.Plan memory plan = desk.plan(terms);
        checkBounds(plan, required, holding);
        checkEq(plan.lotSize, lot, "lot size");
        checkEq(plan.held, held, "held");
        checkEq(plan.deposited, kept, "deposited");
        checkEq(uint256(plan.released) + plan.held + plan.deposited, amount, "sum of the parts");

        bytes memory signatures = endorsementsOf(terms);
        if (plan.released != 0) {
            hostile.deposit(uint96(kept + lot <= amount - held ? kept + lot : 0));
            refusesAnotherPlan(terms, plan, signatures);
            hostile.deposit(deposited);
        }
        issue(terms, signatures);
        checkEq(dollar.balanceOf(alice), plan.released, "released");
        checkPools(held, kept);
        checkEq(dollar.totalSupply(), amount, "supply");
    }

    /// @dev A lot is at least a coin unit and at most the amount.
    function lotOf(uint256 asked, uint256 amount) private pure returns (uint256) {
        if (asked == 0) return 1;
        return asked > amount ? amount : asked;
    }

    function test_aRuleThatAsksForNothingGetsTheFloors() public {
        AnyRule lax = new AnyRule();
        putInForce(ISSUANCE, address(lax));
        IIssuanceRule.Requirements memory required;
        (required.walletCap, required.totalCap, required.attestationAge) = (NO_CAP, NO_CAP, 1);
        lax.require_(required);
        attest(AMOUNT - 1);
        IIssuanceDesk.Terms memory terms = applied();
        bytes32 digest = digestOf(terms, desk.plan(terms));
        bytes memory one = sign(endorserKeys[0], digest);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.ReserveTooSmall.selector, AMOUNT, AMOUNT - 1));
        issue(terms, one);
        vm.warp(block.timestamp + 1);
        attest(AMOUNT);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.TooFewEndorsements.selector, 0, 1));
        issue(terms, "");
        issue(terms, one);
    }

    function putAllInForce(
        IIssuanceRule.Requirements memory required,
        IHoldingRule.Holding memory holding,
        uint96 deposited
    ) private returns (AnyRule hostile) {
        hostile = new AnyRule();
        bytes32[3] memory kinds = [ISSUANCE, HOLDING, RETURN];
        for (uint256 i = 0; i < 3; ++i) putInForce(kinds[i], address(hostile));
        hostile.require_(required);
        hostile.hold(holding);
        hostile.deposit(deposited);
    }

    function checkBounds(
        IIssuanceDesk.Plan memory plan,
        IIssuanceRule.Requirements memory required,
        IHoldingRule.Holding memory holding
    ) private pure {
        checkEq(plan.endorsements, required.endorsements == 0 ? 1 : required.endorsements, "endorsements");
        checkEq(plan.cliff, holding.cliff, "cliff");
        checkEq(plan.duration, holding.duration < holding.cliff ? holding.cliff : holding.duration, "duration");
    }

    /// @dev What was signed is what is issued: a rule that changed its mind in between is found out.
    function refusesAnotherPlan(
        IIssuanceDesk.Terms memory terms,
        IIssuanceDesk.Plan memory plan,
        bytes memory signatures
    ) private {
        if (desk.hashPlan(desk.plan(terms)) == desk.hashPlan(plan)) return;
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        issue(terms, signatures);
    }

    function refuses(IIssuanceDesk.Terms memory terms, bytes memory why) private {
        vm.expectRevert(why);
        desk.plan(terms);
    }
}
