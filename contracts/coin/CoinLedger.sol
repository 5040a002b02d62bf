// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {AccountWord} from "./AccountWord.sol";
import {CoinSettings} from "./CoinSettings.sol";
import {ITradeCoin} from "./ITradeCoin.sol";

/// @title CoinLedger
/// @notice The books of a TradeCoin: accounts, supply, allowances, and the only functions that change a balance.
/// @dev A move is always _settingsUnlessPaused, then a debit that is stored, then a credit that loads its account
/// afresh: so sender and receiver may be the same. Sums can not overflow 96 bits, since no balance exceeds the total
/// supply and that never exceeds type(int64).max; the unchecked blocks below rest on this.
abstract contract CoinLedger is ITradeCoin, IERC20Errors {
    using AccountWord for uint256;
    using CoinSettings for uint256;

    /// @dev A struct of one word, so that a storage pointer finds it once for reading and for writing.
    struct Account {
        uint256 word; // layout in AccountWord
    }

    /// @dev One slot.
    struct Supply {
        uint96 total; // [coin units]
        uint32 mintDay; // of the last mint [days since 1970, UTC]
        uint96 minted; // on that day [coin units]
    }

    /// @inheritdoc ITradeCoin
    uint256 public immutable supplyCeiling;
    /// @inheritdoc ITradeCoin
    uint256 public immutable dailyMintCeiling;

    mapping(address holder => Account account) internal _accounts;
    mapping(address owner => mapping(address spender => uint256 value)) private _allowances;
    /// @dev Layout in CoinSettings.
    uint256 internal _settings = CoinSettings.INITIAL;
    Supply private _supply;

    constructor(uint256 supplyCeiling_, uint256 dailyMintCeiling_) {
        if (supplyCeiling_ == 0 || supplyCeiling_ > uint256(uint64(type(int64).max))) {
            revert CeilingOutOfRange(supplyCeiling_);
        }
        if (dailyMintCeiling_ == 0 || dailyMintCeiling_ > supplyCeiling_) revert CeilingOutOfRange(dailyMintCeiling_);
        supplyCeiling = supplyCeiling_;
        dailyMintCeiling = dailyMintCeiling_;
    }

    // ---- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc IERC20
    function totalSupply() public view returns (uint256) {
        return _supply.total;
    }

    /// @inheritdoc ITradeCoin
    function mintedToday() public view returns (uint256) {
        return _supply.mintDay == _today() ? _supply.minted : 0;
    }

    /// @inheritdoc IERC20
    function balanceOf(address account) external view returns (uint256) {
        return _accounts[account].word.balance();
    }

    /// @inheritdoc IERC20
    function allowance(address owner, address spender) external view returns (uint256) {
        return _allowances[owner][spender];
    }

    /// @inheritdoc ITradeCoin
    function accountWord(address account) external view returns (uint256) {
        return _accounts[account].word;
    }

    /// @inheritdoc ITradeCoin
    function isFrozen(address account) external view returns (bool) {
        return _accounts[account].word.has(AccountWord.FLAG_FROZEN);
    }

    /// @inheritdoc ITradeCoin
    function isOpener(address module) external view returns (bool) {
        return _accounts[module].word.has(AccountWord.FLAG_OPENER);
    }

    /// @inheritdoc ITradeCoin
    function paused() external view returns (bool) {
        return _settings.paused();
    }

    /// @inheritdoc ITradeCoin
    function capOf(uint8 tier) external view returns (uint256) {
        if (tier >= CoinSettings.TIERS) revert TierOutOfRange(tier);
        uint256 cap = _settings.cap(tier);
        return cap == CoinSettings.NO_CAP ? type(uint256).max : cap;
    }

    // ---- moves --------------------------------------------------------------------------------------------------

    function _transfer(address from, address to, uint256 value) internal {
        uint256 settings = _settingsUnlessPaused();
        _debitSender(from, value);
        _credit(settings, to, value);
        emit Transfer(from, to, value);
    }

    function _settingsUnlessPaused() internal view returns (uint256 settings) {
        settings = _settings;
        if (settings.paused()) revert EnforcedPause();
    }

    function _debitSender(address from, uint256 value) internal {
        Account storage account = _accounts[from];
        uint256 word = account.word;
        if (!word.maySend(block.timestamp)) _refuseSender(from, word);
        // As _debit, written out because a call costs every transfer 70 gas.
        uint256 balance = word.balance();
        if (value > balance) revert ERC20InsufficientBalance(from, balance, value);
        unchecked {
            account.word = word - value;
        }
    }

    /// @param account that of `from`
    /// @param word the account's, which the caller has checked
    function _debit(Account storage account, address from, uint256 word, uint256 value) internal {
        uint256 balance = word.balance();
        if (value > balance) revert ERC20InsufficientBalance(from, balance, value);
        unchecked {
            account.word = word - value;
        }
    }

    /// @dev `value` was debited or added to the supply before, so the sum fits.
    function _credit(uint256 settings, address to, uint256 value) internal {
        Account storage account = _accounts[to];
        uint256 word = account.word;
        if (!word.mayReceive(block.timestamp)) _refuseReceiver(to, word);
        unchecked {
            uint256 balance = word.balance() + value;
            uint256 cap = settings.cap(word.tier());
            if (balance > cap && cap != CoinSettings.NO_CAP && !word.has(AccountWord.FLAG_DERIVED)) {
                revert CapExceeded(to, balance, cap);
            }
            account.word = word + value;
        }
    }

    /// @dev A credit by the owner contract of the derived account `to`: NO_INBOUND does not bind it.
    /// @param account that of `to`
    function _creditDerived(Account storage account, address to, uint256 value) internal {
        uint256 word = account.word;
        _requireDerived(to, word);
        unchecked {
            account.word = word + value;
        }
    }

    // ---- supply -------------------------------------------------------------------------------------------------

    function _increaseSupply(uint256 value) internal {
        Supply memory supply = _supply;
        uint32 today = _today();
        uint256 minted = supply.mintDay == today ? supply.minted : 0;
        (uint256 outstanding, uint256 mintedBefore) = _predecessorSupply();
        uint256 total = Math.saturatingAdd(supply.total + outstanding, value);
        uint256 mintedInAll = Math.saturatingAdd(minted + mintedBefore, value);
        if (total > supplyCeiling) revert SupplyCeilingExceeded(total, supplyCeiling);
        if (mintedInAll > dailyMintCeiling) revert DailyMintCeilingExceeded(mintedInAll, dailyMintCeiling);
        unchecked {
            // Both are at most type(int64).max here.
            _supply = Supply({total: uint96(supply.total + value), mintDay: today, minted: uint96(minted + value)});
        }
    }

    /// @dev What the coin that this one succeeds still has outstanding, and minted today [coin units]. Reverts until
    /// that coin can mint no more.
    function _predecessorSupply() internal view virtual returns (uint256 outstanding, uint256 minted);

    /// @param value left the supply of the predecessor: neither ceiling is asked
    function _restoreSupply(uint256 value) internal {
        unchecked {
            _supply.total += uint96(value);
        }
    }

    /// @param value was debited from an account, so it is part of the total
    function _decreaseSupply(uint256 value) internal {
        unchecked {
            _supply.total -= uint96(value);
        }
    }

    function _today() private view returns (uint32) {
        return uint32(block.timestamp / 1 days);
    }

    // ---- allowances ---------------------------------------------------------------------------------------------

    /// @dev Whoever may not send may only lower an allowance.
    function _approve(address owner, address spender, uint256 value) internal {
        if (spender == address(0)) revert ERC20InvalidSpender(spender);
        uint256 word = _accounts[owner].word;
        _requireNotDerived(owner, word);
        if (value > _allowances[owner][spender] && !word.maySend(block.timestamp)) _refuseSender(owner, word);
        _allowances[owner][spender] = value;
        emit Approval(owner, spender, value);
    }

    /// @dev An allowance of type(uint256).max is not used up.
    function _spendAllowance(address owner, address spender, uint256 value) internal {
        _requireMayAct(spender, _accounts[spender].word);
        uint256 allowed = _allowances[owner][spender];
        if (allowed == type(uint256).max) return;
        if (value > allowed) revert ERC20InsufficientAllowance(spender, allowed, value);
        unchecked {
            _allowances[owner][spender] = allowed - value;
        }
    }

    // ---- checks -------------------------------------------------------------------------------------------------

    /// @dev An open derived account that is not frozen.
    function _requireDerived(address account, uint256 word) internal pure {
        if (!word.has(AccountWord.FLAG_DERIVED)) revert AccountNotDerived(account);
        if (word.has(AccountWord.FLAG_FROZEN)) revert AccountFrozen(account);
    }

    function _requireNotDerived(address account, uint256 word) internal pure {
        if (word.has(AccountWord.FLAG_DERIVED)) revert AccountIsDerived(account);
    }

    function _requireMayAct(address account, uint256 word) internal pure {
        if (!word.mayAct()) _refuse(account, word);
    }

    /// @dev Says why; the check that led here is one comparison.
    function _refuseSender(address account, uint256 word) internal pure {
        _requireNotDerived(account, word);
        _refuse(account, word);
        revert AccountExpired(account, word.validUntil());
    }

    function _refuseReceiver(address account, uint256 word) private pure {
        if (account == address(0)) revert ERC20InvalidReceiver(account);
        _refuse(account, word);
        if (word.has(AccountWord.FLAG_NO_INBOUND)) revert InboundClosed(account);
        revert AccountExpired(account, word.validUntil());
    }

    function _refuse(address account, uint256 word) private pure {
        if (word.has(AccountWord.FLAG_FROZEN)) revert AccountFrozen(account);
        if (word.status() != AccountWord.STATUS_ACTIVE) revert AccountNotActive(account, word.status());
    }
}
