// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title ParkTest
/// @notice "when the payee can not receive" and "when claiming" of Trades.tree.
contract ParkTest is TradeTest {
    // ---- parked -------------------------------------------------------------------------------------------------

    function test_parksInTheLegsOwnAccount() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.freeze(payee);
        address account = trades.legAccountOf(id, 1);
        bytes32 salt = keccak256(abi.encode(id, uint256(1)));
        vm.expectEmit(address(dollar));
        emit ITradeCoin.DerivedAccountOpened(account, address(trades), salt, AccountWord.FLAG_NO_INBOUND);
        expectTransfer(trades.accountOf(id), account, 200 * COIN);
        expectParked(id, 1, 200 * COIN);
        settle(terms, legs, 1);
        checkDollars(account, 200 * COIN);
        checkDollars(trades.accountOf(id), 400 * COIN);
        checkDollars(payee, FUNDS);
        checkEq(trades.tradeOf(id).settledLegs, 2, "settled");
        checkEq(trades.tradeOf(id).heldLegs, 0, "held");
    }

    function test_parksWhateverKeepsThePayeeFromReceiving() public {
        for (uint256 reason = 0; reason < 4; ++reason) {
            uint256 snapshot = vm.snapshotState();
            (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
            if (reason == 0) suspend(payee);
            if (reason == 1) revoke(payee);
            if (reason == 2) dollar.setCap(TIER, FUNDS + 100 * COIN - 1);
            if (reason == 3) dollar.freeze(payee);
            expectParked(id, 0, 100 * COIN);
            settle(terms, legs, 0);
            checkDollars(payee, FUNDS);
            vm.revertToState(snapshot);
        }
    }

    function test_parksForAnExpiredPayee() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.expiresAt = VALID_UNTIL + 2;
        bytes32 id = open(terms, legs);
        send(payer, id, terms.amount);
        vm.warp(VALID_UNTIL);
        settle(terms, legs, 0);
        checkDollars(payee, FUNDS + 100 * COIN);
        vm.warp(VALID_UNTIL + 1);
        expectParked(id, 1, 200 * COIN);
        settle(terms, legs, 1);
    }

    function test_aCapThatIsJustReachedParksNothing() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.setCap(TIER, FUNDS + 100 * COIN);
        expectSettled(id, 0, payee, 100 * COIN);
        settle(terms, legs, 0);
    }

    function test_nobodyCanPayIntoALegsAccount() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.freeze(payee);
        settle(terms, legs, 0);
        address account = trades.legAccountOf(id, 0);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.InboundClosed.selector, account));
        vm.prank(payer);
        dollar.transfer(account, 1);
    }

    function test_goesToTheSuccessorOfARecoveredPayee() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        recover(payee, stranger);
        expectSettled(id, 0, stranger, 100 * COIN);
        settle(terms, legs, 0);
        recover(stranger, alice);
        expectSettled(id, 1, alice, 200 * COIN);
        settle(terms, legs, 1);
        dollar.freeze(alice);
        expectParked(id, 2, 300 * COIN);
        settle(terms, legs, 2);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
    }

    // ---- held ---------------------------------------------------------------------------------------------------

    function test_holdsWhileTheCoinIsPaused() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.pause();
        vm.expectEmit(address(trades));
        emit ITradeBook.LegHeld(id, 1, uint96(200 * COIN));
        settle(terms, legs, 1);
        ITradeBook.Trade memory trade = trades.tradeOf(id);
        checkEq(trade.settledLegs, 2, "settled");
        checkEq(trade.heldLegs, 2, "held");
        checkDollars(trades.accountOf(id), 600 * COIN);
        checkEq(dollar.accountWord(trades.legAccountOf(id, 1)), 0, "the leg's account stays closed");
    }

    function test_holdsWhileTheChannelIsFrozen() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.freeze(trades.accountOf(id));
        vm.expectEmit(address(trades));
        emit ITradeBook.LegHeld(id, 0, uint96(100 * COIN));
        settle(terms, legs, 0);
        checkEq(trades.tradeOf(id).heldLegs, 1, "held");
    }

    function test_whatIsHeldCoversNoOtherLegAndIsNoExcess() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        vm.warp(DUE + 2 days);
        send(payer, id, 399 * COIN);
        dollar.pause();
        settle(terms, legs, 0);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegNotCovered.selector, id, 2, 299 * COIN, 500 * COIN));
        trades.settle(terms, legs, 2, "");
        settle(terms, legs, 1);
        checkEq(trades.tradeOf(id).heldLegs, 3, "held");
        dollar.unpause();
        vm.warp(EXPIRES + 1);
        expectRefunded(id, payer, 99 * COIN);
        refund(terms, legs);
        checkDollars(trades.accountOf(id), 300 * COIN);
        claim(terms, legs, 0);
        claim(terms, legs, 1);
        checkDollars(payee, FUNDS + 300 * COIN);
        checkDollars(trades.accountOf(id), 0);
    }

    function test_theLastLegHeldClosesToo() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = single(COIN);
        bytes32 id = open(terms, legs);
        send(payer, id, COIN);
        dollar.pause();
        settle(terms, legs, 0);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkEq(trades.tradeOf(id).heldLegs, 1, "held");
    }

    // ---- claim --------------------------------------------------------------------------------------------------

    function test_claimsWhatIsParked() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.freeze(payee);
        settle(terms, legs, 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, payee));
        trades.claim(terms, legs, 1);
        dollar.unfreeze(payee);
        address account = trades.legAccountOf(id, 1);
        expectTransfer(account, payee, 200 * COIN);
        vm.expectEmit(address(dollar));
        emit ITradeCoin.DerivedAccountClosed(account, address(trades));
        expectClaimed(id, 1, payee, 200 * COIN);
        claim(terms, legs, 1);
        checkDollars(payee, FUNDS + 200 * COIN);
        checkEq(dollar.accountWord(account), 0, "closed");
        expectNotDerived(account);
        trades.claim(terms, legs, 1);
    }

    function test_claimsWhatIsHeld() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.pause();
        settle(terms, legs, 1);
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        trades.claim(terms, legs, 1);
        dollar.unpause();
        expectTransfer(trades.accountOf(id), payee, 200 * COIN);
        expectClaimed(id, 1, payee, 200 * COIN);
        claim(terms, legs, 1);
        checkDollars(payee, FUNDS + 200 * COIN);
        checkDollars(trades.accountOf(id), 400 * COIN);
        checkEq(trades.tradeOf(id).heldLegs, 0, "held");
        checkEq(trades.tradeOf(id).settledLegs, 2, "settled");
        expectNotDerived(trades.legAccountOf(id, 1));
        trades.claim(terms, legs, 1);
    }

    function test_theSuccessorGetsWhatIsParkedOrHeld() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.pause();
        settle(terms, legs, 0);
        dollar.unpause();
        suspend(payee);
        settle(terms, legs, 1);
        recover(payee, stranger);
        enlist(stranger); // suspended as its predecessor was
        expectClaimed(id, 0, stranger, 100 * COIN);
        claim(terms, legs, 0);
        expectClaimed(id, 1, stranger, 200 * COIN);
        claim(terms, legs, 1);
        checkDollars(stranger, FUNDS + 300 * COIN);
    }

    function test_claimsOnceClosedToo() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        dollar.freeze(payee);
        for (uint8 i = 0; i < 3; ++i) settle(terms, legs, i);
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        dollar.unfreeze(payee);
        for (uint8 i = 0; i < 3; ++i) claim(terms, legs, i);
        checkDollars(payee, FUNDS + 600 * COIN);
    }

    function testFuzz_nothingElseCanBeClaimed(uint8 leg) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openPaid();
        settle(terms, legs, 0);
        expectNotDerived(trades.legAccountOf(id, leg));
        trades.claim(terms, legs, leg);
    }
}
