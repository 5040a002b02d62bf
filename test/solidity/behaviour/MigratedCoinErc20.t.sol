// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Erc20Behaviour} from "./Erc20Behaviour.sol";
import {MigratedCoinSubject} from "./MigratedCoinSubject.sol";

/// @title MigratedCoinErc20Test
/// @notice ERC-20, on a TradeCoin that succeeds another.
contract MigratedCoinErc20Test is Erc20Behaviour, MigratedCoinSubject {} // solhint-disable-line no-empty-blocks
