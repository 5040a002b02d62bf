// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

import {PlainERC20Permit} from "./PlainERC20Permit.sol";
import {TokenBehaviour} from "./TokenBehaviour.sol";

/// @title PlainSubject
/// @notice OpenZeppelin's token, the control: a test that it fails is a wrong test.
abstract contract PlainSubject is TokenBehaviour {
    function deploy() internal override returns (IERC20Metadata) {
        return new PlainERC20Permit();
    }

    function join(address account) internal override {} // solhint-disable-line no-empty-blocks

    function create(address to, uint256 value) internal override {
        PlainERC20Permit(address(token)).mint(to, value);
    }
}
