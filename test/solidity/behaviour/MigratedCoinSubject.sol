// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {CoinSubject} from "./CoinSubject.sol";

/// @title MigratedCoinSubject
/// @notice A coin that succeeds another, from which the owner's balance migrates when it joins.
abstract contract MigratedCoinSubject is CoinSubject {
    function deploy() internal override returns (IERC20Metadata) {
        AccessManager manager = new AccessManager(address(this));
        TradeCoin old = newCoin(manager, address(0));
        activate(old, owner);
        old.mint(owner, BALANCE);
        TradeCoin next = newCoin(manager, address(old));
        old.startMigration(address(next));
        return next;
    }
}
