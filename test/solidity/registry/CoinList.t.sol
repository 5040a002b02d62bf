// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {WalletRegistry} from "../../../contracts/registry/WalletRegistry.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title CoinListTest
/// @notice The coins of a registry and their bits.
contract CoinListTest is SystemTest {
    function test_coinsKeepTheirBits() public view {
        checkEq(registry.coinCount(), 2, "count");
        checkEq(registry.coinAt(0), address(dollar), "first");
        checkEq(registry.coinAt(1), address(euro), "second");
        checkEq(registry.indexOf(address(dollar)), 0, "index of the first");
        checkEq(registry.indexOf(address(euro)), 1, "index of the second");
    }

    function test_addsACoin() public {
        TradeCoin yuan = newCoin("Specie CNY", "sCNY", "CNY");
        vm.expectEmit(address(registry));
        emit IWalletRegistry.CoinAdded(2, address(yuan));
        checkEq(registry.addCoin(address(yuan)), 2, "index");
        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.coinMask = 7;
        register(e);
        (uint8 status, , , ) = registry.standingOf(address(yuan), alice);
        checkEq(status, 1, "standing in the new coin");
    }

    function test_addCoinIsRestricted() public {
        expectUnauthorized(stranger);
        vm.prank(stranger);
        registry.addCoin(address(dollar));
    }

    function test_refusesAKnownCoin() public {
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinKnown.selector, dollar));
        registry.addCoin(address(dollar));
    }

    function test_refusesACoinOfAnotherRegistry() public {
        WalletRegistry other = new WalletRegistry(address(manager), 2);
        vm.expectRevert(
            abi.encodeWithSelector(IWalletRegistry.CoinOfOtherRegistry.selector, address(dollar), address(registry))
        );
        other.addCoin(address(dollar));
    }

    function test_holdsSixteen() public {
        for (uint256 i = 2; i < 16; ++i) registry.addCoin(address(newCoin("Specie", "s", "XXX")));
        TradeCoin oneTooMany = newCoin("Specie", "s", "XXX");
        vm.expectRevert(IWalletRegistry.CoinsFull.selector);
        registry.addCoin(address(oneTooMany));

        IWalletRegistry.Endorsement memory e = endorsementOf(alice);
        e.coinMask = type(uint16).max;
        register(e);
        (uint8 status, , , ) = registry.standingOf(registry.coinAt(15), alice);
        checkEq(status, 1, "standing in the last coin");
    }

    function test_unknownCoins() public {
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinUnknown.selector, stranger));
        registry.indexOf(stranger);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinUnknown.selector, stranger));
        registry.standingOf(stranger, alice);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinIndexUnknown.selector, 2));
        registry.coinAt(2);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinIndexUnknown.selector, 16));
        registry.coinAt(16);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinIndexUnknown.selector, 255));
        registry.coinAt(255);
    }
}
