// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoinSubject} from "./CoinSubject.sol";
import {Erc20Behaviour} from "./Erc20Behaviour.sol";

/// @title CoinErc20Test
/// @notice ERC-20, on TradeCoin.
contract CoinErc20Test is Erc20Behaviour, CoinSubject {} // solhint-disable-line no-empty-blocks
