// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {TokenBehaviour} from "./TokenBehaviour.sol";

/// @title CoinSubject
/// @notice A TradeCoin. The test contract stands in for its registry, and mints.
abstract contract CoinSubject is TokenBehaviour {
    uint256 private constant CEILING = 1e15; // [coin units]

    function deploy() internal virtual override returns (IERC20Metadata) {
        return newCoin(new AccessManager(address(this)), address(0));
    }

    function newCoin(AccessManager manager, address predecessor) internal returns (TradeCoin coin) {
        coin = new TradeCoin(
            TradeCoin.Parameters({
                manager: address(manager),
                registry: address(this),
                reserveFeed: address(0xfeed),
                name: "Specie USD",
                symbol: "sUSD",
                currency: "USD",
                decimals: 6,
                supplyCeiling: CEILING,
                dailyMintCeiling: CEILING,
                predecessor: predecessor
            })
        );
        coin.setMintAllowance(address(this), type(uint256).max);
    }

    function join(address account) internal override {
        activate(TradeCoin(address(token)), account);
    }

    function activate(TradeCoin coin, address account) internal {
        coin.setStanding(account, AccountWord.STATUS_ACTIVE, 0, 756, type(uint40).max);
    }

    function create(address to, uint256 value) internal override {
        TradeCoin(address(token)).mint(to, value);
    }
}
