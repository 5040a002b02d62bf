// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {SignatureList} from "../../../contracts/registry/SignatureList.sol";
import {SystemTest} from "../shared/SystemTest.sol";

/// @title EndorsersTest
/// @notice Who endorses, and their k-of-n signatures.
contract EndorsersTest is SystemTest {
    bytes32 private constant DIGEST = keccak256("anything");

    function test_setEndorser() public {
        vm.expectEmit(address(registry));
        emit IWalletRegistry.EndorserChanged(stranger, true);
        registry.setEndorser(stranger, true);
        check(registry.isEndorser(stranger), "endorser");
        vm.expectEmit(address(registry));
        emit IWalletRegistry.EndorserChanged(stranger, false);
        registry.setEndorser(stranger, false);
        check(!registry.isEndorser(stranger), "no endorser any more");
    }

    function test_setEndorserIsRestricted() public {
        expectUnauthorized(stranger);
        vm.prank(stranger);
        registry.setEndorser(stranger, true);
    }

    function test_zeroIsNoEndorser() public {
        vm.expectRevert(IWalletRegistry.WalletZero.selector);
        registry.setEndorser(address(0), true);
    }

    function testFuzz_countsDistinctEndorsersInOrder(uint256 seed, uint8 required) public {
        // Up to four signers of the three endorsers and a stranger, in any order, with repetitions.
        uint256 count = seed % 5;
        bytes memory signatures = "";
        address previous = address(0);
        bytes memory why = "";
        for (uint256 i = 0; i < count; ++i) {
            uint256 pick = (seed >> (8 * (i + 1))) % 4;
            uint256 key = pick == 3 ? STRANGER_KEY : endorserKeys[pick];
            address signer = vm.addr(key);
            signatures = bytes.concat(signatures, sign(key, DIGEST));
            if (why.length == 0 && pick == 3) {
                why = abi.encodeWithSelector(IWalletRegistry.EndorsementInvalid.selector, signer);
            } else if (why.length == 0 && signer <= previous) {
                why = abi.encodeWithSelector(IWalletRegistry.EndorsersNotAscending.selector, previous, signer);
            }
            previous = signer;
        }
        if (why.length == 0 && count < required) {
            why = abi.encodeWithSelector(IWalletRegistry.TooFewEndorsements.selector, count, required);
        }
        if (why.length != 0) vm.expectRevert(why);
        uint256 valid = registry.requireEndorsements(DIGEST, signatures, required);
        if (why.length == 0) checkEq(valid, count, "valid");
    }

    function test_refusesADuplicate() public {
        bytes memory one = sign(endorserKeys[1], DIGEST);
        address signer = vm.addr(endorserKeys[1]);
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.EndorsersNotAscending.selector, signer, signer));
        registry.requireEndorsements(DIGEST, bytes.concat(one, one), 2);
    }

    function test_refusesDescendingOrder() public {
        (address low, address high) = (vm.addr(endorserKeys[0]), vm.addr(endorserKeys[1]));
        vm.expectRevert(abi.encodeWithSelector(IWalletRegistry.EndorsersNotAscending.selector, high, low));
        registry.requireEndorsements(
            DIGEST,
            bytes.concat(sign(endorserKeys[1], DIGEST), sign(endorserKeys[0], DIGEST)),
            2
        );
    }

    function test_refusesAnotherDigest() public {
        vm.expectPartialRevert(IWalletRegistry.EndorsementInvalid.selector);
        registry.requireEndorsements(DIGEST, endorse(keccak256("something else")), 2);
    }

    function testFuzz_refusesATornList(uint256 length) public {
        bytes memory whole = endorse(DIGEST);
        length = bound(length, 1, whole.length - 1);
        vm.assume(length % 65 != 0);
        bytes memory torn = new bytes(length);
        for (uint256 i = 0; i < length; ++i) torn[i] = whole[i];
        vm.expectRevert(abi.encodeWithSelector(SignatureList.SignatureListMalformed.selector, length));
        registry.requireEndorsements(DIGEST, torn, 0);
    }
}
