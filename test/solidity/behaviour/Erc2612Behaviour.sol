// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {TokenBehaviour} from "./TokenBehaviour.sol";

/// @title Erc2612Behaviour
/// @notice ERC-2612: a permit sets the allowance if and only if each of its conditions is met.
abstract contract Erc2612Behaviour is TokenBehaviour {
    uint256 private constant DEADLINE = START + 1 hours;
    bytes32 private constant PERMIT_TYPE = keccak256(
        "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
    );
    bytes32 private constant DOMAIN_TYPE = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );

    struct Permit {
        address owner;
        address spender;
        uint256 value;
        uint256 nonce;
        uint256 deadline;
    }

    // ---- when all conditions are met ----------------------------------------------------------------------------

    function testFuzz_permitSetsTheAllowanceIncrementsTheNonceAndEmitsApproval(uint256 value, address caller) public {
        vm.expectEmit(address(token));
        emit IERC20.Approval(owner, spender, value);
        // "Nowhere do we refer to msg.sender": the caller can be any address.
        vm.prank(caller);
        send(ofOwner(value, 0), OWNER_KEY);
        checkAllowance(value);
        checkEq(permits().nonces(owner), 1, "nonce");
    }

    function test_noncesStartAt0AndGoUpBy1() public {
        for (uint256 nonce = 0; nonce < 3; ++nonce) {
            checkEq(permits().nonces(owner), nonce, "nonce");
            send(ofOwner(nonce + 5, nonce), OWNER_KEY);
            checkAllowance(nonce + 5);
        }
        checkEq(permits().nonces(spender), 0, "another's nonce");
    }

    function test_permitWorksAtTheDeadline() public {
        vm.warp(DEADLINE);
        send(ofOwner(5, 0), OWNER_KEY);
        checkAllowance(5);
    }

    function test_permitWorksWithoutEnd() public {
        Permit memory p = ofOwner(5, 0);
        p.deadline = type(uint256).max;
        send(p, OWNER_KEY);
        checkAllowance(5);
    }

    // ---- when a condition is not met, it must revert ------------------------------------------------------------

    function test_mustRevertWhenTheBlocktimeIsAfterTheDeadline() public {
        vm.warp(DEADLINE + 1);
        checkReverts(ofOwner(5, 0), OWNER_KEY);
    }

    function test_mustRevertWhenTheOwnerIsTheZeroAddress() public {
        Permit memory p = ofOwner(5, 0);
        p.owner = address(0);
        checkReverts(p, OWNER_KEY);
        // Recovers to nobody, which a careless contract takes for the zero address.
        checkThrows(spender, encoded(p, 0, bytes32(uint256(1)), bytes32(uint256(1))));
    }

    function testFuzz_mustRevertWhenTheNonceIsNotTheOwners(uint256 nonce) public {
        vm.assume(nonce != 0);
        checkReverts(ofOwner(5, nonce), OWNER_KEY);
    }

    function test_mustRevertWhenUsedBefore() public {
        send(ofOwner(5, 0), OWNER_KEY);
        checkThrows(spender, signed(ofOwner(5, 0), OWNER_KEY));
        checkEq(permits().nonces(owner), 1, "nonce");
    }

    function test_mustRevertWhenSignedByAnother() public {
        checkReverts(ofOwner(5, 0), OTHER_KEY);
    }

    /// @dev Each field that was signed, changed on its own.
    function test_mustRevertWhenAnyFieldIsAnotherThanSigned() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(OWNER_KEY, digestOf(ofOwner(5, 0), domain()));
        Permit[4] memory changed = [ofOwner(6, 0), ofOwner(5, 0), ofOwner(5, 0), ofOwner(5, 0)];
        changed[1].spender = receiver;
        changed[2].deadline = DEADLINE + 1;
        changed[3].owner = vm.addr(OTHER_KEY);
        for (uint256 i = 0; i < changed.length; ++i) checkThrows(spender, encoded(changed[i], v, r, s));
        checkThrows(spender, encoded(ofOwner(5, 0), v == 27 ? 28 : 27, r, s));
        checkThrows(spender, encoded(ofOwner(5, 0), v, bytes32(uint256(r) ^ 1), s));
        checkThrows(spender, encoded(ofOwner(5, 0), v, r, bytes32(uint256(s) ^ 1)));
        checkThrows(spender, encoded(ofOwner(5, 0), 0, 0, 0));
        checkAllowance(0);
    }

    // ---- DOMAIN_SEPARATOR ---------------------------------------------------------------------------------------

    function test_domainSeparatorIsOfNameVersionChainAndContract() public view {
        checkEq(permits().DOMAIN_SEPARATOR(), domain(), "domain separator");
    }

    function test_domainSeparatorShouldBeUniqueToTheChain() public {
        bytes memory call = signed(ofOwner(5, 0), OWNER_KEY);
        bytes32 before = permits().DOMAIN_SEPARATOR();
        vm.chainId(block.chainid + 1);
        check(permits().DOMAIN_SEPARATOR() != before, "domain separator");
        checkThrows(spender, call);
    }

    function test_domainSeparatorShouldBeUniqueToTheContract() public {
        bytes memory call = signed(ofOwner(5, 0), OWNER_KEY);
        bytes32 before = permits().DOMAIN_SEPARATOR();
        token = deploy();
        join(owner);
        check(permits().DOMAIN_SEPARATOR() != before, "domain separator");
        checkThrows(spender, call);
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    function permits() private view returns (IERC20Permit) {
        return IERC20Permit(address(token));
    }

    function ofOwner(uint256 value, uint256 nonce) private view returns (Permit memory) {
        return Permit(owner, spender, value, nonce, DEADLINE);
    }

    function domain() private view returns (bytes32) {
        return
            keccak256(
                abi.encode(DOMAIN_TYPE, keccak256(bytes(token.name())), keccak256("1"), block.chainid, address(token))
            );
    }

    function digestOf(Permit memory p, bytes32 separator) private pure returns (bytes32) {
        bytes32 structHash = keccak256(abi.encode(PERMIT_TYPE, p.owner, p.spender, p.value, p.nonce, p.deadline));
        return keccak256(abi.encodePacked(hex"1901", separator, structHash));
    }

    function encoded(Permit memory p, uint8 v, bytes32 r, bytes32 s) private pure returns (bytes memory) {
        return abi.encodeCall(IERC20Permit.permit, (p.owner, p.spender, p.value, p.deadline, v, r, s));
    }

    function signed(Permit memory p, uint256 key) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digestOf(p, domain()));
        return encoded(p, v, r, s);
    }

    function send(Permit memory p, uint256 key) private {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digestOf(p, domain()));
        permits().permit(p.owner, p.spender, p.value, p.deadline, v, r, s);
    }

    function checkReverts(Permit memory p, uint256 key) private {
        checkThrows(spender, signed(p, key));
        checkAllowance(0);
        checkEq(permits().nonces(owner), 0, "nonce");
    }
}
