// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {TradeCoin} from "../../../contracts/coin/TradeCoin.sol";
import {IssuanceDesk} from "../../../contracts/issuance/IssuanceDesk.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {WalletRegistry} from "../../../contracts/registry/WalletRegistry.sol";
import {IReserveFeed} from "../../../contracts/reserve/IReserveFeed.sol";
import {ReserveFeed} from "../../../contracts/reserve/ReserveFeed.sol";
import {HoldingRule} from "../../../contracts/rules/HoldingRule.sol";
import {IssuanceRule} from "../../../contracts/rules/IssuanceRule.sol";
import {ReturnRule} from "../../../contracts/rules/ReturnRule.sol";
import {RuleBook} from "../../../contracts/rules/RuleBook.sol";
import {TradeBook} from "../../../contracts/trade/TradeBook.sol";
import {TestBase} from "./TestBase.sol";

/// @title SystemTest
/// @notice The whole system, deployed and wired: two coins, three endorsers of whom two must sign, three attesters.
/// Nobody is registered and nothing is attested. The test contract is the access manager's admin.
abstract contract SystemTest is TestBase {
    uint256 internal constant COIN = 1e6; // [coin units]
    uint256 internal constant SUPPLY_CEILING = 1_000_000_000 * COIN;
    uint256 internal constant DAILY_CEILING = 100_000_000 * COIN;
    uint256 internal constant START = 20_000 days; // [Unix seconds]
    uint40 internal constant VALID_UNTIL = uint40(START + 365 days);
    uint40 internal constant ATTESTATION_AGE = 1 days; // [seconds]
    uint96 internal constant SMALLEST = uint96(100 * COIN);
    uint96 internal constant LARGEST = uint96(10_000_000 * COIN);
    uint96 internal constant LOT = uint96(10 * COIN);
    uint8 internal constant TIER = 1;
    uint16 internal constant COUNTRY = 156;
    uint16 internal constant DOLLAR_ONLY = 1; // coin mask
    uint16 internal constant BOTH_COINS = 3; // coin mask
    uint64 internal constant CAP_SETTER = 9; // role
    uint64 internal constant ARBITER = 11; // role
    uint40 internal constant ISSUANCE_NOTICE = 1 hours; // [seconds]
    uint40 internal constant HOLDING_NOTICE = 2 hours; // [seconds]
    uint40 internal constant RETURN_NOTICE = 7 days; // [seconds]
    uint96 internal constant NO_CAP = type(uint96).max;
    bytes32 internal constant COMMITMENT = keccak256("salted identity file");
    bytes32 internal constant ISSUANCE = keccak256("issuance");
    bytes32 internal constant HOLDING = keccak256("holding");
    bytes32 internal constant RETURN = keccak256("return");

    address internal immutable alice = makeAddress("alice");
    address internal immutable bob = makeAddress("bob");
    address internal immutable stranger = makeAddress("stranger");
    address internal immutable cashier = makeAddress("cashier");
    address internal immutable arbiter = makeAddress("arbiter");
    address internal immutable feeCollector = makeAddress("fee collector");

    uint256[3] internal endorserKeys; // ascending by address
    uint256[3] internal attesterKeys; // ascending by address
    uint256 internal constant STRANGER_KEY = 0x57;

    AccessManager internal manager;
    WalletRegistry internal registry;
    ReserveFeed internal feed;
    RuleBook internal book;
    IssuanceRule internal rule;
    HoldingRule internal holdingRule;
    ReturnRule internal returnRule;
    TradeBook internal trades;
    IssuanceDesk internal desk;
    TradeCoin internal dollar;
    TradeCoin internal euro;

    function setUp() public virtual {
        vm.warp(START);
        endorserKeys = sortedKeys(0xe1);
        attesterKeys = sortedKeys(0xa1);
        manager = new AccessManager(address(this));
        registry = new WalletRegistry(address(manager), 2);
        feed = new ReserveFeed(address(manager), 6, "Reserve of Specie USD");
        book = new RuleBook(address(manager), ISSUANCE_NOTICE, HOLDING_NOTICE, RETURN_NOTICE);
        rule = new IssuanceRule(ruleTerms());
        holdingRule = new HoldingRule(holdingTerms());
        returnRule = new ReturnRule(returnTerms());
        trades = new TradeBook(address(manager), address(registry));
        desk = new IssuanceDesk(address(manager), address(registry), address(book), address(trades), feeCollector);
        dollar = newCoin("Specie USD", "sUSD", "USD");
        euro = newCoin("Specie EUR", "sEUR", "EUR");
        wire();
    }

    function wire() private {
        for (uint256 i = 0; i < 3; ++i) {
            registry.setEndorser(vm.addr(endorserKeys[i]), true);
            feed.setAttester(vm.addr(attesterKeys[i]), true);
        }
        registry.addCoin(address(dollar));
        registry.addCoin(address(euro));
        feed.setBooker(address(desk), true);
        restrictTo(address(dollar), dollar.setCap.selector, CAP_SETTER);
        manager.grantRole(CAP_SETTER, address(book), 0);
        manager.grantRole(CAP_SETTER, address(this), 0);
        putInForce(ISSUANCE, address(rule));
        putInForce(HOLDING, address(holdingRule));
        putInForce(RETURN, address(returnRule));

        dollar.setOpener(address(trades), true);
        euro.setOpener(address(trades), true);
        dollar.setOpener(address(desk), true);
        dollar.setMintAllowance(address(desk), type(uint256).max);
        desk.openPools(address(dollar));
        desk.setCashier(cashier, true);
        restrictTo(address(desk), desk.decideRedemption.selector, ARBITER);
        manager.grantRole(ARBITER, arbiter, 0);
    }

    function restrictTo(address target, bytes4 selector, uint64 role) internal {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        manager.setTargetFunctionRole(target, selectors, role);
    }

    /// @dev For the dollar: at once if it is the first of its kind, and otherwise by the shortest notice.
    function putInForce(bytes32 kind, address newRule) internal {
        bool first = book.versionCount(address(dollar), kind) == 0;
        uint40 effectiveAt = uint40(block.timestamp) + (first ? 0 : book.noticeOf(kind));
        book.scheduleRule(address(dollar), kind, newRule, effectiveAt);
        if (!first) {
            vm.warp(effectiveAt);
            book.activateRule(address(dollar), kind);
        }
    }

    function ruleTerms() internal pure returns (IssuanceRule.Terms memory) {
        return
            IssuanceRule.Terms({
                smallest: SMALLEST,
                largest: LARGEST,
                lotSize: LOT,
                tiers: 0xe, // 1, 2 and 3
                endorsements: 2,
                coverage: 10_000,
                attestationAge: ATTESTATION_AGE,
                window: 1 days,
                walletCap: NO_CAP,
                totalCap: NO_CAP
            });
    }

    /// @dev Nothing is held, and nobody is capped.
    function holdingTerms() internal pure returns (HoldingRule.Terms memory terms) {
        terms.caps = [type(uint256).max, type(uint256).max, type(uint256).max, type(uint256).max];
    }

    /// @dev Nothing is deposited; redemptions of any amount, free of charge, at any time.
    function returnTerms() internal pure returns (ReturnRule.Terms memory) {
        return
            ReturnRule.Terms({
                share: 0,
                fee: 0,
                smallest: 1,
                window: 1 days,
                windowCap: NO_CAP,
                weekdays: 0x7f,
                opensAt: 0,
                closesAt: 1 days
            });
    }

    function newCoin(string memory name, string memory symbol, string memory currency) internal returns (TradeCoin) {
        return
            new TradeCoin(
                TradeCoin.Parameters({
                    manager: address(manager),
                    registry: address(registry),
                    reserveFeed: address(feed),
                    name: name,
                    symbol: symbol,
                    currency: currency,
                    decimals: 6,
                    supplyCeiling: SUPPLY_CEILING,
                    dailyMintCeiling: DAILY_CEILING,
                    predecessor: address(0)
                })
            );
    }

    // ---- doing --------------------------------------------------------------------------------------------------

    /// @dev The next endorsement of `wallet`, for the dollar alone.
    function endorsementOf(address wallet) internal view returns (IWalletRegistry.Endorsement memory) {
        return
            IWalletRegistry.Endorsement({
                wallet: wallet,
                commitment: COMMITMENT,
                country: COUNTRY,
                tier: TIER,
                validUntil: VALID_UNTIL,
                coinMask: DOLLAR_ONLY,
                sequence: registry.walletOf(wallet).sequence + 1
            });
    }

    function register(address wallet) internal {
        register(endorsementOf(wallet));
    }

    function register(IWalletRegistry.Endorsement memory endorsement) internal {
        registry.register(endorsement, sign(endorserKeys[0], registry.hashEndorsement(endorsement)));
    }

    function suspend(address wallet) internal {
        vm.prank(vm.addr(endorserKeys[0]));
        registry.suspend(wallet);
    }

    function revoke(address wallet) internal {
        vm.prank(vm.addr(endorserKeys[0]));
        registry.revoke(wallet);
    }

    function recover(address wallet, address successor) internal {
        registry.startRecovery(wallet, successor, endorse(registry.hashRecovery(wallet, successor)));
        vm.warp(block.timestamp + registry.RECOVERY_DELAY());
        registry.completeRecovery(wallet);
    }

    /// @dev The next attestation, of now, with all that was booked included.
    function attestationOf(uint96 amount) internal view returns (IReserveFeed.Attestation memory) {
        return
            IReserveFeed.Attestation({
                round: feed.lastAttestation().round + 1,
                amount: amount,
                asOf: uint40(block.timestamp),
                depositsIncluded: feed.depositsBooked(),
                payoutsIncluded: feed.payoutsBooked()
            });
    }

    function attest(uint256 amount) internal {
        attest(attestationOf(uint96(amount)));
    }

    function attest(IReserveFeed.Attestation memory attestation) internal {
        bytes32 digest = feed.hashAttestation(attestation);
        feed.attest(attestation, bytes.concat(sign(attesterKeys[0], digest), sign(attesterKeys[1], digest)));
    }

    // ---- signatures ---------------------------------------------------------------------------------------------

    function sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev By two endorsers, as most things need.
    function endorse(bytes32 digest) internal view returns (bytes memory) {
        return bytes.concat(sign(endorserKeys[0], digest), sign(endorserKeys[1], digest));
    }

    /// @dev EIP-712, spelled out here so that the contracts' own hashing is checked and not reused.
    function typedDigest(
        string memory name,
        uint256 chainId,
        address verifyingContract,
        bytes32 structHash
    ) internal pure returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256("1"),
                chainId,
                verifyingContract
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function sortedKeys(uint256 first) private pure returns (uint256[3] memory keys) {
        for (uint256 i = 0; i < keys.length; ++i) {
            keys[i] = first + i;
            for (uint256 j = i; j > 0 && vm.addr(keys[j - 1]) > vm.addr(keys[j]); --j) {
                (keys[j - 1], keys[j]) = (keys[j], keys[j - 1]);
            }
        }
    }

    // ---- expecting ----------------------------------------------------------------------------------------------

    function expectUnauthorized(address caller) internal {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller));
    }

    function makeAddress(string memory name) internal pure returns (address) {
        return address(uint160(uint256(keccak256(bytes(name)))));
    }
}
