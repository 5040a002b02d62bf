// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {CoinTest} from "./CoinTest.sol";

/// @title DerivedAccountTest
/// @notice Accounts that only their owner contract moves: opened, paid by anyone, moved, emptied, closed.
contract DerivedAccountTest is CoinTest {
    using AccountWord for uint256;

    bytes32 private constant SALT = "trade";
    bytes32 private constant POOL = "pool";

    function testFuzz_addressIsTheHashAndTheSameInEachCoin(address owner, bytes32 salt) public {
        bytes32 tag = keccak256("specie.derived-account");
        bytes32 hash = keccak256(abi.encode(tag, block.chainid, owner, salt));
        checkEq(coin.derivedAccountOf(owner, salt), address(uint160(uint256(hash))), "address");
        checkEq(new TradeCoin(parameters()).derivedAccountOf(owner, salt), address(uint160(uint256(hash))), "again");
    }

    // ---- open ---------------------------------------------------------------------------------------------------

    function test_opensAndTells() public {
        address account = coin.derivedAccountOf(module, SALT);
        vm.expectEmit(address(coin));
        emit ITradeCoin.DerivedAccountOpened(account, module, SALT, AccountWord.FLAG_NO_INBOUND);
        checkEq(open(SALT, AccountWord.FLAG_NO_INBOUND), account, "account");
        uint256 expected = uint256(0).withStanding(AccountWord.STATUS_ACTIVE, 0, 0, type(uint40).max).withFlag(
            AccountWord.FLAG_DERIVED | AccountWord.FLAG_NO_INBOUND
        );
        checkEq(wordOf(account), expected, "active for ever, without tier, country and balance");
    }

    function test_onlyAnOpenerOpens() public {
        expectNotOpener(stranger);
        vm.prank(stranger);
        coin.openAccount(SALT, 0);
        coin.freeze(stranger);
        expectNotOpener(stranger);
        vm.prank(stranger);
        coin.openAccount(SALT, 0);
    }

    function test_opensOnce() public {
        address account = open(SALT, 0);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.DerivedAccountExists.selector, account));
        open(SALT, 0);
    }

    function testFuzz_takesNoOtherFlag(uint8 flags) public {
        if (flags & ~AccountWord.FLAG_NO_INBOUND != 0) {
            vm.expectRevert(abi.encodeWithSelector(ITradeCoin.FlagsOutOfRange.selector, flags));
        }
        open(SALT, flags);
    }

    function test_nothingThatIsThereKeepsItFromOpening() public {
        address account = coin.derivedAccountOf(module, SALT);
        register(account);
        transfer(alice, account, 5);
        coin.setOpener(account, true);
        coin.setMintAllowance(account, 1);
        coin.freeze(account);
        setStatus(account, AccountWord.STATUS_REVOKED);

        open(SALT, 0);
        uint256 word = wordOf(account);
        checkEq(word.balance(), 5, "balance stays");
        check(word.has(AccountWord.FLAG_FROZEN), "freeze stays");
        check(!word.has(AccountWord.FLAG_OPENER) && !word.has(AccountWord.FLAG_MINTER), "powers go");
        checkEq(word.status(), AccountWord.STATUS_ACTIVE, "status");
        checkEq(word.validUntil(), type(uint40).max, "valid until");
    }

    function test_theRegistryCanNotTouchAnOpenOne() public {
        address account = open(SALT, 0);
        expectDerived(account);
        setStatus(account, AccountWord.STATUS_REVOKED);
    }

    // ---- pay in -------------------------------------------------------------------------------------------------

    function test_anyWalletPaysInAboveEveryCap() public {
        address account = open(SALT, 0);
        for (uint8 tier = 0; tier < 4; ++tier) coin.setCap(tier, 1);
        transfer(alice, account, FUNDS);
        checkBalance(account, FUNDS);
    }

    function test_paymentsBeforeOpeningRevert() public {
        address account = coin.derivedAccountOf(module, SALT);
        expectNotActive(account, AccountWord.STATUS_NONE);
        transfer(alice, account, 1);
    }

    function test_noInboundTakesOnlyItsOwnersMoves() public {
        address pool = open(POOL, AccountWord.FLAG_NO_INBOUND);
        expectInboundClosed(pool);
        transfer(alice, pool, 1);
        expectInboundClosed(pool);
        mint(pool, 1);
        address account = fund(SALT, 10);
        expectInboundClosed(pool);
        vm.prank(module);
        coin.moveFromAccount(SALT, pool, 1);

        expectTransfer(account, pool, 4);
        vm.prank(module);
        coin.moveBetweenAccounts(SALT, POOL, 4);
        checkBalance(pool, 4);
        checkBalance(account, 6);
    }

    // ---- stop ---------------------------------------------------------------------------------------------------

    function test_aFrozenModuleDoesNothing() public {
        fund(SALT, 10);
        coin.freeze(module);
        checkRefuses(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, module));
        coin.unfreeze(module);
        vm.prank(module);
        coin.moveFromAccount(SALT, bob, 10);
    }

    function test_aRevokedModuleDoesNothing() public {
        fund(SALT, 10);
        setStatus(module, AccountWord.STATUS_REVOKED);
        checkRefuses(abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, module, AccountWord.STATUS_REVOKED));
    }

    function checkRefuses(bytes memory why) private {
        vm.startPrank(module);
        vm.expectRevert(why);
        coin.openAccount(POOL, 0);
        vm.expectRevert(why);
        coin.moveFromAccount(SALT, bob, 1);
        vm.expectRevert(why);
        coin.moveBetweenAccounts(SALT, SALT, 1);
        vm.expectRevert(why);
        coin.burnFromAccount(SALT, 1);
        vm.expectRevert(why);
        coin.closeAccount(SALT);
        vm.stopPrank();
    }

    // ---- move out -----------------------------------------------------------------------------------------------

    function test_itsOwnerMovesItsCoin() public {
        address account = fund(SALT, 10);
        expectTransfer(account, bob, 4);
        vm.prank(module);
        coin.moveFromAccount(SALT, bob, 4);
        checkBalance(account, 6);
        checkBalance(bob, FUNDS + 4);
    }

    function test_nobodyElseMovesItsCoin() public {
        address account = fund(SALT, 10);
        // Another opener has other accounts: the same salt names none of this one's.
        vm.startPrank(address(desk));
        expectNotDerived(coin.derivedAccountOf(address(desk), SALT));
        coin.moveFromAccount(SALT, bob, 1);
        vm.stopPrank();
        // Whoever finds its key can do nothing with it.
        expectDerived(account);
        transfer(account, bob, 1);
        expectDerived(account);
        approve(account, bob, 1);
        expectDerived(account);
        approve(account, bob, 0);
        vm.prank(account);
        expectDerived(account);
        coin.multiTransfer(new address[](0), new uint256[](0));
        vm.prank(account);
        expectDerived(account);
        coin.redeem(address(desk), 1, "payout");
    }

    function test_aReceiverIsCheckedLikeATransfer() public {
        fund(SALT, 10);
        coin.setCap(TIER, FUNDS);
        vm.startPrank(module);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.CapExceeded.selector, bob, FUNDS + 1, FUNDS));
        coin.moveFromAccount(SALT, bob, 1);
        expectNotActive(stranger, AccountWord.STATUS_NONE);
        coin.moveFromAccount(SALT, stranger, 1);
        vm.stopPrank();
    }

    function test_movesNoMoreThanItHolds() public {
        address account = fund(SALT, 10);
        bytes memory why = abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, account, 10, 11);
        open(POOL, 0);
        vm.startPrank(module);
        vm.expectRevert(why);
        coin.moveFromAccount(SALT, bob, 11);
        vm.expectRevert(why);
        coin.moveBetweenAccounts(SALT, POOL, 11);
        vm.expectRevert(why);
        coin.burnFromAccount(SALT, 11);
        vm.stopPrank();
    }

    function testFuzz_aMoveToItselfCreatesNothing(uint256 value, bool byAddress) public {
        address account = fund(SALT, FUNDS);
        value = bound(value, 0, FUNDS);
        vm.prank(module);
        if (byAddress) coin.moveFromAccount(SALT, account, value);
        else coin.moveBetweenAccounts(SALT, SALT, value);
        checkBalance(account, FUNDS);
    }

    function test_itsOwnerBurnsItsCoin() public {
        address account = fund(SALT, 10);
        uint256 supply = coin.totalSupply();
        expectTransfer(account, address(0), 4);
        vm.prank(module);
        coin.burnFromAccount(SALT, 4);
        checkBalance(account, 6);
        checkEq(coin.totalSupply(), supply - 4, "supply");
    }

    function test_oneSwitchStopsAModule() public {
        fund(SALT, 10);
        open(POOL, 0);
        coin.setOpener(module, false);
        check(!coin.isOpener(module), "opener");
        vm.startPrank(module);
        expectNotOpener(module);
        coin.openAccount("other", 0);
        expectNotOpener(module);
        coin.moveFromAccount(SALT, bob, 1);
        expectNotOpener(module);
        coin.moveBetweenAccounts(SALT, POOL, 1);
        expectNotOpener(module);
        coin.burnFromAccount(SALT, 1);
        expectNotOpener(module);
        coin.closeAccount(POOL);
        vm.stopPrank();
    }

    function test_nothingMovesWhilePaused() public {
        fund(SALT, 10);
        open(POOL, 0);
        coin.pause();
        vm.startPrank(module);
        expectPaused();
        coin.moveFromAccount(SALT, bob, 1);
        expectPaused();
        coin.moveBetweenAccounts(SALT, POOL, 1);
        expectPaused();
        coin.burnFromAccount(SALT, 1);
        vm.stopPrank();
    }

    // ---- freeze, close ------------------------------------------------------------------------------------------

    function test_aFrozenOneNeitherGivesNorTakesNorCloses() public {
        address account = fund(SALT, 10);
        open(POOL, 0);
        coin.freeze(account);
        expectFrozen(account);
        transfer(alice, account, 1);
        vm.startPrank(module);
        expectFrozen(account);
        coin.moveFromAccount(SALT, bob, 1);
        expectFrozen(account);
        coin.burnFromAccount(SALT, 1);
        expectFrozen(account);
        coin.moveBetweenAccounts(POOL, SALT, 0);
        expectFrozen(account);
        coin.closeAccount(SALT);
        vm.stopPrank();
    }

    function test_canNotBeWiped() public {
        address account = fund(SALT, 10);
        coin.freeze(account);
        expectDerived(account);
        coin.wipe(account);
    }

    function test_closesWhenEmpty() public {
        address account = fund(SALT, 10);
        vm.startPrank(module);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.DerivedAccountNotEmpty.selector, account, 10));
        coin.closeAccount(SALT);
        coin.moveFromAccount(SALT, alice, 10);
        vm.expectEmit(address(coin));
        emit ITradeCoin.DerivedAccountClosed(account, module);
        coin.closeAccount(SALT);
        vm.stopPrank();
        checkEq(wordOf(account), 0, "word");
        expectNotActive(account, AccountWord.STATUS_NONE);
        transfer(alice, account, 1);

        checkEq(open(SALT, 0), account, "opens again");
    }

    function test_whatIsNotOpenIsNoAccount() public {
        address account = coin.derivedAccountOf(module, SALT);
        register(account);
        open(POOL, 0);
        coin.freeze(account); // it is told first that there is no account
        vm.startPrank(module);
        expectNotDerived(account);
        coin.moveFromAccount(SALT, bob, 0);
        expectNotDerived(account);
        coin.moveBetweenAccounts(POOL, SALT, 0);
        expectNotDerived(account);
        coin.burnFromAccount(SALT, 0);
        expectNotDerived(account);
        coin.closeAccount(SALT);
        vm.stopPrank();
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function fund(bytes32 salt, uint256 value) private returns (address account) {
        account = open(salt, 0);
        transfer(alice, account, value);
    }

    function expectNotOpener(address account) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.NotOpener.selector, account));
    }

    function expectInboundClosed(address account) private {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.InboundClosed.selector, account));
    }
}
