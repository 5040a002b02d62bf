// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {CoinSettings} from "../coin/CoinSettings.sol";
import {ITradeCoin} from "../coin/ITradeCoin.sol";
import {IHoldingRule} from "./IHoldingRule.sol";
import {IssuanceRequest} from "./IssuanceRequest.sol";
import {RuleBounds} from "./RuleBounds.sol";

/// @title HoldingRule
/// @notice A holding rule by one share for all, a cliff with linear release, and caps by tier. Its terms never change.
contract HoldingRule is IHoldingRule, ERC165 {
    struct Terms {
        uint16 share; // of the amount that is held [bps]
        uint40 cliff; // after the issue, until the first release [seconds]
        uint40 duration; // after the issue, until all is released [seconds]
        uint256[4] caps; // largest balance by tier [coin units]; type(uint256).max for none
    }

    uint16 private immutable _share;
    uint40 private immutable _cliff;
    uint40 private immutable _duration;
    uint256 private immutable _cap0;
    uint256 private immutable _cap1;
    uint256 private immutable _cap2;
    uint256 private immutable _cap3;

    error ShareOutOfRange(uint16 share);
    error CliffAfterEnd(uint40 cliff, uint40 duration);

    constructor(Terms memory given) {
        if (given.share > RuleBounds.WHOLE) {
            revert ShareOutOfRange(given.share);
        }
        if (given.cliff > given.duration) {
            revert CliffAfterEnd(given.cliff, given.duration);
        }
        for (uint256 tier = 0; tier < given.caps.length; ++tier) {
            uint256 cap = given.caps[tier];
            // As the coin asks: a cap that it refuses would keep the rule from ever coming into force.
            if (cap >= CoinSettings.NO_CAP && cap != type(uint256).max) {
                revert ITradeCoin.CapOutOfRange(cap);
            }
        }
        (_share, _cliff, _duration) = (given.share, given.cliff, given.duration);
        (_cap0, _cap1, _cap2, _cap3) = (given.caps[0], given.caps[1], given.caps[2], given.caps[3]);
    }

    /// @notice The terms of this rule.
    function terms() external view returns (Terms memory) {
        return Terms({share: _share, cliff: _cliff, duration: _duration, caps: caps()});
    }

    /// @inheritdoc IHoldingRule
    function holdingOf(IssuanceRequest calldata request) external view returns (Holding memory) {
        uint256 held = (uint256(request.amount) * _share) / RuleBounds.WHOLE;
        return Holding({held: uint96(held), cliff: _cliff, duration: _duration});
    }

    /// @inheritdoc IHoldingRule
    function caps() public view returns (uint256[4] memory) {
        return [_cap0, _cap1, _cap2, _cap3];
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view override(ERC165, IERC165) returns (bool) {
        return interfaceId == type(IHoldingRule).interfaceId || super.supportsInterface(interfaceId);
    }
}
