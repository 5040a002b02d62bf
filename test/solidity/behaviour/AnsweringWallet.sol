// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title AnsweringWallet
/// @notice Answers isValidSignature (ERC-1271) in any way that a contract can, right or wrong.
contract AnsweringWallet {
    enum Answer {
        Revert,
        Raw, // the bytes in `raw`
        RawIfAsked, // the bytes in `raw`, if the question is the expected one
        Write // the bytes in `raw`, after writing to storage
    }

    Answer private _answer;
    bytes private _raw;
    bytes32 private _question;
    uint256 private _asked;

    error Refused();

    function answer(Answer answer_, bytes calldata raw) external {
        (_answer, _raw) = (answer_, raw);
    }

    function expect(bytes32 digest, bytes calldata signature) external {
        _question = keccak256(abi.encode(digest, signature));
    }

    // No view: a wallet may be written in any language, and only the caller can keep it from writing.
    function isValidSignature(bytes32 digest, bytes calldata signature) external returns (bytes4) {
        if (_answer == Answer.Revert) revert Refused();
        if (_answer == Answer.RawIfAsked && keccak256(abi.encode(digest, signature)) != _question) revert Refused();
        if (_answer == Answer.Write) ++_asked;
        bytes memory raw = _raw;
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            return(add(raw, 0x20), mload(raw))
        }
    }
}
