// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {SystemTest} from "./SystemTest.sol";

/// @title SuccessorTest
/// @notice The system with what it takes to replace the dollar.
abstract contract SuccessorTest is SystemTest {
    TradeCoin internal next; // the dollar's successor

    /// @dev The desk and the trade book go on in the successor. No account has migrated yet.
    function replaceDollar() internal {
        next = new TradeCoin(successorOf(dollar));
        dollar.startMigration(address(next));
        registry.replaceCoin(address(dollar));
        next.setOpener(address(desk), true);
        next.setOpener(address(trades), true);
        next.setMintAllowance(address(desk), type(uint256).max);
    }

    function successorOf(TradeCoin coin) internal view returns (TradeCoin.Parameters memory) {
        return
            TradeCoin.Parameters({
                manager: address(manager),
                registry: address(registry),
                reserveFeed: coin.reserveFeed(),
                name: "Specie USD",
                symbol: "sUSD",
                currency: coin.currency(),
                decimals: coin.decimals(),
                supplyCeiling: coin.supplyCeiling(),
                dailyMintCeiling: coin.dailyMintCeiling(),
                predecessor: address(coin)
            });
    }

    function migrate(address one) internal {
        next.migrate(listOf(one));
    }

    function listOf(address one) internal pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = one;
    }

    function listOf(address one, address two) internal pure returns (address[] memory list) {
        list = new address[](2);
        (list[0], list[1]) = (one, two);
    }
}
