// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {SystemTest} from "../shared/SystemTest.sol";
import {Vm} from "../shared/Vm.sol";

/// @title RecoveryTest
/// @notice Alice lost her key; bob is the address of her new one.
contract RecoveryTest is SystemTest {
    using AccountWord for uint256;

    uint256 private constant FUNDS = 500 * COIN;
    uint40 private constant DELAY = 7 days;
    bytes32 private constant RECOVERY_TYPE = keccak256(
        "Recovery(address wallet,address successor,bytes16 commitmentPrefix,uint32 sequence)"
    );

    function setUp() public override {
        super.setUp();
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.coinMask = BOTH_COINS;
        register(e);
        dollar.setMintAllowance(address(this), FUNDS);
        dollar.mint(alice, FUNDS);
        euro.setMintAllowance(address(this), FUNDS);
        euro.mint(alice, FUNDS);
    }

    function test_hashesAsTheStandardSays() public view {
        bytes32 structHash = keccak256(abi.encode(RECOVERY_TYPE, alice, bob, bytes16(COMMITMENT), 1));
        bytes32 digest = typedDigest("Specie WalletRegistry", block.chainid, address(registry), structHash);
        checkEq(registry.hashRecovery(alice, bob), digest, "digest");
        checkEq(registry.RECOVERY_TYPEHASH(), RECOVERY_TYPE, "type hash");
        checkEq(registry.RECOVERY_DELAY(), DELAY, "delay");
        checkEq(registry.recoveryThreshold(), 2, "threshold");
    }

    // ---- start --------------------------------------------------------------------------------------------------

    function test_starts() public {
        uint40 due = uint40(START) + DELAY;
        bytes memory signatures = endorse(registry.hashRecovery(alice, bob));
        vm.expectEmit(address(registry));
        emit IWalletRegistry.RecoveryStarted(alice, bob, due);
        vm.prank(stranger);
        registry.startRecovery(alice, bob, signatures);
        (address successor, uint40 executableAt) = registry.recoveryOf(alice);
        checkEq(successor, bob, "successor");
        checkEq(executableAt, due, "executable at");
        check(registry.walletOf(alice).recovering, "recovering");
        checkEq(registry.successorOf(alice), address(0), "not yet");
        checkEq(dollar.balanceOf(alice), FUNDS, "nothing moved yet");
    }

    function test_needsTwoEndorsers() public {
        bytes memory one = sign(endorserKeys[0], registry.hashRecovery(alice, bob));
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.TooFewEndorsements.selector, 1, 2));
        registry.startRecovery(alice, bob, one);
    }

    function test_refusesSignaturesForAnother() public {
        bytes memory signatures = endorse(registry.hashRecovery(alice, bob));
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        registry.startRecovery(alice, stranger, signatures);
    }

    function test_refusesSignaturesOfAnEarlierIdentity() public {
        bytes memory signatures = endorse(registry.hashRecovery(alice, bob));
        register(alice);
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        registry.startRecovery(alice, bob, signatures);
    }

    function test_refusesToStartTwice() public {
        start();
        bytes memory signatures = endorse(registry.hashRecovery(alice, stranger));
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.RecoveryPending.selector, alice));
        registry.startRecovery(alice, stranger, signatures);
    }

    function test_refusesUnknownAndRevokedWallets() public {
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.WalletUnknown.selector, stranger));
        registry.startRecovery(stranger, bob, "");
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.WalletUnknown.selector, stranger));
        registry.hashRecovery(stranger, bob);
        revoke(alice);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.WalletRevokedForever.selector, alice));
        registry.startRecovery(alice, bob, "");
    }

    function test_refusesATakenSuccessor() public {
        register(bob);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.SuccessorTaken.selector, bob));
        registry.startRecovery(alice, bob, "");
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.SuccessorTaken.selector, alice));
        registry.startRecovery(alice, alice, "");
        vm.expectRevert(IWalletRegistry.WalletZero.selector);
        registry.startRecovery(alice, address(0), "");
    }

    // ---- cancel -------------------------------------------------------------------------------------------------

    function test_theOldKeyCancels() public {
        start();
        cancels(alice);
    }

    function test_anyEndorserCancels() public {
        start();
        cancels(vm.addr(endorserKeys[2]));
    }

    function test_nobodyElseCancels() public {
        start();
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.NotWalletOrEndorser.selector, bob));
        vm.prank(bob);
        registry.cancelRecovery(alice);
    }

    function test_nothingToCancel() public {
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.RecoveryUnknown.selector, alice));
        vm.prank(alice);
        registry.cancelRecovery(alice);
    }

    function test_cancelledSignaturesDoNotStartItAgain() public {
        bytes memory signatures = endorse(registry.hashRecovery(alice, bob));
        registry.startRecovery(alice, bob, signatures);
        cancels(alice);
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        registry.startRecovery(alice, bob, signatures);
        start();
    }

    // ---- complete -----------------------------------------------------------------------------------------------

    function test_completes() public {
        start();
        vm.warp(START + DELAY);
        vm.expectEmit(address(registry));
        emit IWalletRegistry.RecoveryCompleted(alice, bob);
        vm.prank(stranger);
        registry.completeRecovery(alice);

        checkEq(registry.successorOf(alice), bob, "successor");
        checkEq(dollar.balanceOf(bob), FUNDS, "dollars");
        checkEq(euro.balanceOf(bob), FUNDS, "euros");
        checkEq(dollar.balanceOf(alice) + euro.balanceOf(alice), 0, "left behind");
        IWalletRegistry.Wallet memory found = registry.walletOf(bob);
        checkEq(found.status, AccountWord.STATUS_ACTIVE, "status");
        checkEq(found.tier, TIER, "tier");
        checkEq(found.country, COUNTRY, "country");
        checkEq(found.validUntil, VALID_UNTIL, "valid until");
        checkEq(found.coinMask, BOTH_COINS, "coin mask");
        checkEq(found.sequence, 1, "sequence");
        checkEq(bytes32(found.commitmentPrefix), bytes32(bytes16(COMMITMENT)), "commitment");
        checkEq(dollar.accountWord(bob).status(), AccountWord.STATUS_ACTIVE, "status in coin");
        checkEq(registry.walletOf(alice).status, AccountWord.STATUS_REVOKED, "old wallet");
        checkEq(dollar.accountWord(alice).status(), AccountWord.STATUS_REVOKED, "old wallet in coin");
        check(!registry.walletOf(alice).recovering && !found.recovering, "recovering");
        (address successor, uint40 executableAt) = registry.recoveryOf(alice);
        checkEq(uint256(uint160(successor)) + executableAt, 0, "pending");
    }

    function test_notBeforeTheDelay() public {
        start();
        vm.warp(START + DELAY - 1);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.RecoveryNotDue.selector, START + DELAY));
        registry.completeRecovery(alice);
    }

    function test_notAfterACancel() public {
        start();
        cancels(alice);
        vm.warp(START + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.RecoveryUnknown.selector, alice));
        registry.completeRecovery(alice);
    }

    function test_notTwice() public {
        recover(alice, bob);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.RecoveryUnknown.selector, alice));
        registry.completeRecovery(alice);
    }

    function test_aWalletRevokedMeanwhileStaysRevoked() public {
        start();
        revoke(alice);
        vm.warp(START + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.WalletRevokedForever.selector, alice));
        registry.completeRecovery(alice);
    }

    function test_aSuccessorTakenMeanwhileIsRefused() public {
        start();
        register(bob);
        vm.warp(START + DELAY);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.SuccessorTaken.selector, bob));
        registry.completeRecovery(alice);
    }

    function test_aSuspensionCarriesOver() public {
        start();
        suspend(alice);
        vm.warp(START + DELAY);
        registry.completeRecovery(alice);
        checkEq(registry.walletOf(bob).status, AccountWord.STATUS_SUSPENDED, "status");
        checkEq(dollar.accountWord(bob).status(), AccountWord.STATUS_SUSPENDED, "status in coin");
    }

    function test_aFreezeCarriesOver() public {
        dollar.freeze(alice);
        recover(alice, bob);
        check(dollar.isFrozen(bob), "frozen in the dollar");
        check(!euro.isFrozen(bob), "free in the euro");
        checkEq(dollar.balanceOf(bob), FUNDS, "dollars");
    }

    function test_aBalanceInADroppedCoinMovesToo() public {
        register(alice);
        recover(alice, bob);
        checkEq(euro.balanceOf(bob), FUNDS, "euros");
        checkEq(euro.accountWord(bob).status(), AccountWord.STATUS_NONE, "still dropped");
    }

    function test_aCoinThatNeverKnewTheWalletTellsNothing() public {
        register(stranger); // for the dollar alone
        vm.recordLogs();
        recover(stranger, bob);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) check(logs[i].emitter != address(euro), "the euro told of it");
    }

    function test_anExpiredWalletIsRecoveredExpired() public {
        vm.warp(VALID_UNTIL + 1);
        recover(alice, bob);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountExpired.selector, bob, VALID_UNTIL));
        vm.prank(bob);
        dollar.transfer(bob, 1);
    }

    function test_waitsWhileACoinIsPaused() public {
        start();
        vm.warp(START + DELAY);
        euro.pause();
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        registry.completeRecovery(alice);
        euro.unpause();
        registry.completeRecovery(alice);
        checkEq(euro.balanceOf(bob), FUNDS, "euros");
    }

    function test_theOldEndorsementDoesNotServeTheSuccessor() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(bob);
        bytes memory signature = sign(endorserKeys[0], registry.hashEndorsement(e));
        recover(alice, bob);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.SequenceOutOfOrder.selector, 1, 2));
        registry.register(e, signature);
        register(bob);
        checkEq(registry.walletOf(bob).sequence, 2, "sequence");
    }

    function test_recoversTheSuccessorInTurn() public {
        recover(alice, bob);
        recover(bob, stranger);
        checkEq(registry.successorOf(bob), stranger, "successor");
        checkEq(dollar.balanceOf(stranger), FUNDS, "dollars");
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function start() private {
        registry.startRecovery(alice, bob, endorse(registry.hashRecovery(alice, bob)));
    }

    function cancels(address by) private {
        vm.expectEmit(address(registry));
        emit IWalletRegistry.RecoveryCanceled(alice, bob, by, 2);
        vm.prank(by);
        registry.cancelRecovery(alice);
        (address successor, ) = registry.recoveryOf(alice);
        checkEq(successor, address(0), "pending");
        check(!registry.walletOf(alice).recovering, "recovering");
    }
}
