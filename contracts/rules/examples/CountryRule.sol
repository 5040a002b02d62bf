// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IWalletRegistry} from "../../registry/IWalletRegistry.sol";
import {IIssuanceRule} from "../IIssuanceRule.sol";
import {IssuanceRequest} from "../IssuanceRequest.sol";

/// @title CountryRule
/// @notice An example of an operator's own rule: only applicants of some countries are issued, and for the rest another
/// issuance rule decides.
/// @dev It shows what most own rules will do: read what the system knows, refuse with an error that tells why, and
/// leave the rest to a rule that is there already. Its terms never change, so its version says what it allowed.
contract CountryRule is IIssuanceRule, ERC165 {
    IWalletRegistry private immutable _registry;
    IIssuanceRule private immutable _otherwise;

    mapping(uint16 country => bool allowed) private _countries;

    error CountryNotAllowed(uint16 country);

    /// @param otherwise decides for applicants of the countries
    /// @param countries ISO 3166-1 numeric
    constructor(address registry, address otherwise, uint16[] memory countries) {
        _registry = IWalletRegistry(registry);
        _otherwise = IIssuanceRule(otherwise);
        for (uint256 i = 0; i < countries.length; ++i) {
            _countries[countries[i]] = true;
        }
    }

    /// @notice Whether applicants of the country are issued.
    function isAllowed(uint16 country) external view returns (bool) {
        return _countries[country];
    }

    /// @inheritdoc IIssuanceRule
    function check(IssuanceRequest calldata request) external view returns (Requirements memory) {
        uint16 country = _registry.walletOf(request.applicant).country;
        if (!_countries[country]) {
            revert CountryNotAllowed(country);
        }
        return _otherwise.check(request);
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view override(ERC165, IERC165) returns (bool) {
        return interfaceId == type(IIssuanceRule).interfaceId || super.supportsInterface(interfaceId);
    }
}
