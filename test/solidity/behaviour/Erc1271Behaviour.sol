// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AnsweringWallet} from "./AnsweringWallet.sol";
import {TokenBehaviour} from "./TokenBehaviour.sol";

/// @title Erc1271Behaviour
/// @notice ERC-1271 as the contract that asks must do it: a signature of a contract is valid if and only if the
/// contract answers with the magic value. And EIP-7702: an account with code whose key still signs.
abstract contract Erc1271Behaviour is TokenBehaviour {
    bytes4 private constant MAGIC = 0x1626ba7e; // bytes4(keccak256("isValidSignature(bytes32,bytes)"))

    AnsweringWallet private wallet;

    function setUp() public virtual override {
        super.setUp();
        wallet = new AnsweringWallet();
        join(address(wallet));
        create(address(wallet), BALANCE);
    }

    /// @return digest what `signer` signs for the next `present`
    function digestOf(address signer) internal view virtual returns (bytes32 digest);

    /// @return call what asks the token to accept the signature
    function callWith(address signer, bytes memory signature) internal view virtual returns (bytes memory call);

    // ---- the magic value ----------------------------------------------------------------------------------------

    function testFuzz_acceptsABlobOfAnyLengthWhenTheMagicValueIsReturned(bytes memory blob) public {
        wallet.answer(AnsweringWallet.Answer.Raw, abi.encode(MAGIC));
        checkAccepted(address(wallet), blob);
    }

    function test_asksWithTheVeryHashAndSignature() public {
        wallet.answer(AnsweringWallet.Answer.RawIfAsked, abi.encode(MAGIC));
        wallet.expect(digestOf(address(wallet)), "yes");
        checkRefused(address(wallet), "no");
        checkAccepted(address(wallet), "yes");
    }

    function testFuzz_refusesAnyOtherValue(bytes4 value) public {
        vm.assume(value != MAGIC);
        wallet.answer(AnsweringWallet.Answer.Raw, abi.encode(value));
        checkRefused(address(wallet), "blob");
    }

    function testFuzz_refusesTheMagicValueWithAnythingBehindIt(uint224 rest) public {
        vm.assume(rest != 0);
        wallet.answer(AnsweringWallet.Answer.Raw, abi.encodePacked(MAGIC, rest));
        checkRefused(address(wallet), "blob");
    }

    function test_refusesAnAnswerThatIsNoWord() public {
        wallet.answer(AnsweringWallet.Answer.Raw, "");
        checkRefused(address(wallet), "blob");
        wallet.answer(AnsweringWallet.Answer.Raw, abi.encodePacked(MAGIC));
        checkRefused(address(wallet), "blob");
        wallet.answer(AnsweringWallet.Answer.Raw, abi.encodePacked(MAGIC, new bytes(27)));
        checkRefused(address(wallet), "blob");
    }

    function test_refusesWhenTheWalletReverts() public {
        checkRefused(address(wallet), "blob");
    }

    function test_isValidSignatureMustNotModifyState() public {
        wallet.answer(AnsweringWallet.Answer.Write, abi.encode(MAGIC));
        checkRefused(address(wallet), "blob");
    }

    function test_refusesABlobForAnAccountWithoutCode() public {
        checkRefused(owner, "blob");
        checkRefused(owner, "");
        checkRefused(address(0), "blob");
    }

    function test_refusesAContractWithoutIsValidSignature() public {
        join(address(token));
        checkRefused(address(token), "blob");
    }

    // ---- keys ---------------------------------------------------------------------------------------------------

    function test_acceptsTheKeyOfAnAccountWithoutCode() public {
        checkAccepted(owner, sign(OWNER_KEY, digestOf(owner)));
    }

    function test_refusesAnotherKeyForAnAccountWithoutCode() public {
        checkRefused(owner, sign(OTHER_KEY, digestOf(owner)));
    }

    function test_acceptsTheKeyOfADelegatingAccountWhateverItsCodeSays() public {
        delegate(owner);
        checkAccepted(owner, sign(OWNER_KEY, digestOf(owner)));
    }

    function test_acceptsWhatTheCodeOfADelegatingAccountAccepts() public {
        delegate(owner);
        checkRefused(owner, "blob");
        AnsweringWallet(owner).answer(AnsweringWallet.Answer.Raw, abi.encode(MAGIC));
        checkAccepted(owner, "blob");
    }

    /// @dev A key that signs for itself is none of the wallet's.
    function test_refusesAKeyForAContract() public {
        checkRefused(address(wallet), sign(OWNER_KEY, digestOf(address(wallet))));
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    /// @dev As EIP-7702 writes it.
    function delegate(address account) private {
        vm.etch(account, abi.encodePacked(hex"ef0100", address(new AnsweringWallet())));
        check(account.code.length != 0, "the account has code");
    }

    function checkAccepted(address signer, bytes memory signature) private {
        vm.prank(spender);
        (bool done, ) = address(token).call(callWith(signer, signature));
        check(done, "a valid signature was refused");
    }

    function checkRefused(address signer, bytes memory signature) private {
        checkThrows(spender, callWith(signer, signature));
    }
}
