// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {TradeDisputes} from "./TradeDisputes.sol";
import {TradeExchange} from "./TradeExchange.sol";
import {TradeNetting} from "./TradeNetting.sol";
import {TradeOpening} from "./TradeOpening.sol";
import {TradeParties} from "./TradeParties.sol";
import {TradeSettlement} from "./TradeSettlement.sol";

/// @title TradeBook
/// @notice Trades from the opening of their channel to the last leg; see ITradeBook.
contract TradeBook is TradeOpening, TradeSettlement, TradeDisputes, TradeNetting, TradeExchange {
    // solhint-disable-next-line no-empty-blocks
    constructor(address manager, address registry_) AccessManaged(manager) TradeParties(registry_) {}
}
