// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
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
        emit IIssuanceDesk.Applied(
            id,
            alice,
            address(dollar),
            terms.payee,
            terms.amount,
            tradeId,
            document,
            1,
            DEADLINE,
            nonce
        );
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
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.AmountZero.selector));
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
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.CoinUnknown.selector, stranger));
        checkEq(IIssuanceDesk.CoinUnknown.selector, IWalletRegistry.CoinUnknown.selector, "one error for both");
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
        terms.deadline = VALID_UNTIL + 2;
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

    function test_refusesAnotherRuleVersion() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.ruleVersion = 2;
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.RuleChanged.selector, 2, 1));
        book.setRule(address(dollar), ISSUANCE, address(new IssuanceRule(ruleTerms())));
        applyFor(terms);
        refuses(termsOf(alice), abi.encodeWithSelector(IIssuanceDesk.RuleChanged.selector, 1, 2));
    }

    function test_refusesWhatTheRuleRefuses() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.amount = SMALLEST - LOT;
        refuses(terms, abi.encodeWithSelector(IIssuanceRule.AmountBelowSmallest.selector, terms.amount, SMALLEST));
        terms.amount = LARGEST + LOT;
        refuses(terms, abi.encodeWithSelector(IIssuanceRule.AmountAboveLargest.selector, terms.amount, LARGEST));
        terms.amount = SMALLEST + 1;
        refuses(terms, abi.encodeWithSelector(IIssuanceRule.AmountNotInLots.selector, terms.amount, LOT));
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.tier = 0;
        register(e);
        refuses(termsOf(alice), abi.encodeWithSelector(IIssuanceRule.TierNotAllowed.selector, 0));
    }

    function refuses(IIssuanceDesk.Terms memory terms, bytes memory why) private {
        vm.expectRevert(why);
        applyFor(terms);
    }

    function refusesStatus(address applicant, uint8 status) private {
        refuses(termsOf(applicant), abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, applicant, status));
    }
}
