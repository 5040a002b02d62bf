// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../coin/AccountWord.sol";
import {CoinLocator} from "../coin/CoinLocator.sol";
import {DerivedAccount} from "../coin/DerivedAccount.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {IWalletRegistry} from "../registry/IWalletRegistry.sol";
import {Succession} from "../registry/Succession.sol";
import {IRuleBook} from "../rules/IRuleBook.sol";
import {IIssuanceDesk} from "./IIssuanceDesk.sol";

/// @title DeskParties
/// @notice Whom the desk deals with: wallets and coins as the registry knows them, the rule book, and the desk's own
/// accounts.
abstract contract DeskParties is IIssuanceDesk {
    using Succession for IWalletRegistry;

    // Salts of the pools' accounts.
    bytes32 internal constant HOLDING_POOL = keccak256("holding pool");
    bytes32 internal constant RETURN_POOL = keccak256("return pool");

    IWalletRegistry internal immutable _registry;
    IRuleBook internal immutable _ruleBook;
    /// @inheritdoc IIssuanceDesk
    address public immutable holdingPool;
    /// @inheritdoc IIssuanceDesk
    address public immutable returnPool;

    constructor(address registry_, address ruleBook_) {
        _registry = IWalletRegistry(registry_);
        _ruleBook = IRuleBook(ruleBook_);
        holdingPool = DerivedAccount.addressOf(address(this), HOLDING_POOL);
        returnPool = DerivedAccount.addressOf(address(this), RETURN_POOL);
    }

    /// @inheritdoc IIssuanceDesk
    function openPools(address coin) external {
        ITradeCoin(coin).openAccount(HOLDING_POOL, AccountWord.FLAG_NO_INBOUND);
        ITradeCoin(coin).openAccount(RETURN_POOL, AccountWord.FLAG_NO_INBOUND);
    }

    /// @inheritdoc IIssuanceDesk
    function registry() external view returns (address) {
        return address(_registry);
    }

    /// @inheritdoc IIssuanceDesk
    function ruleBook() external view returns (address) {
        return address(_ruleBook);
    }

    /// @inheritdoc IIssuanceDesk
    function accountOf(bytes32 id) public view returns (address) {
        return DerivedAccount.addressOf(address(this), id);
    }

    function _heirOf(address wallet) internal view returns (address) {
        return _registry.heirOf(wallet);
    }

    /// @dev Pays out of a pool of terms that name `coin`, in the coin where the pool is now. Nothing if it is nothing.
    function _pay(address coin, bytes32 pool, address to, uint256 amount) internal {
        if (amount != 0) {
            (ITradeCoin live, ) = CoinLocator.locate(coin, accountOf(pool));
            live.moveFromAccount(pool, to, amount);
        }
    }
}
