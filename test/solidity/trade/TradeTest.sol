// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {ITradeCoin} from "../../../contracts/coin/ITradeCoin.sol";
import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title TradeTest
/// @notice The system with three funded traders: a payer, a payee, and a third who is neither.
/// @dev The usual trade has three legs of 100, 200 and 300 coins, due a day after each other, the first tomorrow.
abstract contract TradeTest is SystemTest {
    uint256 internal constant FUNDS = 10_000 * COIN; // of each trader in each coin, at the start [coin units]
    uint40 internal constant DUE = uint40(START + 1 days); // of the first leg
    uint40 internal constant EXPIRES = uint40(START + 30 days);
    uint40 internal constant OPEN_BY = uint40(START + 7 days);
    uint32 internal constant DISPUTE_PERIOD = 5 days;
    uint16 internal constant CHINA = 156;
    uint16 internal constant GERMANY = 276;
    uint256 internal constant PAYER_KEY = 0xa11ce;
    uint256 internal constant PAYEE_KEY = 0xb0b;
    uint256 internal constant THIRD_KEY = 0xca201;

    address internal immutable payer = vm.addr(PAYER_KEY);
    address internal immutable payee = vm.addr(PAYEE_KEY);
    address internal immutable third = vm.addr(THIRD_KEY);

    function setUp() public virtual override {
        super.setUp();
        TradeCoin[2] memory coins = [dollar, euro];
        for (uint256 i = 0; i < coins.length; ++i) coins[i].setMintAllowance(address(this), type(uint256).max);
        address[3] memory traders = [payer, payee, third];
        for (uint256 i = 0; i < traders.length; ++i) {
            enlist(traders[i]);
            for (uint256 j = 0; j < coins.length; ++j) coins[j].mint(traders[i], FUNDS);
        }
    }

    /// @dev Registers for both coins.
    function enlist(address wallet) internal {
        IWalletRegistry.Endorsement memory endorsement = endorsementOf(wallet);
        endorsement.coinMask = BOTH_COINS;
        register(endorsement);
    }

    // ---- terms --------------------------------------------------------------------------------------------------

    function usual() internal view returns (ITradeBook.Terms memory terms, uint256[] memory legs) {
        legs = new uint256[](3);
        for (uint256 i = 0; i < 3; ++i) legs[i] = legOf((i + 1) * 100 * COIN, uint40(DUE + i * 1 days));
        terms = termsOf(legs);
    }

    /// @dev With one leg, due at once.
    function single(uint256 amount) internal view returns (ITradeBook.Terms memory terms, uint256[] memory legs) {
        legs = new uint256[](1);
        legs[0] = legOf(amount, 0);
        terms = termsOf(legs);
    }

    /// @dev Of the payer and the payee in dollars, with the sum of the legs.
    function termsOf(uint256[] memory legs) internal view returns (ITradeBook.Terms memory) {
        uint256 sum = 0;
        for (uint256 i = 0; i < legs.length; ++i) sum += uint96(legs[i]);
        return
            ITradeBook.Terms({
                payer: payer,
                payee: payee,
                coin: address(dollar),
                amount: uint96(sum),
                fromCountry: GERMANY,
                toCountry: CHINA,
                contentHash: keccak256("content"),
                openBy: OPEN_BY,
                expiresAt: EXPIRES,
                paymentRule: 0,
                disputePeriod: DISPUTE_PERIOD,
                arbiter: arbiter,
                nonce: 1
            });
    }

    /// @dev Without a condition.
    function legOf(uint256 amount, uint40 dueAt) internal pure returns (uint256) {
        return amount | (uint256(dueAt) << 96);
    }

    function documentLeg(uint256 amount, uint40 dueAt, uint8 endorsements) internal pure returns (uint256) {
        return legOf(amount, dueAt) | (1 << 136) | (uint256(endorsements) << 144);
    }

    function consentLeg(uint256 amount, uint40 dueAt) internal pure returns (uint256) {
        return legOf(amount, dueAt) | (2 << 136);
    }

    function idOf(ITradeBook.Terms memory terms, uint256[] memory legs) internal view returns (bytes32) {
        return trades.tradeId(terms, legs);
    }

    function channelOf(ITradeBook.Terms memory terms, uint256[] memory legs) internal view returns (address) {
        return trades.accountOf(idOf(terms, legs));
    }

    // ---- doing --------------------------------------------------------------------------------------------------

    /// @dev By a stranger, with the signatures of both.
    function open(ITradeBook.Terms memory terms, uint256[] memory legs) internal returns (bytes32 id) {
        id = idOf(terms, legs);
        bytes memory payerSignature = sign(keyOf(terms.payer), id);
        bytes memory payeeSignature = sign(keyOf(terms.payee), id);
        vm.prank(stranger);
        trades.open(terms, legs, payerSignature, payeeSignature);
    }

    function openUsual() internal returns (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) {
        (terms, legs) = usual();
        id = open(terms, legs);
    }

    /// @dev Opened, paid in full by a plain transfer, and all legs due.
    function openPaid() internal returns (ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) {
        (terms, legs, id) = openUsual();
        send(payer, id, terms.amount);
        vm.warp(DUE + 2 days);
    }

    /// @dev A plain ERC-20 transfer into the channel.
    function send(address from, bytes32 id, uint256 value) internal {
        address channel = trades.accountOf(id);
        vm.prank(from);
        dollar.transfer(channel, value);
    }

    /// @dev By a stranger, without a proof.
    function settle(ITradeBook.Terms memory terms, uint256[] memory legs, uint8 leg) internal {
        vm.prank(stranger);
        trades.settle(terms, legs, leg, "");
    }

    function claim(ITradeBook.Terms memory terms, uint256[] memory legs, uint8 leg) internal {
        vm.prank(stranger);
        trades.claim(terms, legs, leg);
    }

    function refund(ITradeBook.Terms memory terms, uint256[] memory legs) internal {
        vm.prank(stranger);
        trades.refund(terms, legs);
    }

    function dispute(ITradeBook.Terms memory terms, uint256[] memory legs, address by) internal {
        vm.prank(by);
        trades.dispute(terms, legs, "goods damaged");
    }

    function closeByAgreement(ITradeBook.Terms memory terms, uint256[] memory legs, uint96 toPayee) internal {
        bytes32 id = idOf(terms, legs);
        bytes32 digest = trades.hashAgreement(id, toPayee, trades.tradeOf(id).settledLegs);
        bytes memory payerSignature = sign(keyOf(terms.payer), digest);
        bytes memory payeeSignature = sign(keyOf(terms.payee), digest);
        vm.prank(stranger);
        trades.closeByAgreement(terms, legs, toPayee, payerSignature, payeeSignature);
    }

    function keyOf(address trader) internal view returns (uint256) {
        if (trader == payer) return PAYER_KEY;
        if (trader == payee) return PAYEE_KEY;
        if (trader == third) return THIRD_KEY;
        return STRANGER_KEY;
    }

    // ---- expecting ----------------------------------------------------------------------------------------------

    function expectTransfer(address from, address to, uint256 value) internal {
        vm.expectEmit(address(dollar));
        emit IERC20.Transfer(from, to, value);
    }

    function expectSettled(bytes32 id, uint8 leg, address receiver, uint256 amount) internal {
        vm.expectEmit(address(trades));
        emit ITradeBook.LegSettled(id, leg, receiver, uint96(amount));
    }

    function expectParked(bytes32 id, uint8 leg, uint256 amount) internal {
        address account = trades.legAccountOf(id, leg);
        vm.expectEmit(address(trades));
        emit ITradeBook.LegParked(id, leg, account, uint96(amount));
    }

    function expectClaimed(bytes32 id, uint8 leg, address receiver, uint256 amount) internal {
        vm.expectEmit(address(trades));
        emit ITradeBook.LegClaimed(id, leg, receiver, uint96(amount));
    }

    function expectRefunded(bytes32 id, address receiver, uint256 amount) internal {
        vm.expectEmit(address(trades));
        emit ITradeBook.Refunded(id, receiver, uint96(amount));
    }

    function expectClosed(bytes32 id, ITradeBook.Closing closing, uint256 toPayee) internal {
        vm.expectEmit(address(trades));
        emit ITradeBook.TradeClosed(id, closing, uint96(toPayee));
    }

    function expectState(bytes32 id, ITradeBook.TradeStatus status) internal {
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.TradeInState.selector, id, status));
    }

    function expectNotParty(address caller) internal {
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.NotParty.selector, caller));
    }

    function expectInvalid(address signer) internal {
        vm.expectRevert(abi.encodeWithSelector(ITradeBook.SignatureInvalid.selector, signer));
    }

    function expectNotDerived(address account) internal {
        vm.expectRevert(abi.encodeWithSelector(ITradeCoin.AccountNotDerived.selector, account));
    }

    function checkStatus(bytes32 id, ITradeBook.TradeStatus status) internal view {
        checkEq(uint256(trades.tradeOf(id).status), uint256(status), "status");
    }

    /// @dev What wallet or account has gained or lost is easier to read than its balance.
    function checkDollars(address account, uint256 value) internal view {
        checkEq(dollar.balanceOf(account), value, "dollars");
    }
}
