// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {TestBase} from "../shared/TestBase.sol";

/// @title AccountWordTest
/// @notice The layout as others read it, and the two packed checks against what they mean.
contract AccountWordTest is TestBase {
    using AccountWord for uint256;

    struct Fields {
        uint96 balance; // [coin units]
        uint40 validUntil; // [Unix seconds]
        uint16 country;
        uint8 tier;
        uint8 status;
        uint8 flags;
        uint32 permitNonce;
        uint48 spare;
    }

    function testFuzz_readsEachField(Fields memory f) public pure {
        uint256 word = pack(f);
        checkEq(word.balance(), f.balance, "balance");
        checkEq(word.validUntil(), f.validUntil, "valid until");
        checkEq(word.tier(), f.tier, "tier");
        checkEq(word.status(), f.status, "status");
        checkEq(word.permitNonce(), f.permitNonce, "permit nonce");
        for (uint8 bit = 0; bit < 8; ++bit) {
            uint8 flag = uint8(1 << bit);
            check(word.has(flag) == (f.flags & flag != 0), "flag");
        }
    }

    function testFuzz_writesOneFieldOnly(Fields memory f, Fields memory g, uint8 flags) public pure {
        uint256 word = pack(f);
        uint256 standing = word.withStanding(g.status, g.tier, g.country, g.validUntil);
        (f.status, f.tier, f.country, f.validUntil) = (g.status, g.tier, g.country, g.validUntil);
        checkEq(standing, pack(f), "standing");

        uint8 before = f.flags;
        f.flags = before | flags;
        checkEq(standing.withFlag(flags), pack(f), "flag on");
        f.flags = before & ~flags;
        checkEq(standing.withoutFlag(flags), pack(f), "flag off");
        f.flags = before;

        if (f.permitNonce == type(uint32).max) return;
        ++f.permitNonce;
        checkEq(standing.withNextPermitNonce(), pack(f), "permit nonce");
    }

    function testFuzz_maySendIsWhatItSays(Fields memory f, uint8 statusSeed, uint40 time) public pure {
        f.status = statusSeed % 5;
        bool expected =
            f.status == AccountWord.STATUS_ACTIVE &&
                time <= f.validUntil &&
                f.flags & (AccountWord.FLAG_FROZEN | AccountWord.FLAG_DERIVED) == 0;
        check(pack(f).maySend(time) == expected, "may send");
    }

    function testFuzz_mayReceiveIsWhatItSays(Fields memory f, uint8 statusSeed, uint40 time) public pure {
        f.status = statusSeed % 5;
        bool expected =
            f.status == AccountWord.STATUS_ACTIVE &&
                time <= f.validUntil &&
                f.flags & (AccountWord.FLAG_FROZEN | AccountWord.FLAG_NO_INBOUND) == 0;
        check(pack(f).mayReceive(time) == expected, "may receive");
    }

    function testFuzz_mayActIsWhatItSays(Fields memory f, uint8 statusSeed) public pure {
        f.status = statusSeed % 5;
        bool expected =
            (f.status == AccountWord.STATUS_NONE || f.status == AccountWord.STATUS_ACTIVE) &&
                f.flags & AccountWord.FLAG_FROZEN == 0;
        check(pack(f).mayAct() == expected, "may act");
    }

    /// @dev All flags, at the edges of status and validity, with every other bit set.
    function test_checksHoldAtEveryEdge() public pure {
        uint40[4] memory times = [0, 1, type(uint40).max - 1, type(uint40).max];
        uint8[5] memory statuses = [0, 1, 2, 3, 255];
        for (uint256 i = 0; i < statuses.length; ++i) {
            for (uint8 flags = 0; flags < 32; ++flags) checkEdges(statuses[i], flags, times);
        }
    }

    function checkEdges(uint8 status, uint8 flags, uint40[4] memory times) private pure {
        bool active = status == AccountWord.STATUS_ACTIVE;
        bool sends = active && flags & (AccountWord.FLAG_FROZEN | AccountWord.FLAG_DERIVED) == 0;
        bool receives = active && flags & (AccountWord.FLAG_FROZEN | AccountWord.FLAG_NO_INBOUND) == 0;
        for (uint256 i = 0; i < 16; ++i) {
            (uint40 validUntil, uint40 time) = (times[i / 4], times[i % 4]);
            uint256 word = pack(
                Fields(type(uint96).max, validUntil, 0xffff, 0xff, status, flags, type(uint32).max, 0xffff)
            );
            check(word.maySend(time) == (sends && time <= validUntil), "may send");
            check(word.mayReceive(time) == (receives && time <= validUntil), "may receive");
        }
    }

    function pack(Fields memory f) private pure returns (uint256) {
        return
            uint256(
                bytes32(
                    abi.encodePacked(
                        f.spare,
                        f.permitNonce,
                        f.flags,
                        f.status,
                        f.tier,
                        f.country,
                        f.validUntil,
                        f.balance
                    )
                )
            );
    }
}
