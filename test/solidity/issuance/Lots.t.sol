// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IIssuanceDesk} from "../../../contracts/issuance/IIssuanceDesk.sol";
import {DeskTest} from "./DeskTest.sol";

/// @title LotsTest
/// @notice Whoever has a lot and its proof can check it against the seal alone.
contract LotsTest is DeskTest {
    IIssuanceDesk.Lot[3] private _lots;
    bytes32[3] private _leaves;
    bytes32 private _root;
    bytes32 private _id;
    IIssuanceDesk.Sealed private _content;

    /// @dev A tree of three lots: the root is over the third leaf and the pair of the first two.
    function setUp() public override {
        super.setUp();
        IIssuanceDesk.Terms memory terms = applied();
        _id = desk.applicationId(terms);
        _lots[0] = IIssuanceDesk.Lot(0, 0, 3_500 * COIN, 0);
        _lots[1] = IIssuanceDesk.Lot(1, 1, 1_000 * COIN, 10 days);
        _lots[2] = IIssuanceDesk.Lot(2, 2, 500 * COIN, 0);
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory leaf = abi.encode(_id, _lots[i].index, _lots[i].part, _lots[i].amount, _lots[i].releaseAfter);
            _leaves[i] = keccak256(abi.encode(keccak256(leaf)));
        }
        _root = pair(pair(_leaves[0], _leaves[1]), _leaves[2]);
        IIssuanceDesk.Plan memory plan = desk.plan(terms);
        _content = IIssuanceDesk.Sealed(keccak256(abi.encode(plan)), _root, BODY_HASH);
        bytes32 seal = keccak256(abi.encode(_content.planHash, _root, BODY_HASH));
        bytes32 digest = desk.hashIssuance(_id, _content.planHash, seal, DEADLINE);
        desk.issue(terms, _root, BODY_HASH, DEADLINE, endorse(digest));
    }

    function test_verifiesEachLot() public view {
        check(verifies(_id, _lots[0], _content, proof(_leaves[1], _leaves[2])), "first");
        check(verifies(_id, _lots[1], _content, proof(_leaves[0], _leaves[2])), "second");
        bytes32[] memory short = new bytes32[](1);
        short[0] = pair(_leaves[0], _leaves[1]);
        check(verifies(_id, _lots[2], _content, short), "third");
    }

    function test_verifiesNothingElse() public view {
        bytes32[] memory right = proof(_leaves[1], _leaves[2]);
        IIssuanceDesk.Lot memory lot = _lots[0];
        check(!verifies(_id, lot, _content, proof(_leaves[2], _leaves[1])), "another proof");
        check(!verifies(keccak256("another"), lot, _content, right), "another issuance");
        ++lot.amount;
        check(!verifies(_id, lot, _content, right), "another amount");
        (lot.amount, lot.part) = (_lots[0].amount, 1);
        check(!verifies(_id, lot, _content, right), "another part");
        (lot.part, lot.releaseAfter) = (0, 1);
        check(!verifies(_id, lot, _content, right), "another time");
        (lot.releaseAfter, lot.index) = (0, 3);
        check(!verifies(_id, lot, _content, right), "another index");
        lot.index = 0;
        IIssuanceDesk.Sealed memory content = _content;
        content.bodyHash = LOTS_ROOT;
        check(!verifies(_id, lot, content, right), "another body");
        (content.bodyHash, content.planHash) = (BODY_HASH, LOTS_ROOT);
        check(!verifies(_id, lot, content, right), "another plan");
        content = IIssuanceDesk.Sealed(_content.planHash, _leaves[0], BODY_HASH);
        check(!verifies(_id, lot, content, new bytes32[](0)), "another root, that the proof fits");
    }

    function verifies(
        bytes32 id,
        IIssuanceDesk.Lot memory lot,
        IIssuanceDesk.Sealed memory content,
        bytes32[] memory path
    ) private view returns (bool) {
        return desk.verifyLot(id, lot, content, path);
    }

    function pair(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
    }

    function proof(bytes32 a, bytes32 b) private pure returns (bytes32[] memory path) {
        path = new bytes32[](2);
        (path[0], path[1]) = (a, b);
    }
}
