// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title ClaimsTest
/// @notice Seizure: who gets the claims of a revoked wallet (Claims.tree).
contract ClaimsTest is SystemTest {
    address private immutable trustee = makeAddress("trustee");

    function setUp() public override {
        super.setUp();
        register(alice);
        register(trustee);
        dollar.setMintAllowance(address(this), COIN);
        dollar.mint(alice, COIN);
    }

    // ---- assigning ----------------------------------------------------------------------------------------------

    function test_theTrusteeGetsTheClaimsAndNoCoinMoves() public {
        revoke(alice);
        checkEq(registry.successorOf(alice), address(0), "before");
        vm.expectEmit(address(registry));
        emit IWalletRegistry.ClaimsAssigned(alice, trustee, address(this));
        registry.assignClaims(alice, trustee);
        checkEq(registry.successorOf(alice), trustee, "successor");
        checkEq(registry.walletOf(alice).status, AccountWord.STATUS_REVOKED, "status");
        checkEq(dollar.balanceOf(alice), COIN, "coin");
    }

    function test_needsTheRole() public {
        revoke(alice);
        expectUnauthorized(trustee);
        vm.prank(trustee);
        registry.assignClaims(alice, trustee);
    }

    function test_onlyOfARevokedWallet() public {
        expectNotRevoked(stranger, AccountWord.STATUS_NONE);
        registry.assignClaims(stranger, trustee);
        expectNotRevoked(alice, AccountWord.STATUS_ACTIVE);
        registry.assignClaims(alice, trustee);
        suspend(alice);
        expectNotRevoked(alice, AccountWord.STATUS_SUSPENDED);
        registry.assignClaims(alice, trustee);
    }

    function test_notOfARecoveredWallet() public {
        recover(alice, bob);
        expectFollow(alice, bob);
        registry.assignClaims(alice, trustee);
    }

    function test_notTwice() public {
        revoke(alice);
        registry.assignClaims(alice, trustee);
        register(bob);
        expectFollow(alice, trustee);
        registry.assignClaims(alice, bob);
    }

    function test_onlyToAnActiveWallet() public {
        revoke(alice);
        expectNotActive(stranger, AccountWord.STATUS_NONE);
        registry.assignClaims(alice, stranger);
        expectNotActive(alice, AccountWord.STATUS_REVOKED);
        registry.assignClaims(alice, alice);
        suspend(trustee);
        expectNotActive(trustee, AccountWord.STATUS_SUSPENDED);
        registry.assignClaims(alice, trustee);
        revoke(trustee);
        expectNotActive(trustee, AccountWord.STATUS_REVOKED);
        registry.assignClaims(alice, trustee);
    }

    // ---- following ----------------------------------------------------------------------------------------------

    function test_claimsFollowARecoveredTrustee() public {
        revoke(alice);
        registry.assignClaims(alice, trustee);
        recover(trustee, bob);
        checkEq(heirOf(alice), bob, "heir");
    }

    function test_claimsOfARevokedTrusteeAreAssignedInTurn() public {
        revoke(alice);
        registry.assignClaims(alice, trustee);
        revoke(trustee);
        register(bob);
        registry.assignClaims(trustee, bob);
        checkEq(heirOf(alice), bob, "heir");
    }

    /// @dev In any order: each step revokes, recovers or assigns among eight wallets, or is refused.
    function testFuzz_followingEnds(uint256 seed) public {
        address[8] memory wallets;
        for (uint256 i = 0; i < wallets.length; ++i) {
            wallets[i] = address(uint160(0x4e1200 + i));
            if (i < 5) register(wallets[i]);
        }
        for (uint256 i = 0; i < 24; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            step(seed % 3, wallets[(seed >> 8) % wallets.length], wallets[(seed >> 16) % wallets.length]);
        }
        for (uint256 i = 0; i < wallets.length; ++i) {
            address heir = heirOf(wallets[i]);
            uint8 status = registry.walletOf(wallets[i]).status;
            check(
                heir == wallets[i] || status == AccountWord.STATUS_REVOKED,
                "a wallet with a successor is not revoked"
            );
        }
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function step(uint256 kind, address wallet, address other) private {
        uint8 status = registry.walletOf(wallet).status;
        if (kind == 0) {
            (bool done, ) = address(registry).call(abi.encodeCall(registry.assignClaims, (wallet, other)));
            check(!done || registry.successorOf(wallet) == other, "assigned to another");
        } else if (status == AccountWord.STATUS_ACTIVE && kind == 1) {
            revoke(wallet);
        } else if (status == AccountWord.STATUS_ACTIVE && registry.walletOf(other).status == 0) {
            recover(wallet, other);
        }
    }

    /// @dev As contracts follow it, but for no longer than there are wallets.
    function heirOf(address wallet) private view returns (address heir) {
        heir = wallet;
        for (uint256 i = 0; i < 10; ++i) {
            address next = registry.successorOf(heir);
            if (next == address(0)) return heir;
            heir = next;
        }
        revert AssertionFailed("following successorOf does not end");
    }

    function expectNotRevoked(address wallet, uint8 status) private {
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.WalletNotRevoked.selector, wallet, status));
    }

    function expectFollow(address wallet, address successor) private {
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.ClaimsFollow.selector, wallet, successor));
    }

    function expectNotActive(address wallet, uint8 status) private {
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.TrusteeNotActive.selector, wallet, status));
    }
}
