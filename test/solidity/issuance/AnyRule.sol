// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IHoldingRule} from "../../../contracts/rules/IHoldingRule.sol";
import {IIssuanceRule} from "../../../contracts/rules/IIssuanceRule.sol";
import {IReturnRule} from "../../../contracts/rules/IReturnRule.sol";
import {IssuanceRequest} from "../../../contracts/rules/IssuanceRequest.sol";

/// @title AnyRule
/// @notice A rule of all three kinds that says whatever it is told to, and may change its mind: the desk must hold
/// against the worst of it.
contract AnyRule is IIssuanceRule, IHoldingRule, IReturnRule {
    Requirements private _requirements;
    Holding private _holding;
    uint96 private _deposited;
    Redemption private _service;
    bool private _closed;

    function require_(Requirements memory requirements) external {
        _requirements = requirements;
    }

    function hold(Holding memory holding) external {
        _holding = holding;
    }

    function deposit(uint96 deposited) external {
        _deposited = deposited;
    }

    function serve(Redemption memory service) external {
        _service = service;
    }

    function close(bool closed) external {
        _closed = closed;
    }

    function check(IssuanceRequest calldata) external view returns (Requirements memory) {
        return _requirements;
    }

    function holdingOf(IssuanceRequest calldata) external view returns (Holding memory) {
        return _holding;
    }

    function caps() external pure returns (uint256[4] memory) {
        return [type(uint256).max, type(uint256).max, type(uint256).max, type(uint256).max];
    }

    function depositOf(IssuanceRequest calldata) external view returns (uint96) {
        return _deposited;
    }

    function redemptionOf(address, address, uint256) external view returns (Redemption memory) {
        return _service;
    }

    function isOpen(uint256) external view returns (bool) {
        return !_closed;
    }

    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId != 0xffffffff;
    }
}
