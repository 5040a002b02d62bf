// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {WalletRegistry} from "../../../contracts/registry/WalletRegistry.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title RegisterTest
/// @notice Registering, renewing and changing wallets by endorsements.
contract RegisterTest is SystemTest {
    using AccountWord for uint256;

    bytes32 private constant ENDORSEMENT_TYPE = keccak256(
        "Endorsement(address wallet,bytes32 commitment,uint16 country,uint8 tier,"
        "uint40 validUntil,uint16 coinMask,uint32 sequence)"
    );
    /// @dev Order of the curve: s and ORDER - s both recover to the signer.
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    function test_thresholdIsAtLeastOne() public {
        vm.expectRevert(IWalletRegistry.ThresholdZero.selector);
        new WalletRegistry(address(manager), 0);
    }

    function testFuzz_hashesAsTheStandardSays(IWalletRegistry.Endorsement memory e) public view {
        bytes32 structHash = keccak256(
            abi.encode(
                ENDORSEMENT_TYPE,
                e.wallet,
                e.commitment,
                e.country,
                e.tier,
                e.validUntil,
                e.coinMask,
                e.sequence
            )
        );
        bytes32 digest = typedDigest("Specie WalletRegistry", block.chainid, address(registry), structHash);
        checkEq(registry.hashEndorsement(e), digest, "digest");
        checkEq(registry.ENDORSEMENT_TYPEHASH(), ENDORSEMENT_TYPE, "type hash");
    }

    function testFuzz_registers(IWalletRegistry.Endorsement memory e, uint256 signer, address sender) public {
        e.wallet = address(uint160(bound(uint160(e.wallet), 1 << 80, type(uint160).max)));
        e.country = uint16(bound(e.country, 1, 999));
        e.tier = uint8(bound(e.tier, 0, 3));
        e.validUntil = uint40(bound(e.validUntil, START, type(uint40).max));
        e.coinMask = uint16(bound(e.coinMask, 0, BOTH_COINS));
        e.sequence = 1;
        if (e.commitment == 0) e.commitment = COMMITMENT;
        uint256 key = endorserKeys[signer % 3];
        bytes memory signature = sign(key, registry.hashEndorsement(e));

        vm.expectEmit(address(registry));
        emit IWalletRegistry.WalletRegistered(
            e.wallet,
            e.commitment,
            vm.addr(key),
            e.country,
            e.tier,
            e.validUntil,
            e.coinMask,
            1
        );
        vm.prank(sender);
        registry.register(e, signature);

        IWalletRegistry.Wallet memory kept = registry.walletOf(e.wallet);
        checkEq(kept.status, AccountWord.STATUS_ACTIVE, "status");
        checkEq(kept.tier, e.tier, "tier");
        checkEq(kept.country, e.country, "country");
        checkEq(kept.validUntil, e.validUntil, "valid until");
        checkEq(kept.coinMask, e.coinMask, "coin mask");
        checkEq(kept.sequence, 1, "sequence");
        checkEq(bytes32(kept.commitmentPrefix), bytes32(bytes16(e.commitment)), "commitment");
        check(!kept.recovering, "recovering");
        checkTold(address(dollar), e, e.coinMask & 1 != 0);
        checkTold(address(euro), e, e.coinMask & 2 != 0);
    }

    function test_renewsAndChanges() public {
        register(alice);
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        (e.tier, e.country, e.validUntil, e.commitment) = (3, 756, VALID_UNTIL + 1, keccak256("new file"));
        register(e);
        checkTold(address(dollar), e, true);
        checkEq(registry.walletOf(alice).sequence, 2, "sequence");
        checkEq(bytes32(registry.walletOf(alice).commitmentPrefix), bytes32(bytes16(e.commitment)), "commitment");
    }

    function test_renewsAnExpiredWallet() public {
        register(alice);
        vm.warp(VALID_UNTIL + 1);
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.validUntil = uint40(block.timestamp);
        register(e);
        checkEq(dollar.accountWord(alice).validUntil(), e.validUntil, "valid until");
    }

    function test_reinstatesASuspendedWallet() public {
        register(alice);
        suspend(alice);
        register(alice);
        checkEq(dollar.accountWord(alice).status(), AccountWord.STATUS_ACTIVE, "status");
    }

    function test_worksWhilePaused() public {
        dollar.pause();
        register(alice);
        checkEq(dollar.accountWord(alice).status(), AccountWord.STATUS_ACTIVE, "status");
    }

    function test_aDroppedCoinIsTold() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.coinMask = BOTH_COINS;
        register(e);
        e.sequence = 2;
        e.coinMask = 2;
        register(e);
        checkTold(address(dollar), e, false);
        checkTold(address(euro), e, true);
        e.sequence = 3;
        e.coinMask = 0;
        register(e);
        checkTold(address(euro), e, false);
    }

    // ---- refusals -----------------------------------------------------------------------------------------------

    function test_refusesTheZeroWallet() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(address(0));
        refuses(e, abi.encodeWithSelector(IWalletRegistry.WalletZero.selector));
    }

    function test_refusesNoCommitment() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.commitment = 0;
        refuses(e, abi.encodeWithSelector(IWalletRegistry.CommitmentZero.selector));
    }

    function test_refusesAnUnknownTier() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.tier = 4;
        refuses(e, abi.encodeWithSelector(IWalletRegistry.TierOutOfRange.selector, 4));
        e.coinMask = 0; // no coin has to be told, so none refuses
        refuses(e, abi.encodeWithSelector(IWalletRegistry.TierOutOfRange.selector, 4));
    }

    function test_refusesAnUnknownCountry() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.country = 0;
        refuses(e, abi.encodeWithSelector(IWalletRegistry.CountryOutOfRange.selector, 0));
        e.country = 1000;
        refuses(e, abi.encodeWithSelector(IWalletRegistry.CountryOutOfRange.selector, 1000));
    }

    function test_takesTheHighestTierAndCountry() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        (e.tier, e.country) = (3, 999);
        register(e);
        checkEq(registry.walletOf(alice).tier, 3, "tier");
        checkEq(registry.walletOf(alice).country, 999, "country");
    }

    function test_refusesAnExpiredEndorsement() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.validUntil = uint40(block.timestamp) - 1;
        refuses(e, abi.encodeWithSelector(IWalletRegistry.EndorsementExpired.selector, e.validUntil));
    }

    function testFuzz_refusesACoinThatIsNotThere(uint16 coinMask) public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.coinMask = uint16(bound(coinMask, BOTH_COINS + 1, type(uint16).max));
        refuses(e, abi.encodeWithSelector(IWalletRegistry.CoinMaskOutOfRange.selector, e.coinMask));
    }

    function testFuzz_refusesAnotherSequence(uint32 sequence) public {
        register(alice);
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        vm.assume(sequence != 2);
        e.sequence = sequence;
        refuses(e, abi.encodeWithSelector(IWalletRegistry.SequenceOutOfOrder.selector, sequence, 2));
    }

    function test_refusesAReplay() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        register(e);
        refuses(e, abi.encodeWithSelector(IWalletRegistry.SequenceOutOfOrder.selector, 1, 2));
    }

    function test_refusesAnEndorsementSignedBeforeASuspension() public {
        register(alice);
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        suspend(alice);
        refuses(e, abi.encodeWithSelector(IWalletRegistry.SequenceOutOfOrder.selector, 2, 3));
    }

    function test_refusesARevokedWallet() public {
        register(alice);
        revoke(alice);
        refuses(endorsementOf(alice), abi.encodeWithSelector(IWalletRegistry.WalletRevokedForever.selector, alice));
    }

    function test_refusesDuringARecovery() public {
        register(alice);
        registry.startRecovery(alice, bob, endorse(registry.hashRecovery(alice, bob)));
        refuses(endorsementOf(alice), abi.encodeWithSelector(IWalletRegistry.RecoveryPending.selector, alice));
    }

    function test_refusesAStrangersSignature() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        bytes memory signature = sign(STRANGER_KEY, registry.hashEndorsement(e));
        refuses(e, signature, vm.addr(STRANGER_KEY));
    }

    function test_refusesAFormerEndorser() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        bytes memory signature = sign(endorserKeys[0], registry.hashEndorsement(e));
        registry.setEndorser(vm.addr(endorserKeys[0]), false);
        refuses(e, signature, vm.addr(endorserKeys[0]));
    }

    function testFuzz_refusesAChangedField(uint256 field, uint256 value) public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        bytes32 signed = registry.hashEndorsement(e);
        field = bound(field, 0, 4);
        if (field == 0) e.wallet = address(uint160(bound(value, 1, type(uint160).max)));
        if (field == 1) e.commitment = bytes32(bound(value, 1, type(uint256).max));
        if (field == 2) e.country = uint16(bound(value, 1, 155));
        if (field == 3) e.validUntil = uint40(bound(value, START, VALID_UNTIL - 1));
        if (field == 4) e.coinMask = uint16(bound(value, 2, 3));
        vm.assume(registry.hashEndorsement(e) != signed);
        bytes memory signature = sign(endorserKeys[0], signed);
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        registry.register(e, signature);
    }

    function test_refusesAForeignChain() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        bytes memory signature = sign(endorserKeys[0], registry.hashEndorsement(e));
        vm.chainId(block.chainid + 1);
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        registry.register(e, signature);
    }

    function test_refusesAForeignRegistry() public {
        WalletRegistry other = new WalletRegistry(address(manager), 2);
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        bytes memory signature = sign(endorserKeys[0], other.hashEndorsement(e));
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        registry.register(e, signature);
    }

    function testFuzz_refusesAMalformedSignature(bytes memory signature) public {
        vm.assume(signature.length != 65);
        refuses(endorsementOf(alice), signature, address(0));
    }

    function test_refusesTheOtherHalfOfTheCurve() public {
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(endorserKeys[0], registry.hashEndorsement(e));
        bytes memory signature = abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        refuses(e, signature, address(0));
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function refuses(IWalletRegistry.Endorsement memory e, bytes memory why) private {
        bytes memory signature = sign(endorserKeys[0], registry.hashEndorsement(e));
        vm.expectRevert(why);
        registry.register(e, signature);
    }

    function refuses(IWalletRegistry.Endorsement memory e, bytes memory signature, address recovered) private {
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.EndorsementInvalid.selector, recovered));
        registry.register(e, signature);
    }

    function checkTold(address coin, IWalletRegistry.Endorsement memory e, bool holds) private view {
        uint256 word = (coin == address(dollar) ? dollar : euro).accountWord(e.wallet);
        checkEq(word.status(), holds ? AccountWord.STATUS_ACTIVE : AccountWord.STATUS_NONE, "status in coin");
        checkEq(word.tier(), holds ? e.tier : 0, "tier in coin");
        checkEq(word.validUntil(), holds ? e.validUntil : 0, "valid until in coin");
        (uint8 status, uint8 tier, uint16 country, uint40 validUntil) = registry.standingOf(coin, e.wallet);
        checkEq(status, holds ? AccountWord.STATUS_ACTIVE : AccountWord.STATUS_NONE, "standing");
        checkEq(tier, holds ? e.tier : 0, "standing's tier");
        checkEq(country, holds ? e.country : 0, "standing's country");
        checkEq(validUntil, holds ? e.validUntil : 0, "standing's valid until");
    }
}
