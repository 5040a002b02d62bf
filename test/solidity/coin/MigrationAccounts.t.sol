// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {MigrationTest} from "./MigrationTest.sol";
import {TestDesk} from "./TestDesk.sol";

/// @title MigrationAccountsTest
/// @notice What comes along when an account migrates, and what stays behind (Migration.tree).
contract MigrationAccountsTest is MigrationTest {
    using AccountWord for uint256;

    uint8 private constant FROZEN = AccountWord.FLAG_FROZEN;
    uint8 private constant DERIVED = AccountWord.FLAG_DERIVED;
    uint8 private constant NO_INBOUND = AccountWord.FLAG_NO_INBOUND;

    // ---- when nothing migrates ----------------------------------------------------------------------------------

    function test_nothingMigratesToACoinThatSucceedsNone() public {
        vm.expectRevert(ITradeCoin.PredecessorNone.selector);
        dollar.migrate(listOf(alice));
    }

    function test_notBeforeTheMigrationStarts() public {
        expectNotSuccessor(address(next), address(0));
        migrate(alice);
    }

    function test_notBeforeTheRegistryKnowsTheSuccessor() public {
        dollar.startMigration(address(next));
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinUnknown.selector, address(next)));
        migrate(alice);
    }

    // ---- wallets ------------------------------------------------------------------------------------------------

    function test_aWalletMigrates() public {
        replace();
        expectMigrated(alice, FUNDS, 0);
        vm.prank(stranger);
        migrate(alice);
        checkActive(alice, FUNDS);
        checkEq(next.accountWord(alice).tier(), TIER, "tier");
        checkEq(uint16(next.accountWord(alice) >> 136), COUNTRY, "country");
        checkEq(dollar.totalSupply(), FUNDS + LOCKED, "old supply");
        checkEq(next.totalSupply(), FUNDS, "new supply");

        migrate(bob);
        vm.prank(alice);
        next.transfer(bob, FUNDS);
        checkEq(next.balanceOf(bob), 2 * FUNDS, "balance");
    }

    function test_aFrozenWalletStaysFrozen() public {
        dollar.freeze(alice);
        replace();
        expectMigrated(alice, FUNDS, FROZEN);
        migrate(alice);
        checkMigrated(alice, FUNDS, FROZEN, AccountWord.STATUS_ACTIVE, VALID_UNTIL);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, alice));
        vm.prank(alice);
        next.transfer(bob, 1);
        next.wipe(alice);
        checkEq(next.totalSupply(), 0, "supply");
    }

    function test_aFreezeInTheNewCoinHolds() public {
        replace();
        next.freeze(alice);
        expectMigrated(alice, FUNDS, FROZEN);
        migrate(alice);
        checkMigrated(alice, FUNDS, FROZEN, AccountWord.STATUS_ACTIVE, VALID_UNTIL);
    }

    function test_frozenInBothIsFrozen() public {
        dollar.freeze(alice);
        replace();
        next.freeze(alice);
        migrate(alice);
        checkMigrated(alice, FUNDS, FROZEN, AccountWord.STATUS_ACTIVE, VALID_UNTIL);
        next.unfreeze(alice);
        migrate(alice);
        checkActive(alice, FUNDS);
    }

    function test_anExpiredWalletStaysExpired() public {
        replace();
        vm.warp(VALID_UNTIL + 1);
        migrate(alice);
        checkActive(alice, FUNDS);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountExpired.selector, alice, VALID_UNTIL));
        vm.prank(alice);
        next.transfer(alice, 1);
    }

    function test_suspendedAndRevokedWalletsStaySo() public {
        replace();
        suspend(alice);
        revoke(bob);
        next.migrate(listOf(alice, bob));
        checkMigrated(alice, FUNDS, 0, AccountWord.STATUS_SUSPENDED, VALID_UNTIL);
        checkMigrated(bob, FUNDS, 0, AccountWord.STATUS_REVOKED, VALID_UNTIL);
    }

    function test_aWalletWithoutStandingKeepsItsBalanceAndFreeze() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.coinMask = 2; // the dollar is dropped
        register(e);
        dollar.freeze(alice);
        dollar.freeze(stranger);
        replace();
        expectMigrated(alice, FUNDS, FROZEN);
        expectMigrated(stranger, 0, FROZEN);
        next.migrate(listOf(alice, stranger));
        checkMigrated(alice, FUNDS, FROZEN, AccountWord.STATUS_NONE, 0);
        checkMigrated(stranger, 0, FROZEN, AccountWord.STATUS_NONE, 0);
    }

    function test_afterARecoveryOnlyTheHeirHasCoin() public {
        dollar.freeze(alice);
        recover(alice, stranger);
        replace();
        next.migrate(listOf(alice, stranger));
        checkMigrated(alice, 0, FROZEN, AccountWord.STATUS_REVOKED, VALID_UNTIL);
        checkMigrated(stranger, FUNDS, FROZEN, AccountWord.STATUS_ACTIVE, VALID_UNTIL);
    }

    // ---- derived accounts, modules ------------------------------------------------------------------------------

    function test_aDerivedAccountOpensUnderItsAddress() public {
        replace();
        expectMigrated(account, LOCKED, DERIVED);
        migrate(account);
        checkMigrated(account, LOCKED, DERIVED, AccountWord.STATUS_ACTIVE, type(uint40).max);
        checkEq(next.derivedAccountOf(module, SALT), account, "address");
        migrate(bob);
        vm.prank(bob);
        next.transfer(account, 1);
        vm.prank(module);
        next.moveFromAccount(SALT, bob, LOCKED + 1);
        checkEq(next.balanceOf(bob), FUNDS + LOCKED, "balance");
        vm.prank(module);
        next.closeAccount(SALT);
        checkEq(next.accountWord(account), 0, "closed");
        migrate(account);
        checkEq(next.accountWord(account), 0, "stays closed");
    }

    function test_aPoolStaysClosedToPaymentsAndAFreezeHolds() public {
        vm.prank(module);
        address pool = dollar.openAccount("pool", NO_INBOUND);
        vm.prank(module);
        dollar.moveBetweenAccounts(SALT, "pool", LOCKED);
        dollar.freeze(pool);
        replace();
        expectMigrated(pool, LOCKED, FROZEN | DERIVED | NO_INBOUND);
        migrate(pool);
        checkMigrated(pool, LOCKED, FROZEN | DERIVED | NO_INBOUND, AccountWord.STATUS_ACTIVE, type(uint40).max);
        next.unfreeze(pool);
        migrate(alice);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.InboundClosed.selector, pool));
        vm.prank(alice);
        next.transfer(pool, 1);
    }

    function test_anAccountThatTheOldCoinReopensMigratesAgain() public {
        replace();
        migrate(account);
        vm.prank(module);
        dollar.openAccount(SALT, NO_INBOUND);
        expectMigrated(account, 0, DERIVED | NO_INBOUND);
        migrate(account);
        checkMigrated(account, LOCKED, DERIVED | NO_INBOUND, AccountWord.STATUS_ACTIVE, type(uint40).max);
    }

    function test_modulesAndMintersLeaveTheirPowerBehind() public {
        dollar.setMintAllowance(alice, 1);
        dollar.setOpener(alice, true);
        replace();
        expectMigrated(alice, FUNDS, 0);
        migrate(alice);
        checkActive(alice, FUNDS);
        check(!dollar.isOpener(alice), "opener in the old coin");
        checkEq(next.mintAllowance(alice), 0, "allowance");
    }

    function test_theirPowerInTheNewCoinStays() public {
        replace();
        next.setOpener(alice, true);
        migrate(alice);
        checkActiveOpener(alice);
    }

    // ---- passed over, or nevertheless ---------------------------------------------------------------------------

    function test_emptyAccountsArePassedOver() public {
        replace();
        vm.recordLogs();
        next.migrate(listOf(stranger, address(0)));
        checkEq(vm.getRecordedLogs().length, 0, "events");
        checkNothingTaken(stranger);
        checkNothingTaken(address(0));
    }

    function test_whatMigratedIsPassedOver() public {
        replace();
        next.migrate(listOf(alice, alice));
        checkActive(alice, FUNDS);
        vm.recordLogs();
        migrate(alice);
        checkEq(vm.getRecordedLogs().length, 0, "events");
        checkActive(alice, FUNDS);
    }

    function test_noCapAndNoPauseHoldsAMigrationUp() public {
        replace();
        next.setCap(TIER, FUNDS - 1);
        next.pause();
        migrate(alice);
        checkActive(alice, FUNDS);
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        vm.prank(alice);
        next.transfer(bob, 1);
    }

    function test_aUsedPermitStaysUsedWhereItWas() public {
        uint256 key = 0xa11ce;
        address signer = vm.addr(key);
        register(signer);
        bytes32 structHash = keccak256(
            abi.encode(dollar.PERMIT_TYPEHASH(), signer, bob, uint256(5), uint256(0), START)
        );
        bytes memory signature = sign(key, typedDigest("Specie USD", block.chainid, address(dollar), structHash));
        dollar.permit(signer, bob, 5, START, signature);
        replace();
        migrate(signer);
        checkEq(next.nonces(signer), 0, "nonce in the new coin");
        checkEq(dollar.nonces(signer), 1, "nonce in the old coin");
        checkEq(dollar.accountWord(signer), 1 << 176, "the rest is gone");
        bytes memory why = abi.encodeWithSelector(ITradeCoin.SignatureInvalid.selector, signer);
        vm.expectRevert(why);
        dollar.permit(signer, bob, 5, START, signature);
        vm.expectRevert(why);
        next.permit(signer, bob, 5, START, signature);

        vm.recordLogs();
        migrate(signer);
        checkEq(vm.getRecordedLogs().length, 0, "events");
    }

    // ---- accounts that others bring -----------------------------------------------------------------------------

    function test_aRegistrationBringsTheAccountFirst() public {
        dollar.freeze(alice);
        replace();
        expectMigrated(alice, FUNDS, FROZEN);
        register(alice);
        checkMigrated(alice, FUNDS, FROZEN, AccountWord.STATUS_ACTIVE, VALID_UNTIL);
    }

    function test_syncBringsTheAccountFirstAndOnce() public {
        dollar.freeze(alice);
        replace();
        next.pause();
        expectMigrated(alice, FUNDS, FROZEN);
        registry.sync(alice);
        checkMigrated(alice, FUNDS, FROZEN, AccountWord.STATUS_ACTIVE, VALID_UNTIL);
        vm.recordLogs();
        registry.sync(alice);
        checkEq(vm.getRecordedLogs().length, 0, "events");
    }

    function test_aRecoveryBringsTheAccountFirst() public {
        dollar.freeze(alice);
        replace();
        recover(alice, stranger);
        checkMigrated(stranger, FUNDS, FROZEN, AccountWord.STATUS_ACTIVE, VALID_UNTIL);
        checkEq(next.balanceOf(alice), 0, "balance of the old wallet");
        checkEq(next.accountWord(alice).status(), AccountWord.STATUS_REVOKED, "status of the old wallet");
    }

    function test_aRecoveryBringsWhatADroppedCoinStillHas() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.coinMask = 2; // the dollar is dropped
        register(e);
        replace();
        recover(alice, stranger);
        checkMigrated(stranger, FUNDS, 0, AccountWord.STATUS_NONE, 0);
    }

    function test_aRecoveryWaitsUntilTheRegistryReplacesTheCoin() public {
        registry.startRecovery(alice, stranger, endorse(registry.hashRecovery(alice, stranger)));
        vm.warp(START + 7 days);
        dollar.startMigration(address(next));
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        registry.completeRecovery(alice);
        registry.replaceCoin(address(dollar));
        registry.completeRecovery(alice);
        checkActive(stranger, FUNDS);
    }

    function test_aRecoveryOfAWalletWithoutDollarsDoesNotWait() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(stranger);
        e.coinMask = 2;
        register(e);
        replace();
        next.pause();
        address heir = makeAddress("heir");
        recover(stranger, heir);
        checkEq(registry.successorOf(stranger), heir, "heir");
    }

    function test_openingBringsTheAccountFirst() public {
        replace();
        expectMigrated(account, LOCKED, DERIVED);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.DerivedAccountExists.selector, account));
        vm.prank(module);
        next.openAccount(SALT, 0);
    }

    function test_openingWhereAFrozenBalanceWaitsKeepsBoth() public {
        address unopened = dollar.derivedAccountOf(module, "later");
        register(unopened);
        dollar.mint(unopened, 5);
        issued += 5;
        dollar.freeze(unopened);
        replace();
        vm.prank(module);
        next.openAccount("later", 0);
        checkMigrated(unopened, 5, FROZEN | DERIVED, AccountWord.STATUS_ACTIVE, type(uint40).max);
    }

    function test_aRedemptionsAccountIsBroughtFirst() public {
        TestDesk counter = new TestDesk(next);
        address waiting = dollar.derivedAccountOf(address(counter), "reference");
        register(waiting);
        dollar.mint(waiting, 5);
        issued += 5;
        replace();
        next.setOpener(address(counter), true);
        migrate(alice);
        vm.prank(alice);
        next.redeem(address(counter), 7, "reference");
        checkMigrated(waiting, 12, DERIVED | NO_INBOUND, AccountWord.STATUS_ACTIVE, type(uint40).max);
    }

    // ---- a second successor -------------------------------------------------------------------------------------

    function test_aThirdCoinTakesAccountsOfBoth() public {
        dollar.freeze(bob);
        replace();
        migrate(alice);
        next.mint(alice, 1);
        TradeCoin third = new TradeCoin(successorOf(next));
        replace(next, third);
        checkEq(third.outstandingSupply(), 2 * FUNDS + LOCKED + 1, "outstanding");
        third.migrate(listOf(alice, bob));
        third.migrate(listOf(account, alice));
        checkEq(third.balanceOf(alice), FUNDS + 1, "balance of a migrated one");
        checkEq(third.balanceOf(bob), FUNDS, "balance of one left in the first");
        check(third.isFrozen(bob), "frozen");
        checkEq(third.accountWord(account).flags(), DERIVED, "flags");
        checkEq(third.totalSupply(), 2 * FUNDS + LOCKED + 1, "supply");
        checkEq(dollar.totalSupply() + next.totalSupply(), 0, "left behind");
        uint256 left = DAILY_CEILING - 2 * FUNDS - LOCKED - 1;
        vm.expectRevert(
            abi.encodeWithSelector(ITradeCoin.DailyMintCeilingExceeded.selector, DAILY_CEILING + 1, DAILY_CEILING)
        );
        third.mint(alice, left + 1);
        third.mint(alice, left);
    }

    // ---- any account --------------------------------------------------------------------------------------------

    /// @dev Whatever the accounts are, and however often they are named.
    function testFuzz_sumsAndSuppliesStayEqual(uint256 seed, uint256 order) public {
        address[6] memory all = [alice, bob, account, stranger, module, address(0)];
        afflict(all, seed);
        replace();
        for (uint256 i = 0; i < 12; ++i) {
            next.migrate(listOf(all[(order >> (4 * i)) % 6], all[(order >> (4 * i + 2)) % 6]));
            checkSums(all);
        }
        for (uint256 i = 0; i < 6; ++i) migrate(all[i]);
        checkSums(all);
        checkEq(dollar.totalSupply(), 0, "left behind");
        for (uint256 i = 0; i < 6; ++i) check(next.isFrozen(all[i]) == (i < 4 && bit(seed, i)), "frozen");
        checkEq(next.accountWord(account).flags() & ~FROZEN, DERIVED, "derived");
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function afflict(address[6] memory all, uint256 seed) private {
        for (uint256 i = 0; i < 4; ++i) if (bit(seed, i)) dollar.freeze(all[i]);
        if (bit(seed, 8)) suspend(alice);
        if (bit(seed, 9)) revoke(bob);
        if (bit(seed, 10)) vm.warp(VALID_UNTIL + 1);
    }

    function bit(uint256 seed, uint256 i) private pure returns (bool) {
        return (seed >> i) & 1 == 1;
    }

    function checkSums(address[6] memory all) private view {
        uint256 olds = 0;
        uint256 news = 0;
        for (uint256 i = 0; i < all.length; ++i) {
            olds += dollar.balanceOf(all[i]);
            news += next.balanceOf(all[i]);
        }
        checkEq(olds, dollar.totalSupply(), "sum in the old coin");
        checkEq(news, next.totalSupply(), "sum in the new coin");
        checkEq(olds + news, issued, "sum");
        checkEq(next.outstandingSupply(), olds + news, "outstanding");
    }

    function checkActiveOpener(address wallet) private view {
        checkMigrated(wallet, FUNDS, AccountWord.FLAG_OPENER, AccountWord.STATUS_ACTIVE, VALID_UNTIL);
    }
}
