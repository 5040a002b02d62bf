// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IRedemptionDesk} from "../../../contracts/issuance/IRedemptionDesk.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {IIssuanceRule} from "../../../contracts/rules/IIssuanceRule.sol";
import {IRuleBook} from "../../../contracts/rules/IRuleBook.sol";
import {IssuanceRule} from "../../../contracts/rules/IssuanceRule.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title ApplyTest
/// @notice "when applying" of Applications.tree.
contract ApplyTest is DeskTest {
    function test_knowsItsParts() public view {
        checkEq(desk.registry(), address(registry), "registry");
        checkEq(desk.ruleBook(), address(book), "rule book");
        checkEq(desk.authority(), address(manager), "manager");
        checkEq(desk.tradeBook(), address(trades), "trade book");
    }

    function testFuzz_idIsTheHashOfTheTerms(IIssuanceDesk.Terms memory terms) public view {
        checkEq(
            desk.applicationId(terms),
            keccak256(abi.encode(block.chainid, address(desk), terms)),
            "application id"
        );
    }

    function testFuzz_applies(uint256 lots, address payee, bytes32 tradeId, bytes32 document, uint64 nonce) public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.amount = uint96(bound(lots, SMALLEST / LOT, LARGEST / LOT)) * LOT;
        terms.payee = payee == address(0) ? alice : payee;
        (terms.tradeId, terms.documentHash, terms.nonce) = (tradeId, document, nonce);
        bytes32 id = desk.applicationId(terms);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Applied(id, alice, address(dollar), terms);
        checkEq(applyFor(terms), id, "id");
        checkState(terms, IIssuanceDesk.ApplicationState.Applied);
        checkEq(dollar.totalSupply(), 0, "nothing issued yet");
    }

    function test_appliesUpToTheDeadline() public {
        vm.warp(DEADLINE);
        applied();
    }

    function test_anotherNonceIsAnotherApplication() public {
        IIssuanceDesk.Terms memory terms = applied();
        terms.nonce = 2;
        applyFor(terms);
        checkState(terms, IIssuanceDesk.ApplicationState.Applied);
    }

    // ---- refusals -----------------------------------------------------------------------------------------------

    function test_refusesAnotherSender() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.NotApplicant.selector, bob, alice));
        vm.prank(bob);
        desk.applyFor(terms);
    }

    function test_refusesNothing() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.amount = 0;
        refuses(terms, abi.encodeWithSelector(IRedemptionDesk.AmountZero.selector));
    }

    function test_refusesNobodyAsPayee() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.payee = address(0);
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.PayeeZero.selector));
    }

    function test_refusesAPassedDeadline() public {
        vm.warp(DEADLINE + 1);
        refuses(termsOf(alice), abi.encodeWithSelector(IIssuanceDesk.DeadlinePassed.selector, DEADLINE));
    }

    function test_refusesTheSameTermsTwice() public {
        IIssuanceDesk.Terms memory terms = applied();
        expectApplicationState(terms, IIssuanceDesk.ApplicationState.Applied);
        applyFor(terms);
        issue(terms);
        expectApplicationState(terms, IIssuanceDesk.ApplicationState.Issued);
        applyFor(terms);
    }

    function test_refusesAnUnknownCoin() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.coin = stranger;
        refuses(terms, abi.encodeWithSelector(IRuleBook.RuleUnset.selector, stranger, ISSUANCE));
    }

    function test_refusesAWalletThatIsNotActive() public {
        refusesStatus(stranger, AccountWord.STATUS_NONE);
        suspend(alice);
        refusesStatus(alice, AccountWord.STATUS_SUSPENDED);
        revoke(alice);
        refusesStatus(alice, AccountWord.STATUS_REVOKED);
    }

    function test_refusesAWalletThatMayNotHoldTheCoin() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.coinMask = 2;
        register(e);
        refusesStatus(alice, AccountWord.STATUS_NONE);
    }

    function test_refusesAnExpiredWallet() public {
        vm.warp(VALID_UNTIL + 1);
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        (terms.deadline, terms.termEndsAt) = (VALID_UNTIL + 2, VALID_UNTIL + 2);
        refuses(terms, abi.encodeWithSelector(ITradeCoin.AccountExpired.selector, alice, VALID_UNTIL));
    }

    function test_refusesACoinWithoutARule() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.coinMask = BOTH_COINS;
        register(e);
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.coin = address(euro);
        refuses(terms, abi.encodeWithSelector(IRuleBook.RuleUnset.selector, address(euro), ISSUANCE));
    }

    function test_refusesAnotherVersionOfAnyRule() public {
        bytes4 why = IRuleBook.RuleChanged.selector;
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.issuanceRuleVersion = 2;
        refuses(terms, abi.encodeWithSelector(why, ISSUANCE, 2, 1));
        terms = termsOf(alice);
        terms.holdingRuleVersion = 0;
        refuses(terms, abi.encodeWithSelector(why, HOLDING, 0, 1));
        terms = termsOf(alice);
        terms.returnRuleVersion = 3;
        refuses(terms, abi.encodeWithSelector(why, RETURN, 3, 1));
    }

    function test_namesTheRulesInForce() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        putInForce(ISSUANCE, address(new IssuanceRule(ruleTerms())));
        refuses(terms, abi.encodeWithSelector(IRuleBook.RuleChanged.selector, ISSUANCE, 1, 2));
        terms.issuanceRuleVersion = 2;
        applyFor(terms);
    }

    function test_refusesMoreThanAnyCoinCanHave() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.amount = uint96(uint64(type(int64).max)) + 1;
        refuses(terms, abi.encodeWithSelector(IRedemptionDesk.AmountTooLarge.selector, terms.amount));
        --terms.amount;
        applyFor(terms);
    }

    function test_refusesATermThatEndsBeforeTheDeadline() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.termEndsAt = DEADLINE - 1;
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.TermTooShort.selector, DEADLINE - 1, DEADLINE));
        terms.termEndsAt = DEADLINE;
        applyFor(terms);
    }

    function test_refusesToGoIntoNoTrade() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        (terms.intoTrade, terms.tradeId) = (true, 0);
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.TradeIdZero.selector));
        terms.intoTrade = false;
        applyFor(terms);
    }

    /// @dev The rules decide at the issue; `plan` tells before.
    function test_asksNoRuleYet() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.amount = SMALLEST - LOT;
        applyFor(terms);
        checkState(terms, IIssuanceDesk.ApplicationState.Applied);
        bytes memory why = abi.encodeWithSelector(IIssuanceRule.AmountBelowSmallest.selector, terms.amount, SMALLEST);
        vm.expectRevert(why);
        desk.plan(terms);
        vm.expectRevert(why);
        issue(terms, "");
    }

    /// @dev The id is hashed from the calldata as it is, so the bits beyond a field's type must be refused.
    function test_refusesBitsBeyondATermsType() public {
        bytes memory call = abi.encodeCall(desk.applyFor, (termsOf(alice)));
        uint256[11] memory fields = [uint256(0), 1, 2, 3, 6, 7, 8, 9, 10, 11, 12]; // not the hashes
        for (uint256 i = 0; i < fields.length; ++i) {
            bytes memory dirty = bytes.concat(call);
            dirty[4 + 32 * fields[i]] = 0x01;
            vm.prank(alice);
            (bool done, ) = address(desk).call(dirty);
            check(!done, "dirty bits");
        }
        vm.prank(alice);
        (bool clean, ) = address(desk).call(call);
        check(clean, "clean bits");
    }

    function refuses(IIssuanceDesk.Terms memory terms, bytes memory why) private {
        vm.expectRevert(why);
        applyFor(terms);
    }

    function refusesStatus(address applicant, uint8 status) private {
        refuses(termsOf(applicant), abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, applicant, status));
    }
}
