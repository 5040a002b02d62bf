// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {PaymentRule} from "../../../contracts/trade/PaymentRule.sol";
import {Records} from "./Records.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title NetTest
/// @notice "when netting" of Trades.tree. The three traders owe each other, and all let the book move their coin.
contract NetTest is TradeTest {
    address private immutable operator = makeAddress("operator");

    address[] private parties; // ascending
    uint64 private nonce;

    function setUp() public override {
        super.setUp();
        trades.setNettingOperator(operator, true);
        parties = [payer, payee, third];
        for (uint256 i = 0; i < 3; ++i) {
            for (uint256 j = i; j > 0 && parties[j - 1] > parties[j]; --j) {
                (parties[j - 1], parties[j]) = (parties[j], parties[j - 1]);
            }
        }
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(parties[i]);
            dollar.approve(address(trades), type(uint256).max);
        }
    }

    // ---- what it does -------------------------------------------------------------------------------------------

    function test_movesOnlyTheDifference() public {
        (bytes32 first, bytes memory one) = owed(0, 1, 100 * COIN);
        (bytes32 second, bytes memory two) = owed(1, 0, 70 * COIN);
        bytes memory settled = abi.encodePacked(first, uint64(1), second, uint64(1));
        expectTransfer(parties[0], parties[1], 30 * COIN);
        vm.expectEmit(address(trades));
        emit ITradeBook.ChunkNetted(address(dollar), operator, GERMANY, CHINA, 170 * COIN, 30 * COIN, settled);
        net(bytes.concat(one, two));
        checkDollars(parties[0], FUNDS - 30 * COIN);
        checkDollars(parties[1], FUNDS + 30 * COIN);
        checkDollars(parties[2], FUNDS);
        checkStatus(first, ITradeBook.TradeStatus.Closed);
        checkEq(trades.tradeOf(second).settledLegs, 1, "settled");
    }

    function test_aCircleMovesNothing() public {
        (, bytes memory one) = owed(0, 1, 100 * COIN);
        (, bytes memory two) = owed(1, 2, 100 * COIN);
        (, bytes memory three) = owed(2, 0, 100 * COIN);
        net(bytes.concat(one, two, three));
        for (uint256 i = 0; i < 3; ++i) checkDollars(parties[i], FUNDS);
    }

    function test_severalLegsOfATradeAtOnce() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.paymentRule = PaymentRule.NETTING;
        bytes32 id = open(terms, legs);
        vm.warp(DUE + 2 days);
        net(Records.encode(terms, legs, index(payer), index(payee), 5));
        checkEq(trades.tradeOf(id).settledLegs, 5, "settled");
        checkStatus(id, ITradeBook.TradeStatus.Open);
        checkDollars(payee, FUNDS + 400 * COIN);
        net(Records.encode(terms, legs, index(payer), index(payee), 2));
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkDollars(payer, FUNDS - 600 * COIN);
    }

    function test_whatWasPaidIntoTheChannelIsThenTheExcess() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = netted(0, 1, 100 * COIN);
        bytes32 id = open(terms, legs);
        send(terms.payer, id, 100 * COIN);
        net(Records.encode(terms, legs, 0, 1, 1));
        refund(terms, legs);
        checkDollars(terms.payer, FUNDS - 100 * COIN);
        checkDollars(terms.payee, FUNDS + 100 * COIN);
    }

    function test_a64thLegAndATradeWithOneself() public {
        uint256[] memory legs = new uint256[](64);
        for (uint256 i = 0; i < 64; ++i) legs[i] = legOf(COIN, 0);
        ITradeBook.Terms memory terms = termsOf(legs);
        (terms.payer, terms.payee, terms.paymentRule) = (third, third, PaymentRule.NETTING);
        bytes32 id = open(terms, legs);
        net(Records.encode(terms, legs, index(third), index(third), type(uint64).max));
        checkStatus(id, ITradeBook.TradeStatus.Closed);
        checkDollars(third, FUNDS);
    }

    /// @dev So many of the smallest records that one entry too few for them in what is told would be noticed.
    function test_aChunkOf200Trades() public {
        bytes memory records;
        bytes memory settled;
        for (uint256 i = 0; i < 200; ++i) {
            (bytes32 id, bytes memory record) = owed(i % 3, (i + 1) % 3, COIN + i);
            records = bytes.concat(records, record);
            settled = abi.encodePacked(settled, id, uint64(1));
        }
        uint256 gross = 200 * COIN + (199 * 200) / 2;
        // The first party pays once more than it receives; each payment is one unit more than the one before.
        expectTransfer(parties[0], parties[2], COIN + 66);
        expectTransfer(parties[1], parties[2], 67);
        vm.expectEmit(address(trades));
        emit ITradeBook.ChunkNetted(address(dollar), operator, GERMANY, CHINA, gross, COIN + 133, settled);
        net(records);
    }

    /// @dev Any debts among the three: each gets what it is owed less what it owes, and allowances pay no more.
    function testFuzz_positionsAreWhatTheLegsMake(uint256[8] memory seeds) public {
        int256[3] memory expected;
        bytes memory records;
        for (uint256 i = 0; i < seeds.length; ++i) {
            uint256 from = seeds[i] % 3;
            uint256 to = (seeds[i] >> 8) % 3;
            uint256 amount = bound(seeds[i] >> 16, 1, 1_000 * COIN);
            (, bytes memory record) = owed(from, to, amount);
            records = bytes.concat(records, record);
            expected[from] -= int256(amount);
            expected[to] += int256(amount);
        }
        for (uint256 i = 0; i < 3; ++i) {
            uint256 debt = expected[i] < 0 ? uint256(-expected[i]) : 0;
            vm.prank(parties[i]);
            dollar.approve(address(trades), debt);
        }
        net(records);
        for (uint256 i = 0; i < 3; ++i) {
            checkDollars(parties[i], uint256(int256(FUNDS) + expected[i]));
            checkEq(dollar.allowance(parties[i], address(trades)), 0, "allowance left");
        }
    }

    // ---- who and what is refused --------------------------------------------------------------------------------

    function test_onlyAnOperator() public {
        (, bytes memory record) = owed(0, 1, COIN);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.NotNettingOperator.selector, stranger));
        vm.prank(stranger);
        trades.net(address(dollar), GERMANY, CHINA, parties, record);
        vm.expectEmit(address(trades));
        emit ITradeBook.NettingOperatorChanged(operator, false);
        trades.setNettingOperator(operator, false);
        check(!trades.isNettingOperator(operator), "no operator any more");
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.NotNettingOperator.selector, operator));
        net(record);
        expectUnauthorized(stranger);
        vm.prank(stranger);
        trades.setNettingOperator(stranger, true);
    }

    function test_aPartyMayBeTheOperator() public {
        trades.setNettingOperator(parties[0], true);
        (, bytes memory record) = owed(0, 1, COIN);
        vm.prank(parties[0]);
        trades.net(address(dollar), GERMANY, CHINA, parties, record);
        checkDollars(parties[1], FUNDS + COIN);
    }

    function test_partiesAscend() public {
        (parties[0], parties[1]) = (parties[1], parties[0]);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.PartiesNotAscending.selector, parties[0], parties[1]));
        net("");
        parties[0] = parties[1];
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.PartiesNotAscending.selector, parties[0], parties[0]));
        net("");
        parties[0] = address(0);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.PartiesNotAscending.selector, address(0), address(0)));
        net("");
    }

    function test_allPartiesAreActiveEvenWithoutAPosition() public {
        (, bytes memory record) = owed(0, 1, COIN);
        address idle = parties[2];
        bytes memory reason = abi.encodeWithSelector(ITradeBook.PartyNotActive.selector, idle);
        dollar.freeze(idle);
        vm.expectRevert(reason);
        net(record);
        dollar.unfreeze(idle);
        suspend(idle);
        vm.expectRevert(reason);
        net(record);
        enlist(idle);
        net(record);
        vm.warp(VALID_UNTIL + 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.PartyNotActive.selector, parties[0]));
        net("");
    }

    function test_onlyCoinsOfTheRegistry() public {
        address foreign = address(newCoin("Foreign", "FRN", "FRN"));
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.CoinUnknown.selector, foreign));
        vm.prank(operator);
        trades.net(foreign, GERMANY, CHINA, parties, "");
    }

    function test_sameCoinAndCorridorOnly() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = netted(0, 1, COIN);
        open(terms, legs);
        bytes memory record = Records.encode(terms, legs, 0, 1, 1);
        vm.startPrank(operator);
        vm.expectPartialRevert(ITradeBook.TradeInState.selector);
        trades.net(address(euro), GERMANY, CHINA, parties, record);
        vm.expectPartialRevert(ITradeBook.TradeInState.selector);
        trades.net(address(dollar), CHINA, GERMANY, parties, record);
        trades.net(address(dollar), GERMANY, CHINA, parties, record);
        vm.stopPrank();
    }

    function testFuzz_anyOtherTermIsAnotherTrade(uint256 position, uint8 change) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = netted(0, 1, COIN);
        open(terms, legs);
        bytes memory record = Records.encode(terms, legs, 0, 1, 1);
        position = bound(position, 12, record.length - 1); // nonce, amount, and all that follows
        record[position] ^= bytes1(uint8(bound(change, 1, 255)));
        vm.expectPartialRevert(ITradeBook.TradeInState.selector);
        net(record);
    }

    function test_aSwappedPartyIsAnotherTrade() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = netted(0, 1, COIN);
        open(terms, legs);
        vm.expectPartialRevert(ITradeBook.TradeInState.selector);
        net(Records.encode(terms, legs, 1, 0, 1));
        vm.expectPartialRevert(ITradeBook.TradeInState.selector);
        net(Records.encode(terms, legs, 0, 2, 1));
    }

    function test_onlyOpenTrades() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = netted(0, 1, COIN);
        bytes memory record = Records.encode(terms, legs, 0, 1, 1);
        bytes32 id = idOf(terms, legs);
        expectState(id, ITradeBook.TradeStatus.None);
        net(record);
        open(terms, legs);
        dispute(terms, legs, terms.payer);
        expectState(id, ITradeBook.TradeStatus.Disputed);
        net(record);
        closeByAgreement(terms, legs, 0);
        expectState(id, ITradeBook.TradeStatus.Closed);
        net(record);
    }

    function test_untilTheExpiry() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = netted(0, 1, COIN);
        bytes32 id = open(terms, legs);
        bytes memory record = Records.encode(terms, legs, 0, 1, 1);
        vm.warp(EXPIRES + 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.TradeExpired.selector, id, EXPIRES));
        net(record);
        vm.warp(EXPIRES);
        net(record);
    }

    function test_onlyTradesThatOptedIn() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = netted(0, 1, COIN);
        terms.paymentRule = PaymentRule.EARLY;
        bytes32 id = open(terms, legs);
        vm.warp(EXPIRES); // its last second
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.NettingNotAgreed.selector, id));
        net(Records.encode(terms, legs, 0, 1, 1));
    }

    function test_onlyDueLegsEvenWhereEarlyIsAgreed() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = netted(0, 1, COIN);
        legs[0] = legOf(COIN, DUE);
        terms.paymentRule = PaymentRule.NETTING | PaymentRule.EARLY;
        bytes32 id = open(terms, legs);
        bytes memory record = Records.encode(terms, legs, 0, 1, 1);
        vm.warp(DUE - 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegNotDue.selector, id, 0, DUE));
        net(record);
        vm.warp(DUE);
        net(record);
    }

    function test_refusesTheFirstLegThatIsNotDue() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.paymentRule = PaymentRule.NETTING;
        bytes32 id = open(terms, legs);
        vm.warp(DUE + 1 days - 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegNotDue.selector, id, 1, DUE + 1 days));
        net(Records.encode(terms, legs, index(payer), index(payee), 7));
    }

    function test_onlyUnconditionalLegs() public {
        uint40 dueNow = uint40(block.timestamp);
        uint256[3] memory conditional = [documentLeg(COIN, 0, 1), consentLeg(COIN, 0), consentLeg(COIN, dueNow)];
        for (uint256 i = 0; i < conditional.length; ++i) {
            (ITradeBook.Terms memory terms, uint256[] memory legs) = netted(0, 1, COIN);
            legs[0] = conditional[i];
            bytes32 id = open(terms, legs);
            vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegConditional.selector, id, 0));
            net(Records.encode(terms, legs, 0, 1, 1));
        }
    }

    function test_aLegOnce() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.paymentRule = PaymentRule.NETTING;
        bytes32 id = open(terms, legs);
        vm.warp(DUE + 2 days);
        bytes memory second = Records.encode(terms, legs, index(payer), index(payee), 2);
        bytes memory both = Records.encode(terms, legs, index(payer), index(payee), 3);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegAlreadySettled.selector, id, 1));
        net(bytes.concat(second, both));
        net(second);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegAlreadySettled.selector, id, 1));
        net(both);
        bytes memory first = Records.encode(terms, legs, index(payer), index(payee), 1);
        net(first);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegAlreadySettled.selector, id, 0));
        net(both);
    }

    function test_aSettledLegBelowThoseSelectedDoesNotMatter() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.paymentRule = PaymentRule.NETTING;
        bytes32 id = open(terms, legs);
        vm.warp(DUE + 2 days);
        net(Records.encode(terms, legs, index(payer), index(payee), 3));
        bytes memory second = Records.encode(terms, legs, index(payer), index(payee), 2);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegAlreadySettled.selector, id, 1));
        net(second);
        net(Records.encode(terms, legs, index(payer), index(payee), 4));
        checkStatus(id, ITradeBook.TradeStatus.Closed);
    }

    // ---- malformed ----------------------------------------------------------------------------------------------

    function testFuzz_aRecordThatEndsTooSoon(uint256 cut) public {
        (, bytes memory one) = owed(0, 1, COIN);
        (, bytes memory two) = owed(1, 2, COIN);
        cut = bound(cut, 1, two.length - 1);
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(two, sub(mload(two), cut))
        }
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.RecordMalformed.selector, 1));
        net(bytes.concat(one, two));
    }

    function test_recordsNameWhatThereIs() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = netted(0, 1, COIN);
        open(terms, legs);
        bytes[6] memory bad = [
            Records.encode(terms, legs, 3, 1, 1),
            Records.encode(terms, legs, 0, 3, 1),
            Records.encode(terms, legs, 0, 1, 0),
            Records.encode(terms, legs, 0, 1, 2),
            Records.encode(terms, legs, 0, 1, 1 << 63),
            Records.encode(terms, new uint256[](0), 0, 1, 1)
        ];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ITradeBook.RecordMalformed.selector, 0));
            net(bad[i]);
        }
        bytes memory tooMany = Records.encode(terms, new uint256[](65), 0, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.RecordMalformed.selector, 0));
        net(tooMany);
    }

    // ---- where coin can not move --------------------------------------------------------------------------------

    function test_allOrNothing() public {
        (bytes32 first, bytes memory one) = owed(0, 1, 100 * COIN);
        (, bytes memory two) = owed(2, 1, FUNDS + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, parties[2], FUNDS, FUNDS + 1)
        );
        net(bytes.concat(one, two));
        checkStatus(first, ITradeBook.TradeStatus.Open);
        checkDollars(parties[1], FUNDS);
    }

    function test_notBeyondTheAllowance() public {
        (, bytes memory record) = owed(0, 1, 100 * COIN);
        vm.prank(parties[0]);
        dollar.approve(address(trades), 100 * COIN - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector,
                address(trades),
                100 * COIN - 1,
                100 * COIN
            )
        );
        net(record);
    }

    /// @dev PartyNotActive is for those without a position: the coin tells more of the others.
    function test_whoeverHasAPositionIsRefusedByTheCoin() public {
        (, bytes memory record) = owed(0, 1, 100 * COIN);
        for (uint256 i = 0; i < 2; ++i) {
            dollar.freeze(parties[i]);
            vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountFrozen.selector, parties[i]));
            net(record);
            dollar.unfreeze(parties[i]);
        }
        net(record);
    }

    function test_notWhilePaused() public {
        (, bytes memory record) = owed(0, 1, 100 * COIN);
        dollar.pause();
        vm.expectRevert(ITradeCoin.EnforcedPause.selector);
        net(record);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    /// @dev A trade of one leg, due at once, between two of the parties.
    function netted(
        uint256 from,
        uint256 to,
        uint256 amount
    ) private returns (ITradeBook.Terms memory terms, uint256[] memory legs) {
        (terms, legs) = single(amount);
        (terms.payer, terms.payee) = (parties[from], parties[to]);
        (terms.paymentRule, terms.nonce) = (PaymentRule.NETTING, 100 + ++nonce);
    }

    /// @dev The same, opened.
    function owed(uint256 from, uint256 to, uint256 amount) private returns (bytes32 id, bytes memory record) {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = netted(from, to, amount);
        id = open(terms, legs);
        record = Records.encode(terms, legs, uint8(from), uint8(to), 1);
    }

    function net(bytes memory records) private {
        vm.prank(operator);
        trades.net(address(dollar), GERMANY, CHINA, parties, records);
    }

    function index(address party) private view returns (uint8 i) {
        while (parties[i] != party) ++i;
    }
}
