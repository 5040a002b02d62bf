// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {ContractWallet} from "../coin/ContractWallet.sol";
import {Vm} from "../shared/Vm.sol";
import {Records} from "./Records.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title OpenTest
/// @notice "when opening" and "when declining" of Trades.tree.
contract OpenTest is TradeTest {
    bytes32 private constant TRADE_TYPE = keccak256(
        "Trade(address payer,address payee,address coin,uint96 amount,uint16 fromCountry,uint16 toCountry,"
        "uint8 paymentRule,Details details,uint256[] legs)"
        "Details(bytes32 contentHash,uint40 openBy,uint40 expiresAt,uint32 disputePeriod,address arbiter,uint64 nonce)"
    );
    bytes32 private constant DERIVED_TAG = keccak256("specie.derived-account");

    // ---- what a trade is ----------------------------------------------------------------------------------------

    function testFuzz_theIdIsTheDigestThatBothSign(
        ITradeBook.Terms memory terms,
        uint256[] memory legs,
        uint64 chainId
    ) public {
        bytes32 expected = expectedId(terms, legs, block.chainid, address(trades));
        checkEq(idOf(terms, legs), expected, "id");
        vm.chainId(bound(chainId, 1, type(uint64).max));
        checkEq(idOf(terms, legs), expectedId(terms, legs, block.chainid, address(trades)), "on another chain");
    }

    function testFuzz_accountsAreDerivedFromTheId(bytes32 id, uint8 leg) public view {
        bytes32 hash = keccak256(abi.encode(DERIVED_TAG, block.chainid, address(trades), id));
        checkEq(trades.accountOf(id), address(uint160(uint256(hash))), "channel");
        bytes32 salt = keccak256(abi.encode(id, uint256(leg)));
        hash = keccak256(abi.encode(DERIVED_TAG, block.chainid, address(trades), salt));
        checkEq(trades.legAccountOf(id, leg), address(uint160(uint256(hash))), "payment channel");
    }

    function test_knowsItsRegistry() public view {
        checkEq(trades.registry(), address(registry), "registry");
        checkEq(trades.CLOSING_LEG(), 64, "leg of a closing");
    }

    // ---- open ---------------------------------------------------------------------------------------------------

    function test_opensWithBothSignatures() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        bytes32 id = idOf(terms, legs);
        vm.expectEmit(address(dollar));
        emit ITradeCoin.DerivedAccountOpened(trades.accountOf(id), address(trades), id, 0);
        open(terms, legs);

        ITradeBook.Trade memory trade = trades.tradeOf(id);
        check(trade.status == ITradeBook.TradeStatus.Open, "open");
        checkEq(trade.expiresAt, EXPIRES, "expires at");
        checkEq(trade.settledLegs, 0, "settled");
        checkEq(trade.heldLegs, 0, "held");
        checkEq(trade.disputeEndsAt, 0, "dispute");
        check(!trade.disputedByPayer && !trade.disputedByPayee, "no dispute used");
    }

    /// @dev The event is not made by the compiler: its data must be what any ABI decoder expects.
    function testFuzz_tellsTermsAndLegsAsTheAbiSays(uint256 count, uint64 nonce, bytes32 contentHash) public {
        ITradeBook.Terms memory terms = manyLegs(bound(count, 1, 64));
        uint256[] memory legs = legsOf(terms);
        (terms.nonce, terms.contentHash) = (nonce, contentHash);
        vm.recordLogs();
        bytes32 id = open(terms, legs);
        Vm.Log memory log = vm.getRecordedLogs()[0];
        checkEq(log.topics.length, 4, "topics");
        checkEq(log.topics[0], ITradeBook.TradeOpened.selector, "event");
        checkEq(log.topics[1], id, "id");
        checkEq(log.topics[2], bytes32(uint256(uint160(payer))), "payer");
        checkEq(log.topics[3], bytes32(uint256(uint160(payee))), "payee");
        checkEq(keccak256(log.data), keccak256(openedData(terms, legs)), "data");
    }

    function test_whoSendsItNeedsNoSignature() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        bytes32 id = idOf(terms, legs);
        bytes memory signature = sign(PAYEE_KEY, id);
        vm.prank(payer);
        checkEq(trades.open(terms, legs, "", signature), id, "returned id");
        checkStatus(id, ITradeBook.TradeStatus.Open);

        terms.nonce = 2;
        id = idOf(terms, legs);
        signature = sign(PAYER_KEY, id);
        vm.prank(payee);
        trades.open(terms, legs, signature, "");
        checkStatus(id, ITradeBook.TradeStatus.Open);
    }

    function test_aTradeWithOneselfNeedsOneSender() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.payee = payer;
        vm.prank(payer);
        trades.open(terms, legs, "", "");
        checkStatus(idOf(terms, legs), ITradeBook.TradeStatus.Open);
    }

    function test_aContractWalletSigns() public {
        ContractWallet wallet = new ContractWallet();
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.payee = address(wallet);
        bytes32 id = idOf(terms, legs);
        expectInvalid(address(wallet));
        trades.open(terms, legs, sign(PAYER_KEY, id), "blob");
        wallet.approveDigest(id, "blob");
        trades.open(terms, legs, sign(PAYER_KEY, id), "blob");
        checkStatus(id, ITradeBook.TradeStatus.Open);
    }

    function test_aSignatureOfAnotherIsRefused() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        bytes32 id = idOf(terms, legs);
        (bytes memory ofPayer, bytes memory ofPayee) = (sign(PAYER_KEY, id), sign(PAYEE_KEY, id));
        bytes memory ofStranger = sign(STRANGER_KEY, id);
        expectInvalid(payer);
        trades.open(terms, legs, ofStranger, ofPayee);
        expectInvalid(payee);
        trades.open(terms, legs, ofPayer, ofStranger);
        expectInvalid(payer);
        trades.open(terms, legs, ofPayee, ofPayer);
        expectInvalid(payer);
        trades.open(terms, legs, "", ofPayee);
        expectInvalid(payee);
        vm.prank(payer);
        trades.open(terms, legs, "", "");
    }

    function testFuzz_aSignatureOverOtherTermsIsRefused(uint256 field, uint256 change) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        bytes32 id = idOf(terms, legs);
        (bytes memory ofPayer, bytes memory ofPayee) = (sign(PAYER_KEY, id), sign(PAYEE_KEY, id));
        field = field % 6;
        uint256 step = bound(change, 1, 1000);
        if (field == 0) terms.nonce += uint64(step);
        if (field == 1) terms.contentHash = keccak256(abi.encode(change));
        if (field == 2) terms.expiresAt += uint40(step);
        if (field == 3) terms.toCountry = uint16(CHINA + (step % 800)) + 1;
        if (field == 4) terms.arbiter = address(uint160(step));
        if (field == 5) legs[2] += step << 96;
        expectInvalid(payer);
        trades.open(terms, legs, ofPayer, ofPayee);
    }

    function test_aSignatureForAnotherChainOrBookIsRefused() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        bytes32 id = expectedId(terms, legs, block.chainid + 1, address(trades));
        expectInvalid(payer);
        trades.open(terms, legs, sign(PAYER_KEY, id), sign(PAYEE_KEY, id));
        id = expectedId(terms, legs, block.chainid, address(desk));
        expectInvalid(payer);
        trades.open(terms, legs, sign(PAYER_KEY, id), sign(PAYEE_KEY, id));
    }

    function test_opensOnce() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        expectState(id, ITradeBook.TradeStatus.Open);
        trades.open(terms, legs, "", "");
        terms.nonce = 2;
        open(terms, legs);
    }

    function test_untilTheLastSecondOfTheOffer() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        vm.warp(OPEN_BY + 1);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.OfferExpired.selector, OPEN_BY));
        trades.open(terms, legs, "", "");
        vm.warp(OPEN_BY);
        open(terms, legs);
    }

    function test_nobodyIsNoParty() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.payer = address(0);
        expectInvalid(address(0));
        trades.open(terms, legs, "", "");
        expectInvalid(address(0));
        trades.open(terms, legs, new bytes(65), "");
        (terms.payer, terms.payee) = (payer, address(0));
        expectInvalid(address(0));
        vm.prank(payer);
        trades.open(terms, legs, "", new bytes(65));
    }

    function test_countriesHaveOneToThreeDigits() public {
        uint16[4] memory countries = [uint16(0), 1000, 1, 999];
        for (uint256 i = 0; i < 4; ++i) {
            (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
            terms.fromCountry = countries[i];
            terms.nonce = uint64(10 + i);
            openOrCountryOutOfRange(terms, legs, countries[i], i < 2);
            (terms, legs) = usual();
            terms.toCountry = countries[i];
            terms.nonce = uint64(20 + i);
            openOrCountryOutOfRange(terms, legs, countries[i], i < 2);
        }
    }

    function testFuzz_thePaymentRuleNamesWhatThereIs(uint8 rule) public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        terms.paymentRule = rule;
        if (rule < 12) {
            open(terms, legs);
        } else {
            vm.expectRevert(abi.encodeWithSelector(ITradeBook.PaymentRuleOutOfRange.selector, rule));
            trades.open(terms, legs, "", "");
        }
    }

    function test_oneTo64Legs() public {
        uint256[] memory none = new uint256[](0);
        ITradeBook.Terms memory terms = termsOf(none);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegCountOutOfRange.selector, 0));
        trades.open(terms, none, "", "");
        terms = manyLegs(65);
        uint256[] memory legs = legsOf(terms);
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegCountOutOfRange.selector, 65));
        trades.open(terms, legs, "", "");
        terms = manyLegs(64);
        open(terms, legsOf(terms));
    }

    function test_legsAreWellFormed() public {
        uint256[] memory legs = new uint256[](2);
        legs[0] = legOf(COIN, 0);
        uint256[9] memory bad = [
            legOf(0, DUE),
            legOf(COIN, EXPIRES + 1),
            legOf(COIN, DUE) | (1 << 144), // endorsements without a document
            consentLeg(COIN, DUE) | (1 << 144),
            documentLeg(COIN, DUE, 0),
            legOf(COIN, DUE) | (3 << 136),
            legOf(COIN, DUE) | (1 << 152),
            documentLeg(COIN, DUE, 1) | (1 << 152),
            legOf(COIN, DUE) | (1 << 255)
        ];
        for (uint256 i = 0; i < bad.length; ++i) {
            legs[1] = bad[i];
            ITradeBook.Terms memory terms = termsOf(legs);
            vm.expectRevert(abi.encodeWithSelector(ITradeBook.LegMalformed.selector, 1, bad[i]));
            trades.open(terms, legs, "", "");
        }
        uint256[5] memory good = [
            legOf(1, 0),
            legOf(type(uint64).max, EXPIRES),
            documentLeg(COIN, DUE, 1),
            documentLeg(COIN, DUE, 255),
            consentLeg(COIN, DUE)
        ];
        for (uint256 i = 0; i < good.length; ++i) {
            legs[1] = good[i];
            open(termsOf(legs), legs);
        }
    }

    function test_theLegsMakeTheAmount() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        ++terms.amount;
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.AmountMismatch.selector, 600 * COIN + 1, 600 * COIN));
        trades.open(terms, legs, "", "");
        legs[0] = legOf(type(uint96).max, DUE);
        terms.amount = uint96(500 * COIN - 1); // what the sum would be in 96 bits
        vm.expectRevert(
            abi.encodeWithSelector(
                ITradeBook.AmountMismatch.selector,
                500 * COIN - 1,
                uint256(type(uint96).max) + 500 * COIN
            )
        );
        trades.open(terms, legs, "", "");
    }

    function test_whereTheBookIsNoOpenerNothingOpens() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        bytes32 id = idOf(terms, legs);
        dollar.setOpener(address(trades), false);
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.NotOpener.selector, address(trades)));
        trades.open(terms, legs, sign(PAYER_KEY, id), sign(PAYEE_KEY, id));
    }

    /// @dev Whoever writes calldata by hand could sign a hash over bits that no type has; no such trade opens, as its
    /// event could not be decoded.
    function testFuzz_fieldsOutOfTheirRangeNeverOpen(uint256 field, uint256 bit) public {
        uint8[13] memory sizes = [160, 160, 160, 96, 16, 16, 8, 0, 40, 40, 32, 160, 64];
        field = field % 13;
        if (field == 7) field = 12; // bytes32 has no range
        bit = bound(bit, sizes[field], 255);
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        bytes memory data = abi.encodeCall(trades.open, (terms, legs, "", ""));
        uint256 position = 4 + 32 * field + 32; // of the end of the word, as a bytes memory has its length first
        // solhint-disable-next-line no-inline-assembly
        assembly {
            let word := add(data, position)
            mstore(word, or(mload(word), shl(bit, 1)))
        }
        bytes32 digest = dirtyId(data, legs);
        bytes memory signed = abi.encodeCall(
            trades.open,
            (terms, legs, sign(PAYER_KEY, digest), sign(PAYEE_KEY, digest))
        );
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(add(signed, position), mload(add(data, position)))
        }
        (bool done, bytes memory reason) = address(trades).call(signed);
        check(!done && reason.length == 0, "refused by the decoder");
    }

    // ---- decline ------------------------------------------------------------------------------------------------

    function test_eitherPartyDeclines() public {
        address[2] memory parties = [payer, payee];
        for (uint256 i = 0; i < 2; ++i) {
            (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
            terms.nonce = uint64(i + 10);
            bytes32 id = idOf(terms, legs);
            expectClosed(id, ITradeBook.Closing.Declined, 0);
            vm.prank(parties[i]);
            trades.decline(terms, legs);
            checkStatus(id, ITradeBook.TradeStatus.Closed);
            expectState(id, ITradeBook.TradeStatus.Closed);
            trades.open(terms, legs, "", "");
        }
    }

    function test_onlyPartiesDecline() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        expectNotParty(third);
        vm.prank(third);
        trades.decline(terms, legs);
    }

    function test_theSuccessorDeclines() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = usual();
        recover(payee, stranger);
        expectNotParty(payee);
        vm.prank(payee);
        trades.decline(terms, legs);
        vm.prank(stranger);
        trades.decline(terms, legs);
    }

    function test_anOpenTradeCanNotBeDeclined() public {
        (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) = openUsual();
        expectState(id, ITradeBook.TradeStatus.Open);
        vm.prank(payer);
        trades.decline(terms, legs);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function expectedId(
        ITradeBook.Terms memory terms,
        uint256[] memory legs,
        uint256 chainId,
        address book_
    ) private pure returns (bytes32) {
        bytes memory words = abi.encode(
            TRADE_TYPE,
            terms.payer,
            terms.payee,
            terms.coin,
            terms.amount,
            terms.fromCountry,
            terms.toCountry,
            terms.paymentRule,
            Records.detailsHash(terms),
            keccak256(abi.encodePacked(legs))
        );
        bytes32 structHash = keccak256(words);
        return typedDigest("Specie TradeBook", chainId, book_, structHash);
    }

    /// @dev As expectedId, over the header that lies in `data`.
    function dirtyId(bytes memory data, uint256[] memory legs) private view returns (bytes32) {
        bytes memory first = new bytes(7 * 32);
        bytes memory details = new bytes(6 * 32);
        for (uint256 i = 0; i < first.length; ++i) first[i] = data[4 + i];
        for (uint256 i = 0; i < details.length; ++i) details[i] = data[4 + first.length + i];
        bytes32 typeHash = keccak256(
            "Details(bytes32 contentHash,uint40 openBy,uint40 expiresAt,"
            "uint32 disputePeriod,address arbiter,uint64 nonce)"
        );
        bytes32 detailsHash = keccak256(bytes.concat(typeHash, details));
        bytes32 structHash = keccak256(bytes.concat(TRADE_TYPE, first, detailsHash, keccak256(abi.encodePacked(legs))));
        return typedDigest("Specie TradeBook", block.chainid, address(trades), structHash);
    }

    /// @dev The fields after the parties, and the legs, as a tuple.
    function openedData(ITradeBook.Terms memory terms, uint256[] memory legs) private pure returns (bytes memory data) {
        bytes memory all = abi.encode(terms, uint256(0x180), legs.length, legs);
        data = new bytes(11 * 32 + 64 + legs.length * 32);
        for (uint256 i = 0; i < 11 * 32 + 64; ++i) data[i] = all[64 + i];
        for (uint256 i = 0; i < legs.length * 32; ++i) data[11 * 32 + 64 + i] = all[all.length - legs.length * 32 + i];
    }

    function openOrCountryOutOfRange(
        ITradeBook.Terms memory terms,
        uint256[] memory legs,
        uint16 country,
        bool refused
    ) private {
        if (refused) {
            vm.expectRevert(abi.encodeWithSelector(ITradeBook.CountryOutOfRange.selector, country));
            trades.open(terms, legs, "", "");
        } else {
            open(terms, legs);
        }
    }

    function manyLegs(uint256 count) private view returns (ITradeBook.Terms memory terms) {
        uint256[] memory legs = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) legs[i] = legOf((i + 1) * COIN, DUE);
        terms = termsOf(legs);
    }

    /// @dev The legs of manyLegs.
    function legsOf(ITradeBook.Terms memory terms) private pure returns (uint256[] memory legs) {
        uint256 count = 0;
        for (uint256 sum = 0; sum < terms.amount; sum += count * COIN) ++count;
        legs = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) legs[i] = legOf((i + 1) * COIN, DUE);
    }
}
