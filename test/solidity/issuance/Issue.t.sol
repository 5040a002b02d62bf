// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {IssuanceDesk} from "../../../contracts/issuance/IssuanceDesk.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {SignatureList} from "../../../contracts/registry/SignatureList.sol";
import {IssuanceRule} from "../../../contracts/rules/IssuanceRule.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title IssueTest
/// @notice "when issuing" of Applications.tree, but for the reserve (see Coverage.t.sol).
contract IssueTest is DeskTest {
    bytes32 private constant ISSUANCE_TYPE = keccak256(
        "Issuance(bytes32 applicationId,uint32 ruleVersion,uint40 deadline)"
    );

    function testFuzz_hashesAsTheStandardSays(bytes32 id, uint32 version, uint40 deadline) public view {
        bytes32 structHash = keccak256(abi.encode(ISSUANCE_TYPE, id, version, deadline));
        bytes32 digest = typedDigest("Specie IssuanceDesk", block.chainid, address(desk), structHash);
        checkEq(desk.hashIssuance(id, version, deadline), digest, "digest");
        checkEq(desk.ISSUANCE_TYPEHASH(), ISSUANCE_TYPE, "type hash");
    }

    function test_issues() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes32 id = desk.applicationId(terms);
        address account = dollar.derivedAccountOf(address(desk), id);
        checkEq(desk.accountOf(id), account, "account");
        bytes memory signatures = endorsementsOf(terms);
        vm.warp(START + 1 hours);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(address(0), account, AMOUNT);
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(account, alice, AMOUNT);
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Issued(id, alice, address(dollar), account, AMOUNT, 1, 2);
        vm.prank(stranger);
        desk.issue(terms, DEADLINE, signatures);
        checkState(terms, IIssuanceDesk.ApplicationState.Issued);
        checkEq(dollar.balanceOf(alice), AMOUNT, "balance");
        checkEq(dollar.totalSupply(), AMOUNT, "supply");
    }

    function test_countsAllEndorsements() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes32 id = desk.applicationId(terms);
        bytes32 digest = desk.hashIssuance(id, 1, DEADLINE);
        bytes memory three = bytes.concat(endorse(digest), sign(endorserKeys[2], digest));
        vm.expectEmit(address(desk));
        emit IIssuanceDesk.Issued(id, alice, address(dollar), desk.accountOf(id), AMOUNT, 1, 3);
        desk.issue(terms, DEADLINE, three);
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
        desk.issue(terms, DEADLINE, signatures);
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
        bytes memory signatures = endorse(desk.hashIssuance(desk.applicationId(terms), 1, deadline));
        vm.warp(deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IIssuanceDesk.DeadlinePassed.selector, deadline));
        desk.issue(terms, deadline, signatures);
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

    function test_refusesAfterAChangeOfRule() public {
        IIssuanceDesk.Terms memory terms = applied();
        book.setRule(address(dollar), ISSUANCE, address(new IssuanceRule(ruleTerms())));
        refuses(terms, abi.encodeWithSelector(IIssuanceDesk.RuleChanged.selector, 1, 2));
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

    function test_refusesEndorsementsOfAnotherVersionOrDeadline() public {
        IIssuanceDesk.Terms memory terms = applied();
        bytes32 id = desk.applicationId(terms);
        refusesAsInvalid(terms, endorse(desk.hashIssuance(id, 2, DEADLINE)));
        refusesAsInvalid(terms, endorse(desk.hashIssuance(id, 1, DEADLINE - 1)));
    }

    function test_refusesEndorsementsForAnotherDesk() public {
        IssuanceDesk other = new IssuanceDesk(address(manager), address(registry), address(book));
        IIssuanceDesk.Terms memory terms = applied();
        bytes32 digest = other.hashIssuance(desk.applicationId(terms), 1, DEADLINE);
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
        return desk.hashIssuance(desk.applicationId(terms), terms.ruleVersion, DEADLINE);
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
        desk.issue(terms, DEADLINE, signatures);
    }

    function refusesAsInvalid(IIssuanceDesk.Terms memory terms, bytes memory signatures) private {
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        desk.issue(terms, DEADLINE, signatures);
    }
}
