// SPDX-License-Identifier: Apache-2.0
// solhint-disable gas-custom-errors, reason-string
pragma solidity 0.8.37;

import {AccountWord} from "../../contracts/coin/AccountWord.sol";
import {CoinSettings} from "../../contracts/coin/CoinSettings.sol";

/// @title WordProof
/// @notice No field of a packed word runs into another. Each function is a claim about every word and every argument;
/// it is proved of the contracts' own libraries.
/// @dev The layout is written here once more, as offsets and sizes of slices, and not taken from what is proved.
contract WordProof {
    using AccountWord for uint256;
    using CoinSettings for uint256;

    /// @notice The getters read their own slices, and the slices make up the word.
    function slices(uint256 word) external pure {
        assert(word.balance() == _slice(word, 0, 96));
        assert(word.validUntil() == _slice(word, 96, 40));
        assert(word.tier() == _slice(word, 152, 8));
        assert(word.status() == _slice(word, 160, 8));
        assert(word.flags() == _slice(word, 168, 8));
        assert(word.permitNonce() == _slice(word, 176, 32));
        uint256 low = word.balance() | (uint256(word.validUntil()) << 96) | (_slice(word, 136, 16) << 136);
        uint256 middle =
            (uint256(word.tier()) << 152) | (uint256(word.status()) << 160) | (uint256(word.flags()) << 168);
        uint256 high = (uint256(word.permitNonce()) << 176) | (_slice(word, 208, 48) << 208);
        assert(low + middle + high == word);
    }

    /// @notice A debit takes from the balance and changes nothing else.
    function debit(uint256 word, uint256 value) external pure {
        require(value <= word.balance());
        assert((word - value).balance() == word.balance() - value);
        assert(_sameBut(word, word - value, 0, 96));
    }

    /// @notice A credit that fits adds to the balance and changes nothing else.
    function credit(uint256 word, uint256 value) external pure {
        require(value <= type(uint96).max - word.balance());
        assert((word + value).balance() == word.balance() + value);
        assert(_sameBut(word, word + value, 0, 96));
    }

    /// @notice A standing sets its four fields and changes nothing else.
    function standing(uint256 word, uint8 status, uint8 tier, uint16 country, uint40 validUntil) external pure {
        uint256 next = word.withStanding(status, tier, country, validUntil);
        assert(next.status() == status && next.tier() == tier && next.validUntil() == validUntil);
        assert(_slice(next, 136, 16) == country);
        assert(_sameBut(word, next, 96, 72));
    }

    /// @notice Flags that are set or taken off change no other bit.
    function flag(uint256 word, uint8 flags) external pure {
        assert(word.withFlag(flags).flags() == word.flags() | flags);
        assert(_sameBut(word, word.withFlag(flags), 168, 8));
        assert(word.withoutFlag(flags).flags() == word.flags() & ~flags);
        assert(_sameBut(word, word.withoutFlag(flags), 168, 8));
        assert(word.has(flags) == (word.flags() & flags != 0));
    }

    /// @notice The next permit nonce is one more and changes nothing else.
    function nonce(uint256 word) external pure {
        require(word.permitNonce() < type(uint32).max);
        assert(word.withNextPermitNonce().permitNonce() == word.permitNonce() + 1);
        assert(_sameBut(word, word.withNextPermitNonce(), 176, 32));
    }

    /// @notice Of an account that migrates away the permit nonce stays and nothing else.
    function migratedAway(uint256 word) external pure {
        assert(word.onlyPermitNonce().permitNonce() == word.permitNonce());
        assert(_sameBut(0, word.onlyPermitNonce(), 176, 32));
    }

    /// @notice Opening a derived account sets standing and flags; balance, freeze, nonce and spare bits stay.
    function opened(uint256 word, uint8 flags) external pure {
        uint256 next = word.opened(flags);
        assert(next.status() == AccountWord.STATUS_ACTIVE && next.validUntil() == type(uint40).max && next.tier() == 0);
        assert(next.flags() == (word.flags() & ~uint8(4 | 16)) | 2 | flags);
        assert(_sameBut(word, next, 96, 80));
    }

    /// @notice An account that arrives brings balance, freeze and being derived; nonce and spare bits stay.
    function joined(uint256 word, uint256 old) external pure {
        require(old.balance() <= type(uint96).max - word.balance());
        uint256 next = word.joined(old);
        assert(next.balance() == word.balance() + old.balance());
        assert(_sameBut(word, next, 0, 176));
        assert(next.flags() & (1 | 2 | 8) == (word.flags() | old.flags()) & (1 | 2 | 8));
        assert(next.has(AccountWord.FLAG_DERIVED) || _slice(next, 96, 72) == _slice(word, 96, 72));
        assert(next.has(AccountWord.FLAG_DERIVED) || next.flags() & (4 | 16) == word.flags() & (4 | 16));
    }

    /// @notice One subtraction answers whether an account may send.
    function maySend(uint256 word, uint40 time) external pure {
        bool listed = word.status() == AccountWord.STATUS_ACTIVE && word.validUntil() >= time;
        assert(word.maySend(time) == (listed && word.flags() & (1 | 2) == 0));
    }

    /// @notice One subtraction answers whether an account may receive.
    function mayReceive(uint256 word, uint40 time) external pure {
        bool listed = word.status() == AccountWord.STATUS_ACTIVE && word.validUntil() >= time;
        assert(word.mayReceive(time) == (listed && word.flags() & (1 | 8) == 0));
    }

    /// @notice The cap of a tier changes no other bit of the settings.
    function cap(uint256 settings, uint8 tier, uint256 value) external pure {
        require(tier < CoinSettings.TIERS && value <= CoinSettings.NO_CAP);
        assert(settings.withCap(tier, value).cap(tier) == value);
        assert(_sameBut(settings, settings.withCap(tier, value), uint256(tier) * 60, 60));
    }

    /// @notice Pausing changes no other bit of the settings.
    function paused(uint256 settings, bool on) external pure {
        assert(settings.withPaused(on).paused() == on);
        assert(_sameBut(settings, settings.withPaused(on), 240, 1));
    }

    function _slice(uint256 word, uint256 offset, uint256 size) private pure returns (uint256) {
        return (word >> offset) & _ones(size);
    }

    function _sameBut(uint256 a, uint256 b, uint256 offset, uint256 size) private pure returns (bool) {
        return (a ^ b) & ~(_ones(size) << offset) == 0;
    }

    function _ones(uint256 size) private pure returns (uint256) {
        return (uint256(1) << size) - 1;
    }
}
