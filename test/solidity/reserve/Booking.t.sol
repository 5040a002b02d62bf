// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IReserveFeed} from "../../../contracts/reserve/IReserveFeed.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title BookingTest
/// @notice Deposits and payouts that no attestation includes yet move the covered reserve.
contract BookingTest is SystemTest {
    function setUp() public override {
        super.setUp();
        feed.setBooker(address(this), true);
    }

    function test_booksADeposit() public {
        attest(100);
        vm.expectEmit(address(feed));
        emit IReserveFeed.DepositBooked("d1", 40, 40);
        feed.bookDeposit("d1", 40);
        vm.expectEmit(address(feed));
        emit IReserveFeed.DepositBooked("d2", 2, 42);
        feed.bookDeposit("d2", 2);
        checkEq(feed.depositsBooked(), 42, "total");
        check(feed.isDepositBooked("d1"), "booked as a deposit");
        checkCovered(142);
    }

    function test_booksAPayout() public {
        attest(100);
        vm.expectEmit(address(feed));
        emit IReserveFeed.PayoutBooked("p1", 40, 40);
        feed.bookPayout("p1", 40);
        checkEq(feed.payoutsBooked(), 40, "total");
        check(!feed.isDepositBooked("p1"), "not booked as a deposit");
        checkCovered(60);
    }

    function test_anAttestationTakesOver() public {
        attest(100);
        feed.bookDeposit("d1", 40);
        feed.bookPayout("p1", 15);
        checkCovered(125);
        vm.warp(START + 1);
        attest(125);
        checkCovered(125);
    }

    function test_anAttestationMayLag() public {
        attest(100);
        feed.bookDeposit("d1", 40);
        vm.warp(START + 1);
        IReserveFeed.Attestation memory a = attestationOf(140);
        feed.bookDeposit("d2", 7);
        feed.bookPayout("p1", 15);
        attest(a);
        checkCovered(132);
    }

    function test_depositsBeforeTheFirstAttestationCoverNothing() public {
        feed.bookDeposit("d1", 40);
        checkCovered(0);
        attest(40);
        checkCovered(40);
    }

    function test_payoutsBeyondTheReserveLeaveNothing() public {
        attest(10);
        feed.bookPayout("p1", 15);
        checkCovered(0);
        feed.bookDeposit("d1", 6);
        checkCovered(1);
    }

    function test_aDepositsReferenceWorksOnce() public {
        feed.bookDeposit("same", 1);
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.ReferenceUsed.selector, bytes32("same")));
        feed.bookDeposit("same", 2);
        checkEq(feed.depositsBooked(), 1, "deposits");
    }

    /// @dev Twice would err on the safe side: the booker sees to it that it does not happen.
    function test_aPayoutsReferenceIsTheBookersAffair() public {
        attest(100);
        feed.bookPayout("same", 1);
        feed.bookPayout("same", 2);
        checkEq(feed.payoutsBooked(), 3, "payouts");
        checkCovered(97);
    }

    function test_refusesNothing() public {
        vm.expectRevert(IReserveFeed.AmountZero.selector);
        feed.bookDeposit("d1", 0);
        vm.expectRevert(IReserveFeed.AmountZero.selector);
        feed.bookPayout("p1", 0);
    }

    function test_totalsDoNotOverflow() public {
        feed.bookDeposit("d1", type(uint96).max);
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        feed.bookDeposit("d2", 1);
    }

    function test_onlyBookers() public {
        vm.startPrank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.NotBooker.selector, stranger));
        feed.bookDeposit("d1", 1);
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.NotBooker.selector, stranger));
        feed.bookPayout("p1", 1);
        vm.stopPrank();
    }

    function test_setBooker() public {
        vm.expectEmit(address(feed));
        emit IReserveFeed.BookerChanged(stranger, true);
        feed.setBooker(stranger, true);
        check(feed.isBooker(stranger), "booker");
        feed.setBooker(stranger, false);
        check(!feed.isBooker(stranger), "no booker any more");
        expectUnauthorized(stranger);
        vm.prank(stranger);
        feed.setBooker(stranger, true);
    }

    /// @dev Random bookings and attestations against the definition of the covered reserve, summed up afresh.
    function testFuzz_coversWhatTheDefinitionSays(uint256 seed) public {
        uint256[4] memory model; // attested, deposits and payouts since, seconds
        bool attested = false;
        for (uint256 i = 0; i < 24; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint96 amount = uint96(1 + ((seed >> 8) % 1e15));
            if (seed % 4 == 0) {
                vm.warp(START + ++model[3]);
                attest(amount);
                (attested, model[0], model[1], model[2]) = (true, amount, 0, 0);
            } else if (seed % 4 == 1) {
                feed.bookDeposit(bytes32(seed), amount);
                model[1] += amount;
            } else {
                feed.bookPayout(bytes32(seed), amount);
                model[2] += amount;
            }
            uint256 held = model[0] + model[1];
            checkCovered(attested && held > model[2] ? held - model[2] : 0);
        }
    }

    function checkCovered(uint256 expected) private view {
        (uint256 covered, ) = feed.coveredReserve();
        checkEq(covered, expected, "covered");
    }
}
