// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {CoinSigning} from "./CoinSigning.sol";

/// @title StandingTest
/// @notice What the registry may do: write the identity half of an account, and move a recovered wallet's coin.
contract StandingTest is CoinSigning {
    using AccountWord for uint256;

    uint256 private constant STANDING_BITS = ((1 << 72) - 1) << 96;

    function test_onlyTheRegistry() public {
        bytes memory why = abi.encodeWithSelector(ITradeCoin.NotRegistry.selector, address(this));
        vm.expectRevert(why);
        coin.setStanding(alice, AccountWord.STATUS_ACTIVE, 0, 0, 0);
        vm.expectRevert(why);
        coin.recoverAccount(alice, bob);
    }

    function testFuzz_writesItsBitsAndNoOthers(
        uint8 status,
        uint8 tier,
        uint16 country,
        uint40 validUntil,
        bool frozen
    ) public {
        status = uint8(bound(status, 0, 3));
        tier = uint8(bound(tier, 0, 3));
        coin.permit(alice, bob, 1, START, sign(ALICE_KEY, permitDigest(alice, bob, 1, 0, START)));
        if (frozen) coin.freeze(alice);
        uint256 before = wordOf(alice);

        vm.prank(registry);
        coin.setStanding(alice, status, tier, country, validUntil);

        uint256 word = wordOf(alice);
        checkEq(word & ~STANDING_BITS, before & ~STANDING_BITS, "the coin's bits");
        checkEq(word.status(), status, "status");
        checkEq(word.tier(), tier, "tier");
        checkEq(uint16(word >> 136), country, "country");
        checkEq(word.validUntil(), validUntil, "valid until");
    }

    function test_aRenewalDoesNotUnfreeze() public {
        coin.freeze(alice);
        register(alice);
        check(coin.isFrozen(alice), "frozen");
    }

    function test_worksWhilePaused() public {
        coin.pause();
        setStatus(alice, AccountWord.STATUS_REVOKED);
        checkEq(wordOf(alice).status(), AccountWord.STATUS_REVOKED, "status");
    }

    function test_refusesWhatIsOutOfRange() public {
        vm.startPrank(registry);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.StatusOutOfRange.selector, 4));
        coin.setStanding(alice, 4, TIER, COUNTRY, VALID_UNTIL);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.TierOutOfRange.selector, 4));
        coin.setStanding(alice, AccountWord.STATUS_ACTIVE, 4, COUNTRY, VALID_UNTIL);
        vm.expectRevert(ITradeCoin.AddressZero.selector);
        coin.setStanding(address(0), AccountWord.STATUS_ACTIVE, TIER, COUNTRY, VALID_UNTIL);
        vm.stopPrank();
    }

    // ---- recovery -----------------------------------------------------------------------------------------------

    function test_movesTheWholeBalanceAndTells() public {
        setStatus(alice, AccountWord.STATUS_REVOKED);
        register(stranger);
        expectTransfer(alice, stranger, FUNDS);
        vm.expectEmit(address(coin));
        emit ITradeCoin.AccountRecovered(alice, stranger, FUNDS);
        recover(alice, stranger);
        checkBalance(alice, 0);
        checkBalance(stranger, FUNDS);
        check(!coin.isFrozen(stranger), "frozen");
        transfer(stranger, bob, FUNDS);
    }

    function test_carriesTheFreezeOver() public {
        coin.freeze(alice);
        vm.expectEmit(address(coin));
        emit ITradeCoin.Frozen(stranger, registry);
        recover(alice, stranger);
        check(coin.isFrozen(stranger), "successor");
        check(coin.isFrozen(alice), "old wallet");
        register(stranger);
        expectFrozen(stranger);
        transfer(stranger, bob, 1);
    }

    function test_freezesNotAgainWhatIsFrozen() public {
        coin.freeze(alice);
        coin.freeze(bob);
        vm.recordLogs();
        recover(alice, bob);
        checkEq(vm.getRecordedLogs().length, 2, "events beside Transfer and AccountRecovered");
        check(coin.isFrozen(bob), "successor");
    }

    function test_keepsTheSuccessorsOwnFreezeBalanceAndStanding() public {
        coin.freeze(bob);
        uint256 word = wordOf(bob);
        recover(alice, bob);
        checkEq(wordOf(bob), word + FUNDS, "word");
    }

    function test_leavesPermitNoncesWhereTheyAre() public {
        bytes memory signature = sign(BOB_KEY, permitDigest(bob, carol, 1, 0, START));
        coin.permit(bob, carol, 1, START, signature);
        recover(alice, bob);
        checkEq(coin.nonces(alice), 0, "old wallet");
        checkEq(coin.nonces(bob), 1, "successor");
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.SignatureInvalid.selector, bob));
        coin.permit(bob, carol, 1, START, signature);
    }

    function test_isNotStoppedByCapOrStanding() public {
        coin.setCap(TIER, FUNDS);
        recover(alice, bob);
        checkBalance(bob, 2 * FUNDS);
        recover(bob, stranger);
        checkBalance(stranger, 2 * FUNDS);
        expectNotActive(stranger, AccountWord.STATUS_NONE);
        transfer(stranger, carol, 1);
    }

    function testFuzz_createsNothing(uint256 fromSeed, uint256 toSeed) public {
        address from = pick(fromSeed);
        address to = pick(toSeed);
        uint256 sum = coin.balanceOf(from) + (from == to ? 0 : coin.balanceOf(to));
        recover(from, to);
        checkBalance(to, sum);
        checkEq(coin.totalSupply(), 3 * FUNDS, "supply");
    }

    function test_refusesDerivedAccountsTheZeroAddressAndWhilePaused() public {
        address account = open("trade", 0);
        expectDerived(account);
        recover(account, bob);
        expectDerived(account);
        recover(alice, account);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        recover(alice, address(0));
        coin.pause();
        expectPaused();
        recover(alice, bob);
    }

    function recover(address from, address to) private {
        vm.prank(registry);
        coin.recoverAccount(from, to);
    }
}
