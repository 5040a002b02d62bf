// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoinSubject} from "./CoinSubject.sol";
import {Erc2612Behaviour} from "./Erc2612Behaviour.sol";

/// @title CoinErc2612Test
/// @notice ERC-2612, on TradeCoin.
contract CoinErc2612Test is Erc2612Behaviour, CoinSubject {} // solhint-disable-line no-empty-blocks
