// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title DerivedAccount
/// @notice The block address of an issuance, redemption or trade: an account that only its owner contract moves.
/// @dev The coin is not part of it, so the address is the same in each coin and survives a migration. No code is ever
/// deployed there.
library DerivedAccount {
    bytes32 internal constant TAG = keccak256("specie.derived-account");

    /// @return account the low 160 bits of keccak256(abi.encode(TAG, chain id, owner, salt))
    function addressOf(address owner, bytes32 salt) internal view returns (address account) {
        return address(uint160(uint256(keccak256(abi.encode(TAG, block.chainid, owner, salt)))));
    }
}
