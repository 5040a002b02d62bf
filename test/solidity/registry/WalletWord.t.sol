// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountWord} from "../../../contracts/coin/AccountWord.sol";
import {IWalletRegistry} from "../../../contracts/registry/IWalletRegistry.sol";
import {WalletWord} from "../../../contracts/registry/WalletWord.sol";
import {TestBase} from "../shared/TestBase.sol";

/// @title WalletWordTest
/// @notice Each field of the wallet word is where it was put, and setting one leaves the others alone.
contract WalletWordTest is TestBase {
    using WalletWord for uint256;

    function testFuzz_holdsAnEndorsement(IWalletRegistry.Endorsement calldata e) public pure {
        uint256 word = WalletWord.endorsed(e);
        checkEq(word.status(), AccountWord.STATUS_ACTIVE, "status");
        checkEq(word.tier(), e.tier, "tier");
        checkEq(word.country(), e.country, "country");
        checkEq(word.validUntil(), e.validUntil, "valid until");
        checkEq(word.coinMask(), e.coinMask, "coin mask");
        checkEq(word.sequence(), e.sequence, "sequence");
        checkEq(bytes32(word.commitmentPrefix()), bytes32(bytes16(e.commitment)), "commitment");
        check(!word.recovering(), "recovering");
    }

    function testFuzz_setsOneField(uint256 word, uint8 status, uint32 sequence, bool recovering) public pure {
        checkEq(word.withStatus(status).status(), status, "status");
        checkEq(word.withStatus(status).withStatus(word.status()), word, "around the status");
        checkEq(word.withSequence(sequence).sequence(), sequence, "sequence");
        checkEq(word.withSequence(sequence).withSequence(word.sequence()), word, "around the sequence");
        check(word.withRecovering(recovering).recovering() == recovering, "recovering");
        checkEq(word.withRecovering(recovering).withRecovering(word.recovering()), word, "around recovering");
    }
}
