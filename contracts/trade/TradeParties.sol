// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {DerivedAccount} from "../coin/DerivedAccount.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {IWalletRegistry} from "../registry/IWalletRegistry.sol";
import {Succession} from "../registry/Succession.sol";
import {ITradeBook} from "./ITradeBook.sol";
import {TradeWord} from "./TradeWord.sol";

/// @title TradeParties
/// @notice What identifies a trade, its accounts and its parties, and what the parties sign.
abstract contract TradeParties is ITradeBook, EIP712 {
    using Succession for IWalletRegistry;
    using TradeWord for uint256;

    bytes32 internal constant TRADE_TYPEHASH = keccak256(
        "Trade(address payer,address payee,address coin,uint96 amount,uint16 fromCountry,uint16 toCountry,"
        "uint8 paymentRule,Details details,uint256[] legs)Details(bytes32 contentHash,uint40 openBy,uint40 expiresAt,"
        "uint32 disputePeriod,address arbiter,uint64 nonce)"
    );
    bytes32 internal constant DETAILS_TYPEHASH = keccak256(
        "Details(bytes32 contentHash,uint40 openBy,uint40 expiresAt,uint32 disputePeriod,address arbiter,uint64 nonce)"
    );
    bytes32 internal constant LEG_CONSENT_TYPEHASH = keccak256("LegConsent(bytes32 tradeId,uint8 leg)");
    bytes32 internal constant LEG_DOCUMENT_TYPEHASH = keccak256(
        "LegDocument(bytes32 tradeId,uint8 leg,bytes32 documentHash)"
    );
    bytes32 internal constant AGREEMENT_TYPEHASH = keccak256(
        "Agreement(bytes32 tradeId,uint96 toPayee,uint64 settledLegs)"
    );
    /// @inheritdoc ITradeBook
    uint8 public constant CLOSING_LEG = 64;

    uint256 internal constant MOST_LEGS = 64;

    IWalletRegistry internal immutable _registry;

    /// @dev A struct, so that code can keep hold of the slot.
    struct Entry {
        uint256 word; // layout in TradeWord
    }

    mapping(bytes32 id => Entry entry) internal _trades;

    constructor(address registry_) EIP712("Specie TradeBook", "1") {
        _registry = IWalletRegistry(registry_);
    }

    // ---- views --------------------------------------------------------------------------------------------------

    /// @inheritdoc ITradeBook
    function registry() external view returns (address) {
        return address(_registry);
    }

    /// @inheritdoc ITradeBook
    function tradeId(Terms calldata terms, uint256[] calldata legs) external view returns (bytes32) {
        return _idOf(terms, legs);
    }

    /// @inheritdoc ITradeBook
    function tradeOf(bytes32 id) external view returns (Trade memory) {
        uint256 word = _trades[id].word;
        return
            Trade({
                status: word.status(),
                settledLegs: word.settledLegs(),
                heldLegs: word.heldLegs(),
                expiresAt: word.expiresAt(),
                disputeEndsAt: word.disputeEndsAt(),
                disputedByPayer: word.hasDispute(TradeWord.USED_BY_PAYER),
                disputedByPayee: word.hasDispute(TradeWord.USED_BY_PAYEE)
            });
    }

    /// @inheritdoc ITradeBook
    function accountOf(bytes32 id) public view returns (address) {
        return DerivedAccount.addressOf(address(this), id);
    }

    /// @inheritdoc ITradeBook
    function legAccountOf(bytes32 id, uint8 leg) public view returns (address) {
        return DerivedAccount.addressOf(address(this), _legSalt(id, leg));
    }

    /// @inheritdoc ITradeBook
    function hashLegConsent(bytes32 id, uint8 leg) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(LEG_CONSENT_TYPEHASH, id, leg)));
    }

    /// @inheritdoc ITradeBook
    function hashLegDocument(bytes32 id, uint8 leg, bytes32 documentHash) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(LEG_DOCUMENT_TYPEHASH, id, leg, documentHash)));
    }

    /// @inheritdoc ITradeBook
    function hashAgreement(bytes32 id, uint96 toPayee, uint64 settledLegs) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(AGREEMENT_TYPEHASH, id, toPayee, settledLegs)));
    }

    // ---- inner workings -----------------------------------------------------------------------------------------

    /// @dev A header of static fields lies in calldata just as EIP-712 encodes it; the compiler would copy it field by
    /// field. A field that is out of its type's range makes an id that `open` never opens, as it reads each field.
    function _idOf(Terms calldata terms, uint256[] calldata legs) internal view returns (bytes32) {
        (bytes32 typeHash, bytes32 detailsTypeHash) = (TRADE_TYPEHASH, DETAILS_TYPEHASH);
        bytes32 structHash;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let start := mload(0x40) // left free: the memory is only needed here
            let legsSize := mul(legs.length, 32)
            calldatacopy(start, legs.offset, legsSize)
            let legsHash := keccak256(start, legsSize)
            mstore(start, detailsTypeHash)
            calldatacopy(add(start, 0x20), add(terms, 0xe0), 0xc0) // the last six fields
            let detailsHash := keccak256(start, 0xe0)
            mstore(start, typeHash)
            calldatacopy(add(start, 0x20), terms, 0xe0) // the first seven
            mstore(add(start, 0x100), detailsHash)
            mstore(add(start, 0x120), legsHash)
            structHash := keccak256(start, 0x140)
        }
        return _hashTypedDataV4(structHash);
    }

    function _legSalt(bytes32 id, uint256 leg) internal pure returns (bytes32) {
        return keccak256(abi.encode(id, leg));
    }

    function _heirOf(address wallet) internal view returns (address) {
        return _registry.heirOf(wallet);
    }

    /// @dev Reverts with IWalletRegistry.CoinUnknown.
    function _requireKnown(address coin) internal view {
        _registry.indexOf(coin);
    }

    /// @dev By the ordinary allowance of `from` to this book.
    function _pull(address coin, address from, address to, uint256 value) internal {
        ITradeCoin(coin).transferFrom(from, to, value);
    }

    function _requireParty(address first, address second) internal view {
        if (msg.sender != _heirOf(first) && msg.sender != _heirOf(second)) {
            revert NotParty(msg.sender);
        }
    }

    /// @dev `caller` needs no signature of its own.
    function _requireSignature(address caller, address signer, bytes32 digest, bytes calldata signature) internal view {
        if (caller == signer) {
            return;
        }
        (address recovered, ECDSA.RecoverError failure, ) = ECDSA.tryRecoverCalldata(digest, signature);
        if (failure == ECDSA.RecoverError.NoError && recovered == signer) {
            return;
        }
        if (!SignatureChecker.isValidERC1271SignatureNowCalldata(signer, digest, signature)) {
            revert SignatureInvalid(signer);
        }
    }

    function _requireStatus(bytes32 id, uint256 word, TradeStatus expected) internal pure {
        TradeStatus status = word.status();
        if (status != expected) {
            revert TradeInState(id, status);
        }
    }
}
