// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title ITradeCoin
/// @notice A reserve-backed currency unit that only endorsed wallets can hold. One contract per reference currency.
/// @dev All amounts are in coin units: 1 coin = 10 ** decimals() coin units. Times are Unix seconds.
/// A whole account is one storage word (see AccountWord). ERC-20 and ERC-2612 (with ERC-1271 signers), EIP-3009,
/// ERC-6093 error names where that standard has one.
interface ITradeCoin is IERC20Metadata, IERC20Permit {
    /// @notice One authorization of EIP-3009 in a batch. `signature` is 65 bytes ECDSA (r, s, v) or an ERC-1271 blob.
    struct TransferAuthorization {
        address from;
        address to;
        uint256 value; // [coin units]
        uint256 validAfter; // [Unix seconds], exclusive
        uint256 validBefore; // [Unix seconds], exclusive
        bytes32 nonce;
        bytes signature;
    }

    /// @notice A part of a mint that goes into a derived account of the minter.
    struct Share {
        bytes32 salt; // of the account, which must be open
        uint256 value; // [coin units]
    }

    // ---- events -------------------------------------------------------------------------------------------------

    event Frozen(address indexed account, address indexed by);
    event Unfrozen(address indexed account, address indexed by);
    /// @notice `value` coin units of the frozen `account` were destroyed by `by`.
    event Wiped(address indexed account, address indexed by, uint256 value);
    event Paused(address indexed by);
    event Unpaused(address indexed by);
    /// @notice Largest balance [coin units] that a wallet of `tier` may hold; type(uint256).max means no cap.
    event CapChanged(uint8 indexed tier, uint256 cap);
    event MintAllowanceChanged(address indexed minter, uint256 allowance);
    event OpenerChanged(address indexed module, bool allowed);
    event DerivedAccountOpened(address indexed account, address indexed owner, bytes32 indexed salt, uint8 flags);
    event DerivedAccountClosed(address indexed account, address indexed owner);
    /// @notice EIP-3009.
    event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce);
    /// @notice EIP-3009.
    event AuthorizationCanceled(address indexed authorizer, bytes32 indexed nonce);
    /// @notice The balance [coin units] and freeze of `from` moved to `to` because the wallet was recovered.
    event AccountRecovered(address indexed from, address indexed to, uint256 value);
    /// @notice This coin is replaced by `successor`, and from now on paused for good.
    event MigrationStarted(address indexed successor);
    /// @notice `value` coin units of `account` came from the predecessor, whose Transfer to the zero address tells the
    /// same. `flags` are the account's now (AccountWord.FLAG_*): a freeze came along, and so did being derived.
    event AccountMigrated(address indexed account, uint256 value, uint8 flags);

    // ---- errors (with ERC-6093's ERC20* errors from OpenZeppelin's IERC20Errors) -----------------------------------

    /// @notice Everything that moves coin is paused.
    error EnforcedPause();
    error ExpectedPause();
    /// @notice `account` is not registered, or its standing is suspended or revoked (`status`, see AccountWord).
    error AccountNotActive(address account, uint8 status);
    /// @notice The endorsement of `account` ended at `validUntil` [Unix seconds].
    error AccountExpired(address account, uint40 validUntil);
    error AccountFrozen(address account);
    error AccountNotFrozen(address account);
    /// @notice A derived account acts only through its owner contract.
    error AccountIsDerived(address account);
    error AccountNotDerived(address account);
    /// @notice `account` takes nothing but what its owner contract moves into it.
    error InboundClosed(address account);
    /// @notice The receiver would hold `balance`, more than `cap`, both in coin units.
    error CapExceeded(address account, uint256 balance, uint256 cap);
    /// @notice The total supply would be `supply`, more than `ceiling`, both in coin units.
    error SupplyCeilingExceeded(uint256 supply, uint256 ceiling);
    /// @notice `minted` coin units would have been minted this UTC day, more than `ceiling`.
    error DailyMintCeilingExceeded(uint256 minted, uint256 ceiling);
    error MintAllowanceExceeded(address minter, uint256 allowance, uint256 value);
    error NotRegistry(address caller);
    /// @notice `module` may not open and move derived accounts.
    error NotOpener(address module);
    error NotMinter(address caller);
    error DerivedAccountNotEmpty(address account, uint256 balance);
    error DerivedAccountExists(address account);
    error TierOutOfRange(uint8 tier);
    error CapOutOfRange(uint256 cap);
    error CeilingOutOfRange(uint256 ceiling);
    /// @notice `status` is none of AccountWord.STATUS_*.
    error StatusOutOfRange(uint8 status);
    /// @notice Only FLAG_NO_INBOUND may be given when a derived account is opened.
    error FlagsOutOfRange(uint8 flags);
    /// @notice More than 18 decimals.
    error DecimalsOutOfRange(uint8 decimals);
    error AddressZero();
    /// @notice `currency` is not a code of three letters.
    error CurrencyInvalid(string currency);
    /// @notice The predecessor named at deployment, or the successor's predecessor, is not the same in `what`.
    error PredecessorDiffers(address predecessor, bytes32 what);
    /// @notice This coin succeeds none, so that nothing can migrate to it.
    error PredecessorNone();
    /// @notice `coin` is not the one (`successor`, or zero while there is none) that the old coin hands over to.
    error NotSuccessor(address coin, address successor);
    /// @notice Do it in `successor`, to which this coin's accounts migrate.
    error CoinReplaced(address successor);
    error LengthMismatch(uint256 first, uint256 second);
    /// @notice ERC-2612, EIP-3009: the deadline [Unix seconds] has passed.
    error SignatureExpired(uint256 deadline);
    error SignatureInvalid(address signer);
    /// @notice `owner` has used all of its permit nonces; transfers and EIP-3009 still work.
    error PermitNoncesExhausted(address owner);
    error AuthorizationNotYetValid(uint256 validAfter);
    error AuthorizationUsedOrCanceled(address authorizer, bytes32 nonce);
    /// @notice receiveWithAuthorization must be sent by the payee (EIP-3009).
    error CallerNotPayee(address caller, address payee);

    // ---- views --------------------------------------------------------------------------------------------------

    /// @notice ISO 4217 code of the reference currency, e.g. "USD".
    function currency() external view returns (string memory);
    function registry() external view returns (address);
    /// @notice The ReserveFeed that attests this coin's reserve.
    function reserveFeed() external view returns (address);
    /// @notice Largest total supply [coin units]; at most type(int64).max, so that a database holds any sum exactly.
    function supplyCeiling() external view returns (uint256);
    /// @notice Most that may be minted in one UTC day [coin units].
    function dailyMintCeiling() external view returns (uint256);
    /// @notice Minted here this UTC day [coin units]. The ceiling also counts what a predecessor minted that day.
    function mintedToday() external view returns (uint256);
    /// @notice The coin whose accounts migrate to this one, or zero.
    function predecessor() external view returns (address);
    /// @notice The coin that replaces this one, or zero while none does.
    function successor() external view returns (address);
    /// @notice Total supply of this coin and what of its predecessor's has not migrated yet [coin units]: what the
    /// reserve must cover.
    function outstandingSupply() external view returns (uint256);
    function paused() external view returns (bool);
    /// @notice Largest balance [coin units] of a wallet of `tier` (0 to 3); type(uint256).max means no cap.
    function capOf(uint8 tier) external view returns (uint256);
    /// @notice The raw account word (layout in AccountWord).
    function accountWord(address account) external view returns (uint256);
    function isFrozen(address account) external view returns (bool);
    function mintAllowance(address minter) external view returns (uint256);
    function isOpener(address module) external view returns (bool);
    /// @notice Low 160 bits of keccak256(abi.encode(tag, chain id, owner, salt)): the same address in every coin.
    function derivedAccountOf(address owner, bytes32 salt) external view returns (address);
    /// @notice EIP-3009: true once the nonce was used or canceled.
    function authorizationState(address authorizer, bytes32 nonce) external view returns (bool);
    function TRANSFER_WITH_AUTHORIZATION_TYPEHASH() external view returns (bytes32);
    function RECEIVE_WITH_AUTHORIZATION_TYPEHASH() external view returns (bytes32);
    function CANCEL_AUTHORIZATION_TYPEHASH() external view returns (bytes32);
    function PERMIT_TYPEHASH() external view returns (bytes32);

    // ---- holders ------------------------------------------------------------------------------------------------

    /// @notice Sends values[i] to recipients[i]; all or nothing. The sender is checked once, each receiver on its own.
    function multiTransfer(address[] calldata recipients, uint256[] calldata values) external returns (bool);
    /// @notice ERC-2612 permit whose signature may also be an ERC-1271 blob.
    function permit(address owner, address spender, uint256 value, uint256 deadline, bytes calldata signature) external;

    function transferWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;
    function transferWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) external;
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) external;
    function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) external;
    function cancelAuthorization(address authorizer, bytes32 nonce, bytes calldata signature) external;
    /// @notice Many authorizations by many senders; all or nothing.
    function batchTransferWithAuthorization(TransferAuthorization[] calldata authorizations) external;

    /// @notice Moves `value` of the caller into the open derived account of (module, salt), under the checks of a
    /// transfer, and calls `IPaymentModule(module).onPayment(caller, salt, value, data)`: so paying, and what the
    /// module does with the payment, are one transaction.
    /// @dev `module` must be an opener that may act.
    function pay(address module, bytes32 salt, uint256 value, bytes calldata data) external;
    /// @notice Moves `value` of the caller into the derived account that `desk` names, for redemption.
    /// @dev The holder calls the coin, so no module can pull coin from a wallet. The coin calls
    /// `IRedemptionDesk(desk).onRedeem(holder, value, payoutReference)`, which answers the salt of the account.
    /// An expired wallet may redeem; a frozen, suspended or revoked one may not. `desk` must be an opener, and the
    /// account open.
    /// @return id the redemption id
    function redeem(address desk, uint256 value, bytes32 payoutReference) external returns (bytes32 id);

    // ---- modules (OPENER) ---------------------------------------------------------------------------------------

    // Each of these needs OPENER on the caller's account, so that one switch stops a bad module; that switch has a
    // delay, so freezing the module stops it too, at once. None moves coin from or to a frozen account.

    /// @notice Opens the derived account of (caller, salt): active, never expiring, without a cap.
    /// @dev A balance or freeze that is already there stays, and nothing that is there can keep it from opening.
    /// @param flags AccountWord.FLAG_NO_INBOUND to take only what the caller itself moves in, or 0.
    function openAccount(bytes32 salt, uint8 flags) external returns (address account);
    /// @notice Zeroes the word of the empty derived account of (caller, salt): later payments revert. Refused while it
    /// is frozen, since that would forget the freeze.
    function closeAccount(bytes32 salt) external;
    /// @notice Moves coin out of the derived account of (caller, salt); the receiver is checked as in a transfer.
    function moveFromAccount(bytes32 salt, address to, uint256 value) external;
    /// @notice Moves coin between two open derived accounts of the caller; the second may be closed to payments by
    /// others (FLAG_NO_INBOUND).
    function moveBetweenAccounts(bytes32 fromSalt, bytes32 toSalt, uint256 value) external;
    /// @notice Destroys coin in the derived account of (caller, salt).
    function burnFromAccount(bytes32 salt, uint256 value) external;

    // ---- minters ------------------------------------------------------------------------------------------------

    // None of these works for a minter that is frozen, suspended or revoked.

    /// @notice Creates `value` for `to` within the caller's mint allowance and both ceilings. An allowance of
    /// type(uint256).max is not used up.
    function mint(address to, uint256 value) external;
    /// @notice As mint of `value` and both shares, told as minted into the derived account of (caller, salt) and moved
    /// on from there: `value` to `to`, and each share that is not zero into another derived account of the caller.
    /// @dev The account would be emptied in the same call, so it is an event and not a slot, and need not be open. It
    /// is only refused while it is frozen.
    function mintThrough(bytes32 salt, address to, uint256 value, Share[2] calldata shares) external;
    /// @notice Destroys `value` of the caller, who must be a minter: one whose allowance was last set above zero, even
    /// if it has used it up. Holders redeem.
    function burn(uint256 value) external;

    // ---- registry -----------------------------------------------------------------------------------------------

    /// @notice Writes the identity half of the account word. Only the registry; works while paused. Refused for a
    /// derived account.
    /// @dev No event: the registry's events tell wallet, standing and coins at once.
    function setStanding(address account, uint8 status, uint8 tier, uint16 country, uint40 validUntil) external;
    /// @notice Moves a recovered wallet's balance to its successor, which is frozen if the wallet was. Only the
    /// registry.
    /// @dev Neither cap nor standing of the successor is asked: standing is the registry's to set before or after.
    /// Permit nonces stay where they are, so none goes back: a permit names its owner and means nothing for another.
    function recoverAccount(address from, address to) external;

    // ---- migration ----------------------------------------------------------------------------------------------

    // A successor has the registry, reserve feed, currency and decimals of the coin it replaces, and no lower supply
    // ceiling. What moves is balance, freeze, and derived accounts under their addresses; allowances, permit nonces,
    // used authorizations and the powers of modules and minters do not.

    /// @notice Takes the accounts out of the predecessor and gives wallets their standing. Anyone may call at any time
    /// after `startMigration` there and `replaceCoin` in the registry; what has migrated already is passed over.
    /// @dev Goes on while either coin is paused, since it brings coin to nobody else. No cap is asked.
    function migrate(address[] calldata accounts) external;
    /// @notice Empties the account and tells what its word was. Only the successor.
    /// @return word the account's word, without its permit nonce, which stays
    function surrender(address account) external returns (uint256 word);
    /// @notice What is outstanding here and what was minted today [coin units], with predecessors'. Only the successor,
    /// which asks whenever it mints: so it can not mint before this coin is replaced.
    function closedSupply() external view returns (uint256 outstanding, uint256 minted);

    // ---- roles (AccessManager) ----------------------------------------------------------------------------------

    /// @notice Once this coin is replaced, only its successor freezes, unfreezes and wipes.
    function freeze(address account) external;
    function unfreeze(address account) external;
    /// @notice Destroys the whole balance of a frozen wallet; refused for derived accounts: seize the party's claim.
    function wipe(address account) external;
    function pause() external;
    function unpause() external;
    /// @param cap [coin units], below 2 ** 60 - 1, or type(uint256).max for none.
    function setCap(uint8 tier, uint256 cap) external;
    function setMintAllowance(address minter, uint256 allowance) external;
    function setOpener(address module, bool allowed) external;
    /// @notice Replaces this coin by `successor`, which was deployed to succeed it. Irreversible: nothing moves here
    /// any more, and nothing is minted.
    function startMigration(address successor) external;
}
