// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title PlainERC20Permit
/// @notice OpenZeppelin's ERC20Permit with nothing added but a mint: the control of the behaviour suites.
contract PlainERC20Permit is ERC20Permit {
    constructor() ERC20("Plain", "PLAIN") ERC20Permit("Plain") {}

    function mint(address to, uint256 value) external {
        _mint(to, value);
    }
}
