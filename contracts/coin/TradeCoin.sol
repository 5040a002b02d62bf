// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IRedemptionDesk} from "../issuance/IRedemptionDesk.sol";
import {AccountWord} from "./AccountWord.sol";
import {CoinLedger} from "./CoinLedger.sol";
import {CoinMigration} from "./CoinMigration.sol";
import {CoinSettings} from "./CoinSettings.sol";
import {CoinSignatures} from "./CoinSignatures.sol";
import {DerivedAccount} from "./DerivedAccount.sol";
import {IPaymentModule} from "./IPaymentModule.sol";
import {ITradeCoin} from "./ITradeCoin.sol";

/// @title TradeCoin
/// @notice A reserve-backed currency unit that only endorsed wallets can hold; see ITradeCoin.
/// @dev Immutable code. CoinLedger keeps the books, CoinSignatures what holders sign, CoinMigration the succession of
/// coins; here are the doors.
contract TradeCoin is CoinSignatures, CoinMigration, AccessManaged {
    using AccountWord for uint256;
    using CoinSettings for uint256;

    // solhint-disable-next-line gas-struct-packing
    struct Parameters {
        address manager; // AccessManager of the roles
        address registry; // WalletRegistry
        address reserveFeed;
        string name; // e.g. "Specie USD"
        string symbol; // e.g. "sUSD"
        string currency; // ISO 4217, e.g. "USD"
        uint8 decimals;
        uint256 supplyCeiling; // [coin units], at most type(int64).max
        uint256 dailyMintCeiling; // [coin units], at most supplyCeiling
        address predecessor; // the coin whose accounts migrate to this one, or zero
    }

    /// @inheritdoc IERC20Metadata
    uint8 public immutable decimals;
    /// @inheritdoc IERC20Metadata
    string public name;
    /// @inheritdoc IERC20Metadata
    string public symbol;
    /// @inheritdoc ITradeCoin
    string public currency;
    /// @inheritdoc ITradeCoin
    mapping(address minter => uint256 value) public mintAllowance;

    modifier onlyRegistry() {
        if (msg.sender != registry) revert NotRegistry(msg.sender);
        _;
    }

    modifier onlyOpener() {
        _requireOpener(msg.sender);
        _;
    }

    constructor(
        Parameters memory p
    )
        CoinLedger(p.supplyCeiling, p.dailyMintCeiling)
        CoinMigration(p.registry, p.reserveFeed, p.predecessor)
        EIP712(p.name, "1")
        AccessManaged(p.manager)
    {
        if (p.manager == address(0)) revert AddressZero();
        if (p.decimals > 18) revert DecimalsOutOfRange(p.decimals);
        if (bytes(p.currency).length != 3) revert CurrencyInvalid(p.currency);
        decimals = p.decimals;
        (name, symbol, currency) = (p.name, p.symbol, p.currency);
        if (p.predecessor != address(0)) _requireSameUnit(ITradeCoin(p.predecessor), p);
    }

    /// @inheritdoc ITradeCoin
    function derivedAccountOf(address owner, bytes32 salt) external view returns (address) {
        return DerivedAccount.addressOf(owner, salt);
    }

    // ---- holders ------------------------------------------------------------------------------------------------

    /// @inheritdoc IERC20
    function transfer(address to, uint256 value) external returns (bool) {
        _transfer(msg.sender, to, value);
        return true;
    }

    /// @inheritdoc IERC20
    function approve(address spender, uint256 value) external returns (bool) {
        _approve(msg.sender, spender, value);
        return true;
    }

    /// @inheritdoc IERC20
    function transferFrom(address from, address to, uint256 value) external returns (bool) {
        _spendAllowance(from, msg.sender, value);
        _transfer(from, to, value);
        return true;
    }

    /// @inheritdoc ITradeCoin
    function multiTransfer(address[] calldata recipients, uint256[] calldata values) external returns (bool) {
        if (recipients.length != values.length) revert LengthMismatch(recipients.length, values.length);
        uint256 settings = _settingsUnlessPaused();
        uint256 total = 0;
        for (uint256 i = 0; i < values.length; ++i) total = Math.saturatingAdd(total, values[i]);
        _debitSender(msg.sender, total);
        for (uint256 i = 0; i < recipients.length; ++i) {
            _credit(settings, recipients[i], values[i]);
            emit Transfer(msg.sender, recipients[i], values[i]);
        }
        return true;
    }

    /// @inheritdoc ITradeCoin
    function pay(address module, bytes32 salt, uint256 value, bytes calldata data) external {
        _requireOpener(module);
        _transfer(msg.sender, DerivedAccount.addressOf(module, salt), value);
        IPaymentModule(module).onPayment(msg.sender, salt, value, data);
    }

    /// @inheritdoc ITradeCoin
    function redeem(address desk, uint256 value, bytes32 payoutReference) external returns (bytes32 id) {
        _settingsUnlessPaused();
        _requireOpener(desk);
        // The desk may call back, so nothing is read before this and used after.
        bytes32 salt;
        (id, salt) = IRedemptionDesk(desk).onRedeem(msg.sender, value, payoutReference);

        Account storage holder = _accounts[msg.sender];
        uint256 word = holder.word;
        if (!word.maySend({time: 0})) _refuseSender(msg.sender, word); // expiry does not matter here
        _debit(holder, msg.sender, word, value);
        address account = DerivedAccount.addressOf(desk, salt);
        _creditDerived(_arrived(account), account, value);
        emit Transfer(msg.sender, account, value);
    }

    // ---- modules (OPENER) ---------------------------------------------------------------------------------------

    /// @inheritdoc ITradeCoin
    function openAccount(bytes32 salt, uint8 flags) external onlyOpener returns (address account) {
        if (flags & ~AccountWord.FLAG_NO_INBOUND != 0) revert FlagsOutOfRange(flags);
        account = DerivedAccount.addressOf(msg.sender, salt);
        Account storage opening = _arrived(account);
        uint256 word = opening.word;
        if (word.has(AccountWord.FLAG_DERIVED)) revert DerivedAccountExists(account);
        // Whatever was there before, the account opens; only its balance, freeze and permit nonce stay.
        opening.word = word.opened(flags);
        emit DerivedAccountOpened(account, msg.sender, salt, flags);
    }

    /// @inheritdoc ITradeCoin
    function closeAccount(bytes32 salt) external onlyOpener {
        address account = DerivedAccount.addressOf(msg.sender, salt);
        uint256 word = _accounts[account].word;
        _requireDerived(account, word);
        if (word.balance() != 0) revert DerivedAccountNotEmpty(account, word.balance());
        delete _accounts[account].word;
        emit DerivedAccountClosed(account, msg.sender);
    }

    /// @inheritdoc ITradeCoin
    function moveFromAccount(bytes32 salt, address to, uint256 value) external onlyOpener {
        uint256 settings = _settingsUnlessPaused();
        address account = _debitDerived(salt, value);
        _credit(settings, to, value);
        emit Transfer(account, to, value);
    }

    /// @inheritdoc ITradeCoin
    function moveBetweenAccounts(bytes32 fromSalt, bytes32 toSalt, uint256 value) external onlyOpener {
        _settingsUnlessPaused();
        address from = _debitDerived(fromSalt, value);
        address to = DerivedAccount.addressOf(msg.sender, toSalt);
        _creditDerived(_accounts[to], to, value);
        emit Transfer(from, to, value);
    }

    /// @inheritdoc ITradeCoin
    function burnFromAccount(bytes32 salt, uint256 value) external onlyOpener {
        _settingsUnlessPaused();
        address account = _debitDerived(salt, value);
        _decreaseSupply(value);
        emit Transfer(account, address(0), value);
    }

    // ---- minters ------------------------------------------------------------------------------------------------

    /// @inheritdoc ITradeCoin
    function mint(address to, uint256 value) external {
        uint256 settings = _settingsUnlessPaused();
        _create(value);
        _credit(settings, to, value);
        emit Transfer(address(0), to, value);
    }

    /// @inheritdoc ITradeCoin
    function mintThrough(bytes32 salt, address to, uint256 value, Share[2] calldata shares) external {
        uint256 settings = _settingsUnlessPaused();
        address account = DerivedAccount.addressOf(msg.sender, salt);
        if (_accounts[account].word.has(AccountWord.FLAG_FROZEN)) revert AccountFrozen(account);
        uint256 total = Math.saturatingAdd(value, Math.saturatingAdd(shares[0].value, shares[1].value));
        _create(total);
        emit Transfer(address(0), account, total);
        _credit(settings, to, value);
        emit Transfer(account, to, value);
        for (uint256 i = 0; i < shares.length; ++i) {
            uint256 share = shares[i].value;
            if (share == 0) continue;
            address pool = DerivedAccount.addressOf(msg.sender, shares[i].salt);
            _creditDerived(_arrived(pool), pool, share);
            emit Transfer(account, pool, share);
        }
    }

    /// @inheritdoc ITradeCoin
    function burn(uint256 value) external {
        if (!_accounts[msg.sender].word.has(AccountWord.FLAG_MINTER)) revert NotMinter(msg.sender);
        _settingsUnlessPaused();
        _debitSender(msg.sender, value);
        _decreaseSupply(value);
        emit Transfer(msg.sender, address(0), value);
    }

    // ---- registry -----------------------------------------------------------------------------------------------

    /// @inheritdoc ITradeCoin
    function setStanding(
        address account,
        uint8 status,
        uint8 tier,
        uint16 country,
        uint40 validUntil
    ) external onlyRegistry {
        if (account == address(0)) revert AddressZero();
        if (status > AccountWord.STATUS_REVOKED) revert StatusOutOfRange(status);
        if (tier >= CoinSettings.TIERS) revert TierOutOfRange(tier);
        Account storage standing = _arrived(account);
        uint256 word = standing.word;
        _requireNotDerived(account, word);
        standing.word = word.withStanding(status, tier, country, validUntil);
    }

    /// @inheritdoc ITradeCoin
    function recoverAccount(address from, address to) external onlyRegistry {
        _settingsUnlessPaused();
        if (to == address(0)) revert ERC20InvalidReceiver(to);
        Account storage left = _arrived(from);
        uint256 word = left.word;
        _requireNotDerived(from, word);
        _requireNotDerived(to, _accounts[to].word);
        uint256 value = word.balance();
        _debit(left, from, word, value);
        if (word.has(AccountWord.FLAG_FROZEN) && !_accounts[to].word.has(AccountWord.FLAG_FROZEN)) _freeze(to);
        // Neither standing nor cap of the successor is checked: a few coin units sent to it could block the recovery.
        unchecked {
            _accounts[to].word += value;
        }
        emit Transfer(from, to, value);
        emit AccountRecovered(from, to, value);
    }

    // ---- roles (AccessManager) ----------------------------------------------------------------------------------

    /// @inheritdoc ITradeCoin
    function freeze(address account) external restricted {
        _requireNotReplaced();
        if (_accounts[account].word.has(AccountWord.FLAG_FROZEN)) revert AccountFrozen(account);
        _freeze(account);
    }

    /// @inheritdoc ITradeCoin
    function unfreeze(address account) external restricted {
        _requireNotReplaced();
        uint256 word = _accounts[account].word;
        if (!word.has(AccountWord.FLAG_FROZEN)) revert AccountNotFrozen(account);
        _accounts[account].word = word.withoutFlag(AccountWord.FLAG_FROZEN);
        emit Unfrozen(account, msg.sender);
    }

    /// @inheritdoc ITradeCoin
    function wipe(address account) external restricted {
        _requireNotReplaced();
        Account storage wiped = _accounts[account];
        uint256 word = wiped.word;
        _requireNotDerived(account, word);
        if (!word.has(AccountWord.FLAG_FROZEN)) revert AccountNotFrozen(account);
        uint256 value = word.balance();
        _debit(wiped, account, word, value);
        _decreaseSupply(value);
        emit Transfer(account, address(0), value);
        emit Wiped(account, msg.sender, value);
    }

    /// @inheritdoc ITradeCoin
    function pause() external restricted {
        _settings = _settingsUnlessPaused().withPaused(true);
        emit Paused(msg.sender);
    }

    /// @inheritdoc ITradeCoin
    function unpause() external restricted {
        _requireNotReplaced();
        if (!_settings.paused()) revert ExpectedPause();
        _settings = _settings.withPaused(false);
        emit Unpaused(msg.sender);
    }

    /// @inheritdoc ITradeCoin
    function setCap(uint8 tier, uint256 cap) external restricted {
        if (tier >= CoinSettings.TIERS) revert TierOutOfRange(tier);
        bool none = cap == type(uint256).max;
        if (!none && cap >= CoinSettings.NO_CAP) revert CapOutOfRange(cap);
        _settings = _settings.withCap(tier, none ? CoinSettings.NO_CAP : cap);
        emit CapChanged(tier, cap);
    }

    /// @inheritdoc ITradeCoin
    function setMintAllowance(address minter, uint256 value) external restricted {
        mintAllowance[minter] = value;
        _setFlag(minter, AccountWord.FLAG_MINTER, value != 0);
        emit MintAllowanceChanged(minter, value);
    }

    /// @inheritdoc ITradeCoin
    function setOpener(address module, bool allowed) external restricted {
        _setFlag(module, AccountWord.FLAG_OPENER, allowed);
        emit OpenerChanged(module, allowed);
    }

    /// @inheritdoc ITradeCoin
    function startMigration(address successor_) external restricted {
        _startMigration(successor_);
    }

    // ---- internal -----------------------------------------------------------------------------------------------

    function _requireSameUnit(ITradeCoin old, Parameters memory p) private view {
        if (old.decimals() != p.decimals) revert PredecessorDiffers(p.predecessor, "decimals");
        if (keccak256(bytes(old.currency())) != keccak256(bytes(p.currency))) {
            revert PredecessorDiffers(p.predecessor, "currency");
        }
    }

    function _requireOpener(address module) private view {
        uint256 word = _accounts[module].word;
        if (!word.has(AccountWord.FLAG_OPENER)) revert NotOpener(module);
        _requireMayAct(module, word);
    }

    /// @dev Debits the caller's derived account.
    function _debitDerived(bytes32 salt, uint256 value) private returns (address account) {
        account = DerivedAccount.addressOf(msg.sender, salt);
        Account storage debited = _accounts[account];
        uint256 word = debited.word;
        _requireDerived(account, word);
        _debit(debited, account, word, value);
    }

    /// @dev Adds to the supply what the minter then credits.
    function _create(uint256 value) private {
        _requireMayAct(msg.sender, _accounts[msg.sender].word);
        uint256 allowed = mintAllowance[msg.sender];
        if (value > allowed) revert MintAllowanceExceeded(msg.sender, allowed, value);
        if (allowed != type(uint256).max) {
            unchecked {
                mintAllowance[msg.sender] = allowed - value;
            }
        }
        _increaseSupply(value);
    }

    function _freeze(address account) private {
        _accounts[account].word = _accounts[account].word.withFlag(AccountWord.FLAG_FROZEN);
        emit Frozen(account, msg.sender);
    }

    function _setFlag(address account, uint8 flag, bool on) private {
        uint256 word = _accounts[account].word;
        _requireNotDerived(account, word);
        _accounts[account].word = on ? word.withFlag(flag) : word.withoutFlag(flag);
    }
}
