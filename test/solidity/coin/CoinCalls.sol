// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {CoinWatch} from "./CoinWatch.sol";
import {TestModule} from "./TestModule.sol";

/// @title CoinCalls
/// @notice What holders, minters and modules can do to a coin by a call of their own. Any of them may be any other.
abstract contract CoinCalls is CoinWatch {
    using AccountWord for uint256;

    uint256 internal constant SALTS = 3;
    uint256 internal constant WALLETS = 6; // the first accounts

    TestModule internal immutable payee;

    constructor() {
        setUp();
        payee = new TestModule(coin);
        register(minter);
        register(address(payee));
        coin.setOpener(address(payee), true);
        coin.setMintAllowance(alice, 500 * FUNDS);
        coin.setMintAllowance(address(desk), type(uint256).max);
        coin.setCap(TIER, 5 * FUNDS);
        coin.setCap(TIER + 1, FUNDS / 2);
        address[WALLETS] memory wallets = [alice, bob, carol, stranger, minter, address(payee)];
        for (uint256 i = 0; i < WALLETS; ++i) track(wallets[i], address(0));
        for (uint256 i = 0; i < 3 * SALTS; ++i) {
            track(coin.derivedAccountOf(anyModule(i % 3), bytes32(i / 3)), anyModule(i % 3));
        }

        offer(CoinCalls.transferAny.selector, "transfer", 2);
        offer(CoinCalls.transferFromAny.selector, "transfer from");
        offer(CoinCalls.approveAny.selector, "approve");
        offer(CoinCalls.multiTransferAny.selector, "multi transfer");
        offer(CoinCalls.payAny.selector, "pay", 2);
        offer(CoinCalls.redeemAny.selector, "redeem");
        offer(CoinCalls.mintAny.selector, "mint");
        offer(CoinCalls.mintThroughAny.selector, "mint through");
        offer(CoinCalls.burnAny.selector, "burn");
        offer(CoinCalls.openAny.selector, "open account", 3);
        offer(CoinCalls.closeAny.selector, "close account");
        offer(CoinCalls.moveFrom.selector, "move from account");
        offer(CoinCalls.moveBetween.selector, "move between accounts");
        offer(CoinCalls.burnFrom.selector, "burn from account");
        aimFor("minted into a derived account");
        aimFor("minted through into closed accounts");
        aimFor("paid and told");
        aimFor("paid, and sent back at once");
        aimFor("module paid itself");
    }

    // ---- holders ------------------------------------------------------------------------------------------------

    function transferAny(uint256 a, uint256 b, uint256 c) external action {
        address from = anySender(a);
        attempt(from, Kind.Plain, abi.encodeCall(coin.transfer, (anyAccount(b), anyValue(from, c))));
    }

    function transferFromAny(uint256 a, uint256 b, uint256 c) external action {
        address from = anyWallet(a);
        attempt(anyWallet(c), Kind.Plain, abi.encodeCall(coin.transferFrom, (from, anyAccount(b), anyValue(from, c))));
    }

    function approveAny(uint256 a, uint256 b, uint256 c) external action {
        attempt(anyAccount(a), Kind.Plain, abi.encodeCall(coin.approve, (anyWallet(b), c)));
    }

    function multiTransferAny(uint256 a, uint256 b, uint256 c) external action {
        address from = anyWallet(a);
        address[] memory to = new address[](3);
        uint256[] memory values = new uint256[](3);
        for (uint256 i = 0; i < to.length; ++i) {
            to[i] = anyAccount(b >> (8 * i));
            values[i] = anyValue(from, c >> (8 * i)) / 3;
        }
        attempt(from, Kind.Plain, abi.encodeCall(coin.multiTransfer, (to, values)));
    }

    /// @dev To a module that takes note, sends it back or refuses; the payer may be the module itself.
    function payAny(uint256 a, uint256 b, uint256 c) external action {
        address from = anySender(a);
        bytes memory data =
            b % 8 == 0
                ? bytes("refuse")
                : b % 2 == 0
                    ? bytes("send back")
                    : bytes("");
        bytes32 salt = anySalt(b >> 8);
        uint256 before = coin.balanceOf(from);
        uint256 value = anyValue(from, c);
        bool done = attempt(from, Kind.Plain, abi.encodeCall(coin.pay, (address(payee), salt, value, data)));
        if (!done) return;
        bool told = payee.lastPayer() == from && payee.lastSalt() == salt && payee.lastValue() == value;
        if (!told) report("a module was told otherwise than paid");
        if (b % 2 == 0 && coin.balanceOf(from) != before) report("a payment came back otherwise");
        reach(b % 2 == 0 ? "paid, and sent back at once" : "paid and told");
        if (from == address(payee)) reach("module paid itself");
    }

    function redeemAny(uint256 a, uint256 b, uint256 c) external action {
        address holder = anySender(a);
        desk.setOpensAccounts(c % 3 == 0);
        attempt(holder, Kind.Redeem, abi.encodeCall(coin.redeem, (address(desk), anyValue(holder, c), anySalt(b))));
    }

    // ---- minters, modules ---------------------------------------------------------------------------------------

    /// @dev Into any account, derived ones too.
    function mintAny(uint256 a, uint256 b, uint256 c) external action {
        address to = anyAccount(b);
        bool done = attempt(a % 2 == 0 ? alice : minter, Kind.Plain, abi.encodeCall(coin.mint, (to, c % FUNDS)));
        if (done && wordOf(to).has(AccountWord.FLAG_DERIVED)) reach("minted into a derived account");
    }

    /// @dev By a minter without accounts of its own, which can mint no shares into them, or by one that is a module.
    function mintThroughAny(uint256 a, uint256 b, uint256 c) external action {
        address by = a % 4 == 0 ? minter : address(desk);
        address to = anyAccount(b);
        ITradeCoin.Share[2] memory shares;
        for (uint256 i = 0; i < 2; ++i) {
            shares[i] = ITradeCoin.Share(anySalt(a >> (8 * i + 8)), (c >> (64 * i + 64)) % (b % 4 == 0 ? 1 : FUNDS));
        }
        if (!attempt(by, Kind.OwnerMove, abi.encodeCall(coin.mintThrough, (anySalt(b), to, c % FUNDS, shares)))) return;
        for (uint256 i = 0; i < 2; ++i) {
            bool closed = wordOf(coin.derivedAccountOf(by, shares[i].salt)).has(AccountWord.FLAG_NO_INBOUND);
            if (closed && shares[i].value != 0) reach("minted through into closed accounts");
        }
    }

    function burnAny(uint256 a, uint256, uint256 c) external action {
        address by = a % 4 == 0 ? anyAccount(a) : alice;
        attempt(by, Kind.Plain, abi.encodeCall(coin.burn, (anyValue(by, c))));
    }

    function openAny(uint256 a, uint256 b, uint256) external action {
        uint8 flags = b % 4 == 0 ? AccountWord.FLAG_NO_INBOUND : 0;
        attempt(anyModule(a), Kind.OpenOrClose, abi.encodeCall(coin.openAccount, (anySalt(b >> 8), flags)));
    }

    function closeAny(uint256 a, uint256 b, uint256) external action {
        attempt(anyModule(a), Kind.OpenOrClose, abi.encodeCall(coin.closeAccount, (anySalt(b))));
    }

    function moveFrom(uint256 a, uint256 b, uint256 c) external action {
        address by = anyModule(a);
        uint256 value = anyValue(coin.derivedAccountOf(by, anySalt(b)), c);
        attempt(by, Kind.Plain, abi.encodeCall(coin.moveFromAccount, (anySalt(b), anyAccount(c), value)));
    }

    function moveBetween(uint256 a, uint256 b, uint256 c) external action {
        address by = anyModule(a);
        uint256 value = anyValue(coin.derivedAccountOf(by, anySalt(b)), c);
        attempt(by, Kind.OwnerMove, abi.encodeCall(coin.moveBetweenAccounts, (anySalt(b), anySalt(c), value)));
    }

    function burnFrom(uint256 a, uint256 b, uint256 c) external action {
        address by = anyModule(a);
        uint256 value = anyValue(coin.derivedAccountOf(by, anySalt(b)), c);
        attempt(by, Kind.Plain, abi.encodeCall(coin.burnFromAccount, (anySalt(b), value)));
    }

    // ---- choosing -----------------------------------------------------------------------------------------------

    function anyAccount(uint256 seed) internal view returns (address) {
        return accounts[seed % accounts.length];
    }

    function anyWallet(uint256 seed) internal view returns (address) {
        return accounts[seed % WALLETS];
    }

    /// @dev Mostly a wallet.
    function anySender(uint256 seed) private view returns (address) {
        return seed % 8 == 0 ? anyAccount(seed >> 8) : anyWallet(seed >> 8);
    }

    /// @return value [coin units], mostly within the balance of `account`
    function anyValue(address account, uint256 seed) internal view returns (uint256 value) {
        uint256 balance = coin.balanceOf(account);
        return seed % (balance + balance / 8 + 2);
    }

    function anyModule(uint256 seed) private view returns (address) {
        address[3] memory modules = [module, address(desk), address(payee)];
        return modules[seed % 3];
    }

    function anySalt(uint256 seed) private pure returns (bytes32) {
        return bytes32(seed % SALTS);
    }
}
