// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {IReleaseRegistry} from "../../../contracts/publication/IReleaseRegistry.sol";
import {ReleaseRegistry} from "../../../contracts/publication/ReleaseRegistry.sol";
import {TestBase} from "../shared/TestBase.sol";

/// @title ReleasesTest
/// @notice What an anchored release tells, and what is refused (Releases.tree).
contract ReleasesTest is TestBase {
    uint256 private constant START = 20_000 days; // [Unix seconds]
    uint256 private constant HEAD = 10_000; // block number
    uint56 private constant OLD = 7; // too long ago for the chain to know its hash
    bytes32 private constant FIRST = keccak256("first file");
    bytes32 private constant SECOND = keccak256("second file");
    bytes32 private constant BLOCK_HASH = keccak256("block");
    uint64 private constant PUBLISHER = 14; // role

    address private constant publisher = address(0x9b);

    AccessManager private manager;
    ReleaseRegistry private releases;

    function setUp() public {
        vm.warp(START);
        vm.roll(HEAD);
        manager = new AccessManager(address(this));
        releases = new ReleaseRegistry(address(manager));
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = releases.publish.selector;
        manager.setTargetFunctionRole(address(releases), selectors, PUBLISHER);
        manager.grantRole(PUBLISHER, publisher, 0);
    }

    // ---- publishing ---------------------------------------------------------------------------------------------

    function test_anchors() public {
        vm.expectEmit(address(releases));
        emit IReleaseRegistry.ReleasePublished(FIRST, publisher, OLD, BLOCK_HASH);
        publish(FIRST, OLD, BLOCK_HASH, 0);
        checkRelease(FIRST, OLD, BLOCK_HASH, 0);
    }

    function test_needsTheRole() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(this)));
        releases.publish(FIRST, OLD, BLOCK_HASH, 0);
    }

    function test_refusesZeroAndWhatIsKnown() public {
        vm.expectRevert(IReleaseRegistry.ReleaseZero.selector);
        publish(0, OLD, BLOCK_HASH, 0);
        publish(FIRST, OLD, BLOCK_HASH, 0);
        vm.expectRevert(abi.encodeWithSelector(IReleaseRegistry.ReleaseKnown.selector, FIRST));
        publish(FIRST, OLD + 1, BLOCK_HASH, 0);
        checkRelease(FIRST, OLD, BLOCK_HASH, 0);
    }

    function test_refusesABlockThatIsNotSealed() public {
        vm.expectRevert(abi.encodeWithSelector(IReleaseRegistry.BlockNotSealed.selector, HEAD, HEAD));
        publish(FIRST, uint56(HEAD), BLOCK_HASH, 0);
        vm.expectRevert(abi.encodeWithSelector(IReleaseRegistry.BlockNotSealed.selector, HEAD + 1, HEAD));
        publish(FIRST, uint56(HEAD + 1), BLOCK_HASH, 0);
    }

    function test_refusesAnotherHashThanTheChains() public {
        uint56 last = uint56(HEAD - 1);
        bytes32 found = blockhash(last);
        check(found != 0, "the chain knows the hash of its last block");
        vm.expectRevert(abi.encodeWithSelector(IReleaseRegistry.BlockHashDiffers.selector, last, BLOCK_HASH, found));
        publish(FIRST, last, BLOCK_HASH, 0);
        publish(FIRST, last, found, 0);
        checkRelease(FIRST, last, found, 0);
    }

    function test_refusesNoHash() public {
        vm.expectRevert(IReleaseRegistry.BlockHashZero.selector);
        publish(FIRST, OLD, 0, 0);
    }

    // ---- superseding --------------------------------------------------------------------------------------------

    function test_takesAnothersPlace() public {
        publish(FIRST, OLD, BLOCK_HASH, 0);
        vm.expectEmit(address(releases));
        emit IReleaseRegistry.ReleaseSuperseded(FIRST, SECOND);
        publish(SECOND, OLD, BLOCK_HASH, FIRST);
        checkRelease(FIRST, OLD, BLOCK_HASH, SECOND);
        checkRelease(SECOND, OLD, BLOCK_HASH, 0);
    }

    function test_refusesToTakeAPlaceThatIsNotFree() public {
        expectUnknown(SECOND);
        publish(FIRST, OLD, BLOCK_HASH, SECOND);
        expectUnknown(FIRST);
        publish(FIRST, OLD, BLOCK_HASH, FIRST);
        publish(FIRST, OLD, BLOCK_HASH, 0);
        publish(SECOND, OLD, BLOCK_HASH, FIRST);
        vm.expectRevert(abi.encodeWithSelector(IReleaseRegistry.ReleaseSupersededBefore.selector, FIRST, SECOND));
        publish(keccak256("third file"), OLD, BLOCK_HASH, FIRST);
    }

    function test_whatWasNotPublishedIsUnknown() public {
        expectUnknown(FIRST);
        releases.releaseOf(FIRST);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function publish(bytes32 release, uint56 blockNumber, bytes32 blockHash, bytes32 supersedes) private {
        vm.prank(publisher);
        releases.publish(release, blockNumber, blockHash, supersedes);
    }

    function checkRelease(bytes32 release, uint56 blockNumber, bytes32 blockHash, bytes32 supersededBy) private view {
        IReleaseRegistry.Release memory found = releases.releaseOf(release);
        checkEq(found.publisher, publisher, "publisher");
        checkEq(found.publishedAt, START, "published at");
        checkEq(found.blockNumber, blockNumber, "block number");
        checkEq(found.blockHash, blockHash, "block hash");
        checkEq(found.supersededBy, supersededBy, "superseded by");
    }

    function expectUnknown(bytes32 release) private {
        vm.expectRevert(abi.encodeWithSelector(IReleaseRegistry.ReleaseUnknown.selector, release));
    }
}
