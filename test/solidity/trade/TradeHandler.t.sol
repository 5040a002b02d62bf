// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {ITradeBook} from "../../../contracts/trade/ITradeBook.sol";
import {PaymentRule} from "../../../contracts/trade/PaymentRule.sol";
import {Vm} from "../shared/Vm.sol";
import {Records} from "./Records.sol";
import {TradeTest} from "./TradeTest.sol";

/// @title TradeHandler
/// @notice Drives the trade book by random calls, and keeps its own books of what the events say came of them.
/// @dev Parties are few, so that payer, payee, arbiter, operator and sender often coincide.
contract TradeHandler is TradeTest {
    uint256 private constant TRADERS = 4;
    uint256 private constant KEYS = 0x7ade0;
    uint256 private constant RECENT = 6; // trades that calls are about, so that each comes far

    /// @notice What came of a trade, in coin units.
    struct Tally {
        uint256 received; // into its channel
        uint256 paidOut; // to the payee or its successor, claims included
        uint256 refunded;
        uint256 legsSettled; // by LegSettled, LegParked and LegHeld, without what a closing gave
        uint256 netted;
    }

    ITradeBook.Terms[] private _terms;
    uint256[][] private _legs;
    bytes32[] private _ids;
    address[] private _wallets; // traders and their successors
    mapping(address trader => uint256 key) private _keyOf;
    mapping(bytes32 id => Tally tally) private _tallies;
    mapping(address channel => bytes32 id) private _idOf;
    mapping(bytes4 action => uint256 times) public successes;
    uint256 private _nonce;

    error Skipped();

    modifier counted() {
        vm.recordLogs();
        _;
        tally(vm.getRecordedLogs());
        ++successes[msg.sig];
    }

    /// @dev Lets one call in `n` through, so that more of the state machine is reached before its ends.
    modifier seldom(uint256 seed, uint256 n) {
        if (seed % n != 0) revert Skipped();
        _;
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
    }

    /// @notice What the fuzzer may call.
    function actions() external pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](19);
        selectors[0] = this.openTrade.selector;
        selectors[1] = this.payIn.selector;
        selectors[2] = this.payAndSettle.selector;
        selectors[3] = this.settleLeg.selector;
        selectors[4] = this.claimLeg.selector;
        selectors[5] = this.refundTrade.selector;
        selectors[6] = this.openDispute.selector;
        selectors[7] = this.withdraw.selector;
        selectors[8] = this.endByTime.selector;
        selectors[9] = this.decideByArbiter.selector;
        selectors[10] = this.agree.selector;
        selectors[11] = this.declineTrade.selector;
        selectors[12] = this.netLegs.selector;
        selectors[13] = this.exchangeCoins.selector;
        selectors[14] = this.passTime.selector;
        selectors[15] = this.restrict.selector;
        selectors[16] = this.freezeChannel.selector;
        selectors[17] = this.pauseOrGoOn.selector;
        selectors[18] = this.recoverTrader.selector;
    }

    // ---- trades -------------------------------------------------------------------------------------------------

    function openTrade(uint256 who, uint256 whom, uint256 seed) external counted {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = randomTrade(who, whom, seed);
        bytes32 id = idOf(terms, legs);
        (bytes memory ofPayer, bytes memory ofPayee) = signBoth(terms, id);
        trades.open(terms, legs, ofPayer, ofPayee);
        _terms.push(terms);
        _legs.push(legs);
        _ids.push(id);
        _idOf[trades.accountOf(id)] = id;
    }

    function declineTrade(uint256 who, uint256 whom, uint256 seed) external counted seldom(seed, 4) {
        (ITradeBook.Terms memory terms, uint256[] memory legs) = randomTrade(who, whom, seed);
        vm.prank(heirOf(terms.payee));
        trades.decline(terms, legs);
    }

    function payIn(uint256 which, uint256 who, uint256 value) external counted {
        which = pick(which);
        address from = trader(who);
        address channel = trades.accountOf(_ids[which]);
        value = bound(value, 1, 2 * uint256(_terms[which].amount));
        vm.prank(from);
        dollar.transfer(channel, value);
    }

    function payAndSettle(uint256 which, uint256 who, uint256 seed) external counted {
        which = pickIn(which, ITradeBook.TradeStatus.Open);
        uint256 leg = openLeg(which, seed);
        bytes memory data = abi.encode(_terms[which], _legs[which], leg, proofOf(which, uint8(leg)));
        bytes32 id = _ids[which];
        uint256 value = neededFor(which, leg);
        vm.prank(trader(who));
        dollar.pay(address(trades), id, value, seed % 4 == 0 ? bytes("") : data);
    }

    function settleLeg(uint256 which, uint256 seed) external counted {
        which = pickIn(which, ITradeBook.TradeStatus.Open);
        uint8 leg = uint8(openLeg(which, seed));
        bytes memory proof = proofOf(which, leg);
        trades.settle(_terms[which], _legs[which], leg, proof);
    }

    /// @dev Whatever there is to claim in the first trade that has anything.
    function claimLeg(uint256 which) external counted {
        which = pick(which);
        for (uint256 i = 0; i < 4 * RECENT && i < _ids.length; ++i) {
            uint256 index = (which + i) % _ids.length;
            for (uint8 leg = 0; leg <= 64; leg = leg + 1 == _legs[index].length ? 64 : leg + 1) {
                if (waits(index, leg)) {
                    trades.claim(_terms[index], _legs[index], leg);
                    return;
                }
            }
        }
        revert Skipped();
    }

    function refundTrade(uint256 which) external counted {
        which = pick(which);
        trades.refund(_terms[which], _legs[which]);
    }

    function openDispute(uint256 which, uint256 seed) external counted seldom(seed, 2) {
        which = pickIn(which, ITradeBook.TradeStatus.Open);
        vm.prank(heirOf(seed % 4 == 0 ? _terms[which].payer : _terms[which].payee));
        trades.dispute(_terms[which], _legs[which], bytes32(seed));
    }

    function withdraw(uint256 which, uint256 seed) external counted {
        which = pickIn(which, ITradeBook.TradeStatus.Disputed);
        ITradeBook.Trade memory trade = trades.tradeOf(_ids[which]);
        bool byPayee = trade.disputedByPayee && (!trade.disputedByPayer || seed % 2 == 0);
        vm.prank(heirOf(byPayee ? _terms[which].payee : _terms[which].payer));
        trades.withdrawDispute(_terms[which], _legs[which]);
    }

    function endByTime(uint256 which) external counted {
        which = pickIn(which, ITradeBook.TradeStatus.Disputed);
        trades.endDispute(_terms[which], _legs[which]);
    }

    function decideByArbiter(uint256 which, uint256 share, uint256 seed) external counted seldom(seed, 2) {
        which = pickIn(which, ITradeBook.TradeStatus.Disputed);
        uint96 toPayee = uint96(bound(share, 0, most(which)));
        vm.prank(arbiter);
        trades.decide(_terms[which], _legs[which], toPayee);
    }

    function agree(uint256 which, uint256 share, uint256 seed) external counted seldom(seed, 4) {
        which = pickIn(which, seed % 8 == 0 ? ITradeBook.TradeStatus.Open : ITradeBook.TradeStatus.Disputed);
        uint96 toPayee = uint96(bound(share, 0, most(which)));
        bytes32 id = _ids[which];
        bytes32 digest = trades.hashAgreement(id, toPayee, trades.tradeOf(id).settledLegs);
        (bytes memory ofPayer, bytes memory ofPayee) = signBothHeirs(_terms[which], digest);
        trades.closeByAgreement(_terms[which], _legs[which], toPayee, ofPayer, ofPayee);
    }

    /// @dev All legs that can be netted, between the traders that are active.
    function netLegs() external counted {
        address[] memory parties = activeParties();
        bytes memory records = "";
        for (uint256 i = pick(RECENT - 1); i < _ids.length; ++i) {
            uint64 bits = nettable(i);
            uint256 payerAt = indexIn(parties, _terms[i].payer);
            uint256 payeeAt = indexIn(parties, _terms[i].payee);
            if (bits == 0 || payerAt == parties.length || payeeAt == parties.length) continue;
            records = bytes.concat(records, Records.encode(_terms[i], _legs[i], uint8(payerAt), uint8(payeeAt), bits));
        }
        if (records.length == 0) revert Skipped();
        vm.prank(_wallets[0]);
        trades.net(address(dollar), GERMANY, CHINA, parties, records);
    }

    function exchangeCoins(uint256 who, uint256 whom, uint256 value) external counted {
        ITradeBook.Exchange memory terms = ITradeBook.Exchange({
            first: trader(who),
            firstCoin: address(dollar),
            firstAmount: uint96(bound(value, 1, 100 * COIN)),
            second: trader(whom),
            secondCoin: address(euro),
            secondAmount: uint96(bound(value >> 96, 1, 100 * COIN)),
            deadline: uint40(block.timestamp),
            nonce: uint64(++_nonce)
        });
        bytes32 id = trades.exchangeId(terms);
        bytes memory ofFirst = sign(_keyOf[terms.first], id);
        bytes memory ofSecond = sign(_keyOf[terms.second], id);
        trades.exchange(terms, ofFirst, ofSecond);
    }

    // ---- the world around ---------------------------------------------------------------------------------------

    function passTime(uint256 time) external counted {
        vm.warp(block.timestamp + bound(time, 1, 1 days));
    }

    function restrict(uint256 who, uint256 how) external counted {
        address wallet = trader(who);
        if (how % 8 == 0) dollar.freeze(wallet);
        else if (how % 8 < 4) dollar.unfreeze(wallet);
        else if (how % 8 == 4) suspend(wallet);
        else renew(wallet);
        allowAll(wallet);
    }

    function freezeChannel(uint256 which, uint256 how) external counted {
        address channel = trades.accountOf(_ids[pick(which)]);
        if (how % 4 == 0) dollar.freeze(channel);
        else dollar.unfreeze(channel);
    }

    function pauseOrGoOn(uint256 how) external counted {
        if (how % 4 == 0) dollar.pause();
        else dollar.unpause();
    }

    /// @dev Each takes a week.
    function recoverTrader(uint256 who, uint256 seed) external counted seldom(seed, 8) {
        address wallet = trader(who);
        if (registry.successorOf(wallet) != address(0)) revert Skipped();
        address successor = newTrader();
        recover(wallet, successor);
        allowAll(successor);
    }

    /// @notice Lifts every restriction and lets time pass, then does what anybody may do: nothing may be stuck.
    /// @return left what the channels and legs of all trades still hold [coin units]
    function drain() external returns (uint256 left) {
        if (dollar.paused()) dollar.unpause();
        vm.warp(block.timestamp + 100 days);
        for (uint256 i = 0; i < _wallets.length; ++i) {
            address wallet = _wallets[i];
            if (dollar.isFrozen(wallet)) dollar.unfreeze(wallet);
            if (registry.successorOf(wallet) == address(0)) renew(wallet);
        }
        for (uint256 i = 0; i < _ids.length; ++i) left += drainTrade(i);
    }

    // ---- what the invariants read -------------------------------------------------------------------------------

    /// @notice What is wrong with a trade's books, or nothing.
    function violation() external view returns (string memory) {
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

    // ---- helpers ------------------------------------------------------------------------------------------------

    function randomTrade(
        uint256 who,
        uint256 whom,
        uint256 seed
    ) private returns (ITradeBook.Terms memory terms, uint256[] memory legs) {
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
        terms.nonce = uint64(++_nonce);
    }

    function newTrader() private returns (address wallet) {
        uint256 key = KEYS + _wallets.length;
        wallet = vm.addr(key);
        _wallets.push(wallet);
        _keyOf[wallet] = key;
    }

    /// @dev A successor that is suspended as its predecessor was can not allow anything yet.
    function allowAll(address wallet) private {
        (uint8 status, , , ) = registry.standingOf(address(dollar), wallet);
        if (status != 1 || dollar.isFrozen(wallet) || euro.isFrozen(wallet)) return;
        vm.prank(wallet);
        dollar.approve(address(trades), type(uint256).max);
        vm.prank(wallet);
        euro.approve(address(trades), type(uint256).max);
    }

    function renew(address wallet) private {
        IWalletRegistry.Endorsement memory endorsement = endorsementOf(wallet);
        endorsement.coinMask = BOTH_COINS;
        endorsement.validUntil = uint40(block.timestamp + 365 days);
        register(endorsement);
    }

    function heirOf(address wallet) private view returns (address heir) {
        heir = wallet;
        while (registry.successorOf(heir) != address(0)) heir = registry.successorOf(heir);
    }

    function signBoth(
        ITradeBook.Terms memory terms,
        bytes32 digest
    ) private view returns (bytes memory ofPayer, bytes memory ofPayee) {
        return (sign(_keyOf[terms.payer], digest), sign(_keyOf[terms.payee], digest));
    }

    function signBothHeirs(
        ITradeBook.Terms memory terms,
        bytes32 digest
    ) private view returns (bytes memory ofPayer, bytes memory ofPayee) {
        return (sign(_keyOf[heirOf(terms.payer)], digest), sign(_keyOf[heirOf(terms.payee)], digest));
    }

    function proofOf(uint256 which, uint8 leg) private view returns (bytes memory) {
        uint256 condition = (_legs[which][leg] >> 136) & 0xff;
        if (condition == 1) {
            return
                abi.encode(
                    bytes32("document"),
                    sign(endorserKeys[0], trades.hashLegDocument(_ids[which], leg, "document"))
                );
        }
        (bytes memory ofPayer, bytes memory ofPayee) = signBothHeirs(
            _terms[which],
            trades.hashLegConsent(_ids[which], leg)
        );
        return abi.encode(ofPayer, ofPayee);
    }

    function trader(uint256 seed) private view returns (address) {
        return _wallets[seed % _wallets.length];
    }

    /// @dev Of the last few trades, so that old ones do not crowd out the rest.
    function pick(uint256 seed) private view returns (uint256) {
        if (_ids.length == 0) revert Skipped();
        uint256 recent = _ids.length < RECENT ? _ids.length : RECENT;
        return _ids.length - 1 - (seed % recent);
    }

    /// @dev The first from there on that is in the wanted state.
    function pickIn(uint256 seed, ITradeBook.TradeStatus status) private view returns (uint256) {
        for (uint256 i = 0; i < _ids.length && i < RECENT; ++i) {
            uint256 which = pick((seed % 12) + i);
            if (trades.tradeOf(_ids[which]).status == status) return which;
        }
        revert Skipped();
    }

    /// @dev The first unsettled leg, or any.
    function openLeg(uint256 which, uint256 seed) private view returns (uint256 leg) {
        if (seed % 4 == 0) return (seed >> 8) % _legs[which].length;
        uint64 settled = trades.tradeOf(_ids[which]).settledLegs;
        while ((settled >> leg) & 1 != 0) ++leg;
    }

    /// @dev What is still to be paid until the leg is covered, at least one coin unit.
    function neededFor(uint256 which, uint256 leg) private view returns (uint256) {
        ITradeBook.Trade memory trade = trades.tradeOf(_ids[which]);
        uint256 free = dollar.balanceOf(trades.accountOf(_ids[which])) - sumOf(which, trade.heldLegs);
        uint256 needed = sumOf(which, ~trade.settledLegs & uint64((2 << leg) - 1));
        return needed > free ? needed - free : 1;
    }

    function most(uint256 which) private view returns (uint256) {
        ITradeBook.Trade memory trade = trades.tradeOf(_ids[which]);
        uint256 free = dollar.balanceOf(trades.accountOf(_ids[which])) - sumOf(which, trade.heldLegs);
        uint256 unsettled = sumOf(which, ~trade.settledLegs);
        return free < unsettled ? free : unsettled;
    }

    function sumOf(uint256 which, uint64 bits) private view returns (uint256 sum) {
        uint256[] storage legs = _legs[which];
        for (uint256 i = 0; i < legs.length; ++i) if ((bits >> i) & 1 != 0) sum += uint96(legs[i]);
    }

    function isWhole(uint256 which, uint64 settled) private view returns (bool) {
        return settled == (uint64(1) << uint64(_legs[which].length)) - 1;
    }

    function parked(uint256 which) private view returns (uint256 sum) {
        for (uint8 i = 0; i < _legs[which].length; ++i) sum += dollar.balanceOf(trades.legAccountOf(_ids[which], i));
        sum += dollar.balanceOf(trades.legAccountOf(_ids[which], 64));
    }

    function waits(uint256 which, uint8 leg) private view returns (bool) {
        uint64 held = trades.tradeOf(_ids[which]).heldLegs;
        return (leg < 64 && (held >> leg) & 1 != 0) || dollar.balanceOf(trades.legAccountOf(_ids[which], leg)) != 0;
    }

    function nettable(uint256 which) private view returns (uint64 bits) {
        ITradeBook.Trade memory trade = trades.tradeOf(_ids[which]);
        bool isOpen = trade.status == ITradeBook.TradeStatus.Open && block.timestamp <= trade.expiresAt;
        if (!isOpen || _terms[which].paymentRule & PaymentRule.NETTING == 0) return 0;
        for (uint256 i = 0; i < _legs[which].length; ++i) {
            uint256 leg = _legs[which][i];
            bool settled = (trade.settledLegs >> i) & 1 != 0;
            if (!settled && (leg >> 96) <= block.timestamp) bits |= uint64(1 << i);
        }
    }

    function activeParties() private view returns (address[] memory parties) {
        parties = new address[](_wallets.length);
        uint256 count = 0;
        for (uint256 i = 0; i < _wallets.length; ++i) {
            address wallet = _wallets[i];
            (uint8 status, , , uint40 validUntil) = registry.standingOf(address(dollar), wallet);
            if (status != 1 || block.timestamp > validUntil || dollar.isFrozen(wallet)) continue;
            uint256 j = count;
            ++count;
            for (; j > 0 && parties[j - 1] > wallet; --j) parties[j] = parties[j - 1];
            parties[j] = wallet;
        }
        // solhint-disable-next-line no-inline-assembly
        assembly {
            mstore(parties, count)
        }
    }

    function indexIn(address[] memory parties, address wallet) private pure returns (uint256 i) {
        while (i < parties.length && parties[i] != wallet) ++i;
    }

    function drainTrade(uint256 i) private returns (uint256) {
        address channel = trades.accountOf(_ids[i]);
        if (dollar.isFrozen(channel)) dollar.unfreeze(channel);
        ITradeBook.Terms memory terms = _terms[i];
        uint256[] memory legs = _legs[i];
        if (trades.tradeOf(_ids[i]).status == ITradeBook.TradeStatus.Disputed) {
            trades.endDispute(terms, legs);
            if (trades.tradeOf(_ids[i]).status == ITradeBook.TradeStatus.Open) {
                vm.warp(uint256(trades.tradeOf(_ids[i]).expiresAt) + 1);
            }
        }
        for (uint8 leg = 0; leg < legs.length; ++leg) if (waits(i, leg)) trades.claim(terms, legs, leg);
        if (waits(i, 64)) trades.claim(terms, legs, 64);
        bool isOpen = trades.tradeOf(_ids[i]).status == ITradeBook.TradeStatus.Open;
        if (isOpen || dollar.balanceOf(trades.accountOf(_ids[i])) != 0) trades.refund(terms, legs);
        checkStatus(_ids[i], ITradeBook.TradeStatus.Closed);
        return dollar.balanceOf(trades.accountOf(_ids[i])) + parked(i);
    }
}
