// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SignatureList} from "../../../contracts/registry/SignatureList.sol";
import {IReserveFeed} from "../../../contracts/reserve/IReserveFeed.sol";
import {ReserveFeed} from "../../../contracts/reserve/ReserveFeed.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title AttestTest
/// @notice Attestations by two of three attesters, and how Chainlink's readers see them.
contract AttestTest is SystemTest {
    bytes32 private constant ATTESTATION_TYPE = keccak256(
        "Attestation(uint80 round,uint96 amount,uint40 asOf,uint96 depositsIncluded,uint96 payoutsIncluded)"
    );

    function testFuzz_hashesAsTheStandardSays(IReserveFeed.Attestation memory a) public view {
        bytes32 structHash = keccak256(
            abi.encode(ATTESTATION_TYPE, a.round, a.amount, a.asOf, a.depositsIncluded, a.payoutsIncluded)
        );
        bytes32 digest = typedDigest("Specie ReserveFeed", block.chainid, address(feed), structHash);
        checkEq(feed.hashAttestation(a), digest, "digest");
        checkEq(feed.ATTESTATION_TYPEHASH(), ATTESTATION_TYPE, "type hash");
    }

    function test_nothingBeforeTheFirst() public {
        (uint256 amount, uint40 asOf) = feed.coveredReserve();
        checkEq(amount + asOf, 0, "covered");
        checkEq(feed.lastAttestation().round, 0, "round");
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.RoundUnknown.selector, 0));
        feed.latestRoundData();
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.RoundUnknown.selector, 1));
        feed.getRoundData(1);
    }

    function testFuzz_attests(uint96 amount, uint40 age, uint256 signers, address sender) public {
        IReserveFeed.Attestation memory a = attestationOf(amount);
        a.asOf = uint40(START - bound(age, 0, START - 1));
        bytes32 digest = feed.hashAttestation(a);
        // Two of the three, or all.
        uint256 left = signers % 4;
        bytes memory signatures = "";
        for (uint256 i = 0; i < 3; ++i) {
            if (i != left) signatures = bytes.concat(signatures, sign(attesterKeys[i], digest));
        }
        vm.expectEmit(address(feed));
        emit IReserveFeed.ReserveAttested(1, amount, a.asOf, 0, 0);
        vm.prank(sender);
        feed.attest(a, signatures);

        (uint256 covered, uint40 asOf) = feed.coveredReserve();
        checkEq(covered, amount, "covered");
        checkEq(asOf, a.asOf, "as of");
        checkEq(feed.hashAttestation(feed.lastAttestation()), digest, "last attestation");
        checkRound(1, amount, a.asOf, START);
    }

    function test_roundsStayReadable() public {
        attest(100 * COIN);
        vm.warp(START + 1 hours);
        attest(70 * COIN);
        checkRound(1, 100 * COIN, START, START);
        checkRound(2, 70 * COIN, START + 1 hours, START + 1 hours);
        (uint80 round, int256 answer, , , ) = feed.latestRoundData();
        checkEq(round, 2, "latest round");
        checkEq(uint256(answer), 70 * COIN, "latest answer");
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.RoundUnknown.selector, 3));
        feed.getRoundData(3);
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.RoundUnknown.selector, 0));
        feed.getRoundData(0);
    }

    function test_describesItself() public view {
        checkEq(feed.decimals(), 6, "decimals");
        checkEq(feed.description(), "Reserve of Specie USD", "description");
        checkEq(feed.version(), 1, "version");
        checkEq(feed.threshold(), 2, "threshold");
    }

    // ---- refusals -----------------------------------------------------------------------------------------------

    function testFuzz_refusesAnotherRound(uint80 round) public {
        attest(COIN);
        vm.warp(START + 1);
        IReserveFeed.Attestation memory a = attestationOf(1);
        vm.assume(round != 2);
        a.round = round;
        refuses(a, abi.encodeWithSelector(IReserveFeed.RoundOutOfOrder.selector, round, 2));
    }

    function test_refusesAReplay() public {
        IReserveFeed.Attestation memory a = attestationOf(1);
        attest(a);
        refuses(a, abi.encodeWithSelector(IReserveFeed.RoundOutOfOrder.selector, 1, 2));
    }

    function test_refusesATimeThatDoesNotRise() public {
        attest(COIN);
        IReserveFeed.Attestation memory a = attestationOf(1);
        refuses(a, abi.encodeWithSelector(IReserveFeed.AsOfNotRising.selector, START, START));
        a.asOf = 0;
        refuses(a, abi.encodeWithSelector(IReserveFeed.AsOfNotRising.selector, 0, START));
    }

    function test_refusesTheFuture() public {
        IReserveFeed.Attestation memory a = attestationOf(1);
        a.asOf = uint40(START) + 1;
        refuses(a, abi.encodeWithSelector(IReserveFeed.AsOfInFuture.selector, START + 1, START));
    }

    function test_refusesTotalsThatWereNeverBooked() public {
        feed.setBooker(address(this), true);
        feed.bookDeposit("d1", 10);
        feed.bookPayout("p1", 4);
        IReserveFeed.Attestation memory a = attestationOf(1);
        a.depositsIncluded = 11;
        refuses(a, abi.encodeWithSelector(IReserveFeed.IncludedOutOfRange.selector, 11, 0, 10));
        a.depositsIncluded = 10;
        a.payoutsIncluded = 5;
        refuses(a, abi.encodeWithSelector(IReserveFeed.IncludedOutOfRange.selector, 5, 0, 4));
    }

    function test_refusesTotalsThatFall() public {
        feed.setBooker(address(this), true);
        feed.bookDeposit("d1", 10);
        feed.bookPayout("p1", 4);
        attest(1);
        vm.warp(START + 1);
        IReserveFeed.Attestation memory a = attestationOf(1);
        a.depositsIncluded = 9;
        refuses(a, abi.encodeWithSelector(IReserveFeed.IncludedOutOfRange.selector, 9, 10, 10));
        a.depositsIncluded = 10;
        a.payoutsIncluded = 3;
        refuses(a, abi.encodeWithSelector(IReserveFeed.IncludedOutOfRange.selector, 3, 4, 4));
    }

    function test_refusesOneAttester() public {
        IReserveFeed.Attestation memory a = attestationOf(1);
        bytes memory one = sign(attesterKeys[0], feed.hashAttestation(a));
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.TooFewAttestations.selector, 1, 2));
        feed.attest(a, one);
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.TooFewAttestations.selector, 0, 2));
        feed.attest(a, "");
    }

    function test_refusesTheSameAttesterTwice() public {
        IReserveFeed.Attestation memory a = attestationOf(1);
        bytes memory one = sign(attesterKeys[0], feed.hashAttestation(a));
        address signer = vm.addr(attesterKeys[0]);
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.AttestersNotAscending.selector, signer, signer));
        feed.attest(a, bytes.concat(one, one));
    }

    function test_refusesAStranger() public {
        IReserveFeed.Attestation memory a = attestationOf(1);
        bytes32 digest = feed.hashAttestation(a);
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.NotAttester.selector, vm.addr(STRANGER_KEY)));
        feed.attest(a, bytes.concat(sign(STRANGER_KEY, digest), sign(attesterKeys[0], digest)));
    }

    function test_endorsersAreNoAttesters() public {
        IReserveFeed.Attestation memory a = attestationOf(1);
        bytes memory signatures = endorse(feed.hashAttestation(a));
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.NotAttester.selector, vm.addr(endorserKeys[0])));
        feed.attest(a, signatures);
    }

    function test_refusesAFormerAttester() public {
        feed.setAttester(vm.addr(attesterKeys[0]), false);
        IReserveFeed.Attestation memory a = attestationOf(1);
        refuses(a, abi.encodeWithSelector(IReserveFeed.NotAttester.selector, vm.addr(attesterKeys[0])));
    }

    function test_zeroIsNoAttesterEvenIfSet() public {
        feed.setAttester(address(0), true);
        IReserveFeed.Attestation memory a = attestationOf(1);
        vm.expectRevert(abi.encodeWithSelector(IReserveFeed.AttestersNotAscending.selector, address(0), address(0)));
        feed.attest(a, new bytes(130));
    }

    function test_refusesATornList() public {
        IReserveFeed.Attestation memory a = attestationOf(1);
        vm.expectRevert(abi.encodeWithSelector(SignatureList.SignatureListMalformed.selector, 131));
        feed.attest(a, new bytes(131));
    }

    function test_refusesAForeignChainAndFeed() public {
        IReserveFeed.Attestation memory a = attestationOf(1);
        ReserveFeed other = new ReserveFeed(address(manager), 6, "Another");
        bytes32 digest = other.hashAttestation(a);
        vm.expectPartialRevert(IReserveFeed.NotAttester.selector);
        feed.attest(a, bytes.concat(sign(attesterKeys[0], digest), sign(attesterKeys[1], digest)));
        digest = feed.hashAttestation(a);
        vm.chainId(block.chainid + 1);
        vm.expectPartialRevert(IReserveFeed.NotAttester.selector);
        feed.attest(a, bytes.concat(sign(attesterKeys[0], digest), sign(attesterKeys[1], digest)));
    }

    function test_setAttester() public {
        vm.expectEmit(address(feed));
        emit IReserveFeed.AttesterChanged(stranger, true);
        feed.setAttester(stranger, true);
        check(feed.isAttester(stranger), "attester");
        expectUnauthorized(stranger);
        vm.prank(stranger);
        feed.setAttester(stranger, false);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function refuses(IReserveFeed.Attestation memory a, bytes memory why) private {
        bytes32 digest = feed.hashAttestation(a);
        bytes memory signatures = bytes.concat(sign(attesterKeys[0], digest), sign(attesterKeys[1], digest));
        vm.expectRevert(why);
        feed.attest(a, signatures);
    }

    function checkRound(uint80 number, uint256 amount, uint256 asOf, uint256 recordedAt) private view {
        (uint80 round, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredIn) = feed.getRoundData(
            number
        );
        checkEq(round, number, "round");
        checkEq(uint256(answer), amount, "answer");
        checkEq(startedAt, asOf, "started at");
        checkEq(updatedAt, recordedAt, "updated at");
        checkEq(answeredIn, number, "answered in round");
    }
}
