// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {CoinTest} from "./CoinTest.sol";

/// @title ConstructionTest
/// @notice What a coin is deployed with, and what its constructor refuses.
contract ConstructionTest is CoinTest {
    function test_holdsItsParameters() public view {
        checkEq(coin.name(), "Specie USD", "name");
        checkEq(coin.symbol(), "sUSD", "symbol");
        checkEq(coin.currency(), "USD", "currency");
        checkEq(coin.decimals(), 6, "decimals");
        checkEq(coin.registry(), registry, "registry");
        checkEq(coin.reserveFeed(), reserveFeed, "reserve feed");
        checkEq(coin.authority(), address(manager), "authority");
        checkEq(coin.supplyCeiling(), SUPPLY_CEILING, "supply ceiling");
        checkEq(coin.dailyMintCeiling(), DAILY_CEILING, "daily mint ceiling");
    }

    function test_startsEmptyUnpausedAndWithoutCaps() public {
        TradeCoin fresh = new TradeCoin(parameters());
        checkEq(fresh.totalSupply(), 0, "supply");
        checkEq(fresh.mintedToday(), 0, "minted today");
        check(!fresh.paused(), "paused");
        for (uint8 tier = 0; tier < 4; ++tier) checkEq(fresh.capOf(tier), type(uint256).max, "cap");
    }

    function test_refusesMissingAddresses() public {
        TradeCoin.Parameters memory p = parameters();
        p.manager = address(0);
        expectRefused(p, abi.encodeWithSelector(ITradeCoin.AddressZero.selector));
        p = parameters();
        p.registry = address(0);
        expectRefused(p, abi.encodeWithSelector(ITradeCoin.AddressZero.selector));
        p = parameters();
        p.reserveFeed = address(0);
        expectRefused(p, abi.encodeWithSelector(ITradeCoin.AddressZero.selector));
    }

    function test_refusesCeilingsOutOfRange() public {
        uint256 most = uint256(uint64(type(int64).max));
        TradeCoin.Parameters memory p = parameters();
        (p.supplyCeiling, p.dailyMintCeiling) = (most, most);
        new TradeCoin(p);

        p.supplyCeiling = most + 1;
        expectRefused(p, abi.encodeWithSelector(ITradeCoin.CeilingOutOfRange.selector, most + 1));
        p.supplyCeiling = 0;
        expectRefused(p, abi.encodeWithSelector(ITradeCoin.CeilingOutOfRange.selector, 0));
        (p.supplyCeiling, p.dailyMintCeiling) = (COIN, COIN + 1);
        expectRefused(p, abi.encodeWithSelector(ITradeCoin.CeilingOutOfRange.selector, COIN + 1));
        p.dailyMintCeiling = 0;
        expectRefused(p, abi.encodeWithSelector(ITradeCoin.CeilingOutOfRange.selector, 0));
    }

    function test_refusesOtherParametersOutOfRange() public {
        TradeCoin.Parameters memory p = parameters();
        p.decimals = 18;
        new TradeCoin(p);
        p.decimals = 19;
        expectRefused(p, abi.encodeWithSelector(ITradeCoin.DecimalsOutOfRange.selector, 19));
        p = parameters();
        p.currency = "USDC";
        expectRefused(p, abi.encodeWithSelector(ITradeCoin.CurrencyInvalid.selector, "USDC"));
    }

    function expectRefused(TradeCoin.Parameters memory p, bytes memory why) private {
        vm.expectRevert(why);
        new TradeCoin(p);
    }
}
