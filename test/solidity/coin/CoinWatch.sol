// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {CoinSigning} from "./CoinSigning.sol";

/// @title CoinWatch
/// @notice Makes calls to a coin and compares every known account before and after with what the call may do.
abstract contract CoinWatch is CoinSigning {
    using AccountWord for uint256;

    enum Kind {
        Plain, // a transfer, mint or burn in whatever form, or no move at all
        OwnerMove, // between two derived accounts of one owner
        Redeem,
        Wipe,
        Recover,
        Standing,
        Unfreeze,
        OpenOrClose
    }

    struct Call {
        address by;
        Kind kind;
        bool paused;
    }

    uint256 private constant STANDING_BITS = ((1 << 72) - 1) << 96;

    /// @notice Every account that can ever hold coin here.
    address[] public accounts;
    /// @notice The first thing that should never have happened.
    string public violation;
    /// @notice Calls that went through, by action.
    mapping(bytes4 action => uint256 count) public successes;

    mapping(address account => address owner) private _owners; // of derived accounts

    function track(address account, address owner) internal {
        accounts.push(account);
        _owners[account] = owner;
    }

    function sumOfBalances() external view returns (uint256 sum) {
        for (uint256 i = 0; i < accounts.length; ++i) sum += coin.balanceOf(accounts[i]);
    }

    function supply() external view returns (uint256) {
        return coin.totalSupply();
    }

    function mintedToday() external view returns (uint256) {
        return coin.mintedToday();
    }

    /// @dev Never reverts: a refused call is a result too.
    function attempt(address by, Kind kind, bytes memory data) internal returns (bool done) {
        Call memory c = Call({by: by, kind: kind, paused: coin.paused()});
        uint256[] memory before = new uint256[](accounts.length);
        for (uint256 i = 0; i < before.length; ++i) before[i] = wordOf(accounts[i]);
        vm.prank(by);
        (done, ) = address(coin).call(data);
        if (!done) return false;
        ++successes[msg.sig];
        for (uint256 i = 0; i < before.length; ++i) inspect(c, accounts[i], before[i], wordOf(accounts[i]));
    }

    function report(string memory what) internal {
        if (bytes(violation).length == 0) violation = what;
    }

    // ---- rules --------------------------------------------------------------------------------------------------

    function inspect(Call memory c, address account, uint256 before, uint256 word) private {
        if (before == word) return;
        inspectBits(c, before, word);
        if (before.balance() == word.balance()) return;
        inspectMove(c, before, word);
        if (word.balance() < before.balance()) inspectDebit(c, account, before);
        else inspectCredit(c, before, word);
    }

    function inspectBits(Call memory c, uint256 before, uint256 word) private {
        bool derived = before.has(AccountWord.FLAG_DERIVED) || word.has(AccountWord.FLAG_DERIVED);
        bool opens = c.kind == Kind.OpenOrClose || c.kind == Kind.Redeem;
        bool standingChanged = (before ^ word) & STANDING_BITS != 0;
        if (standingChanged && c.kind != Kind.Standing && !(derived && opens)) report("the coin wrote a standing");
        if (c.kind == Kind.Standing && (before ^ word) & ~STANDING_BITS != 0) report("the registry wrote coin bits");
        if (c.kind == Kind.Standing && derived) report("the registry wrote a derived account");
        bool thawed = before.has(AccountWord.FLAG_FROZEN) && !word.has(AccountWord.FLAG_FROZEN);
        if (thawed && c.kind != Kind.Unfreeze) report("a freeze was forgotten");
        if (word.permitNonce() < before.permitNonce()) report("a permit nonce went back");
    }

    function inspectMove(Call memory c, uint256 before, uint256 word) private {
        if (c.kind == Kind.Wipe) {
            if (before.has(AccountWord.FLAG_DERIVED)) report("a derived account was wiped");
            if (!before.has(AccountWord.FLAG_FROZEN)) report("an unfrozen account was wiped");
            return;
        }
        if (c.paused) report("coin moved while paused");
        if (c.kind == Kind.Recover) return;
        if (before.has(AccountWord.FLAG_FROZEN)) report("a frozen account's coin moved");
        if (word.status() != AccountWord.STATUS_ACTIVE) report("an inactive account's coin moved");
    }

    function inspectDebit(Call memory c, address account, uint256 before) private {
        if (c.kind == Kind.Wipe || c.kind == Kind.Recover) return;
        if (before.has(AccountWord.FLAG_DERIVED)) {
            if (c.by != _owners[account]) report("another than its owner moved a derived account");
            return;
        }
        if (c.kind != Kind.Redeem && block.timestamp > before.validUntil()) report("an expired wallet sent");
    }

    function inspectCredit(Call memory c, uint256 before, uint256 word) private {
        if (c.kind == Kind.Recover) return;
        bool owners = c.kind == Kind.OwnerMove || c.kind == Kind.Redeem;
        if (before.has(AccountWord.FLAG_NO_INBOUND) && !owners) report("a closed account was paid");
        if (word.has(AccountWord.FLAG_DERIVED)) return;
        if (block.timestamp > word.validUntil()) report("an expired wallet received");
        if (word.balance() > coin.capOf(word.tier())) report("a cap was exceeded");
    }
}
