// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Erc20Behaviour} from "./Erc20Behaviour.sol";
import {PlainSubject} from "./PlainSubject.sol";

/// @title PlainErc20Test
/// @notice ERC-20, on OpenZeppelin's token.
contract PlainErc20Test is Erc20Behaviour, PlainSubject {} // solhint-disable-line no-empty-blocks
