// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {AccountWord} from "../coin/AccountWord.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {CoinList} from "./CoinList.sol";
import {Endorsers} from "./Endorsers.sol";
import {IWalletRegistry} from "./IWalletRegistry.sol";
import {WalletWord} from "./WalletWord.sol";

/// @title WalletRegistry
/// @notice Who may hold coin; see IWalletRegistry.
contract WalletRegistry is Endorsers, CoinList, EIP712 {
    using WalletWord for uint256;

    struct Recovery {
        address successor;
        uint40 executableAt; // [Unix seconds]
    }

    /// @inheritdoc IWalletRegistry
    bytes32 public constant ENDORSEMENT_TYPEHASH = keccak256(
        "Endorsement(address wallet,bytes32 commitment,uint16 country,uint8 tier,"
        "uint40 validUntil,uint16 coinMask,uint32 sequence)"
    );
    /// @inheritdoc IWalletRegistry
    bytes32 public constant RECOVERY_TYPEHASH = keccak256(
        "Recovery(address wallet,address successor,bytes16 commitmentPrefix,uint32 sequence)"
    );
    /// @inheritdoc IWalletRegistry
    uint40 public constant RECOVERY_DELAY = 7 days; // [seconds]

    uint8 private constant HIGHEST_TIER = 3;
    uint16 private constant HIGHEST_COUNTRY = 999; // ISO 3166-1 numeric has three digits

    /// @inheritdoc IWalletRegistry
    uint8 public immutable recoveryThreshold;

    mapping(address wallet => uint256 word) private _words; // layout in WalletWord
    mapping(address wallet => Recovery recovery) private _recoveries;
    mapping(address wallet => address successor) private _successors;

    constructor(address manager, uint8 recoveryThreshold_) AccessManaged(manager) EIP712("Specie WalletRegistry", "1") {
        if (recoveryThreshold_ == 0) {
            revert ThresholdZero();
        }
        recoveryThreshold = recoveryThreshold_;
    }

    // ---- standing -----------------------------------------------------------------------------------------------

    /// @inheritdoc IWalletRegistry
    function register(Endorsement calldata endorsement, bytes calldata signature) external {
        address wallet = endorsement.wallet;
        uint256 before = _words[wallet];
        uint256 word = WalletWord.endorsed(endorsement);
        _checkWord(wallet, before, word);
        _words[wallet] = word;
        emit WalletRegistered(
            wallet,
            _checkCommitment(endorsement.commitment),
            _endorserOf(endorsement, signature),
            word.country(),
            word.tier(),
            word.validUntil(),
            word.coinMask(),
            word.sequence()
        );
        _push(wallet, word, word.coinMask());
        _push(wallet, 0, before.coinMask() & ~word.coinMask());
    }

    /// @inheritdoc IWalletRegistry
    function suspend(address wallet) external onlyEndorser {
        uint256 word = _restrictable(wallet);
        uint32 sequence = word.sequence() + 1;
        emit WalletSuspended(wallet, msg.sender, sequence);
        _setAndPush(wallet, word.withStatus(AccountWord.STATUS_SUSPENDED).withSequence(sequence));
    }

    /// @inheritdoc IWalletRegistry
    function revoke(address wallet) external onlyEndorser {
        uint256 word = _restrictable(wallet);
        emit WalletRevoked(wallet, msg.sender);
        _setAndPush(wallet, word.withStatus(AccountWord.STATUS_REVOKED));
    }

    /// @inheritdoc IWalletRegistry
    function sync(address wallet) external {
        uint256 word = _known(wallet);
        _push(wallet, word, word.coinMask());
    }

    // ---- recovery -----------------------------------------------------------------------------------------------

    /// @inheritdoc IWalletRegistry
    function startRecovery(address wallet, address successor, bytes calldata signatures) external {
        uint256 word = _restrictable(wallet);
        if (word.recovering()) {
            revert RecoveryPending(wallet);
        }
        _requireFree(successor);
        _requireEndorsements(_hashRecovery(wallet, successor, word), signatures, recoveryThreshold);

        uint40 executableAt = uint40(block.timestamp) + RECOVERY_DELAY;
        _words[wallet] = word.withRecovering(true);
        _recoveries[wallet] = Recovery(successor, executableAt);
        emit RecoveryStarted(wallet, successor, executableAt);
    }

    /// @inheritdoc IWalletRegistry
    function cancelRecovery(address wallet) external {
        if (msg.sender != wallet && !isEndorser(msg.sender)) {
            revert NotWalletOrEndorser(msg.sender);
        }
        address successor = _pendingRecovery(wallet).successor;
        uint256 word = _words[wallet];
        uint32 sequence = word.sequence() + 1;
        _words[wallet] = word.withSequence(sequence).withRecovering(false);
        delete _recoveries[wallet];
        emit RecoveryCanceled(wallet, successor, msg.sender, sequence);
    }

    /// @inheritdoc IWalletRegistry
    function completeRecovery(address wallet) external {
        Recovery memory recovery = _pendingRecovery(wallet);
        address successor = recovery.successor;
        if (block.timestamp < recovery.executableAt) {
            revert RecoveryNotDue(recovery.executableAt);
        }
        uint256 word = _restrictable(wallet).withRecovering(false);
        _requireFree(successor);
        delete _recoveries[wallet];
        _successors[wallet] = successor;
        emit RecoveryCompleted(wallet, successor);

        _setAndPush(successor, word.withSequence(1));
        // Not only the coins of the mask: a balance may remain in a coin that was dropped from it.
        for (uint256 i = 0; i < coinCount(); ++i) {
            ITradeCoin coin = ITradeCoin(_coinOrZero(i));
            if (_hasAccount(coin, wallet)) {
                coin.recoverAccount(wallet, successor);
            }
        }
        _setAndPush(wallet, word.withStatus(AccountWord.STATUS_REVOKED));
    }

    // ---- seizure ------------------------------------------------------------------------------------------------

    /// @inheritdoc IWalletRegistry
    function assignClaims(address wallet, address trustee) external restricted {
        uint8 status = _words[wallet].status();
        if (status != AccountWord.STATUS_REVOKED) {
            revert WalletNotRevoked(wallet, status);
        }
        if (_successors[wallet] != address(0)) {
            revert ClaimsFollow(wallet, _successors[wallet]);
        }
        status = _words[trustee].status();
        if (status != AccountWord.STATUS_ACTIVE) {
            revert TrusteeNotActive(trustee, status);
        }
        _successors[wallet] = trustee;
        emit ClaimsAssigned(wallet, trustee, msg.sender);
    }

    // ---- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IWalletRegistry
    function walletOf(address wallet) external view returns (Wallet memory) {
        uint256 word = _words[wallet];
        return
            Wallet({
                status: word.status(),
                tier: word.tier(),
                country: word.country(),
                validUntil: word.validUntil(),
                coinMask: word.coinMask(),
                sequence: word.sequence(),
                commitmentPrefix: word.commitmentPrefix(),
                recovering: word.recovering()
            });
    }

    /// @inheritdoc IWalletRegistry
    function standingOf(
        address coin,
        address wallet
    ) external view returns (uint8 status, uint8 tier, uint16 country, uint40 validUntil) {
        uint8 index = indexOf(coin);
        uint256 word = _words[wallet];
        if ((word.coinMask() >> index) & 1 == 0) {
            return (AccountWord.STATUS_NONE, 0, 0, 0);
        }
        return (word.status(), word.tier(), word.country(), word.validUntil());
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
        // A static struct lies in calldata just as EIP-712 encodes it; the compiler would copy it field by field.
        bytes calldata fields;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            fields.offset := endorsement
            fields.length := 0xe0 // 7 words [bytes]
        }
        return _hashTypedDataV4(keccak256(bytes.concat(ENDORSEMENT_TYPEHASH, fields)));
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    function _setAndPush(address wallet, uint256 word) private {
        _words[wallet] = word;
        _push(wallet, word, word.coinMask());
    }

    /// @dev Tells the coins of `mask` the standing in `word`. They take it while paused: a restriction is never late.
    function _push(address wallet, uint256 word, uint256 mask) private {
        uint256 index = 0;
        for (uint256 rest = mask; rest != 0; rest >>= 1) {
            if (rest & 1 != 0) {
                address coin = _coinOrZero(index);
                if (coin == address(0)) {
                    revert CoinMaskOutOfRange(uint16(mask));
                }
                ITradeCoin(coin).setStanding(wallet, word.status(), word.tier(), word.country(), word.validUntil());
            }
            unchecked {
                ++index;
            }
        }
    }

    /// @dev In the coin, or still in one that it replaced.
    function _hasAccount(ITradeCoin coin, address wallet) private view returns (bool) {
        for (; address(coin) != address(0); coin = ITradeCoin(coin.predecessor())) {
            if (coin.accountWord(wallet) != 0) {
                return true;
            }
        }
        return false;
    }

    function _checkWord(address wallet, uint256 before, uint256 word) private view {
        if (wallet == address(0)) {
            revert WalletZero();
        }
        if (word.tier() > HIGHEST_TIER) {
            revert TierOutOfRange(word.tier());
        }
        if (word.country() == 0 || word.country() > HIGHEST_COUNTRY) {
            revert CountryOutOfRange(word.country());
        }
        if (block.timestamp > word.validUntil()) {
            revert EndorsementExpired(word.validUntil());
        }
        if (before.status() == AccountWord.STATUS_REVOKED) {
            revert WalletRevokedForever(wallet);
        }
        if (before.recovering()) {
            revert RecoveryPending(wallet);
        }
        uint32 expected = before.sequence() + 1;
        if (word.sequence() != expected) {
            revert SequenceOutOfOrder(word.sequence(), expected);
        }
    }

    function _checkCommitment(bytes32 commitment) private pure returns (bytes32) {
        if (commitment == bytes32(0)) {
            revert CommitmentZero();
        }
        return commitment;
    }

    function _endorserOf(
        Endorsement calldata endorsement,
        bytes calldata signature
    ) private view returns (address endorser) {
        (endorser, , ) = ECDSA.tryRecoverCalldata(hashEndorsement(endorsement), signature);
        if (!isEndorser(endorser)) {
            revert EndorsementInvalid(endorser);
        }
    }

    function _hashRecovery(address wallet, address successor, uint256 word) private view returns (bytes32) {
        return
            _hashTypedDataV4(
                keccak256(abi.encode(RECOVERY_TYPEHASH, wallet, successor, word.commitmentPrefix(), word.sequence()))
            );
    }

    function _known(address wallet) private view returns (uint256 word) {
        word = _words[wallet];
        if (word == 0) {
            revert WalletUnknown(wallet);
        }
    }

    function _restrictable(address wallet) private view returns (uint256 word) {
        word = _known(wallet);
        if (word.status() == AccountWord.STATUS_REVOKED) {
            revert WalletRevokedForever(wallet);
        }
    }

    function _pendingRecovery(address wallet) private view returns (Recovery memory recovery) {
        recovery = _recoveries[wallet];
        if (recovery.successor == address(0)) {
            revert RecoveryUnknown(wallet);
        }
    }

    function _requireFree(address successor) private view {
        if (successor == address(0)) {
            revert WalletZero();
        }
        if (_words[successor] != 0) {
            revert SuccessorTaken(successor);
        }
    }
}
