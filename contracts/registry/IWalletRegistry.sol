// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IWalletRegistry
/// @notice Who may hold coin. A wallet is registered by an endorsement: an EIP-712 signature of an endorser over the
/// wallet, a commitment to its holder's identity, and its standing. Personal data never reaches the chain.
/// @dev One storage slot a wallet. Standing is pushed to the coins of the wallet's mask.
interface IWalletRegistry {
    /// @notice What an endorser signs. EIP-712 type:
    /// Endorsement(address wallet,bytes32 commitment,uint16 country,uint8 tier,uint40 validUntil,uint16 coinMask,
    /// uint32 sequence), in one line without spaces after commas.
    struct Endorsement {
        address wallet;
        bytes32 commitment; // salted hash of the identity file
        uint16 country; // ISO 3166-1 numeric
        uint8 tier; // 0 to 3
        uint40 validUntil; // [Unix seconds], last second of validity
        uint16 coinMask; // bit i: may hold coin i
        uint32 sequence; // exactly one more than the wallet's (see Wallet.sequence); the first is 1
    }

    /// @notice A wallet's standing as kept by the registry.
    // solhint-disable-next-line gas-struct-packing
    struct Wallet {
        uint8 status; // AccountWord.STATUS_*
        uint8 tier;
        uint16 country;
        uint40 validUntil;
        uint16 coinMask;
        uint32 sequence; // counts endorsements, suspensions and cancelled recoveries
        bytes16 commitmentPrefix; // high half of the commitment; in full in the event
        bool recovering; // a recovery has been started and is neither cancelled nor completed
    }

    /// @notice Registered, or renewed or changed by a later endorsement.
    event WalletRegistered(
        address indexed wallet,
        bytes32 indexed commitment,
        address indexed endorser,
        uint16 country,
        uint8 tier,
        uint40 validUntil,
        uint16 coinMask,
        uint32 sequence
    );
    /// @notice Suspending takes a sequence number, so that no endorsement signed before can reinstate the wallet.
    event WalletSuspended(address indexed wallet, address indexed by, uint32 sequence);
    event WalletRevoked(address indexed wallet, address indexed by);
    event EndorserChanged(address indexed endorser, bool allowed);
    event CoinAdded(uint8 indexed index, address indexed coin);
    /// @notice Standings of the bit go to `successor` from now on.
    event CoinReplaced(uint8 indexed index, address indexed coin, address indexed successor);
    event RecoveryStarted(address indexed wallet, address indexed successor, uint40 executableAt);
    /// @notice Takes a sequence number of the wallet, so that the same signatures can not start it again.
    event RecoveryCanceled(address indexed wallet, address indexed successor, address indexed by, uint32 sequence);
    /// @notice `wallet` is revoked; `successor` has its standing, mask and commitment, with sequence 1.
    event RecoveryCompleted(address indexed wallet, address indexed successor);
    /// @notice The claims of the revoked `wallet` in pools, redemptions and trades are the trustee's.
    event ClaimsAssigned(address indexed wallet, address indexed trustee, address indexed by);

    error NotEndorser(address account);
    /// @notice The signature is not an endorser's over this endorsement, on this chain and contract.
    error EndorsementInvalid(address recovered);
    error SequenceOutOfOrder(uint32 given, uint32 expected);
    error EndorsementExpired(uint40 validUntil);
    error WalletZero();
    error CommitmentZero();
    error TierOutOfRange(uint8 tier);
    error CountryOutOfRange(uint16 country);
    error CoinMaskOutOfRange(uint16 coinMask);
    error CoinsFull();
    error CoinKnown(address coin);
    error CoinUnknown(address coin);
    error CoinIndexUnknown(uint8 index);
    /// @notice The coin has no successor: start its migration first.
    error CoinNotReplaced(address coin);
    /// @notice The coin takes its standings from another registry.
    error CoinOfOtherRegistry(address coin, address registry);
    error ThresholdZero();
    error WalletUnknown(address wallet);
    error WalletRevokedForever(address wallet);
    /// @notice `valid` distinct endorsers signed; `required` are needed.
    error TooFewEndorsements(uint256 valid, uint256 required);
    /// @notice Signatures must be in strictly ascending order of signer address.
    error EndorsersNotAscending(address previous, address next);
    /// @notice The successor of a recovery must be a wallet that was never registered.
    error SuccessorTaken(address successor);
    /// @notice Only the claims of a revoked wallet can be assigned: revoke it first.
    error WalletNotRevoked(address wallet, uint8 status);
    /// @notice The claims of the wallet have gone to `successor` already, by recovery or assignment.
    error ClaimsFollow(address wallet, address successor);
    /// @notice A trustee is an ACTIVE wallet.
    error TrusteeNotActive(address trustee, uint8 status);
    error RecoveryUnknown(address wallet);
    error RecoveryNotDue(uint40 executableAt);
    error RecoveryPending(address wallet);
    error NotWalletOrEndorser(address caller);

    function ENDORSEMENT_TYPEHASH() external view returns (bytes32);
    function RECOVERY_TYPEHASH() external view returns (bytes32);
    /// @notice Seconds between start and completion of a recovery; 7 days.
    function RECOVERY_DELAY() external view returns (uint40);
    /// @notice Endorsements needed to start a recovery (set at deployment).
    function recoveryThreshold() external view returns (uint8);
    function walletOf(address wallet) external view returns (Wallet memory);
    function isEndorser(address account) external view returns (bool);
    function coinCount() external view returns (uint8);
    function coinAt(uint8 index) external view returns (address);
    /// @notice The bit of `coin` in coin masks; a coin that was replaced shares it with its successor. Reverts with
    /// CoinUnknown.
    function indexOf(address coin) external view returns (uint8);
    /// @notice What `wallet` may do in `coin`; status NONE when the coin is not in its mask. Reverts with CoinUnknown.
    function standingOf(
        address coin,
        address wallet
    ) external view returns (uint8 status, uint8 tier, uint16 country, uint40 validUntil);
    /// @notice The wallet that took over from `wallet` by recovery, or its claims by assignment; or zero.
    /// @dev A wallet with a successor is revoked for good, and no revoked wallet becomes one: following it ends.
    function successorOf(address wallet) external view returns (address);
    function recoveryOf(address wallet) external view returns (address successor, uint40 executableAt);
    /// @notice The EIP-712 digest an endorser signs for `endorsement`.
    function hashEndorsement(Endorsement calldata endorsement) external view returns (bytes32);
    /// @notice The EIP-712 digest endorsers sign for a recovery:
    /// Recovery(address wallet,address successor,bytes16 commitmentPrefix,uint32 sequence)
    /// Prefix and sequence are the wallet's present ones: only the identity's present holder moves, and only once.
    function hashRecovery(address wallet, address successor) external view returns (bytes32);

    /// @notice Reverts unless at least `required` distinct endorsers signed `digest`, and nobody else.
    /// @param signatures concatenated 65-byte ECDSA signatures (r, s, v), ascending by signer address.
    /// @return valid how many signed
    function requireEndorsements(
        bytes32 digest,
        bytes calldata signatures,
        uint256 required
    ) external view returns (uint256 valid);

    /// @notice Registers, renews or changes a wallet. Anyone may send it; the endorser's signature is the authority.
    /// @dev A coin that the new mask drops is told status NONE. Refused while a recovery is pending.
    function register(Endorsement calldata endorsement, bytes calldata signature) external;
    /// @notice Any one endorser suspends; only a new endorsement reinstates. Reaches all coins of the mask at once.
    function suspend(address wallet) external;
    /// @notice Any one endorser revokes, for good. Reaches all coins of the mask at once.
    function revoke(address wallet) external;
    /// @notice Copies the registry's standing of `wallet` to every coin of its mask. Anyone may call.
    function sync(address wallet) external;

    /// @notice Starts the move of a wallet to a new address, k of n; completed after RECOVERY_DELAY by anyone.
    /// @dev Status, balances and freezes move with it, in every known coin; mint allowances, OPENER and the allowances
    /// of others do not, but in the coins of its mask a revoked wallet can not use them. What has not migrated from a
    /// coin that was replaced is migrated first. Completing waits while a coin in which the wallet has an account is
    /// paused.
    function startRecovery(address wallet, address successor, bytes calldata signatures) external;
    /// @notice The old key or any endorser cancels.
    function cancelRecovery(address wallet) external;
    function completeRecovery(address wallet) external;

    function setEndorser(address endorser, bool allowed) external;
    /// @return index the bit of the coin in coin masks.
    function addCoin(address coin) external returns (uint8 index);
    /// @notice Puts the successor of `coin` in its place, once `coin.startMigration` has named it.
    /// @return index the bit in coin masks, which stays the same
    function replaceCoin(address coin) external returns (uint8 index);
    /// @notice Seizure: the claims of a revoked wallet, where contracts follow `successorOf`, become the trustee's.
    /// Irreversible. Coin that the wallet holds itself is not moved: it can be frozen and wiped.
    function assignClaims(address wallet, address trustee) external;
}
