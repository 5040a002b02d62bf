// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {Handler} from "../shared/Handler.sol";
import {MigrationTest} from "./MigrationTest.sol";

/// @title MigrationHandler
/// @notice What a fuzzer can do to a coin and to its successor, before, while and after accounts migrate. Each account
/// is looked at in both coins before and after.
/// @dev In a .t.sol file, because the fuzzer knows the contracts of such files only.
contract MigrationHandler is MigrationTest, Handler {
    using AccountWord for uint256;

    uint256 private constant KEY = 0xca201; // of Carol, who signs
    uint256 private constant SALTS = 3;
    uint256 private constant WALLETS = 8;

    address private immutable carol = vm.addr(KEY);
    address[] private _accounts;
    bytes[] private _used; // calls with a signature that went through once

    uint256[] private _olds; // words before the call
    uint256[] private _news;

    constructor() {
        setUp();
        register(carol);
        dollar.mint(carol, FUNDS);
        next.setOpener(module, true);
        next.setMintAllowance(address(this), type(uint256).max);
        feed.setBooker(address(this), true);
        attest(2 * (issued + FUNDS));
        _accounts = [alice, bob, carol, stranger];
        while (_accounts.length < WALLETS) _accounts.push(address(uint160(0x4e1200 + _accounts.length)));
        for (uint256 i = 0; i < SALTS; ++i) _accounts.push(dollar.derivedAccountOf(module, bytes32(i)));
        _accounts.push(account);

        offer(MigrationHandler.transferAny.selector, "transfer");
        offer(MigrationHandler.authorizeAny.selector, "transfer with authorization");
        offer(MigrationHandler.replay.selector, "replay, also in the other coin");
        offer(MigrationHandler.mintCovered.selector, "mint");
        offer(MigrationHandler.burnPaidOut.selector, "burn from account");
        offer(MigrationHandler.openAny.selector, "open account");
        offer(MigrationHandler.closeAny.selector, "close account");
        offer(MigrationHandler.moveAny.selector, "move from account");
        offer(MigrationHandler.freezeAny.selector, "freeze");
        offer(MigrationHandler.unfreezeAny.selector, "unfreeze");
        offer(MigrationHandler.standingAny.selector, "sync, suspend or register");
        offer(MigrationHandler.recoverAny.selector, "recover");
        offer(MigrationHandler.startMigration.selector, "start the migration");
        offer(MigrationHandler.replaceCoin.selector, "replace in the registry");
        offer(MigrationHandler.migrateAny.selector, "migrate");
        aimFor("migration started");
        aimFor("replaced in the registry");
        aimFor("wallet migrated");
        aimFor("frozen account migrated");
        aimFor("derived account migrated");
        aimFor("account closed to payments migrated");
        aimFor("recovered after the start");
        aimFor("moved in the successor");
    }

    // ---- what must hold -----------------------------------------------------------------------------------------

    function sumOfBalances(bool inNext) external view returns (uint256 sum) {
        for (uint256 i = 0; i < _accounts.length; ++i) sum += coinOf(inNext).balanceOf(_accounts[i]);
    }

    function supply(bool inNext) external view returns (uint256) {
        return coinOf(inNext).totalSupply();
    }

    function outstanding() external view returns (uint256) {
        return next.outstandingSupply();
    }

    function covered() external view returns (uint256 amount) {
        (amount, ) = feed.coveredReserve();
    }

    // ---- holders ------------------------------------------------------------------------------------------------

    function transferAny(uint256 a, uint256 b) external action {
        TradeCoin coin = anyCoin(a);
        address from = a % 16 == 0 ? anyAccount(a >> 8) : wallets(a >> 8);
        attempt(coin, from, abi.encodeCall(coin.transfer, (anyAccount(b), anyValue(coin, from, b >> 8))));
    }

    /// @dev Carol signs for one of the coins.
    function authorizeAny(uint256 a, uint256 b) external action {
        TradeCoin coin = anyCoin(a);
        address to = anyAccount(b);
        uint256 value = anyValue(coin, carol, b >> 8) / 4;
        bytes32 nonce = bytes32(a % 512);
        uint256 until = block.timestamp + 3650 days;
        bytes32 structHash = keccak256(
            abi.encode(coin.TRANSFER_WITH_AUTHORIZATION_TYPEHASH(), carol, to, value, 0, until, nonce)
        );
        bytes memory signature = sign(KEY, typedDigest("Specie USD", block.chainid, address(coin), structHash));
        bytes memory call = abi.encodeWithSignature(
            "transferWithAuthorization(address,address,uint256,uint256,uint256,bytes32,bytes)",
            carol,
            to,
            value,
            0,
            until,
            nonce,
            signature
        );
        if (attempt(coin, anyAccount(b), call)) _used.push(call);
    }

    /// @dev In the coin that it was signed for and in the other one.
    function replay(uint256 a, uint256 b) external action {
        if (_used.length == 0) revert Skipped();
        if (attempt(anyCoin(b), anyAccount(b >> 8), _used[a % _used.length])) report("a signature worked twice");
        wentThrough();
    }

    // ---- minters, modules ---------------------------------------------------------------------------------------

    /// @dev As a desk does: no more than the reserve covers, of what is outstanding in both coins.
    function mintCovered(uint256 a, uint256 b) external action {
        TradeCoin coin = anyCoin(a);
        (uint256 reserve, ) = feed.coveredReserve();
        uint256 left = reserve - coin.outstandingSupply();
        attempt(coin, address(this), abi.encodeCall(coin.mint, (anyAccount(b), (b >> 8) % (left + 1))));
    }

    function burnPaidOut(uint256 a, uint256 b) external action {
        TradeCoin coin = anyCoin(a);
        uint256 value = 1 + anyValue(coin, coin.derivedAccountOf(module, anySalt(b)), a >> 8);
        if (!attempt(coin, module, abi.encodeCall(coin.burnFromAccount, (anySalt(b), value)))) return;
        feed.bookPayout(keccak256(abi.encode(a, b, feed.payoutsBooked())), uint96(value));
    }

    function openAny(uint256 a, uint256 b) external action {
        TradeCoin coin = anyCoin(a);
        uint8 flags = b % 2 == 0 ? AccountWord.FLAG_NO_INBOUND : 0;
        attempt(coin, module, abi.encodeCall(coin.openAccount, (anySalt(b >> 8), flags)));
    }

    function closeAny(uint256 a, uint256 b) external action {
        TradeCoin coin = anyCoin(a);
        attempt(coin, module, abi.encodeCall(coin.closeAccount, (anySalt(b))));
    }

    function moveAny(uint256 a, uint256 b) external action {
        TradeCoin coin = anyCoin(a);
        uint256 value = anyValue(coin, coin.derivedAccountOf(module, anySalt(b)), a >> 8);
        attempt(coin, module, abi.encodeCall(coin.moveFromAccount, (anySalt(b), anyAccount(b >> 8), value)));
    }

    // ---- roles, registry ----------------------------------------------------------------------------------------

    function freezeAny(uint256 a, uint256 b) external action seldom(a >> 8, 4) {
        TradeCoin coin = anyCoin(a);
        attempt(coin, address(this), abi.encodeCall(coin.freeze, (anyAccount(b))));
    }

    function unfreezeAny(uint256 a, uint256 b) external action {
        TradeCoin coin = anyCoin(a);
        for (uint256 i = 0; i < 3; ++i)
            attempt(coin, address(this), abi.encodeCall(coin.unfreeze, (anyAccount((b >> 1) + i))));
    }

    /// @dev Registers, suspends or syncs a wallet, which the registry tells the coin that it knows then.
    function standingAny(uint256 a, uint256 b) external action {
        address wallet = wallets(b);
        if (registry.walletOf(wallet).status == 0 && b % 32 > 1) revert Skipped();
        snapshot();
        if (a % 4 == 0) tell(abi.encodeCall(registry.sync, (wallet)));
        else if (a % 4 == 1) suspendAny(wallet);
        else if (!registry.walletOf(wallet).recovering && registry.walletOf(wallet).status != 3) register(wallet);
        inspect(false);
    }

    /// @dev Seldom, since a recovered wallet is lost for good.
    function recoverAny(uint256 a, uint256 b) external action seldom(a, 8) {
        address wallet = wallets(a >> 8);
        address heir = wallets(b);
        for (uint256 i = 1; i < WALLETS && registry.walletOf(heir).status != 0; ++i) heir = wallets((b >> 1) + i);
        if (registry.walletOf(wallet).status % 3 == 0 || registry.walletOf(heir).status != 0) revert Skipped();
        registry.startRecovery(wallet, heir, endorse(registry.hashRecovery(wallet, heir)));
        vm.warp(block.timestamp + 7 days);
        (bool done, ) = address(registry).call(abi.encodeCall(registry.completeRecovery, (wallet)));
        if (done) wentThrough();
        else cancel(wallet);
        if (done && dollar.successor() != address(0)) reach("recovered after the start");
    }

    function startMigration(uint256 a, uint256) external action seldom(a, 32) {
        (bool done, ) = address(dollar).call(abi.encodeCall(dollar.startMigration, (address(next))));
        if (!done) return;
        wentThrough();
        reach("migration started");
    }

    function replaceCoin(uint256 a, uint256) external action seldom(a, 16) {
        (bool done, ) = address(registry).call(abi.encodeCall(registry.replaceCoin, (address(dollar))));
        if (!done) return;
        wentThrough();
        reach("replaced in the registry");
    }

    function migrateAny(uint256 a, uint256 b) external action {
        snapshot();
        (bool done, ) = address(next).call(abi.encodeCall(next.migrate, (listOf(anyAccount(a), anyAccount(b)))));
        if (!done) return;
        wentThrough();
        inspect(false);
        for (uint256 i = 0; i < _accounts.length; ++i) inspectMigration(i);
    }

    // ---- looking ------------------------------------------------------------------------------------------------

    function attempt(TradeCoin coin, address by, bytes memory call) private returns (bool done) {
        snapshot();
        vm.prank(by);
        (done, ) = address(coin).call(call);
        if (!done) return false;
        wentThrough();
        inspect(bytes4(call) == coin.unfreeze.selector);
        bool moves = bytes4(call) != coin.openAccount.selector && bytes4(call) != coin.closeAccount.selector;
        for (uint256 i = 0; moves && i < _accounts.length; ++i) inspectMove(i);
    }

    function snapshot() private {
        delete _olds;
        delete _news;
        for (uint256 i = 0; i < _accounts.length; ++i) {
            _olds.push(dollar.accountWord(_accounts[i]));
            _news.push(next.accountWord(_accounts[i]));
        }
    }

    function inspect(bool unfreezes) private {
        for (uint256 i = 0; i < _accounts.length; ++i) {
            bool before = frozen(_olds[i]) || frozen(_news[i]);
            bool after_ = dollar.isFrozen(_accounts[i]) || next.isFrozen(_accounts[i]);
            if (before && !after_ && !unfreezes) report("a freeze was forgotten");
            if (frozen(_news[i]) && !next.isFrozen(_accounts[i]) && !unfreezes) report("a freeze fell behind");
        }
    }

    /// @dev Whoever may move or get coin in the successor has brought its freeze there.
    function inspectMove(uint256 i) private {
        uint256 word = next.accountWord(_accounts[i]);
        if (word.balance() != _news[i].balance() && (frozen(_olds[i]) || frozen(_news[i]))) {
            report("a frozen account's coin moved in the new coin");
        }
        if (word.balance() != _news[i].balance()) reach("moved in the successor");
        bool stopped = dollar.successor() != address(0);
        if (stopped && dollar.balanceOf(_accounts[i]) != _olds[i].balance()) report("a replaced coin moved");
    }

    function inspectMigration(uint256 i) private {
        address one = _accounts[i];
        uint256 word = next.accountWord(one);
        uint256 sum = _olds[i].balance() + _news[i].balance();
        if (dollar.balanceOf(one) + word.balance() != sum) report("a migration was not one to one");
        uint8 kept = (_olds[i].flags() | _news[i].flags()) & ~AccountWord.FLAG_OPENER;
        bool here = dollar.accountWord(one).balance() == 0 && dollar.accountWord(one).flags() == 0;
        if (here && word.flags() != kept) report("a migration changed flags");
        if (here && _olds[i].balance() + _olds[i].flags() != 0) reachMigrated(_olds[i], word);
    }

    function reachMigrated(uint256 old, uint256 word) private {
        bool derived = word.has(AccountWord.FLAG_DERIVED);
        reach(derived ? "derived account migrated" : "wallet migrated");
        if (old.has(AccountWord.FLAG_FROZEN)) reach("frozen account migrated");
        if (word.has(AccountWord.FLAG_NO_INBOUND)) reach("account closed to payments migrated");
    }

    function frozen(uint256 word) private pure returns (bool) {
        return word.has(AccountWord.FLAG_FROZEN);
    }

    // ---- choosing -----------------------------------------------------------------------------------------------

    function coinOf(bool inNext) private view returns (TradeCoin) {
        return inNext ? next : dollar;
    }

    function anyCoin(uint256 seed) private view returns (TradeCoin) {
        return coinOf(seed % 2 == 0);
    }

    function anyAccount(uint256 seed) private view returns (address) {
        return _accounts[seed % _accounts.length];
    }

    /// @dev The first accounts are wallets, though not all are registered.
    function wallets(uint256 seed) private view returns (address) {
        return _accounts[seed % WALLETS];
    }

    function anySalt(uint256 seed) private pure returns (bytes32) {
        return seed % 4 == 3 ? SALT : bytes32(seed % 4);
    }

    function anyValue(ITradeCoin coin, address of_, uint256 seed) private view returns (uint256) {
        uint256 balance = coin.balanceOf(of_);
        return seed % (balance + balance / 8 + 2);
    }

    function suspendAny(address wallet) private {
        vm.prank(vm.addr(endorserKeys[0]));
        tell(abi.encodeCall(registry.suspend, (wallet)));
    }

    function cancel(address wallet) private {
        vm.prank(wallet);
        registry.cancelRecovery(wallet);
    }

    function tell(bytes memory call) private {
        (bool done, ) = address(registry).call(call);
        if (done) wentThrough();
    }
}
