// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IssuanceDesk} from "../../../contracts/issuance/IssuanceDesk.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {SignatureList} from "../../../contracts/registry/SignatureList.sol";
import {HoldingRule} from "../../../contracts/rules/HoldingRule.sol";
import {IRuleBook} from "../../../contracts/rules/IRuleBook.sol";
import {IssuanceRule} from "../../../contracts/rules/IssuanceRule.sol";
import {ReturnRule} from "../../../contracts/rules/ReturnRule.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title IssueTest
/// @notice "when issuing" of Applications.tree, but for the reserve (see Coverage.t.sol).
contract IssueTest is DeskTest {
    bytes32 private constant ISSUANCE_TYPE = keccak256(
        "Issuance(bytes32 applicationId,bytes32 planHash,bytes32 seal,uint40 deadline)"
    );

    function testFuzz_hashesAsTheStandardSays(bytes32 id, bytes32 planHash, bytes32 seal, uint40 deadline) public view {
        bytes32 structHash = keccak256(abi.encode(ISSUANCE_TYPE, id, planHash, seal, deadline));
        bytes32 digest = typedDigest("Specie IssuanceDesk", block.chainid, address(desk), structHash);
        checkEq(desk.hashIssuance(id, planHash, seal, deadline), digest, "digest");
        checkEq(desk.ISSUANCE_TYPEHASH(), ISSUANCE_TYPE, "type hash");
    }

    function test_issues() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes32 id = desk.applicationId(terms);
        address account = dollar.derivedAccountOf(address(desk), id);
        checkEq(desk.accountOf(id), account, "account");
        checkEq(desk.sealOf(id), 0, "not sealed yet");
        IIssuanceDesk.Plan memory plan = desk.plan(terms);
        bytes memory signatures = endorsementsOf(terms);
        vm.warp(START + 1 hours);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(address(0), account, AMOUNT);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(account, alice, AMOUNT);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Issued(id, alice, address(dollar), account, alice, plan, contentOf(plan), 2);
        vm.prank(stranger);
        issue(terms, signatures);
        checkState(terms, IIssuanceDesk.ApplicationState.Issued);
        checkEq(dollar.balanceOf(alice), AMOUNT, "balance");
        checkEq(dollar.totalSupply(), AMOUNT, "supply");
        checkEq(desk.sealOf(id), sealOf(plan), "seal");
        checkParts(terms, 0, 0, 0);
    }

    function test_countsAllEndorsements() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes32 id = desk.applicationId(terms);
        IIssuanceDesk.Plan memory plan = desk.plan(terms);
        bytes32 digest = digestOf(terms, plan);
        bytes memory three = bytes.concat(endorse(digest), sign(endorserKeys[2], digest));
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Issued(id, alice, address(dollar), desk.accountOf(id), alice, plan, contentOf(plan), 3);
        issue(terms, three);
    }

    /// @dev Applicant and payee may be the same, and so may applicant and sender.
    function testFuzz_issuesWhateverTheParties(uint256 seed, uint256 lots) public {
        address[3] memory parties = [alice, bob, vm.addr(endorserKeys[0])];
        register(parties[2]);
        IIssuanceDesk.Terms memory terms = termsOf(parties[seed % 3]);
        terms.payee = parties[(seed >> 8) % 3];
        terms.amount = uint96(bound(lots, SMALLEST / LOT, RESERVE / LOT)) * LOT;
        applyFor(terms);
        bytes memory signatures = endorsementsOf(terms);
        vm.prank(parties[(seed >> 16) % 3]);
        issue(terms, signatures);
        checkEq(dollar.balanceOf(terms.applicant), terms.amount, "balance");
    }

    // ---- states and deadlines -----------------------------------------------------------------------------------

    function test_refusesWhatWasNotAppliedFor() public {
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        refuses(terms, inState(terms, IIssuanceDesk.ApplicationState.None));
        terms = applied();
        terms.amount += LOT;
        refuses(terms, inState(terms, IIssuanceDesk.ApplicationState.None));
    }

    function test_issuesOnce() public {
        IIssuanceDesk.Terms memory terms = issued();
        refuses(terms, inState(terms, IIssuanceDesk.ApplicationState.Issued));
        checkEq(dollar.totalSupply(), AMOUNT, "supply");
    }

    function test_issuesUpToTheDeadline() public {
        IIssuanceDesk.Terms memory terms = applied();
        vm.warp(DEADLINE);
        attest(RESERVE);
        issue(terms);
        terms.nonce = 2;
        applyFor(terms);
        vm.warp(DEADLINE + 1);
        bytes32 id = desk.applicationId(terms);
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.ApplicationExpired.selector, id, DEADLINE));
    }

    function test_refusesOldEndorsements() public {
        IIssuanceDesk.Terms memory terms = applied();
        uint40 deadline = uint40(START + 1 hours);
        IIssuanceDesk.Plan memory plan = desk.plan(terms);
        bytes32 id = desk.applicationId(terms);
        bytes memory signatures = endorse(desk.hashIssuance(id, keccak256(abi.encode(plan)), sealOf(plan), deadline));
        vm.warp(deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.DeadlinePassed.selector, deadline));
        desk.issue(terms, LOTS_ROOT, BODY_HASH, deadline, signatures);
        vm.warp(deadline);
        desk.issue(terms, LOTS_ROOT, BODY_HASH, deadline, signatures);
    }

    // ---- applicant and rule -------------------------------------------------------------------------------------

    function test_refusesAWalletThatIsNoLongerActive() public {
        IIssuanceDesk.Terms memory terms = applied();
        suspend(alice);
        bytes4 why = ITradeCoin.AccountNotActive.selector;
        refuses(terms, abi.encodeWithSelector(why, alice, AccountWord.STATUS_SUSPENDED));
        revoke(alice);
        refuses(terms, abi.encodeWithSelector(why, alice, AccountWord.STATUS_REVOKED));
    }

    function test_refusesAnExpiredWallet() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.validUntil = uint40(START + 1 days);
        register(e);
        IIssuanceDesk.Terms memory terms = applied();
        vm.warp(e.validUntil + 1);
        refuses(terms, abi.encodeWithSelector(ITradeCoin.AccountExpired.selector, alice, e.validUntil));
    }

    function test_refusesAfterAChangeOfAnyRule() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes4 why = IRuleBook.RuleChanged.selector;
        putInForce(ISSUANCE, address(new IssuanceRule(ruleTerms())));
        refuses(terms, abi.encodeWithSelector(why, ISSUANCE, 1, 2));
        terms.issuanceRuleVersion = 2;
        applyFor(terms);
        putInForce(HOLDING, address(new HoldingRule(holdingTerms())));
        refuses(terms, abi.encodeWithSelector(why, HOLDING, 1, 2));
        terms.holdingRuleVersion = 2;
        applyFor(terms);
        putInForce(RETURN, address(new ReturnRule(returnTerms())));
        refuses(terms, abi.encodeWithSelector(why, RETURN, 1, 2));
    }

    // ---- signatures ---------------------------------------------------------------------------------------------

    function test_refusesTooFew() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes memory one = sign(endorserKeys[0], digestOf(terms));
        refuses(terms, one, abi.encodeWithSelector(IWalletRegistry.TooFewEndorsements.selector, 1, 2));
        refuses(terms, "", abi.encodeWithSelector(IWalletRegistry.TooFewEndorsements.selector, 0, 2));
    }

    function test_refusesRepeatedAndUnordered() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes memory first = sign(endorserKeys[0], digestOf(terms));
        bytes memory second = sign(endorserKeys[1], digestOf(terms));
        (address low, address high) = (vm.addr(endorserKeys[0]), vm.addr(endorserKeys[1]));
        bytes4 why = IWalletRegistry.EndorsersNotAscending.selector;
        refuses(terms, bytes.concat(first, first), abi.encodeWithSelector(why, low, low));
        refuses(terms, bytes.concat(second, first), abi.encodeWithSelector(why, high, low));
    }

    function test_refusesATornList() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes memory torn = bytes.concat(endorsementsOf(terms), hex"00");
        refuses(terms, torn, abi.encodeWithSelector(SignatureList.SignatureListMalformed.selector, 131));
    }

    function test_refusesAStranger() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes32 digest = digestOf(terms);
        bytes memory signatures = bytes.concat(sign(STRANGER_KEY, digest), sign(endorserKeys[0], digest));
        address signer = vm.addr(STRANGER_KEY);
        refuses(terms, signatures, abi.encodeWithSelector(IWalletRegistry.EndorsementInvalid.selector, signer));
    }

    function test_refusesEndorsementsOfAnotherApplication() public {
        IIssuanceDesk.Terms memory other = applied();
        IIssuanceDesk.Terms memory terms = termsOf(alice);
        terms.nonce = 2;
        applyFor(terms);
        refusesAsInvalid(terms, endorsementsOf(other));
    }

    function test_refusesEndorsementsOfAnythingElse() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes32 id = desk.applicationId(terms);
        IIssuanceDesk.Plan memory plan = desk.plan(terms);
        (bytes32 hash, bytes32 seal) = (keccak256(abi.encode(plan)), sealOf(plan));
        refusesAsInvalid(terms, endorse(desk.hashIssuance(id, hash ^ bytes32(uint256(1)), seal, DEADLINE)));
        refusesAsInvalid(terms, endorse(desk.hashIssuance(id, hash, seal ^ bytes32(uint256(1)), DEADLINE)));
        refusesAsInvalid(terms, endorse(desk.hashIssuance(id, hash, seal, DEADLINE - 1)));
        bytes memory signatures = endorse(desk.hashIssuance(id, hash, seal, DEADLINE));
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        desk.issue(terms, BODY_HASH, BODY_HASH, DEADLINE, signatures);
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        desk.issue(terms, LOTS_ROOT, LOTS_ROOT, DEADLINE, signatures);
        issue(terms, signatures);
    }

    function test_refusesEndorsementsForAnotherDesk() public {
        IssuanceDesk other = new IssuanceDesk(
            address(manager),
            address(registry),
            address(book),
            address(trades),
            feeCollector
        );
        IIssuanceDesk.Terms memory terms = applied();
        IIssuanceDesk.Plan memory plan = desk.plan(terms);
        bytes32 id = desk.applicationId(terms);
        bytes32 digest = other.hashIssuance(id, keccak256(abi.encode(plan)), sealOf(plan), DEADLINE);
        refusesAsInvalid(terms, endorse(digest));
    }

    function test_refusesEndorsementsForAnotherChain() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes memory signatures = endorsementsOf(terms);
        vm.chainId(block.chainid + 1);
        // On a copy of the chain even the id is another.
        refuses(terms, signatures, inState(terms, IIssuanceDesk.ApplicationState.None));
        applyFor(terms);
        refusesAsInvalid(terms, signatures);
    }

    // ---- the coin's own refusals --------------------------------------------------------------------------------

    function test_refusesWhatTheCoinRefuses() public {
        IIssuanceDesk.Terms memory terms = applied();
        dollar.pause();
        refuses(terms, abi.encodeWithSelector(ITradeCoin.EnforcedPause.selector));
        dollar.unpause();
        dollar.freeze(alice);
        refuses(terms, abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, alice));
        dollar.unfreeze(alice);
        dollar.setCap(TIER, AMOUNT - 1);
        refuses(terms, abi.encodeWithSelector(ITradeCoin.CapExceeded.selector, alice, AMOUNT, AMOUNT - 1));
        dollar.setCap(TIER, AMOUNT);
        dollar.setMintAllowance(address(desk), AMOUNT - 1);
        refuses(
            terms,
            abi.encodeWithSelector(ITradeCoin.MintAllowanceExceeded.selector, address(desk), AMOUNT - 1, AMOUNT)
        );
        dollar.setMintAllowance(address(desk), AMOUNT);
        issue(terms);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function digestOf(IIssuanceDesk.Terms memory terms) private view returns (bytes32) {
        return digestOf(terms, desk.plan(terms));
    }

    function inState(
        IIssuanceDesk.Terms memory terms,
        IIssuanceDesk.ApplicationState state
    ) private view returns (bytes memory) {
        return abi.encodeWithSelector(IIssuanceDesk.ApplicationInState.selector, desk.applicationId(terms), state);
    }

    function refuses(IIssuanceDesk.Terms memory terms, bytes memory why) private {
        refuses(terms, endorsementsOf(terms), why);
    }

    function refuses(IIssuanceDesk.Terms memory terms, bytes memory signatures, bytes memory why) private {
        vm.expectRevert(why);
        issue(terms, signatures);
    }

    function refusesAsInvalid(IIssuanceDesk.Terms memory terms, bytes memory signatures) private {
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        issue(terms, signatures);
    }
}
