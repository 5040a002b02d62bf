// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoinSubject} from "./CoinSubject.sol";
import {Eip3009Behaviour} from "./Eip3009Behaviour.sol";

/// @title CoinEip3009Test
/// @notice EIP-3009, on TradeCoin.
contract CoinEip3009Test is Eip3009Behaviour, CoinSubject {} // solhint-disable-line no-empty-blocks
