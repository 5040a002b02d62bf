// SPDX-License-Identifier: Apache-2.0
// solhint-disable gas-custom-errors, no-inline-assembly, reason-string
pragma solidity 0.8.37;

import {AccountWord} from "../../contracts/coin/AccountWord.sol";
import {CoinLedger} from "../../contracts/coin/CoinLedger.sol";

/// @title LedgerProof
/// @notice The sum of all balances, and of what is under way, is the total supply. Each function is a claim: it starts
/// from any state in which this holds, makes one step of CoinLedger, and asserts that it holds again. Every move of a
/// TradeCoin is a row of such steps that begins and ends with nothing under way.
/// @dev `others` is what all other accounts hold: a number that stays, since it is asserted too that the word of
/// `other`, which is any of them, stays. Abstract for the compiler only: a proof leaves out what it does not reach, and
/// opens the private state of CoinLedger.
abstract contract LedgerProof is CoinLedger {
    using AccountWord for uint256;

    /// @dev The most that is ever outstanding [coin units]: the constructor refuses a higher ceiling.
    uint256 private constant MOST = 2 ** 63 - 1;

    constructor(uint256 ceiling, uint256 dailyCeiling) CoinLedger(ceiling, dailyCeiling) {}

    /// @notice A sender's debit puts its value under way.
    function debitSender(address a, address other, uint256 value, uint256 others, uint256 underWay) external {
        uint256 word = _start(a, other, others, underWay);
        _debitSender(a, value);
        _end(a, other, word, others, underWay + value);
    }

    /// @notice A debit puts its value under way.
    function debit(address a, address other, uint256 value, uint256 others, uint256 underWay) external {
        uint256 word = _start(a, other, others, underWay);
        _debit(_accounts[a], a, _accounts[a].word, value);
        _end(a, other, word, others, underWay + value);
    }

    /// @notice A credit takes its value from what is under way.
    function credit(address a, address other, uint256 value, uint256 others, uint256 underWay) external {
        uint256 word = _start(a, other, others, underWay);
        require(value <= underWay);
        _credit(_settings, a, value);
        _end(a, other, word, others, underWay - value);
    }

    /// @notice A derived account's credit takes its value from what is under way.
    function creditDerived(address a, address other, uint256 value, uint256 others, uint256 underWay) external {
        uint256 word = _start(a, other, others, underWay);
        require(value <= underWay);
        _creditDerived(_accounts[a], a, value);
        _end(a, other, word, others, underWay - value);
    }

    /// @notice What is minted is under way, and the supply stays below the ceiling.
    function increaseSupply(address a, address other, uint256 value, uint256 others, uint256 underWay) external {
        uint256 word = _start(a, other, others, underWay);
        // As the constructor sees to it.
        require(supplyCeiling <= MOST && dailyMintCeiling <= supplyCeiling);
        _increaseSupply(value);
        _end(a, other, word, others, underWay + value);
    }

    /// @notice What arrives from the predecessor is under way; both coins together have no more than MOST.
    function restoreSupply(address a, address other, uint256 value, uint256 others, uint256 underWay) external {
        uint256 word = _start(a, other, others, underWay);
        require(value <= MOST - totalSupply());
        _restoreSupply(value);
        _end(a, other, word, others, underWay + value);
    }

    /// @notice What is burned was under way.
    function decreaseSupply(address a, address other, uint256 value, uint256 others, uint256 underWay) external {
        uint256 word = _start(a, other, others, underWay);
        require(value <= underWay);
        _decreaseSupply(value);
        _end(a, other, word, others, underWay - value);
    }

    /// @notice A whole transfer, also to the sender itself.
    function transferred(address from, address to, uint256 value, uint256 others) external {
        _setAny(from);
        _setAny(to);
        require(_balance(from) <= MOST && _balance(to) <= MOST && others <= MOST && totalSupply() <= MOST);
        require(_held(from, to) + others == totalSupply());
        _transfer(from, to, value);
        assert(_held(from, to) + others == totalSupply());
    }

    /// @dev Any state of the account, of another, and of the supply, in which the sum is right. Gives the other's word.
    function _start(address a, address other, uint256 others, uint256 underWay) private returns (uint256) {
        _setAny(a);
        _setAny(other);
        require(_balance(a) <= MOST && others <= MOST && underWay <= MOST && totalSupply() <= MOST);
        require(_balance(a) + others + underWay == totalSupply() && other != a);
        return _accounts[other].word;
    }

    function _setAny(address account) private {
        _accounts[account].word = _anyNumber();
        (_supply.total, _supply.minted) = (_anyAmount(), _anyAmount());
    }

    function _end(address a, address other, uint256 word, uint256 others, uint256 underWay) private view {
        bool adds = _balance(a) + others + underWay == totalSupply();
        assert(adds && totalSupply() <= MOST && _accounts[other].word == word);
    }

    function _held(address a, address b) private view returns (uint256) {
        return a == b ? _balance(a) : _balance(a) + _balance(b);
    }

    function _balance(address account) private view returns (uint256) {
        return _accounts[account].word.balance();
    }

    /// @dev Anything, so that the proof holds whatever a predecessor answers.
    function _predecessorSupply() internal pure override returns (uint256 outstanding, uint256 minted) {
        return (_anyNumber(), _anyNumber());
    }

    // The checker knows nothing of what assembly assigns, not even that it is a number of its type.

    function _anyNumber() private pure returns (uint256 any) {
        assembly ("memory-safe") {
            any := any
        }
        require(any >= 0 && any <= type(uint256).max);
    }

    function _anyAmount() private pure returns (uint96 any) {
        assembly ("memory-safe") {
            any := any
        }
        require(any >= 0 && any <= type(uint96).max);
    }
}
