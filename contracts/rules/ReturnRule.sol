// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IReturnRule} from "./IReturnRule.sol";
import {IssuanceRequest} from "./IssuanceRequest.sol";
import {RuleBounds} from "./RuleBounds.sol";

/// @title ReturnRule
/// @notice A return rule by one share for all, a fee, a smallest redemption, a cap per window and opening times. Its
/// terms never change.
contract ReturnRule is IReturnRule, ERC165 {
    struct Terms {
        uint16 share; // of the amount that is deposited [bps]
        uint16 fee; // of a redemption [bps]
        uint96 smallest; // redemption [coin units]
        uint40 window; // [seconds]
        uint96 windowCap; // served in one window [coin units]; type(uint96).max for none
        uint8 weekdays; // bit d: redemptions are accepted on day d of the week, UTC; 0 is Sunday
        uint32 opensAt; // first second of such a day at which they are
        uint32 closesAt; // first second of such a day at which they are no longer, at most 86,400
    }

    uint8 private constant ALL_DAYS = 0x7f;
    uint256 private constant FIRST_DAY = 4; // 1970-01-01 was a Thursday

    uint16 private immutable _share;
    uint16 private immutable _fee;
    uint96 private immutable _smallest;
    uint40 private immutable _window;
    uint96 private immutable _windowCap;
    uint8 private immutable _weekdays;
    uint32 private immutable _opensAt;
    uint32 private immutable _closesAt;

    error ShareOutOfRange(uint16 share);
    error FeeTooHigh(uint16 fee, uint16 highest);
    /// @notice A window with a cap has a length, and serves something.
    error WindowOutOfRange(uint40 window, uint96 windowCap);
    /// @notice It would never be open, or names what is no day, or no second of a day.
    error OpeningTimesOutOfRange(uint8 weekdays, uint32 opensAt, uint32 closesAt);

    constructor(Terms memory given) {
        if (given.share > RuleBounds.WHOLE) {
            revert ShareOutOfRange(given.share);
        }
        if (given.fee > RuleBounds.HIGHEST_FEE) {
            revert FeeTooHigh(given.fee, RuleBounds.HIGHEST_FEE);
        }
        if (given.windowCap == 0 || (given.window == 0 && given.windowCap != RuleBounds.NO_CAP)) {
            revert WindowOutOfRange(given.window, given.windowCap);
        }
        if (
            given.weekdays == 0 ||
            given.weekdays > ALL_DAYS ||
            given.opensAt >= given.closesAt ||
            given.closesAt > 1 days
        ) {
            revert OpeningTimesOutOfRange(given.weekdays, given.opensAt, given.closesAt);
        }
        _share = given.share;
        _fee = given.fee;
        _smallest = given.smallest;
        _window = given.window;
        _windowCap = given.windowCap;
        _weekdays = given.weekdays;
        _opensAt = given.opensAt;
        _closesAt = given.closesAt;
    }

    /// @notice The terms of this rule.
    function terms() external view returns (Terms memory) {
        return
            Terms({
                share: _share,
                fee: _fee,
                smallest: _smallest,
                window: _window,
                windowCap: _windowCap,
                weekdays: _weekdays,
                opensAt: _opensAt,
                closesAt: _closesAt
            });
    }

    /// @inheritdoc IReturnRule
    function depositOf(IssuanceRequest calldata request) external view returns (uint96) {
        return uint96((uint256(request.amount) * _share) / RuleBounds.WHOLE);
    }

    /// @inheritdoc IReturnRule
    function redemptionOf(address, address, uint256 amount) external view returns (Redemption memory) {
        if (amount < _smallest) {
            revert RedemptionBelowSmallest(amount, _smallest);
        }
        return Redemption({fee: _fee, window: _window, windowCap: _windowCap});
    }

    /// @inheritdoc IReturnRule
    function isOpen(uint256 time) external view returns (bool) {
        uint256 weekday = (time / 1 days + FIRST_DAY) % 7;
        uint256 second = time % 1 days;
        return (_weekdays >> weekday) & 1 != 0 && second >= _opensAt && second < _closesAt;
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view override(ERC165, IERC165) returns (bool) {
        return interfaceId == type(IReturnRule).interfaceId || super.supportsInterface(interfaceId);
    }
}
