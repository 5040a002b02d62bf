// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Erc2612Behaviour} from "./Erc2612Behaviour.sol";
import {PlainSubject} from "./PlainSubject.sol";

/// @title PlainErc2612Test
/// @notice ERC-2612, on OpenZeppelin's token.
contract PlainErc2612Test is Erc2612Behaviour, PlainSubject {} // solhint-disable-line no-empty-blocks
