// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {SuccessorTest} from "../shared/SuccessorTest.sol";

/// @title MigrationTest
/// @notice The dollar and its successor: Alice and Bob hold coin, and so does a module's derived account.
abstract contract MigrationTest is SuccessorTest {
    using AccountWord for uint256;

    uint256 internal constant FUNDS = 500 * COIN; // each wallet's
    uint256 internal constant LOCKED = 70 * COIN; // the derived account's
    bytes32 internal constant SALT = "trade";

    address internal immutable module = makeAddress("module");
    address internal account; // of the module, under SALT
    uint256 internal issued = 2 * FUNDS + LOCKED; // in both coins

    function setUp() public virtual override {
        super.setUp();
        register(alice);
        register(bob);
        dollar.setMintAllowance(address(this), type(uint256).max);
        dollar.setOpener(module, true);
        vm.prank(module);
        account = dollar.openAccount(SALT, 0);
        dollar.mint(alice, FUNDS);
        dollar.mint(bob, FUNDS);
        dollar.mint(account, LOCKED);
        next = new TradeCoin(successorOf(dollar));
    }

    // ---- doing --------------------------------------------------------------------------------------------------

    function replace() internal {
        replace(dollar, next);
    }

    function replace(TradeCoin old, TradeCoin successor) internal {
        old.startMigration(address(successor));
        registry.replaceCoin(address(old));
        successor.setOpener(module, true);
        successor.setMintAllowance(address(this), type(uint256).max);
    }

    // ---- expecting ----------------------------------------------------------------------------------------------

    function expectMigrated(address of_, uint256 value, uint8 flags) internal {
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(of_, address(0), value);
        vm.expectEmit(address(next));
        emit IERC20.Transfer(address(0), of_, value);
        vm.expectEmit(address(next));
        emit ITradeCoin.AccountMigrated(of_, value, flags);
    }

    function expectNotSuccessor(address coin, address successor) internal {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.NotSuccessor.selector, coin, successor));
    }

    /// @dev The whole word in the new coin, and nothing in the old one.
    function checkMigrated(address of_, uint256 value, uint8 flags, uint8 status, uint40 validUntil) internal view {
        uint256 word = next.accountWord(of_);
        checkEq(word.balance(), value, "balance");
        checkEq(word.flags(), flags, "flags");
        checkEq(word.status(), status, "status");
        checkEq(word.validUntil(), validUntil, "valid until");
        checkEq(dollar.accountWord(of_), 0, "word in the old coin");
        checkEq(next.outstandingSupply(), issued, "outstanding");
    }

    function checkActive(address wallet, uint256 value) internal view {
        checkMigrated(wallet, value, 0, AccountWord.STATUS_ACTIVE, VALID_UNTIL);
    }

    function checkNothingTaken(address of_) internal view {
        checkEq(next.accountWord(of_), 0, "word in the new coin");
        checkEq(next.totalSupply(), 0, "supply");
    }
}
