// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {PaymentRule} from "../../../contracts/trade/PaymentRule.sol";
import {Handler} from "../shared/Handler.sol";
import {Vm} from "../shared/Vm.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title TradeModel
/// @notice Trades at random, and own books of what the events say came of them.
/// @dev Traders are few, so that payer, payee, arbiter, operator and sender often coincide.
abstract contract TradeModel is TradeTest, Handler {
    uint256 private constant TRADERS = 4;
    uint256 private constant KEYS = 0x7ade0;
    uint256 internal constant RECENT = 6; // trades that calls are about, so that each comes far

    /// @notice What came of a trade, in coin units.
    struct Tally {
        uint256 received; // into its channel
        uint256 paidOut; // to the payee or its successor, claims included
        uint256 refunded;
        uint256 legsSettled; // by LegSettled, LegParked and LegHeld, without what a closing gave
        uint256 netted;
    }

    ITradeBook.Terms[] internal _terms;
    uint256[][] internal _legs;
    bytes32[] internal _ids;
    address[] internal _wallets; // traders and their successors
    uint64 internal _nonce;
    mapping(address trader => uint256 key) internal _keyOf;
    mapping(bytes32 id => Tally tally) private _tallies;
    mapping(address channel => bytes32 id) private _idOf;

    /// @dev Counts what the events of a call tell.
    modifier tallied() {
        vm.recordLogs();
        _;
        tally(vm.getRecordedLogs());
        wentThrough();
    }

    /// @notice Deploys and wires everything, and registers and funds the traders.
    constructor() {
        setUp();
        for (uint256 i = 0; i < TRADERS; ++i) {
            address wallet = newTrader();
            enlist(wallet);
            dollar.mint(wallet, FUNDS);
            euro.mint(wallet, FUNDS);
            allowAll(wallet);
        }
        trades.setNettingOperator(_wallets[0], true);
        aimFor("opened");
        aimFor("trade with oneself");
        aimFor("leg settled");
        aimFor("leg parked");
        aimFor("leg held");
        aimFor("leg claimed");
        aimFor("refunded");
        aimFor("netted");
        aimFor("exchanged");
        aimFor("disputed");
        aimFor("dispute withdrawn");
        aimFor("dispute over, open again");
        aimFor("declined");
        aimFor("expired");
        aimFor("closed by agreement");
        aimFor("closed by the arbiter");
        aimFor("closed by time");
    }

    // ---- what the invariants read -------------------------------------------------------------------------------

    /// @notice What is wrong with a trade's books, or nothing.
    function faultInBooks() external view returns (string memory) {
        for (uint256 i = 0; i < _ids.length; ++i) {
            Tally storage t = _tallies[_ids[i]];
            ITradeBook.Trade memory trade = trades.tradeOf(_ids[i]);
            uint256 channel = dollar.balanceOf(trades.accountOf(_ids[i]));
            if (t.received != t.paidOut + t.refunded + channel + parked(i)) return "received";
            if (channel < sumOf(i, trade.heldLegs)) return "held";
            if (trade.heldLegs & ~trade.settledLegs != 0) return "held, but not settled";
            if (sumOf(i, trade.settledLegs) != t.legsSettled + t.netted) return "settled once";
            if ((trade.status == ITradeBook.TradeStatus.Disputed) != (trade.disputeEndsAt != 0)) return "dispute";
            if (trade.status == ITradeBook.TradeStatus.Open && isWhole(i, trade.settledLegs)) return "not closed";
        }
        return "";
    }

    /// @notice Dollars of all traders, channels and legs [coin units].
    function sumOfBalances() external view returns (uint256 sum) {
        for (uint256 i = 0; i < _wallets.length; ++i) sum += dollar.balanceOf(_wallets[i]);
        for (uint256 i = 0; i < _ids.length; ++i) sum += dollar.balanceOf(trades.accountOf(_ids[i])) + parked(i);
        // The three traders of TradeTest only stand by.
        sum += dollar.balanceOf(payer) + dollar.balanceOf(payee) + dollar.balanceOf(third);
    }

    function supply() external view returns (uint256) {
        return dollar.totalSupply();
    }

    // ---- books --------------------------------------------------------------------------------------------------

    function keep(ITradeBook.Terms memory terms, uint256[] memory legs, bytes32 id) internal {
        _terms.push(terms);
        _legs.push(legs);
        _ids.push(id);
        _idOf[trades.accountOf(id)] = id;
        if (terms.payer == terms.payee) reach("trade with oneself");
    }

    function tally(Vm.Log[] memory logs) private {
        for (uint256 i = 0; i < logs.length; ++i) {
            Vm.Log memory log = logs[i];
            bytes32 topic = log.topics[0];
            if (log.emitter == address(dollar) && topic == IERC20.Transfer.selector) {
                bytes32 id = _idOf[address(uint160(uint256(log.topics[2])))];
                if (id != 0) _tallies[id].received += abi.decode(log.data, (uint256));
            }
            if (log.emitter == address(trades)) tallyTrade(log, topic);
        }
    }

    function tallyTrade(Vm.Log memory log, bytes32 topic) private {
        reachBy(topic, log.data);
        if (topic == ITradeBook.ChunkNetted.selector) tallyChunk(log.data);
        if (log.topics.length < 2) return;
        Tally storage t = _tallies[log.topics[1]];
        bool settles =
            topic == ITradeBook.LegSettled.selector ||
                topic == ITradeBook.LegParked.selector ||
                topic == ITradeBook.LegHeld.selector;
        if (settles && uint256(log.topics[2]) < 64) t.legsSettled += abi.decode(log.data, (uint96));
        if (topic == ITradeBook.LegSettled.selector || topic == ITradeBook.LegClaimed.selector) {
            t.paidOut += abi.decode(log.data, (uint96));
        }
        if (topic == ITradeBook.Refunded.selector) t.refunded += abi.decode(log.data, (uint96));
    }

    function tallyChunk(bytes memory data) private {
        (, , uint256 gross, , bytes memory settled) = abi.decode(data, (uint16, uint16, uint256, uint256, bytes));
        uint256 sum = 0;
        for (uint256 offset = 0; offset < settled.length; offset += 40) {
            uint256 id;
            uint256 bits;
            // solhint-disable-next-line no-inline-assembly
            assembly {
                id := mload(add(settled, add(offset, 32)))
                bits := shr(192, mload(add(settled, add(offset, 64))))
            }
            for (uint256 i = 0; i < _ids.length; ++i) {
                if (_ids[i] != bytes32(id)) continue;
                uint256 value = sumOf(i, uint64(bits));
                _tallies[_ids[i]].netted += value;
                sum += value;
            }
        }
        checkEq(gross, sum, "gross");
    }

    function reachBy(bytes32 topic, bytes memory data) private {
        if (topic == ITradeBook.TradeOpened.selector) reach("opened");
        if (topic == ITradeBook.LegSettled.selector) reach("leg settled");
        if (topic == ITradeBook.LegParked.selector) reach("leg parked");
        if (topic == ITradeBook.LegHeld.selector) reach("leg held");
        if (topic == ITradeBook.LegClaimed.selector) reach("leg claimed");
        if (topic == ITradeBook.Refunded.selector) reach("refunded");
        reachStatus(topic, data);
    }

    function reachStatus(bytes32 topic, bytes memory data) private {
        if (topic == ITradeBook.ChunkNetted.selector) reach("netted");
        if (topic == ITradeBook.Exchanged.selector) reach("exchanged");
        if (topic == ITradeBook.DisputeOpened.selector) reach("disputed");
        if (topic == ITradeBook.DisputeEnded.selector) {
            (bool withdrawn, ) = abi.decode(data, (bool, uint40));
            reach(withdrawn ? "dispute withdrawn" : "dispute over, open again");
        }
        if (topic != ITradeBook.TradeClosed.selector) return;
        (ITradeBook.Closing closing, ) = abi.decode(data, (ITradeBook.Closing, uint96));
        string[5] memory names = [
            "declined",
            "expired",
            "closed by agreement",
            "closed by the arbiter",
            "closed by time"
        ];
        reach(names[uint8(closing)]);
    }

    // ---- trades and traders -------------------------------------------------------------------------------------

    function randomTrade(
        uint256 who,
        uint256 whom,
        uint256 seed
    ) internal returns (ITradeBook.Terms memory terms, uint256[] memory legs) {
        seed = uint256(keccak256(abi.encode(seed))); // the walk gives few bits
        legs = new uint256[](1 + (seed % 4));
        for (uint256 i = 0; i < legs.length; ++i) {
            uint256 amount = bound((seed >> (16 * i)) & 0xffffffff, 1, 50 * COIN);
            legs[i] = legOf(amount, uint40(block.timestamp + i * 12 hours));
            uint256 condition = (seed >> (8 * i + 100)) % 8;
            if (condition == 0) legs[i] = documentLeg(amount, uint40(block.timestamp), 1);
            if (condition == 1) legs[i] = consentLeg(amount, uint40(block.timestamp));
        }
        terms = termsOf(legs);
        (terms.payer, terms.payee) = (trader(who), trader(whom));
        terms.openBy = uint40(block.timestamp);
        terms.expiresAt = uint40(block.timestamp + 3 days + (seed % 5 days));
        terms.paymentRule = uint8((seed >> 200) % 12) | (seed % 2 == 0 ? PaymentRule.NETTING : 0);
        terms.disputePeriod = uint32(1 hours + ((seed >> 210) % 2 days));
        terms.nonce = ++_nonce;
    }

    function newTrader() internal returns (address wallet) {
        uint256 key = KEYS + _wallets.length;
        wallet = vm.addr(key);
        _wallets.push(wallet);
        _keyOf[wallet] = key;
    }

    /// @dev A successor that is suspended as its predecessor was can not allow anything yet.
    function allowAll(address wallet) internal {
        (uint8 status, , , ) = registry.standingOf(address(dollar), wallet);
        if (status != 1 || dollar.isFrozen(wallet) || euro.isFrozen(wallet)) return;
        vm.prank(wallet);
        dollar.approve(address(trades), type(uint256).max);
        vm.prank(wallet);
        euro.approve(address(trades), type(uint256).max);
    }

    function renew(address wallet) internal {
        IWalletRegistry.Endorsement memory endorsement = endorsementOf(wallet);
        endorsement.coinMask = BOTH_COINS;
        endorsement.validUntil = uint40(block.timestamp + 365 days);
        register(endorsement);
    }

    // ---- looking ------------------------------------------------------------------------------------------------

    function heirOf(address wallet) internal view returns (address heir) {
        heir = wallet;
        while (registry.successorOf(heir) != address(0)) heir = registry.successorOf(heir);
    }

    function trader(uint256 seed) internal view returns (address) {
        return _wallets[seed % _wallets.length];
    }

    /// @dev Of the last few trades, so that old ones do not crowd out the rest.
    function pick(uint256 seed) internal view returns (uint256) {
        if (_ids.length == 0) revert Skipped();
        uint256 recent = _ids.length < RECENT ? _ids.length : RECENT;
        return _ids.length - 1 - (seed % recent);
    }

    /// @dev The first from there on that is in the wanted state.
    function pickIn(uint256 seed, ITradeBook.TradeStatus status) internal view returns (uint256) {
        for (uint256 i = 0; i < _ids.length && i < RECENT; ++i) {
            uint256 which = pick((seed % 12) + i);
            if (trades.tradeOf(_ids[which]).status == status) return which;
        }
        revert Skipped();
    }

    function sumOf(uint256 which, uint64 bits) internal view returns (uint256 sum) {
        uint256[] storage legs = _legs[which];
        for (uint256 i = 0; i < legs.length; ++i) if ((bits >> i) & 1 != 0) sum += uint96(legs[i]);
    }

    function isWhole(uint256 which, uint64 settled) internal view returns (bool) {
        return settled == (uint64(1) << uint64(_legs[which].length)) - 1;
    }

    function parked(uint256 which) internal view returns (uint256 sum) {
        for (uint8 i = 0; i < _legs[which].length; ++i) sum += dollar.balanceOf(trades.legAccountOf(_ids[which], i));
        sum += dollar.balanceOf(trades.legAccountOf(_ids[which], 64));
    }

    function waits(uint256 which, uint8 leg) internal view returns (bool) {
        uint64 held = trades.tradeOf(_ids[which]).heldLegs;
        return (leg < 64 && (held >> leg) & 1 != 0) || dollar.balanceOf(trades.legAccountOf(_ids[which], leg)) != 0;
    }
}
