// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Erc2612Behaviour} from "./Erc2612Behaviour.sol";
import {MigratedCoinSubject} from "./MigratedCoinSubject.sol";

/// @title MigratedCoinErc2612Test
/// @notice ERC-2612, on a TradeCoin that succeeds another.
contract MigratedCoinErc2612Test is Erc2612Behaviour, MigratedCoinSubject {} // solhint-disable-line no-empty-blocks
