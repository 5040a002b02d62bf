// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Eip3009Behaviour} from "./Eip3009Behaviour.sol";
import {MigratedCoinSubject} from "./MigratedCoinSubject.sol";

/// @title MigratedCoinEip3009Test
/// @notice EIP-3009, on a TradeCoin that succeeds another.
contract MigratedCoinEip3009Test is Eip3009Behaviour, MigratedCoinSubject {} // solhint-disable-line no-empty-blocks
