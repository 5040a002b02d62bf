// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {TestBase} from "../shared/TestBase.sol";
import {TestDesk} from "./TestDesk.sol";

/// @title CoinTest
/// @notice A coin with three funded wallets, a module and a desk. The test contract is the access manager's admin.
abstract contract CoinTest is TestBase {
    using AccountWord for uint256;

    uint256 internal constant COIN = 1e6; // [coin units]
    uint256 internal constant SUPPLY_CEILING = 1_000_000_000 * COIN;
    uint256 internal constant DAILY_CEILING = 10_000_000 * COIN;
    uint256 internal constant FUNDS = 1_000 * COIN; // each wallet's at the start
    uint256 internal constant START = 20_000 days; // [Unix seconds], the first second of a UTC day
    uint40 internal constant VALID_UNTIL = uint40(START + 365 days);
    uint8 internal constant TIER = 1;
    uint16 internal constant COUNTRY = 756;

    uint256 internal constant ALICE_KEY = 0xa11ce;
    uint256 internal constant BOB_KEY = 0xb0b;
    uint256 internal constant CAROL_KEY = 0xca201;

    address internal alice = vm.addr(ALICE_KEY);
    address internal bob = vm.addr(BOB_KEY);
    address internal carol = vm.addr(CAROL_KEY);
    address internal stranger = makeAddress("stranger"); // never registered
    address internal registry = makeAddress("registry");
    address internal reserveFeed = makeAddress("reserve feed");
    address internal minter = makeAddress("minter");
    address internal module = makeAddress("module"); // an OPENER

    AccessManager internal manager;
    TradeCoin internal coin;
    TestDesk internal desk; // an OPENER too

    function setUp() public virtual {
        vm.warp(START);
        manager = new AccessManager(address(this));
        coin = new TradeCoin(parameters());
        desk = new TestDesk(coin);
        coin.setMintAllowance(minter, type(uint256).max);
        coin.setOpener(module, true);
        coin.setOpener(address(desk), true);
        address[3] memory wallets = [alice, bob, carol];
        for (uint256 i = 0; i < wallets.length; ++i) {
            register(wallets[i]);
            mint(wallets[i], FUNDS);
        }
    }

    function parameters() internal view returns (TradeCoin.Parameters memory) {
        return
            TradeCoin.Parameters({
                manager: address(manager),
                registry: registry,
                reserveFeed: reserveFeed,
                name: "Specie USD",
                symbol: "sUSD",
                currency: "USD",
                decimals: 6,
                supplyCeiling: SUPPLY_CEILING,
                dailyMintCeiling: DAILY_CEILING,
                predecessor: address(0)
            });
    }

    // ---- doing --------------------------------------------------------------------------------------------------

    function register(address wallet) internal {
        setStatus(wallet, AccountWord.STATUS_ACTIVE);
    }

    function setStatus(address wallet, uint8 status) internal {
        vm.prank(registry);
        coin.setStanding(wallet, status, TIER, COUNTRY, VALID_UNTIL);
    }

    function mint(address to, uint256 value) internal {
        vm.prank(minter);
        coin.mint(to, value);
    }

    function transfer(address from, address to, uint256 value) internal {
        vm.prank(from);
        coin.transfer(to, value);
    }

    function approve(address owner, address spender, uint256 value) internal {
        vm.prank(owner);
        coin.approve(spender, value);
    }

    function open(bytes32 salt, uint8 flags) internal returns (address) {
        vm.prank(module);
        return coin.openAccount(salt, flags);
    }

    /// @dev Of the wallets and the stranger, so that fuzzed parties are often the same.
    function pick(uint256 seed) internal view returns (address) {
        address[4] memory parties = [alice, bob, carol, stranger];
        return parties[seed % parties.length];
    }

    function makeAddress(string memory name) internal pure returns (address) {
        return address(uint160(uint256(keccak256(bytes(name)))));
    }

    /// @dev Where the coin keeps the account word, found by writing to it. The account must not be empty.
    function accountSlot(address account) internal returns (bytes32) {
        for (uint256 mappingSlot = 0; mappingSlot < 16; ++mappingSlot) {
            bytes32 slot = keccak256(abi.encode(account, mappingSlot));
            uint256 word = uint256(vm.load(address(coin), slot));
            if (word == 0 || word != wordOf(account)) continue;
            vm.store(address(coin), slot, bytes32(word ^ 1));
            bool found = wordOf(account) == word ^ 1;
            vm.store(address(coin), slot, bytes32(word));
            if (found) return slot;
        }
        revert AssertionFailed("no slot holds the account word");
    }

    // ---- expecting ----------------------------------------------------------------------------------------------

    function expectTransfer(address from, address to, uint256 value) internal {
        vm.expectEmit(address(coin));
        emit IERC20.Transfer(from, to, value);
    }

    function expectFrozen(address account) internal {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, account));
    }

    function expectNotActive(address account, uint8 status) internal {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotActive.selector, account, status));
    }

    function expectExpired(address account) internal {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountExpired.selector, account, VALID_UNTIL));
    }

    function expectDerived(address account) internal {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountIsDerived.selector, account));
    }

    function expectNotDerived(address account) internal {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotDerived.selector, account));
    }

    function expectPaused() internal {
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
    }

    function checkBalance(address account, uint256 value) internal view {
        checkEq(coin.balanceOf(account), value, "balance");
    }

    function wordOf(address account) internal view returns (uint256) {
        return coin.accountWord(account);
    }

    function hasFlag(address account, uint8 flag) internal view returns (bool) {
        return coin.accountWord(account).has(flag);
    }
}
