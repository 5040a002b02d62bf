// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {CoinCalls} from "./CoinCalls.sol";

/// @title CoinSignatureCalls
/// @notice What holders can have done by their signature, once, in one coin, on one chain.
abstract contract CoinSignatureCalls is CoinCalls {
    struct Signed {
        address by;
        bytes data;
    }

    /// @dev Named and wired as the coin is, with the same holders: only its address is another.
    TradeCoin internal immutable other;

    /// @dev Calls with a signature that went through once.
    Signed[] private _used;

    constructor() {
        other = new TradeCoin(parameters());
        other.setMintAllowance(address(this), type(uint256).max);
        for (uint256 i = 0; i < WALLETS; ++i) {
            vm.prank(registry);
            other.setStanding(accounts[i], AccountWord.STATUS_ACTIVE, TIER, COUNTRY, type(uint40).max);
            other.mint(accounts[i], FUNDS);
        }

        offer(CoinSignatureCalls.permitAny.selector, "permit");
        offer(CoinSignatureCalls.authorizeTransfer.selector, "transfer with authorization");
        offer(CoinSignatureCalls.authorizeReceive.selector, "receive with authorization");
        offer(CoinSignatureCalls.cancelAny.selector, "cancel authorization");
        offer(CoinSignatureCalls.replay.selector, "replay, also in another coin and on another chain");
        aimFor("signature used");
    }

    function permitAny(uint256 a, uint256 b, uint256 c) external action {
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

    function authorizeTransfer(uint256 a, uint256 b, uint256 c) external action {
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

    function authorizeReceive(uint256 a, uint256 b, uint256 c) external action {
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

    function cancelAny(uint256 a, uint256 b, uint256 c) external action {
        (address owner, uint256 key) = anySigner(a);
        bytes32 nonce = bytes32(b % 512);
        bytes memory signature = sign(key, cancelDigest(owner, nonce));
        useOnce(
            anyWallet(c),
            abi.encodeWithSignature("cancelAuthorization(address,bytes32,bytes)", owner, nonce, signature)
        );
    }

    /// @dev A payee's call stays the payee's; anything else may come from anyone.
    function replay(uint256 a, uint256 b, uint256) external action {
        if (_used.length == 0) revert Skipped();
        Signed memory call = _used[a % _used.length];
        address by = b % 2 == 0 ? call.by : anyWallet(b);
        if (attempt(by, Kind.Plain, call.data)) report("a signature worked twice");
        refuseElsewhere(by, call.data);
        wentThrough();
    }

    // ---- using --------------------------------------------------------------------------------------------------

    /// @dev On its own chain and coin, and before that on none other.
    function useOnce(address by, bytes memory data) private {
        refuseElsewhere(by, data);
        if (!attempt(by, Kind.Plain, data)) return;
        _used.push(Signed(by, data));
        reach("signature used");
    }

    function refuseElsewhere(address by, bytes memory data) private {
        vm.prank(by);
        (bool done, ) = address(other).call(data);
        if (done) report("a signature worked in another coin");
        vm.chainId(block.chainid + 1);
        vm.prank(by);
        (done, ) = address(coin).call(data);
        vm.chainId(block.chainid - 1);
        if (done) report("a signature worked on another chain");
    }

    // ---- choosing -----------------------------------------------------------------------------------------------

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
