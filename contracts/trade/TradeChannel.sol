// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../coin/AccountWord.sol";
import {CoinLocator} from "../coin/CoinLocator.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {TradeLeg} from "./TradeLeg.sol";
import {TradeParties} from "./TradeParties.sol";
import {TradeWord} from "./TradeWord.sol";

/// @title TradeChannel
/// @notice What a trade's channel holds and how coin leaves it: to the payee, to a leg's account, back to the payer.
abstract contract TradeChannel is TradeParties {
    using TradeLeg for uint256;
    using TradeWord for uint256;

    /// @return coin where the channel is now
    /// @return free what the channel holds and is not held for the payee [coin units]
    function _channelOf(
        bytes32 id,
        uint256 word,
        address termsCoin,
        uint256[] calldata legs
    ) internal view returns (ITradeCoin coin, uint256 free) {
        uint256 accountWord;
        (coin, accountWord) = CoinLocator.locate(termsCoin, accountOf(id));
        free = AccountWord.balance(accountWord);
        if (word.heldLegs() != 0) {
            // What is held was in the channel when it was set aside, and leaves it only by `claim`.
            free -= _sumOf(legs, word.heldLegs());
        }
    }

    /// @dev Amounts of the unsettled legs [coin units].
    function _unsettled(uint256 word, uint256[] calldata legs) internal pure returns (uint256) {
        return _sumOf(legs, ~word.settledLegs());
    }

    /// @dev Amounts of the legs in `bits` [coin units]; bits beyond the legs do not matter.
    function _sumOf(uint256[] calldata legs, uint256 bits) internal pure returns (uint256 sum) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let end := add(legs.offset, mul(legs.length, 32))
            for {
                let next := legs.offset
            } and(lt(next, end), gt(bits, 0)) {
                next := add(next, 32)
            } {
                // At most 64 amounts of 96 bits: the sum can not run over.
                sum := add(sum, mul(and(calldataload(next), 0xffffffffffffffffffffffff), and(bits, 1)))
                bits := shr(1, bits)
            }
        }
    }

    /// @dev The payee first, whose successor is only looked for if it can not receive: a recovered wallet never can.
    /// @return moved false if coin can not leave the channel at all: the coin is paused, or the channel frozen
    function _payOut(
        ITradeCoin coin,
        bytes32 id,
        uint256 leg,
        address payee,
        uint96 amount
    ) internal returns (bool moved) {
        if (_tryMove(coin, id, payee, amount)) {
            emit LegSettled(id, uint8(leg), payee, amount);
            return true;
        }
        if (coin.paused() || coin.isFrozen(accountOf(id))) {
            return false;
        }
        address heir = _heirOf(payee);
        if (heir != payee && _tryMove(coin, id, heir, amount)) {
            emit LegSettled(id, uint8(leg), heir, amount);
            return true;
        }
        bytes32 salt = _legSalt(id, leg);
        address account = coin.openAccount(salt, AccountWord.FLAG_NO_INBOUND);
        coin.moveBetweenAccounts(id, salt, amount);
        emit LegParked(id, uint8(leg), account, amount);
        return true;
    }

    /// @dev The coin makes its checks before it moves anything, so that whoever can not receive harms nobody else.
    function _tryMove(ITradeCoin coin, bytes32 salt, address to, uint96 amount) internal returns (bool) {
        try coin.moveFromAccount(salt, to, amount) {
            return true;
        } catch {
            return false;
        }
    }
}
