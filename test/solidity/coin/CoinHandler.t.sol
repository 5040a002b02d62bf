// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {CoinWatch} from "./CoinWatch.sol";

/// @title CoinHandler
/// @notice What a fuzzer can do to a coin. Every action takes three seeds and never reverts.
/// @dev In a .t.sol file, because the fuzzer knows the contracts of such files only.
contract CoinHandler is CoinWatch {
    struct Signed {
        address by;
        bytes data;
    }

    uint256 private constant SALTS = 3;

    /// @dev Calls with a signature that went through once.
    Signed[] private _used;

    constructor() {
        setUp();
        register(minter);
        coin.setMintAllowance(alice, 500 * FUNDS);
        coin.setCap(TIER, 5 * FUNDS);
        coin.setCap(TIER + 1, FUNDS / 2);
        track(alice, address(0));
        track(bob, address(0));
        track(carol, address(0));
        track(stranger, address(0));
        track(minter, address(0));
        for (uint256 i = 0; i < SALTS; ++i) {
            track(coin.derivedAccountOf(module, bytes32(i)), module);
            track(coin.derivedAccountOf(address(desk), bytes32(i)), address(desk));
        }
    }

    /// @notice All that a fuzzer should call.
    function actions() external pure returns (bytes4[] memory all) {
        bytes4[24] memory list = [
            this.transferAny.selector,
            this.transferFromAny.selector,
            this.approveAny.selector,
            this.multiTransferAny.selector,
            this.permitAny.selector,
            this.authorizeTransfer.selector,
            this.authorizeReceive.selector,
            this.cancelAny.selector,
            this.replay.selector,
            this.mintAny.selector,
            this.mintThroughAny.selector,
            this.burnAny.selector,
            this.redeemAny.selector,
            this.openAny.selector,
            this.closeAny.selector,
            this.moveFrom.selector,
            this.moveBetween.selector,
            this.burnFrom.selector,
            this.freezeAny.selector,
            this.unfreezeAny.selector,
            this.wipeAny.selector,
            this.pauseAny.selector,
            this.standingAny.selector,
            this.recoverAny.selector
        ];
        all = new bytes4[](list.length);
        for (uint256 i = 0; i < all.length; ++i) all[i] = list[i];
    }

    // ---- holders ------------------------------------------------------------------------------------------------

    function transferAny(uint256 a, uint256 b, uint256 c) external {
        address from = anyAccount(a);
        attempt(from, Kind.Plain, abi.encodeCall(coin.transfer, (anyAccount(b), anyValue(from, c))));
    }

    function transferFromAny(uint256 a, uint256 b, uint256 c) external {
        address from = anyWallet(a);
        attempt(
            anyWallet(c % 7),
            Kind.Plain,
            abi.encodeCall(coin.transferFrom, (from, anyAccount(b), anyValue(from, c)))
        );
    }

    function approveAny(uint256 a, uint256 b, uint256 c) external {
        attempt(anyAccount(a), Kind.Plain, abi.encodeCall(coin.approve, (anyWallet(b), c)));
    }

    function multiTransferAny(uint256 a, uint256 b, uint256 c) external {
        address from = anyWallet(a);
        address[] memory to = new address[](3);
        uint256[] memory values = new uint256[](3);
        for (uint256 i = 0; i < to.length; ++i) {
            to[i] = anyAccount(b >> (8 * i));
            values[i] = anyValue(from, c >> (8 * i)) / 3;
        }
        attempt(from, Kind.Plain, abi.encodeCall(coin.multiTransfer, (to, values)));
    }

    function redeemAny(uint256 a, uint256 b, uint256 c) external {
        address holder = anyAccount(a);
        desk.setOpensAccounts(c % 3 == 0);
        attempt(holder, Kind.Redeem, abi.encodeCall(coin.redeem, (address(desk), anyValue(holder, c), anySalt(b))));
    }

    // ---- signatures ---------------------------------------------------------------------------------------------

    function permitAny(uint256 a, uint256 b, uint256 c) external {
        (address owner, uint256 key) = anySigner(a);
        address spender = anyWallet(b);
        uint256 deadline = block.timestamp + 30 days;
        bytes memory signature = sign(key, permitDigest(owner, spender, c, coin.nonces(owner), deadline));
        useOnce(
            anyWallet(c),
            abi.encodeWithSignature(
                "permit(address,address,uint256,uint256,bytes)",
                owner,
                spender,
                c,
                deadline,
                signature
            )
        );
    }

    function authorizeTransfer(uint256 a, uint256 b, uint256 c) external {
        (Authorization memory auth, uint256 key) = anyAuthorization(a, b, c);
        ITradeCoin.TransferAuthorization[] memory batch = new ITradeCoin.TransferAuthorization[](1);
        batch[0] = ITradeCoin.TransferAuthorization(
            auth.from,
            auth.to,
            auth.value,
            auth.validAfter,
            auth.validBefore,
            auth.nonce,
            sign(key, authorizationDigest(TRANSFER_TYPE, auth))
        );
        useOnce(anyWallet(c), abi.encodeCall(coin.batchTransferWithAuthorization, (batch)));
    }

    function authorizeReceive(uint256 a, uint256 b, uint256 c) external {
        (Authorization memory auth, uint256 key) = anyAuthorization(a, b, c);
        bytes memory signature = sign(key, authorizationDigest(RECEIVE_TYPE, auth));
        useOnce(
            auth.to,
            abi.encodeWithSignature(
                "receiveWithAuthorization(address,address,uint256,uint256,uint256,bytes32,bytes)",
                auth.from,
                auth.to,
                auth.value,
                auth.validAfter,
                auth.validBefore,
                auth.nonce,
                signature
            )
        );
    }

    function cancelAny(uint256 a, uint256 b, uint256 c) external {
        (address owner, uint256 key) = anySigner(a);
        bytes32 nonce = bytes32(b % 512);
        bytes memory signature = sign(key, cancelDigest(owner, nonce));
        useOnce(
            anyWallet(c),
            abi.encodeWithSignature("cancelAuthorization(address,bytes32,bytes)", owner, nonce, signature)
        );
    }

    function replay(uint256 a, uint256 b, uint256) external {
        if (_used.length == 0) return;
        Signed memory call = _used[a % _used.length];
        ++successes[msg.sig];
        // A payee's call stays the payee's; anything else may come from anyone.
        address by = b % 2 == 0 ? call.by : anyWallet(b);
        if (attempt(by, Kind.Plain, call.data)) report("a signature worked twice");
    }

    // ---- minters, modules ---------------------------------------------------------------------------------------

    function mintAny(uint256 a, uint256 b, uint256 c) external {
        attempt(a % 2 == 0 ? alice : minter, Kind.Plain, abi.encodeCall(coin.mint, (anyAccount(b), c % FUNDS)));
    }

    function mintThroughAny(uint256 a, uint256 b, uint256 c) external {
        ITradeCoin.Share[2] memory shares;
        attempt(minter, Kind.Plain, abi.encodeCall(coin.mintThrough, (anySalt(a), anyAccount(b), c % FUNDS, shares)));
    }

    function burnAny(uint256 a, uint256, uint256 c) external {
        address by = a % 4 == 0 ? anyAccount(a) : alice;
        attempt(by, Kind.Plain, abi.encodeCall(coin.burn, (anyValue(by, c))));
    }

    function openAny(uint256 a, uint256 b, uint256) external {
        uint8 flags = b % 2 == 0 ? AccountWord.FLAG_NO_INBOUND : 0;
        attempt(anyModule(a), Kind.OpenOrClose, abi.encodeCall(coin.openAccount, (anySalt(b), flags)));
    }

    function closeAny(uint256 a, uint256 b, uint256) external {
        attempt(anyModule(a), Kind.OpenOrClose, abi.encodeCall(coin.closeAccount, (anySalt(b))));
    }

    function moveFrom(uint256 a, uint256 b, uint256 c) external {
        address by = anyModule(a);
        uint256 value = anyValue(coin.derivedAccountOf(by, anySalt(b)), c);
        attempt(by, Kind.Plain, abi.encodeCall(coin.moveFromAccount, (anySalt(b), anyAccount(c), value)));
    }

    function moveBetween(uint256 a, uint256 b, uint256 c) external {
        address by = anyModule(a);
        uint256 value = anyValue(coin.derivedAccountOf(by, anySalt(b)), c);
        attempt(by, Kind.OwnerMove, abi.encodeCall(coin.moveBetweenAccounts, (anySalt(b), anySalt(c), value)));
    }

    function burnFrom(uint256 a, uint256 b, uint256 c) external {
        address by = anyModule(a);
        uint256 value = anyValue(coin.derivedAccountOf(by, anySalt(b)), c);
        attempt(by, Kind.Plain, abi.encodeCall(coin.burnFromAccount, (anySalt(b), value)));
    }

    // ---- roles, registry, time ----------------------------------------------------------------------------------

    function freezeAny(uint256 a, uint256, uint256) external {
        attempt(address(this), Kind.Plain, abi.encodeCall(coin.freeze, (anyAccount(a))));
    }

    function unfreezeAny(uint256 a, uint256, uint256) external {
        for (uint256 i = 0; i < 4; ++i) {
            attempt(address(this), Kind.Unfreeze, abi.encodeCall(coin.unfreeze, (anyAccount((a >> 1) + i))));
        }
    }

    function wipeAny(uint256 a, uint256, uint256) external {
        attempt(address(this), Kind.Wipe, abi.encodeCall(coin.wipe, (anyAccount(a))));
    }

    /// @dev Mostly unpauses, changes a cap and lets time pass.
    function pauseAny(uint256 a, uint256 b, uint256 c) external {
        bytes memory call = a % 4 == 0 ? abi.encodeCall(coin.pause, ()) : abi.encodeCall(coin.unpause, ());
        attempt(address(this), Kind.Plain, call);
        attempt(address(this), Kind.Plain, abi.encodeCall(coin.setCap, (uint8(b % 4), (b % 8) * FUNDS)));
        vm.warp(block.timestamp + (c % 2 days));
    }

    function standingAny(uint256 a, uint256 b, uint256 c) external {
        uint8 status = b % 4 == 0 ? uint8((b >> 8) % 4) : AccountWord.STATUS_ACTIVE;
        uint40 validUntil = uint40(block.timestamp + (c % 60 days));
        attempt(
            registry,
            Kind.Standing,
            abi.encodeCall(coin.setStanding, (anyAccount(a), status, uint8(c % 4), COUNTRY, validUntil))
        );
    }

    function recoverAny(uint256 a, uint256 b, uint256) external {
        attempt(registry, Kind.Recover, abi.encodeCall(coin.recoverAccount, (anyAccount(a), anyAccount(b))));
    }

    // ---- choosing -----------------------------------------------------------------------------------------------

    function useOnce(address by, bytes memory data) private {
        if (attempt(by, Kind.Plain, data)) _used.push(Signed(by, data));
    }

    function anyAccount(uint256 seed) private view returns (address) {
        return accounts[seed % accounts.length];
    }

    /// @dev Wallets are the first five accounts.
    function anyWallet(uint256 seed) private view returns (address) {
        return accounts[seed % 5];
    }

    function anyModule(uint256 seed) private view returns (address) {
        return seed % 2 == 0 ? module : address(desk);
    }

    function anySalt(uint256 seed) private pure returns (bytes32) {
        return bytes32(seed % SALTS);
    }

    /// @return value [coin units], mostly within the balance of `account`
    function anyValue(address account, uint256 seed) private view returns (uint256 value) {
        uint256 balance = coin.balanceOf(account);
        return seed % (balance + balance / 8 + 2);
    }

    function anySigner(uint256 seed) private pure returns (address signer, uint256 key) {
        uint256[3] memory keys = [ALICE_KEY, BOB_KEY, CAROL_KEY];
        key = keys[seed % 3];
        return (vm.addr(key), key);
    }

    function anyAuthorization(
        uint256 a,
        uint256 b,
        uint256 c
    ) private view returns (Authorization memory auth, uint256 key) {
        auth = authorization(0, bytes32(c % 512));
        (auth.from, key) = anySigner(a);
        auth.to = anyAccount(b);
        auth.value = anyValue(auth.from, c);
    }
}
