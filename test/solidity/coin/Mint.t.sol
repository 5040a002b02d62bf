// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {CoinTest} from "./CoinTest.sol";

/// @title MintTest
/// @notice How coin comes into being and ends: allowances, ceilings, and the supply's books.
contract MintTest is CoinTest {
    uint256 private constant MINTED = 3 * FUNDS; // in setUp, on the first day

    function test_mintsAndTells() public {
        expectTransfer(address(0), alice, 5);
        mint(alice, 5);
        checkBalance(alice, FUNDS + 5);
        checkEq(coin.totalSupply(), MINTED + 5, "supply");
        checkEq(coin.mintedToday(), MINTED + 5, "minted today");
    }

    function test_mintsThroughAnAccountAsTwoTransfers() public {
        bytes32 salt = "issuance";
        address account = coin.derivedAccountOf(minter, salt);
        expectTransfer(address(0), account, 5);
        expectTransfer(account, alice, 5);
        vm.prank(minter);
        coin.mintThrough(salt, alice, 5, noShares());
        checkBalance(alice, FUNDS + 5);
        checkEq(wordOf(account), 0, "the account takes no slot");
        checkEq(coin.totalSupply(), MINTED + 5, "supply");
    }

    function test_mintsSharesIntoTheMintersOwnAccounts() public {
        coin.setOpener(minter, true);
        vm.startPrank(minter);
        address first = coin.openAccount("first", AccountWord.FLAG_NO_INBOUND);
        address second = coin.openAccount("second", 0);
        vm.stopPrank();
        address account = coin.derivedAccountOf(minter, "issuance");
        expectTransfer(address(0), account, 10);
        expectTransfer(account, alice, 5);
        expectTransfer(account, first, 3);
        expectTransfer(account, second, 2);
        vm.prank(minter);
        coin.mintThrough("issuance", alice, 5, [ITradeCoin.Share("first", 3), ITradeCoin.Share("second", 2)]);
        checkBalance(alice, FUNDS + 5);
        checkBalance(first, 3);
        checkBalance(second, 2);
        checkEq(coin.totalSupply(), MINTED + 10, "supply");
    }

    function test_mintsNoShareIntoAnAccountThatIsNotOpen() public {
        vm.expectRevert(
            abi.encodeWithSelector(ITradeCoin.AccountNotDerived.selector, coin.derivedAccountOf(minter, "second"))
        );
        vm.prank(minter);
        coin.mintThrough("issuance", alice, 5, [ITradeCoin.Share("first", 0), ITradeCoin.Share("second", 1)]);
    }

    function test_sharesCountAgainstTheAllowance() public {
        coin.setMintAllowance(stranger, 10);
        for (uint256 i = 0; i < 2; ++i) {
            uint256 share = i == 0 ? 6 : type(uint256).max;
            expectAllowanceExceeded(stranger, 10, i == 0 ? 11 : type(uint256).max);
            vm.prank(stranger);
            coin.mintThrough("issuance", alice, 2, [ITradeCoin.Share("first", 3), ITradeCoin.Share("second", share)]);
        }
    }

    function test_mintsNotThroughAFrozenAccount() public {
        bytes32 salt = "issuance";
        address account = coin.derivedAccountOf(minter, salt);
        coin.freeze(account);
        expectFrozen(account);
        vm.prank(minter);
        coin.mintThrough(salt, alice, 5, noShares());
    }

    function test_aFrozenMinterDoesNotMint() public {
        coin.freeze(minter);
        expectFrozen(minter);
        mint(alice, 1);
        expectFrozen(minter);
        vm.prank(minter);
        coin.mintThrough("issuance", alice, 1, noShares());
        coin.unfreeze(minter);
        mint(alice, 1);
    }

    function test_aSuspendedOrRevokedMinterDoesNotMint() public {
        coin.setMintAllowance(bob, 5);
        for (uint8 status = AccountWord.STATUS_SUSPENDED; status <= AccountWord.STATUS_REVOKED; ++status) {
            setStatus(bob, status);
            expectNotActive(bob, status);
            vm.prank(bob);
            coin.mint(alice, 1);
        }
    }

    function test_onlyWithinTheAllowance() public {
        expectAllowanceExceeded(stranger, 0, 1);
        vm.prank(stranger);
        coin.mint(alice, 1);

        coin.setMintAllowance(stranger, 10);
        vm.prank(stranger);
        coin.mint(alice, 4);
        checkEq(coin.mintAllowance(stranger), 6, "allowance");
        expectAllowanceExceeded(stranger, 6, 7);
        vm.prank(stranger);
        coin.mintThrough("issuance", alice, 7, noShares());
        vm.prank(stranger);
        coin.mintThrough("issuance", alice, 6, noShares());
        checkEq(coin.mintAllowance(stranger), 0, "allowance");
    }

    function test_anUnlimitedAllowanceStays() public view {
        checkEq(coin.mintAllowance(minter), type(uint256).max, "allowance");
    }

    function test_onlyWithinTheDailyCeiling() public {
        mint(alice, DAILY_CEILING - MINTED);
        expectDailyCeilingExceeded(DAILY_CEILING + 1);
        mint(alice, 1);

        vm.warp(START + 1 days - 1);
        expectDailyCeilingExceeded(DAILY_CEILING + 1);
        mint(alice, 1);

        vm.warp(START + 1 days);
        checkEq(coin.mintedToday(), 0, "minted today");
        mint(alice, DAILY_CEILING);
        checkEq(coin.mintedToday(), DAILY_CEILING, "minted today");
        checkEq(coin.totalSupply(), 2 * DAILY_CEILING, "supply");
    }

    function test_burningDoesNotRefillTheDay() public {
        coin.freeze(alice);
        coin.wipe(alice);
        checkEq(coin.mintedToday(), MINTED, "minted today");
        expectDailyCeilingExceeded(DAILY_CEILING + 1);
        mint(bob, DAILY_CEILING - MINTED + 1);
    }

    function test_onlyWithinTheSupplyCeiling() public {
        for (uint256 day = 1; coin.totalSupply() + DAILY_CEILING <= SUPPLY_CEILING; ++day) {
            vm.warp(START + day * 1 days);
            mint(alice, DAILY_CEILING);
        }
        uint256 room = SUPPLY_CEILING - coin.totalSupply();
        vm.warp(START + 200 days);
        expectSupplyCeilingExceeded(SUPPLY_CEILING + 1);
        mint(alice, room + 1);
        mint(alice, room);
        checkEq(coin.totalSupply(), SUPPLY_CEILING, "supply");
    }

    function test_refusesAbsurdValuesInWords() public {
        expectSupplyCeilingExceeded(type(uint256).max);
        mint(alice, type(uint256).max);
    }

    function test_checksTheReceiverLikeATransfer() public {
        expectNotActive(stranger, AccountWord.STATUS_NONE);
        mint(stranger, 1);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        mint(address(0), 1);
        coin.freeze(alice);
        expectFrozen(alice);
        mint(alice, 1);
        coin.setCap(TIER, FUNDS);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CapExceeded.selector, bob, FUNDS + 1, FUNDS));
        mint(bob, 1);
        vm.warp(VALID_UNTIL + 1);
        expectExpired(bob);
        mint(bob, 1);
    }

    function test_aWalletWithoutCapHoldsMoreThanTheLargestCap() public {
        uint256 largestCap = (1 << 60) - 2;
        TradeCoin.Parameters memory given = parameters();
        (given.supplyCeiling, given.dailyMintCeiling) = (uint64(type(int64).max), uint64(type(int64).max));
        coin = new TradeCoin(given);
        coin.setMintAllowance(minter, type(uint256).max);
        register(alice);
        mint(alice, largestCap + 2);
        checkBalance(alice, largestCap + 2);

        coin.setCap(TIER, largestCap);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CapExceeded.selector, alice, largestCap + 3, largestCap));
        mint(alice, 1);
    }

    function test_notWhilePaused() public {
        coin.pause();
        expectPaused();
        mint(alice, 1);
        expectPaused();
        vm.prank(minter);
        coin.mintThrough("issuance", alice, 1, noShares());
    }

    // ---- burn ---------------------------------------------------------------------------------------------------

    function test_aMinterBurnsItsOwn() public {
        coin.setMintAllowance(alice, 1);
        expectTransfer(alice, address(0), 10);
        vm.prank(alice);
        coin.burn(10);
        checkBalance(alice, FUNDS - 10);
        checkEq(coin.totalSupply(), MINTED - 10, "supply");
    }

    function test_aMinterThatUsedItsAllowanceUpStillBurns() public {
        coin.setMintAllowance(alice, 1);
        vm.prank(alice);
        coin.mint(alice, 1);
        vm.prank(alice);
        coin.burn(1);

        coin.setMintAllowance(alice, 0);
        expectNotMinter(alice);
        vm.prank(alice);
        coin.burn(1);
    }

    function test_holdersDoNotBurn() public {
        expectNotMinter(alice);
        vm.prank(alice);
        coin.burn(1);
        coin.freeze(alice);
        expectNotMinter(alice);
        vm.prank(alice);
        coin.burn(1);
    }

    function test_burningIsCheckedLikeATransfer() public {
        coin.setMintAllowance(alice, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, FUNDS, FUNDS + 1)
        );
        vm.prank(alice);
        coin.burn(FUNDS + 1);
        coin.freeze(alice);
        expectFrozen(alice);
        vm.prank(alice);
        coin.burn(1);
        coin.pause();
        expectPaused();
        vm.prank(alice);
        coin.burn(1);
    }

    function testFuzz_supplyIsWhatWasMintedLessWhatWasBurned(uint256 minted, uint256 burned) public {
        coin.setMintAllowance(alice, type(uint256).max);
        minted = bound(minted, 0, DAILY_CEILING - MINTED);
        burned = bound(burned, 0, FUNDS + minted);
        vm.prank(alice);
        coin.mint(alice, minted);
        vm.prank(alice);
        coin.burn(burned);
        checkEq(coin.totalSupply(), MINTED + minted - burned, "supply");
        checkBalance(alice, FUNDS + minted - burned);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function expectAllowanceExceeded(address by, uint256 allowed, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.MintAllowanceExceeded.selector, by, allowed, value));
    }

    function expectDailyCeilingExceeded(uint256 minted) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.DailyMintCeilingExceeded.selector, minted, DAILY_CEILING));
    }

    function expectSupplyCeilingExceeded(uint256 supply) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.SupplyCeilingExceeded.selector, supply, SUPPLY_CEILING));
    }

    function expectNotMinter(address account) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.NotMinter.selector, account));
    }

    function noShares() private pure returns (ITradeCoin.Share[2] memory shares) {
        return shares;
    }
}
