// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {Handler} from "../shared/Handler.sol";
import {CoinSigning} from "./CoinSigning.sol";

/// @title CoinWatch
/// @notice Makes calls to a coin and compares every known account before and after with what the call may do.
abstract contract CoinWatch is CoinSigning, Handler {
    using AccountWord for uint256;

    enum Kind {
        Plain, // a transfer, mint or burn in whatever form, or no move at all
        OwnerMove, // between two derived accounts of one owner, or minted into them
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
    mapping(address account => address owner) private _owners; // of derived accounts

    constructor() {
        aimFor("frozen");
        aimFor("thawed");
        aimFor("suspended");
        aimFor("revoked");
        aimFor("active again");
        aimFor("derived account opened");
        aimFor("opened with a balance");
        aimFor("opened closed to payments");
        aimFor("derived account closed");
        aimFor("derived account frozen");
        aimFor("paid into a derived account");
        aimFor("expired wallet redeemed");
        aimFor("capped wallet received");
    }

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

    /// @dev A refused call is a result too.
    function attempt(address by, Kind kind, bytes memory data) internal returns (bool done) {
        Call memory c = Call({by: by, kind: kind, paused: coin.paused()});
        uint256[] memory before = new uint256[](accounts.length);
        for (uint256 i = 0; i < before.length; ++i) before[i] = wordOf(accounts[i]);
        vm.prank(by);
        (done, ) = address(coin).call(data);
        if (!done) return false;
        wentThrough();
        for (uint256 i = 0; i < before.length; ++i) inspect(c, accounts[i], before[i], wordOf(accounts[i]));
    }

    // ---- rules --------------------------------------------------------------------------------------------------

    function inspect(Call memory c, address account, uint256 before, uint256 word) private {
        if (before == word) return;
        inspectBits(c, before, word);
        reachStates(before, word);
        if (before.balance() == word.balance()) return;
        inspectMove(c, before, word);
        if (word.balance() < before.balance()) inspectDebit(c, account, before);
        else inspectCredit(c, account, before, word);
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
        if (block.timestamp <= before.validUntil()) return;
        if (c.kind == Kind.Redeem) reach("expired wallet redeemed");
        else report("an expired wallet sent");
    }

    function inspectCredit(Call memory c, address account, uint256 before, uint256 word) private {
        if (c.kind == Kind.Recover) return;
        bool owners = c.kind == Kind.OwnerMove && c.by == _owners[account];
        if (before.has(AccountWord.FLAG_NO_INBOUND) && !owners && c.kind != Kind.Redeem) {
            report("a closed account was paid");
        }
        if (word.has(AccountWord.FLAG_DERIVED)) return;
        if (block.timestamp > word.validUntil()) report("an expired wallet received");
        if (word.balance() > coin.capOf(word.tier())) report("a cap was exceeded");
        if (coin.capOf(word.tier()) != type(uint256).max) reach("capped wallet received");
    }

    // ---- states -------------------------------------------------------------------------------------------------

    function reachStates(uint256 before, uint256 word) private {
        bool derived = word.has(AccountWord.FLAG_DERIVED);
        if (derived && !before.has(AccountWord.FLAG_DERIVED)) reachOpened(before, word);
        if (!derived && before.has(AccountWord.FLAG_DERIVED)) reach("derived account closed");
        if (derived && word.balance() > before.balance()) reach("paid into a derived account");
        if (word.status() != before.status()) reachStatus(before.status(), word.status());
        if (word.has(AccountWord.FLAG_FROZEN) == before.has(AccountWord.FLAG_FROZEN)) return;
        if (before.has(AccountWord.FLAG_FROZEN)) reach("thawed");
        else reach(derived ? "derived account frozen" : "frozen");
    }

    function reachOpened(uint256 before, uint256 word) private {
        reach("derived account opened");
        if (before.balance() != 0) reach("opened with a balance");
        if (word.has(AccountWord.FLAG_NO_INBOUND)) reach("opened closed to payments");
    }

    function reachStatus(uint8 before, uint8 status) private {
        if (status == AccountWord.STATUS_SUSPENDED) reach("suspended");
        if (status == AccountWord.STATUS_REVOKED) reach("revoked");
        if (status == AccountWord.STATUS_ACTIVE && before != AccountWord.STATUS_NONE) reach("active again");
    }
}
