// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {WalletRegistry} from "../../../contracts/registry/WalletRegistry.sol";
import {ReserveFeed} from "../../../contracts/reserve/ReserveFeed.sol";
import {ForeignCoin} from "./ForeignCoin.sol";
import {MigrationTest} from "./MigrationTest.sol";

/// @title MigrationLifecycleTest
/// @notice How a coin is replaced, what the old one still does then, and what the new one may mint (Migration.tree).
contract MigrationLifecycleTest is MigrationTest {
    using AccountWord for uint256;

    // ---- deploying a successor ----------------------------------------------------------------------------------

    function test_namesItsPredecessorAndIsEmpty() public view {
        checkEq(next.predecessor(), address(dollar), "predecessor");
        checkEq(next.successor(), address(0), "successor");
        checkEq(next.totalSupply(), 0, "supply");
        checkEq(next.outstandingSupply(), 2 * FUNDS + LOCKED, "outstanding");
        checkEq(dollar.predecessor(), address(0), "predecessor of the first");
        checkEq(dollar.outstandingSupply(), 2 * FUNDS + LOCKED, "outstanding of the first");
    }

    function test_refusesAnotherRegistryReserveOrUnit() public {
        TradeCoin.Parameters memory p = successorOf(dollar);
        p.registry = address(new WalletRegistry(address(manager), 2));
        expectDiffers(p, "registry");
        p = successorOf(dollar);
        p.reserveFeed = address(new ReserveFeed(address(manager), 6, "another"));
        expectDiffers(p, "reserveFeed");
        p = successorOf(dollar);
        p.decimals = 7;
        expectDiffers(p, "decimals");
        p = successorOf(dollar);
        p.currency = "EUR";
        expectDiffers(p, "currency");
    }

    function test_refusesALowerCeilingAndTakesAHigherOne() public {
        TradeCoin.Parameters memory p = successorOf(dollar);
        p.supplyCeiling = SUPPLY_CEILING - 1;
        expectDiffers(p, "supplyCeiling");
        p.supplyCeiling = SUPPLY_CEILING + 1;
        checkEq(new TradeCoin(p).supplyCeiling(), SUPPLY_CEILING + 1, "ceiling");
    }

    // ---- starting -----------------------------------------------------------------------------------------------

    function test_starts() public {
        vm.expectEmit(address(dollar));
        emit ITradeCoin.MigrationStarted(address(next));
        dollar.startMigration(address(next));
        checkEq(dollar.successor(), address(next), "successor");
        check(dollar.paused(), "paused");
        check(!next.paused(), "successor paused");
    }

    function test_startsWhilePaused() public {
        dollar.pause();
        dollar.startMigration(address(next));
        check(dollar.paused(), "paused");
    }

    function test_keepsTheCaps() public {
        dollar.setCap(TIER, 7);
        dollar.startMigration(address(next));
        checkEq(dollar.capOf(TIER), 7, "cap");
    }

    function test_startNeedsTheRole() public {
        expectUnauthorized(alice);
        vm.prank(alice);
        dollar.startMigration(address(next));
    }

    function test_startsOnlyOnce() public {
        dollar.startMigration(address(next));
        TradeCoin other = new TradeCoin(successorOf(dollar));
        expectReplaced();
        dollar.startMigration(address(other));
        expectReplaced();
        dollar.startMigration(address(next));
    }

    function test_refusesACoinThatSucceedsAnotherOrNone() public {
        TradeCoin ofEuro = new TradeCoin(successorOf(euro));
        vm.expectRevert(
            abi.encodeWithSelector(ITradeCoin.PredecessorDiffers.selector, address(euro), bytes32("predecessor"))
        );
        dollar.startMigration(address(ofEuro));
        vm.expectRevert(
            abi.encodeWithSelector(ITradeCoin.PredecessorDiffers.selector, address(0), bytes32("predecessor"))
        );
        dollar.startMigration(address(euro));
        checkEq(dollar.successor(), address(0), "successor");
    }

    // ---- once replaced ------------------------------------------------------------------------------------------

    function test_theOldCoinMovesNothingMore() public {
        replace();
        bytes[3] memory holders = [
            abi.encodeCall(dollar.transfer, (bob, 1)),
            abi.encodeCall(dollar.multiTransfer, (listOf(bob), new uint256[](1))),
            abi.encodeCall(dollar.redeem, (address(desk), 1, "reference"))
        ];
        bytes memory why = abi.encodeWithSelector(ITradeCoin.EnforcedPause.selector);
        for (uint256 i = 0; i < holders.length; ++i) checkRefused(alice, holders[i], why);
        bytes[3] memory modules = [
            abi.encodeCall(dollar.moveFromAccount, (SALT, alice, 1)),
            abi.encodeCall(dollar.moveBetweenAccounts, (SALT, SALT, 1)),
            abi.encodeCall(dollar.burnFromAccount, (SALT, 1))
        ];
        for (uint256 i = 0; i < modules.length; ++i) checkRefused(module, modules[i], why);
        ITradeCoin.Share[2] memory noShares;
        bytes[3] memory minters = [
            abi.encodeCall(dollar.mint, (alice, 1)),
            abi.encodeCall(dollar.mintThrough, (SALT, alice, 1, noShares)),
            abi.encodeCall(dollar.burn, (1))
        ];
        for (uint256 i = 0; i < minters.length; ++i) checkRefused(address(this), minters[i], why);
    }

    function test_theOldCoinFreezesWipesAndUnpausesNothing() public {
        dollar.freeze(bob);
        replace();
        bytes[4] memory calls = [
            abi.encodeCall(dollar.freeze, (alice)),
            abi.encodeCall(dollar.unfreeze, (bob)),
            abi.encodeCall(dollar.wipe, (bob)),
            abi.encodeCall(dollar.unpause, ())
        ];
        bytes memory why = abi.encodeWithSelector(ITradeCoin.CoinReplaced.selector, address(next));
        for (uint256 i = 0; i < calls.length; ++i) checkRefused(address(this), calls[i], why);
    }

    function test_theOldCoinTakesStandingsUntilTheRegistryReplacesIt() public {
        dollar.startMigration(address(next));
        suspend(alice);
        checkEq(dollar.accountWord(alice).status(), AccountWord.STATUS_SUSPENDED, "before");
        registry.replaceCoin(address(dollar));
        suspend(bob);
        checkEq(dollar.accountWord(bob), 0, "old coin's word after");
        checkEq(next.accountWord(bob).status(), AccountWord.STATUS_SUSPENDED, "after");
    }

    // ---- the registry -------------------------------------------------------------------------------------------

    function test_theSuccessorTakesTheBit() public {
        dollar.startMigration(address(next));
        vm.expectEmit(address(registry));
        emit IWalletRegistry.CoinReplaced(0, address(dollar), address(next));
        checkEq(registry.replaceCoin(address(dollar)), 0, "index");
        checkEq(registry.coinAt(0), address(next), "coin");
        checkEq(registry.coinCount(), 2, "count");
        checkEq(registry.indexOf(address(next)), 0, "index of the successor");
        checkEq(registry.indexOf(address(dollar)), 0, "index of the old coin");
        (uint8 status, , , ) = registry.standingOf(address(dollar), alice);
        checkEq(status, AccountWord.STATUS_ACTIVE, "standing by the old name");
    }

    function test_replacingNeedsTheRole() public {
        dollar.startMigration(address(next));
        expectUnauthorized(alice);
        vm.prank(alice);
        registry.replaceCoin(address(dollar));
    }

    function test_refusesToReplaceWhatItCanNot() public {
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinUnknown.selector, address(next)));
        registry.replaceCoin(address(next));
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinNotReplaced.selector, address(dollar)));
        registry.replaceCoin(address(dollar));
        replace();
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinKnown.selector, address(next)));
        registry.replaceCoin(address(dollar));
    }

    function test_refusesASuccessorOfAnotherRegistry() public {
        // A coin says itself what it succeeds, so the registry asks it again.
        ForeignCoin foreign = new ForeignCoin(address(dollar));
        dollar.startMigration(address(foreign));
        vm.expectRevert(
            abi.encodeWithSelector(IWalletRegistry.CoinOfOtherRegistry.selector, address(foreign), address(foreign))
        );
        registry.replaceCoin(address(dollar));
    }

    // ---- surrender ----------------------------------------------------------------------------------------------

    function testFuzz_onlyTheSuccessorTakesAccounts(address caller) public {
        replace();
        vm.assume(caller != address(next));
        expectNotSuccessor(caller, address(next));
        vm.prank(caller);
        dollar.surrender(alice);
        expectNotSuccessor(caller, address(next));
        vm.prank(caller);
        dollar.closedSupply();
    }

    function test_nobodyTakesAccountsOfACoinThatIsNotReplaced() public {
        expectNotSuccessor(address(next), address(0));
        vm.prank(address(next));
        dollar.surrender(alice);
    }

    // ---- minting ------------------------------------------------------------------------------------------------

    function test_theSuccessorMintsNothingBeforeTheMigration() public {
        next.setMintAllowance(address(this), type(uint256).max);
        expectNotSuccessor(address(next), address(0));
        next.mint(alice, 1);
    }

    function test_theSupplyCeilingHoldsOverBothCoins() public {
        TradeCoin.Parameters memory p = successorOf(dollar);
        p.supplyCeiling = p.dailyMintCeiling = SUPPLY_CEILING;
        next = new TradeCoin(p);
        replace();
        migrate(bob);
        next.migrate(listOf(alice));
        vm.warp(START + 1 days);
        uint256 left = SUPPLY_CEILING - 2 * FUNDS - LOCKED;
        vm.expectRevert(
            abi.encodeWithSelector(ITradeCoin.SupplyCeilingExceeded.selector, SUPPLY_CEILING + 1, SUPPLY_CEILING)
        );
        next.mint(alice, left + 1);
        next.mint(alice, left);
        checkEq(next.outstandingSupply(), SUPPLY_CEILING, "outstanding");
        migrate(account);
        checkEq(next.totalSupply(), SUPPLY_CEILING, "supply");
    }

    function test_theSupplyCeilingHoldsOverThreeCoins() public {
        TradeCoin.Parameters memory p = successorOf(next);
        p.dailyMintCeiling = SUPPLY_CEILING;
        TradeCoin third = new TradeCoin(p);
        replace();
        replace(next, third);
        third.migrate(listOf(alice)); // Bob and the account stay in the first coin
        vm.warp(START + 1 days);
        uint256 left = SUPPLY_CEILING - 2 * FUNDS - LOCKED;
        vm.expectRevert(
            abi.encodeWithSelector(ITradeCoin.SupplyCeilingExceeded.selector, SUPPLY_CEILING + 1, SUPPLY_CEILING)
        );
        third.mint(alice, left + 1);
        third.mint(alice, left);
        checkEq(third.outstandingSupply(), SUPPLY_CEILING, "outstanding");
    }

    function test_theDaysCeilingCountsWhatTheOldCoinMinted() public {
        replace();
        migrate(alice);
        checkEq(next.mintedToday(), 0, "migrating mints nothing of the day's");
        uint256 left = DAILY_CEILING - 2 * FUNDS - LOCKED;
        vm.expectRevert(
            abi.encodeWithSelector(ITradeCoin.DailyMintCeilingExceeded.selector, DAILY_CEILING + 1, DAILY_CEILING)
        );
        next.mint(alice, left + 1);
        next.mint(alice, left);
        checkEq(next.mintedToday(), left, "minted today");
        vm.warp(START + 1 days);
        next.mint(alice, DAILY_CEILING);
        checkEq(next.mintedToday(), DAILY_CEILING, "minted the next day");
        checkEq(next.totalSupply(), FUNDS + left + DAILY_CEILING, "supply");
    }

    function test_aMintBeyondAnyNumberIsRefusedDuringAMigration() public {
        replace();
        migrate(alice);
        vm.expectRevert(
            abi.encodeWithSelector(ITradeCoin.SupplyCeilingExceeded.selector, type(uint256).max, SUPPLY_CEILING)
        );
        next.mint(alice, type(uint256).max);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function expectDiffers(TradeCoin.Parameters memory p, bytes32 what) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.PredecessorDiffers.selector, p.predecessor, what));
        new TradeCoin(p);
    }

    function expectReplaced() private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CoinReplaced.selector, address(next)));
    }

    function checkRefused(address by, bytes memory call, bytes memory expected) private {
        vm.prank(by);
        (bool done, bytes memory why) = address(dollar).call(call);
        check(!done, "went through");
        checkEq(keccak256(why), keccak256(expected), "reason");
    }
}
