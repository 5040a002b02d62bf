// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IEip3009} from "./IEip3009.sol";
import {TokenBehaviour} from "./TokenBehaviour.sol";

/// @title Eip3009Behaviour
/// @notice EIP-3009, sentence by sentence.
abstract contract Eip3009Behaviour is TokenBehaviour {
    bytes32 private constant TRANSFER = 0x7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267;
    bytes32 private constant RECEIVE = 0xd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de8;
    bytes32 private constant CANCEL = 0x158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429;
    bytes32 private constant NONCE = keccak256("a random nonce");

    struct Authorization {
        address from;
        address to;
        uint256 value;
        uint256 validAfter;
        uint256 validBefore;
        bytes32 nonce;
    }

    // ---- transferWithAuthorization ------------------------------------------------------------------------------

    function testFuzz_executesATransferWithASignedAuthorization(uint256 value, bytes32 nonce) public {
        value = bound(value, 0, BALANCE);
        check(!state(nonce), "state before");
        vm.expectEmit(address(token));
        emit IEip3009.AuthorizationUsed(owner, nonce);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(owner, receiver, value);
        mustDo(spender, transferCall(ofOwner(value, nonce), OWNER_KEY));
        checkBalances(BALANCE - value, value);
        check(state(nonce), "state after");
    }

    function test_isValidAfterValidAfter() public {
        Authorization memory a = ofOwner(5, NONCE);
        a.validAfter = START;
        checkThrows(spender, transferCall(a, OWNER_KEY));
        vm.warp(START + 1);
        mustDo(spender, transferCall(a, OWNER_KEY));
        checkBalances(BALANCE - 5, 5);
    }

    function test_isValidBeforeValidBefore() public {
        Authorization memory a = ofOwner(5, NONCE);
        a.validBefore = START + 10;
        vm.warp(START + 10);
        checkThrows(spender, transferCall(a, OWNER_KEY));
        vm.warp(START + 9);
        mustDo(spender, transferCall(a, OWNER_KEY));
        checkBalances(BALANCE - 5, 5);
    }

    function test_throwsUnlessThePayerSignedIt() public {
        checkThrows(spender, transferCall(ofOwner(5, NONCE), OTHER_KEY));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(OWNER_KEY, digestOf(TRANSFER, ofOwner(5, NONCE)));
        Authorization[6] memory changed;
        for (uint256 i = 0; i < changed.length; ++i) changed[i] = ofOwner(5, NONCE);
        changed[0].from = vm.addr(OTHER_KEY);
        changed[1].to = spender;
        changed[2].value = 6;
        changed[3].validAfter = 1;
        changed[4].validBefore = START + 2 hours;
        changed[5].nonce = bytes32(uint256(NONCE) + 1);
        for (uint256 i = 0; i < changed.length; ++i) {
            checkThrows(spender, encoded("transferWithAuthorization", changed[i], v, r, s));
        }
        checkThrows(spender, encoded("transferWithAuthorization", ofOwner(5, NONCE), 0, 0, 0));
        checkBalances(BALANCE, 0);
        check(!state(NONCE), "a call that threw uses no nonce");
    }

    function test_throwsWhenTheBalanceIsTooSmallAndUsesNoNonce() public {
        checkThrows(spender, transferCall(ofOwner(BALANCE + 1, NONCE), OWNER_KEY));
        check(!state(NONCE), "state");
    }

    function test_aNonceWorksOnce() public {
        mustDo(spender, transferCall(ofOwner(5, NONCE), OWNER_KEY));
        checkThrows(spender, transferCall(ofOwner(5, NONCE), OWNER_KEY));
        checkThrows(spender, transferCall(ofOwner(6, NONCE), OWNER_KEY));
        checkThrows(receiver, receiveCall(ofOwner(5, NONCE), OWNER_KEY));
        checkThrows(spender, cancelCall(NONCE, OWNER_KEY));
        checkBalances(BALANCE - 5, 5);
    }

    /// @dev "Unique nonces" instead of sequential ones: many can be under way at once.
    function test_noncesWorkInAnyOrder() public {
        bytes memory first = transferCall(ofOwner(5, bytes32(uint256(1))), OWNER_KEY);
        bytes memory second = transferCall(ofOwner(6, bytes32(type(uint256).max)), OWNER_KEY);
        mustDo(spender, second);
        mustDo(spender, first);
        checkBalances(BALANCE - 11, 11);
    }

    function test_noncesAreUniqueToTheAuthorizersAddress() public {
        mustDo(spender, transferCall(ofOwner(5, NONCE), OWNER_KEY));
        address other = vm.addr(OTHER_KEY);
        check(!IEip3009(address(token)).authorizationState(other, NONCE), "another's state");
        join(other);
        create(other, 5);
        Authorization memory a = ofOwner(5, NONCE);
        a.from = other;
        mustDo(spender, transferCall(a, OTHER_KEY));
        checkBalances(BALANCE - 5, 10);
    }

    // ---- receiveWithAuthorization -------------------------------------------------------------------------------

    function test_receivesATransferWithASignedAuthorization() public {
        vm.expectEmit(address(token));
        emit IEip3009.AuthorizationUsed(owner, NONCE);
        vm.expectEmit(address(token));
        emit IERC20.Transfer(owner, receiver, 5);
        mustDo(receiver, receiveCall(ofOwner(5, NONCE), OWNER_KEY));
        checkBalances(BALANCE - 5, 5);
        check(state(NONCE), "state");
    }

    function testFuzz_thePayeesAddressMustMatchTheCaller(address caller) public {
        vm.assume(caller != receiver);
        checkThrows(caller, receiveCall(ofOwner(5, NONCE), OWNER_KEY));
        check(!state(NONCE), "state");
    }

    function test_receivingIsValidStrictlyBetweenItsTimes() public {
        Authorization memory a = ofOwner(5, NONCE);
        (a.validAfter, a.validBefore) = (START, START + 2);
        checkThrows(receiver, receiveCall(a, OWNER_KEY));
        vm.warp(START + 2);
        checkThrows(receiver, receiveCall(a, OWNER_KEY));
        vm.warp(START + 1);
        mustDo(receiver, receiveCall(a, OWNER_KEY));
        checkThrows(receiver, receiveCall(a, OWNER_KEY));
    }

    function test_anAuthorizationOfOneKindIsNoneOfTheOther() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(OWNER_KEY, digestOf(TRANSFER, ofOwner(5, NONCE)));
        checkThrows(receiver, encoded("receiveWithAuthorization", ofOwner(5, NONCE), v, r, s));
        (v, r, s) = vm.sign(OWNER_KEY, digestOf(RECEIVE, ofOwner(5, NONCE)));
        checkThrows(receiver, encoded("transferWithAuthorization", ofOwner(5, NONCE), v, r, s));
        checkBalances(BALANCE, 0);
    }

    // ---- cancelAuthorization ------------------------------------------------------------------------------------

    function test_cancelsAnAuthorization() public {
        vm.expectEmit(address(token));
        emit IEip3009.AuthorizationCanceled(owner, NONCE);
        mustDo(spender, cancelCall(NONCE, OWNER_KEY));
        check(state(NONCE), "state");
        checkThrows(spender, transferCall(ofOwner(5, NONCE), OWNER_KEY));
        checkThrows(receiver, receiveCall(ofOwner(5, NONCE), OWNER_KEY));
        checkThrows(spender, cancelCall(NONCE, OWNER_KEY));
        checkBalances(BALANCE, 0);
    }

    function test_onlyTheAuthorizerCancels() public {
        checkThrows(spender, cancelCall(NONCE, OTHER_KEY));
        check(!state(NONCE), "state");
    }

    // ---- the domain ---------------------------------------------------------------------------------------------

    function test_isBoundToTheChainAndTheContract() public {
        bytes memory transfer = transferCall(ofOwner(5, NONCE), OWNER_KEY);
        bytes memory cancel = cancelCall(NONCE, OWNER_KEY);
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        checkThrows(spender, transfer);
        checkThrows(spender, cancel);
        vm.chainId(chain);
        token = deploy();
        join(owner);
        join(receiver);
        checkThrows(spender, transfer);
        checkThrows(spender, cancel);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function ofOwner(uint256 value, bytes32 nonce) private view returns (Authorization memory) {
        return Authorization(owner, receiver, value, 0, START + 1 hours, nonce);
    }

    function state(bytes32 nonce) private view returns (bool) {
        return IEip3009(address(token)).authorizationState(owner, nonce);
    }

    function mustDo(address by, bytes memory call) private {
        vm.prank(by);
        (bool done, ) = address(token).call(call);
        check(done, "it threw");
    }

    function digestOf(bytes32 typeHash, Authorization memory a) private view returns (bytes32) {
        return typed(keccak256(abi.encode(typeHash, a.from, a.to, a.value, a.validAfter, a.validBefore, a.nonce)));
    }

    function typed(bytes32 structHash) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(token.name())),
                keccak256("1"),
                block.chainid,
                address(token)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function transferCall(Authorization memory a, uint256 key) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digestOf(TRANSFER, a));
        return encoded("transferWithAuthorization", a, v, r, s);
    }

    function receiveCall(Authorization memory a, uint256 key) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digestOf(RECEIVE, a));
        return encoded("receiveWithAuthorization", a, v, r, s);
    }

    function cancelCall(bytes32 nonce, uint256 key) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, typed(keccak256(abi.encode(CANCEL, owner, nonce))));
        return
            abi.encodeWithSignature(
                "cancelAuthorization(address,bytes32,uint8,bytes32,bytes32)",
                owner,
                nonce,
                v,
                r,
                s
            );
    }

    function encoded(
        string memory name,
        Authorization memory a,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) private pure returns (bytes memory) {
        string memory signature = string.concat(
            name,
            "(address,address,uint256,uint256,uint256,bytes32,uint8,bytes32,bytes32)"
        );
        return bytes.concat(bytes4(keccak256(bytes(signature))), abi.encode(a), abi.encode(v, r, s));
    }
}
