// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {AccountWord} from "../coin/AccountWord.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {CoinList} from "./CoinList.sol";
import {Endorsers} from "./Endorsers.sol";
import {IWalletRegistry} from "./IWalletRegistry.sol";
import {SignatureList} from "./SignatureList.sol";

/// @title WalletRegistry
/// @notice Who may hold coin; see IWalletRegistry.
contract WalletRegistry is Endorsers, CoinList, EIP712 {
    using SignatureList for bytes;

    struct Recovery {
        address successor;
        uint40 executableAt; // [Unix seconds]
    }

    /// @inheritdoc IWalletRegistry
    bytes32 public constant ENDORSEMENT_TYPEHASH = keccak256(
        "Endorsement(address wallet,bytes32 commitment,uint16 country,uint8 tier,uint40 validUntil,uint16 coinMask,uint32 sequence)"
    );
    /// @inheritdoc IWalletRegistry
    bytes32 public constant RECOVERY_TYPEHASH =
        keccak256("Recovery(address wallet,address successor,bytes16 commitmentPrefix,uint32 sequence)");
    /// @inheritdoc IWalletRegistry
    uint40 public constant RECOVERY_DELAY = 7 days; // [seconds]

    uint8 private constant HIGHEST_TIER = 3;
    uint16 private constant HIGHEST_COUNTRY = 999; // ISO 3166-1 numeric has three digits

    /// @inheritdoc IWalletRegistry
    uint8 public immutable recoveryThreshold;

    mapping(address wallet => Wallet) private _wallets;
    mapping(address wallet => Recovery) private _recoveries;
    mapping(address wallet => address) private _successors;

    constructor(address manager, uint8 recoveryThreshold_) AccessManaged(manager) EIP712("Specie WalletRegistry", "1") {
        if (recoveryThreshold_ == 0) {
            revert ThresholdZero();
        }
        recoveryThreshold = recoveryThreshold_;
    }

    // ---- standing -----------------------------------------------------------------------------------------------

    /// @inheritdoc IWalletRegistry
    function register(Endorsement calldata endorsement, bytes calldata signature) external {
        Wallet memory wallet = _wallets[endorsement.wallet];
        _checkEndorsement(endorsement, wallet);
        address endorser = _endorserOf(endorsement, signature);

        uint16 dropped = wallet.coinMask & ~endorsement.coinMask;
        wallet.status = AccountWord.STATUS_ACTIVE;
        wallet.tier = endorsement.tier;
        wallet.country = endorsement.country;
        wallet.validUntil = endorsement.validUntil;
        wallet.coinMask = endorsement.coinMask;
        wallet.sequence = endorsement.sequence;
        wallet.commitmentPrefix = bytes16(endorsement.commitment);
        _wallets[endorsement.wallet] = wallet;
        emit WalletRegistered(
            endorsement.wallet,
            endorsement.commitment,
            endorser,
            endorsement.country,
            endorsement.tier,
            endorsement.validUntil,
            endorsement.coinMask,
            endorsement.sequence
        );

        _push(endorsement.wallet, wallet);
        if (dropped != 0) {
            Wallet memory nothing;
            nothing.coinMask = dropped;
            _push(endorsement.wallet, nothing);
        }
    }

    /// @inheritdoc IWalletRegistry
    function suspend(address wallet) external onlyEndorser {
        uint32 sequence = _restrict(wallet, AccountWord.STATUS_SUSPENDED);
        emit WalletSuspended(wallet, msg.sender, sequence);
    }

    /// @inheritdoc IWalletRegistry
    function revoke(address wallet) external onlyEndorser {
        uint32 sequence = _restrict(wallet, AccountWord.STATUS_REVOKED);
        emit WalletRevoked(wallet, msg.sender, sequence);
    }

    /// @inheritdoc IWalletRegistry
    function sync(address wallet) external {
        _push(wallet, _known(wallet));
    }

    // ---- recovery -----------------------------------------------------------------------------------------------

    /// @inheritdoc IWalletRegistry
    function startRecovery(address wallet, address successor, bytes calldata signatures) external {
        Wallet memory lost = _known(wallet);
        _requireNotRevoked(wallet, lost);
        if (lost.recovering) {
            revert RecoveryPending(wallet);
        }
        _requireFree(successor);
        _requireEndorsements(_hashRecovery(wallet, successor, lost), signatures, recoveryThreshold);

        uint40 executableAt = uint40(block.timestamp) + RECOVERY_DELAY;
        _wallets[wallet].recovering = true;
        _recoveries[wallet] = Recovery(successor, executableAt);
        emit RecoveryStarted(wallet, successor, executableAt);
    }

    /// @inheritdoc IWalletRegistry
    function cancelRecovery(address wallet) external {
        if (msg.sender != wallet && !isEndorser(msg.sender)) {
            revert NotWalletOrEndorser(msg.sender);
        }
        address successor = _pendingRecovery(wallet).successor;
        uint32 sequence = _wallets[wallet].sequence + 1;
        _wallets[wallet].sequence = sequence;
        _wallets[wallet].recovering = false;
        delete _recoveries[wallet];
        emit RecoveryCanceled(wallet, successor, msg.sender, sequence);
    }

    /// @inheritdoc IWalletRegistry
    function completeRecovery(address wallet) external {
        Recovery memory recovery = _pendingRecovery(wallet);
        if (block.timestamp < recovery.executableAt) {
            revert RecoveryNotDue(recovery.executableAt);
        }
        Wallet memory lost = _wallets[wallet];
        _requireNotRevoked(wallet, lost);
        _requireFree(recovery.successor);

        Wallet memory found = _wallets[wallet];
        found.sequence = 1;
        found.recovering = false;
        lost.status = AccountWord.STATUS_REVOKED;
        lost.recovering = false;
        _wallets[recovery.successor] = found;
        _wallets[wallet] = lost;
        _successors[wallet] = recovery.successor;
        delete _recoveries[wallet];
        emit RecoveryCompleted(wallet, recovery.successor);

        _push(recovery.successor, found);
        // Every coin and not only those of the mask: a balance may remain in a coin that was dropped from it.
        for (uint256 i = 0; i < coinCount(); ++i) {
            ITradeCoin(_coinOrZero(i)).recoverAccount(wallet, recovery.successor);
        }
        _push(wallet, lost);
    }

    // ---- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IWalletRegistry
    function walletOf(address wallet) external view returns (Wallet memory) {
        return _wallets[wallet];
    }

    /// @inheritdoc IWalletRegistry
    function standingOf(address coin, address wallet)
        external
        view
        returns (uint8 status, uint8 tier, uint16 country, uint40 validUntil)
    {
        uint8 index = indexOf(coin);
        Wallet storage kept = _wallets[wallet];
        if ((kept.coinMask >> index) & 1 == 0) {
            return (AccountWord.STATUS_NONE, 0, 0, 0);
        }
        return (kept.status, kept.tier, kept.country, kept.validUntil);
    }

    /// @inheritdoc IWalletRegistry
    function successorOf(address wallet) external view returns (address) {
        return _successors[wallet];
    }

    /// @inheritdoc IWalletRegistry
    function recoveryOf(address wallet) external view returns (address successor, uint40 executableAt) {
        Recovery storage recovery = _recoveries[wallet];
        return (recovery.successor, recovery.executableAt);
    }

    /// @inheritdoc IWalletRegistry
    function hashRecovery(address wallet, address successor) external view returns (bytes32) {
        return _hashRecovery(wallet, successor, _known(wallet));
    }

    /// @inheritdoc IWalletRegistry
    function hashEndorsement(Endorsement calldata endorsement) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(ENDORSEMENT_TYPEHASH, endorsement)));
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    /// @dev Takes a sequence number too, so that an endorsement signed before can not undo the restriction.
    function _restrict(address wallet, uint8 status) private returns (uint32 sequence) {
        Wallet memory kept = _known(wallet);
        _requireNotRevoked(wallet, kept);
        sequence = ++kept.sequence;
        kept.status = status;
        _wallets[wallet] = kept;
        _push(wallet, kept);
    }

    /// @dev Coins take this while paused, so a restriction is never late.
    function _push(address wallet, Wallet memory kept) private {
        for (uint256 i = 0; kept.coinMask >> i != 0; ++i) {
            if ((kept.coinMask >> i) & 1 == 0) {
                continue;
            }
            address coin = _coinOrZero(i);
            if (coin == address(0)) {
                revert CoinMaskOutOfRange(kept.coinMask);
            }
            ITradeCoin(coin).setStanding(wallet, kept.status, kept.tier, kept.country, kept.validUntil);
        }
    }

    function _checkEndorsement(Endorsement calldata endorsement, Wallet memory wallet) private view {
        if (endorsement.wallet == address(0)) {
            revert WalletZero();
        }
        if (endorsement.commitment == bytes32(0)) {
            revert CommitmentZero();
        }
        if (endorsement.tier > HIGHEST_TIER) {
            revert TierOutOfRange(endorsement.tier);
        }
        if (endorsement.country == 0 || endorsement.country > HIGHEST_COUNTRY) {
            revert CountryOutOfRange(endorsement.country);
        }
        if (block.timestamp > endorsement.validUntil) {
            revert EndorsementExpired(endorsement.validUntil);
        }
        _requireNotRevoked(endorsement.wallet, wallet);
        if (wallet.recovering) {
            revert RecoveryPending(endorsement.wallet);
        }
        if (endorsement.sequence != wallet.sequence + 1) {
            revert SequenceOutOfOrder(endorsement.sequence, wallet.sequence + 1);
        }
    }

    function _endorserOf(Endorsement calldata endorsement, bytes calldata signature)
        private
        view
        returns (address endorser)
    {
        endorser = signature.count() == 1 ? signature.signerAt(0, hashEndorsement(endorsement)) : address(0);
        if (!isEndorser(endorser)) {
            revert EndorsementInvalid(endorser);
        }
    }

    function _hashRecovery(address wallet, address successor, Wallet memory lost) private view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(abi.encode(RECOVERY_TYPEHASH, wallet, successor, lost.commitmentPrefix, lost.sequence))
        );
    }

    function _known(address wallet) private view returns (Wallet memory kept) {
        kept = _wallets[wallet];
        if (kept.status == AccountWord.STATUS_NONE) {
            revert WalletUnknown(wallet);
        }
    }

    function _pendingRecovery(address wallet) private view returns (Recovery memory recovery) {
        recovery = _recoveries[wallet];
        if (recovery.successor == address(0)) {
            revert RecoveryUnknown(wallet);
        }
    }

    function _requireNotRevoked(address wallet, Wallet memory kept) private pure {
        if (kept.status == AccountWord.STATUS_REVOKED) {
            revert WalletRevokedForever(wallet);
        }
    }

    function _requireFree(address successor) private view {
        if (successor == address(0)) {
            revert WalletZero();
        }
        if (_wallets[successor].status != AccountWord.STATUS_NONE) {
            revert SuccessorTaken(successor);
        }
    }
}
