// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {IWalletRegistry} from "./IWalletRegistry.sol";

/// @title CoinList
/// @notice The coins that a WalletRegistry serves. A coin keeps its bit in the coin masks for good, and shares it with
/// its successor.
abstract contract CoinList is IWalletRegistry, AccessManaged {
    uint8 private constant MOST_COINS = 16; // bits of a coin mask

    address[MOST_COINS] private _coins;
    mapping(address coin => uint8 number) private _numbers; // index + 1, so that 0 is "unknown"
    uint8 private _coinCount;

    /// @inheritdoc IWalletRegistry
    function addCoin(address coin) external restricted returns (uint8 index) {
        index = _coinCount;
        if (index == MOST_COINS) {
            revert CoinsFull();
        }
        _setCoin(index, coin);
        _coinCount = index + 1;
        emit CoinAdded(index, coin);
    }

    /// @inheritdoc IWalletRegistry
    function replaceCoin(address coin) external restricted returns (uint8 index) {
        index = indexOf(coin);
        address successor = ITradeCoin(coin).successor();
        if (successor == address(0)) {
            revert CoinNotReplaced(coin);
        }
        _setCoin(index, successor);
        emit CoinReplaced(index, coin, successor);
    }

    /// @inheritdoc IWalletRegistry
    function coinCount() public view returns (uint8) {
        return _coinCount;
    }

    /// @inheritdoc IWalletRegistry
    function coinAt(uint8 index) external view returns (address coin) {
        coin = _coinOrZero(index);
        if (coin == address(0)) {
            revert CoinIndexUnknown(index);
        }
    }

    /// @inheritdoc IWalletRegistry
    function indexOf(address coin) public view returns (uint8) {
        uint8 number = _numbers[coin];
        if (number == 0) {
            revert CoinUnknown(coin);
        }
        return number - 1;
    }

    function _setCoin(uint8 index, address coin) private {
        if (_numbers[coin] != 0) {
            revert CoinKnown(coin);
        }
        address itsRegistry = ITradeCoin(coin).registry();
        if (itsRegistry != address(this)) {
            revert CoinOfOtherRegistry(coin, itsRegistry);
        }
        _coins[index] = coin;
        _numbers[coin] = index + 1;
    }

    /// @dev Zero instead of a comparison with the count, which would be one more cold slot in `register`.
    function _coinOrZero(uint256 index) internal view returns (address) {
        return index < MOST_COINS ? _coins[index] : address(0);
    }
}
