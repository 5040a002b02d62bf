// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IWalletRegistry} from "../registry/IWalletRegistry.sol";
import {AccountWord} from "./AccountWord.sol";
import {CoinLedger} from "./CoinLedger.sol";
import {CoinSettings} from "./CoinSettings.sol";
import {ITradeCoin} from "./ITradeCoin.sol";

/// @title CoinMigration
/// @notice How a coin hands its accounts over to its successor, one to one, account by account.
/// @dev Old and new coin share registry and reserve. An account's first standing in the new coin, and its opening
/// there, take its word out of the old one first: so no freeze is left behind by a wallet that can move coin here.
abstract contract CoinMigration is CoinLedger {
    using AccountWord for uint256;
    using CoinSettings for uint256;

    /// @inheritdoc ITradeCoin
    address public immutable registry;
    /// @inheritdoc ITradeCoin
    address public immutable reserveFeed;
    /// @inheritdoc ITradeCoin
    address public immutable predecessor;
    /// @inheritdoc ITradeCoin
    address public successor;

    constructor(address registry_, address reserveFeed_, address predecessor_) {
        if (registry_ == address(0) || reserveFeed_ == address(0)) revert AddressZero();
        (registry, reserveFeed, predecessor) = (registry_, reserveFeed_, predecessor_);
        if (predecessor_ == address(0)) return;
        ITradeCoin old = ITradeCoin(predecessor_);
        if (old.registry() != registry_) revert PredecessorDiffers(predecessor_, "registry");
        if (old.reserveFeed() != reserveFeed_) revert PredecessorDiffers(predecessor_, "reserveFeed");
        if (old.supplyCeiling() > supplyCeiling) revert PredecessorDiffers(predecessor_, "supplyCeiling");
    }

    // ---- the new coin -------------------------------------------------------------------------------------------

    /// @inheritdoc ITradeCoin
    function migrate(address[] calldata accounts) external {
        if (predecessor == address(0)) revert PredecessorNone();
        for (uint256 i = 0; i < accounts.length; ++i) {
            address account = accounts[i];
            uint256 word = _take(account);
            if (word.has(AccountWord.FLAG_DERIVED)) continue;
            (uint8 status, uint8 tier, uint16 country, uint40 validUntil) = IWalletRegistry(registry).standingOf(
                address(this),
                account
            );
            _accounts[account].word = word.withStanding(status, tier, country, validUntil);
        }
    }

    /// @inheritdoc ITradeCoin
    function outstandingSupply() public view returns (uint256) {
        if (predecessor == address(0)) return totalSupply();
        return totalSupply() + ITradeCoin(predecessor).outstandingSupply();
    }

    /// @dev The account, with what the old coin still had of it. An account with a standing has all of it.
    function _arrived(address account) internal returns (Account storage arrived) {
        arrived = _accounts[account];
        if (predecessor != address(0) && arrived.word.status() == AccountWord.STATUS_NONE) _take(account);
    }

    /// @inheritdoc CoinLedger
    function _predecessorSupply() internal view override returns (uint256 outstanding, uint256 minted) {
        if (predecessor == address(0)) return (0, 0);
        return ITradeCoin(predecessor).closedSupply();
    }

    function _take(address account) private returns (uint256 word) {
        Account storage own = _accounts[account];
        word = own.word;
        uint256 taken = ITradeCoin(predecessor).surrender(account);
        if (taken == 0) return word;
        word = word.joined(taken);
        own.word = word;
        _restoreSupply(taken.balance());
        emit Transfer(address(0), account, taken.balance());
        emit AccountMigrated(account, taken.balance(), word.flags());
    }

    // ---- the old coin -------------------------------------------------------------------------------------------

    /// @inheritdoc ITradeCoin
    function surrender(address account) external returns (uint256 word) {
        _requireSuccessor();
        Account storage own = _accounts[account];
        word = own.word;
        own.word = word.onlyPermitNonce();
        word ^= word.onlyPermitNonce();
        uint256 value = word.balance();
        _decreaseSupply(value);
        if (word != 0) emit Transfer(account, address(0), value);
        if (predecessor != address(0)) word = word.joined(ITradeCoin(predecessor).surrender(account));
    }

    /// @inheritdoc ITradeCoin
    function closedSupply() external view returns (uint256 outstanding, uint256 minted) {
        _requireSuccessor();
        (outstanding, minted) = _predecessorSupply();
        return (totalSupply() + outstanding, mintedToday() + minted);
    }

    function _startMigration(address successor_) internal {
        _requireNotReplaced();
        address its = ITradeCoin(successor_).predecessor();
        if (its != address(this)) revert PredecessorDiffers(its, "predecessor");
        successor = successor_;
        _settings = _settings.withPaused(true);
        emit MigrationStarted(successor_);
    }

    function _requireSuccessor() private view {
        if (msg.sender != successor) revert NotSuccessor(msg.sender, successor);
    }

    function _requireNotReplaced() internal view {
        address next = successor;
        if (next != address(0)) revert CoinReplaced(next);
    }
}
